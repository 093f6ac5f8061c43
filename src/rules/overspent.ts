import {
  amountOf,
  type Cell,
  cellsWhere,
  type JudgedYear,
  leaves,
  whose,
} from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import { lastPlace } from '../grant/plan.js';
import { decidedAt } from '../law/levels.js';

/**
 * More spent than there is, where that is decided: with walls per intervention; without walls on the total, because
 * there a surplus elsewhere covers it. The municipality pays it itself.
 */
export function overspent(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const level = decidedAt(table.rules);
  const excess = table.column(level, 'overspent');
  return cellsWhere(year, level, (at) => (excess[at] ?? 0) > 0).map((cell): Finding => {
    const place = shiftedAway(year, cell) ?? bookedLast(year, cell);
    return {
      code: 'OVERSPENT',
      ...whose(cell, table),
      amounts: {
        available: amountOf(cell, 'available', table),
        spent: amountOf(cell, 'spent', table),
        overspent: amountOf(cell, 'overspent', table),
      },
      ...(place ? { place } : {}),
    };
  });
}

/** The last shift out of an intervention that would have had enough without its shifts; undefined where there is none. */
function shiftedAway(year: JudgedYear, cell: Cell): RowPlace | undefined {
  const excess = amountOf(cell, 'overspent', year.table);
  if (cell.intervention === undefined || excess.exceeds(amountOf(cell, 'shiftedOut', year.table)))
    return undefined;
  return lastPlace(year.shiftsOf(cell.municipality).filter(leaves(cell)));
}

function bookedLast(year: JudgedYear, { municipality, intervention: number }: Cell): RowPlace | undefined {
  const parts = year.spentOf(municipality);
  return lastPlace(parts.filter(({ intervention }) => number === undefined || intervention === number));
}
