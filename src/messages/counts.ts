import type { Severity } from '../findings/finding.js';
import type { Counts } from '../findings/order.js';

/** One of something, and several of it. */
export type Counted = readonly [one: string, many: string];

/** A number with its word. */
export function counted(count: number, [one, many]: Counted): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many findings there are of each severity, errors first; empty where there are none. */
export function summaryOf(counts: Counts, words: Readonly<Record<Severity, Counted>>): string {
  return (['error', 'warning', 'note'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], words[severity]))
    .join(', ');
}
