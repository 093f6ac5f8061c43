import {
  groupedAmount,
  groupedDecimal,
  groupedThousands,
  longDate,
  yearRange,
} from '../../messages/numbers.js';
import type { Words } from '../../messages/words.js';
import { Amount } from '../../money/amount.js';
import type { Cell } from '../../report/cell.js';
import type { Heading } from '../../report/heading.js';
import type { Table } from '../../report/table.js';
import { printable } from './printable.js';

/** A cell as people read it, in the language of the words. */
export function cellText(cell: Cell, words: Words): string {
  // Names, sources and facts come from rules, results and files of anybody, so that no kind is left out.
  return printable(spokenCell(cell, words));
}

function spokenCell(cell: Cell, words: Words): string {
  switch (cell.kind) {
    case 'amount':
      if (cell.amount === null) return '';
      return signOf(cell) + (cell.thousands ? groupedThousands : groupedAmount)(cell.amount, words.language);
    case 'heading':
      return words.headings[cell.heading];
    case 'fact':
      return words.difference.fact(cell.fact);
    case 'text':
      return cell.text;
    case 'integer':
      return String(cell.value);
    case 'years':
      return yearRange(cell.years);
    case 'decimal':
      return groupedDecimal(cell.text, words.language);
    case 'phrase':
      return words.phrase(cell.phrase);
    case 'named':
      return words.named(cell.name);
    case 'word':
      return words.cells[cell.word];
    case 'column-meaning':
      return words.inspect.meaning(cell.meaning);
    case 'provenance':
      return words.provenance[cell.provenance];
    case 'parameter-name':
      return words.parameterName[cell.parameter];
    case 'parameter-value':
      return words.parameterValue[cell.parameter](cell.rules);
    case 'date':
      return cell.date === null ? words.cells.undated : longDate(cell.date, words.language);
    case 'empty':
      return '';
  }
}

/** Beside what breaks a limit. */
export const BROKEN_MARK = '▲';

/** What stands behind an amount that is not as others are; empty for most. */
export function markOf(cell: Cell): string {
  if (cell.kind !== 'amount') return '';
  if (cell.broken) return BROKEN_MARK;
  return cell.indicative ? '*' : '';
}

/** The head of a column, in the language of the words. */
export function headingText(heading: Heading, words: Words): string {
  return typeof heading === 'number' ? String(heading) : words.headings[heading];
}

/** What says more has its plus; a minus belongs to the amount itself. */
function signOf({ amount, signed }: Extract<Cell, { kind: 'amount' }>): string {
  return signed && amount?.exceeds(Amount.zero) ? '+' : '';
}

/** A title that says where not all inputs could be read. */
export function completeTitle(title: string, incomplete: boolean, words: Words): string {
  return incomplete ? `${title} · ${words.run.incomplete}` : title;
}

/** What a table is about, that it is not complete, and the unit of its amounts where that is not the euro. */
export function titleText({ title, incomplete, thousands }: Table, words: Words): string {
  const titleText = completeTitle(words.title(title), incomplete === true, words);
  return printable(thousands ? `${titleText} · ${words.run.thousands}` : titleText);
}
