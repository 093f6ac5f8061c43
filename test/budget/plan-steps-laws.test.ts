// Every step that the computation keeps is true: its operation on its inputs gives its value. Worked out again here in
// whole numbers of cents, as the comments of the operations state them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../src/budget/chain.js';
import type { Outcome } from '../../src/budget/outcome.js';
import {
  type CellKey,
  type ExplainedInput,
  type Explanation,
  explanationOf,
} from '../../src/calculation/explanation.js';
import type { CalculatedKey } from '../../src/calculation/operations.js';
import { AMOUNT_KEYS, type AmountKey } from '../../src/grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../../src/grant/grant-year.js';
import type { YearRules } from '../../src/law/rules.js';
import type { Amount } from '../../src/money/amount.js';
import { anyBudgeted, budgeted, computed, RULES } from './planned-budgets.js';

type Cents = bigint | null;
type Steps = ReadonlyMap<string, Explanation>;

const NOT_SETTLED: readonly CalculatedKey[] = [
  ...(['spent', 'unspent', 'overspent', 'ownUnspent', 'toRepay'] as const),
  'carryUsable',
];

const keyOf = ({ municipality, year, intervention, theme }: CellKey, key: CalculatedKey) =>
  `${municipality} ${year} ${theme === undefined ? intervention : `theme ${theme}`} ${key}`;
const centsOf = (amount: Amount | null): Cents => (amount === null ? null : BigInt(amount.toCents()));

/** The cents an input stands for; a parameter stands for none. */
function inputCents(input: ExplainedInput, steps: Steps): Cents {
  switch (input.kind) {
    case 'cell': {
      const step = steps.get(keyOf(input.of, input.key));
      if (!step) throw new Error(`no step ${keyOf(input.of, input.key)}`);
      return centsOf(step.value);
    }
    case 'granted':
      return centsOf(input.row.granted);
    case 'shift':
      return centsOf(input.shift.amount);
    case 'carry':
      return centsOf(input.carry.amount);
    case 'spent':
      return centsOf(input.part.spent);
    case 'parameter':
      throw new Error(`${input.parameter} is no amount`);
  }
}

/** The inputs added up, those marked minus taken off. */
function total(inputs: readonly ExplainedInput[], steps: Steps): bigint {
  return inputs.reduce((sum, input) => {
    const cents = inputCents(input, steps);
    if (cents === null) throw new Error('none in a sum');
    return input.kind === 'cell' && input.minus ? sum - cents : sum + cents;
  }, 0n);
}

/** The whole cents that a share, such as 0.15, is of an amount that is not below zero. */
function floored(share: string, cents: bigint): bigint {
  const [whole = '', decimals = ''] = share.split('.');
  return (BigInt(whole + decimals) * cents) / 10n ** BigInt(decimals.length);
}

function shareOf(input: ExplainedInput | undefined): string {
  if (input?.kind !== 'parameter') throw new Error('a share without its parameter');
  const { rules, parameter } = input;
  const limit = { 'shift-limit': rules['shift-limit'], 'carry-limit': rules['carry-limit'] };
  if (parameter !== 'shift-limit' && parameter !== 'carry-limit') throw new Error(`${parameter} is no share`);
  return String(limit[parameter].value.share);
}

/** Whether the parameter that a step names says that there is no limit at its level. */
function unlimited({ of, key }: Explanation, input: ExplainedInput | undefined): boolean {
  if (input?.kind !== 'parameter') return false;
  const { rules, parameter } = input;
  const { share, base } = rules['shift-limit'].value;
  if (key.startsWith('carry'))
    return parameter === 'carry-limit' && rules['carry-limit'].value.scope === 'total';
  if (parameter === 'walls') return !rules.walls.value;
  return parameter === 'shift-limit' && (share === null || (base === 'theme' && of.intervention !== null));
}

/** What an operation on its inputs gives; a refusal where the step does not say what it rests on. */
function worked(step: Explanation, steps: Steps, last: number): Cents {
  const { operation, inputs, of } = step;
  const name = keyOf(of, step.key);
  const [first, ...others] = inputs;
  switch (operation) {
    case 'sum':
      return total(inputs, steps);
    case 'share-rounded-down':
      return floored(shareOf(first), total(others, steps));
    case 'room': {
      const limit = first ? inputCents(first, steps) : null;
      const used = total(others, steps);
      const left = limit === null ? null : limit - (used > 0n ? used : 0n);
      return left !== null && left < 0n ? 0n : left;
    }
    case 'nothing-allowed':
    case 'no-place':
    case 'last-year':
      return nothing(step, last);
    case 'no-limit':
      if (!unlimited(step, first)) throw new Error(`${name} rests on a parameter that sets a limit`);
      return null;
    default:
      return yearEnd(step, steps);
  }
}

/** Nothing at all, where that is so. */
function nothing({ operation, inputs: [first], of }: Explanation, last: number): bigint {
  const rules = first?.kind === 'parameter' ? first.rules : undefined;
  const holds = {
    'nothing-allowed': rules !== undefined && forbids(rules, of),
    'no-place': rules?.walls.value === true && of.intervention === 0,
    'last-year': of.year === last,
  };
  if (!Object.entries(holds).some(([name, so]) => name === operation && so)) throw new Error(operation);
  return 0n;
}

