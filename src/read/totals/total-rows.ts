// Rows that say of themselves that they are the sum of others: the one idea that ledgers, actuals, plans and allocations
// have of them. A total is of the rows that its cells and its name say, from the first or since an earlier total: the last,
// or the last in the same place, as spreadsheets nest them. It is no money itself.

import type { FindingOf } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';
import { plainText } from '../names/plain-text.js';
import type { CellReader } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, isEmptyCell, type SourceRow } from '../text/source-table.js';
import { passedRow } from '../text/table-frame.js';
import { type AskedOf, type HeldSums, heldSums, type PartOf, type RowsSum } from './held-sums.js';
import { type NamedBy, namedParts } from './named-parts.js';
import { labelsIn } from './row-labels.js';
import type { SumLabel } from './sum-words.js';

/** A cell in which a row says that it is a sum. */
export interface SaidSum {
  readonly cell: number;
  readonly label: SumLabel;
}

/** A column that says what rows are of, beside their municipality and year. */
export interface OfColumn {
  readonly cell: number | undefined;
  /** Nothing where it cannot be understood, which is found. */
  readonly read: (row: SourceRow, cell: number) => AskedOf;
}

/** Where the amounts of totals stand. */
export interface AmountColumn {
  readonly cell: (row: SourceRow) => number;
  readonly read: (row: SourceRow) => Amount | undefined;
  readonly isEmpty: (row: SourceRow) => boolean;
  /** What of its rows it is the sum of, where a row has several amounts. */
  readonly of?: PartOf;
  /** What a finding says of it. */
  readonly year?: number;
}

/** How the totals of a table are read. */
export interface TotalsIn {
  readonly open: OpenTable;
  readonly vocabulary: NamedBy;
  readonly further?: readonly OfColumn[];
  readonly amounts: readonly AmountColumn[];
  /** What a name may be of; what is known to all where nothing is said. */
  readonly named?: (name: string) => readonly AskedOf[];
  /** Whether a name is certainly of what it may be of, though no row is of it. */
  readonly isCertain?: (name: string) => boolean;
  /** What every row of the table is of. */
  readonly base?: PartOf;
  /** Whether totals that are right are said among what was passed over; else they are only counted. */
  readonly passes?: true;
  /** Hands over rows that were read and not yet added. */
  readonly catchUp?: () => void;
  /** Other sums of the same rows, for totals that may be of those. */
  readonly beside?: { readonly held: HeldSums; readonly mayBeOf: (row: SourceRow) => boolean };
}

/** What a total states, and the municipality that it is of. */
export interface HeldRow {
  readonly stated: readonly (Amount | undefined)[];
  readonly of: { readonly municipality?: string };
}

/** Checks the total rows of a table against the rows that were added so far. */
export interface TotalRows {
  readonly held: HeldSums;
  /** Where a row says that it is a sum, in the columns that say what rows are of; nowhere in a row of data. */
  readonly saidIn: (row: SourceRow) => readonly SaidSum[];
  /** Holds a row to those that it is the sum of. One without an amount is a heading. */
  readonly hold: (row: SourceRow, said: readonly SaidSum[]) => HeldRow;
  /** Does so where a row says that it is a sum; false for a row of data. */
  readonly take: (row: SourceRow) => boolean;
  /** That a sum of rows stood here that was held to none. */
  readonly end: () => void;
}

