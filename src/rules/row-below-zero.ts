import { budgetOf, cellsWhere, type JudgedYear, leaves, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { lastPlace } from '../grant/plan.js';
import { carryLimitLevel, decidedAt } from '../law/levels.js';

/**
 * Without walls: one intervention gives and carries more than it has, and the total covers it. It breaks no rule, and
 * may be a mistake: nothing was granted for it, or another one was meant.
 */
export function rowBelowZero(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  if (decidedAt(table.rules) === 'rows') return [];
  const { slots } = table.ground;
  const covered = table.column('totals', 'budget');
  const budget = table.column('rows', 'budget');
  const available = table.column('rows', 'available');
  // Where the carry limit stands on the total a carry of money that is not divided is one of the municipality as a
  // whole: it is not taken from what stands there undivided.
  const whole = carryLimitLevel(table.rules) === 'totals';
  const left = slots.map(({ intervention }) => (whole && intervention === UNDIVIDED ? available : budget));
  const below = (at: number) =>
    (left[at % slots.length]?.[at] ?? 0) < 0 && (covered[Math.floor(at / slots.length)] ?? 0) >= 0;
  return cellsWhere(year, 'rows', below).map((cell): Finding => {
    const moves = [...year.shiftsOf(cell.municipality), ...year.carriesOf(cell.municipality)];
    const place = lastPlace(moves.filter(leaves(cell)));
    return {
      code: 'ROW_BELOW_ZERO',
      ...whose(cell, table),
      amounts: budgetOf(cell, table),
      ...(place ? { place } : {}),
    };
  });
}
