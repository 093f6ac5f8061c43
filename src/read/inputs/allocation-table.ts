// Reads a table of granted amounts in the three shapes people have: long, wide, by years. What cannot be used
// becomes a finding at its place; a row that is left out spoils its municipality-year, and that is kept too.

import type { ColumnRole } from '../../findings/finding.js';
import type { MunicipalityYear } from '../../grant/allocation.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { type Column, cellOf, headerVocabulary } from '../tables/columns.js';
import type { InputKind, OpenTable, TableShape } from '../tables/input-kind.js';
import type { SourceTable } from '../text/source-table.js';
import { readByYears } from './allocation-by-years.js';
import { longRows, readLong } from './allocation-long.js';
import type { AllocationPart, AllocationTable } from './allocation-part.js';
import { holdsAmounts, readWide } from './allocation-wide.js';
import { headingRows } from './heading-rows.js';

/** How an allocation is read, whatever its shape. */
export function allocationKind(vocabulary: Vocabulary): InputKind<AllocationPart> {
  return {
    headers: headerVocabulary(
      [
        'municipality',
        'code',
        'year',
        'intervention',
        'granted',
        'decision',
        'total',
        'subtotal',
        'provenance',
        'exported',
        'sign',
      ],
      vocabulary.interventions,
    ),
    needed: ['year', 'intervention', 'granted'],
    isWhole,
    signs: 'refused',
    amountCells,
    shapeOf,
    read: (open) => {
      const part = partOf(open, vocabulary);
      const read = { long: readLong, wide: readWide, 'by-years': readByYears }[shapeOf(open.columns)];
      read(part);
      return { rows: part.rows, spoiled: [...part.spoiled, ...spoiledByRagged(open, vocabulary)] };
    },
    start: (open) => {
      if (shapeOf(open.columns) !== 'long') return undefined;
      const part = partOf(open, vocabulary);
      return longRows(part);
    },
  };
}

function partOf(open: OpenTable, vocabulary: Vocabulary): AllocationTable {
  return { ...open, rows: [], spoiled: [], vocabulary, headings: headingRows(open, vocabulary) };
}

function shapeOf(columns: readonly Column[]): TableShape {
  const has = (kind: Column['kind']) => columns.some((column) => column.kind === kind);
  if (cellOf(columns, 'granted') !== undefined) return 'long';
  if (cellOf(columns, 'intervention') !== undefined) return has('year') ? 'by-years' : 'long';
  return has('intervention') ? 'wide' : 'long';
}

/** Whether columns are all that one of the shapes needs. */
function isWhole(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole) => cellOf(columns, role) !== undefined;
  const heads = (kind: Column['kind']) => columns.some((column) => column.kind === kind);
  if (has('granted')) return has('year') && has('intervention');
  return has('intervention') ? heads('year') : has('year') && heads('intervention');
}

function amountCells(columns: readonly Column[], table: SourceTable): readonly number[] {
  const shape = shapeOf(columns);
  return columns.flatMap((column, cell) => {
    const isTotal = column.kind === 'role' && column.role === 'total';
    const isSubtotal = column.kind === 'role' && column.role === 'subtotal';
    if (shape === 'by-years') return column.kind === 'year' || isTotal ? [cell] : [];
    if (shape === 'long') return column.kind === 'role' && column.role === 'granted' ? [cell] : [];
    const isStrange = column.kind === 'unknown' && holdsAmounts(table, cell);
    return column.kind === 'intervention' || isTotal || isSubtotal || isStrange ? [cell] : [];
  });
}

/**
 * The municipality-years of rows with too many or too few cells, as far as the cells they have tell; what they say
 * further cannot be trusted.
 */
function spoiledByRagged(
  { table, columns, municipality }: OpenTable,
  vocabulary: Vocabulary,
): MunicipalityYear[] {
  const years = columns.flatMap((column) => (column.kind === 'year' ? [column.year] : []));
  return table.ragged.flatMap((row) => {
    const name = row.cells[municipality.code ?? municipality.name ?? -1];
    const match = name === undefined ? undefined : vocabulary.municipalities.find(name);
    const code = match && 'code' in match ? match.code : vocabulary.municipality;
    if (code === undefined) return [];
    const year = Number(row.cells[cellOf(columns, 'year') ?? -1]);
    return (Number.isInteger(year) ? [year] : years).map((each) => ({ municipality: code, year: each }));
  });
}
