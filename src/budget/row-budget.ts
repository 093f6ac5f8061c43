import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import type { BudgetRow } from '../grant/grant-year.js';
import type { Carry, Shift } from '../grant/plan.js';
import { leastCertain } from '../grant/provenance.js';
import { type LimitBase, limitBaseOf } from '../law/limit-base.js';
import type { YearRules } from '../law/rules.js';
import { hasNoPlace, shiftForbidden } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';
import { carryLimitOf } from '../rules/carry-limit.js';
import { carryUsableOf, roomOf } from '../rules/room.js';
import { shiftCounted, shiftLimitOf } from '../rules/shift-limit.js';
import { NO_YEAR_END, yearEndOf } from './year-end.js';

/** What one intervention's numbers are computed from. */
export interface RowInput {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  readonly theme: string | null;
  readonly decisions: readonly AllocationRow[];
  readonly into: readonly Shift[];
  readonly outOf: readonly Shift[];
  readonly carries: readonly Carry[];
  /** What was carried to it out of the year before. */
  readonly arrived: readonly Carry[];
  /** Whether that is all of what it carried out itself, and nothing else. */
  readonly itsOwn: boolean;
  /** What was spent, as the inputs say it; undefined: the year is not settled. */
  readonly spent: readonly SpentPart[] | undefined;
  readonly rules: YearRules;
  /** No later year is covered: nothing can be carried. */
  readonly last: boolean;
}

/** The numbers of one intervention in one year, in the order of the calculation. */
export function rowBudget(input: RowInput): BudgetRow {
  const { municipality, year, intervention, theme, decisions, rules } = input;
  let granted = Amount.zero;
  for (const decision of decisions) granted = granted.plus(decision.granted);
  const carriedIn = amountOf(input.arrived);
  const shiftedIn = amountOf(input.into);
  const shiftedOut = amountOf(input.outOf);
  const available = granted.plus(carriedIn).plus(shiftedIn).minus(shiftedOut);
  const carriedOut = amountOf(input.carries);
  const shiftLimit = rowShiftLimit(input, { granted, carriedIn });
  const flow = { granted, carriedIn, shiftedIn, shiftedOut, available, carriedOut };
  const spent = input.spent ? Amount.sum(input.spent.map((part) => part.spent)) : null;
  const end = spent && rules.walls.value ? yearEndOf(flow, spent, rules) : NO_YEAR_END;
  const carryLimit = rowCarryLimit(input, { granted, carriedIn }, end.ownUnspent);
  const carryRoom = roomOf(carryLimit, carriedOut);
  return {
    municipality,
    year,
    intervention,
    theme,
    granted,
    carriedIn,
    shiftedIn,
    shiftedOut,
    available,
    carriedOut,
    budget: available.minus(carriedOut),
    shiftLimit,
    shiftRoom: roomOf(shiftLimit, shiftCounted({ shiftedIn, shiftedOut }, rules)),
    carryLimit,
    carryRoom,
    carryUsable: carryUsableOf({ carryRoom, ownUnspent: end.ownUnspent, carriedOut }),
    spent,
    unspent: end.unspent,
    overspent: end.overspent,
    ownUnspent: end.ownUnspent,
    toRepay: end.toRepay,
    provenance: leastCertain(decisions),
  };
}

function amountOf(parts: readonly { readonly amount: Amount }[]): Amount {
  let sum = Amount.zero;
  for (const { amount } of parts) sum = sum.plus(amount);
  return sum;
}

function rowShiftLimit(input: RowInput, base: LimitBase): Amount | null {
  const { rules } = input;
  if (shiftForbidden(input, rules) || hasNoPlace(input, rules)) return Amount.zero;
  return shiftLimitOf(limitBaseOf(base, rules), rules.shiftLimit.value, rules.walls.value);
}

/** A limit on what is left unspent is known only once there are actuals; out of the last year nothing is carried. */
function rowCarryLimit(input: RowInput, of: LimitBase, ownUnspent: Amount | null): Amount | null {
  const { rules, last } = input;
  const { base: ofWhat, scope } = rules.carryLimit.value;
  if (scope === 'intervention' && (last || hasNoPlace(input, rules))) return Amount.zero;
  const base = ofWhat === 'unspent' ? ownUnspent : limitBaseOf(of, rules);
  return base && carryLimitOf(base, rules.carryLimit.value, 'intervention');
}
