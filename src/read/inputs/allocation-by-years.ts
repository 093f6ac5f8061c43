import { Amount } from '../../money/amount.js';
import { cellOf, unknownColumns, yearNamed } from '../tables/columns.js';
import type { RowLabel } from '../tables/row-labels.js';
import { cellText, type SourceRow } from '../text/source-table.js';
import type { AllocationTable } from './allocation-part.js';
import { checkRowTotal, type RowAmounts, sumOf } from './row-total.js';
import { countTotal } from './total-rows.js';

/** Sums per year column of the rows that share a municipality; undefined where an amount cannot be read. */
type Sums = Map<number, Amount | undefined>;

/** What was added up so far: of every municipality, and the rows since the last total or subtotal. */
interface Totals {
  readonly sums: Map<string, Sums>;
  since: { readonly group: string; readonly amounts: RowAmounts }[];
}

/** A column of amounts: the year that its header means, and the same where rows may be of it, undefined where not. */
interface YearColumn {
  readonly cell: number;
  readonly meant: number;
  readonly year: number | undefined;
}

/** By years: an intervention a row, one column per year, optionally rows with the total per municipality or of all, or of some. */
export function readByYears(part: AllocationTable): void {
  const { table, columns, reader } = part;
  const years = columns.flatMap((column, cell) =>
    column.kind === 'year'
      ? [{ cell, meant: column.year, year: reader.year(headerOf(part, cell), cell) }]
      : [],
  );
  reader.findings.push(...unknownColumns(table, unread(columns)));
  const totals: Totals = { sums: new Map(), since: [] };
  for (const row of table.rows) {
    const label = labelOf(part, row);
    if (label) countTotal(reader, label);
    if (label === 'subtotal' || label === 'named') {
      checkSubtotal(part, row, years, totals);
    } else if (label === 'total') {
      checkTotals(part, row, years, totals);
    } else if (!part.headings(row)) readRow(part, row, years, totals);
  }
}

/** The header with the year alone that it names, where it says what its amounts are. */
function headerOf({ table: { header } }: AllocationTable, cell: number): SourceRow {
  const year = yearNamed(cellText(header, cell));
  if (year === undefined) return header;
  return { line: header.line, cells: header.cells.with(cell, String(year)) };
}

function unread(columns: AllocationTable['columns']): number[] {
  const read = [
    'municipality',
    'code',
    'intervention',
    'decision',
    'total',
    'provenance',
    'exported',
    'sign',
  ];
  return columns.flatMap((column, cell) => {
    if (column.kind === 'role') return read.includes(column.role) ? [] : [cell];
    return column.kind === 'unknown' || column.kind === 'intervention' ? [cell] : [];
  });
}

function hasMunicipality({ municipality }: AllocationTable): boolean {
  return municipality.code !== undefined || municipality.name !== undefined;
}

/** The text that says whose row it is; empty where the table has no municipality. */
function groupText({ municipality }: AllocationTable, row: SourceRow): string {
  return (row.cells[municipality.code ?? municipality.name ?? -1] ?? '').trim();
}

/** How a row calls itself: by its intervention or, where that is blank, by its municipality. */
function labelOf(part: AllocationTable, row: SourceRow): RowLabel | undefined {
  const text = (row.cells[cellOf(part.columns, 'intervention') ?? -1] ?? '').trim();
  return part.labelIn(text === '' ? groupText(part, row) : text);
}

