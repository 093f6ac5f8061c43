// What the amounts of a table are: euros, unless its title, a header, a note below it or the name of its sheet says
// thousands. What is said by an option goes before what a file says. Words of a unit that may be of these amounts or of
// something else leave all of them unread.

import type { Finding, FindingOf, Where } from '../../findings/finding.js';
import type { PassedRow } from '../../findings/table-details.js';
import { plainText } from '../names/plain-text.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import type { AmountUnit } from './cell-reader.js';
import { type ClaimPlace, isOtherThanEuros, type UnitClaim, unitClaim } from './unit-claims.js';
import { saysEuros, unitWordsIn } from './unit-words.js';

/** What the amounts of a table are. */
export interface TableUnit {
  /** Whether the amounts of a column are thousands of euros. */
  readonly inThousands: (cell: number) => boolean;
  readonly findings: readonly Finding<'IN_THOUSANDS' | 'UNIT_UNCLEAR'>[];
  /** Whether it cannot be told, so that no amount can be read. */
  readonly unclear: boolean;
}

/** A text that says what amounts are, and where it stands. */
interface Said {
  readonly text: string;
  readonly claim: UnitClaim;
  readonly where: Where;
}

/** What is said of the amounts of a table, by where it is said. */
interface AllSaid {
  /** Of all amounts: above or below the table, right below its header, or in the name of the sheet. */
  readonly around: readonly Said[];
  /** Of the amounts of one column, by its cell. */
  readonly byCell: ReadonlyMap<number, Said>;
  /** In the header of a column without amounts. */
  readonly elsewhere: readonly Said[];
  /** Between the rows, where it may be of those above it or of those below. */
  readonly between: readonly Said[];
}

type Unclear = Omit<FindingOf<'UNIT_UNCLEAR'>, 'code'>;

const IN_EUROS: TableUnit = { inThousands: () => false, findings: [], unclear: false };

/** What the amounts in some columns of a table are. */
export function tableUnit(
  table: SourceTable,
  amountCells: readonly number[],
  given: AmountUnit | undefined,
): TableUnit {
  if (given !== undefined) return { ...IN_EUROS, inThousands: () => given === 'thousand' };
  if (amountCells.length === 0) return IN_EUROS;
  const { around, between } = saidAround(table);
  const said: AllSaid = { around, between, ...saidInHeader(table, amountCells) };
  const unclear = contradiction(said) ?? doubt(said, amountCells);
  if (unclear) return { ...IN_EUROS, findings: [{ code: 'UNIT_UNCLEAR', ...unclear }], unclear: true };
  const thousand = claimed('thousand', [...around, ...said.byCell.values()]);
  if (!thousand) return IN_EUROS;
  return {
    inThousands: (cell) => unitAt(said, cell) === 'thousand',
    findings: [{ code: 'IN_THOUSANDS', text: thousand.text, where: thousand.where }],
    unclear: false,
  };
}

function claimed(claim: UnitClaim, said: readonly Said[]): Said | undefined {
  return said.find((each) => each.claim === claim);
}

/** What the amounts of a column are said to be; undefined where nothing is said of them. */
function unitAt({ around, byCell }: AllSaid, cell: number): UnitClaim | undefined {
  return (byCell.get(cell) ?? claimed('thousand', around) ?? claimed('euro', around))?.claim;
}

/** What cannot be read, or cannot be so at once. */
function contradiction({ around, byCell, between }: AllSaid): Unclear | undefined {
  const headers = [...byCell.values()];
  const million = claimed('million', [...around, ...headers, ...between]);
  if (million) return { problem: 'million', text: million.text, where: million.where };
  const thousand = claimed('thousand', around);
  // A header that only says “(€)” is no exception that somebody made to what stands above all of them.
  const euros = claimed('euro', [...around, ...headers.filter(({ text }) => !unitWordsIn(text))]);
  return thousand && euros ? both(thousand, euros) : undefined;
}

/** What may be said of these amounts or of something else. */
function doubt(said: AllSaid, amountCells: readonly number[]): Unclear | undefined {
  const { around, byCell, elsewhere, between } = said;
  const isTold = amountCells.every((cell) => unitAt(said, cell) !== undefined);
  const units = new Set(amountCells.map((cell) => unitAt(said, cell) ?? 'euro'));
  const contradicting = between.find(
    ({ claim }) => claim !== 'unsure' && (units.size > 1 || !units.has(claim)),
  );
  const told = [...around, ...byCell.values()].find(({ claim }) => claim !== contradicting?.claim);
  if (contradicting && told && isTold) return both(contradicting, told);
  const unsure =
    claimed('unsure', [...byCell.values()]) ??
    contradicting ??
    // Beside a column in thousands one of which nothing is said may be anything.
    (isTold ? undefined : [...byCell.values()].find(({ claim }) => isOtherThanEuros(claim))) ??
    (isTold ? undefined : [...around, ...elsewhere, ...between].find(isDoubtful));
  return unsure && { problem: 'unsure', text: unsure.text, where: unsure.where };
  function isDoubtful(each: Said): boolean {
    return elsewhere.includes(each) ? isOtherThanEuros(each.claim) : each.claim === 'unsure';
  }
}

