import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { lastPlace } from '../grant/plan.js';
import { limitBaseOf } from '../law/limit-base.js';
import { type CarryLimit, referenceTo, type YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';

/**
 * The most that may be carried to the next year, where the limit stands: of an intervention's granted amount,
 * or of the municipality's total.
 * @law data/law: carry-limit; 2023 explained (VNG), 2024 assumed, 2025 read (VWS 12-09-2025), 2026 assumed
 * @unit euro, rounded down to the cent; null: the limit stands at the other level
 * @example carryLimitOf(Amount.of('3478172.00'), { share: Share.of('0.1'), scope: 'total', base: 'granted' }, 'total') // 347817.20
 */
export function carryLimitOf(base: Amount, limit: CarryLimit, level: CarryLimit['scope']): Amount | null {
  return limit.scope === level ? limit.share.floorOf(base) : null;
}

/** More carried than the carry limit, per intervention or on the total, as the rules have it. */
export function carryLimit(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (year.carries.length === 0) return [];
  const judged: readonly (BudgetRow | BudgetTotal)[] =
    rules.carryLimit.value.scope === 'intervention' ? year.rows : [year.total];
  return judged.flatMap((part): Finding[] => {
    const intervention = 'intervention' in part ? part.intervention : undefined;
    const { carriedOut: actual } = part;
    const limit = 'intervention' in part ? judgedCarryLimit(part, year.rows, rules) : part.carryLimit;
    if (limit === null || !actual.exceeds(limit)) return [];
    const shared = part.carryLimit?.equals(limit) === false;
    const place = lastPlace(
      year.carries.filter(({ from }) => intervention === undefined || from === intervention),
    );
    return [
      {
        code: 'CARRY_LIMIT',
        municipality: year.municipality,
        year: year.year,
        ...(intervention === undefined ? {} : { intervention }),
        amounts: { actual, limit, excess: actual.minus(limit) },
        share: rules.carryLimit.value.share,
        base: baseOf(part, rules),
        shared,
        last: year.last,
        rule: referenceTo(rules.carryLimit),
        ...(place ? { place } : {}),
      },
    ];
  });
}

/**
 * What a carry out of an intervention is judged against: its own limit. Without walls money that is not divided may
 * take what the limits of all interventions leave, beside its own.
 * @law data/law: carry-limit; follows from its standing per intervention where there are no walls
 * @unit euro, exact; null: no limit at this level
 */
export function judgedCarryLimit(
  { intervention, carryLimit: own }: BudgetRow,
  rows: readonly BudgetRow[],
  { walls }: YearRules,
): Amount | null {
  if (own === null || intervention !== UNDIVIDED || walls.value) return own;
  const others = rows.filter((row) => row.intervention !== UNDIVIDED);
  return own.plus(Amount.sum(others.flatMap(({ carryRoom }) => carryRoom ?? [])));
}

/** What the limit is a share of. */
function baseOf(part: BudgetRow | BudgetTotal, rules: YearRules): Amount {
  const { base } = rules.carryLimit.value;
  return base === 'unspent' && part.ownUnspent ? part.ownUnspent : limitBaseOf(part, rules);
}