export function totalRows(totals: TotalsIn): TotalRows {
  const { reader, table, columns } = totals.open;
  const held = heldSums();
  const yearCells = [cellOf(columns, 'year')].flatMap((cell) => cell ?? []);
  const labelAt = labelsIn(totals.vocabulary, yearCells);
  const telling = tellingCells(totals);
  const levels = new Map<string, number>();
  const all = [held, ...(totals.beside ? [totals.beside.held] : [])];
  // Rows with too many or too few cells are refused before any is read.
  let ragged = 0;
  const loseRagged = (line: number): void => {
    for (; (table.ragged[ragged]?.line ?? Number.POSITIVE_INFINITY) < line; ragged += 1)
      for (const sums of all) sums.lost();
  };
  const end = (): void => {
    for (const sums of all) sums.end();
  };
  const saidIn = (row: SourceRow): readonly SaidSum[] =>
    telling.flatMap((cell) => {
      const label = labelAt(row, cell);
      return label === undefined || label.of === 'balance' ? [] : [{ cell, label }];
    });
  const hold: TotalRows['hold'] = (row, said) => {
    const filled = totals.amounts.filter(({ isEmpty }) => !isEmpty(row));
    const shown = { line: row.line, cells: table.header.cells.map((_, at) => cellText(row, at)) };
    if (filled.length === 0) {
      reader.passed.push(passedRow('heading', shown));
      return { stated: [], of: {} };
    }
    totals.catchUp?.();
    loseRagged(row.line);
    const before = reader.findings.length;
    const isTotal = said.every(({ label }) => label.of === 'total');
    const [level, name] = levelOf(said);
    const since = [levels.get(level) ?? 0, ...(name === undefined ? [] : [levels.get(name) ?? 0])];
    const asked = askedOf(totals, row, said, held);
    const stated = filled.map((column) => {
      const amount = column.read(row);
      if (asked && amount) check(totals, row, { column, amount, asked, held, since });
      return amount;
    });
    end();
    for (const ended of [level, name]) if (ended !== undefined) levels.set(ended, held.stretch());
    if (reader.findings.length > before || !totals.passes) countTotal(reader, row.line, isTotal);
    else reader.passed.push(passedRow(isTotal ? 'total' : 'subtotal', shown));
    const { municipality } = placeOf(asked?.of[0] ?? {});
    return { stated, of: municipality === undefined ? {} : { municipality } };
  };
  return {
    ...{ held, saidIn, hold, end },
    take: (row) => {
      const said = saidIn(row);
      if (said.length > 0) hold(row, said);
      return said.length > 0;
    },
  };
}

/** Counts a row that was held to others. */
function countTotal({ checked }: Pick<CellReader, 'checked'>, line: number, isTotal: boolean): void {
  checked.lines.add(line);
  checked[isTotal ? 'totals' : 'subtotals'] += 1;
}

/** The columns that say what a row is of; never a decision, which may be called anything. */
function tellingCells({ open: { columns, municipality }, further = [] }: TotalsIn): readonly number[] {
  const { code, name } = municipality;
  return [code, name, ...further.map(({ cell }) => cell), cellOf(columns, 'year')].flatMap(
    (cell) => cell ?? [],
  );
}

/** The totals that stand in the same place, and those that have the same name there. */
function levelOf(said: readonly SaidSum[]): readonly [level: string, name: string | undefined] {
  const isTotal = said.every(({ label }) => label.of === 'total');
  const level = `${said[0]?.cell} ${isTotal}`;
  const names = said.flatMap(({ label: { name } }) => (name === undefined ? [] : [plainText(name)]));
  return [level, names.length === 0 ? undefined : `${level} ${names.join(' ')}`];
}

/** What a total is of. */
interface Asked {
  /** More than one where its name may be of several. */
  readonly of: readonly AskedOf[];
  readonly label: SumLabel['of'];
  /** Whether it has a name that nobody knows, so that it is of some rows or of all. */
  readonly isLoose: boolean;
}

/** What the cells of a total row and its name say that it is of; undefined where one cannot be understood, which is found. */
function askedOf(
  totals: TotalsIn,
  row: SourceRow,
  said: readonly SaidSum[],
  held: HeldSums,
): Asked | undefined {
  const { reader } = totals.open;
  const before = reader.findings.length;
  const isLabel = (cell: number) => said.some((one) => one.cell === cell);
  const ofCells = cellsSay(totals, row, (cell) => !isEmptyCell(row, cell) && !isLabel(cell));
  if (reader.findings.length > before) return undefined;
  const { named = namedParts(totals.vocabulary), isCertain = () => true } = totals;
  let of: readonly AskedOf[] = [ofCells];
  let isLoose = false;
  for (const { name } of said.map(({ label }) => label)) {
    if (name === undefined) continue;
    const known = named(name);
    const standing = known.filter(held.stands);
    const meant = standing.length > 0 || !isCertain(name) ? standing : known;
    if (meant.length === 0) isLoose = true;
    else of = of.flatMap((one) => meant.map((other) => ({ ...one, ...other })));
  }
  const label = (['subtotal', 'named'] as const).find((each) => said.some((one) => one.label.of === each));
  return { of, label: label ?? 'total', isLoose };
}

