// Rows of a ledger that are the total or the balance of others. They say so in a cell of their own, or behind a code, as
// spreadsheets write subtotals (“4351000 Totaal”). What a booking is for may begin with the same word and is no total.

import type { ColumnRole, Finding } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';
import { knownTexts } from '../names/known-texts.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { isNamedTotal, isSubtotal, isTotal } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, endOf, type Fields, isEmptyCell, type SourceRow, startOf } from '../text/source-table.js';
import { passedRow } from '../text/table-frame.js';
import type { AmountReader } from './booked-amount.js';
import { YEAR_ROLES } from './booking-year.js';
import { CODE_PARTS } from './ledger-lookup.js';
import { CODE_ROLES } from './ledger-map.js';

/** What a balance is called, with a day or a year behind it or not. */
const BALANCE =
  /^(?:(?:begin|eind|openings|slot)? ?saldo|(?:begin|openings|eind|slot) ?balans|(?:opening|closing) balance)(?: (?:per|op|at|of|van|vorige?|boekjaar|jaar|periode|[a-z]{3,9}(?= \d{4})|[0-9]+))*$/;
/** What says that a row may be the sum of others, whatever it names: “Totaal rekening 4351000”, “Valpreventie totaal”. */
const MAYBE =
  /^(?:generaal |grand )?(?:eind|sub)?(?:totaal|totalen|total|totals|som|sum)(?: |$)| (?:totaal|totalen|total|totals)$/;
/** A word behind a code that makes a total of it. */
const BEHIND = / (?:totaal|total|subtotaal|subtotal)$/;
const BALANCE_BEHIND = / (?:begin|eind)?saldo$/;

/** What a row is a sum of: of all rows, of some, of what is not certain; or it may be one, if its amount is that of others. */
type SumOf = 'total' | 'subtotal' | 'doubt' | 'maybe';

/** Tells rows that are sums from bookings, and holds them to those where it is certain which these are. */
export interface SumRows {
  /** Whether a row is a sum; it was checked then, or found to be doubtful. */
  readonly take: (row: SourceRow) => boolean;
  /** The amount of a booking; undefined for one that could not be read, so that no sum is known any more. */
  readonly add: (amount: Amount | undefined) => void;
}

export function sumRows(
  open: OpenTable,
  amounts: AmountReader | undefined,
  vocabulary: Pick<Vocabulary, 'columnNames' | 'interventions'>,
): SumRows {
  const { table, reader } = open;
  const sumIn = sumsSaid(open, vocabulary);
  // Whole cents; NaN where one of the bookings could not be read.
  let [all, since] = [0, 0];
  const doubtful = (row: SourceRow, cell: number): Finding => {
    const [text, where] = [cellText(row, cell).trim(), table.where(row.line, cell)];
    const column = (table.header.cells[cell] ?? '').trim();
    return { code: 'UNKNOWN_KIND', text, suggestions: [], column, where };
  };
  const check = (row: SourceRow, of: 'total' | 'subtotal'): Finding | undefined => {
    const stated = amounts?.amount(row);
    const known = of === 'total' ? [all, since] : [since, all];
    since = 0;
    if (!stated) return undefined;
    const [first = 0] = known;
    if (!known.every(Number.isSafeInteger) || known.includes(stated.toCents())) {
      const { line } = row;
      const cells = table.header.cells.map((_, cell) => cellText(row, cell));
      reader.passed.push(passedRow(of, { line, cells }));
      return undefined;
    }
    const computed = Amount.ofCents(first);
    return {
      ...{ code: 'TOTAL_MISMATCH', of: 'column', ...(of === 'total' ? {} : { part: true as const }) },
      amounts: { stated, computed, difference: stated.minus(computed) },
      where: table.where(row.line, amounts?.cell(row) ?? 0),
    };
  };
  // What a booking is for may have the same words; with the amount of all others it is their sum, or looks like it.
  const isSumOfOthers = (row: SourceRow): boolean => {
    const { length } = reader.findings;
    const cents = amounts?.amount(row)?.toCents();
    // What is wrong with a booking is found where it is read as one.
    reader.findings.length = length;
    return cents !== undefined && cents !== 0 && (cents === all || cents === since);
  };
  return {
    take: (row) => {
      const said = sumIn(row);
      if (!said) return false;
      const [cell, of] = said;
      if (of === 'maybe') {
        if (!isSumOfOthers(row)) return false;
        since = 0;
        reader.findings.push(doubtful(row, cell));
        return true;
      }
      if (of === 'doubt') all = Number.NaN;
      const found = of === 'doubt' ? doubtful(row, cell) : check(row, of);
      if (found) reader.findings.push(found);
      return true;
    },
    add: (amount) => {
      const cents = amount?.toCents() ?? Number.NaN;
      all += cents;
      since += cents;
    },
  };
}

const CODE_COLUMNS: readonly ColumnRole[] = ['intervention', ...CODE_PARTS.map((part) => CODE_ROLES[part])];
const OTHER_COLUMNS: readonly ColumnRole[] = ['municipality', 'code', ...YEAR_ROLES];

/** The cell in which a row says that it is a sum, and of what. */
type SaidSum = readonly [cell: number, of: SumOf];

