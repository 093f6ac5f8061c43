import type { AmountKey } from '../grant/amounts.js';
import type { BudgetRow } from '../grant/grant-year.js';
import type { YearRules } from '../law/rules.js';
import { hasNoPlace, shiftForbidden } from '../law/shift-forbidden.js';
import type { RowInput } from './row-budget.js';
import type { Operation, RowKey, Step, StepInput } from './step.js';
import { YEAR_END_KEYS, yearEndSteps } from './year-end-steps.js';

/**
 * How the numbers of a row were computed, kept as the computation makes them. A test holds every step to its word:
 * its operation on its inputs gives its value.
 */
export function rowSteps(input: RowInput, row: BudgetRow): readonly Step[] {
  const { municipality, year, intervention, rules } = input;
  const of: RowKey = { municipality, year, intervention };
  const own = (key: AmountKey): StepInput => ({ kind: 'step', of, key });
  const less = (key: AmountKey): StepInput => ({ kind: 'step', of, key, minus: true });
  const step = (key: AmountKey, operation: Operation, inputs: readonly StepInput[]): Step => ({
    of,
    key,
    value: row[key],
    operation,
    inputs,
  });
  const base: readonly StepInput[] =
    rules.limitBase.value === 'granted' ? [own('granted')] : [own('granted'), own('carriedIn')];
  return [
    step(
      'granted',
      'sum',
      input.decisions.map((decision) => ({ kind: 'granted', row: decision })),
    ),
    step('carriedIn', 'sum', carriedInInputs(input)),
    step(
      'shiftedIn',
      'sum',
      input.into.map((shift) => ({ kind: 'shift', shift })),
    ),
    step(
      'shiftedOut',
      'sum',
      input.outOf.map((shift) => ({ kind: 'shift', shift })),
    ),
    step('available', 'sum', [own('granted'), own('carriedIn'), own('shiftedIn'), less('shiftedOut')]),
    step(
      'carriedOut',
      'sum',
      input.carries.map((carry) => ({ kind: 'carry', carry })),
    ),
    step('budget', 'sum', [own('available'), less('carriedOut')]),
    ...spentSteps(input, row).map(([key, operation, inputs]) => step(key, operation, inputs)),
    step('shiftLimit', ...shiftLimitStep(input, base)),
    step('shiftRoom', 'room', [own('shiftLimit'), ...shiftUse(rules, own, less)]),
    step('carryLimit', ...carryLimitStep(input, row, base)),
    step('carryRoom', 'room', [own('carryLimit'), own('carriedOut')]),
    step('carryUsable', ...carryUsableStep(input, own)),
  ];
}

/** The amount that it carried out itself the year before, or each carry where some went or came from elsewhere. */
function carriedInInputs({
  municipality,
  year,
  intervention,
  arrived,
  itsOwn,
}: RowInput): readonly StepInput[] {
  if (arrived.length === 0) return [];
  if (!itsOwn) return arrived.map((carry) => ({ kind: 'carry', carry }));
  return [{ kind: 'step', of: { municipality, year: year - 1, intervention }, key: 'carriedOut' }];
}

/** What was spent, and what follows from it where that is decided per intervention. */
function spentSteps(
  input: RowInput,
  { municipality, year, intervention }: BudgetRow,
): readonly (readonly [AmountKey, Operation, readonly StepInput[]])[] {
  const { rules, spent } = input;
  const of: RowKey = { municipality, year, intervention };
  if (!spent) return (['spent', ...YEAR_END_KEYS] as const).map((key) => [key, 'not-settled', []]);
  const ends = yearEndSteps(
    {
      own: (key) => ({ kind: 'step', of, key }),
      less: (key) => ({ kind: 'step', of, key, minus: true }),
    },
    rules,
  );
  return [
    ['spent', 'sum', spent.map((part) => ({ kind: 'spent', part }))],
    ...YEAR_END_KEYS.map((key): readonly [AmountKey, Operation, readonly StepInput[]] =>
      rules.walls.value ? [key, ...ends[key]] : [key, 'on-total', [parameter(rules, 'walls')]],
    ),
  ];
}

function parameter(rules: YearRules, id: Extract<StepInput, { kind: 'parameter' }>['parameter']): StepInput {
  return { kind: 'parameter', rules, parameter: id };
}

function shiftLimitStep(input: RowInput, base: readonly StepInput[]): [Operation, readonly StepInput[]] {
  const { rules } = input;
  const forbidden = shiftForbidden(input, rules);
  if (hasNoPlace(input, rules)) return ['no-place', [parameter(rules, 'walls')]];
  if (forbidden) return ['nothing-allowed', [parameter(rules, forbidden.id)]];
  if (!rules.walls.value) return ['no-limit', [parameter(rules, 'walls')]];
  const { share, base: side } = rules.shiftLimit.value;
  if (share === null || side === 'theme') return ['no-limit', [parameter(rules, 'shift-limit')]];
  return ['share-rounded-down', [parameter(rules, 'shift-limit'), ...base]];
}

function carryLimitStep(
  input: RowInput,
  { carryLimit }: BudgetRow,
  base: readonly StepInput[],
): [Operation, readonly StepInput[]] {
  const { rules, last, municipality, year, intervention } = input;
  if (rules.carryLimit.value.scope === 'total') return ['no-limit', [parameter(rules, 'carry-limit')]];
  if (hasNoPlace(input, rules)) return ['no-place', [parameter(rules, 'walls')]];
  const { base: ofWhat, share } = rules.carryLimit.value;
  if (last && (ofWhat === 'unspent' || !share.isZero()))
    return ['last-year', [parameter(rules, 'carry-limit')]];
  if (carryLimit === null) return ['not-settled', [parameter(rules, 'carry-limit')]];
  const own: StepInput = { kind: 'step', of: { municipality, year, intervention }, key: 'ownUnspent' };
  return ['share-rounded-down', [parameter(rules, 'carry-limit'), ...(ofWhat === 'unspent' ? [own] : base)]];
}

function carryUsableStep(
  { rules, spent }: RowInput,
  own: (key: AmountKey) => StepInput,
): [Operation, readonly StepInput[]] {
  if (rules.carryLimit.value.scope === 'total') return ['no-limit', [parameter(rules, 'carry-limit')]];
  if (!spent) return ['not-settled', []];
  if (!rules.walls.value) return ['on-total', [parameter(rules, 'walls')]];
  return ['usable', [own('carryRoom'), own('ownUnspent'), own('carriedOut')]];
}

/** What counts against the shift limit. */
function shiftUse(
  rules: YearRules,
  own: (key: AmountKey) => StepInput,
  less: (key: AmountKey) => StepInput,
): readonly StepInput[] {
  const received = rules.shiftLimit.value.base === 'receiving';
  const counted = own(received ? 'shiftedIn' : 'shiftedOut');
  return rules.shiftCounting.value === 'net'
    ? [counted, less(received ? 'shiftedOut' : 'shiftedIn')]
    : [counted];
}
