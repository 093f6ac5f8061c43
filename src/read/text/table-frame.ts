// Where a table begins and ends: which row of a file is its header, and what stands around it. One idea for texts and
// sheets. A row is only passed over where nothing in it can be money or say what money is of.

import type { PassedRow } from '../../findings/table-details.js';
import { dataTest, footnotesIn, onlyText } from './footnotes.js';
import { withBand } from './header-band.js';
import { type HeaderSense, MOST_ABOVE } from './header-sense.js';
import { joinedHeader } from './joined-header.js';
import { isComment, type SourceRow } from './source-table.js';

/** A table in its surroundings. */
export interface TableFrame {
  /** The header; of two rows it is at the lower. */
  readonly header: SourceRow;
  /** From which line to which it stands. */
  readonly headerFrom: number;
  readonly headerTo: number;
  /** The rows of the table: those below the header, without what was passed over, and any of its data that stands above it. */
  readonly below: readonly SourceRow[];
  /** What was passed over, in the order of the file. */
  readonly passed: readonly PassedRow[];
  /** The rows right below the header that say what its amounts are. */
  readonly units: readonly SourceRow[];
  /** The rows that say of themselves that they are comments. */
  readonly remarks: readonly PassedRow[];
  /** The row in which another table begins, below which nothing is of this one. */
  readonly second?: SourceRow;
}

/** The table in these rows, which all hold something; undefined where there are none. */
export function frameOf(rows: readonly SourceRow[], sense: HeaderSense): TableFrame | undefined {
  const found = headerIn(rows, sense);
  if (!found) return undefined;
  const isData = sense.isWhole(found.header.cells) ? dataTest(found.header.cells, sense) : () => false;
  const strayed = rows.slice(0, found.first).filter((row) => !isComment(row) && isData(row));
  const above = rows.slice(0, found.first).filter((row) => !strayed.includes(row));
  const rest = rows.slice(found.last + 1);
  const repeated = sameHeader(found.header);
  const other = endOfTable(rest, found.header, { repeated, sense, isData });
  const [own, second] = other === -1 ? [rest, undefined] : [rest.slice(0, other), rest[other]];
  const filled = own.filter((row) => !isComment(row));
  const feet = footnotesIn(filled, found.header, sense);
  const below = [...strayed, ...filled.filter((row) => !feet.has(row) && !repeated(row) && !isRule(row))];
  return {
    header: found.header,
    headerFrom: rows[found.first]?.line ?? found.header.line,
    headerTo: found.to ?? found.header.line,
    below,
    passed: [
      ...above.filter((row) => !isComment(row)).map((row) => passedRow('above', row)),
      ...found.units.map((row) => passedRow('unit', row)),
      ...filled.flatMap((row) => {
        if (repeated(row)) return [passedRow('header', row)];
        if (isRule(row)) return [passedRow('rule', row)];
        return feet.has(row) ? [passedRow('footnote', row)] : [];
      }),
    ],
    units: found.units,
    remarks: [
      ...above.filter(isComment).map((row) => remark('above', row)),
      ...own.filter(isComment).map((row) => remark('footnote', row)),
    ],
    ...(second ? { second } : {}),
  };
}

export function passedRow(what: PassedRow['what'], { line, cells }: SourceRow): PassedRow {
  const cell = cells.findIndex((text) => text.trim() !== '');
  const texts = cells.map((text) => text.trim()).filter((text) => text !== '');
  return { what, line, cell: Math.max(cell, 0), text: texts.join('; ') };
}

/** Whether a row is only drawn, as below the header of a table in Markdown: dashes in more than one cell. */
function isRule({ cells }: SourceRow): boolean {
  const [first, ...others] = cells.map((text) => text.trim()).filter((text) => text !== '');
  return others.length > 0 && [first, ...others].every((text) => text !== undefined && RULE.test(text));
}

const RULE = /^:?-+:?$/;

