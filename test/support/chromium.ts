import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser'];

/**
 * A real browser: the one of the system, found when it is asked for.
 * @throws Error where there is none; a test that needs it must not pass without it
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = found();
  if (executablePath === undefined) {
    throw new Error('chromium is not installed: apt-get install chromium, or name it in CHROMIUM');
  }
  // Without a user of its own, as in a container, Chromium has no sandbox to stand in.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

function found(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
