import { amountOf, cellsWhere, type JudgedYear, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';
import { decidedAt } from '../law/levels.js';

/**
 * Shifts to an intervention for which nothing is granted in a year with walls; it may be a mistake, it breaks no rule.
 * Without walls money may go anywhere.
 */
export function shiftNotGranted(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  if (decidedAt(table.rules) === 'totals') return [];
  const granted = table.column('rows', 'granted');
  const received = table.column('rows', 'shiftedIn');
  return cellsWhere(year, 'rows', (at) => received[at] !== 0 && granted[at] === 0).map((cell): Finding => {
    const into = year.shiftsOf(cell.municipality).filter(({ to }) => to === cell.intervention);
    const place = lastPlace(into);
    return {
      code: 'SHIFT_NOT_GRANTED',
      ...whose(cell, table),
      amounts: { actual: amountOf(cell, 'shiftedIn', table) },
      ...(place ? { place } : {}),
    };
  });
}
