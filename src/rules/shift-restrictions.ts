import type { Finding } from '../findings/finding.js';
import { shiftExcess } from '../findings/shift-excess.js';
import type { BudgetRow, GrantYear } from '../grant/grant-year.js';
import { limitBaseOf } from '../law/limit-base.js';
import type { ShiftLimit, YearRules } from '../law/rules.js';
import { shiftForbidden } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';

type Side = 'giving' | 'receiving';

/** The sides of a shift that the shift limit itself does not look at. */
const OTHER_SIDES: Readonly<Record<ShiftLimit['base'], readonly Side[]>> = {
  giving: ['receiving'],
  receiving: ['giving'],
  theme: ['giving', 'receiving'],
};

/**
 * What restricts shifts beside the shift limit, in a year with walls: interventions and themes that may not shift at
 * all, on the sides the shift limit does not look at, and the cap on the receiving side.
 * @law data/law: shift-excluded-interventions, shift-closed-themes, shift-receiving-cap; assumed: none of them
 */
export function shiftRestrictions(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (!rules.walls.value || year.shifts.length === 0) return [];
  return year.rows.flatMap((row) =>
    shiftForbidden(row, rules) ? forbidden(year, row, rules) : capped(year, row, rules),
  );
}

/**
 * A shift between two that may not shift is found once: at the one that gives, or at the receiver where the shift
 * limit is the receiver's.
 */
function forbidden(year: GrantYear, row: BudgetRow, rules: YearRules): readonly Finding[] {
  const { intervention, granted: base } = row;
  const parameter = shiftForbidden(row, rules);
  const isForbidden = (number: number) =>
    year.rows.some((other) => other.intervention === number && shiftForbidden(other, rules));
  const { base: limited } = rules.shiftLimit.value;
  return OTHER_SIDES[limited].flatMap((side) => {
    const shifts = year.shifts.filter(({ from, to }) =>
      side === 'giving'
        ? from === intervention && !(limited === 'receiving' && isForbidden(to))
        : to === intervention && !isForbidden(from),
    );
    const actual = Amount.sum(shifts.map(({ amount }) => amount));
    if (!parameter || actual.isZero()) return [];
    return [
      shiftExcess(year, { side, intervention, actual, limit: Amount.zero, base, share: null, parameter }),
    ];
  });
}

function capped(year: GrantYear, row: BudgetRow, rules: YearRules): readonly Finding[] {
  const { intervention, shiftedIn, shiftedOut } = row;
  const base = limitBaseOf(row, rules);
  const actual = rules.shiftCounting.value === 'net' ? shiftedIn.minus(shiftedOut).orZero() : shiftedIn;
  const share = rules.shiftReceivingCap.value;
  const limit = share?.floorOf(base);
  if (!share || !limit || !actual.exceeds(limit)) return [];
  const parameter = rules.shiftReceivingCap;
  return [shiftExcess(year, { side: 'receiving', intervention, actual, limit, base, share, parameter })];
}
