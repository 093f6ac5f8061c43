import { type HeaderSense, MOST_ABOVE } from './header-sense.js';
import { afterLineEnd, endOfLine } from './lines.js';
import { MOST_COLUMNS } from './most-columns.js';
import { fieldText, scanRecord } from './quotes.js';

/** What stands between the cells of a line. */
export type Separator = ';' | ',' | '\t' | '|';

/** In the order in which they are preferred where a header tells nothing. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** What a first line says of itself alone, as Excel writes and reads it: that this separates the cells below it. */
const SAID = /^"?sep=([;,\t|])"?[;,\t]*(?:\r\n|\r|\n|$)/i;

/** The separator that the first line of a text says. */
export function separatorSaid(text: string): Separator | undefined {
  const said = SAID.exec(text.slice(0, 20))?.[1];
  return [...SEPARATORS, '|' as const].find((separator) => separator === said);
}

/**
 * The separator of a file: the one that makes the most known headers of its first line that is not blank, of
 * equals the one that makes the most columns. Where that makes no whole header, the lines below it are asked.
 */
export function detectSeparator(text: string, sense: HeaderSense): Separator {
  const said = separatorSaid(text);
  if (said) return said;
  const start = startOfHeader(text);
  const first = bestOf(text, start, sense);
  if (sense.isWhole(first.cells)) return first.separator;
  const below = linesBelow(text, start);
  for (const at of below) {
    const whole = SEPARATORS.find((separator) => sense.isWhole(cellsAt(text, at, separator)));
    if (whole) return whole;
  }
  if (isPiped(text, [start, ...below])) return '|';
  let [likeliest, most] = [first.separator, Math.max(sense.knownIn(first.cells), LEAST_KNOWN - 1)];
  for (const at of below) {
    for (const separator of SEPARATORS) {
      const known = sense.knownIn(cellsAt(text, at, separator));
      if (known > most) [likeliest, most] = [separator, known];
    }
  }
  return likeliest;
}

/** So many headers a line has before it says more than the first. */
const LEAST_KNOWN = 2;

interface Separated {
  readonly separator: Separator;
  readonly cells: readonly string[];
}

function bestOf(text: string, at: number, { isHeader }: HeaderSense): Separated {
  let best: (Separated & { readonly known: number }) | undefined;
  for (const separator of SEPARATORS) {
    const cells = cellsAt(text, at, separator);
    const known = cells.slice(0, MOST_COLUMNS).filter(isHeader).length;
    if (!best || known > best.known || (known === best.known && cells.length > best.cells.length))
      best = { separator, cells, known };
  }
  return best ?? { separator: ';', cells: [] };
}

function cellsAt(text: string, at: number, separator: Separator): readonly string[] {
  return scanRecord(text, at, separator).fields.map((field) => fieldText(text, field));
}

/** Where the lines below a line begin, as far as a header may stand. */
function linesBelow(text: string, start: number): readonly number[] {
  const below: number[] = [];
  for (let at = start; below.length < MOST_ABOVE; ) {
    at = afterLineEnd(text, endOfLine(text, at));
    if (at >= text.length) break;
    below.push(at);
  }
  return below;
}

/** Whether two lines one after the other begin and end with a bar, as a table of Markdown has them. */
function isPiped(text: string, lines: readonly number[]): boolean {
  const piped = lines.map((at) => /^\s*\|.*\|\s*$/.test(text.slice(at, endOfLine(text, at))));
  return piped.some((is, at) => is && piped[at + 1] === true);
}

/** Where the first line begins that holds more than separators, spaces and quotes. */
function startOfHeader(text: string): number {
  const first = Math.max(text.search(/[^\s,;"]/), 0);
  if (first === 0) return 0;
  return Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
}
