import type { Finding } from '../../findings/finding.js';
import type { Party, Weight } from '../../grant/division.js';
import { Amount } from '../../money/amount.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, headerVocabulary, isTotal, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputFile, InputKind, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import type { SourceRow } from '../text/source-table.js';

/** The parties of a file, in its order, and what was found while reading it. */
export interface PartiesReading {
  readonly parties: readonly Party[];
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads a file of names and weights, over which any amount can be divided. */
export function readParties(input: InputFile, vocabulary: Vocabulary): PartiesReading {
  const { parts, findings, tables } = readTables([input], PARTIES, vocabulary);
  return { parties: parts.flat(), findings, tables };
}

const PARTIES: InputKind<readonly Party[]> = {
  headers: headerVocabulary(['name', 'weight', 'note'], undefined),
  needed: ['name', 'weight'],
  ofMunicipalities: false,
  amountCells: (columns) => {
    const cell = cellOf(columns, 'weight');
    return cell === undefined ? [] : [cell];
  },
  read: partiesOf,
};

/** Where the names and weights of a table stand. */
interface PartyCells {
  readonly name: number;
  readonly weight: number;
}

/** What was read of a table so far. */
interface Parties {
  readonly cells: PartyCells;
  /** Whoever has a name of its own; the weight undefined where it cannot be read. */
  readonly known: Map<
    string,
    { readonly name: string; readonly weight: Amount | undefined; readonly line: number }
  >;
}

function partiesOf(open: OpenTable): readonly Party[] {
  const { table, columns, reader } = open;
  const { line } = table.header;
  const strange = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  reader.findings.push(...unknownColumns(table, strange));
  const [name, weight] = [cellOf(columns, 'name'), cellOf(columns, 'weight')];
  if (name === undefined) reader.findings.push(missingColumn(table.file, line, 'name'));
  if (weight === undefined) reader.findings.push(missingColumn(table.file, line, 'weight'));
  if (name === undefined || weight === undefined) return [];
  const parties: Parties = { cells: { name, weight }, known: new Map() };
  for (const row of table.rows) readRow(open, row, parties);
  refuseNothing(open, parties);
  return [...parties.known.values()].flatMap((one) =>
    one.weight === undefined ? [] : [{ name: one.name, weight: weightOf(one.weight) }],
  );
}

/** A number with at most two decimals as a whole one, in hundredths. */
function weightOf(number: Amount): Weight {
  return BigInt(number.toCents());
}

function readRow(open: OpenTable, row: SourceRow, { cells, known }: Parties): void {
  const { table, reader } = open;
  const text = (row.cells[cells.name] ?? '').trim();
  if (isTotal(text)) {
    checkTotal(open, row, { cells, known });
    return;
  }
  const weight = reader.weight(row, cells.weight);
  const key = comparedName(text);
  const before = known.get(key);
  const problem =
    text === '' ? 'no-name' : SUM_LABEL.test(plainText(text)) ? 'total' : before && 'name-twice';
  if (problem === undefined) {
    known.set(key, { name: text, weight, line: row.line });
    return;
  }
  const first = before ? { first: table.where(before.line, cells.name) } : {};
  const where = table.where(row.line, cells.name);
  reader.findings.push({ code: 'BAD_WEIGHTS', problem, ...(text === '' ? {} : { text }), ...first, where });
}

/** How the label of a sum begins, of all rows or of some. */
const SUM_LABEL = /^(?:eind|sub|grand)? ?tota(?:al|len|ls?)\b/;

/** Names are the same whatever their case, their spaces, and the way their accents are stored. */
function comparedName(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A row that says it is the total is nobody to divide over; it is held to the rows above it. */
function checkTotal({ table, reader }: OpenTable, row: SourceRow, { cells, known }: Parties): void {
  if ((row.cells[cells.weight] ?? '').trim() === '') return;
  const stated = reader.weight(row, cells.weight);
  const weights = [...known.values()].map(({ weight }) => weight);
  const readable = weights.filter((weight) => weight !== undefined);
  if (stated === undefined || readable.length < weights.length) return;
  const computed = Amount.sum(readable);
  if (stated.equals(computed)) return;
  const amounts = { stated, computed, difference: stated.minus(computed) };
  const where = table.where(row.line, cells.weight);
  reader.findings.push({ code: 'TOTAL_MISMATCH', of: 'column', quantity: 'weight', amounts, where });
}

/** What there is to find of all rows together, where each of them is in order. */
function refuseNothing({ table, reader }: OpenTable, { cells, known }: Parties): void {
  const weights = [...known.values()].map(({ weight }) => weight);
  if (weights.some((weight) => weight === undefined || !weight.isZero())) return;
  const where = table.where(table.header.line, cells.weight);
  const none = weights.length === 0;
  if (none && (table.ragged.length > 0 || reader.findings.length > 0)) return;
  reader.findings.push({ code: 'BAD_WEIGHTS', problem: none ? 'no-rows' : 'all-zero', where });
}
