import type { ColumnRole, Finding } from '../../findings/finding.js';
import type { InterventionNames, PartHeaders } from '../names/intervention-names.js';
import { joined, plainText } from '../names/plain-text.js';
import type { SourceTable } from '../text/source-table.js';
import { wholeNumber } from '../text/whole-number.js';
import type { ColumnNames } from './column-names.js';
import { HEADERS, headersOf, isLesserHeader, lesserOf } from './header-words.js';
import { lesserColumns } from './lesser-headers.js';
import { DECIDED, PLANNED } from './money-words.js';
import { isBareSignHeader, isSignHeader } from './sign-words.js';
import { withoutUnit } from './unit-words.js';

/** What one column of an input is, judged by its header alone. */
export type Column =
  | { readonly kind: 'role'; readonly role: ColumnRole }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'intervention'; readonly intervention: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' };

/** What the headers of one kind of input may say. */
export interface HeaderVocabulary {
  readonly roles: ReadonlyMap<string, ColumnRole>;
  /** Whether years and interventions may head columns of amounts. */
  readonly amounts: InterventionNames | undefined;
  /** What the headers of one's own files mean, which goes before all else. */
  readonly names?: ColumnNames | undefined;
}

/** The vocabulary of the roles an input can have. */
export function headerVocabulary(
  roles: readonly ColumnRole[],
  amounts: InterventionNames | undefined,
  called = amounts?.headers,
): HeaderVocabulary {
  // What is passed over comes first, so that a header with a meaning here keeps it.
  const passed = roles.filter((role) => role === 'exported');
  const meant = roles.filter((role) => role !== 'exported');
  const headers = [...passed, ...meant].flatMap((role) =>
    [...headersOf(role, amounts), ...calledBy(role, called)].map((header) => [header, role] as const),
  );
  return { roles: new Map(headers), amounts };
}

/** The headers that a grant's own words add to a role. */
function calledBy(role: ColumnRole, called: PartHeaders | undefined): readonly string[] {
  if (role === 'intervention') return (called?.intervention ?? []).map(joined);
  return role === 'exported' ? (called?.theme ?? []).map(joined) : [];
}

/** Whether a word heads columns of something else than interventions and themes. */
export function isTakenHeader(word: string): boolean {
  const { intervention, exported, ...others } = HEADERS;
  const own = [...intervention, 'hoofdthema', 'theme'];
  const taken = [...Object.values(others).flat(), ...exported.filter((header) => !own.includes(header))];
  return taken.includes(joined(word)) || YEAR.test(joined(word));
}

const YEAR = /^(?:19|20|21)\d\d$/;
/** A column of what was granted in a year may say so: “Begroting 2024”, “2024 (€)”. */
const YEAR_OF = new RegExp(
  `^(?:(?:${[...PLANNED, ...DECIDED, 'toegekend bedrag', 'bedrag', 'amount'].join('|')}) +)?((?:19|20|21)\\d\\d) ?(?:€|\\(€\\))?$`,
  'i',
);

