// Where a row of a ledger or of actuals says that it is the total or the balance of others.

import type { ColumnRole } from '../../findings/finding.js';
import { knownTexts } from '../names/known-texts.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, type Fields, isEmptyCell, type SourceRow } from '../text/source-table.js';
import { labelsIn } from '../totals/row-labels.js';
import {
  hasSumWord,
  isNamedFirst,
  isOfTime,
  maySaySum,
  type SumLabel,
  sumLabel,
} from '../totals/sum-words.js';
import type { SaidSum } from '../totals/total-rows.js';
import { YEAR_ROLES } from './booking-year.js';
import { CODE_PARTS } from './ledger-lookup.js';
import { CODE_ROLES } from './ledger-map.js';

/** What a row says: that it is a sum, that it may be one or a booking, or that its amount must tell. */
export interface SaidRow {
  readonly is: 'sum' | 'doubt' | 'maybe';
  readonly sums: readonly SaidSum[];
}

const CODE_COLUMNS: readonly ColumnRole[] = CODE_PARTS.map((part) => CODE_ROLES[part]);
const NAME_COLUMNS: readonly ColumnRole[] = ['intervention', 'municipality', 'code'];

/** What stands beside a text that a booking has. */
type Beside = 'code' | 'year' | 'nothing';

/** Finds where a row says that it is a sum; undefined where it does not. */
export function saidSums(
  { columns, table }: OpenTable,
  { telling }: { readonly telling: readonly number[] },
  vocabulary: Vocabulary,
) {
  const cellsOf = (roles: readonly ColumnRole[]) =>
    columns.flatMap((column, cell) => (column.kind === 'role' && roles.includes(column.role) ? [cell] : []));
  const [codes, names, years] = [cellsOf(CODE_COLUMNS), cellsOf(NAME_COLUMNS), cellsOf(YEAR_ROLES)];
  const ofBooking = [...codes, ...cellsOf(['intervention'])];
  // A column that was said to stay unread is not looked at.
  const isUnread = (cell: number) =>
    vocabulary.columnNames?.meaningOf(table.header.cells[cell] ?? '') === null;
  const texts = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  texts.push(...cellsOf(['exported']).filter((cell) => !isUnread(cell)));
  const [nameAt, codeAt] = [labelsIn(vocabulary, years), codeLabels(vocabulary)];
  const all = [...codes, ...names, ...years];
  const untold = all.filter((cell) => !telling.includes(cell));
  const isFilled = (row: SourceRow, cells: readonly number[]) =>
    cells.some((cell) => !isEmptyCell(row, cell));
  // “Totaal 4351000” stands alone in its row; beside a year or another code “Total Fit” may be what something is for.
  const isOfBooking = (row: SourceRow, { cell, label: { of } }: SaidSum) =>
    of === 'named' &&
    codes.includes(cell) &&
    (isNamedFirst(cellText(row, cell)) || !/\d/.test(cellText(row, cell))) &&
    isFilled(
      row,
      [...ofBooking, ...years].filter((other) => other !== cell),
    );
  const inCells = (row: SourceRow, cells: readonly number[]): SaidRow | undefined => {
    const sums = cells.flatMap((cell): readonly SaidSum[] => {
      const label = codes.includes(cell) ? codeAt(row, cell) : nameAt(row, cell);
      return label ? [{ cell, label }] : [];
    });
    if (sums.length === 0) return undefined;
    const isDoubt = sums.some((said) => said.label.of === 'balance' || isOfBooking(row, said));
    return { is: isDoubt ? 'doubt' : 'sum', sums };
  };
  const inText = (row: SourceRow, cell: number, beside: Beside): SaidRow | undefined => {
    const text = cellText(row, cell);
    if (!hasSumWord(text)) return undefined;
    const label = sumLabel(text);
    const sums = [{ cell, label: label ?? { of: 'named' as const } }];
    if (label && (label.of !== 'named' || beside === 'nothing')) {
      const isDoubt = beside === 'code' || label.of === 'balance';
      return { is: isDoubt ? 'doubt' : 'sum', sums };
    }
    if (label && (isOfTime(label) || isOfItsRow(label, row, [...ofBooking, ...texts])))
      return { is: 'doubt', sums };
    return maySaySum(text) ? { is: 'maybe', sums } : undefined;
  };
  const inTexts = (row: SourceRow): SaidRow | undefined => {
    // Beside a code it may be a booking all the same; without code and year it can be none.
    const isOfCode = ofBooking.length === 0 || isFilled(row, ofBooking);
    const beside = isOfCode ? 'code' : isFilled(row, years) ? 'year' : 'nothing';
    for (const cell of texts) {
      const said = inText(row, cell, beside);
      if (said) return said;
    }
    return undefined;
  };
  const mayHave = wordsAround();
  return (row: SourceRow, isKnown: boolean): SaidRow | undefined =>
    mayHave(row) ? (inCells(row, isKnown ? untold : all) ?? inTexts(row)) : undefined;
}

/** The same of codes, which nobody but the ledger knows. */
function codeLabels({ interventions }: Pick<Vocabulary, 'interventions'>) {
  return knownTexts((text) => ('number' in interventions.find(text) ? undefined : sumLabel(text)));
}

/** Whether the text that a row stands in has a word of a sum anywhere: a piece of a big file is looked through once. */
function wordsAround(): (row: SourceRow) => boolean {
  let looked: Fields | undefined;
  let has = false;
  return ({ fields }) => {
    if (!fields) return true;
    // By which piece it is: two that say the same would be compared to their last letter for every row.
    if (fields !== looked) {
      looked = fields;
      has = hasSumWord(fields.text);
    }
    return has;
  };
}

/** “Totaal 4351000” in the row of that code is its total; “Totaal van cursus” is what something was spent on. */
function isOfItsRow({ name }: SumLabel, row: SourceRow, cells: readonly number[]): boolean {
  return name !== undefined && cells.some((cell) => plainText(cellText(row, cell)) === plainText(name));
}
