import { stringify } from 'csv-stringify/sync';
import type { AllocationRow } from '../../grant/allocation.js';
import type { Namer, Words } from '../../messages/words.js';
import { CSV_FORMATS } from '../text/csv-fields.js';

/** What starter files are filled with. */
export interface Starter {
  /** Names of the municipalities that were asked for. */
  readonly municipalities: readonly string[];
  /** Their official amounts. */
  readonly rows: readonly AllocationRow[];
  readonly namer: Namer;
  /** What the example rows are about. */
  readonly example: { readonly year: number; readonly from: number; readonly to: number };
}

/** The municipality of examples where none was asked for. */
const ANY_MUNICIPALITY = 'Almere';

/** A cell of a starter file; numbers as exact text with a point. */
export type StarterCell = string | { readonly kind: 'year' | 'amount'; readonly text: string };

/** A starter file before it is written: headers, the example, which is a comment, and what is known already. */
export interface StarterTable {
  /** With the ending of a CSV. */
  readonly file: string;
  readonly headers: readonly string[];
  readonly example: readonly StarterCell[] | undefined;
  readonly rows: readonly (readonly StarterCell[])[];
}

/** The example and what is known, as they stand in the file. */
export function starterRows({ example, rows }: StarterTable): StarterTable['rows'] {
  return example ? [example, ...rows] : rows;
}

/** An input of every kind with its headers and one example row, which is a comment. */
export function starterTables(
  { municipalities, rows, namer, example: exampleOf }: Starter,
  words: Words,
): readonly StarterTable[] {
  const { files, headers, decision, shift, example } = words.starter;
  const name = `# ${municipalities[0] ?? ANY_MUNICIPALITY}`;
  const year = { kind: 'year', text: String(exampleOf.year) } as const;
  const from = namer.intervention(exampleOf.from);
  const to = namer.intervention(exampleOf.to);
  const amount = (text: string) => ({ kind: 'amount', text }) as const;
  const granted = rows.map((row): readonly StarterCell[] => [
    namer.municipality(row.municipality),
    { kind: 'year', text: String(row.year) },
    namer.intervention(row.intervention),
    row.decision,
    amount(row.granted.toString()),
  ]);
  // A tenth of what the example grants: within the limit. Where a year is one amount there is nothing to shift.
  const planned = [name, year, shift, from, to, amount('100.00'), example];
  return [
    {
      file: files.allocation,
      headers: headers.allocation,
      example: [name, year, from, decision, amount('1000.00')],
      rows: granted,
    },
    {
      file: files.plan,
      headers: headers.plan,
      example: exampleOf.from === exampleOf.to ? undefined : planned,
      rows: [],
    },
    {
      file: files.spent,
      headers: headers.spent,
      example: [name, year, from, amount('1000.00')],
      rows: [],
    },
  ];
}

/**
 * The texts that a folder starts with, by name: the inputs, and the settings that name them. In Dutch they are what
 * Dutch Excel opens with a double click.
 */
export function starterFiles(
  tables: readonly StarterTable[],
  settings: StarterSettings,
  words: Words,
): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      tables.map((table) => [
        table.file,
        csv(
          [table.headers, ...starterRows(table).map((row) => row.map((cell) => starterText(cell, words)))],
          words,
        ),
      ]),
    ),
    'spuk.config.json': settingsText(settings, words),
  };
}

/** What the settings of a new folder name. */
export interface StarterSettings {
  readonly municipalities: readonly string[];
  /** As it was chosen; none: the one by default. */
  readonly grant?: string;
  /** What is granted, where it is not the file that is made. */
  readonly allocation?: string;
}

function settingsText(
  { municipalities, grant, allocation: named }: StarterSettings,
  { starter: { files } }: Words,
): string {
  const chosen = grant === undefined ? {} : { grant };
  const municipality = municipalities.length === 0 ? {} : { municipality: municipalities };
  const { allocation: made, plan, spent } = files;
  const allocation = named ?? made;
  return `${JSON.stringify({ ...chosen, ...municipality, allocation, plan, spent }, null, 2)}\n`;
}

function starterText(cell: StarterCell, { habits }: Words): string {
  if (typeof cell === 'string') return cell;
  return cell.kind === 'amount' ? cell.text.replace('.', habits.decimal) : cell.text;
}

function csv(rows: readonly (readonly string[])[], { habits }: Words): string {
  const { delimiter, record_delimiter, bom } = CSV_FORMATS[habits.csv];
  return stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter, bom },
  );
}
