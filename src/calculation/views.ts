// The rows and totals of a year as people and documents see them: views on its table.

import { AMOUNT_KEYS, type Amounts, amountsOfCents } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import type { Level } from './columns.js';
import type { Column } from './kernels.js';
import type { YearTable } from './year-table.js';

/** A row or total by its place in the columns: many are written one by one, without an amount made for each. */
export interface ColumnTotal {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly provenance: Provenance;
  /** In the order of the calculation. @unit cent; NaN: none */
  readonly columns: readonly Column[];
  readonly at: number;
}

/** The same of an intervention. */
export interface ColumnRow extends ColumnTotal {
  readonly intervention: number;
  readonly theme: string | null;
}

/** A year of one receiver, as it is seen: by places in the columns, or with its amounts, made when they are asked for. */
export interface ReceiverYear {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  /** By intervention. */
  readonly columnRows: () => readonly ColumnRow[];
  readonly columnTotal: () => ColumnTotal;
  /** The same rows with their amounts. */
  readonly budgetRows: () => readonly BudgetRow[];
  readonly budgetTotal: () => BudgetTotal;
}

/** A year of one receiver; undefined where it has nothing in it. @unit euro */
export function receiverYear(table: YearTable, receiver: number): ReceiverYear | undefined {
  const { year, ground, here, present } = table;
  const { receivers, slots } = ground;
  const municipality = receivers[receiver];
  if (present[receiver] === 0 || municipality === undefined) return undefined;
  const columnRows = (): readonly ColumnRow[] => {
    const { provenances, rows } = readingOf(table);
    return slots.flatMap(({ intervention, theme }, slot) => {
      const at = receiver * slots.length + slot;
      if (here[at] === 0) return [];
      const provenance = provenances.rows[at] ?? 'file';
      return [{ municipality, year, intervention, theme, provenance, columns: rows, at }];
    });
  };
  const columnTotal = (): ColumnTotal => {
    const { provenances, totals } = readingOf(table);
    const provenance = provenances.totals[receiver] ?? 'file';
    return { municipality, year, provenance, columns: totals, at: receiver };
  };
  return {
    municipality,
    year,
    columnRows,
    columnTotal,
    budgetRows: () =>
      columnRows().map((row) => {
        const { intervention, theme, provenance } = row;
        return { municipality, year, intervention, theme, provenance, ...amountsAt(row) };
      }),
    budgetTotal: () => {
      const total = columnTotal();
      return { municipality, year, provenance: total.provenance, ...amountsAt(total) };
    },
  };
}

/** What every row and total of a year is read from. */
interface YearReading {
  readonly provenances: Provenances;
  readonly rows: readonly Column[];
  readonly totals: readonly Column[];
}

const readings = new WeakMap<YearTable, YearReading>();

function readingOf(table: YearTable): YearReading {
  const reading = readings.get(table) ?? {
    provenances: provenancesOf(table),
    rows: columnsIn(table, 'rows'),
    totals: columnsIn(table, 'totals'),
  };
  readings.set(table, reading);
  return reading;
}

/** The columns of a level in the order of the calculation. */
function columnsIn(table: YearTable, level: Level): readonly Column[] {
  return AMOUNT_KEYS.map((key) => table.column(level, key));
}

/** The amounts of a row or total. @unit euro */
function amountsAt({ columns, at }: ColumnTotal): Amounts {
  return amountsOfCents((place) => columns[place]?.[at]);
}

/** Where what was granted comes from, by row and by receiver; none where nothing was. */
interface Provenances {
  readonly rows: readonly (Provenance | undefined)[];
  readonly totals: readonly (Provenance | undefined)[];
}

/** What is granted in total is as certain as its parts; an official total stays one however it was divided. */
function provenancesOf({ ground, entries }: YearTable): Provenances {
  const rows: Provenance[] = [];
  const totals: Provenance[] = [];
  for (const { municipality, intervention, provenance, origin } of entries.granted) {
    const row = ground.rowOf(municipality, intervention);
    const receiver = ground.receiverOf(municipality);
    rows[row] = lessCertain(rows[row], provenance);
    totals[receiver] = lessCertain(totals[receiver], origin?.kind === 'with-rest' ? 'official' : provenance);
  }
  return { rows, totals };
}

function lessCertain(one: Provenance | undefined, other: Provenance): Provenance {
  return one === other ? other : leastCertain([{ provenance: one ?? other }, { provenance: other }]);
}
