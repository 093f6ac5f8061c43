// What a cell shows of a text that is not all of one kind: a small number above the line is a note, and what is struck out
// was taken back. Read as plain text “531659¹” would be 5,316,591.

import type { Cell, CellValue } from 'hucre/xlsx';
import { numberText } from './number-text.js';

type Font = NonNullable<NonNullable<Cell['style']>['font']>;

/** The text of a cell with marks for what is raised, lowered or struck out; undefined where nothing is. */
export function markedText(value: CellValue, cell: Cell | undefined): string | undefined {
  if (value === null || cell === undefined) return undefined;
  const written = typeof value === 'number' ? numberText(value, false) : String(value);
  if (cell.style?.font?.strikethrough === true) return struck(written);
  const runs = cell.richText ?? [];
  if (runs.every(({ font }) => font?.vertAlign === undefined && font?.strikethrough !== true))
    return undefined;
  return runs.map(({ text, font }) => (font ? marked(text, font) : text)).join('');
}

function marked(text: string, { strikethrough, vertAlign }: Font): string {
  if (strikethrough === true) return struck(text);
  const digits = vertAlign === 'superscript' ? RAISED : vertAlign === 'subscript' ? LOWERED : undefined;
  return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : text;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** With a stroke through every character. */
function struck(text: string): string {
  return Array.from(text, (character) => `${character}\u0336`).join('');
}
