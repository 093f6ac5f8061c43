import type { Finding, Where } from '../findings/finding.js';
import type { Allocation, PlacedRow } from '../grant/allocation.js';
import type { DecimalSign } from '../money/amount-text.js';
import { readAllocationTable } from './allocation-table.js';
import type { Vocabulary } from './cell-reader.js';
import { columnOf, missingColumn } from './columns.js';
import { readCsvTable } from './csv-table.js';
import type { SourceTable } from './source-table.js';

/** An input as it was handed over: the name the user gave it and its bytes. */
export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The granted amounts of all inputs together, and what was found while reading them. */
export interface AllocationReading {
  readonly allocation: Allocation;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** A table and the decimal sign of its amounts; null where no amount tells. */
export interface ReadTable {
  readonly table: SourceTable;
  readonly decimalSign: DecimalSign | null;
}

/** Reads allocation files; of rows that grant the same twice, in one file or in several, the first counts. */
export function readAllocations(inputs: readonly InputFile[], vocabulary: Vocabulary): AllocationReading {
  const isHeader = (header: string) => {
    const { kind } = columnOf(header, vocabulary.interventions);
    return kind !== 'unknown' && kind !== 'blank';
  };
  const findings: Finding[] = [];
  const tables: ReadTable[] = [];
  const rows: PlacedRow[] = [];
  const spoiled: Allocation['spoiled'][number][] = [];
  for (const { file, bytes } of inputs) {
    const text = readCsvTable(file, bytes, isHeader);
    for (const finding of text.findings) findings.push(finding);
    if (!text.table) {
      if (text.findings.length === 0) findings.push(...emptyFile(file, vocabulary));
      continue;
    }
    const part = readAllocationTable(text.table, vocabulary);
    tables.push({ table: text.table, decimalSign: part.decimalSign });
    for (const finding of part.findings) findings.push(finding);
    for (const row of part.rows) rows.push(row);
    for (const year of part.spoiled) spoiled.push(year);
  }
  const unique = withoutDuplicates(rows, tables);
  return {
    allocation: { rows: unique.rows, spoiled, officialTotalYears: [] },
    findings: [...findings, ...unique.findings],
    tables,
  };
}

/** A file without any header lacks every column. */
function emptyFile(file: string, { municipality }: Vocabulary): readonly Finding[] {
  const roles = ['year', 'intervention', 'granted'] as const;
  return [...(municipality === undefined ? (['municipality'] as const) : []), ...roles].map((role) =>
    missingColumn(file, 1, role),
  );
}

function withoutDuplicates(
  rows: readonly PlacedRow[],
  tables: readonly ReadTable[],
): {
  readonly rows: readonly PlacedRow[];
  readonly findings: readonly Finding[];
} {
  const seen = new Map<string, Map<string, PlacedRow>>();
  const findings: Finding[] = [];
  const kept = rows.filter((row) => {
    const decisions = seen.get(row.decision) ?? new Map<string, PlacedRow>();
    seen.set(row.decision, decisions);
    const key = `${row.municipality} ${row.year} ${row.intervention}`;
    const first = decisions.get(key);
    if (!first) {
      decisions.set(key, row);
      return true;
    }
    const { municipality, year, intervention, decision } = row;
    findings.push({
      code: 'DUPLICATE_ROW',
      municipality,
      year,
      intervention,
      decision,
      amounts: { granted: row.granted },
      first: first.place,
      where: placeIn(tables, row.place),
    });
    return false;
  });
  return { rows: kept, findings };
}

function placeIn(tables: readonly ReadTable[], { file, line, cell }: PlacedRow['place']): Where {
  return tables.find(({ table }) => table.file === file)?.table.where(line, cell) ?? { file, line };
}
