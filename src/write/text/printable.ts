import type { Where } from '../../findings/finding.js';

/** Control characters (Cc), halves of characters (Cs), line ends of Unicode and direction marks. */
const ACTING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** What stands for a character that is not printed. */
const UNPRINTED = '\ufffd';

/**
 * Text as it may be printed on one line: some characters would act on the terminal, or are none. The door that every
 * text passes on its way to people: cells and titles in cell-text.ts, sentences in wrap.ts, and each format beside the
 * terminal in the function that makes text of its own kind of it. It keeps the length, and passing twice is passing once.
 */
export function printable(text: string): string {
  return text.replace(ACTING, (character) => (character === '\t' ? ' ' : UNPRINTED));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** The same for a field of data, where tabs and line ends are its own. */
export function printableField(text: string): string {
  return text.replace(ACTING, (character) => (/[\t\n\r]/.test(character) ? character : UNPRINTED));
}

/** A place as people read it: file, line and column, or workbook, sheet and cell as `plan.xlsx#Blad1!F3`. */
export function placeText({ file, line, column, sheet, cell }: Where): string {
  if (sheet !== undefined) return printable(`${file}#${sheet}!${cell}`);
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}

/** A place as plain data for a JSON document; keys that do not apply are left out. */
export function placeDocument(where: Where): Readonly<Record<string, unknown>> {
  const { file, line, column, field, sheet, cell } = where;
  return sheet === undefined ? { file, line, column, field } : { file, sheet, cell, field };
}
