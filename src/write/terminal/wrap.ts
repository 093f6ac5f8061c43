import { printableLines } from '../text/printable.js';

/** Widest line of sentences, and of tables where no terminal says how wide it is. */
export const PAGE_WIDTH = 100;
const NARROWEST_TABLE = 80;
const WIDEST_TABLE = 200;

/** How wide a table may be: as the terminal is, within what can be read. */
export function tableWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? PAGE_WIDTH, NARROWEST_TABLE), WIDEST_TABLE);
}

/** Where a line may break: at a space, but not between the euro sign and its amount. */
const BREAK = /(?<!€) /;

/**
 * Text as it may be printed, broken at spaces into lines of at most a width; a longer word stands alone, line ends stay.
 * Colour comes after: here it would count as text, and not get through.
 */
export function wrapped(text: string, width: number = PAGE_WIDTH, indent = ''): string {
  return printableLines(text)
    .split('\n')
    .map((paragraph) => wrappedParagraph(paragraph, width, indent))
    .join('\n');
}

function wrappedParagraph(text: string, width: number, indent: string): string {
  const margin = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(margin.length).split(BREAK)) {
    const longer = line === '' ? margin + word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
