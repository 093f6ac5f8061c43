import { amountOf, cellsWhere, type JudgedYear, leaves, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';
import { decidedAt } from '../law/levels.js';
import { referenceTo } from '../law/rules.js';

/**
 * More carried out of a settled year than is left of the year's own money: with walls per intervention, without walls
 * on the total.
 * @law data/grants/<id>/rules: carry-spent-first
 */
export function carryExceedsUnspent(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const level = decidedAt(table.rules);
  const carried = table.column(level, 'carriedOut');
  const unspent = table.column(level, 'ownUnspent');
  return cellsWhere(year, level, (at) => (carried[at] ?? 0) > (unspent[at] ?? 0)).map((cell): Finding => {
    const [actual, limit] = [amountOf(cell, 'carriedOut', table), amountOf(cell, 'ownUnspent', table)];
    const place = lastPlace(year.carriesOf(cell.municipality).filter(leaves(cell)));
    return {
      code: 'CARRY_EXCEEDS_UNSPENT',
      ...whose(cell, table),
      amounts: { actual, limit, excess: actual.minus(limit) },
      rule: referenceTo(table.rules['carry-spent-first']),
      ...(place ? { place } : {}),
    };
  });
}