/** Finds where a row says that it is a sum; undefined where it does not. */
function sumsSaid(
  { columns, table }: OpenTable,
  { columnNames: names, interventions }: Pick<Vocabulary, 'columnNames' | 'interventions'>,
) {
  const cellsOf = (roles: readonly ColumnRole[]) =>
    columns.flatMap((column, cell) => (column.kind === 'role' && roles.includes(column.role) ? [cell] : []));
  const codes = cellsOf(CODE_COLUMNS);
  const others = cellsOf(OTHER_COLUMNS);
  // A column that was said to stay unread is not looked at.
  const isUnread = (cell: number) => names?.meaningOf(table.header.cells[cell] ?? '') === null;
  const texts = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  texts.push(...cellsOf(['exported']).filter((cell) => !isUnread(cell)));
  // The names of a grant go first: one may have an intervention “Totaal groen”.
  const sumAt = knownTexts((text) => ('number' in interventions.find(text) ? undefined : sumOfCode(text)));
  const years = cellsOf(YEAR_ROLES);
  // “Totaal 4351000” stands alone in its row; beside a year or another code “Total Fit” may be what something is for.
  const isOfBooking = (row: SourceRow, cell: number) =>
    isNamedTotal(cellText(row, cell)) &&
    [...codes, ...years].some((other) => other !== cell && !isEmptyCell(row, other));
  const inCodes = (row: SourceRow): SaidSum | undefined => {
    for (const cell of codes) {
      const of = mayEndAsTotal(row, cell) ? sumAt(row, cell) : undefined;
      if (of) return [cell, isOfBooking(row, cell) ? 'doubt' : of];
    }
    for (const cell of others) {
      const of = mayBeginAsTotal(row, cell) ? sumAt(row, cell) : undefined;
      if (of) return [cell, of];
    }
    return undefined;
  };
  // Beside a code it may be a booking all the same.
  const isWithoutCode = (row: SourceRow) => codes.length > 0 && codes.every((cell) => isEmptyCell(row, cell));
  const inTexts = (row: SourceRow): SaidSum | undefined => {
    for (const cell of texts) {
      const text = cellText(row, cell);
      if (!WORDS.test(text)) continue;
      const of = sumOf(text) ?? (isOfItsRow(text, row, [...codes, ...texts]) ? 'doubt' : undefined);
      if (of) return [cell, isWithoutCode(row) ? of : 'doubt'];
      if (MAYBE.test(plainText(text))) return [cell, 'maybe'];
    }
    return undefined;
  };
  const mayHave = wordsAround();
  return (row: SourceRow): SaidSum | undefined => (mayHave(row) ? (inCodes(row) ?? inTexts(row)) : undefined);
}

/** What stands in the name of every total and balance. */
const WORDS = /tota|sald|bala|\bsom\b|\bsum\b/i;

/** Whether the text that a row stands in has such a word anywhere: a piece of a big file is looked through once. */
function wordsAround(): (row: SourceRow) => boolean {
  let looked: Fields | undefined;
  let has = false;
  return ({ fields }) => {
    if (!fields) return true;
    // By which piece it is: two that say the same would be compared to their last letter for every row.
    if (fields !== looked) {
      looked = fields;
      has = WORDS.test(fields.text);
    }
    return has;
  };
}

/** What a text says that is a total or balance and nothing else. */
function sumOf(text: string): SumOf | undefined {
  if (!WORDS.test(text)) return undefined;
  if (isTotal(text)) return 'total';
  if (isSubtotal(text)) return 'subtotal';
  return BALANCE.test(plainText(text)) ? 'doubt' : undefined;
}

/** What a text in the place of a code says. */
function sumOfCode(text: string): SumOf | undefined {
  const of = sumOf(text);
  if (of) return of;
  if (isNamedTotal(text)) return 'subtotal';
  const plain = plainText(text);
  if (!/\d/.test(plain)) return undefined;
  if (BALANCE_BEHIND.test(plain)) return 'doubt';
  return BEHIND.test(plain) ? 'subtotal' : undefined;
}

/** “Totaal 4351000” in the row of that code is its total; “Totaal van cursus” is what something was spent on. */
function isOfItsRow(text: string, row: SourceRow, cells: readonly number[]): boolean {
  if (!isNamedTotal(text)) return false;
  const named = plainText(text).replace(/^\S+ /, '');
  return cells.some((cell) => plainText(cellText(row, cell)) === named);
}

/** The letters with which a total or balance begins. */
const FIRST: ReadonlySet<number> = new Set([...'tTsSbBeEoOcCgG'].map((letter) => letter.charCodeAt(0)));
const [ZERO, NINE, DELETE] = [48, 57, 127];

/** Whether a cell may begin as a total does; most texts show by their first letter that they do not. */
export function mayBeginAsTotal(row: SourceRow, cell: number): boolean {
  const { fields } = row;
  // The cells of a row that has fields are made when they are asked for, all of them.
  if (!fields) return (row.cells[cell] ?? '') !== '';
  const start = startOf(fields, cell);
  if (start >= endOf(fields, cell)) return false;
  const code = fields.text.charCodeAt(start);
  return FIRST.has(code) || code < ZERO || code >= DELETE;
}

/** Whether a code may be one of a total: nearly all begin and end with a digit. */
function mayEndAsTotal(row: SourceRow, cell: number): boolean {
  const { fields } = row;
  const text = fields ? fields.text : (row.cells[cell] ?? '');
  const start = fields ? startOf(fields, cell) : 0;
  const end = fields ? endOf(fields, cell) : text.length;
  return start < end && !(isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(end - 1)));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
