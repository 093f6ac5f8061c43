// Budgets from lines of text, so that a test reads as what was granted and planned. Where a line names no
// municipality it is Almere.

import { compiledPlaces } from '../../build/places.js';
import { allocate, type BudgetInput } from '../../src/budget/allocate.js';
import type { Outcome } from '../../src/budget/outcome.js';
import type { Finding, FindingCode } from '../../src/findings/finding.js';
import type { Actuals } from '../../src/grant/actuals.js';
import type { AllocationRow, MunicipalityYear } from '../../src/grant/allocation.js';
import { AMOUNT_KEYS, type Amounts } from '../../src/grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../../src/grant/grant-year.js';
import type { Plan } from '../../src/grant/plan.js';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from './profiles.js';

const ALMERE = 'GM0034';
const { interventions } = compiledPlaces();

/** What a budget is computed from, in lines. */
export interface Planned {
  /** `2023 7 575820.00`, or `GM0363 2023 7 575820.00 correction` */
  readonly granted?: readonly string[];
  /** `2023 7>11 100.00` shifts, `2023 7> 100.00` carries, `2025 7>>11 100.00` carries to another */
  readonly plan?: readonly string[];
  /** `2023 7 100.00` was spent */
  readonly spent?: readonly string[];
  /** `max`: the most that is allowed is carried instead of what is planned. */
  readonly carry?: 'plan' | 'max';
  readonly rules?: Rules;
  readonly spoiled?: readonly MunicipalityYear[];
}

const GRANTED = /^(?:(GM\d{4}) )?(\d{4}) (\d+) (\S+)(?: (.+))?$/;
const PLANNED = /^(?:(GM\d{4}) )?(\d{4}) (\d+)>(>?\d*) (\S+)$/;

/** The budget of what was granted and planned. */
export function plannedBudget(planned: Planned): Outcome {
  return allocate(budgetInputOf(planned));
}

/** What it is computed from. */
export function budgetInputOf({ granted = [], plan = [], spoiled = [], ...more }: Planned): BudgetInput {
  const { rules = regeling, spent, carry } = more;
  const allocation = { rows: granted.map(grantedOf), spoiled };
  return {
    rules,
    interventions,
    allocation,
    plan: planOf(plan),
    ...(spent ? { actuals: actualsOf(spent) } : {}),
    ...(carry ? { carry } : {}),
  };
}

/** The plan of some lines; each stands on its own line of plan.csv, counted from 1. */
function planOf(lines: readonly string[]): Plan {
  const rows = lines.map((text, index) => {
    const [, municipality = ALMERE, year, from, to = '', amount = ''] = parts(text, PLANNED);
    const place = { file: 'plan.csv', line: index + 1, cell: 5 };
    return { municipality, year: Number(year), from: Number(from), to, amount: Amount.of(amount), place };
  });
  return {
    shifts: rows.flatMap(({ to, ...row }) => (/^\d/.test(to) ? [{ ...row, to: Number(to) }] : [])),
    carries: rows.flatMap(({ to, ...row }) => {
      if (to === '') return [row];
      return to.startsWith('>') ? [{ ...row, to: Number(to.slice(1)) }] : [];
    }),
  };
}

/** The actuals of some lines; each stands on its own line of spent.csv, counted from 1. */
function actualsOf(lines: readonly string[]): Actuals {
  const parts = lines.map((text, index) => {
    const { municipality, year, intervention, granted: spent } = grantedOf(text);
    const place = { file: 'spent.csv', line: index + 1, cell: 3 };
    return { municipality, year, intervention, spent, bookings: 1, place };
  });
  return { parts, iza: [] };
}

function grantedOf(text: string): AllocationRow {
  const [, municipality = ALMERE, year, intervention, amount = '', decision = ''] = parts(text, GRANTED);
  return {
    municipality,
    year: Number(year),
    intervention: Number(intervention),
    decision,
    granted: Amount.of(amount),
    provenance: 'file',
  };
}

function parts(text: string, form: RegExp): readonly (string | undefined)[] {
  const found = form.exec(text);
  if (!found) throw new Error(`not a line of a budget: ${text}`);
  return found;
}

/** The row named as `2023 7`, or `GM0363 2023 7`. */
export function rowOf({ rows }: Pick<Outcome, 'rows'>, name: string): BudgetRow {
  return named(rows, name, ({ municipality, year, intervention }) =>
    nameOf(municipality, `${year} ${intervention}`),
  );
}

/** The total named as `2023`, or `GM0363 2023`. */
export function totalOf({ totals }: Pick<Outcome, 'totals'>, name: string): BudgetTotal {
  return named(totals, name, ({ municipality, year }) => nameOf(municipality, `${year}`));
}

function named<Part>(all: readonly Part[], name: string, called: (part: Part) => string): Part {
  const found = all.find((part) => called(part) === name);
  if (!found) throw new Error(`no ${name} among ${all.map(called).join(', ')}`);
  return found;
}

function nameOf(municipality: string, rest: string): string {
  return municipality === ALMERE ? rest : `${municipality} ${rest}`;
}

/** All amounts of a row or total as exact text. */
export function textsOf(part: Amounts): Readonly<Record<string, string | null>> {
  return Object.fromEntries(AMOUNT_KEYS.map((key) => [key, part[key]?.toString() ?? null]));
}

/** The settlements, as `2023 0.00 0.00, 2024 250.00 100.00 open 2025`: per settled year what is repaid, planned and lawful. */
export function settlementsOf({ settlements }: Pick<Outcome, 'settlements'>): readonly string[] {
  return settlements.map(({ municipality, years, open, toRepay, lawful }) => {
    const settled = years.map((each) => `${each.year} ${each.toRepay} ${each.lawful}`).join(', ');
    const rest = open.length === 0 ? '' : ` open ${open.join(' ')}`;
    return nameOf(municipality, `${settled} = ${toRepay} ${lawful}${rest}`);
  });
}

/** The names of all rows. */
export function rowNames({ rows }: Pick<Outcome, 'rows'>): readonly string[] {
  return rows.map(({ municipality, year, intervention }) => nameOf(municipality, `${year} ${intervention}`));
}

/**
 * What was found, as `2023 7 SHIFT_LIMIT actual 86373.01 limit 86373.00 excess 0.01 @1`; after the sign the line of the
 * plan. Only some codes, or all but that a rule is assumed.
 */
export function findingsOf(
  { findings }: Pick<Outcome, 'findings'>,
  ...codes: readonly FindingCode[]
): readonly string[] {
  return findings
    .filter(({ code }) => (codes.length === 0 ? code !== 'ASSUMED_RULE' : codes.includes(code)))
    .map((finding) => findingText(finding));
}

function findingText({ code, municipality, year, intervention, theme, amounts, place }: Finding): string {
  const whose = [year, intervention, theme].filter((part) => part !== undefined).join(' ');
  const sums = Object.entries(amounts ?? {}).map(([name, amount]) => `${name} ${amount}`);
  const name = nameOf(municipality ?? ALMERE, whose);
  return [name, code, ...sums, ...(place ? [`@${place.line}`] : [])].join(' ');
}
