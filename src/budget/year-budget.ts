import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import { type AmountKey, sumOf } from '../grant/amounts.js';
import { type BudgetRow, type BudgetTotal, type GrantYear, themesOf } from '../grant/grant-year.js';
import { arrivalOf, type Carry, type Shift } from '../grant/plan.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import { limitBaseOf } from '../law/limit-base.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { carryLimitOf } from '../rules/carry-limit.js';
import { carryUsableOf, roomOf } from '../rules/room.js';
import { themeShiftLimit } from '../rules/shift-limit.js';
import type { YearLedger } from './ledger.js';
import { type RowInput, rowBudget } from './row-budget.js';
import { rowSteps } from './row-steps.js';
import type { Recorder } from './step.js';
import { totalSteps } from './total-steps.js';
import { NO_YEAR_END, yearEndOf } from './year-end.js';

/** What a municipality-year is computed from. */
export interface YearInput {
  readonly municipality: string;
  readonly year: number;
  readonly ledger: YearLedger;
  /** What was carried out of the year before. */
  readonly arrived: readonly Carry[];
  readonly rules: YearRules;
  readonly themes: ReadonlyMap<number, string>;
  readonly last: boolean;
  readonly record: Recorder | undefined;
}

/** One municipality-year: a row for every intervention that has anything, and their total. */
export function yearBudget(input: YearInput): GrantYear {
  const { municipality, year, ledger, rules, last, record } = input;
  const parts = partsOf(ledger, input.arrived);
  const rows = interventionsOf(parts).map((intervention) => {
    const rowInput = rowInputOf(input, parts, intervention);
    const row = rowBudget(rowInput);
    if (record) for (const step of rowSteps(rowInput, row)) record(step);
    return row;
  });
  const total = totalOf(input, rows);
  if (record) for (const step of totalSteps(rows, total, rules, last)) record(step);
  return {
    municipality,
    year,
    rows,
    total,
    shifts: ledger.shifts,
    carries: ledger.carries,
    arrived: input.arrived,
    spent: ledger.spent,
    allocated: ledger.granted.length > 0,
    severalDecisions: parts.granted.size < ledger.granted.length,
    last,
  };
}

/** What was said of a year, by intervention. */
interface YearParts {
  readonly granted: ReadonlyMap<number, readonly AllocationRow[]>;
  readonly into: ReadonlyMap<number, readonly Shift[]>;
  readonly outOf: ReadonlyMap<number, readonly Shift[]>;
  readonly carries: ReadonlyMap<number, readonly Carry[]>;
  readonly arrived: ReadonlyMap<number, readonly Carry[]>;
  readonly spent: ReadonlyMap<number, readonly SpentPart[]>;
}

function partsOf({ granted, shifts, carries, spent }: YearLedger, arrived: readonly Carry[]): YearParts {
  return {
    granted: by(granted, ({ intervention }) => intervention),
    into: by(shifts, ({ to }) => to),
    outOf: by(shifts, ({ from }) => from),
    carries: by(carries, ({ from }) => from),
    arrived: by(arrived, arrivalOf),
    spent: by(spent, ({ intervention }) => intervention),
  };
}

function by<Part>(
  parts: readonly Part[],
  interventionOf: (part: Part) => number,
): ReadonlyMap<number, Part[]> {
  const result = new Map<number, Part[]>();
  for (const part of parts) {
    const intervention = interventionOf(part);
    const found = result.get(intervention);
    // Nearly always it is the only one of its intervention.
    if (found) found.push(part);
    else result.set(intervention, [part]);
  }
  return result;
}

/** The interventions that have anything, ascending. */
function interventionsOf(parts: YearParts): readonly number[] {
  const numbers = [...parts.granted.keys()];
  for (const others of [parts.into, parts.outOf, parts.carries, parts.spent, parts.arrived]) {
    for (const number of others.keys()) if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers.sort((a, b) => a - b);
}

const NONE: readonly never[] = [];

function rowInputOf(input: YearInput, parts: YearParts, intervention: number): RowInput {
  const { municipality, year, ledger, rules, last } = input;
  return {
    municipality,
    year,
    intervention,
    theme: input.themes.get(intervention) ?? null,
    decisions: parts.granted.get(intervention) ?? NONE,
    into: parts.into.get(intervention) ?? NONE,
    outOf: parts.outOf.get(intervention) ?? NONE,
    carries: parts.carries.get(intervention) ?? NONE,
    arrived: parts.arrived.get(intervention) ?? NONE,
    itsOwn: input.arrived.every(
      (carry) => (carry.from === intervention) === (arrivalOf(carry) === intervention),
    ),
    spent: ledger.spent.length === 0 ? undefined : (parts.spent.get(intervention) ?? NONE),
    rules,
    last,
  };
}

/** The sums of the rows; the limits that stand on the total or on themes are taken there. */
function totalOf(
  { municipality, year, ledger, rules, last }: YearInput,
  rows: readonly BudgetRow[],
): BudgetTotal {
  const sum = sumOf(rows);
  const end = sum.spent && !rules.walls.value ? yearEndOf(sum, sum.spent, rules) : undefined;
  const { base: ofWhat, scope } = rules.carryLimit.value;
  const base = ofWhat === 'granted' ? limitBaseOf(sum, rules) : (end ?? NO_YEAR_END).ownUnspent;
  const onTotal = base && carryLimitOf(base, rules.carryLimit.value, 'total');
  const carryLimit = last && scope === 'total' ? Amount.zero : onTotal;
  const carryRoom = carryLimit ? roomOf(carryLimit, sum.carriedOut) : sum.carryRoom;
  return {
    municipality,
    year,
    ...sum,
    ...themeLimits(rows, rules),
    ...(carryLimit ? { carryLimit, carryRoom } : {}),
    ...end,
    // Without walls what is left is known of the total alone.
    ...(end ? { carryUsable: carryUsableOf({ ...sum, carryRoom, ownUnspent: end.ownUnspent }) } : {}),
    provenance: totalProvenance(ledger.granted),
  };
}

/** What is granted in total is as certain as its parts; an official total stays one however it was divided. */
function totalProvenance(granted: readonly AllocationRow[]): Provenance {
  return leastCertain(
    granted.map(({ provenance, origin }) => ({
      provenance: origin?.kind === 'with-rest' ? 'official' : provenance,
    })),
  );
}

/** The shift limits of the themes together, where the rules have them there. */
function themeLimits(
  rows: readonly BudgetRow[],
  rules: YearRules,
): Partial<Record<Extract<AmountKey, 'shiftLimit' | 'shiftRoom'>, Amount>> {
  if (rules.shiftLimit.value.base !== 'theme') return {};
  const limits = themesOf(rows).flatMap(([, ofTheme]) => {
    const limit = themeShiftLimit(ofTheme, rules);
    const used = Amount.sum(ofTheme.map(({ shiftedOut }) => shiftedOut));
    return limit ? [{ limit, room: limit.minus(used).orZero() }] : [];
  });
  if (limits.length === 0) return {};
  return {
    shiftLimit: Amount.sum(limits.map(({ limit }) => limit)),
    shiftRoom: Amount.sum(limits.map(({ room }) => room)),
  };
}
