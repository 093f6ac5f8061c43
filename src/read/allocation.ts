import type { Finding, FindingCode } from '../findings/finding.js';
import type { Allocation, PlacedRow } from '../grant/allocation.js';
import { allocationKind } from './allocation-table.js';
import type { Vocabulary } from './cell-reader.js';
import type { InputFile, ReadTable } from './input-kind.js';
import { readTables, whereOf } from './input-tables.js';

/** The granted amounts of all inputs together, and what was found while reading them. */
export interface AllocationReading {
  readonly allocation: Allocation;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads allocation files; of rows that grant the same twice, in one file or in several, the first counts. */
export function readAllocations(inputs: readonly InputFile[], vocabulary: Vocabulary): AllocationReading {
  const { parts, findings, tables } = readTables(inputs, allocationKind(vocabulary), vocabulary);
  const unique = withoutDuplicates(
    parts.flatMap(({ rows }) => rows),
    tables,
  );
  return {
    allocation: {
      rows: unique.rows,
      spoiled: parts.flatMap(({ spoiled }) => spoiled),
      incomplete: findings.some(({ code }) => UNREAD.includes(code)),
      officialTotalYears: [],
    },
    findings: [...findings, ...unique.findings],
    tables,
  };
}

/** What leaves rows unread of which nothing is known. */
const UNREAD: readonly FindingCode[] = ['BAD_ENCODING', 'BROKEN_QUOTE', 'MERGED_CELLS', 'MISSING_COLUMN'];

function withoutDuplicates(
  rows: readonly PlacedRow[],
  tables: readonly ReadTable[],
): { readonly rows: readonly PlacedRow[]; readonly findings: readonly Finding[] } {
  const seen = new Map<string, Map<number, PlacedRow>>();
  const findings: Finding[] = [];
  const kept = rows.filter((row) => {
    const decisions = seen.get(row.decision) ?? new Map<number, PlacedRow>();
    seen.set(row.decision, decisions);
    const key = keyOf(row);
    const first = decisions.get(key);
    if (!first) {
      decisions.set(key, row);
      return true;
    }
    const { municipality, year, intervention, decision, granted, place } = row;
    const what = { municipality, year, intervention, decision };
    const where = whereOf(place, tables);
    findings.push({
      code: 'DUPLICATE_ROW',
      ...what,
      amounts: { granted },
      first: whereOf(first.place, tables),
      where,
    });
    return false;
  });
  return { rows: kept, findings };
}

/** Municipality, year and intervention as one number, which is found faster than a text. */
function keyOf({ municipality, year, intervention }: PlacedRow): number {
  return (Number(municipality.slice(2)) * 10_000 + year) * 100 + intervention;
}
