import type { Allocation, AllocationRow } from '../grant/allocation.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';

/** What stands at a place of a line. */
export interface OfficialColumn {
  readonly year: number;
  readonly intervention: number;
}

/** Official amounts as they come along: by municipality, in the order of the columns. */
export interface OfficialFigures {
  readonly columns: readonly OfficialColumn[];
  /** By CBS code. @unit cent */
  readonly cents: ReadonlyMap<string, Float64Array>;
}

/**
 * The official amounts of the municipalities that are wanted: annex IV, and in years whose total it has, what the
 * interventions leave of that total as intervention 0. Its text has a line with the columns as year:intervention, 0
 * first, then a line per municipality with its code and its amounts in cents.
 * @law annex IV of the regulation, article 5.2 (read)
 * @unit cent
 */
export function readOfficialFigures(text: string, wanted: (code: string) => boolean): OfficialFigures {
  const headed = endOfLine(text, 0);
  const columns = text
    .slice(0, headed)
    .split(' ')
    .map((column): OfficialColumn => {
      const [year = 0, intervention = 0] = column.split(':').map(Number);
      return { year, intervention };
    });
  const cents = new Map<string, Float64Array>();
  // Line by line, so that those of others are passed over and not taken apart.
  for (let at = headed + 1; at < text.length; ) {
    const end = endOfLine(text, at);
    const municipality = text.slice(at, text.indexOf(' ', at));
    if (wanted(municipality)) {
      const amounts = text.slice(at + municipality.length + 1, end).split(' ');
      cents.set(municipality, Float64Array.from(amounts, Number));
    }
    at = end + 1;
  }
  return { columns, cents };
}

/**
 * The official allocation of the municipalities that are wanted.
 * @law annex IV of the regulation, article 5.2 (read)
 * @unit euro
 */
export function readOfficial(text: string, wanted: (code: string) => boolean): Allocation {
  const { columns, cents } = readOfficialFigures(text, wanted);
  const rows = [...cents].flatMap(([municipality, amounts]) => rowsOf(municipality, columns, amounts));
  return { rows, spoiled: [] };
}

function rowsOf(
  municipality: string,
  columns: readonly OfficialColumn[],
  cents: Float64Array,
): readonly AllocationRow[] {
  return columns.map(({ year, intervention }, index) => {
    const granted = Amount.ofCents(cents[index] ?? 0);
    const row = { municipality, year, intervention, decision: '', granted, provenance: 'official' } as const;
    if (intervention !== UNDIVIDED) return row;
    const divided = Amount.ofCents(
      columns.reduce(
        (sum, column, at) => (at !== index && column.year === year ? sum + (cents[at] ?? 0) : sum),
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
