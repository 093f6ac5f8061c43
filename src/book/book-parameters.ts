import type { ParameterId } from '../law/parameter.js';
import { parametersOf, type Rules, rulesOf, shareOf } from '../law/rules.js';
import { sourceText } from '../law/source.js';
import { integer, text, word } from '../report/cell.js';
import type { BookRow, BookSheet, CellReference, SheetId } from './book.js';

const PARAMETERS: SheetId = { kind: 'parameters' };

/** The rules of these years: value, certainty and source; the shares are what the formulas of the book refer to. */
export function parametersSheet(rules: Rules, years: readonly number[]): BookSheet {
  return {
    id: PARAMETERS,
    title: { key: 'book', sheet: 'parameters' },
    columns: ['year', 'parameter', 'share', 'value', 'status', 'source'],
    rows: years.flatMap((year) => parameterRows(rules, year)),
    marks: [],
    legend: 'parameters',
  };
}

/** The share that a parameter of a year is. */
export function shareCell(year: number, parameter: ParameterId): CellReference {
  return { sheet: PARAMETERS, row: rowId(year, parameter), column: 'share' };
}

function rowId(year: number, parameter: ParameterId): string {
  return `${year} ${parameter}`;
}

function parameterRows(rules: Rules, year: number): readonly BookRow[] {
  const yearRules = rulesOf(rules, year);
  if (!yearRules) return [];
  return parametersOf(yearRules).map(({ id, status, source }) => ({
    id: rowId(year, id),
    kind: 'row',
    cells: {
      year: integer(year),
      parameter: { kind: 'parameter-name', parameter: id },
      share: { kind: 'given-share', share: shareOf(yearRules, id) },
      value: { kind: 'rule-text', rules: yearRules, parameter: id },
      status: word(status),
      source: text(sourceText(source)),
    },
  }));
}
