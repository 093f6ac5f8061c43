// Tables for the terminal: as wide as it is, amounts at the right. Too many columns stand in several panels, each with
// the columns that name the row.

import Table from 'cli-table3';
import type { Words } from '../../messages/words.js';
import type { Cell } from '../../report/cell.js';
import type { Heading } from '../../report/heading.js';
import type { Report, Table as ReportTable, RowKind } from '../../report/table.js';
import { BROKEN_MARK, cellText, headingText, markOf, titleText } from '../text/cell-text.js';
import type { Paint } from './paint.js';
import { PAGE_WIDTH, wrapped } from './wrap.js';

const GAP = 2;
const NARROWEST_TEXT = 20;
const NOTE_INDENT = '  ';
const NO_BREAK = '\u00a0';
/** Keeps a heading's words clear of the marks below them; printed as spaces. */
const MARK = NO_BREAK + NO_BREAK;
/** One line under the header, two spaces between columns, nothing else. */
const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** A column ready to print. */
interface Column {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly right: boolean;
  readonly width: number;
  /** Whether it names the row, and so stands in every panel: a text before the amounts. */
  readonly names: boolean;
  /** Whether it is the first of the limits. */
  readonly limits: boolean;
}

/** How a table is shown. */
interface Look {
  readonly paint: Paint;
  /** The widest line of it. */
  readonly width: number;
}

/** A report as text: its tables, then its notes. */
export function terminalReport(report: Report, words: Words, look: Look): string {
  if (report.tables.length === 0 && report.notes.length === 0) return '';
  const blocks = report.tables.map((table) => terminalTable(table, words, look));
  const notes = report.notes.map((note) =>
    look.paint.dim(wrapped(words.note(note), proseWidth(look), NOTE_INDENT)),
  );
  return `${[...blocks, notes.join('\n')].filter((block) => block !== '').join('\n\n')}\n`;
}

/** Sentences are no wider than can be read, however wide the terminal is. */
function proseWidth({ width }: Look): number {
  return Math.min(width, PAGE_WIDTH);
}

function terminalTable(table: ReportTable, words: Words, look: Look): string {
  const columns = table.columns.map((heading, index) => terminalColumn(heading, index, table, words));
  const kinds = table.rows.map(({ kind }) => kind);
  const bodies = panels(columns, look.width).map((panel) => panelText(panel, kinds, look.paint));
  const title = wrapped(titleText(table, words), proseWidth(look), NOTE_INDENT);
  return [look.paint.strong(title), ...bodies].join('\n\n');
}

function terminalColumn(heading: Heading, index: number, table: ReportTable, words: Words): Column {
  const cells = table.rows.map((row): Cell => row.cells[index] ?? { kind: 'empty' });
  const amounts = cells.some(({ kind }) => kind === 'amount' || kind === 'decimal');
  const marked = cells.some((cell) => markOf(cell) !== '');
  const mark = (cell: Cell) => markOf(cell).padStart(MARK.length);
  const texts = cells.map((cell) => cellText(cell, words) + (marked ? mark(cell) : ''));
  // A heading of several words may take several lines; over marked amounts it ends where they do.
  const title = headingText(heading, words);
  const space = marked ? MARK.length : 0;
  const width = texts.reduce(
    (widest, { length }) => Math.max(widest, length),
    amounts ? widthOfTwoLines(title) + space : title.length,
  );
  return {
    heading: marked ? wrapped(title, width - space, '').replaceAll(/$/gm, MARK) : title,
    texts,
    right: amounts || cells.every(({ kind }) => kind === 'integer' || kind === 'empty'),
    width,
    names: !amounts && !isAfterAmount(index, table),
    limits: heading === 'shiftLimit' || heading === 'carryLimit',
  };
}

function isAfterAmount(index: number, { rows }: ReportTable): boolean {
  return rows.some(({ cells }) => cells.slice(0, index).some(({ kind }) => kind === 'amount'));
}

/** The least width at which a heading takes one line or two. */
function widthOfTwoLines(title: string): number {
  const words = title.split(' ');
  return Math.min(
    ...words.map((_, index) =>
      Math.max(words.slice(0, index + 1).join(' ').length, words.slice(index + 1).join(' ').length),
    ),
  );
}

