// Rows that say of themselves that they are the sum of others, in tables with a municipality and year a row. They are held
// to those rows, and are no money themselves.

import { Amount } from '../../money/amount.js';
import { knownTexts } from '../names/known-texts.js';
import { cellOf } from '../tables/columns.js';
import type { RowLabel } from '../tables/row-labels.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';
import type { AllocationTable } from './allocation-part.js';

/** What rows a total is of; all of them as far as it says nothing. */
interface TotalOf {
  readonly municipality?: string;
  readonly year?: number;
  readonly intervention?: number;
}

/** Checks the total rows of a table against the rows that it has read so far. */
export interface TotalRows {
  /** How a row calls itself; undefined for a row of data. */
  readonly labelOf: (row: SourceRow) => RowLabel | undefined;
  /** What a total row is of; undefined where a cell of it cannot be understood, which is found. */
  readonly of: (row: SourceRow) => TotalOf | undefined;
  /** Holds an amount of a total row to the rows of one intervention, or of all. */
  readonly check: (row: SourceRow, cell: number, label: RowLabel, of: TotalOf) => void;
  /** That the total of these rows was there: the next subtotal is of the rows below it. */
  readonly end: (label: RowLabel) => void;
  /** That a row of data could not be read, so that no sum that it belongs to is known. */
  readonly lost: () => void;
}

/** The sums of the rows so far, by everything that a total may say of them. */
type Sums = Map<string, bigint>;

export function totalRows(part: AllocationTable): TotalRows {
  const labels = rowLabels(part);
  const { reader } = part;
  const all: Sums = new Map();
  const since: Sums = new Map();
  let added = 0;
  let lost = false;
  const addUp = (): void => {
    for (; added < part.rows.length; added += 1) {
      const row = part.rows[added];
      if (row) for (const sums of [all, since]) addTo(sums, row);
    }
  };
  return {
    labelOf: labels.labelOf,
    of: (row) => totalOf(part, row, labels.says),
    check: (row, cell, label, of) => {
      addUp();
      const stated = reader.amount(row, cell);
      if (!stated || lost) return;
      const key = keyOf(of);
      const sums = label === 'subtotal' ? [since] : label === 'total' ? [all, since] : [since, all];
      const known = sums.map((each) => each.get(key)).filter((sum) => sum !== undefined);
      // Of rows that are not there the sum is nothing.
      const [first = 0n, ...others] = known;
      if ([first, ...others].includes(BigInt(stated.toCents()))) return;
      const computed = Amount.ofCents(Number(first));
      reader.findings.push({
        code: 'TOTAL_MISMATCH',
        of: 'column',
        ...(label === 'total' ? {} : { part: true as const }),
        ...of,
        amounts: { stated, computed, difference: stated.minus(computed) },
        where: part.table.where(row.line, cell),
      });
    },
    end: (label) => {
      addUp();
      reader.checked[label === 'total' ? 'totals' : 'subtotals'] += 1;
      since.clear();
    },
    lost: () => {
      lost = true;
    },
  };
}

/** How rows call themselves, by the columns that say what a row is of; never by a decision, which may be called anything. */
function rowLabels({ columns, municipality, labelIn }: AllocationTable) {
  const telling = [
    municipality.code,
    municipality.name,
    cellOf(columns, 'intervention'),
    cellOf(columns, 'year'),
  ].flatMap((cell) => cell ?? []);
  const labelAt = knownTexts(labelIn);
  return {
    labelOf: (row: SourceRow): RowLabel | undefined => {
      for (const cell of telling) {
        const label = labelAt(row, cell);
        if (label) return label;
      }
      return undefined;
    },
    /** Whether a cell says what a total row is of. */
    says: (row: SourceRow, cell: number | undefined): cell is number =>
      cell !== undefined && !isEmptyCell(row, cell) && labelAt(row, cell) === undefined,
  };
}

/** What the cells of a total row say that it is of. */
function totalOf(
  { columns, municipality: { code, name }, reader }: AllocationTable,
  row: SourceRow,
  says: (row: SourceRow, cell: number | undefined) => cell is number,
): TotalOf | undefined {
  const before = reader.findings.length;
  const of: {
    municipality?: string | undefined;
    year?: number | undefined;
    intervention?: number | undefined;
  } = {};
  const [year, intervention] = [cellOf(columns, 'year'), cellOf(columns, 'intervention')];
  const named = { ...(says(row, code) ? { code } : {}), ...(says(row, name) ? { name } : {}) };
  if (Object.keys(named).length > 0) of.municipality = reader.municipality(row, named);
  if (says(row, year)) of.year = reader.year(row, year);
  if (says(row, intervention)) of.intervention = reader.intervention(row, intervention);
  return reader.findings.length > before ? undefined : defined(of);
}

function defined({
  municipality,
  year,
  intervention,
}: { readonly [Key in keyof TotalOf]: TotalOf[Key] | undefined }): TotalOf {
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(year === undefined ? {} : { year }),
    ...(intervention === undefined ? {} : { intervention }),
  };
}

function keyOf({ municipality = '*', year = 0, intervention = -1 }: TotalOf): string {
  return `${municipality} ${year} ${intervention}`;
}

/** Adds a row to the sums of everything that it is of. */
function addTo(
  sums: Sums,
  { municipality, year, intervention, granted }: AllocationTable['rows'][number],
): void {
  const cents = BigInt(granted.toCents());
  for (const ofMunicipality of [{}, { municipality }])
    for (const ofYear of [{}, { year }])
      for (const ofIntervention of [{}, { intervention }]) {
        const key = keyOf({ ...ofMunicipality, ...ofYear, ...ofIntervention });
        sums.set(key, (sums.get(key) ?? 0n) + cents);
      }
}
