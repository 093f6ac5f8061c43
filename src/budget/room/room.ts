// What can still be shifted and carried beside a plan: the greatest amount that no rule finds anything wrong with.

import type { RowCircumstances } from '../../calculation/definitions.js';
import type { YearTable } from '../../calculation/year-table.js';
import type { Finding } from '../../findings/finding.js';
import { existsIn, UNDIVIDED } from '../../grant/intervention.js';
import { carryLimitLevel } from '../../law/levels.js';
import type { ParameterId } from '../../law/parameter.js';
import { rulesOf } from '../../law/rules.js';
import { hasNoPlace } from '../../law/shift-forbidden.js';
import { Amount } from '../../money/amount.js';
import { ofMunicipalities } from '../advice/of-municipalities.js';
import { allocate, type BudgetInput } from '../allocate.js';
import { type Added, rowsBeside, type Wish } from './added.js';

/** Whose room is asked for, of which years, from where and to where; what is left out means everything. */
export interface RoomAsked {
  readonly municipality: string;
  readonly years?: ReadonlySet<number>;
  readonly from?: ReadonlySet<number>;
  readonly to?: ReadonlySet<number>;
}

/** What can still be shifted or carried from one place to another. */
export interface Room {
  readonly kind: 'shift' | 'carry';
  readonly year: number;
  readonly from: number;
  /** null: wherever the law allows it, with the same room everywhere. */
  readonly to: number | null;
  /** @unit euro, not below zero */
  readonly amount: Amount;
  /** What is found as soon as it is a cent more. */
  readonly bound: Finding;
  /** The parameters without a source that it rests on. */
  readonly assumed: readonly ParameterId[];
}

/** A row that may come into the plan, and the room it is asked for. */
interface Question {
  readonly wish: Wish;
  readonly to: number | null;
}

/**
 * What can still be shifted and carried, each row by itself beside the plan: with exactly its room no rule finds more
 * wrong than without, with a cent more one does. Between walls what is spent cannot go elsewhere; without walls what is
 * spent counts on the total alone, so that it bounds what is carried and not what is shifted.
 * @unit euro, exact
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function roomBeside(whole: BudgetInput, asked: RoomAsked): readonly Room[] {
  const { carry: _, ...input } = ofMunicipalities(whole, new Set([asked.municipality]));
  const before = allocate(input);
  const added = rowsBeside(input, before);
  const tables = before.chain.years
    .map(({ planned }) => planned)
    .filter(({ year }) => asked.years?.has(year) ?? true);
  return tables.flatMap((table) => {
    const ceiling = ceilingOf(table);
    const isBelowZero = (finding: Finding) =>
      finding.code === 'NEGATIVE_BUDGET' && finding.year === table.year;
    return questionsOf(table, input, asked).map(({ wish, to }): Room => {
      const most = mostAllowed((cents) => added(wish, cents).excess, ceiling);
      const { year, from } = wish.row;
      const more = added(wish, most + 1);
      // Where the year as a whole is below zero already, nothing in it is worse: there is nothing to give.
      const bound = more.worse[0] ?? before.findings.find(isBelowZero);
      if (!bound) throw new Error(`nothing bounds what leaves ${from} in ${year}`);
      const amount = Amount.ofCents(most);
      return { kind: wish.kind, year, from, to, amount, bound, assumed: assumedOf(more, year) };
    });
  });
}

/** More than any row of a year has, so that nobody can give it. @unit cent */
function ceilingOf(table: YearTable): number {
  return table.column('rows', 'available').reduce((sum, cents) => sum + Math.max(0, cents), 1);
}

/**
 * The greatest amount below a ceiling that is allowed; nothing where the ceiling itself is. A cent less is in excess by a
 * cent less at most, so that an amount less its excess never comes below what is allowed.
 * @unit cent
 */
function mostAllowed(excessOf: (cents: number) => number, ceiling: number): number {
  let [most, excess] = [ceiling, excessOf(ceiling)];
  if (excess === 0) return 0;
  while (excess > 0 && most > excess) {
    most -= excess;
    excess = excessOf(most);
  }
  return excess > 0 ? 0 : most;
}

