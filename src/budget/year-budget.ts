import { type AmountKey, sumOf } from '../grant/amounts.js';
import { type BudgetRow, type BudgetTotal, type GrantYear, themesOf } from '../grant/grant-year.js';
import type { Carry, Shift } from '../grant/plan.js';
import { leastCertain } from '../grant/provenance.js';
import { limitBaseOf } from '../law/limit-base.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { carryLimitOf } from '../rules/carry-limit.js';
import { roomOf } from '../rules/room.js';
import { themeShiftLimit } from '../rules/shift-limit.js';
import { put, type YearLedger } from './ledger.js';
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
  /** What was carried out of each intervention the year before. */
  readonly carriedIn: ReadonlyMap<number, Amount>;
  readonly rules: YearRules;
  readonly themes: ReadonlyMap<number, string>;
  readonly last: boolean;
  /** Whether the totals of the year are official figures. */
  readonly official: boolean;
  readonly record: Recorder | undefined;
}

/** One municipality-year: a row for every intervention that has anything, and their total. */
export function yearBudget(input: YearInput): GrantYear {
  const { municipality, year, ledger, rules, last, record } = input;
  const planned = plannedOf(ledger);
  const rows = interventionsOf(input).map((intervention) => {
    const rowInput = rowInputOf(input, planned, intervention);
    const row = rowBudget(rowInput);
    if (record) for (const step of rowSteps(rowInput, row)) record(step);
    return row;
  });
  const total = totalOf(input, rows);
  if (record) for (const step of totalSteps(rows, total, rules, last)) record(step);
  const decisions = [...ledger.granted.values()];
  return {
    municipality,
    year,
    rows,
    total,
    shifts: ledger.shifts,
    carries: ledger.carries,
    spent: [...ledger.spent.values()].flat(),
    allocated: decisions.length > 0,
    severalDecisions: decisions.some((ofIntervention) => ofIntervention.length > 1),
    last,
  };
}

/** The interventions that have anything, ascending. */
function interventionsOf({ ledger, carriedIn }: YearInput): readonly number[] {
  const granted = [...ledger.granted.keys()];
  const others = carriedIn.size + ledger.spent.size + ledger.shifts.length + ledger.carries.length;
  if (others === 0 && isAscending(granted)) return granted;
  const numbers = new Set<number>([...granted, ...carriedIn.keys(), ...ledger.spent.keys()]);
  for (const { from, to } of ledger.shifts) numbers.add(from).add(to);
  for (const { from } of ledger.carries) numbers.add(from);
  return [...numbers].sort((a, b) => a - b);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) < number);
}

/** What is planned in a year, by intervention. */
interface Planned {
  readonly into: ReadonlyMap<number, readonly Shift[]>;
  readonly outOf: ReadonlyMap<number, readonly Shift[]>;
  readonly carries: ReadonlyMap<number, readonly Carry[]>;
}

function plannedOf({ shifts, carries }: YearLedger): Planned {
  return {
    into: by(shifts, ({ to }) => to),
    outOf: by(shifts, ({ from }) => from),
    carries: by(carries, ({ from }) => from),
  };
}

function by<Part>(
  parts: readonly Part[],
  interventionOf: (part: Part) => number,
): ReadonlyMap<number, Part[]> {
  const result = new Map<number, Part[]>();
  for (const part of parts) put(result, interventionOf(part), part);
  return result;
}

const NONE: readonly never[] = [];

function rowInputOf(input: YearInput, planned: Planned, intervention: number): RowInput {
  const { municipality, year, ledger, rules, last } = input;
  return {
    municipality,
    year,
    intervention,
    theme: input.themes.get(intervention) ?? null,
    decisions: ledger.granted.get(intervention) ?? NONE,
    into: planned.into.get(intervention) ?? NONE,
    outOf: planned.outOf.get(intervention) ?? NONE,
    carries: planned.carries.get(intervention) ?? NONE,
    carriedIn: input.carriedIn.get(intervention) ?? Amount.zero,
    spent: ledger.spent.size === 0 ? undefined : (ledger.spent.get(intervention) ?? NONE),
    rules,
    last,
  };
}

/** The sums of the rows; the limits that stand on the total or on themes are taken there. */
function totalOf(
  { municipality, year, rules, last, official }: YearInput,
  rows: readonly BudgetRow[],
): BudgetTotal {
  const sum = sumOf(rows);
  const provenance = leastCertain(rows);
  const end = sum.spent && !rules.walls.value ? yearEndOf(sum, sum.spent, rules) : undefined;
  const base =
    rules.carryLimit.value.base === 'granted' ? limitBaseOf(sum, rules) : (end ?? NO_YEAR_END).unspent;
  const onTotal = base && carryLimitOf(base, rules.carryLimit.value, 'total');
  const carryLimit = onTotal && last ? Amount.zero : onTotal;
  return {
    municipality,
    year,
    ...sum,
    ...themeLimits(rows, rules),
    ...(carryLimit ? { carryLimit, carryRoom: roomOf(carryLimit, sum.carriedOut) } : {}),
    ...end,
    provenance: official && rows.every((row) => row.provenance === 'indicative') ? 'official' : provenance,
  };
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
