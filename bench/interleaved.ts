import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** A process to measure. */
export interface Subject {
  readonly name: string;
  /** The program; node where none is named. */
  readonly command?: string;
  readonly args: readonly string[];
  /** A file for what it prints, which is thrown away otherwise. */
  readonly output?: string;
  /** How it may end; with 0 alone where nothing else is said. */
  readonly statuses?: readonly number[];
}

/** Runs that are not counted: they fill the caches of the file system. */
const WARM_UP = 2;

/**
 * The median time of each process. They take turns, so that whatever else the machine does falls on all alike.
 * @throws Error where a process fails, for then its time says nothing
 */
export function measured(subjects: readonly Subject[], runs: number, warmUp = WARM_UP): readonly number[] {
  const times = subjects.map((): number[] => []);
  for (let run = -warmUp; run < runs; run++) {
    subjects.forEach((subject, index) => {
      const time = timeOf(subject);
      if (run >= 0) times[index]?.push(time);
    });
  }
  return times.map(median);
}

function timeOf(subject: Subject): number {
  const start = performance.now();
  runToEnd(subject);
  return performance.now() - start;
}

/**
 * Runs a process until it ends.
 * @throws Error where it fails
 */
export function runToEnd({ name, command = process.execPath, args, output, statuses = [0] }: Subject): void {
  const out = output === undefined ? 'ignore' : openSync(output, 'w');
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', out, 'pipe'] });
  if (out !== 'ignore') closeSync(out);
  if (status === null || !statuses.includes(status)) {
    throw new Error(`${name} ended with ${status}\n${error?.message ?? stderr}`);
  }
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
