import { MOST_COLUMNS } from './most-columns.js';
import { fieldText, scanRecord } from './quotes.js';

/** What stands between the cells of a line. */
export type Separator = ';' | ',' | '\t';

/** In the order in which they are preferred where a header tells nothing. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/**
 * The separator of a file: the one that makes the most known headers of its first line that is not blank, of
 * equals the one that makes the most columns.
 */
export function detectSeparator(text: string, isHeader: (cell: string) => boolean): Separator {
  const start = startOfHeader(text);
  let best: { separator: Separator; known: number; columns: number } | undefined;
  for (const separator of SEPARATORS) {
    const { fields } = scanRecord(text, start, separator);
    const known = fields.slice(0, MOST_COLUMNS).filter((field) => isHeader(fieldText(text, field))).length;
    const columns = fields.length;
    if (!best || known > best.known || (known === best.known && columns > best.columns)) {
      best = { separator, known, columns };
    }
  }
  return best?.separator ?? ';';
}

/** Where the first line begins that holds more than separators, spaces and quotes. */
function startOfHeader(text: string): number {
  const first = Math.max(text.search(/[^\s,;"]/), 0);
  if (first === 0) return 0;
  return Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
}
