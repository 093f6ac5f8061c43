import { groupedAmount, yearRange } from '../messages/numbers.js';
import type { Words } from '../messages/words.js';
import type { Cell, Heading } from '../report/table.js';
import { printable } from './printable.js';

/** A cell as people read it, in the language of the words. */
export function cellText(cell: Cell, words: Words): string {
  switch (cell.kind) {
    case 'amount':
      return cell.amount === null ? '' : groupedAmount(cell.amount, words.language);
    case 'text':
      return printable(cell.text);
    case 'integer':
      return String(cell.value);
    case 'years':
      return yearRange(cell.years);
    case 'named':
      return words.named(cell.name);
    case 'word':
      return words.cells[cell.word];
    case 'provenance':
      return words.provenance[cell.provenance];
    case 'parameter-name':
      return words.parameterName[cell.parameter];
    case 'parameter-value':
      return words.parameterValue[cell.parameter](cell.rules);
    case 'empty':
      return '';
  }
}

/** The head of a column, in the language of the words. */
export function headingText(heading: Heading, words: Words): string {
  return typeof heading === 'number' ? String(heading) : words.headings[heading];
}
