import { AMOUNT_KEYS, type AmountKey } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { YearRules } from '../law/rules.js';
import type { Operation, RowKey, Step, StepInput } from './step.js';

/** How the numbers of a total were computed: sums of its rows, but for limits that stand on the total itself. */
export function totalSteps(
  rows: readonly BudgetRow[],
  total: BudgetTotal,
  rules: YearRules,
  last: boolean,
): readonly Step[] {
  const of: RowKey = { municipality: total.municipality, year: total.year, intervention: null };
  const own = (key: AmountKey): StepInput => ({ kind: 'step', of, key });
  const sum = (key: AmountKey): [Operation, readonly StepInput[]] => [
    'sum',
    rows.map((row) => ({ kind: 'step', of: { ...of, intervention: row.intervention }, key })),
  ];
  const onTotal = rules.carryLimit.value.scope === 'total';
  const stepOf = (key: AmountKey): [Operation, readonly StepInput[]] => {
    if (onTotal && key === 'carryLimit') return last ? ['last-year', []] : shareOfTotal(own, rules);
    if (onTotal && key === 'carryRoom') return ['room', [own('carryLimit'), own('carriedOut')]];
    if (total[key] === null)
      return key.startsWith('shift') ? ['no-limit', [walls(rules)]] : ['not-settled', []];
    return sum(key);
  };
  return AMOUNT_KEYS.map((key) => {
    const [operation, inputs] = stepOf(key);
    return { of, key, value: total[key], operation, inputs };
  });
}

function walls(rules: YearRules): StepInput {
  return { kind: 'parameter', rules, parameter: 'walls' };
}

function shareOfTotal(
  own: (key: AmountKey) => StepInput,
  rules: YearRules,
): [Operation, readonly StepInput[]] {
  const base = rules.limitBase.value === 'granted' ? [own('granted')] : [own('granted'), own('carriedIn')];
  return ['share-rounded-down', [{ kind: 'parameter', rules, parameter: 'carry-limit' }, ...base]];
}