/** The year that a header of amounts names; undefined where it says something else beside. */
export function yearNamed(header: string): number | undefined {
  const year = (YEAR_OF.exec(wholeNumber(header.trim())) ?? YEAR_OF.exec(withoutUnit(header)))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Whether a text says that its column or row is a total. */
export function isTotal(text: string): boolean {
  return HEADERS.total.includes(joined(text));
}

/** Whether a text says that its column or row is the total of some that stand before it, as in “Subtotaal sport”. */
export function isSubtotal(text: string): boolean {
  return HEADERS.subtotal.some((word) => joined(text).startsWith(word));
}

/** Whether a text says that it is the total of what it names: “Totaal sport” may be of some or of all. */
export function isNamedTotal(text: string): boolean {
  return /^(?:totaal|total) ./.test(plainText(text));
}

/** What a column is, by its header, whatever that says of the unit of its amounts. */
export function columnOf(header: string, vocabulary: HeaderVocabulary): Column {
  const meaning = vocabulary.names?.meaningOf(header);
  if (meaning === null) return { kind: 'role', role: 'exported' };
  if (meaning !== undefined) return columnNamed(meaning, vocabulary);
  const named = columnNamed(header, vocabulary);
  const bare = withoutUnit(header);
  const isBare = named.kind !== 'unknown' || bare === header.trim() || bare === '';
  const column = isBare ? named : columnNamed(bare, vocabulary);
  return isOfOtherThanEuros(header, column) ? { kind: 'unknown' } : column;
}

const OTHER_THAN_EUROS = /[%‰$£¥₤]/;

/** Whether the sign of a share or of another currency stands in the header of amounts. */
function isOfOtherThanEuros(header: string, column: Column): boolean {
  return OTHER_THAN_EUROS.test(header) && isAmountColumn(column) && !isOfRole(column, 'weight');
}

const AMOUNTS: readonly ColumnRole[] = [
  ...(['granted', 'spent', 'amount', 'debit', 'credit', 'weight', 'total', 'subtotal'] as const),
];

/** Whether a column holds amounts. */
export function isAmountColumn(column: Column): boolean {
  if (column.kind === 'role') return AMOUNTS.includes(column.role);
  return column.kind === 'year' || column.kind === 'intervention';
}

function isOfRole(column: Column, role: ColumnRole): boolean {
  return column.kind === 'role' && column.role === role;
}

function columnNamed(written: string, { roles, amounts }: HeaderVocabulary): Column {
  const header = wholeNumber(written);
  const plain = plainText(header);
  if (plain === '') {
    const isSign = isBareSignHeader(header) && hasSigns(roles);
    return isSign ? { kind: 'role', role: 'sign' } : { kind: 'blank' };
  }
  const role = roles.get(plain.replaceAll(' ', '')) ?? wordsOfSides(plain, roles);
  const isSum = role === 'total' || (role === undefined && isSubtotal(header));
  // An intervention of a grant of one's own may be called a total.
  if (role && !isSum) return { kind: 'role', role };
  const named = isSum ? amounts?.find(header) : undefined;
  if (named && 'number' in named) return { kind: 'intervention', intervention: named.number };
  if (role) return { kind: 'role', role };
  if (roles.has('subtotal') && isSum) return { kind: 'role', role: 'subtotal' };
  if (!amounts) return { kind: 'unknown' };
  const year = yearNamed(header) ?? (YEAR.test(plain) ? Number(plain) : undefined);
  if (year !== undefined) return { kind: 'year', year };
  const match = amounts.find(header);
  return 'number' in match ? { kind: 'intervention', intervention: match.number } : { kind: 'unknown' };
}

function hasSigns(roles: HeaderVocabulary['roles']): boolean {
  return [...roles.values()].includes('sign');
}

/** A column of both sides, or of one: “Credit EUR” is no “crediteur”, so that the currency is taken off word by word. */
function wordsOfSides(plain: string, roles: HeaderVocabulary['roles']): ColumnRole | undefined {
  if (isSignHeader(plain)) return hasSigns(roles) ? 'sign' : undefined;
  const role = roles.get(plain.replace(/ (?:in )?(?:eur|euro|euros)$/, '').replaceAll(' ', ''));
  return role === 'debit' || role === 'credit' ? role : undefined;
}

/** Whether a text is a header that means something; by this the separator of a file is found. */
export function isHeader(header: string, vocabulary: HeaderVocabulary): boolean {
  const { kind } = columnOf(header, vocabulary);
  return kind !== 'unknown' && kind !== 'blank';
}

/**
 * The column that is headed as a bare number beside anything that it could number: municipalities, years, lines of a
 * budget. Only where amounts alone stand beside it its numbers are those of interventions.
 */
function bareNumber(
  columns: readonly Column[],
  headers: readonly string[],
  { names }: HeaderVocabulary,
): number | undefined {
  const bare = columns.findIndex((column, cell) => {
    const header = headers[cell] ?? '';
    const isIntervention = column.kind === 'role' && column.role === 'intervention';
    return isIntervention && isLesserHeader('intervention', header) && !names?.meaningOf(header);
  });
  const isOfAmounts = (column: Column) =>
    column.kind === 'role'
      ? column.role === 'total' || column.role === 'subtotal'
      : column.kind === 'year' || column.kind === 'blank';
  return bare < 0 || columns.every((column, cell) => cell === bare || isOfAmounts(column)) ? undefined : bare;
}

/** The columns of a table, and a finding for every header that says the same as an earlier one. */
export function columnsOf(
  table: SourceTable,
  vocabulary: HeaderVocabulary,
): { readonly columns: readonly Column[]; readonly findings: readonly Finding[] } {
  const said = table.header.cells.map((header, cell): Column => {
    const column = columnOf(header, vocabulary);
    return column.kind === 'blank' && isFilled(table, cell) ? { kind: 'unknown' } : column;
  });
  const lesser = lesserColumns(
    said.map((column) => (column.kind === 'role' ? column.role : undefined)),
    table.header.cells,
    (header) => typeof vocabulary.names?.meaningOf(header) === 'string',
  );
  for (const header of table.header.cells) vocabulary.names?.use(header);
  const bare = bareNumber(said, table.header.cells, vocabulary);
  const columns = said.map(
    (column, cell): Column => (lesser[cell] === true || cell === bare ? { kind: 'unknown' } : column),
  );
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  columns.forEach((column, cell) => {
    const header = table.header.cells[cell] ?? '';
    if (header.trim() === '' || isSubtotalColumn(column)) return;
    const meaning = hasMeaning(column) ? JSON.stringify(column) : plainText(header);
    const first = seen.get(meaning);
    if (first === undefined) {
      seen.set(meaning, header);
      return;
    }
    // Only the first counts: nothing is read from the others.
    columns[cell] = { kind: 'blank' };
    findings.push({
      code: 'DUPLICATE_COLUMN',
      column: header.trim(),
      first: first.trim(),
      where: table.where(table.header.line, cell),
    });
  });
  return { columns, findings };
}

function isSubtotalColumn(column: Column): boolean {
  return column.kind === 'role' && column.role === 'subtotal';
}

/** Whether a column says what it is, so that two that say the same are one too many. */
function hasMeaning(column: Column): boolean {
  return column.kind !== 'unknown' && !(column.kind === 'role' && column.role === 'exported');
}

function isFilled(table: SourceTable, cell: number): boolean {
  return table.rows.some((row) => (row.cells[cell] ?? '').trim() !== '');
}

/** Every header that means something anywhere. */
export function knownHeaders(): readonly string[] {
  return Object.values(HEADERS).flat();
}

/** Whether a text heads columns of any input. */
export function isAnyHeader(text: string): boolean {
  return knownHeaders().includes(joined(text)) || isBareSignHeader(text) || yearNamed(text) !== undefined;
}

/** The first column of a role; undefined where the table has none. */
export function cellOf(columns: readonly Column[], role: ColumnRole): number | undefined {
  const cell = columns.findIndex((column) => column.kind === 'role' && column.role === role);
  return cell < 0 ? undefined : cell;
}

/** So many of the headers that a column may have are named where it is missed. */
const MOST_NAMED = 6;

/** The finding that a table lacks a column. */
export function missingColumn(file: string, line: number, role: ColumnRole): Finding<'MISSING_COLUMN'> {
  const lesser = lesserOf(role);
  const own = HEADERS[role].filter((header) => !lesser.includes(header)).slice(0, MOST_NAMED);
  const accepted = role === 'municipality' ? [...own, ...HEADERS.code] : own;
  return {
    code: 'MISSING_COLUMN',
    column: role,
    accepted,
    where: { file, line, column: 1 },
  };
}

/** Warnings for the columns that nothing will be read from. */
export function unknownColumns(table: SourceTable, cells: readonly number[]): Finding[] {
  return cells.map((cell) => ({
    code: 'UNKNOWN_COLUMN',
    column: (table.header.cells[cell] ?? '').trim(),
    where: table.where(table.header.line, cell),
  }));
}