/** A comment as what it would be without its sign. */
export function remark(what: PassedRow['what'], row: SourceRow): PassedRow {
  const passed = passedRow(what, row);
  return { ...passed, text: passed.text.replace(/^#+\s*/, '') };
}

/** The header, and from which row to which it stands; rows of units belong to it. */
interface FoundHeader {
  readonly header: SourceRow;
  readonly first: number;
  readonly last: number;
  readonly units: readonly SourceRow[];
  /** The line of its lower row, where its names stand in the upper. */
  readonly to?: number;
}

/**
 * The header: the first row that has all that is needed, else the first two that have it together; where none has, the
 * row with most of it, so that what it lacks can be said.
 */
export function headerIn(rows: readonly SourceRow[], sense: HeaderSense): FoundHeader | undefined {
  const bare = bareHeaderIn(rows, sense);
  const found = bare && withBand(rows, bare, sense);
  if (!found || found.last === bare.last) return found;
  const { units, last } = withUnits(rows, found.last, sense);
  return { ...found, last, units: [...found.units, ...units] };
}

function bareHeaderIn(rows: readonly SourceRow[], sense: HeaderSense): FoundHeader | undefined {
  const [top] = rows;
  if (!top) return undefined;
  if (sense.isWhole(top.cells)) return wholeAt(rows, 0, sense);
  const near = rows.slice(0, MOST_ABOVE).map((row) => (isComment(row) ? { ...row, cells: [] } : row));
  const whole = near.findIndex(({ cells }) => sense.isWhole(cells));
  if (whole >= 0) return wholeAt(rows, whole, sense);
  for (const [at, upper] of near.entries()) {
    const lower = near[at + 1];
    const header = lower && joinedHeader(upper, lower, sense);
    if (header) return { ...withUnits(rows, at + 1, sense), header, first: at };
  }
  return withUnits(rows, likeliest(near, sense), sense);
}

/** A header that is whole by itself, or as the band over the names that stand below it. */
function wholeAt(rows: readonly SourceRow[], at: number, sense: HeaderSense): FoundHeader {
  const [upper, lower] = [rows[at], rows[at + 1]];
  const header = upper && lower && isBandOver(upper, lower, sense) && joinedHeader(upper, lower, sense);
  return header ? { ...withUnits(rows, at + 1, sense), header, first: at } : withUnits(rows, at, sense);
}

/** Whether a row leaves columns without a name that the row below it names, and names what that leaves open. */
function isBandOver(
  { cells: upper }: SourceRow,
  { cells: lower }: SourceRow,
  { isHeader }: HeaderSense,
): boolean {
  const isFilled = (cells: readonly string[], at: number) => (cells[at] ?? '').trim() !== '';
  const first = upper.findIndex((text) => text.trim() !== '' && isHeader(text));
  return !isFilled(lower, first) && lower.some((_, at) => isFilled(lower, at) && !isFilled(upper, at));
}

/** The row that has most of what a header has; the first where none has more. */
function likeliest(rows: readonly SourceRow[], sense: HeaderSense): number {
  const found = rows.map(({ cells }) => sense.knownIn(cells));
  const most = Math.max(...found.slice(1), 0);
  const first = rows.findIndex(({ cells }) => cells.some((text) => text.trim() !== ''));
  return most >= 2 && most > (found[first] ?? 0) ? found.indexOf(most) : Math.max(first, 0);
}

/** A header with the rows below it that belong to it. */
function withUnits(rows: readonly SourceRow[], at: number, sense: HeaderSense): FoundHeader {
  const header = rows[at] ?? { line: 1, cells: [] };
  const units: SourceRow[] = [];
  for (let next = rows[at + 1]; next && isUnits(next, header, sense); next = rows[at + 1 + units.length])
    units.push(next);
  return { header, first: at, last: at + units.length, units };
}

/** Whether a row only repeats the header above it in other words, or says what amounts are. */
function isUnits({ cells }: SourceRow, header: SourceRow, { isUnit, meanSame }: HeaderSense): boolean {
  const filled = cells.filter((text) => text.trim() !== '');
  return (
    filled.some((text) => /[\p{L}€]/u.test(text)) &&
    cells.every((text, at) => text.trim() === '' || isUnit(text) || meanSame(text, header.cells[at] ?? ''))
  );
}

/** Whether a row says what the header says, as where every printed page has it. */
function sameHeader(header: SourceRow): (row: SourceRow) => boolean {
  const texts = textsOf(header);
  const [first] = texts;
  return (row) => row.cells.some((cell) => cell.trim() === first) && sameTexts(textsOf(row), texts);
}

function textsOf({ cells }: SourceRow): readonly string[] {
  return cells.map((text) => text.trim()).filter((text) => text !== '');
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

interface Ending {
  readonly repeated: (row: SourceRow) => boolean;
  readonly sense: HeaderSense;
  readonly isData: (row: SourceRow) => boolean;
}

/** Where a heading says that what follows are other amounts, or another header stands; -1 where neither does. */
function endOfTable(rows: readonly SourceRow[], header: SourceRow, ending: Ending): number {
  const places = [otherHeading(rows, ending), secondHeader(rows, header, ending)].filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** “Begroting” alone in a row, with rows of data below it, in a table of what was spent. */
function otherHeading(rows: readonly SourceRow[], { sense, isData }: Ending): number {
  const last = rows.findLastIndex(isData);
  return rows.findIndex((row, at) => at < last && saysOther(row, sense));
}

/** Whether the one text of a row says that amounts are others than those that are read. */
function saysOther(row: SourceRow, sense: HeaderSense): boolean {
  const text = onlyText(row);
  return text !== undefined && sense.amountsSaid(text, 'title') === 'other';
}

/** Where another header stands, below which nothing is of this table; -1 where none does. */
function secondHeader(rows: readonly SourceRow[], header: SourceRow, { repeated, sense }: Ending): number {
  if (!sense.isWhole(header.cells)) return -1;
  const texts = new Set(textsOf(header).map((text) => text.toLowerCase()));
  return rows.findIndex(
    (row) =>
      row.cells.some((cell) => texts.has(cell.trim().toLowerCase())) &&
      sense.isWhole(row.cells) &&
      !repeated(row),
  );
}
