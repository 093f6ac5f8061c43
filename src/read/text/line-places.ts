import type { Where } from '../../findings/finding.js';
import { characters, endOfLine, lineStarts } from './lines.js';
import { type Span, scanRecord } from './quotes.js';
import type { Separator } from './separator.js';
import type { SourceTable } from './source-table.js';

/** Finds places in a text; nothing is looked up before it is asked for, as findings are rare. */
export interface LinePlaces extends Pick<SourceTable, 'where' | 'lineText'> {
  /** The place of a stretch of the text, marked up to the end of its first line; an empty one is marked by one character. */
  readonly whereIs: (span: Span, header?: string) => Where;
}

/** What places are named after. */
interface PlacedText {
  readonly file: string;
  readonly text: string;
  readonly separator: Separator;
  /** The header as written, cell by cell. */
  readonly header: readonly string[];
}

export function linePlaces({ file, text, separator, header }: PlacedText): LinePlaces {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => {
    known ??= lineStarts(text);
    return known;
  };
  const startOf = (line: number): number => starts()[line - 1] ?? text.length;

  const whereIs = ({ start, end }: Span, field?: string): Where => {
    const line = lineAt(starts(), start);
    const column = characters(text.slice(startOf(line), start)) + 1;
    const width = Math.max(characters(text.slice(start, Math.min(end, endOfLine(text, start)))), 1);
    return { file, line, column, width, ...(field && { field }) };
  };
  let last: { readonly line: number; readonly record: ReturnType<typeof scanRecord> } | undefined;
  const where = (line: number, cell: number): Where => {
    // Many findings of one line, such as its unknown columns, look it up once.
    if (last?.line !== line) last = { line, record: scanRecord(text, startOf(line), separator) };
    const { fields, end } = last.record;
    return whereIs(fields[cell] ?? { start: end, end }, header[cell]);
  };
  const lineText = (line: number): string => {
    const start = startOf(line);
    return text.slice(start, endOfLine(text, start));
  };
  return { where, lineText, whereIs };
}

/** The number of the line that a place stands on. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
