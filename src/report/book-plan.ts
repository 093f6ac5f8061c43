import type { RowPlace } from '../grant/allocation.js';
import { comesBefore, type Plan } from '../grant/plan.js';
import {
  type BookRow,
  type BookSheet,
  type Criterion,
  type Formula,
  type SheetId,
  sumFormula,
} from './book.js';
import { integer, text, word } from './cell.js';
import type { Directory } from './directory.js';

const PLAN: SheetId = { kind: 'plan' };

/** Room for rows that somebody adds below the plan, to see what they do. */
const SPARE_ROWS = 200;

/** What was planned, row by row in the order of the inputs. */
export function planSheet(plan: Plan, directory: Directory, codes: ReadonlySet<string>): BookSheet {
  const rows = [
    ...plan.shifts.map((shift) => ({ ...shift, kind: 'shift' as const })),
    ...plan.carries
      .filter(({ amount }) => !amount.isZero())
      .map((carry) => ({ ...carry, to: carry.to ?? null, kind: 'carry' as const })),
  ].filter(({ municipality }) => codes.has(municipality));
  rows.sort((a, b) => order(a.place, b.place));
  return {
    id: PLAN,
    title: { key: 'book', sheet: 'plan' },
    columns: ['code', 'name', 'year', 'kind', 'from', 'to', 'planned'],
    rows: rows.map(
      ({ municipality, year, kind, from, to, amount }, at): BookRow => ({
        id: String(at),
        kind: 'row',
        cells: {
          code: text(municipality),
          name: text(directory.municipality(municipality).name),
          year: integer(year),
          kind: word(kind),
          from: integer(from),
          ...(to === null ? {} : { to: integer(to) }),
          planned: { kind: 'given', amount },
        },
      }),
    ),
    marks: [],
    spare: SPARE_ROWS,
    legend: 'plan',
  };
}

/** Whose rows of the plan, of which year, and the intervention at one of their ends. */
interface PlannedAt {
  readonly code: Criterion;
  readonly year: number;
  readonly intervention: Criterion;
}

/** What the plan carries to an intervention out of a year: what names it, and what comes from it and names none. */
export function arrivedFormula(of: PlannedAt): Formula {
  return sumFormula([plannedFormula('carry', 'to', of), plannedFormula('carry', 'from', of, NONE)]);
}

/** The same of what one intervention carries, to those up to another. */
export function arrivedUpTo(of: PlannedAt & { readonly intervention: number }, last: number): Formula {
  const named = plannedFormula('carry', 'from', of, { atMost: last });
  return of.intervention > last ? named : sumFormula([named, plannedFormula('carry', 'from', of, NONE)]);
}

const NONE: Criterion = { none: true };

/** What the plan of a municipality moves in a year, at one end of an intervention. */
export function plannedFormula(
  kind: 'shift' | 'carry',
  end: 'from' | 'to',
  of: PlannedAt,
  arrives?: Criterion,
): Formula {
  return {
    op: 'where',
    sheet: PLAN,
    column: 'planned',
    holds: [
      ['code', of.code],
      ['year', of.year],
      ['kind', kind],
      [end, of.intervention],
      ...(arrives === undefined ? [] : ([['to', arrives]] as const)),
    ],
  };
}

/** As they were read; what was read nowhere comes last. */
function order(one: RowPlace | undefined, other: RowPlace | undefined): number {
  if (!one || !other) return one ? -1 : other ? 1 : 0;
  return comesBefore(one, other) ? -1 : comesBefore(other, one) ? 1 : 0;
}
