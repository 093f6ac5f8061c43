import type { ConditionalRule, Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import {
  type Book,
  type BookCell,
  type BookColumn,
  type BookHeading,
  type BookRow,
  type BookSheet,
  headingOfColumn,
  type Mark,
  type SheetId,
} from '../../book/book.js';
import { isAmountKey } from '../../grant/amounts.js';
import type { ParameterId } from '../../law/parameter.js';
import { shareOf } from '../../law/rules.js';
import type { Words } from '../../messages/words.js';
import { EMPTY } from '../../report/cell.js';
import { cellText, completeTitle } from '../text/cell-text.js';
import { refuseInexact } from './exact-workbook.js';
import { formulaText } from './workbook-formula.js';
import { framed, type SheetCells, type SheetColumn, type Warning } from './workbook-frame.js';
import { bookPlaces, type FormulaContext, HEADING_ROW, type Places, sheetName } from './workbook-places.js';
import { notCountedText, planChoices, planRules } from './workbook-plan.js';
import { type CellLook, MARK_STYLE, numberStyle, styleOf } from './workbook-style.js';
import { widthOf } from './workbook-widths.js';

/** The sheets of a book as the file has them. */
export function bookSheets(book: Book, words: Words, incomplete: boolean): readonly WriteSheet[] {
  const places = bookPlaces(book, words);
  const turns: Turns = {};
  const isPlanned = book.sheets.some(({ plan }) => plan !== undefined);
  return book.sheets.map((sheet) => {
    const title = completeTitle(words.title(sheet.title), incomplete, words);
    return fileSheet({ ...sheet, title }, { places, words, isPlanned, turns });
  });
}

const LONG: readonly BookHeading[] = ['value', 'source', 'parameter'];
/** Sheets that are read from top to bottom, with nothing that has to stay in sight on the left. */
const UNFROZEN: readonly SheetId['kind'][] = ['plan', 'parameters', 'lines', 'readings', 'division'];
/** Up to here the columns say what a row is about; they stay in sight. */
const LABELS: readonly BookHeading[] = [
  'year',
  'code',
  'name',
  'themeName',
  'region',
  'intervention',
  'interventionName',
  'party',
];

/** Columns that never hold numbers: to see that, no cell needs to be made. */
const TEXTS: readonly BookHeading[] = [
  'code',
  'party',
  'name',
  'themeName',
  'intervention',
  'interventionName',
  'provenance',
];

/** A sheet whose title is in words. */
type TitledSheet = Omit<BookSheet, 'title'> & { readonly title: string };

/** Sheets that follow from the plan. */
const WARNED: readonly SheetId['kind'][] = [
  ...(['overview', 'themes', 'years', 'settlement', 'lines'] as const),
  ...(['year', 'lawful', 'plan'] as const),
];

function warningOf(context: FormulaContext): Warning {
  const { cell, one, many } = context.words.book.notCounted;
  return { count: notCountedText(context), before: `${cell[0]?.toUpperCase()}${cell.slice(1)}`, one, many };
}

/** What a sheet is written with: where everything stands, and whether the book has a plan. */
interface SheetParts {
  readonly places: Places;
  readonly words: Words;
  readonly isPlanned: boolean;
  readonly turns: Turns;
}

function fileSheet(sheet: TitledSheet, { places, words, isPlanned, turns }: SheetParts): WriteSheet {
  const context = { sheet: sheet.id, places, words };
  const hidden = sheet.rows.flatMap((row, at) => (row.hidden ? [HEADING_ROW + at] : []));
  const labels = sheet.columns.filter((column) => LABELS.includes(headingOfColumn(column))).length;
  const warned = isPlanned && WARNED.includes(sheet.id.kind);
  const content = {
    name: sheetName(sheet.id, words),
    ...(warned ? { warning: warningOf(context) } : {}),
    title: sheet.title,
    legend: words.book.legends[sheet.legend ?? 'amounts'],
    columns: sheet.columns.map((column) => sheetColumn(column, sheet, words)),
    hidden,
    labels: UNFROZEN.includes(sheet.id.kind) ? 0 : labels,
    invisible: sheet.hidden === true,
    rules: [
      ...sheet.marks.map((mark, at) => markRule(mark, at, context)),
      ...(sheet.plan ? planRules(sheet.plan, context) : []),
    ],
    ...(sheet.plan ? { choices: planChoices(sheet.plan, context) } : {}),
    words,
  };
  const whole = () => framed({ ...content, cells: sheetCells(sheet, context) });
  if (sheet.columns.some((column) => LONG.includes(headingOfColumn(column)))) return whole();
  return onceAtATime(framed({ ...content, cells: new Map() }), whole, turns);
}

/** The cells of a sheet below its headings. */
function sheetCells(sheet: TitledSheet, context: FormulaContext): SheetCells {
  const cells: SheetCells = new Map();
  const headings = sheet.columns.map(headingOfColumn);
  sheet.rows.forEach((row, at) => {
    const ofRow = row.cells;
    headings.forEach((heading, column) => {
      cells.set(`${HEADING_ROW + at},${column}`, fileCell(ofRow[heading] ?? EMPTY, heading, row, context));
    });
  });
  return cells;
}

/** Whose cells are there. */
interface Turns {
  of?: WriteSheet;
  cells?: WriteSheet['cells'];
}

/**
 * A sheet whose cells are made when it is written, and let go when the next is: those of all sheets together take
 * several times the memory of the file. The library writes one sheet after the other; afterwards it only looks for
 * comments, and there are none.
 */
function onceAtATime(frame: WriteSheet, make: () => WriteSheet, turns: Turns): WriteSheet {
  let isDone = false;
  const sheet: WriteSheet = {
    ...frame,
    get cells() {
      if (turns.of !== sheet) {
        if (isDone) return new Map();
        isDone = true;
        turns.of = sheet;
        turns.cells = make().cells;
      }
      return turns.cells ?? new Map();
    },
  };
  return sheet;
}

function sheetColumn(column: BookColumn, { rows }: Pick<BookSheet, 'rows'>, words: Words): SheetColumn {
  const heading = headingOfColumn(column);
  const isNumber =
    typeof column !== 'string' ||
    column === 'planned' ||
    column === 'share' ||
    isAmountKey(column) ||
    (!TEXTS.includes(heading) && rows.some(({ cells }) => isMoney(cells[heading])));
  return { heading: headingText(column, words), width: widthOf(heading), isNumber };
}

/** The cells of a column of numbers, among them those that are empty as long as nothing is planned. */
const MONEY: readonly BookCell['kind'][] = [
  'computed',
  'computed-number',
  'computed-text',
  'given',
  'given-number',
  'given-share',
];

function isMoney(cell: BookCell | undefined): boolean {
  return cell !== undefined && MONEY.includes(cell.kind);
}

function headingText(column: BookColumn, { headings, book }: Words): string {
  if (typeof column !== 'string') return book.inYear[column.way](String(column.year));
  switch (column) {
    case 'planned':
    case 'planFrom':
    case 'planTo':
    case 'planCounted':
    case 'share':
    case 'toDivide':
    case 'splitHigh':
    case 'splitLow':
    case 'splitRest':
    case 'rank':
    case 'check':
      return book.headings[column];
    default:
      return headings[column];
  }
}

/** A cell with its value and looks; text is always text, whatever it begins with. */
function fileCell(
  cell: BookCell,
  heading: BookHeading,
  row: BookRow,
  context: FormulaContext,
): Partial<FileCell> {
  refuseInexact(cell);
  const look = (cellLook: CellLook) => styleOf(cellLook, row.kind);
  switch (cell.kind) {
    case 'computed': {
      const result = Number(cell.amount.toString());
      const formula = formulaText(cell.formula, context);
      return { value: result, formula, formulaResult: result, style: look('amount') };
    }
    case 'computed-text': {
      const formula = formulaText(cell.formula, context);
      return { value: cell.text, formula, formulaResult: cell.text, style: look('text') };
    }
    case 'given':
      return { value: Number(cell.amount.toString()), style: look('given') };
    case 'computed-number': {
      const result = Number(cell.value);
      const formula = formulaText(cell.formula, context);
      return { value: result, formula, formulaResult: result, style: numberStyle(cell, row.kind) };
    }
    case 'given-number':
      return { value: Number(cell.value), style: numberStyle(cell, row.kind) };
    case 'given-share':
      if (cell.share === null) return { value: null, style: look('share') };
      return { value: Number(cell.share.toString()), style: look('given-share') };
    case 'integer':
      return { value: cell.value, style: look('number') };
    case 'empty':
      return { value: null, style: look('text') };
    default:
      return {
        value: bookCellText(cell, context.words),
        style: look(LONG.includes(heading) ? 'long' : 'text'),
      };
  }
}

function bookCellText(
  cell: Exclude<
    BookCell,
    { kind: 'computed' | 'computed-text' | 'given' | 'given-share' | 'computed-number' | 'given-number' }
  >,
  words: Words,
): string {
  if (cell.kind === 'sum-of') return `${words.cells[cell.word]} ${words.named(cell.name)}`;
  return cell.kind === 'rule-text' ? textBesideShare(cell, words) : cellText(cell, words);
}

/** A share has a cell of its own, which may be changed: beside it a fixed percentage would be wrong then. */
function textBesideShare(
  { parameter, rules }: Extract<BookCell, { kind: 'rule-text' }>,
  { besideShare, parameterValue }: Words,
): string {
  const hasShare = shareOf(rules, parameter) !== null;
  return hasShare && isOfShare(parameter, besideShare)
    ? besideShare[parameter](rules)
    : parameterValue[parameter](rules);
}

function isOfShare(
  parameter: ParameterId,
  besideShare: Words['besideShare'],
): parameter is keyof Words['besideShare'] {
  return parameter in besideShare;
}

/** A rule that marks cells, for as long as their values exceed what they must not. */
function markRule({ column, limit, less, rows }: Mark, at: number, context: FormulaContext): ConditionalRule {
  const place = context.places(context.sheet);
  const cell = (heading: BookHeading) => `$${place.column(heading)}${place.first}`;
  const letters = place.column(column);
  const counted = less === undefined ? cell(column) : `${cell(column)}-${cell(less)}`;
  const isRow = `ISNUMBER(${cell('intervention')})`;
  const ofKind = rows.includes('row')
    ? isRow
    : `LEFT(${cell('interventionName')},${lengthOfTotal(context)})="${context.words.cells.total}"`;
  const exceeds =
    limit === 'zero'
      ? `ROUND(${counted},2)<0`
      : `ISNUMBER(${cell(limit)}),ROUND(${counted}-${cell(limit)},2)>0`;
  return {
    type: 'expression',
    priority: at + 1,
    range: `${letters}${place.first}:${letters}${place.last}`,
    formula: `AND(${ofKind},${exceeds})`,
    style: MARK_STYLE,
  };
}

function lengthOfTotal({ words }: FormulaContext): number {
  return words.cells.total.length;
}
