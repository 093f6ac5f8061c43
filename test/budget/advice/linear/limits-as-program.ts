// The limits of a year in the linear program: what may be shifted, and what may be carried.

import type { Plan } from '../../../../src/grant/plan.js';
import type { YearRules } from '../../../../src/law/rules.js';
import {
  atMost,
  constant,
  isKnown,
  minus,
  moving,
  NOTHING,
  type Program,
  plus,
  type Sum,
} from './linear-program.js';

/** A municipality-year. */
export interface Year {
  readonly law: YearRules;
  readonly themes: ReadonlyMap<number, string>;
  readonly granted: ReadonlyMap<number, number>;
  /** What was spent; none: not settled. */
  readonly spent: ReadonlyMap<number, number> | null;
  /** What arrives, by where. */
  readonly arrived: ReadonlyMap<number, Sum>;
  readonly plan: Plan;
  readonly mayShift: boolean;
  /** Whether anything may be carried out beside the plan, and whether there are walls where it arrives. */
  readonly mayCarry: boolean;
  readonly wallsAhead: boolean;
  readonly isLast: boolean;
}

/** What there is of an intervention, or of all. */
export interface Money {
  /** Of the year itself: granted, with what was shifted in and out. */
  readonly own: Sum;
  readonly given: Sum;
  readonly carriedIn: Sum;
  readonly spent: number;
}

/** What may be carried out, by the share of the law. */
export function carryLimit(year: Year, numbers: readonly number[], { own, carriedIn, spent }: Money): Sum {
  const { share, base } = year.law['carry-limit'].value;
  if (year.isLast || share.isZero()) return NOTHING;
  if (base === 'granted') return shareOf(share, baseOf(year, numbers));
  if (!isKnown(own) || !isKnown(carriedIn))
    throw new Error('what is unspent is being decided: no linear program');
  const unspent = year.law['carry-spent-first'].value
    ? own.constant - Math.max(0, spent - carriedIn.constant)
    : own.constant + carriedIn.constant - Math.max(0, spent);
  return shareOf(share, constant(Math.max(0, unspent)));
}

/** The whole cents of a share, such as 0.15, of what is known. */
function shareOf(share: { toString: () => string; isZero: () => boolean }, of: Sum): Sum {
  if (share.isZero()) return NOTHING;
  if (!isKnown(of)) throw new Error('a limit is a share of what is being decided: no linear program');
  const [whole = '', decimals = ''] = String(share).split('.');
  const floored = (BigInt(whole + decimals) * BigInt(of.constant)) / 10n ** BigInt(decimals.length);
  return constant(Number(floored));
}

/** What the limits of a year are a share of. */
function baseOf({ law, granted, arrived }: Year, numbers: readonly number[]): Sum {
  const own = plus(...numbers.map((number) => constant(granted.get(number) ?? 0)));
  if (law['limit-base'].value === 'granted') return own;
  return plus(own, ...numbers.map((number) => arrived.get(number) ?? NOTHING));
}

/** The shifts of a year between walls: what each intervention gives and takes. */
export interface Shifts {
  readonly given: ReadonlyMap<number, Sum>;
  readonly taken: ReadonlyMap<number, Sum>;
}

export function shiftsOf(program: Program, year: Year): Shifts {
  const { law, themes, granted, plan, mayShift } = year;
  const shifts = plan.shifts.map(({ from, to, amount }) => ({ from, to, sum: constant(amount.toCents()) }));
  const mayNot = (number: number) =>
    law['shift-excluded-interventions'].value.includes(number) ||
    law['shift-closed-themes'].value.includes(themes.get(number) ?? '');
  const shifting = [...themes.keys()].filter((number) => !mayNot(number));
  const isClosed = law['shift-limit'].value.share?.isZero() === true;
  for (const from of mayShift && !isClosed ? shifting : []) {
    const others = shifting.filter((to) => to !== from && themes.get(to) === themes.get(from));
    for (const to of others) {
      // Nothing goes to what was never granted, but where only that saves.
      const isGranted = (granted.get(to) ?? 0) !== 0;
      shifts.push({ from, to, sum: moving(program, isGranted ? 1 : 1001) });
    }
  }
  const side = (end: 'from' | 'to') =>
    new Map(
      [...themes.keys()].map((number) => [
        number,
        plus(...shifts.filter((shift) => shift[end] === number).map(({ sum }) => sum)),
      ]),
    );
  return { given: side('from'), taken: side('to') };
}

/** The shift limit by its base, and the cap on the receiving side; counted net, what goes the other way is taken off. */
export function limitShifts(program: Program, year: Year, { given, taken }: Shifts): void {
  const { law, themes } = year;
  const { share, base } = law['shift-limit'].value;
  const cap = law['shift-receiving-cap'].value;
  const isNet = law['shift-counting'].value === 'net';
  for (const number of themes.keys()) {
    const [gives, takes] = [given.get(number) ?? NOTHING, taken.get(number) ?? NOTHING];
    const ofOwn = (of: NonNullable<typeof share>) => shareOf(of, baseOf(year, [number]));
    const counted = (sum: Sum, other: Sum) => (isNet ? minus(sum, other) : sum);
    if (share && base === 'giving') atMost(program, counted(gives, takes), ofOwn(share));
    if (share && base === 'receiving') atMost(program, counted(takes, gives), ofOwn(share));
    if (cap) atMost(program, counted(takes, gives), ofOwn(cap));
  }
  if (!share || base !== 'theme') return;
  for (const theme of new Set(themes.values())) {
    const numbers = [...themes].filter(([, of]) => of === theme).map(([number]) => number);
    const all = plus(...numbers.map((number) => given.get(number) ?? NOTHING));
    atMost(program, all, shareOf(share, baseOf(year, numbers)));
  }
}
