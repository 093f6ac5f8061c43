// What holds for any allocation and any plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import { type Rules, rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { readingOfPlan } from '../read/read-plan.js';
import { regeling, uniform } from '../support/profiles.js';
import { anyBudgeted, type Budgeted, budgeted, computed, RULES, said, yearKey } from './planned-budgets.js';

const sum = (amounts: readonly Amount[]) => Amount.sum(amounts).toCents();
const rowsOf = ({ rows }: Outcome, year: string) => rows.filter((row) => yearKey(row) === year);

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
    .constantFrom(regeling, uniform)
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
      const header = 'gemeente;jaar;soort;van;naar;bedrag';
      const inFile = (file: number) => lines.filter((_, index) => files[index] === file);
      const named = [0, 1, 2].map((file) => [`${file}.csv`, [header, ...inFile(file), ''].join('\n')]);
      const { plan, findings } = readingOfPlan(Object.fromEntries(named), { rules: input.rules });
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
    ...plan.carries.map(({ municipality, year, from, amount }) =>
      [municipality, year, 'doorschuiving', from, '', comma(amount)].join(';'),
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

test('raising a share never makes a finding', () => {
  const shares = fc.constantFrom('0', '0.0001', '0.01', '0.10', '0.15', '0.2', '0.5', '1');
  const raised = fc.tuple(shares, shares).map(([a, b]) => (Number(a) <= Number(b) ? [a, b] : [b, a]));
  const which = fc.constantFrom('shiftLimit', 'carryLimit', 'shiftReceivingCap');
  const years = fc.constantFrom(2023, 2024, 2025, 2026);
  fc.assert(
    fc.property(anyBudgeted, raised, which, years, (input, [lower = '0', higher = '0'], limit, year) => {
      const found = (share: string) =>
        computed({ ...input, rules: withShare(input.rules, year, limit, share) }).findings.map((finding) =>
          [finding.code, yearKey(finding), finding.intervention, finding.theme, finding.rule?.parameter].join(
            ' ',
          ),
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
      return { ...one, shiftReceivingCap: { ...one.shiftReceivingCap, value: share } };
    return limit === 'shiftLimit'
      ? { ...one, shiftLimit: { ...one.shiftLimit, value: { ...one.shiftLimit.value, share } } }
      : { ...one, carryLimit: { ...one.carryLimit, value: { ...one.carryLimit.value, share } } };
  });
  return { ...rules, years };
}

test('what is shifted out is shifted in, per municipality-year', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      for (const total of outcome.totals) {
        const rows = rowsOf(outcome, yearKey(total));
        expect(sum(rows.map(({ shiftedOut }) => shiftedOut))).toBe(
          sum(rows.map(({ shiftedIn }) => shiftedIn)),
        );
        expect(total.shiftedOut).toEqual(total.shiftedIn);
      }
    }),
  );
});

test('and per theme in a year with walls where no shift crosses them', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      const crossed = new Set(outcome.findings.filter(({ code }) => code === 'SHIFT_THEME').map(yearKey));
      for (const total of outcome.totals) {
        const walls = rulesOf(input.rules, total.year)?.walls.value;
        if (!walls || crossed.has(yearKey(total))) continue;
        const rows = rowsOf(outcome, yearKey(total));
        for (const theme of new Set(rows.map((row) => row.theme))) {
          const ofTheme = rows.filter((row) => row.theme === theme);
          expect(sum(ofTheme.map(({ shiftedOut }) => shiftedOut))).toBe(
            sum(ofTheme.map(({ shiftedIn }) => shiftedIn)),
          );
        }
      }
    }),
  );
});

test('what is available is what was granted and carried in, and what is carried in was carried out before', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      for (const { municipality, year, available, granted, carriedIn } of outcome.totals) {
        expect(available).toEqual(granted.plus(carriedIn));
        const before = outcome.totals.find(
          (one) => one.municipality === municipality && one.year === year - 1,
        );
        expect(carriedIn).toEqual(before?.carriedOut ?? Amount.zero);
      }
      for (const row of outcome.rows) {
        const key = `${row.municipality} ${row.year - 1}`;
        const before = rowsOf(outcome, key).find(({ intervention }) => intervention === row.intervention);
        expect(row.carriedIn).toEqual(before?.carriedOut ?? Amount.zero);
      }
      // Nothing carried is lost: all but what leaves the last year arrives.
      const arriving = outcome.totals.filter(({ year }) => year < 2026).map(({ carriedOut }) => carriedOut);
      expect(sum(outcome.totals.map(({ carriedIn }) => carriedIn))).toBe(sum(arriving));
    }),
  );
});

test('SHIFT_LIMIT is found exactly where more is shifted out than 15% of what was granted', () => {
  fc.assert(
    fc.property(fc.constantFrom(regeling, uniform).chain(budgeted), (input) => {
      const outcome = computed(input);
      const name = (part: { readonly intervention?: number }) => `${yearKey(part)} ${part.intervention}`;
      const walled = (year: number) => rulesOf(input.rules, year)?.walls.value === true;
      const above = outcome.rows.filter(({ year, granted, shiftedOut }) => {
        const limit = (BigInt(granted.toCents()) * 15n) / 100n;
        return walled(year) && BigInt(shiftedOut.toCents()) > limit;
      });
      const found = outcome.findings.filter(({ code }) => code === 'SHIFT_LIMIT');
      expect(found.map(name).sort()).toEqual(above.map(name).sort());
    }),
  );
});

test('the rules of these laws have every kind of limit', () => {
  const years = Object.values(RULES).flatMap((rules) => rules.years);
  expect(new Set(years.map(({ shiftLimit }) => shiftLimit.value.base)).size).toBe(3);
  expect(new Set(years.map(({ walls, carryLimit }) => `${walls.value} ${carryLimit.value.scope}`)).size).toBe(
    3,
  );
});
