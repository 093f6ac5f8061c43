import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/spuk.js', import.meta.url));

/** How a process ended: by itself with a status, or by a signal. */
interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a process of its own in a folder; nothing of the tests' own environment changes what it says. */
export function started(command: string, args: readonly string[], cwd: string): Started {
  const { FORCE_COLOR: _force, NO_COLOR: _no, SPUK_LANG: _language, ...env } = process.env;
  const child = spawn(command, args, { cwd, env: { ...env, SPUK: `${process.execPath} ${BIN}` } });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, ...said }));
  });
  return { child, ended };
}

/** Starts the built program. */
export function spuk(args: readonly string[], cwd: string): Started {
  return started(process.execPath, [BIN, ...args], cwd);
}

/** Runs a line of bash, in which `$SPUK` is the built program. */
export function shell(line: string, cwd: string): Promise<Ended> {
  return started('bash', ['-c', line], cwd).ended;
}

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  const late = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > late) throw new Error('it never came to hold');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
