// What a row of actuals says of itself that makes it no spending in euros: a budget beside it in the same file, or an
// amount in another currency. Such a row must not be added up with the others.

import type { Finding } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, endOf, type Fields, type SourceRow, startOf } from '../text/source-table.js';

/** What stands in a cell of its own at an amount that was planned or promised and not spent. */
const NOT_SPENT: ReadonlySet<string> = new Set([
  ...['begroting', 'begroot', 'primitieve begroting', 'begrotingswijziging', 'raming', 'geraamd', 'prognose'],
  ...[
    'budget',
    'budgeted',
    'forecast',
    'verplichting',
    'verplichtingen',
    'verplicht',
    'obligo',
    'commitment',
  ],
]);
const CURRENCY_HEADERS: readonly string[] = [
  'valuta',
  'currency',
  'valutacode',
  'currencycode',
  'munt',
  'muntsoort',
  'munteenheid',
];
const EUROS: readonly string[] = ['', 'eur', 'euro', 'euros'];

/** Finds why a row is no spending in euros; undefined where nothing says so. */
export function bookingDoubts({ table, columns }: OpenTable): (row: SourceRow) => Finding | undefined {
  const unknown = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  const headerOf = (cell: number) => (table.header.cells[cell] ?? '').trim();
  const currencies = unknown.filter((cell) =>
    CURRENCY_HEADERS.includes(plainText(headerOf(cell)).replaceAll(' ', '')),
  );
  return (row) => {
    for (const cell of unknown) {
      if (row.fields && !mayBeWord(row.fields, cell)) continue;
      const text = cellText(row, cell);
      if (isNotSpent(text)) {
        const where = table.where(row.line, cell);
        return { code: 'UNKNOWN_KIND', text: text.trim(), suggestions: [], column: headerOf(cell), where };
      }
    }
    const foreign = currencies.find(
      (cell) => !EUROS.includes(plainText(cellText(row, cell).replace('€', ''))),
    );
    if (foreign === undefined) return undefined;
    const text = cellText(row, foreign).trim();
    return { code: 'BAD_AMOUNT', text, problem: 'currency', where: table.where(row.line, foreign) };
  };
}

/** The longest of the words, with room for spaces around it. */
const LONGEST = 24;
/** How the words begin, so that nearly every other text is passed over at once. */
const BEGINS = /^\s*(?:begro|budg|commi|forec|geraa|oblig|prim|progn|ramin|verpl)/i;

/** The first two letters of the words, as one number. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(
  ['be', 'bu', 'co', 'fo', 'ge', 'ob', 'pr', 'ra', 've'].map((letters) => pairOf(letters, 0)),
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
