// What a row of actuals says of itself that makes it no spending in euros: a budget beside it in the same file, or an
// amount in another currency. Such a row must not be added up with the others.

import type { Finding } from '../../findings/finding.js';
import { knownTexts } from '../names/known-texts.js';
import { plainText } from '../names/plain-text.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import {
  EXPECTED,
  isCurrencyHeader,
  isInEuros,
  isKindHeader,
  isKindNotSpent,
  isReversedHeader,
  isYes,
  PLANNED,
  PROMISED,
} from '../tables/money-words.js';
import { sidesOf } from '../tables/side-columns.js';
import { isCreditNote, isIncome } from '../tables/sign-words.js';
import { cellText, endOf, type Fields, isEmptyCell, type SourceRow, startOf } from '../text/source-table.js';
import { type AmountReader, bookedCells } from './booked-amount.js';

/** What stands in a cell of its own at an amount that was planned or promised and not spent. */
const NOT_SPENT: ReadonlySet<string> = new Set([
  ...PLANNED,
  ...PROMISED,
  ...EXPECTED,
  'primitieve begroting',
]);
const EUROS: readonly string[] = ['', 'eur', 'euro', 'euros', 'euro s', '978'];

/** Finds why a row is no spending in euros; undefined where nothing says so. */
export function bookingDoubts(
  open: OpenTable,
  amounts: AmountReader | undefined,
): (row: SourceRow) => Finding | undefined {
  const { table, columns } = open;
  const unknown = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  const headerOf = (cell: number) => (table.header.cells[cell] ?? '').trim();
  const headers = table.header.cells.map(plainText);
  const headed = (is: (plain: string) => boolean) => unknown.filter((cell) => is(plainText(headerOf(cell))));
  const inEuros = bookedCells(columns).every((cell) => isInEuros(headerOf(cell)));
  const currencies = inEuros ? [] : headed(isCurrencyHeader);
  const [kinds, reversals] = [headed((plain) => isKindHeader(plain, headers)), headed(isReversedHeader)];
  const others = unknown.filter((cell) => !kinds.includes(cell));
  const isAdded = creditNotesAdded(open, amounts);
  const kindAt = knownTexts(saidOfKind);
  const yesAt = knownTexts((text) => isYes(plainText(text)));
  const isForeignAt = knownTexts((text) => !EUROS.includes(plainText(text.replace('€', ''))));
  const at = (row: SourceRow, cell: number) => ({
    text: cellText(row, cell).trim(),
    where: table.where(row.line, cell),
  });
  const found = (row: SourceRow, cell: number, said: Said): Finding | undefined => {
    const told = { ...at(row, cell), column: headerOf(cell) };
    if (said === 'not-spent') return { code: 'UNKNOWN_KIND', ...told, suggestions: [] };
    return isAdded(row) ? { code: 'SIGN_COLUMN', ...told, problem: 'credit-note' } : undefined;
  };
  return (row) => {
    for (const cell of others) {
      const said = row.fields && !mayBeWord(row.fields, cell) ? undefined : saidOf(cellText(row, cell));
      const finding = said && found(row, cell, said);
      if (finding) return finding;
    }
    for (const cell of kinds) {
      const said = kindAt(row, cell);
      const finding = said && found(row, cell, said);
      if (finding) return finding;
    }
    const reversed = reversals.find((cell) => yesAt(row, cell));
    if (reversed !== undefined) return found(row, reversed, 'not-spent');
    const foreign = currencies.find((cell) => isForeignAt(row, cell));
    if (foreign === undefined) return undefined;
    return { code: 'BAD_AMOUNT', problem: 'currency', ...at(row, foreign) };
  };
}

/** What a text says that its row is: no spending, or what is taken off. */
type Said = 'not-spent' | 'taken-off';

function saidOf(text: string): Said | undefined {
  if (isNotSpent(text)) return 'not-spent';
  return isCreditNote(text) ? 'taken-off' : undefined;
}

/** The same in a column that says what its rows are, of which more words are certain. */
function saidOfKind(text: string): Said | undefined {
  if (isKindNotSpent(plainText(text))) return 'not-spent';
  return isCreditNote(text) || isIncome(text) ? 'taken-off' : undefined;
}

/** Whether a row that calls itself a credit note adds to what is spent, and nothing says that it does. */
function creditNotesAdded({ reader, columns }: OpenTable, amounts: AmountReader | undefined) {
  const sign = cellOf(columns, 'sign');
  const hasSides = sidesOf(columns) !== undefined;
  return (row: SourceRow): boolean => {
    if (hasSides || (sign !== undefined && !isEmptyCell(row, sign))) return false;
    const { length } = reader.findings;
    const amount = amounts?.amount(row);
    // What is wrong with it is found where it is read as a booking.
    reader.findings.length = length;
    return amount !== undefined && !amount.isZero() && !amount.isNegative();
  };
}

/** The longest of the words, with room for spaces around it. */
const LONGEST = 24;
/** How the words begin, so that nearly every other text is passed over at once. */
const BEGINS = new RegExp(
  `^\\s*(?:${[...new Set([...NOT_SPENT].map((word) => word.slice(0, 4)))].join('|')})`,
  'i',
);

/** The first two letters of the words, as one number. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(
  [...NOT_SPENT, 'creditnota'].map((word) => pairOf(word, 0)),
);
const SPACE = 32;
const AFTER_ASCII = 128;

/** Whether a cell may hold one of the words: most texts show by their length or first letters that they do not. */
function mayBeWord(fields: Fields, cell: number): boolean {
  const start = startOf(fields, cell);
  const length = endOf(fields, cell) - start;
  if (length < 2 || length > LONGEST) return false;
  const code = fields.text.charCodeAt(start);
  if (code <= SPACE || code >= AFTER_ASCII) return true;
  return FIRST_LETTERS.has(pairOf(fields.text, start));
}

/** Two letters as one number, whatever their case. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | text.charCodeAt(at + 1) | 32;
}

function isNotSpent(text: string): boolean {
  return text.length <= LONGEST && BEGINS.test(text) && NOT_SPENT.has(plainText(text));
}
