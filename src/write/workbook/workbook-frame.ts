import type { ConditionalRule, DataValidation, Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import type { Words } from '../../messages/words.js';
import { HEADING_ROW } from './workbook-places.js';
import {
  HEADING_STYLE,
  LEGEND_STYLE,
  MARK_STYLE,
  NUMBER_HEADING_STYLE,
  TITLE_STYLE,
} from './workbook-style.js';

/** Cells by row and column from 0, as in `3,0`. */
export type SheetCells = Map<string, Partial<FileCell>>;

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly isNumber?: boolean;
}

/** A sheet without what all sheets have. */
export interface SheetContent {
  readonly name: string;
  readonly title: string;
  readonly legend: string;
  readonly columns: readonly SheetColumn[];
  /** Cells of the rows by row and column from 0, below the headings. */
  readonly cells: SheetCells;
  readonly hidden?: readonly number[];
  /** How many columns stay in sight on the left. */
  readonly labels?: number;
  /** Whether the whole sheet is out of sight. */
  readonly invisible?: boolean;
  readonly rules?: readonly ConditionalRule[];
  /** What may be chosen in cells. */
  readonly choices?: readonly DataValidation[];
  /** What stands before the legend where rows of the plan do not count. */
  readonly warning?: Warning;
  readonly words: Words;
}

const HEADING_HEIGHT = 30;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * What a workbook says of when it was made: always the same day, the one that its parts have in the ZIP. So the same
 * inputs give the same bytes; which inputs and rules it rests on stands in its receipt.
 */
// biome-ignore lint/style/noRestrictedGlobals: a fixed day, not the time it is
export const MADE_ON = new Date('1980-01-01T00:00:00Z');

/** A sheet with title, legend and headings that stay in sight, set up to be printed on A4 landscape. */
export function framed(content: SheetContent): WriteSheet {
  const { name, title, legend, columns, cells, hidden = [], labels = 0, words, warning } = content;
  cells.set('0,0', { value: title, style: TITLE_STYLE });
  cells.set('1,0', {
    value: legend,
    style: LEGEND_STYLE,
    ...(warning ? { formula: warnedText(legend, warning), formulaResult: legend } : {}),
  });
  const rules = [...(content.rules ?? []), ...(warning ? [warningRule(warning, content.rules?.length)] : [])];
  columns.forEach(({ heading, isNumber }, at) => {
    const style = isNumber ? NUMBER_HEADING_STYLE : HEADING_STYLE;
    cells.set(`${HEADING_ROW - 1},${at}`, { value: heading, style });
  });
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const row of hidden) rowDefs.set(row, { hidden: true });
  rowDefs.set(HEADING_ROW - 1, { height: HEADING_HEIGHT });
  for (const [row, height] of tallRows(content)) rowDefs.set(row, { height });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    // Every cell is among those with looks.
    rows: [],
    cells,
    rowDefs,
    freezePane: { rows: HEADING_ROW, columns: labels },
    ...(content.invisible ? { hidden: true } : {}),
    ...(rules.length > 0 ? { conditionalRules: rules } : {}),
    ...(content.choices ? { dataValidations: [...content.choices] } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L${footerText(title)}&R${words.book.page}` },
    view: { showGridLines: false },
    a11y: { summary: title, headerRow: HEADING_ROW - 1 },
  };
}

/** A number of rows that do not count, as a formula, and what is said of one and of several. */
export interface Warning {
  readonly count: string;
  readonly before: string;
  readonly one: string;
  readonly many: string;
}

/** A spreadsheet takes no longer texts in formulas. */
const LONGEST_TEXT = 250;

function warnedText(legend: string, { count, before, one, many }: Warning): string {
  const pieces = legend.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'gsu')) ?? [];
  const warning = `${formulaString(`${before}: `)}&${count}&IF(${count}=1,${formulaString(one)},${formulaString(many)})`;
  return [`IF(${count}=0,"",${warning})`, ...pieces.map(formulaString)].join('&');
}

function warningRule({ count }: Warning, before = 0): ConditionalRule {
  return {
    type: 'expression',
    priority: before + 1,
    range: 'A2',
    formula: `${count}>0`,
    style: MARK_STYLE,
  };
}

function formulaString(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const LINE_HEIGHT = 13.5;
/** Words do not fill a line to its end. */
const FILLED = 0.92;

/** Rows whose texts take several lines: not every program finds their height by itself. */
function tallRows({ cells, columns }: SheetContent): readonly (readonly [number, number])[] {
  const lines = new Map<number, number>();
  for (const [key, { value, style }] of cells) {
    if (typeof value !== 'string' || style?.alignment?.wrapText !== true) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row < HEADING_ROW) continue;
    const width = (columns[column]?.width ?? 1) * FILLED;
    lines.set(row, Math.max(lines.get(row) ?? 1, Math.ceil(value.length / width)));
  }
  return [...lines].filter(([, count]) => count > 1).map(([row, count]) => [row, count * LINE_HEIGHT]);
}

/** The rows that every printed page repeats: title, legend and headings. */
export function printTitles({ name }: WriteSheet): string {
  return `'${name.replaceAll("'", "''")}'!$1:$${HEADING_ROW}`;
}

/** In a footer & begins a code. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}
