// What holds for any allocation and any plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { readingOfPlan } from '../read/read-plan.js';
import { anyBudgeted, type Budgeted, budgeted, computed, rulesBy, said, yearKey } from './planned-budgets.js';

test('the order of the rows changes nothing but where findings point', () => {
  const shuffled = anyBudgeted.chain((input) =>
    fc.tuple(
      fc.constant(input),
      fc.shuffledSubarray([...input.rows], { minLength: input.rows.length }),
      fc.shuffledSubarray([...input.plan.shifts], { minLength: input.plan.shifts.length }),
      fc.shuffledSubarray([...input.plan.carries], { minLength: input.plan.carries.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([input, rows, shifts, carries]) => {
      expect(said(computed({ ...input, rows, plan: { shifts, carries } }))).toBe(said(computed(input)));
    }),
  );
});

test('over how many files the plan is divided, and their order, changes nothing but where findings point', () => {
  const divided = fc
    .constantFrom('regeling', 'uniform')
    .chain(budgeted)
    .chain((input) => {
      const lines = linesOf(input);
      return fc.record({
        input: fc.constant(input),
        lines: fc.shuffledSubarray([...lines], { minLength: lines.length }),
        files: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: lines.length, maxLength: lines.length }),
      });
    });
  fc.assert(
    fc.property(divided, ({ input, lines, files }) => {
      const header = 'gemeente;jaar;soort;van;naar;bedrag;toelichting';
      // Two files that hold the same are one file given twice, so each names itself, and an empty one is left out.
      const inFile = (file: number) =>
        lines.filter((_, index) => files[index] === file).map((line) => `${line};bestand ${file}`);
      const named = [0, 1, 2]
        .filter((file) => files.includes(file))
        .map((file) => [`${file}.csv`, [header, ...inFile(file), ''].join('\n')]);
      const { plan, findings } = readingOfPlan(Object.fromEntries(named), { rules: rulesBy(input.by) });
      expect(findings).toEqual([]);
      expect(said(computed({ ...input, plan }))).toBe(said(computed(input)));
    }),
  );
});

function linesOf({ plan }: Budgeted): readonly string[] {
  const comma = (amount: Amount) => amount.toString().replace('.', ',');
  return [
    ...plan.shifts.map(({ municipality, year, from, to, amount }) =>
      [municipality, year, 'verschuiving', from, to, comma(amount)].join(';'),
    ),
    ...plan.carries.map(({ municipality, year, from, to = '', amount }) =>
      [municipality, year, 'doorschuiving', from, to, comma(amount)].join(';'),
    ),
  ];
}

test('a shift divided in two of the same sum changes nothing but where findings point', () => {
  fc.assert(
    fc.property(anyBudgeted, fc.nat(), fc.nat(), fc.boolean(), (input, at, part, last) => {
      const { shifts, carries } = input.plan;
      const shift = shifts[at % Math.max(1, shifts.length)];
      fc.pre(shift !== undefined && shift.amount.toCents() > 1);
      const first = Amount.ofCents(1 + (part % (shift.amount.toCents() - 1)));
      const others = shifts.filter((one) => one !== shift);
      const two = [
        { ...shift, amount: first },
        { ...shift, amount: shift.amount.minus(first) },
      ];
      const divided = last ? [...others, ...two] : [...two, ...others];
      expect(said(computed({ ...input, plan: { shifts: divided, carries } }))).toBe(said(computed(input)));
    }),
  );
});

// That a plan row rests on a base without a source is no reproach: a share of nothing rests on none.
test('raising a share never makes a finding but of what it now rests on', () => {
  const shares = fc.constantFrom('0', '0.0001', '0.01', '0.10', '0.15', '0.2', '0.5', '1');
  const raised = fc.tuple(shares, shares).map(([a, b]) => (Number(a) <= Number(b) ? [a, b] : [b, a]));
  const which = fc.constantFrom('shiftLimit', 'carryLimit', 'shiftReceivingCap');
  const years = fc.constantFrom(2023, 2024, 2025, 2026);
  fc.assert(
    fc.property(anyBudgeted, raised, which, years, (input, [lower = '0', higher = '0'], limit, year) => {
      const found = (share: string) =>
        computed(input, withShare(rulesBy(input.by), year, limit, share))
          .findings.filter(({ code }) => code !== 'ASSUMED_RULE')
          .map(({ code, intervention, theme, rule, ...finding }) =>
            [code, yearKey(finding), intervention, theme, rule?.parameter].join(' '),
          );
      const before = found(lower);
      expect(found(higher).filter((finding) => !before.includes(finding))).toEqual([]);
    }),
  );
});

function withShare(
  rules: Rules,
  year: number,
  limit: 'shiftLimit' | 'carryLimit' | 'shiftReceivingCap',
  text: string,
): Rules {
  const share = Share.of(text);
  const years = rules.years.map((one) => {
    if (one.year !== year || (limit !== 'carryLimit' && !one.walls.value)) return one;
    if (limit === 'shiftReceivingCap')
      return { ...one, 'shift-receiving-cap': { ...one['shift-receiving-cap'], value: share } };
    return limit === 'shiftLimit'
      ? { ...one, 'shift-limit': { ...one['shift-limit'], value: { ...one['shift-limit'].value, share } } }
      : { ...one, 'carry-limit': { ...one['carry-limit'], value: { ...one['carry-limit'].value, share } } };
  });
  return { ...rules, years };
}
