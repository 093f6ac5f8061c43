import { budgetOf, cellsWhere, type JudgedYear, leaves, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';
import { decidedAt } from '../law/levels.js';

/**
 * A budget below zero: more shifted out and carried than there is. With walls per intervention; without walls only on
 * the total, because there a surplus elsewhere covers it.
 */
export function negativeBudget(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const level = decidedAt(table.rules);
  const budget = table.column(level, 'budget');
  return cellsWhere(year, level, (at) => (budget[at] ?? 0) < 0).map((cell): Finding => {
    // On the total a shift changes nothing: only what is carried takes from it.
    const shifts = level === 'rows' ? year.shiftsOf(cell.municipality) : [];
    const place = lastPlace([...shifts, ...year.carriesOf(cell.municipality)].filter(leaves(cell)));
    return {
      code: 'NEGATIVE_BUDGET',
      ...whose(cell, table),
      amounts: budgetOf(cell, table),
      ...(place ? { place } : {}),
    };
  });
}
