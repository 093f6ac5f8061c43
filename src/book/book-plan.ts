import type { ShownOutcome } from '../budget/shown.js';
import type { RowPlace } from '../grant/allocation.js';
import { arrivalOf, type Carry, comesBefore, type Plan, type Shift } from '../grant/plan.js';
import { carryLimitLevel, decidedAt } from '../law/levels.js';
import type { Rules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { integer, text, word } from '../report/cell.js';
import type { Directory } from '../report/directory.js';
import {
  type BookCell,
  type BookRow,
  type BookSheet,
  type Criterion,
  type Formula,
  type PlanLaw,
  type PlanStep,
  type SettledHeading,
  type SheetId,
  settledHeading,
} from './book.js';
import { selectable } from './book-lists.js';

const PLAN: SheetId = { kind: 'plan' };

/** Room for rows that somebody adds below the plan, to see what they do. */
const SPARE_ROWS = 200;

/** A book that has a plan: whose it is, and of which years. */
export interface PlannedBook {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly outcome: ShownOutcome;
  /** What is carried where it is settled: as planned, or the most that is allowed. */
  readonly settle?: 'plan' | 'max' | undefined;
}

type PlanRow =
  | (Shift & { readonly kind: 'shift' })
  | (Omit<Carry, 'to'> & { readonly to: number | null; readonly kind: 'carry' });

/**
 * What was planned, row by row in the order of the inputs, and below it room for more. Beside each row stands what the
 * book makes of it; a row that it can make nothing of says so, and does not count.
 */
export function planSheet({ plan, directory, outcome, settle }: PlannedBook): BookSheet {
  const law = planLaw({ outcome, directory, settle });
  const codes = new Set(outcome.municipalities);
  const rows = planRows(settle === 'max' ? { ...plan, carries: [] } : plan, law, codes);
  const lawful = law.lawful.map((year) => ({ year, amounts: lawfulAmounts(rows, outcome, year) }));
  const steps = (at: number): Partial<Record<PlanColumn, BookCell>> =>
    stepCells(rows[at], String(at), { law, lawful: lawful.map(({ amounts }) => amounts[at]) });
  return {
    id: PLAN,
    title: { key: 'book', sheet: 'plan' },
    columns: [
      ...(['code', 'name', 'year', 'kind', 'from', 'to', 'planned'] as const),
      ...(['planFrom', 'planTo', 'planCounted'] as const),
      ...law.lawful.map((year) => ({ way: 'lawful' as const, year })),
    ],
    rows: Array.from({ length: rows.length + SPARE_ROWS }, (_, at): BookRow => {
      const row = rows[at];
      return {
        id: String(at),
        kind: 'row',
        cells: { ...(row ? givenCells(row, directory) : {}), ...steps(at) },
      };
    }),
    marks: [],
    plan: law,
    legend: settle === 'max' ? 'shifts' : 'plan',
  };
}

function planRows(plan: Plan, law: PlanLaw, codes: ReadonlySet<string>): readonly PlanRow[] {
  const ofBook = new Map(law.years.map((one) => [one.year, one]));
  const rows = [
    ...plan.shifts
      .filter(({ year }) => ofBook.get(year)?.inBook)
      .map((shift) => ({ ...shift, kind: 'shift' as const })),
    ...plan.carries
      .filter(({ amount, year }) => !amount.isZero() && ofBook.has(year))
      .map((carry) => ({ ...carry, to: carry.to ?? null, kind: 'carry' as const })),
  ].filter(({ municipality }) => codes.has(municipality));
  return rows.sort((a, b) => order(a.place, b.place));
}

function givenCells(row: PlanRow, directory: Directory): BookRow['cells'] {
  const { municipality, year, kind, from, to, amount } = row;
  return {
    code: text(municipality),
    name: text(directory.municipality(municipality).name),
    year: integer(year),
    kind: word(kind),
    from: integer(from),
    ...(to === null ? {} : { to: integer(to) }),
    planned: { kind: 'given', amount },
  };
}

type PlanColumn = 'planFrom' | 'planTo' | 'planCounted' | SettledHeading;

/** What the book makes of a row: the numbers of its interventions, what of it counts, and what of that is lawful. */
function stepCells(
  row: PlanRow | undefined,
  id: string,
  { law, lawful }: { readonly law: PlanLaw; readonly lawful: readonly (Amount | undefined)[] },
): Partial<Record<PlanColumn, BookCell>> {
  const formula = (step: PlanStep): Formula => ({ op: 'plan', step, row: id, law });
  const nothing = (step: PlanStep): BookCell => ({ kind: 'computed-text', text: '', formula: formula(step) });
  const number = (step: PlanStep, value: number): BookCell => ({
    kind: 'computed-number',
    value: String(value),
    decimals: 0,
    formula: formula(step),
  });
  const amount = (step: PlanStep, of: Amount): BookCell => ({
    kind: 'computed',
    amount: of,
    formula: formula(step),
  });
  const cells: Partial<Record<PlanColumn, BookCell>> = {
    planFrom: row ? number('from', row.from) : nothing('from'),
    planTo: row ? number('to', row.to ?? row.from) : nothing('to'),
    planCounted: row ? amount('counted', row.amount) : nothing('counted'),
  };
  law.lawful.forEach((year, at) => {
    cells[lawfulColumn(year)] = row ? amount(year, lawful[at] ?? Amount.zero) : nothing(year);
  });
  return cells;
}

/** The column of what carries out of a year are lawfully. */
function lawfulColumn(year: number): SettledHeading {
  return settledHeading({ way: 'lawful', year });
}

/** What rows of the plan mean in each year, by the rules. */
function planLaw({ outcome, directory, settle }: Omit<PlannedBook, 'plan'>): PlanLaw {
  const { rules, municipalities } = outcome;
  const inBook = new Set(outcome.years);
  const years = rules.years
    .filter(({ year }) => inBook.has(year) || (settle !== 'max' && inBook.has(year + 1)))
    .map((yearRules) => ({
      year: yearRules.year,
      inBook: inBook.has(yearRules.year),
      nextInBook: inBook.has(yearRules.year + 1),
      anywhere: carriesAnywhere(rules, yearRules.year),
      mayBeUndivided: carryLimitLevel(yearRules) === 'totals',
      withinThemes: decidedAt(yearRules) === 'rows',
    }));
  return {
    years,
    municipalities: municipalities.length,
    interventions: selectable(directory).length,
    carries: settle !== 'max',
    lawful:
      settle === 'plan'
        ? years.flatMap((one) => (one.anywhere && one.inBook && one.nextInBook ? [one.year] : []))
        : [],
  };
}

/** Whether what is carried out of a year may arrive at another intervention than it left. */
export function carriesAnywhere({ years }: Pick<Rules, 'years'>, year: number): boolean {
  return years.some((yearRules) => yearRules.year === year && yearRules['carry-destination'].value === 'any');
}

/** What is left of each row once the carries out of a year are cut. */
function lawfulAmounts(
  rows: readonly PlanRow[],
  { chain }: Pick<ShownOutcome, 'chain'>,
  year: number,
): readonly Amount[] {
  const keyOf = (municipality: string, from: number, to: number) => `${municipality} ${from} ${to}`;
  const left = new Map<string, Amount>();
  for (const carry of chain.years.find(({ lawful }) => lawful.year === year)?.lawful.carries ?? []) {
    const key = keyOf(carry.municipality, carry.from, arrivalOf(carry));
    left.set(key, (left.get(key) ?? Amount.zero).plus(carry.amount));
  }
  return rows.map((row) => {
    if (row.kind !== 'carry' || row.year !== year) return Amount.zero;
    const key = keyOf(row.municipality, row.from, row.to ?? row.from);
    const most = left.get(key) ?? Amount.zero;
    const amount = row.amount.exceeds(most) ? most : row.amount;
    left.set(key, most.minus(amount));
    return amount;
  });
}

/** Whose rows of the plan, of which year, and the intervention at one of their ends. */
interface PlannedAt {
  readonly code: Criterion;
  readonly year: number;
  readonly intervention: Criterion;
}

/** What the plan of a municipality moves in a year, at one end of an intervention. */
export function plannedFormula(kind: 'shift' | 'carry', end: 'from' | 'to', place: PlannedAt): Formula {
  return {
    op: 'where',
    sheet: PLAN,
    column: 'planCounted',
    holds: [
      ['code', place.code],
      ['year', place.year],
      ['kind', kind],
      [end === 'from' ? 'planFrom' : 'planTo', place.intervention],
    ],
  };
}

/** What arrives lawfully at an intervention of what the plan carries out of a year. */
export function arrivedLawfully({ code, year, intervention }: PlannedAt): Formula {
  return {
    op: 'where',
    sheet: PLAN,
    column: lawfulColumn(year),
    holds: [
      ['code', code],
      ['planTo', intervention],
    ],
  };
}

/** As they were read; what was read nowhere comes last. */
function order(one: RowPlace | undefined, other: RowPlace | undefined): number {
  if (!one || !other) return one ? -1 : other ? 1 : 0;
  return comesBefore(one, other) ? -1 : comesBefore(other, one) ? 1 : 0;
}
