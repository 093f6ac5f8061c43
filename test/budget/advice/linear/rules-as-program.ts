// The rules of the law as a linear program, written from their statement: what may be shifted, carried and spent, and
// what is repaid. Nothing here is made of the program's own network, limits or amounts.
//
// Every lawful plan is a solution of it that repays as much, so that nothing lawful repays less than its least. It also
// has solutions that are not lawful: what was spent need not be paid from what there is. An advice that is lawful and
// repays no more than this least is therefore the best there is, without a word on which plans need not be looked at.

import type { SpentPart } from '../../../../src/grant/actuals.js';
import type { AllocationRow } from '../../../../src/grant/allocation.js';
import type { Plan } from '../../../../src/grant/plan.js';
import type { Rules } from '../../../../src/law/rules.js';
import { carryLimit, limitShifts, type Money, shiftsOf, type Year } from './limits-as-program.js';
import {
  atMost,
  constant,
  emptyProgram,
  isKnown,
  minus,
  moving,
  NOTHING,
  type Program,
  plus,
  type Sum,
  variable,
} from './linear-program.js';

/** One municipality. */
export interface History {
  readonly rules: Rules;
  /** By number; the one that is not divided is none of them. */
  readonly themes: ReadonlyMap<number, string>;
  readonly rows: readonly AllocationRow[];
  readonly parts: readonly SpentPart[];
  readonly plan: Plan;
  /** The first year in which anything may still be decided. */
  readonly from: number;
}

const UNDIVIDED = 0;

/** What is carried out of a year, by where it arrives, and what is repaid. */
interface End {
  readonly carried: ReadonlyMap<number, Sum>;
  readonly repaid: Sum;
}

/** The program of a municipality, and what it repays of its settled years. */
export function programOf(history: History): { readonly program: Program; readonly repaid: Sum } {
  const program = emptyProgram();
  const { rules, themes, from } = history;
  let carried: End['carried'] = new Map();
  let repaid = NOTHING;
  rules.years.forEach((law, at) => {
    const next = rules.years[at + 1];
    const isOf = (part: { readonly year: number }) => part.year === law.year;
    const spent = history.parts.filter(isOf);
    const isSettled = spent.length > 0;
    const year: Year = {
      law,
      themes,
      granted: byNumber(history.rows.filter(isOf).map((row) => [row.intervention, row.granted.toCents()])),
      spent: isSettled ? byNumber(spent.map((part) => [part.intervention, part.spent.toCents()])) : null,
      arrived: carried,
      plan: { shifts: history.plan.shifts.filter(isOf), carries: history.plan.carries.filter(isOf) },
      mayShift: law.year >= from,
      mayCarry: law.year >= from && history.parts.some((part) => part.year === next?.year),
      wallsAhead: next?.walls.value === true,
      isLast: next === undefined,
    };
    const end = !isSettled
      ? openYear(year)
      : law.walls.value
        ? walledYear(program, year)
        : freeYear(program, year);
    carried = end.carried;
    repaid = plus(repaid, end.repaid);
  });
  return { program, repaid };
}

function byNumber(parts: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [number, cents] of parts) sums.set(number, (sums.get(number) ?? 0) + cents);
  return sums;
}

/** Of a year that is not settled nothing is repaid as yet, and only what is planned is carried. */
function openYear(year: Year): End {
  return { carried: byArrival(plannedCarries(year)), repaid: NOTHING };
}

interface Carried {
  readonly from: number;
  readonly to: number;
  readonly sum: Sum;
}

function plannedCarries({ plan }: Year): readonly Carried[] {
  return plan.carries.map(({ from, to = from, amount }) => ({ from, to, sum: constant(amount.toCents()) }));
}

function byArrival(carries: readonly Carried[]): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const { to, sum } of carries) sums.set(to, plus(sums.get(to) ?? NOTHING, sum));
  return sums;
}

const outOf = (carries: readonly Carried[], of: number) =>
  plus(...carries.filter(({ from }) => from === of).map(({ sum }) => sum));

