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

/**
 * Whether two tables have the same in the same cells, however they are written down; one without rows is none. A text
 * file and a sheet write an amount each in its own way: where they do, one row alone does not tell.
 */
export function areSameTables(one: SourceTable, other: SourceTable): boolean {
  if (one.rows.length === 0 || one.rows.length !== other.rows.length) return false;
  const areSame = (same: (row: SourceRow, other: SourceRow) => boolean) =>
    same(one.header, other.header) &&
    one.rows.every((row, at) => same(row, other.rows[at] ?? { line: 0, cells: [] }));
  return areSame(haveSameTexts) || (one.rows.length > 1 && areSame(haveSameValues));
}

function haveSameTexts({ cells }: SourceRow, { cells: others }: SourceRow): boolean {
  return cells.length === others.length && cells.every((cell, at) => cell === others[at]);
}

/** Whether two rows say the same where a cell of one may be a number of a sheet; cells that are not there are empty. */
function haveSameValues(one: SourceRow, other: SourceRow): boolean {
  for (let at = 0; at < Math.max(one.cells.length, other.cells.length); at += 1) {
    const [left, right] = [one, other].map(({ cells }) => (cells[at] ?? '').trim());
    if (left === right) continue;
    const [number, text] = one.numbers?.[at] === true ? [left, right] : [right, left];
    if (one.numbers?.[at] === other.numbers?.[at] || !isNumberOf(number ?? '', text ?? '')) return false;
  }
  return true;
}

/** Whether a text is a number of a sheet, by either decimal sign. */
function isNumberOf(number: string, text: string): boolean {
  const bare = text.replaceAll(/[€\s]|EUR/g, '');
  const meanings = [bare.replaceAll('.', '').replace(',', '.'), bare.replaceAll(',', '')];
  return meanings.some(
    (meaning) => /^-?\d+(?:\.\d+)?$/.test(meaning) && plainNumber(meaning) === plainNumber(number),
  );
}

/** A number without zeros that say nothing. */
function plainNumber(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** The finding that an input holds what an earlier one holds, and was not read a second time. */
export function sameFile({ file, sheet }: InputFile, { file: first }: InputFile): Finding {
  const line = { line: 1, column: 1 };
  const where = sheet
    ? { file: sheet.book, sheet: sheet.name, cell: cellName(1, 0), ...line }
    : { file, ...line };
  return { code: 'SAME_FILE', first, where };
}
