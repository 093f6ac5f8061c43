import type { Finding } from '../../findings/finding.js';
import type { PassedRow } from '../../findings/table-details.js';
import { existsIn, UNDIVIDED } from '../../grant/intervention.js';
import { type Rules, rulesOf } from '../../law/rules.js';
import type { Amount } from '../../money/amount.js';
import { type AmountProblem, type DecimalSign, parseAmount, plainAmount } from '../../money/amount-text.js';
import { fromThousands } from '../../money/thousands.js';
import type { InterventionNames } from '../names/intervention-names.js';
import { knownTexts } from '../names/known-texts.js';
import type { MunicipalityNames, NameMatch } from '../names/municipality-names.js';
import type { ThemeNames } from '../names/theme-names.js';
import { cellText, endOf, type SourceRow, type SourceTable, startOf } from '../text/source-table.js';
import { wholeNumber } from '../text/whole-number.js';
import type { ColumnNames } from './column-names.js';
import type { RowSigns } from './sign-column.js';

/** What the amounts of a file are. */
export type AmountUnit = 'euro' | 'thousand';

/** What the texts of an input are understood by. */
export interface Vocabulary {
  readonly municipalities: MunicipalityNames;
  readonly interventions: InterventionNames;
  /** What themes are called, which head the rows of their interventions. */
  readonly themes?: readonly ThemeNames[];
  readonly rules: Rules;
  /** The years that rows may be of, where they are not those of the rules. */
  readonly years?: readonly number[] | undefined;
  /** What bookings of a grant of regions are called where others name an intervention; without it there are none. */
  readonly regional?: readonly string[] | undefined;
  /** The municipality of inputs without a column for it; a CBS code. */
  readonly municipality?: string;
  /** Whether a municipality that was merged away stands for its successor. */
  readonly acceptMerged?: boolean;
  /** What the headers of one's own files mean. */
  readonly columnNames?: ColumnNames | undefined;
  /** Which year of a booking counts, where that of its books and that of its day differ. */
  readonly yearOf?: 'boekjaar' | 'boekdatum' | undefined;
  /** What the amounts are; euros where it is not said. */
  readonly amountsIn?: AmountUnit | undefined;
}

/** How the amounts of a table are written. */
export interface AmountWriting {
  /** Null where no amount tells; or none can be read, which was found already. */
  readonly decimal: DecimalSign | null | 'unreadable';
  readonly signs?: RowSigns | undefined;
  /** Whether the amounts of a column are thousands of euros; none are where nothing is said. */
  readonly inThousands?: ((cell: number) => boolean) | undefined;
}

/** Reads the cells of one table, and keeps a finding for each that cannot be used. */
export interface CellReader {
  readonly findings: Finding[];
  /** Rows in which nothing is money, and that were passed over. */
  readonly passed: PassedRow[];
  /** How many rows were held to the rows that they are the sum of, and their lines. */
  readonly checked: { subtotals: number; totals: number; readonly lines: Set<number> };
  readonly municipality: (row: SourceRow, cells: MunicipalityCells) => string | undefined;
  /** A year the rules cover. */
  readonly year: (row: SourceRow, cell: number) => number | undefined;
  readonly intervention: (row: SourceRow, cell: number) => number | undefined;
  /** An amount that is not below zero. */
  readonly amount: (row: SourceRow, cell: number) => Amount | undefined;
  /** The same, of what is a weight: what is wrong with it is said of a weight. */
  readonly weight: (row: SourceRow, cell: number) => Amount | undefined;
  /** An amount that may be below zero, such as a correction. */
  readonly signedAmount: (row: SourceRow, cell: number) => Amount | undefined;
  /** An amount as it is written, whatever its row says of its sign. */
  readonly writtenAmount: (row: SourceRow, cell: number) => Amount | undefined;
  /** Whether an intervention is there in a year. */
  readonly exists: (row: SourceRow, cell: number, year: number, intervention: number) => boolean;
  /** Whether an intervention may stand in a year; intervention 0 only in years without walls. */
  readonly fits: (row: SourceRow, cell: number, year: number, intervention: number) => boolean;
}

/** Where a table has the municipality: in one column, or in two that must agree, or nowhere. */
export interface MunicipalityCells {
  readonly name?: number | undefined;
  readonly code?: number | undefined;
}

