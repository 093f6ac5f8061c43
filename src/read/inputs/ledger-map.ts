import type { ColumnRole, Finding } from '../../findings/finding.js';
import type { RowPlace } from '../../grant/allocation.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, headerVocabulary, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputFile, InputKind, OpenTable, ReadTable } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import type { SourceRow } from '../text/source-table.js';

/** How a ledger names what a booking is for; empty where it does not say. */
export interface LedgerCode {
  readonly ledger: string;
  readonly costCentre: string;
}

/** What is mapped to the grant of regions, and to none. */
export const OF_REGIONS = 'iza';
export const OF_NONE = 'none';

/** An intervention, the grant of regions, or none: bookings that are not of a grant. */
export type MappedTo = number | typeof OF_REGIONS | typeof OF_NONE;

/** What the codes of a ledger stand for. */
export interface LedgerMap {
  /** The parts of a code that any line of it names. */
  readonly names: readonly (keyof LedgerCode)[];
  /** What a code stands for; undefined where no line knows it. */
  readonly find: (municipality: string, code: LedgerCode) => MappedTo | undefined;
}

/** A mapping, and what was found while reading it. */
export interface LedgerMapReading {
  readonly map: LedgerMap;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** A line of a mapping; a part that is empty fits every booking. */
interface Mapped extends LedgerCode {
  readonly municipality: string;
  readonly meant: MappedTo;
  readonly place: RowPlace;
}

/**
 * Reads a mapping of ledger codes to interventions. A line that says more comes before one that says less: ledger
 * code and cost centre together, then the ledger code, then the cost centre; of one municipality before of all.
 */
export function readLedgerMap(input: InputFile, vocabulary: Vocabulary): LedgerMapReading {
  const { parts, findings, tables } = readTables([input], mapKind(vocabulary), vocabulary);
  return { map: ledgerMap(parts.flat()), findings, tables };
}

const CODES: readonly ColumnRole[] = ['ledger', 'cost-centre'];

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
  const cells = {
    ledger: cellOf(columns, 'ledger'),
    costCentre: cellOf(columns, 'cost-centre'),
    intervention: cellOf(columns, 'intervention'),
  };
  const { line } = table.header;
  if (cells.ledger === undefined && cells.costCentre === undefined) {
    reader.findings.push(missingColumn(table.file, line, 'ledger'));
  }
  if (cells.intervention === undefined) reader.findings.push(missingColumn(table.file, line, 'intervention'));
  const known = new Map<string, Mapped>();
  for (const row of table.rows) {
    const mapped = readRow(open, row, { ...cells, regional });
    const before = mapped && known.get(keyOf(mapped.municipality, mapped));
    if (before && before.meant !== mapped.meant) {
      const text = [mapped.ledger, mapped.costCentre].filter((part) => part !== '').join(' / ');
      reader.findings.push({ code: 'CONTRADICTING_MAP', text, first: before.place, place: mapped.place });
    } else if (mapped) known.set(keyOf(mapped.municipality, mapped), mapped);
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

function readRow(
  { table, reader, municipality: municipalityCells, input }: OpenTable,
  row: SourceRow,
  cells: Readonly<Record<'ledger' | 'costCentre' | 'intervention', number | undefined>> & {
    readonly regional: readonly string[];
  },
): Mapped | undefined {
  const textOf = (cell: number | undefined) => (cell === undefined ? '' : (row.cells[cell] ?? '').trim());
  const { name, code } = municipalityCells;
  const ofAll = textOf(name) === '' && textOf(code) === '';
  const municipality = ofAll ? '' : reader.municipality(row, municipalityCells);
  const ledger = plainText(textOf(cells.ledger));
  const costCentre = plainText(textOf(cells.costCentre));
  if (cells.intervention === undefined || municipality === undefined) return undefined;
  const meant =
    meantOtherwise(textOf(cells.intervention), cells.regional) ??
    reader.intervention(row, cells.intervention);
  if (meant === undefined) return undefined;
  const place = { file: table.file, line: row.line, cell: cells.intervention, input };
  return { municipality, ledger, costCentre, meant, place };
}

function ledgerMap(lines: readonly Mapped[]): LedgerMap {
  const byKey = new Map(lines.map((line) => [keyOf(line.municipality, line), line.meant]));
  const known = new Map<string, Mapped['meant'] | undefined>();
  const names = (['ledger', 'costCentre'] as const).filter((part) => lines.some((line) => line[part] !== ''));
  return {
    names,
    // A ledger says the same thing thousands of times.
    find: (municipality, code) => {
      const key = `${municipality}\n${code.ledger}\n${code.costCentre}`;
      if (!known.has(key)) known.set(key, meaningOf(municipality, code, byKey));
      return known.get(key);
    },
  };
}

function meaningOf(
  municipality: string,
  code: LedgerCode,
  byKey: ReadonlyMap<string, Mapped['meant']>,
): Mapped['meant'] | undefined {
  const ledger = plainText(code.ledger);
  const costCentre = plainText(code.costCentre);
  for (const of of [municipality, '']) {
    for (const part of [
      { ledger, costCentre },
      { ledger, costCentre: '' },
      { ledger: '', costCentre },
    ]) {
      const meant = part.ledger === '' && part.costCentre === '' ? undefined : byKey.get(keyOf(of, part));
      if (meant !== undefined) return meant;
    }
  }
  return undefined;
}

function keyOf(municipality: string, { ledger, costCentre }: LedgerCode): string {
  return JSON.stringify([municipality, ledger, costCentre]);
}
