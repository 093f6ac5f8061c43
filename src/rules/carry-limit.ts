import {
  amountOf,
  type Cell,
  cellsWhere,
  type JudgedYear,
  leaves,
  limitBaseAt,
  whose,
} from '../calculation/judged-year.js';
import type { YearTable } from '../calculation/year-table.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';
import { carryLimitLevel } from '../law/levels.js';
import { referenceTo } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/**
 * More carried than the carry limit, per intervention or on the total, as the rules have it.
 * @law data/grants/<id>/rules: carry-limit; 2023 explained (VNG), 2024 assumed, 2025 read (VWS 12-09-2025), 2026 assumed
 */
export function carryLimit(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  if (table.carries.length === 0) return [];
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
      share: table.rules.carryLimit.value.share,
      base: baseOf(cell, table),
      shared: !amountOf(cell, 'carryLimit', table).equals(limit),
      last: table.last,
      rule: referenceTo(table.rules.carryLimit),
      ...(place ? { place } : {}),
    };
  });
}

/** What the limit is a share of. */
function baseOf(cell: Cell, table: YearTable): Amount {
  const unspent = table.column(cell.level, 'ownUnspent')[cell.at] ?? Number.NaN;
  if (table.rules.carryLimit.value.base === 'unspent' && !Number.isNaN(unspent)) {
    return amountOf(cell, 'ownUnspent', table);
  }
  return limitBaseAt(cell, table);
}