/** The same for what is known at the end of a year. */
function yearEnd({ operation, inputs, key, of }: Explanation, steps: Steps): Cents {
  const [first, ...others] = inputs;
  switch (operation) {
    case 'not-below-zero':
      return notBelowZero(total(inputs, steps));
    case 'own-unspent': {
      const own = total(others.slice(0, -2), steps);
      const [spent, carriedIn] = others.slice(-2).map((input) => total([input], steps));
      return notBelowZero(own - notBelowZero((spent ?? 0n) - (carriedIn ?? 0n)));
    }
    case 'all-unspent': {
      const [available, spent] = others.map((input) => total([input], steps));
      return notBelowZero((available ?? 0n) - notBelowZero(spent ?? 0n));
    }
    case 'usable': {
      const [room, own, carried] = inputs.map((input) => inputCents(input, steps));
      if (room == null || own == null || carried == null) return null;
      const left = notBelowZero(own - carried);
      return room < left ? room : left;
    }
    case 'on-total':
      if (first?.kind !== 'parameter' || first.rules.walls.value) throw new Error(`${key} has walls`);
      return null;
    case 'not-settled':
      if (first?.kind === 'parameter' && key.startsWith('carry')) return unsettledLimit(of, first.rules);
      if (!NOT_SETTLED.includes(key)) throw new Error(`${key} is known`);
      return null;
    default:
      throw new Error(`no operation ${operation}`);
  }
}

function notBelowZero(cents: bigint): bigint {
  return cents < 0n ? 0n : cents;
}

/** A limit on what is left unspent is not known before there are actuals. */
function unsettledLimit(of: CellKey, rules: YearRules): null {
  if (rules['carry-limit'].value.base !== 'unspent') throw new Error(`the limit of ${of.year} is known`);
  return null;
}

function forbids(
  {
    'shift-excluded-interventions': shiftExcludedInterventions,
    'shift-closed-themes': shiftClosedThemes,
  }: YearRules,
  { intervention, theme }: CellKey,
): boolean {
  const support = intervention === 14 || intervention === 15 || theme === 'ondersteunend';
  return (
    (intervention !== null && shiftExcludedInterventions.value.includes(intervention)) ||
    (support && shiftClosedThemes.value.includes('ondersteunend'))
  );
}

/** How every amount of every cell follows from others. */
function explained({ chain, rows, totals }: Outcome): readonly Explanation[] {
  const tables = tablesOf(chain);
  const of = (key: CellKey, keys: readonly AmountKey[]) =>
    keys.flatMap((amount) => explanationOf(tables, key, amount) ?? []);
  return [...rows, ...totals].flatMap((part) => {
    const { municipality, year } = part;
    const own = { municipality, year, intervention: intervention(part) };
    const themes = own.intervention === null ? chain.ground.themeIds : [];
    return [
      ...of(own, AMOUNT_KEYS),
      ...themes.flatMap((theme) => of({ ...own, theme }, ['shiftLimit', 'shiftRoom'])),
    ];
  });
}

function steppedOf(steps: readonly Explanation[]): Steps {
  return new Map(steps.map((step) => [keyOf(step.of, step.key), step]));
}

const intervention = (part: BudgetRow | BudgetTotal) => ('intervention' in part ? part.intervention : null);

describe.each(Object.keys(RULES))('by the rules of %s', (by) => {
  test('every step that is kept is true', () => {
    fc.assert(
      fc.property(budgeted(by), (input) => {
        const steps = explained(computed(input));
        const byKey = steppedOf(steps);
        expect(byKey.size).toBe(steps.length);
        for (const step of steps) {
          const name = `${keyOf(step.of, step.key)} ${step.operation}`;
          expect([name, worked(step, byKey, 2026)]).toEqual([name, centsOf(step.value)]);
        }
      }),
    );
  });

  test('every amount of every row and total has the step that gives it', () => {
    fc.assert(
      fc.property(budgeted(by), (input) => {
        const outcome = computed(input);
        const { rows, totals } = outcome;
        const steps = explained(outcome);
        const byKey = steppedOf(steps);
        for (const part of [...rows, ...totals]) {
          const { municipality, year } = part;
          for (const key of AMOUNT_KEYS) {
            if (part[key] === null) continue;
            const name = keyOf({ municipality, year, intervention: intervention(part) }, key);
            expect([name, byKey.get(name)?.value]).toEqual([name, part[key]]);
          }
        }
      }),
    );
  });
});

test('where a row or total has no amount, a step says why', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      const { rows, totals } = outcome;
      const steps = explained(outcome);
      const byKey = steppedOf(steps);
      for (const part of [...rows, ...totals]) {
        const { municipality, year } = part;
        for (const key of AMOUNT_KEYS) {
          if (part[key] !== null) continue;
          const name = keyOf({ municipality, year, intervention: intervention(part) }, key);
          expect([name, byKey.get(name)?.value]).toEqual([name, null]);
        }
      }
    }),
  );
});
