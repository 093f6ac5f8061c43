import type { Finding, FindingCode } from '../../findings/finding.js';
import type { Allocation, PlacedRow } from '../../grant/allocation.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile, ReadTable } from '../tables/input-kind.js';
import { readTables, whereOf } from '../tables/input-tables.js';
import { allocationKind } from './allocation-table.js';

/** The granted amounts of all inputs together, and what was found while reading them. */
export interface AllocationReading {
  readonly allocation: Allocation;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads allocation files; of rows that grant the same twice, in one file or in several, the first counts. */
export function readAllocations(inputs: readonly InputFile[], vocabulary: Vocabulary): AllocationReading {
  const { parts, findings, tables } = readTables(inputs, allocationKind(vocabulary), vocabulary);
  const [first, ...others] = parts;
  const rows = first && others.length === 0 ? first.rows : parts.flatMap((part) => part.rows);
  const unique = withoutDuplicates(rows, tables);
  return {
    allocation: {
      rows: unique.rows,
      spoiled: parts.flatMap(({ spoiled }) => spoiled),
      incomplete: findings.some(({ code }) => UNREAD.includes(code)),
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
  if (areInOrder(rows)) return { rows, findings: [] };
  const twice = duplicates(rows);
  if (twice.size === 0) return { rows, findings: [] };
  const findings: Finding[] = [];
  const kept = rows.filter((row) => {
    const first = twice.get(row);
    if (!first) return true;
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

/** Whether each row stands after the one before it, as in most files of a whole country: then none stands twice. */
function areInOrder(rows: readonly PlacedRow[]): boolean {
  let before = -1;
  for (const row of rows) {
    const key = keyOf(row);
    if (key <= before) return false;
    before = key;
  }
  return true;
}

/** The rows that grant what an earlier row grants already, and that row. */
function duplicates(rows: readonly PlacedRow[]): ReadonlyMap<PlacedRow, PlacedRow> {
  const seen = new Map<string, Map<number, PlacedRow>>();
  const twice = new Map<PlacedRow, PlacedRow>();
  let last: { readonly decision: string; readonly granted: Map<number, PlacedRow> } | undefined;
  for (const row of rows) {
    if (last?.decision !== row.decision) {
      const decision = sameDecision(row.decision);
      const granted = seen.get(decision) ?? new Map<number, PlacedRow>();
      seen.set(decision, granted);
      last = { decision: row.decision, granted };
    }
    const key = keyOf(row);
    const first = last.granted.get(key);
    if (first) twice.set(row, first);
    else last.granted.set(key, row);
  }
  return twice;
}

/** A decision whatever its case, punctuation and zeros in front of numbers: 2023-01 and 2023-1 are the same. */
function sameDecision(decision: string): string {
  return plainText(decision).replace(/\b0+(?=\d)/g, '');
}

/** Municipality, year and intervention as one number, which is found faster than a text. */
function keyOf({ municipality, year, intervention }: PlacedRow): number {
  return (Number(municipality.slice(2)) * 10_000 + year) * 100 + intervention;
}
