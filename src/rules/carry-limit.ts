import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';
import { limitBaseOf } from '../law/limit-base.js';
import { type CarryLimit, referenceTo, type YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

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
    const { carryLimit: limit, carriedOut: actual } = part;
    if (limit === null || !actual.exceeds(limit)) return [];
    const intervention = 'intervention' in part ? part.intervention : undefined;
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
        last: year.last,
        rule: referenceTo(rules.carryLimit),
        ...(place ? { place } : {}),
      },
    ];
  });
}

/** What the limit is a share of. */
function baseOf(part: BudgetRow | BudgetTotal, rules: YearRules): Amount {
  return rules.carryLimit.value.base === 'unspent' && part.unspent ? part.unspent : limitBaseOf(part, rules);
}
