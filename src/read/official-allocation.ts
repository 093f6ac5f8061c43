import type { Allocation, AllocationRow } from '../grant/allocation.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';

/** What stands at a place of a line. */
interface Column {
  readonly year: number;
  readonly intervention: number;
}

/**
 * The official allocation of the municipalities that are wanted: annex IV, and in years whose total it has, what the
 * interventions leave of that total as intervention 0. Its text has a line with the columns as year:intervention, 0
 * first, then a line per municipality with its code and its amounts in cents.
 * @law annex IV of the regulation, article 5.2 (read)
 * @unit euro
 */
export function readOfficial(text: string, wanted: (code: string) => boolean): Allocation {
  const headed = endOfLine(text, 0);
  const columns = text
    .slice(0, headed)
    .split(' ')
    .map((column): Column => {
      const [year = 0, intervention = 0] = column.split(':').map(Number);
      return { year, intervention };
    });
  const rows: AllocationRow[] = [];
  // Line by line, so that those of others are passed over and not taken apart.
  for (let at = headed + 1; at < text.length; ) {
    const end = endOfLine(text, at);
    const municipality = text.slice(at, text.indexOf(' ', at));
    if (wanted(municipality)) {
      const cents = text.slice(at + municipality.length + 1, end).split(' ');
      for (const row of rowsOf(municipality, columns, cents)) rows.push(row);
    }
    at = end + 1;
  }
  return { rows, spoiled: [] };
}

function rowsOf(
  municipality: string,
  columns: readonly Column[],
  cents: readonly string[],
): readonly AllocationRow[] {
  return columns.map(({ year, intervention }, index) => {
    const granted = Amount.ofCents(Number(cents[index]));
    const row = { municipality, year, intervention, decision: '', granted, provenance: 'official' } as const;
    if (intervention !== UNDIVIDED) return row;
    const divided = Amount.ofCents(
      columns.reduce(
        (sum, column, at) => (at !== index && column.year === year ? sum + Number(cents[at]) : sum),
        0,
      ),
    );
    return { ...row, origin: { kind: 'undivided', total: granted.plus(divided), divided } };
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
