import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** A process to measure: arguments of node. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
}

/** Runs that are not counted: they fill the caches of the file system. */
const WARM_UP = 2;

/**
 * The median time of each process. They take turns, so that whatever else the machine does falls on all alike.
 * @throws Error where a process fails, for then its time says nothing
 */
export function measured(subjects: readonly Subject[], runs: number): readonly number[] {
  const times = subjects.map((): number[] => []);
  for (let run = -WARM_UP; run < runs; run++) {
    subjects.forEach((subject, index) => {
      const time = timeOf(subject);
      if (run >= 0) times[index]?.push(time);
    });
  }
  return times.map(median);
}

function timeOf({ name, args }: Subject): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`);
  return time;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
