import { amountOf, cellsWhere, type JudgedYear, leaves, whose } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';
import { carryLimitLevel } from '../law/levels.js';
import { referenceTo } from '../law/rules.js';

/**
 * More carried than the carry limit, per intervention or on the total, as the rules have it.
 * @law data/grants/<id>/rules: carry-limit
 */
export function carryLimit(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const level = carryLimitLevel(table.rules);
  const carried = table.column(level, 'carriedOut');
  const limits = table.column(level, 'judgedCarryLimit');
  return cellsWhere(year, level, (at) => (carried[at] ?? 0) > (limits[at] ?? 0)).map((cell): Finding => {
    const [actual, limit] = [amountOf(cell, 'carriedOut', table), amountOf(cell, 'judgedCarryLimit', table)];
    const place = lastPlace(year.carriesOf(cell.municipality).filter(leaves(cell)));
    return {
      code: 'CARRY_LIMIT',
      ...whose(cell, table),
      amounts: { actual, limit, excess: actual.minus(limit) },
      share: table.rules['carry-limit'].value.share,
      base: amountOf(cell, 'carryBase', table),
      shared: !amountOf(cell, 'carryLimit', table).equals(limit),
      last: table.last,
      rule: referenceTo(table.rules['carry-limit']),
      ...(place ? { place } : {}),
    };
  });
}
