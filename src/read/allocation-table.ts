// Reads a table of granted amounts in the three shapes people have: long, wide, by years. What cannot be used
// becomes a finding at its place; a row that is left out spoils its municipality-year, and that is kept too.

import type { Finding } from '../findings/finding.js';
import { readByYears } from './allocation-by-years.js';
import { readLong } from './allocation-long.js';
import type { AllocationPart, AllocationTable } from './allocation-part.js';
import { readWide } from './allocation-wide.js';
import { cellReader, type Vocabulary } from './cell-reader.js';
import { type Column, cellOf, columnsOf, missingColumn } from './columns.js';
import { decimalSignOf } from './decimal-sign.js';
import type { SourceTable } from './source-table.js';

type Shape = 'long' | 'wide' | 'by-years';

/** The granted amounts of a table, whatever its shape. */
export function readAllocationTable(table: SourceTable, vocabulary: Vocabulary): AllocationPart {
  const { columns, findings } = columnsOf(table, vocabulary.interventions);
  const shape = shapeOf(columns);
  const signs = decimalSignOf(table, amountCells(columns, shape));
  if ('comma' in signs) {
    return { rows: [], spoiled: [], findings: [...findings, ambiguous(table, signs)], decimalSign: null };
  }
  const municipality = { name: cellOf(columns, 'municipality'), code: cellOf(columns, 'code') };
  const reader = cellReader(table, vocabulary, signs.sign);
  reader.findings.push(...findings);
  if (
    municipality.name === undefined &&
    municipality.code === undefined &&
    vocabulary.municipality === undefined
  ) {
    reader.findings.push(missingColumn(table.file, table.header.line, 'municipality'));
  }
  const part: AllocationTable = { table, columns, municipality, reader, rows: [], spoiled: [] };
  const read = { long: readLong, wide: readWide, 'by-years': readByYears }[shape];
  read(part);
  return { rows: part.rows, spoiled: part.spoiled, findings: reader.findings, decimalSign: signs.sign };
}

function shapeOf(columns: readonly Column[]): Shape {
  const has = (kind: Column['kind']) => columns.some((column) => column.kind === kind);
  if (cellOf(columns, 'granted') !== undefined) return 'long';
  if (cellOf(columns, 'intervention') !== undefined) return has('year') ? 'by-years' : 'long';
  return has('intervention') ? 'wide' : 'long';
}

function amountCells(columns: readonly Column[], shape: Shape): readonly number[] {
  return columns.flatMap((column, cell) => {
    if (shape === 'by-years') return column.kind === 'year' ? [cell] : [];
    if (shape === 'long') return column.kind === 'role' && column.role === 'granted' ? [cell] : [];
    const isTotal = column.kind === 'role' && column.role === 'total';
    return column.kind === 'intervention' || column.kind === 'unknown' || isTotal ? [cell] : [];
  });
}

type Cell = { readonly line: number; readonly cell: number };

function ambiguous(
  table: SourceTable,
  { comma, point }: { readonly comma: Cell; readonly point: Cell },
): Finding {
  const [first, second] =
    comma.line < point.line || (comma.line === point.line && comma.cell < point.cell)
      ? [comma, point]
      : [point, comma];
  const textAt = ({ line, cell }: Cell) =>
    (table.rows.find((row) => row.line === line)?.cells[cell] ?? '').trim();
  return {
    code: 'AMBIGUOUS_DECIMAL',
    comma: textAt(comma),
    point: textAt(point),
    where: table.where(second.line, second.cell),
    other: table.where(first.line, first.cell),
  };
}
