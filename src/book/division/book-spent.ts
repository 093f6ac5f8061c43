import type { DivisionYear, RegionYear } from '../../division/outcome.js';
import { type ShownDivision, settlementKey } from '../../division/shown.js';
import { Amount } from '../../money/amount.js';
import {
  type BookCell,
  type BookHeading,
  cellAt,
  computed,
  type Formula,
  type SheetId,
  sumFormula,
} from '../book.js';
import { carryRow, DIVISION, regionRow } from './book-rows.js';

type Cells = Partial<Record<BookHeading, BookCell>>;

/** What a member did with what it got. */
export const SPENT = ['spent', 'unspent', 'overspent'] as const;

/** What the members did not spend, and what of it the mandate holder repays. */
export function settledCells(
  { region, year }: RegionYear,
  { settlements }: ShownDivision,
  at: (column: BookHeading) => Formula,
): Partial<Record<BookHeading, BookCell>> {
  const settlement = settlements?.get(settlementKey(year, region.name));
  if (!settlement) return {};
  const { unspent, toRepay } = settlement;
  const share = { sheet: DIVISION, row: carryRow(year), column: 'share' } as const;
  const kept: Formula = { op: 'least', of: [at('unspent'), { op: 'share', share, of: at('amount') }] };
  return {
    unspent: computed(
      unspent,
      cellAt({ kind: 'members', year }, regionRow(region.name, 'members'), 'unspent'),
    ),
    toRepay: computed(toRepay, sumFormula([at('unspent')], [kept])),
  };
}

/** The same for all regions together. */
export function settledSums(
  { year, regions }: DivisionYear,
  { settlements }: ShownDivision,
  sheet: SheetId,
): readonly (readonly [BookHeading, BookCell])[] {
  const settled = regions.flatMap(({ region }) => settlements?.get(settlementKey(year, region.name)) ?? []);
  if (settled.length === 0) return [];
  const [first, last] = [regions[0], regions.at(-1)];
  return (['unspent', 'toRepay'] as const).map((column) => {
    const from = { sheet, row: first?.region.name ?? '', column };
    const sum = Amount.sum(settled.map((one) => one[column]));
    return [column, computed(sum, { op: 'column', from, to: last?.region.name ?? '' })];
  });
}

/** What each member spent of what it got, and the sums; nothing where there are no actuals. */
export function spentCells(
  { region, year }: RegionYear,
  { settlements }: ShownDivision,
): {
  readonly cells: readonly Cells[];
  readonly sums: readonly (readonly [(typeof SPENT)[number], Amount])[];
} {
  const settlement = settlements?.get(settlementKey(year, region.name));
  if (!settlement) return { cells: [], sums: [] };
  const cells = settlement.members.map(({ municipality, spent, unspent, overspent }): Cells => {
    const at = (heading: BookHeading) => cellAt({ kind: 'members', year }, municipality, heading);
    const notBelowZero = (more: BookHeading, less: BookHeading) =>
      ({ op: 'not-below-zero', of: sumFormula([at(more)], [at(less)]) }) as const;
    return {
      ...(spent === null ? {} : { spent: { kind: 'given', amount: spent } }),
      unspent: computed(unspent, notBelowZero('together', 'spent')),
      overspent: computed(overspent, notBelowZero('spent', 'together')),
    };
  });
  const sums = SPENT.map((key) => {
    const amounts = settlement.members.flatMap((member) => member[key] ?? []);
    return [key, Amount.sum(amounts)] as const;
  });
  return { cells, sums };
}
