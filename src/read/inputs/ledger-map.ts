import type { ColumnRole, Finding } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, headerVocabulary, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputFile, InputKind, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import type { SourceRow } from '../text/source-table.js';
import { type CodePattern, codePattern } from './code-pattern.js';
import { CODE_PARTS, type CodePart, type LedgerLookup, ledgerLookup, type MapLine } from './ledger-lookup.js';

/** What is mapped to the grant of regions, and to none. */
export const OF_REGIONS = 'iza';
export const OF_NONE = 'none';

/** An intervention, the grant of regions, or none: bookings that are not of a grant. */
export type MappedTo = number | typeof OF_REGIONS | typeof OF_NONE;

type Mapped = MapLine<MappedTo>;

/** What the codes of a ledger stand for. */
export interface LedgerMap extends LedgerLookup<MappedTo> {
  /** The parts of a code that any line of it names. */
  readonly names: readonly CodePart[];
}

/** A mapping, and what was found while reading it. */
export interface LedgerMapReading {
  readonly map: LedgerMap;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/**
 * Reads a mapping of ledger codes to interventions. A line that says more comes before one that says less: ledger
 * code and cost centre together, then the ledger code, then the cost centre; of one municipality before of all. A part
 * that is empty fits every booking.
 */
export function readLedgerMap(input: InputFile, vocabulary: Vocabulary): LedgerMapReading {
  const { parts, findings, tables } = readTables([input], mapKind(vocabulary), vocabulary);
  return { map: ledgerMap(parts.flat()), findings, tables };
}

/** The column of each part of a code. */
export const CODE_ROLES: Readonly<Record<CodePart, ColumnRole>> = {
  ledger: 'ledger',
  costCentre: 'cost-centre',
  product: 'product',
  project: 'project',
};
const CODES: readonly ColumnRole[] = CODE_PARTS.map((part) => CODE_ROLES[part]);

function mapKind({ interventions, regional = [] }: Vocabulary): InputKind<readonly Mapped[]> {
  return {
    headers: headerVocabulary(
      ['municipality', 'code', ...CODES, 'intervention', 'note'],
      undefined,
      interventions.headers,
    ),
    needed: ['ledger', 'intervention'],
    ofMunicipalities: false,
    amountCells: () => [],
    read: (open) => readMap(open, regional),
  };
}

function readMap(open: OpenTable, regional: readonly string[]): readonly Mapped[] {
  const { table, columns, reader } = open;
  const strange = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  reader.findings.push(...unknownColumns(table, strange));
  const cells = CODE_PARTS.map((part) => [part, cellOf(columns, CODE_ROLES[part])] as const);
  const intervention = cellOf(columns, 'intervention');
  const { line } = table.header;
  if (cells.every(([, cell]) => cell === undefined)) {
    reader.findings.push(missingColumn(table.file, line, 'ledger'));
  }
  if (intervention === undefined) reader.findings.push(missingColumn(table.file, line, 'intervention'));
  const known = new Map<string, Mapped>();
  for (const row of table.rows) {
    const mapped = readRow(open, row, { codes: cells, intervention, regional });
    const before = mapped && known.get(keyOf(mapped));
    if (before && before.meant !== mapped.meant) {
      const { text, place } = mapped;
      reader.findings.push({ code: 'CONTRADICTING_MAP', text, first: before.place, place });
    } else if (mapped) known.set(keyOf(mapped), mapped);
  }
  return [...known.values()];
}

/** What stands in the place of an intervention where bookings are of no grant. */
const NONE_WORDS: readonly string[] = ['geen', 'none'];

/** What a text means where it names no intervention. */
function meantOtherwise(text: string, regional: readonly string[]): MappedTo | undefined {
  const said = plainText(text);
  if (regional.some((name) => plainText(name) === said)) return OF_REGIONS;
  return NONE_WORDS.includes(said) ? OF_NONE : undefined;
}

/** Where a line of a mapping has its codes and what they mean. */
interface MapCells {
  readonly codes: readonly (readonly [CodePart, number | undefined])[];
  readonly intervention: number | undefined;
  readonly regional: readonly string[];
}

function readRow(open: OpenTable, row: SourceRow, cells: MapCells): Mapped | undefined {
  const { table, reader, municipality: municipalityCells, input } = open;
  const textOf = (cell: number | undefined) => (cell === undefined ? '' : (row.cells[cell] ?? '').trim());
  const { name, code } = municipalityCells;
  const ofAll = textOf(name) === '' && textOf(code) === '';
  const municipality = ofAll ? '' : reader.municipality(row, municipalityCells);
  const patterns = patternsIn(open, row, cells);
  if (cells.intervention === undefined || municipality === undefined || !patterns) return undefined;
  const meant =
    meantOtherwise(textOf(cells.intervention), cells.regional) ??
    reader.intervention(row, cells.intervention);
  if (meant === undefined) return undefined;
  const text = cells.codes
    .map(([, cell]) => textOf(cell))
    .filter((part) => part !== '')
    .join(' / ');
  const place = { file: table.file, line: row.line, cell: cells.intervention, input };
  return { municipality, patterns, text, meant, place };
}

/** What the codes of a line fit; undefined where one of them cannot be read, which is found. */
function patternsIn(
  { table, reader }: OpenTable,
  row: SourceRow,
  { codes }: MapCells,
): Mapped['patterns'] | undefined {
  const patterns: Record<CodePart, CodePattern> = {
    ...{ ledger: ANY, costCentre: ANY },
    ...{ product: ANY, project: ANY },
  };
  let isWhole = true;
  for (const [part, cell] of codes) {
    const text = cell === undefined ? '' : (row.cells[cell] ?? '').trim();
    const pattern = codePattern(text);
    if (typeof pattern === 'object') {
      patterns[part] = pattern;
      continue;
    }
    isWhole = false;
    reader.findings.push({
      code: 'BAD_CODES',
      problem: pattern,
      text,
      where: table.where(row.line, cell ?? 0),
    });
  }
  return isWhole ? patterns : undefined;
}

const ANY: CodePattern = { kind: 'any' };

function ledgerMap(lines: readonly Mapped[]): LedgerMap {
  const names = CODE_PARTS.filter((part) => lines.some(({ patterns }) => patterns[part].kind !== 'any'));
  return { names, ...ledgerLookup(lines) };
}

function keyOf({ municipality, patterns }: Mapped): string {
  return JSON.stringify([municipality, ...CODE_PARTS.map((part) => patterns[part])]);
}