function both({ text, where }: Said, other: Said): Unclear {
  return { problem: 'both', text, other: other.text, where };
}

/** What is said outside the columns: around the table, and between its rows. */
function saidAround(table: SourceTable): Pick<AllSaid, 'around' | 'between'> {
  const { dialect, header } = table;
  const isWithin = withinRows(table);
  const rows = [...(table.passed ?? []), ...(table.remarks ?? [])].filter(
    ({ what }) => what === 'above' || what === 'footnote',
  );
  const at = ({ what, text, line, cell }: PassedRow) =>
    saidIn(text, what === 'above' ? 'title' : 'note', () => table.where(line, cell));
  const sheet = 'sheet' in dialect ? saidIn(dialect.sheet, 'title', () => table.where(header.line, 0)) : [];
  return {
    around: [...rows.filter((row) => !isWithin(row)).flatMap(at), ...sheet],
    between: [...rows.filter(isWithin).flatMap(at), ...saidInRows(table)],
  };
}

function saidIn(text: string, place: ClaimPlace, where: () => Where): readonly Said[] {
  const claim = unitClaim(text, place);
  return claim === undefined ? [] : [{ text: text.trim(), claim, where: where() }];
}

/** Whether a row stands between rows of data. Of a table that is read in pieces none is passed over there. */
function withinRows({ rows, ragged, eachRow }: SourceTable): (row: Pick<PassedRow, 'line'>) => boolean {
  if (eachRow) return () => false;
  const [first, last] = [rows, ragged].reduce(
    ([least, most], each) => [
      Math.min(least, each[0]?.line ?? least),
      Math.max(most, each.at(-1)?.line ?? most),
    ],
    [Number.POSITIVE_INFINITY, 0] as readonly [number, number],
  );
  return ({ line }) => line > first && line < last;
}

/** What rows of one text say, such as a heading, and texts beside the table. */
function saidInRows(table: SourceTable): readonly Said[] {
  const isOfUnits = (cell: number) => UNIT_HEADERS.includes(plainText(table.header.cells[cell] ?? ''));
  // Of a table that is read in pieces the first rows tell; one text alone in a row is looked at there as it is taken.
  if (table.eachRow && ![...table.header.cells.keys()].some(isOfUnits)) return [];
  const isBeside = (cell: number) => (table.header.cells[cell] ?? '').trim() === '' || isOfUnits(cell);
  return table.rows.flatMap((row) => {
    const filled = filledIn(row);
    return filled
      .filter((cell) => filled.length === 1 || isBeside(cell))
      .flatMap((cell) => saidIn(row.cells[cell] ?? '', 'note', () => table.where(row.line, cell)))
      .filter(({ claim }) => claim !== 'euro');
  });
}

/** What a column may be headed with that says of every row what its amount is in. */
const UNIT_HEADERS: readonly string[] = ['eenheid', 'eenheden', 'unit', 'units', 'schaal', 'scale'];

function filledIn({ cells }: SourceRow): readonly number[] {
  return cells.flatMap((text, cell) => (text.trim() === '' ? [] : [cell]));
}

/** What headers say, with the units in the rows right below them. */
function saidInHeader(
  table: SourceTable,
  amountCells: readonly number[],
): Pick<AllSaid, 'byCell' | 'elsewhere'> {
  const byCell = new Map<number, Said>();
  const elsewhere: Said[] = [];
  for (const cell of table.header.cells.keys()) {
    const isAmount = amountCells.includes(cell);
    const said = saidOver(table, cell, isAmount ? 'amount-header' : 'header');
    if (said && isAmount) byCell.set(cell, said);
    else if (said) elsewhere.push(said);
  }
  return { byCell, elsewhere };
}

/** What the header of a column and the rows of units below it say; where they contradict each other, nothing certain. */
function saidOver(
  { header, units = [], where }: SourceTable,
  cell: number,
  place: ClaimPlace,
): Said | undefined {
  const said = [header, ...units].flatMap(({ line, cells }): Said[] => {
    const text = (cells[cell] ?? '').trim();
    const claim = unitClaim(text, place) ?? (saysEuros(text) ? 'euro' : undefined);
    return claim === undefined ? [] : [{ text, claim, where: where(line, cell) }];
  });
  const last = said.at(-1);
  return last && said.some(({ claim }) => claim !== last.claim)
    ? { ...last, text: said.map(({ text }) => text).join(' '), claim: 'unsure' }
    : last;
}

/** Whether a text in a row of a table says, or may say, that amounts are something else than euros. */
export function mayBeUnit(text: string): boolean {
  return isOtherThanEuros(unitClaim(text, 'note'));
}

/** Whether a note that was found below a table says that its amounts are something else than they were read as. */
export function isUnitBelow({ passed = [] }: SourceTable, inThousands: boolean): boolean {
  return passed.some(({ what, text }) => {
    const claim = what === 'footnote' ? unitClaim(text, 'note') : undefined;
    return isOtherThanEuros(claim) || (claim === 'euro' && inThousands);
  });
}
