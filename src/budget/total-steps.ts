import { AMOUNT_KEYS, type AmountKey } from '../grant/amounts.js';
import { type BudgetRow, type BudgetTotal, themesOf } from '../grant/grant-year.js';
import type { YearRules } from '../law/rules.js';
import { isClosed } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';
import { roomOf } from '../rules/room.js';
import { themeShiftLimit } from '../rules/shift-limit.js';
import type { Operation, RowKey, Step, StepInput } from './step.js';
import { YEAR_END_KEYS, yearEndSteps } from './year-end-steps.js';

/** How the numbers of a total were computed: sums of its rows, but for limits that stand on the total or on themes. */
export function totalSteps(
  rows: readonly BudgetRow[],
  total: BudgetTotal,
  rules: YearRules,
  last: boolean,
): readonly Step[] {
  const of: RowKey = { municipality: total.municipality, year: total.year, intervention: null };
  const own = (key: AmountKey): StepInput => ({ kind: 'step', of, key });
  const themes = themeSteps(rows, of, rules);
  const onTotal = rules.carryLimit.value.scope === 'total';
  const less = (key: AmountKey): StepInput => ({ kind: 'step', of, key, minus: true });
  const ends = total.spent && !rules.walls.value ? yearEndSteps({ own, less }, rules) : undefined;
  const stepOf = (key: AmountKey): [Operation, readonly StepInput[]] => {
    const end = YEAR_END_KEYS.find((name) => name === key);
    if (ends && end) return ends[end];
    if (onTotal && key === 'carryLimit') return carryStep(of, total, { rules, last });
    if (onTotal && key === 'carryRoom') return ['room', [own('carryLimit'), own('carriedOut')]];
    if (ends && key === 'carryUsable' && total[key])
      return ['usable', [own('carryRoom'), own('ownUnspent'), own('carriedOut')]];
    if (total[key] === null) return nothing(key, rules);
    const parts = themes.filter((step) => step.key === key).map((step) => step.of);
    const summed = parts.length > 0 ? parts : rows.map(({ intervention }) => ({ ...of, intervention }));
    return ['sum', summed.map((part) => ({ kind: 'step', of: part, key }))];
  };
  const steps = AMOUNT_KEYS.map((key): Step => {
    const [operation, inputs] = stepOf(key);
    return { of, key, value: total[key], operation, inputs };
  });
  return [...themes, ...steps];
}

function carryStep(
  of: RowKey,
  { carryLimit }: BudgetTotal,
  { rules, last }: { readonly rules: YearRules; readonly last: boolean },
): [Operation, readonly StepInput[]] {
  const { base, share } = rules.carryLimit.value;
  const parameter: StepInput = { kind: 'parameter', rules, parameter: 'carry-limit' };
  if (last && (base === 'unspent' || !share.isZero())) return ['last-year', [parameter]];
  if (carryLimit === null) return ['not-settled', [parameter]];
  if (base === 'unspent') return ['share-rounded-down', [parameter, { kind: 'step', of, key: 'ownUnspent' }]];
  return shareOf('carry-limit', [of], rules);
}

/** Why a total has no such amount. */
function nothing(key: AmountKey, rules: YearRules): [Operation, readonly StepInput[]] {
  if (key === 'carryLimit' || key === 'carryRoom')
    return ['not-settled', [{ kind: 'parameter', rules, parameter: 'carry-limit' }]];
  if (!key.startsWith('shift')) return ['not-settled', []];
  const parameter = rules.walls.value ? 'shift-limit' : 'walls';
  return ['no-limit', [{ kind: 'parameter', rules, parameter }]];
}

/** The limits and rooms of the themes, where the rules have them there. */
function themeSteps(rows: readonly BudgetRow[], total: RowKey, rules: YearRules): readonly Step[] {
  return themesOf(rows).flatMap(([theme, ofTheme]): Step[] => {
    const limit = themeShiftLimit(ofTheme, rules);
    if (limit === null) return [];
    const of: RowKey = { ...total, theme };
    const members = ofTheme.map(({ intervention }): RowKey => ({ ...total, intervention }));
    const [operation, inputs]: [Operation, readonly StepInput[]] = isClosed(theme, rules)
      ? ['nothing-allowed', [{ kind: 'parameter', rules, parameter: 'shift-closed-themes' }]]
      : shareOf('shift-limit', members, rules);
    const given = members.map((member): StepInput => ({ kind: 'step', of: member, key: 'shiftedOut' }));
    const used = Amount.sum(ofTheme.map(({ shiftedOut }) => shiftedOut));
    return [
      { of, key: 'shiftLimit', value: limit, operation, inputs },
      {
        of,
        key: 'shiftRoom',
        value: roomOf(limit, used),
        operation: 'room',
        inputs: [{ kind: 'step', of, key: 'shiftLimit' }, ...given],
      },
    ];
  });
}

/** A share of what some rows, or the total, were granted. */
function shareOf(
  parameter: 'carry-limit' | 'shift-limit',
  parts: readonly RowKey[],
  rules: YearRules,
): [Operation, readonly StepInput[]] {
  const keys: readonly AmountKey[] =
    rules.limitBase.value === 'granted' ? ['granted'] : ['granted', 'carriedIn'];
  const base = parts.flatMap((of) => keys.map((key): StepInput => ({ kind: 'step', of, key })));
  return ['share-rounded-down', [{ kind: 'parameter', rules, parameter }, ...base]];
}