/** Whether years are netted is about what is repaid, and not about what may be moved. */
function assumedOf({ outcome }: Added, year: number): readonly ParameterId[] {
  const parameters = outcome.findings.flatMap((finding) =>
    finding.code === 'ASSUMED_RULE' && finding.year === year && finding.parameter !== 'settlement-netting'
      ? [finding.parameter]
      : [],
  );
  return [...new Set(parameters)];
}

/** What is asked of a year: shifts by who gives and who receives, then carries. */
function questionsOf(table: YearTable, input: BudgetInput, asked: RoomAsked): readonly Question[] {
  const places = placesOf(table, input);
  const givers = places.filter(({ number, has }) => asked.from?.has(number) ?? has);
  const arrivals = standingIn(table.year + 1, input).map(({ number }) => number);
  return [
    ...givers.flatMap((giver) => shiftQuestions(table, giver, places, asked)),
    ...carryQuestions(table, givers, arrivals, asked),
  ];
}

/** What a grant's money is for: an intervention, or nothing as yet. */
type Purpose = Pick<RowCircumstances, 'theme'> & { readonly number: number };

/** An intervention in a year. */
interface Place extends Purpose {
  /** Whether there is anything of it that could be given. */
  readonly has: boolean;
  /** Whether anything was granted for it. */
  readonly granted: boolean;
}

/** What money of a year may stand at. */
function standingIn(year: number, { interventions, rules }: BudgetInput): readonly Purpose[] {
  const there = interventions.filter((intervention) => existsIn(intervention, year));
  const yearRules = rulesOf(rules, year);
  if (yearRules && hasNoPlace({ intervention: UNDIVIDED }, yearRules)) return there;
  return [{ number: UNDIVIDED, theme: null }, ...there];
}

function placesOf({ ground, year, column }: YearTable, input: BudgetInput): readonly Place[] {
  return standingIn(year, input).map(({ number, theme }) => {
    const slot = ground.slots.findIndex(({ intervention }) => intervention === number);
    const isThere = (key: 'available' | 'granted') => (column('rows', key)[slot] ?? 0) > 0;
    return { number, theme, has: isThere('available'), granted: isThere('granted') };
  });
}

function shiftQuestions(
  table: YearTable,
  giver: Place,
  places: readonly Place[],
  { municipality, from, to }: RoomAsked,
): readonly Question[] {
  const { year, rules } = table;
  const receivers = places.filter(({ number }) => number !== UNDIVIDED && number !== giver.number);
  const shift = (receiver: Place): Wish => ({
    kind: 'shift',
    row: { municipality, year, from: giver.number, to: receiver.number },
  });
  if (!rules.walls.value && !to) {
    const [any] = receivers;
    return any ? [{ wish: shift(any), to: null }] : [];
  }
  // Across a wall there is never any: it is said only of two that were both named.
  const isNear = ({ theme }: Place) => !rules.walls.value || theme === giver.theme || (from && to);
  return receivers
    .filter((receiver) => (to ? to.has(receiver.number) : receiver.granted) && isNear(receiver))
    .map((receiver) => ({ wish: shift(receiver), to: receiver.number }));
}

function carryQuestions(
  { year, rules }: YearTable,
  givers: readonly Place[],
  arrivals: readonly number[],
  { municipality, from, to }: RoomAsked,
): readonly Question[] {
  const carry = (out: number, into = out): Wish => ({
    kind: 'carry',
    row: { municipality, year, from: out, to: into },
  });
  const isWhole = carryLimitLevel(rules) === 'totals' && !from;
  const leaving = isWhole ? [UNDIVIDED] : givers.map(({ number }) => number);
  if (rules['carry-destination'].value !== 'any') {
    const arriving = leaving.filter((number) => to?.has(number) ?? true);
    return arriving.map((number) => ({ wish: carry(number), to: number }));
  }
  if (!to) return leaving.map((number) => ({ wish: carry(number), to: null }));
  const asked = arrivals.filter((number) => to.has(number));
  return leaving.flatMap((out) => asked.map((number) => ({ wish: carry(out, number), to: number })));
}