const YEAR = /^\d{4}$/;

/** The year that a cell of years tells, as people and programs write it. */
export function yearOfCell(text: string): number | undefined {
  const year = wholeNumber(text.trim());
  return YEAR.test(year) ? Number(year) : undefined;
}

/** The table whose cells are read, what they are understood by, and what was found in them so far. */
interface Reading {
  readonly table: SourceTable;
  readonly vocabulary: Vocabulary;
  readonly findings: Finding[];
}

/**
 * The reader of a table's cells. Equal texts are understood once. Where the decimal sign of its amounts contradicts
 * itself the amounts are unreadable, and that was found already.
 */
export function cellReader(table: SourceTable, vocabulary: Vocabulary, writing: AmountWriting): CellReader {
  const { signs } = writing;
  const reading: Reading = { table, vocabulary, findings: [] };
  const plainAmount = signedAmounts(reading, writing);
  const signedAmount = signs ? amountsWithSigns(reading, plainAmount, signs) : plainAmount;
  const amount = amountsFromZero(reading, signedAmount);
  return {
    findings: reading.findings,
    passed: [],
    checked: { subtotals: 0, totals: 0, lines: new Set() },
    municipality: municipalityCells(reading),
    year: yearCells(reading),
    intervention: interventionCells(reading),
    signedAmount,
    writtenAmount: plainAmount,
    amount,
    weight: weights(reading, amount),
    exists: existing(reading),
    fits: (row, cell, year, intervention) => {
      if (!existing(reading)(row, cell, year, intervention)) return false;
      if (intervention !== UNDIVIDED || rulesOf(vocabulary.rules, year)?.walls.value !== true) return true;
      const where = table.where(row.line, cell);
      reading.findings.push({ code: 'UNDIVIDED_IN_WALLED_YEAR', year, intervention, where });
      return false;
    },
  };
}

function signedAmounts(
  { table, findings }: Reading,
  { decimal: sign, inThousands = () => false }: AmountWriting,
): CellReader['signedAmount'] {
  // Asked once a column: a million bookings have one.
  const thousands = table.header.cells.map((_, cell) => inThousands(cell));
  return (row, cell) => {
    if (sign === 'unreadable') return undefined;
    const { fields } = row;
    const isThousands = thousands[cell] === true;
    if (fields && sign !== null && !isThousands) {
      const stretch = { text: fields.text, start: startOf(fields, cell), end: endOf(fields, cell) };
      const plain = plainAmount(stretch, sign);
      if (plain) return plain;
    }
    const text = cellText(row, cell);
    const written = parseAmount(text, row.numbers?.[cell] === true ? '.' : sign);
    const amount = isThousands ? ofThousands(written) : written;
    if (typeof amount !== 'string') return amount;
    const where = table.where(row.line, cell);
    findings.push({ code: 'BAD_AMOUNT', text: text.trim(), problem: amount, where });
    return undefined;
  };
}

function amountsFromZero(
  { table, findings }: Reading,
  amountIn: CellReader['signedAmount'],
): CellReader['amount'] {
  return (row, cell) => {
    const amount = amountIn(row, cell);
    if (!amount?.isNegative()) return amount;
    const text = cellText(row, cell).trim();
    findings.push({ code: 'NEGATIVE_AMOUNT', text, where: table.where(row.line, cell) });
    return undefined;
  };
}

/** Weights are read as amounts are; only what is said of them differs. */
function weights({ findings }: Reading, amountIn: CellReader['amount']): CellReader['weight'] {
  return (row, cell) => {
    const before = findings.length;
    const weight = amountIn(row, cell);
    for (const found of findings.splice(before)) {
      const isOfNumber = found.code === 'BAD_AMOUNT' || found.code === 'NEGATIVE_AMOUNT';
      findings.push(isOfNumber ? { ...found, quantity: 'weight' } : found);
    }
    return weight;
  };
}

/** Thousands of euros as euros; what would have more than thirteen digits is no amount. */
function ofThousands(written: Amount | AmountProblem): Amount | AmountProblem {
  if (typeof written === 'string') return written;
  return fromThousands(written) ?? 'too-long';
}

