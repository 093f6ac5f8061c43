import type { Finding } from '../findings/finding.js';
import { shiftExcess } from '../findings/shift-excess.js';
import { type BudgetRow, type GrantYear, themesOf } from '../grant/grant-year.js';
import { limitBaseOf, limitBaseOfAll } from '../law/limit-base.js';
import type { ShiftLimit, YearRules } from '../law/rules.js';
import { isClosed, shiftForbidden } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';

/**
 * The most an intervention may shift in a year with walls.
 * @law data/law: shift-limit; 2023 explained (VNG), 2024 reported; none from 2025
 * @unit euro, rounded down to the cent; null: no limit at the level of the intervention
 * @example shiftLimitOf(Amount.of('575820.00'), { share: Share.of('0.15'), base: 'giving' }, true) // 86373.00
 */
export function shiftLimitOf(base: Amount, limit: ShiftLimit, walls: boolean): Amount | null {
  if (!walls || limit.share === null || limit.base === 'theme') return null;
  return limit.share.floorOf(base);
}

/**
 * What of an intervention's shifts counts against its limit: what it gives, what it receives where the limit is the
 * receiver's; counted net, what it gives less what it receives.
 * @law data/law: shift-counting; assumed: gross
 * @unit euro, not below zero
 */
export function shiftCounted(row: ShiftFlow, rules: YearRules): Amount {
  const gross = shiftGross(row, rules);
  const other = rules.shiftLimit.value.base === 'receiving' ? row.shiftedOut : row.shiftedIn;
  return rules.shiftCounting.value === 'net' ? gross.minus(other).orZero() : gross;
}

/** The same without what goes the other way. */
function shiftGross({ shiftedIn, shiftedOut }: ShiftFlow, { shiftLimit: { value } }: YearRules): Amount {
  return value.base === 'receiving' ? shiftedIn : shiftedOut;
}

type ShiftFlow = Pick<BudgetRow, 'shiftedIn' | 'shiftedOut'>;

/**
 * The shift limit of a theme as a whole, where the rules have it there; nothing where the theme is closed.
 * @unit euro, rounded down to the cent; null: no limit at the level of the theme
 */
export function themeShiftLimit(rows: readonly BudgetRow[], rules: YearRules): Amount | null {
  const { share, base } = rules.shiftLimit.value;
  if (!rules.walls.value || base !== 'theme') return null;
  if (rows.some(({ theme }) => isClosed(theme, rules))) return Amount.zero;
  return share === null ? null : share.floorOf(limitBaseOfAll(rows, rules));
}

/** More shifted than the shift limit: once per giving intervention, receiving intervention or theme. */
export function shiftLimit(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (!rules.walls.value || year.shifts.length === 0) return [];
  const { base: side, share } = rules.shiftLimit.value;
  if (side === 'theme') return ofThemes(year, rules);
  return year.rows.flatMap((row) => {
    const { intervention, shiftLimit: limit } = row;
    const forbidden = shiftForbidden(row, rules);
    // What may not shift at all does not, netted or not.
    const actual = forbidden ? shiftGross(row, rules) : shiftCounted(row, rules);
    if (limit === null || !actual.exceeds(limit)) return [];
    const decided = forbidden
      ? { parameter: forbidden, share: null }
      : { parameter: rules.shiftLimit, share };
    return [
      shiftExcess(year, { side, intervention, actual, limit, base: limitBaseOf(row, rules), ...decided }),
    ];
  });
}

/** Of a theme as a whole everything it gives counts: netted, what stays within it would count for nothing. */
function ofThemes(year: GrantYear, rules: YearRules): readonly Finding[] {
  return themesOf(year.rows).flatMap(([theme, rows]) => {
    // A closed theme is found at its interventions.
    if (isClosed(theme, rules)) return [];
    const limit = themeShiftLimit(rows, rules);
    const actual = Amount.sum(rows.map(({ shiftedOut }) => shiftedOut));
    if (limit === null || !actual.exceeds(limit)) return [];
    const { share } = rules.shiftLimit.value;
    const base = limitBaseOfAll(rows, rules);
    const parameter = rules.shiftLimit;
    return [shiftExcess(year, { side: 'theme', theme, actual, limit, base, share, parameter })];
  });
}