/** Texts give way where a table is too wide, the widest first, down to a width that can still be read. */
function fitted(columns: readonly Column[], room: number): readonly Column[] {
  const widths = columns.map(({ width }) => width);
  let surplus = panelWidth(columns) - room;
  for (; surplus > 0; surplus -= 1) {
    const texts = columns.map((column, index) => (isText(column) ? (widths[index] ?? 0) : 0));
    const widest = Math.max(...texts);
    if (widest <= NARROWEST_TEXT) break;
    widths[texts.indexOf(widest)] = widest - 1;
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

function isText({ right }: Column): boolean {
  return !right;
}

/**
 * The columns side by side, or in several panels where they are too wide: then the limits start a panel of their own,
 * and every panel names its rows.
 */
function panels(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const whole = fitted(columns, room);
  if (panelWidth(whole) <= room || columns.every((column) => column.names)) return [whole];
  const [names, amounts] = leading(columns, room);
  const limits = amounts.findIndex(({ limits: starts }) => starts);
  const groups = limits < 0 ? [amounts] : [amounts.slice(0, limits), amounts.slice(limits)];
  return groups.flatMap((group) => packed(names, group, room)).map((panel) => fitted(panel, room));
}

/** The columns that name the rows of every panel, as many as leave room for any other column; and all others. */
function leading(
  columns: readonly Column[],
  room: number,
): readonly [names: readonly Column[], others: readonly Column[]] {
  const names = columns.filter((column) => column.names);
  const others = columns.filter((column) => !column.names);
  const leavesRoom = (count: number) =>
    others.every((column) => panelWidth(fitted([...names.slice(0, count), column], room)) <= room);
  let count = names.length;
  while (count > 1 && !leavesRoom(count)) count -= 1;
  return [names.slice(0, count), [...names.slice(count), ...others]];
}

function packed(
  names: readonly Column[],
  amounts: readonly Column[],
  room: number,
): readonly (readonly Column[])[] {
  const result: Column[][] = [];
  for (const column of amounts) {
    const panel = result.at(-1);
    if (panel && panelWidth(fitted([...panel, column], room)) <= room) panel.push(column);
    else result.push([...names, column]);
  }
  return result;
}

function panelWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

/** The library looks at every row above for each row, so that a long table is made in parts: their widths are the same. */
const ROWS_AT_ONCE = 64;

function panelText(columns: readonly Column[], kinds: readonly RowKind[], paint: Paint): string {
  // Looking for words to break takes longer than the rest of a table in which every text fits.
  const wordWrap = !columns.every(fits);
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < kinds.length; from += ROWS_AT_ONCE) {
    const rows = kinds.slice(from, from + ROWS_AT_ONCE).map((kind, index) => {
      return columns.map(({ texts }) => emphasised(texts[from + index] ?? '', kind, paint));
    });
    for (const line of rowLines(rows, columns, { headed: from === 0, wordWrap })) lines.push(line);
  }
  const totals = kinds.filter((kind) => kind === 'total').length;
  const rule = lines.find((line) => /^─+$/.test(line)) ?? '';
  const ruled = totals === 0 ? lines : [...lines.slice(0, -totals), rule, ...lines.slice(-totals)];
  return ruled.map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd()).join('\n');
}

function rowLines(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  { headed, wordWrap }: { readonly headed: boolean; readonly wordWrap: boolean },
): readonly string[] {
  const table = new Table({
    head: headed ? columns.map(({ heading }) => heading) : [],
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
    wordWrap,
    chars: LINES,
    // Without these colours the library leaves its own colour package unloaded.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table.toString().split('\n');
}

/** Characters among which there are some of two columns: Asian letters, pictures; our own mark takes one. */
const MAY_BE_WIDE = /[\u1100-\u1fff\u2300-\u24ff\u2580-\u25b1\u25b3-\uffff]/;

function fits({ heading, texts, width }: Column): boolean {
  return [...heading.split('\n'), ...texts].every((text) => text.length <= width && !MAY_BE_WIDE.test(text));
}

function emphasised(content: string, kind: RowKind, paint: Paint): string {
  if (content.endsWith(BROKEN_MARK)) return paint.alarm(content);
  return kind === 'row' || content.trim() === '' ? content : paint.strong(content);
}