function readRow(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  { sums, since }: Totals,
): void {
  const { table, columns, reader } = part;
  const municipality = reader.municipality(row, part.municipality);
  const intervention = reader.intervention(row, cellOf(columns, 'intervention') ?? -1);
  const decision = (row.cells[cellOf(columns, 'decision') ?? -1] ?? '').trim();
  const group = municipality ?? groupText(part, row);
  const ofGroup: Sums = sums.get(group) ?? new Map();
  sums.set(group, ofGroup);
  const amounts = new Map<number, Amount | undefined>();
  since.push({ group, amounts });
  for (const { cell, year } of years) {
    if ((row.cells[cell] ?? '').trim() === '') continue;
    const granted = reader.amount(row, cell);
    amounts.set(cell, granted);
    const before = ofGroup.has(cell) ? ofGroup.get(cell) : Amount.zero;
    ofGroup.set(cell, granted && before?.plus(granted));
    if (municipality === undefined || year === undefined) continue;
    if (!granted || intervention === undefined || !reader.fits(row, cell, year, intervention)) {
      part.spoiled.push({ municipality, year });
      continue;
    }
    const place = { file: table.file, line: row.line, cell };
    part.rows.push({ municipality, year, intervention, decision, granted, provenance: 'file', place });
  }
  checkRowTotal(part, row, sumOf([...amounts.values()]), municipality === undefined ? {} : { municipality });
}

/** A total that names a municipality is of its rows above; one that names none is of all rows above. */
function checkTotals(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  totals: Totals,
): void {
  const of = groupOf(part, row);
  totals.since = [];
  checkAmounts(part, row, years, { of, computed: [sumOfAll(totals, of)] });
}

/**
 * A subtotal is of the rows since the total or subtotal before it, of its municipality where it names one. One that
 * names what it is of, as “Totaal sport”, may be of all of the municipality's rows as well.
 */
function checkSubtotal(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  totals: Totals,
): void {
  const of = groupOf(part, row);
  const since = totals.since.filter(({ group }) => of === null || group === of.group);
  totals.since = [];
  const ofThese = (cell: number) => sumOf(since.map(({ amounts }) => amountAt(amounts, cell)));
  const computed = labelOf(part, row) === 'named' ? [ofThese, sumOfAll(totals, of)] : [ofThese];
  checkAmounts(part, row, years, { of, computed, isPart: true });
}

/** What a total is of: a municipality or what stands in its place; null where it is of all of them. */
type TotalOf = { readonly group: string; readonly municipality?: string } | null;

/** The sum of a column over all rows of a group, or of all groups. */
function sumOfAll({ sums }: Totals, of: TotalOf): (cell: number) => Amount | undefined {
  const parts = of === null ? [...sums.values()] : [sums.get(of.group) ?? new Map()];
  return (cell) => sumOf(parts.map((ofGroup) => amountAt(ofGroup, cell)));
}

function amountAt(amounts: RowAmounts, cell: number): Amount | undefined {
  return amounts.has(cell) ? amounts.get(cell) : Amount.zero;
}

function groupOf(part: AllocationTable, row: SourceRow): TotalOf {
  const text = groupText(part, row);
  if (part.labelIn(text) !== undefined || (text === '' && hasMunicipality(part))) return null;
  const municipality = part.reader.municipality(row, part.municipality);
  return municipality === undefined ? { group: text } : { group: municipality, municipality };
}

/** Holds the amounts of a total to sums: to one of them, where it may be of either. */
function checkAmounts(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  {
    of,
    computed: sums,
    isPart = false,
  }: {
    readonly of: TotalOf;
    readonly computed: readonly ((cell: number) => Amount | undefined)[];
    readonly isPart?: boolean;
  },
): void {
  const { table, reader } = part;
  const amounts: (Amount | undefined)[] = [];
  for (const { cell, meant } of years) {
    if ((row.cells[cell] ?? '').trim() === '') continue;
    const stated = reader.amount(row, cell);
    amounts.push(stated);
    const all = sums.map((sum) => sum(cell));
    const [computed] = all;
    if (!stated || !computed || all.some((sum) => sum === undefined || sum.equals(stated))) continue;
    reader.findings.push({
      code: 'TOTAL_MISMATCH',
      of: 'column',
      ...(isPart ? { part: true } : {}),
      ...(of?.municipality === undefined ? {} : { municipality: of.municipality }),
      year: meant,
      amounts: { stated, computed, difference: stated.minus(computed) },
      where: table.where(row.line, cell),
    });
  }
  // What it states of all years is the sum of what it states of each.
  checkRowTotal(
    part,
    row,
    sumOf(amounts),
    of?.municipality === undefined ? {} : { municipality: of.municipality },
  );
}
