import type { Allocation, AllocationRow } from '../../grant/allocation.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import type { Provenance } from '../../grant/provenance.js';
import { Amount } from '../../money/amount.js';

/** What stands at a place of a line. */
export interface OfficialColumn {
  readonly year: number;
  readonly intervention: number;
}

/** Official amounts as they come along: by municipality, in the order of the columns; NaN where there is none. */
export interface OfficialFigures {
  readonly columns: readonly OfficialColumn[];
  /** By CBS code. @unit cent */
  readonly cents: ReadonlyMap<string, Float64Array>;
}

/**
 * The amounts that come along with a grant, of the municipalities that are wanted: in years whose total is published,
 * what the interventions leave of that as intervention 0. Their text has a line with the columns as year:intervention,
 * 0 first, then a line per municipality with its code and its amounts in cents, - where there is none.
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
 * The allocation that comes along with a grant, of the municipalities that are wanted.
 * @unit euro
 */
export function readOfficial(
  text: string,
  wanted: (code: string) => boolean,
  provenance: Provenance = 'official',
): Allocation {
  const { columns, cents } = readOfficialFigures(text, wanted);
  const rows = [...cents].flatMap(([municipality, amounts]) =>
    rowsOf({ municipality, provenance }, columns, amounts),
  );
  return { rows, spoiled: [] };
}

function rowsOf(
  { municipality, provenance }: Pick<AllocationRow, 'municipality' | 'provenance'>,
  columns: readonly OfficialColumn[],
  cents: Float64Array,
): readonly AllocationRow[] {
  return columns.flatMap(({ year, intervention }, index): readonly AllocationRow[] => {
    const own = cents[index] ?? Number.NaN;
    if (Number.isNaN(own)) return [];
    const granted = Amount.ofCents(own);
    const row = { municipality, year, intervention, decision: '', granted, provenance };
    if (intervention !== UNDIVIDED) return [row];
    const others = columns.flatMap((column, at) =>
      at === index || column.year !== year || Number.isNaN(cents[at]) ? [] : [cents[at] ?? 0],
    );
    // Where nothing is divided, the whole is no rest.
    if (others.length === 0) return [row];
    const divided = Amount.ofCents(others.reduce((sum, amount) => sum + amount, 0));
    return [{ ...row, origin: { kind: 'undivided', total: granted.plus(divided), divided } }];
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
