import { Amount } from '../money/amount.js';
import type { AllocationTable } from './allocation-part.js';
import { cellOf, isTotal, unknownColumns } from './columns.js';
import { checkRowTotal } from './row-total.js';
import type { SourceRow } from './source-table.js';

/** Sums per year column of the rows that share a municipality; undefined where an amount cannot be read. */
type Sums = Map<number, Amount | undefined>;

/** A column of amounts: the year that its header means, and the same where rows may be of it, undefined where not. */
interface YearColumn {
  readonly cell: number;
  readonly meant: number;
  readonly year: number | undefined;
}

/** By years: an intervention a row, one column per year, optionally rows with the total per municipality or of all. */
export function readByYears(part: AllocationTable): void {
  const { table, columns, reader } = part;
  const years = columns.flatMap((column, cell) =>
    column.kind === 'year' ? [{ cell, meant: column.year, year: reader.year(table.header, cell) }] : [],
  );
  reader.findings.push(...unknownColumns(table, unread(columns)));
  const sums = new Map<string, Sums>();
  for (const row of table.rows) {
    if (isTotalRow(part, row)) checkTotals(part, row, years, sums);
    else readRow(part, row, years, sums);
  }
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

function isTotalRow(part: AllocationTable, row: SourceRow): boolean {
  const label = (row.cells[cellOf(part.columns, 'intervention') ?? -1] ?? '').trim();
  return isTotal(label) || (label === '' && isTotal(groupText(part, row)));
}

function readRow(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  sums: Map<string, Sums>,
): void {
  const { table, columns, reader } = part;
  const municipality = reader.municipality(row, part.municipality);
  const intervention = reader.intervention(row, cellOf(columns, 'intervention') ?? -1);
  const decision = (row.cells[cellOf(columns, 'decision') ?? -1] ?? '').trim();
  const group = municipality ?? groupText(part, row);
  const ofGroup: Sums = sums.get(group) ?? new Map();
  sums.set(group, ofGroup);
  let sum: Amount | undefined = Amount.zero;
  for (const { cell, year } of years) {
    if ((row.cells[cell] ?? '').trim() === '') continue;
    const granted = reader.amount(row, cell);
    sum = granted && sum?.plus(granted);
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
  checkRowTotal(part, row, sum, municipality === undefined ? {} : { municipality });
}

/** A total that names a municipality is of its rows above; one that names none is of all rows above. */
function checkTotals(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  sums: ReadonlyMap<string, Sums>,
): void {
  const { table, reader } = part;
  const group = groupText(part, row);
  const ofAll = isTotal(group) || (group === '' && hasMunicipality(part));
  const municipality = ofAll ? undefined : reader.municipality(row, part.municipality);
  const parts = ofAll ? [...sums.values()] : [sums.get(municipality ?? group) ?? new Map()];
  for (const { cell, meant } of years) {
    if ((row.cells[cell] ?? '').trim() === '') continue;
    const stated = reader.amount(row, cell);
    const computed = sumOrNothing(
      parts.map((ofGroup) => (ofGroup.has(cell) ? ofGroup.get(cell) : Amount.zero)),
    );
    if (!stated || !computed || stated.equals(computed)) continue;
    reader.findings.push({
      code: 'TOTAL_MISMATCH',
      of: 'column',
      ...(municipality === undefined ? {} : { municipality }),
      year: meant,
      amounts: { stated, computed, difference: stated.minus(computed) },
      where: table.where(row.line, cell),
    });
  }
}

function sumOrNothing(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const readable = amounts.filter((amount) => amount !== undefined);
  return readable.length === amounts.length ? Amount.sum(readable) : undefined;
}
