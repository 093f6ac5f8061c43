import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd, type Subject } from './interleaved.js';

const TIME = '/usr/bin/time';

/** Runs a process once and gives the most memory that it, or one it started, held, in MB; nothing without GNU time. */
export function peakMemory({ command = process.execPath, args, ...rest }: Subject): number | undefined {
  if (!existsSync(TIME)) {
    runToEnd({ ...rest, command, args });
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'spuk-bench-'));
  try {
    const report = join(folder, 'kilobytes');
    runToEnd({ ...rest, command: TIME, args: ['-f', '%M', '-o', report, command, ...args] });
    // A status other than 0 is reported on a line before.
    const last = readFileSync(report, 'utf8').trim().split('\n').at(-1);
    return Math.round((Number(last) * 1024) / 1e6);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