/** Between walls every intervention comes to an end of its own; what is not divided can be neither shifted nor carried. */
function walledYear(program: Program, year: Year): End {
  const shifts = shiftsOf(program, year);
  limitShifts(program, year, shifts);
  const planned = plannedCarries(year);
  const carries = [...planned];
  const repaid = [UNDIVIDED, ...year.themes.keys()].map((number) => {
    const given = shifts.given.get(number) ?? NOTHING;
    const money: Money = {
      own: minus(plus(constant(year.granted.get(number) ?? 0), shifts.taken.get(number) ?? NOTHING), given),
      given,
      carriedIn: year.arrived.get(number) ?? NOTHING,
      spent: year.spent?.get(number) ?? 0,
    };
    const mayCarry = year.mayCarry && number !== UNDIVIDED;
    const limit = mayCarry ? carryLimit(year, [number], money) : NOTHING;
    const more = isNothing(limit) ? [] : moreCarries(program, year, [number]);
    carries.push(...more);
    const out = outOf(carries, number);
    if (more.length > 0) atMost(program, out, limit);
    return repaidOf(program, year, { ...money, out, planned: outOf(planned, number) });
  });
  return { carried: byArrival(carries), repaid: plus(...repaid) };
}

/** Without walls the municipality comes to its end as a whole. */
function freeYear(program: Program, year: Year): End {
  const all = (of: ReadonlyMap<number, number>) => [...of.values()].reduce((sum, cents) => sum + cents, 0);
  const money: Money = {
    own: constant(all(year.granted)),
    given: NOTHING,
    carriedIn: plus(...year.arrived.values()),
    spent: all(year.spent ?? new Map()),
  };
  const carries = [...plannedCarries(year)];
  const { scope } = year.law['carry-limit'].value;
  const numbers = [UNDIVIDED, ...year.themes.keys()];
  if (year.mayCarry) {
    const limits = numbers.map((number) => (scope === 'total' ? NOTHING : carryLimit(year, [number], money)));
    const whole = scope === 'total' ? carryLimit(year, numbers, money) : plus(...limits);
    const more = isNothing(whole) ? [] : moreCarries(program, year, numbers);
    carries.push(...more);
    if (more.length > 0) {
      atMost(program, plus(...carries.map(({ sum }) => sum)), whole);
      // Money that is not divided may take what the limits of all leave.
      if (scope === 'intervention')
        for (const number of year.themes.keys())
          atMost(program, outOf(carries, number), limits[numbers.indexOf(number)] ?? NOTHING);
    }
  }
  const out = plus(...carries.map(({ sum }) => sum));
  return { carried: byArrival(carries), repaid: repaidOf(program, year, { ...money, out, planned: out }) };
}

function isNothing(sum: Sum): boolean {
  return isKnown(sum) && sum.constant === 0;
}

/** Carries beside the plan, each a hair more than a shift: to the same intervention, or to any where the law allows it; but none to money not divided. */
function moreCarries(program: Program, year: Year, numbers: readonly number[]): readonly Carried[] {
  const anywhere = year.law['carry-destination'].value === 'any';
  return numbers.flatMap((from) =>
    [from, ...(anywhere && year.wallsAhead ? [...year.themes.keys()].filter((to) => to !== from) : [])].map(
      (to) => ({ from, to, sum: moving(program, 1.001) }),
    ),
  );
}

/** Where what is given is limited by what the giver itself was granted, it never gives more than it has of the year. */
function givesOwnAlone({ law }: Year): boolean {
  const { share, base } = law['shift-limit'].value;
  return !law.walls.value || (share !== null && base === 'giving' && law['limit-base'].value === 'granted');
}

/**
 * What is repaid: all there is, less what it paid for and what was carried out. Money carried in is spent first and not
 * carried again, unless the law says otherwise. More may be shifted away than there is of the year itself, out of what
 * was carried in; then nothing of the year itself is left to carry.
 */
function repaidOf(
  program: Program,
  year: Year,
  { own, given, carriedIn, spent, out, planned }: Money & { readonly out: Sum; readonly planned: Sum },
): Sum {
  const [fromOwn, fromCarried] = [variable(program), variable(program)];
  atMost(program, plus(fromOwn, fromCarried), constant(Math.max(0, spent)));
  if (year.law['carry-spent-first'].value) {
    const givesCarried = !givesOwnAlone(year) && isNothing(planned) && !isNothing(carriedIn);
    const carriedGiven = givesCarried ? variable(program) : NOTHING;
    atMost(program, carriedGiven, given);
    if (givesCarried) program.either.push([carriedGiven, out]);
    atMost(program, plus(fromOwn, out), plus(own, carriedGiven));
    atMost(program, plus(fromCarried, carriedGiven), carriedIn);
  } else {
    atMost(program, plus(fromOwn, fromCarried, out), plus(own, carriedIn));
  }
  const left = minus(plus(own, carriedIn), fromOwn, fromCarried, out);
  return plus(left, constant(Math.max(0, -spent)));
}
