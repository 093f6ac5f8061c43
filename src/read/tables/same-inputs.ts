import type { Finding } from '../../findings/finding.js';
import type { DecimalSign } from '../../money/amount-text.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import { cellName } from '../workbook/worksheet.js';
import type { InputFile, ReadTable } from './input-kind.js';

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
 * Whether two tables have the same in the same cells, however they are written down; one without rows is none. Text files
 * and sheets write an amount each in its own way: where they do, one row alone does not tell.
 */
export function areSameTables(one: ReadTable, other: ReadTable): boolean {
  const count = rowsIn(one.table);
  if (count === 0 || count !== rowsIn(other.table)) return false;
  let inTheSameWay = true;
  const others = rowsOf(other.table)[Symbol.iterator]();
  for (const row of rowsOf(one.table)) {
    const beside = others.next();
    if (beside.done || !haveSameValues([row, one.decimalSign], [beside.value, other.decimalSign]))
      return false;
    inTheSameWay &&= haveSameTexts(row, beside.value);
  }
  return haveSameTexts(one.table.header, other.table.header) && (inTheSameWay || count > 1);
}

function rowsIn({ count, rows }: SourceTable): number {
  return count ?? rows.length;
}

function rowsOf({ again, rows }: SourceTable): Iterable<SourceRow> {
  return again?.() ?? rows;
}

function haveSameTexts({ cells }: SourceRow, { cells: others }: SourceRow): boolean {
  return cells.length === others.length && cells.every((cell, at) => cell === others[at]);
}

type WrittenRow = readonly [row: SourceRow, sign: DecimalSign | null];

/** Whether two rows say the same, each in its own way of writing amounts; cells that are not there are empty. */
function haveSameValues(one: WrittenRow, other: WrittenRow): boolean {
  const width = Math.max(one[0].cells.length, other[0].cells.length);
  for (let at = 0; at < width; at += 1) {
    const [left, right] = [one, other].map(([{ cells }]) => (cells[at] ?? '').trim());
    if (left === right) continue;
    const meanings = numbersAt(one, at);
    if (!numbersAt(other, at).some((number) => meanings.includes(number))) return false;
  }
  return true;
}

/** The numbers that a cell may be: of a text whose decimal sign is not told, by either. */
function numbersAt([{ cells, numbers }, sign]: WrittenRow, at: number): readonly string[] {
  const text = cells[at] ?? '';
  if (numbers?.[at] === true) return [plainNumber(text)];
  const bare = text.replaceAll(/[€\s]|EUR/g, '');
  const byComma = bare.replaceAll('.', '').replace(',', '.');
  const byPoint = bare.replaceAll(',', '');
  const meanings = sign === ',' ? [byComma] : sign === '.' ? [byPoint] : [byComma, byPoint];
  return meanings.filter((meaning) => /^-?\d+(?:\.\d+)?$/.test(meaning)).map(plainNumber);
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
