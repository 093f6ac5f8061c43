import type { Finding } from '../../findings/finding.js';
import type { DivisionYearRules } from '../../law/division-rules.js';
import type { Amount } from '../../money/amount.js';

/**
 * All regions together get at most the maximum of the year, where there is one.
 * @law data/grants/<id>/rules: maximum
 */
export function ceilingFindings(
  actual: Amount,
  { year, maximum }: DivisionYearRules,
): readonly Finding<'IZA_CEILING'>[] {
  const limit = maximum.value;
  if (!limit || !actual.exceeds(limit)) return [];
  const { id: parameter, status, source } = maximum;
  const amounts = { actual, limit, excess: actual.minus(limit) };
  return [{ code: 'IZA_CEILING', year, amounts, rule: { parameter, status, source } }];
}
