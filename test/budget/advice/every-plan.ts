// Tiny histories, and of each every plan there is, settled as any other: what the best of them repays, and the advice.

import fc from 'fast-check';
import { compiledPlaces } from '../../../build/places.js';
import { type Advice, type AdviceInput, advise } from '../../../src/budget/advice/advise.js';
import { allocate } from '../../../src/budget/allocate.js';
import { severityOf } from '../../../src/findings/finding.js';
import type { SpentPart } from '../../../src/grant/actuals.js';
import type { AllocationRow } from '../../../src/grant/allocation.js';
import type { Plan } from '../../../src/grant/plan.js';
import type { Rules } from '../../../src/law/rules.js';
import { Amount } from '../../../src/money/amount.js';
import { SpukError } from '../../../src/money/spuk-error.js';
import { rulesWith } from '../../support/rules-with.js';

const { interventions } = compiledPlaces();
const ALMERE = 'GM0034';
/** What a row of a plan moves at most. */
const MOST = 2;

/** `2023 7>11` shifts, `2023 7>>7` carries. */
type Move = `${number} ${number}>${number}` | `${number} ${number}>>${number}`;

/** Rules, the amounts that may be granted and spent, and all that may be moved. */
interface World {
  readonly rules: Rules;
  readonly posts: readonly `${number} ${number}`[];
  readonly moves: readonly Move[];
}

const POSTS = ['2023 7', '2023 11', '2024 7', '2024 11'] as const;
const MOVES = ['2023 7>11', '2023 11>7', '2024 7>11', '2024 11>7', '2023 7>>7', '2023 11>>11'] as const;
/** Half may be shifted and half carried, so that a few cents come to every limit. */
const HALVES = [
  [2023, 'shift-limit', 'value', '0.5'],
  [2023, 'carry-limit', 'value', '0.5'],
  [2024, 'shift-limit', 'value', '0.5'],
] as const;
/** Of 2023 and of 2024 half is carried, and nothing of 2023 is shifted. */
const CARRIED_ON = [
  [2023, 'shift-limit', 'value', '0'],
  [2023, 'carry-limit', 'value', '0.5'],
  [2024, 'carry-limit', 'value', '0.5'],
] as const;
/** 2023 has no walls, and carries a half of what is granted in all. */
const NO_WALLS = [
  [2023, 'walls', 'value', false],
  [2023, 'shift-limit', 'value', null],
  [2023, 'carry-limit', 'scope', 'total'],
  [2023, 'carry-limit', 'value', '0.5'],
] as const;

export const WORLDS: Readonly<Record<string, World>> = {
  'between walls': { rules: rulesWith(...HALVES), posts: POSTS, moves: MOVES },
  'limits of the receiver, and a cap': {
    rules: rulesWith(
      ...HALVES,
      [2023, 'shift-limit', 'base', 'receiving'],
      [2024, 'shift-receiving-cap', 'value', '0.333'],
    ),
    posts: POSTS,
    moves: MOVES,
  },
  'limits of the theme, counted net': {
    rules: rulesWith(
      ...HALVES,
      [2023, 'shift-limit', 'base', 'theme'],
      [2024, 'shift-counting', 'value', 'net'],
    ),
    posts: POSTS,
    moves: MOVES,
  },
  'no shift limit, so that what was carried in is shifted on': {
    rules: rulesWith([2023, 'carry-limit', 'value', '0.5'], [2024, 'shift-limit', 'value', null]),
    posts: POSTS,
    moves: MOVES,
  },
  'what was carried in is carried on, and need not be spent first': {
    rules: rulesWith(
      ...CARRIED_ON,
      [2024, 'carry-spent-first', 'value', false],
      [2024, 'shift-limit', 'value', null],
    ),
    posts: [...POSTS, '2025 0'],
    moves: ['2024 7>11', '2024 11>7', '2023 7>>7', '2023 11>>11', '2024 7>>7', '2024 11>>11'],
  },
  'what was carried in is shifted on, or what is of the year carried': {
    rules: rulesWith(...CARRIED_ON, [2024, 'shift-limit', 'value', null]),
    posts: [...POSTS, '2025 0'],
    moves: ['2024 7>11', '2024 11>7', '2023 7>>7', '2023 11>>11', '2024 7>>7', '2024 11>>11'],
  },
  'out of walls, and on': {
    rules: rulesWith(
      [2024, 'shift-limit', 'value', '0.5'],
      [2024, 'carry-limit', 'value', '0.5'],
      [2025, 'carry-limit', 'value', '0.5'],
    ),
    posts: ['2024 7', '2024 11', '2025 0', '2026 0'],
    moves: ['2024 7>11', '2024 11>7', '2024 7>>7', '2024 11>>11', '2025 0>>0'],
  },
  'into walls, to any': {
    rules: rulesWith(
      ...NO_WALLS,
      [2023, 'carry-destination', 'value', 'any'],
      [2024, 'shift-limit', 'value', '0.5'],
    ),
    posts: ['2023 0', '2024 7', '2024 11'],
    moves: ['2023 0>>7', '2023 0>>11', '2023 0>>0', '2024 7>11', '2024 11>7'],
  },
};

