// Writes docs/errors.md from the fixtures: every command is run as it stands there.

import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../src/main.js';
import { nodePlatform } from '../src/platform/node-platform.js';
import type { OutputStream } from '../src/platform/platform.js';
import { errorsText, type Said } from './errors-text.js';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const platform = nodePlatform('dist/data', version);

/** Runs a command in this process and keeps what it prints, as in a pipe. */
async function said(argv: readonly string[]): Promise<Said> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed): OutputStream => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: false,
    isFile: false,
    colorLevel: 0,
    columns: undefined,
  });
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') };
  const status = await run(argv, { ...platform, ...streams, environment: {} });
  return { ...printed, status };
}

writeFileSync('docs/errors.md', await errorsText(said));
