import type { Finding } from '../findings/finding.js';
import type { InputFile } from './input-kind.js';
import type { SourceRow, SourceTable } from './source-table.js';
import { cellName } from './worksheet.js';

/** So many bytes of two files are held beside each other at a time. */
const STRETCH = 64 * 1024;

/** Whether two inputs are one and the same, byte by byte; of a workbook also in the sheet that is read. */
export function areSameInputs(one: InputFile, other: InputFile): boolean {
  if (one.sheet?.name !== other.sheet?.name) return false;
  const [first, second] = [bytesAt(one), bytesAt(other)];
  for (let at = 0; ; at += STRETCH) {
    const [left, right] = [first(at), second(at)];
    if (left.length !== right.length || left.some((byte, index) => byte !== right[index])) return false;
    if (left.length < STRETCH) return true;
  }
}

/** The bytes of an input from a place on; of a big file no more than is asked for is read. */
function bytesAt(input: InputFile): (position: number) => Uint8Array {
  const { source } = input;
  if (source) return (position) => source.at(position, STRETCH);
  const { bytes } = input;
  return (position) => bytes.subarray(position, position + STRETCH);
}

/** Whether two tables have the same texts in the same cells, however they are written down; one without rows is none. */
export function areSameTables(one: SourceTable, other: SourceTable): boolean {
  if (one.rows.length === 0 || one.rows.length !== other.rows.length) return false;
  return (
    areSameRows(one.header, other.header) &&
    one.rows.every((row, at) => areSameRows(row, other.rows[at] ?? { line: 0, cells: [] }))
  );
}

function areSameRows({ cells }: SourceRow, { cells: others }: SourceRow): boolean {
  return cells.length === others.length && cells.every((cell, at) => cell === others[at]);
}

/** The finding that an input holds what an earlier one holds, and was not read a second time. */
export function sameFile({ file, sheet }: InputFile, { file: first }: InputFile): Finding {
  const line = { line: 1, column: 1 };
  const where = sheet
    ? { file: sheet.book, sheet: sheet.name, cell: cellName(1, 0), ...line }
    : { file, ...line };
  return { code: 'SAME_FILE', first, where };
}