/** What the cells of a row say that it is of. */
function cellsSay(
  { open: { columns, municipality, reader }, further = [], base = {} }: TotalsIn,
  row: SourceRow,
  says: (cell: number) => boolean,
): AskedOf {
  const { code, name } = municipality;
  const year = cellOf(columns, 'year');
  const named = {
    ...(code !== undefined && says(code) ? { code } : {}),
    ...(name !== undefined && says(name) ? { name } : {}),
  };
  return Object.assign(
    { ...base },
    Object.keys(named).length > 0 ? { municipality: reader.municipality(row, named) } : {},
    year !== undefined && says(year) ? { year: reader.year(row, year) } : {},
    ...further.map(({ cell, read }) => (cell !== undefined && says(cell) ? read(row, cell) : {})),
  );
}

/** An amount that a total states, and what it is of. */
interface Stated {
  readonly column: AmountColumn;
  readonly amount: Amount;
  readonly asked: Asked;
  readonly held: HeldSums;
  /** Where the rows begin that are below the last total in its place, and below the last of the same name. */
  readonly since: readonly number[];
}

/** A sum that a total may be. */
interface Candidate {
  readonly of: AskedOf;
  readonly from: number;
  readonly sum: RowsSum | undefined;
}

/** Holds an amount to every sum that it may be; to none where one of these is not known. */
function check({ open, beside }: TotalsIn, row: SourceRow, stated: Stated): void {
  const { column, amount, asked, held } = stated;
  const cents = amount.toCents();
  const isSum = ({ sum }: Candidate) => sum?.cents === cents;
  // Nearly all totals are of the rows right above them, and those are few.
  if (candidates(held, stated, [held.stretch()]).some(isSum)) return;
  const all = candidates(held, stated, beginningsOf(stated));
  if (all.some(isSum) || all.some(({ sum }) => sum === undefined)) return;
  if (beside?.mayBeOf(row) && candidates(beside.held, stated, beginningsOf(stated)).some(isSum)) return;
  const first = all.find(({ sum }) => sum?.found) ?? all[0];
  const computed = Amount.ofCents(first?.sum?.cents ?? 0);
  const isPart = asked.label === 'named' ? asked.isLoose || first?.from !== 0 : asked.label !== 'total';
  open.reader.findings.push({
    code: 'TOTAL_MISMATCH',
    of: 'column',
    ...(isPart ? { part: true as const } : {}),
    ...placeOf({ ...first?.of, ...(column.year === undefined ? {} : { year: column.year }) }),
    amounts: { stated: amount, computed, difference: amount.minus(computed) },
    where: open.table.where(row.line, column.cell(row)),
  });
}

/** Where the rows of a total may begin, the likeliest first. */
function beginningsOf({ asked: { label }, held, since }: Stated): readonly number[] {
  const last = held.stretch();
  if (label === 'subtotal') return [...since, last];
  return label === 'total' ? [0, ...since, last] : [...since, last, 0];
}

function candidates(
  held: HeldSums,
  { asked, column }: Pick<Stated, 'asked' | 'column'>,
  beginnings: readonly number[],
): readonly Candidate[] {
  return beginnings.flatMap((from) =>
    asked.of.map((of) => ({ of, from, sum: held.sum({ ...of, ...column.of }, from) })),
  );
}

/** What a finding says of what a total is of. */
function placeOf({
  municipality,
  year,
  intervention,
}: AskedOf): Pick<FindingOf<'TOTAL_MISMATCH'>, 'municipality' | 'year' | 'intervention'> {
  return {
    ...(typeof municipality === 'string' ? { municipality } : {}),
    ...(typeof year === 'number' ? { year } : {}),
    ...(typeof intervention === 'number' ? { intervention } : {}),
  };
}