/** What was granted and spent at each post, in cents. */
export interface TinyHistory {
  readonly granted: readonly number[];
  readonly spent: readonly number[];
}

export function historiesOf({ posts }: World): fc.Arbitrary<TinyHistory> {
  const each = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: posts.length, maxLength: posts.length });
  return fc.record({ granted: each, spent: each });
}

/** What one history comes to. */
export interface Tried {
  readonly plans: number;
  readonly lawful: number;
  /** None where no advice can be given. */
  readonly advised: Outcome | undefined;
  readonly best: Outcome;
}

/** What is repaid, then what is moved to interventions without a grant, in all, and carried. @unit cent */
type Outcome = readonly [repaid: number, notGranted: number, moved: number, carried: number];

/** Whether one outcome comes before another. */
export function isBetter(one: Outcome, other: Outcome): boolean {
  const at = one.findIndex((cents, index) => cents !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Every plan of a history, settled. */
export function tryEveryPlan(world: World, history: TinyHistory): Tried {
  const input = inputOf(world, history);
  let [plans, lawful] = [0, 0];
  let best: Outcome = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const cents of everyPlan(world)) {
    plans++;
    const plan = planOf(world, cents);
    const { findings, settlements } = allocate({ ...input, plan });
    if (findings.some(({ code }) => severityOf(code) === 'error')) continue;
    lawful++;
    const found = outcomeOf(input, plan, settlements[0]?.toRepay);
    if (isBetter(found, best)) best = found;
  }
  return { plans, lawful, advised: advisedOn(input), best };
}

function advisedOn(input: AdviceInput): Outcome | undefined {
  try {
    const { advice, plan } = advise(input);
    const [first]: readonly (Advice | undefined)[] = advice;
    return outcomeOf(input, plan, first?.toRepay.advised);
  } catch (error) {
    if (error instanceof SpukError && error.code === 'no-advice-on-year') return undefined;
    throw error;
  }
}

function outcomeOf({ allocation }: AdviceInput, { shifts, carries }: Plan, repaid = Amount.zero): Outcome {
  const sum = (rows: readonly { readonly amount: Amount }[]) =>
    Amount.sum(rows.map(({ amount }) => amount)).toCents();
  const isGranted = (year: number, number: number) =>
    allocation.rows.some((row) => row.year === year && row.intervention === number && !row.granted.isZero());
  const notGranted = shifts.filter(({ year, to }) => !isGranted(year, to));
  return [repaid.toCents(), sum(notGranted), sum([...shifts, ...carries]), sum(carries)];
}

function inputOf({ rules, posts }: World, { granted, spent }: TinyHistory): AdviceInput {
  const places = posts.map((post) => {
    const [year = 0, intervention = 0] = post.split(' ').map(Number);
    return { municipality: ALMERE, year, intervention };
  });
  const rows = places.map(
    (place, at): AllocationRow => ({
      ...place,
      decision: '',
      granted: Amount.ofCents(granted[at] ?? 0),
      provenance: 'file',
    }),
  );
  const parts = places.map(
    (place, at): SpentPart => ({
      ...place,
      spent: Amount.ofCents(spent[at] ?? 0),
      bookings: 1,
      place: { file: 'spent.csv', line: at + 2, cell: 3 },
    }),
  );
  return { rules, interventions, allocation: { rows, spoiled: [] }, actuals: { parts, iza: [] } };
}

/** Every way to move a few cents along each of the moves. */
function* everyPlan({ moves }: World): Generator<readonly number[]> {
  const size = MOST + 1;
  for (let number = 0; number < size ** moves.length; number++) {
    yield moves.map((_, at) => Math.floor(number / size ** at) % size);
  }
}

function planOf({ moves }: World, cents: readonly number[]): Plan {
  const rows = moves.map((move, at) => {
    const [year = 0, from = 0, to = 0] = move.split(/>>|>| /).map(Number);
    return {
      isCarry: move.includes('>>'),
      municipality: ALMERE,
      year,
      from,
      to,
      amount: Amount.ofCents(cents[at] ?? 0),
    };
  });
  const moved = rows.filter(({ amount }) => !amount.isZero());
  return {
    shifts: moved.flatMap(({ isCarry, ...row }) => (isCarry ? [] : [row])),
    carries: moved.flatMap(({ isCarry, to, ...row }) =>
      isCarry ? [to === row.from ? row : { ...row, to }] : [],
    ),
  };
}
