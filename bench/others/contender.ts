import { spawnSync } from 'node:child_process';
import type { Subject } from '../interleaved.js';
import type { Rows } from './agreement.js';
import type { Data } from './data.js';

/** A program at one of the jobs. */
export interface Contender {
  readonly subject: Subject;
  /** What it wrote, when it has run. */
  readonly rows: () => Rows | Promise<Rows>;
  /** What it makes, and what spuk does beside it. */
  readonly does: string;
  readonly doesNot: string;
}

/** A program that people use instead. */
export interface Program {
  readonly name: string;
  /** Its version; nothing where it is not installed. */
  readonly version: () => string | undefined;
  /** At the budget of the country, and at the end of the year with a ledger; a text where it cannot, and says why. */
  readonly country: (data: Data) => readonly Contender[] | string;
  readonly ledger: (data: Data) => readonly Contender[] | string;
}

/** The first line that a command prints; nothing where it cannot run. */
export function firstLine(command: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n', 1)[0]?.trim() : undefined;
}
