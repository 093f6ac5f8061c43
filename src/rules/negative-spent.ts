import { amountOf, cellsWhere, type JudgedYear, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';

/** Actuals of an intervention that add up to less than zero: corrections of money that was not booked as spent. */
export function negativeSpent(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const spent = table.column('rows', 'spent');
  return cellsWhere(year, 'rows', (at) => (spent[at] ?? 0) < 0).map((cell): Finding => {
    const parts = year.spentOf(cell.municipality);
    const place = lastPlace(parts.filter(({ intervention }) => intervention === cell.intervention));
    return {
      code: 'NEGATIVE_SPENT',
      ...whose(cell, table),
      amounts: { spent: amountOf(cell, 'spent', table) },
      ...(place ? { place } : {}),
    };
  });
}