/** Amounts with the sign that their row says. */
function amountsWithSigns(
  { findings }: Reading,
  amountIn: CellReader['signedAmount'],
  { signed }: RowSigns,
): CellReader['signedAmount'] {
  return (row, cell) => {
    const amount = amountIn(row, cell);
    const withSign = amount && signed(row, amount, cell);
    if (withSign === undefined || !('code' in withSign)) return withSign;
    findings.push(withSign);
    return undefined;
  };
}

function yearCells({ table, vocabulary, findings }: Reading): CellReader['year'] {
  const covered = vocabulary.years ?? vocabulary.rules.years.map(({ year }) => year);
  const yearIn = knownTexts((written) => yearOfCell(written) ?? wholeNumber(written.trim()));
  const isCovered = new Set(covered);
  return (row, cell) => {
    const year = yearIn(row, cell);
    if (typeof year === 'string') {
      findings.push({ code: 'BAD_YEAR', text: year, where: table.where(row.line, cell) });
      return undefined;
    }
    if (isCovered.has(year)) return year;
    findings.push({ code: 'YEAR_NOT_COVERED', year, covered, where: table.where(row.line, cell) });
    return undefined;
  };
}

function interventionCells({ table, vocabulary, findings }: Reading): CellReader['intervention'] {
  const matchIn = knownTexts((text) => vocabulary.interventions.find(wholeNumber(text)));
  return (row, cell) => {
    const match = matchIn(row, cell);
    if ('number' in match) return match.number;
    const where = table.where(row.line, cell);
    findings.push({ code: 'UNKNOWN_INTERVENTION', text: cellText(row, cell).trim(), ...match, where });
    return undefined;
  };
}

/** An intervention that is not there in a year is not known in it; what stands in its cell says which one it is. */
function existing({ table, vocabulary, findings }: Reading): CellReader['exists'] {
  return (row, cell, year, intervention) => {
    const years = vocabulary.interventions.yearsOf(intervention);
    if (!years || existsIn(years, year)) return true;
    const where = table.where(row.line, cell);
    const text = cellText(row, cell).trim();
    findings.push({ code: 'UNKNOWN_INTERVENTION', text, suggestions: [], years, year, intervention, where });
    return false;
  };
}

function municipalityCells(reading: Reading): CellReader['municipality'] {
  const { table, vocabulary, findings } = reading;
  const matchIn = knownTexts((text) => vocabulary.municipalities.find(wholeNumber(text)));
  const mergedCode = mergedCodes(reading);
  const codeIn = (row: SourceRow, cell: number): string | undefined => {
    const match = matchIn(row, cell);
    if ('code' in match) return match.code;
    const successor = mergedCode(match, row, cell);
    if (successor !== undefined) return successor;
    const where = table.where(row.line, cell);
    findings.push({ code: 'UNKNOWN_MUNICIPALITY', text: cellText(row, cell).trim(), ...match, where });
    return undefined;
  };
  return (row, { name, code }) => {
    if (code === undefined) return name === undefined ? vocabulary.municipality : codeIn(row, name);
    const byCode = codeIn(row, code);
    // A code says all; a name that was left empty beside it says nothing else.
    const isNamed = name !== undefined && cellText(row, name).trim() !== '';
    const byName = isNamed ? codeIn(row, name) : undefined;
    if (!isNamed || byCode === undefined || byName === byCode) return byCode;
    if (byName === undefined) return undefined;
    findings.push({
      code: 'UNKNOWN_MUNICIPALITY',
      text: cellText(row, name).trim(),
      contradicts: `${byCode} (${vocabulary.municipalities.nameOf(byCode)})`,
      suggestions: [],
      where: table.where(row.line, name),
    });
    return undefined;
  };
}

/** The one successor of a municipality that was merged away, where it may stand for it; said once per name. */
function mergedCodes({ table, vocabulary, findings }: Reading) {
  const said = new Set<string>();
  return (match: Exclude<NameMatch, { code: string }>, row: SourceRow, cell: number): string | undefined => {
    const municipality = match.successorCode;
    if (!vocabulary.acceptMerged || municipality === undefined) return undefined;
    const text = cellText(row, cell).trim();
    if (!said.has(text)) {
      const where = table.where(row.line, cell);
      const was = match.was === undefined ? {} : { was: match.was };
      findings.push({ code: 'MERGED_MUNICIPALITY', municipality, text, ...was, where });
    }
    said.add(text);
    return municipality;
  };
}
