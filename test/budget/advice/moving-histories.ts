// Random histories in which there is something to advise: each intervention of a municipality has money left or is short,
// beside others of its theme and before the next year, by about as much as the limits let move.

import fc from 'fast-check';
import type { SpentPart } from '../../../src/grant/actuals.js';
import type { AllocationRow } from '../../../src/grant/allocation.js';
import type { Carry, Shift } from '../../../src/grant/plan.js';
import { type Rules, rulesOf } from '../../../src/law/rules.js';
import { Amount } from '../../../src/money/amount.js';
import type { Budgeted } from '../planned-budgets.js';

/** Two or three of each theme. */
const THEMES = [
  [1, 2],
  [7, 8, 11],
  [14, 15],
] as const;
const INTERVENTIONS = THEMES.flat();
const YEARS = [2023, 2024, 2025, 2026] as const;
const MUNICIPALITIES = ['GM0034', 'GM0363'] as const;

const cents = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 500 }) },
  { weight: 6, arbitrary: fc.integer({ min: 10 ** 6, max: 10 ** 8 }) },
);
/** How much of it was spent; now and then more was taken back than spent. */
const percent = fc.constantFrom(-10, 0, 40, 70, 85, 95, 100, 105, 115, 130, 160, 300);

/** What one intervention was granted in a year, what it spent, and what a plan moves of it. */
interface Post {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  readonly cents: number;
  readonly percent: number;
  /** A share of what was granted; small, so that many plans are lawful. */
  readonly shifted: number;
  readonly carried: number;
}

const move = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
);

function post(municipality: string, year: number, intervention: number): fc.Arbitrary<Post> {
  return fc.record({
    municipality: fc.constant(municipality),
    year: fc.constant(year),
    intervention: fc.constant(intervention),
    cents,
    percent,
    shifted: move,
    carried: move,
  });
}

/** A history under some rules; the years that are settled follow each other. */
export function movingHistory(rules: Rules, by: string): fc.Arbitrary<Budgeted> {
  const posts = MUNICIPALITIES.flatMap((municipality) =>
    YEARS.flatMap((year) => {
      const undivided = rulesOf(rules, year)?.walls.value === false ? [0] : [];
      return [...undivided, ...INTERVENTIONS].map((intervention) => post(municipality, year, intervention));
    }),
  );
  const open = fc.constantFrom(0, 0, 0, ...YEARS);
  return fc.tuple(fc.tuple(...posts), open).map(
    ([all, unsettled]): Budgeted => ({
      by,
      rows: all.map(rowOf),
      plan: {
        shifts: all.flatMap((one) => shiftsOf(one, rules)),
        carries: all.flatMap((one) => carriesOf(one, rules)),
      },
      actuals: { parts: all.filter(({ year }) => year !== unsettled).map(partOf), iza: [] },
    }),
  );
}

function rowOf({ municipality, year, intervention, cents: granted }: Post): AllocationRow {
  return {
    municipality,
    year,
    intervention,
    decision: '',
    granted: Amount.ofCents(granted),
    provenance: 'file',
  };
}

function partOf(
  { municipality, year, intervention, cents: granted, percent: of }: Post,
  at: number,
): SpentPart {
  const spent = Amount.ofCents(Math.floor((granted * of) / 100));
  return {
    municipality,
    year,
    intervention,
    spent,
    bookings: 1,
    place: { file: 'spent.csv', line: at + 2, cell: 3 },
  };
}

function shareOf({ cents: granted }: Post, of: number): Amount {
  return Amount.ofCents(Math.floor((granted * of) / 100));
}

/** To the next of its theme. */
function shiftsOf(one: Post, rules: Rules): readonly Shift[] {
  const { municipality, year, intervention } = one;
  const amount = shareOf(one, one.shifted);
  const theme: readonly number[] =
    THEMES.find((numbers) => numbers.some((number) => number === intervention)) ?? [];
  const to = theme[(theme.indexOf(intervention) + 1) % theme.length];
  if (to === undefined || amount.isZero() || rulesOf(rules, year)?.walls.value !== true) return [];
  return [
    { municipality, year, from: intervention, to, amount, place: { file: 'plan.csv', line: 2, cell: 5 } },
  ];
}

/** Of what is left, where anything may be carried. */
function carriesOf(one: Post, rules: Rules): readonly Carry[] {
  const { municipality, year, intervention } = one;
  const share = rulesOf(rules, year)?.['carry-limit'].value.share;
  const amount = shareOf(one, one.carried);
  if (!share || share.isZero() || year === 2026 || amount.isZero() || one.percent > 70) return [];
  return [{ municipality, year, from: intervention, amount, place: { file: 'plan.csv', line: 2, cell: 5 } }];
}
