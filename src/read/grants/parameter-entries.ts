// Parameters as they stand in a document of rules, and read: both follow from the table of the parameters.

import type { Named } from '../../grant/intervention.js';
import type {
  Certainty,
  Fields,
  ParameterOf,
  ParameterTable,
  Reading,
  Unnamed,
  ValueOf,
} from '../../law/parameter-row.js';
import type { Source } from '../../law/source.js';

/** A source as it stands in a document; one text in `spuk.rules/1`. */
type SourceEntry = string | Source;

/** A parameter as it stands in a document: the reading that counts, its certainty, and the other readings. */
type Entry<F extends Fields, Unit extends string> = Reading<F> & {
  readonly unit: Unit;
  readonly status: Certainty;
  readonly source: SourceEntry;
  readonly doubt?: Named | undefined;
  readonly alternatives: readonly (Reading<F> & { readonly source: SourceEntry })[];
};

type EntryOf<Row extends ParameterTable[string]> = Entry<Row['reading'], Row['unit']>;
/** The parameters that a document of the first schema does not name. */
type UnnamedIn<Table extends ParameterTable> = {
  [Id in keyof Table]: Table[Id] extends { readonly unnamed: Unnamed } ? Id : never;
}[keyof Table];

/** Every parameter of a version as it stands in a document, by its id. */
export type Entries<Table extends ParameterTable> = {
  readonly [Id in Exclude<keyof Table, UnnamedIn<Table>>]: EntryOf<Table[Id]>;
} & { readonly [Id in UnnamedIn<Table>]?: EntryOf<Table[Id]> | undefined };

/** Every parameter of a version as it is read, by its id. */
type ParametersOf<Table extends ParameterTable> = {
  readonly [Id in keyof Table]: ParameterOf<
    keyof Table & string,
    Table[keyof Table]['unit'],
    ValueOf<Table[Id]>
  >;
};

/** What every entry has, whatever its reading. */
interface AnyEntry {
  readonly unit: string;
  readonly status: Certainty;
  readonly source: SourceEntry;
  readonly doubt?: Named | undefined;
  readonly alternatives: readonly { readonly source: SourceEntry }[];
}

/**
 * The parameters of a version, in the order of their table; the document is taken to be valid.
 * @throws SpukError for a share that is no plain fraction from 0 to 1
 */
export function parametersFrom<Table extends ParameterTable>(
  table: Table,
  entries: Readonly<Record<string, AnyEntry | undefined>>,
): ParametersOf<Table> {
  const read = Object.entries(table).map(([id, row]) => [id, parameterFrom(id, row, entries[id])]);
  return Object.fromEntries(read) as ParametersOf<Table>;
}

function parameterFrom(
  id: string,
  row: ParameterTable[string],
  written: AnyEntry | undefined,
): ParameterOf<string, string, unknown> {
  const entry = written ?? entryOfUnnamed(row);
  const toValue = row.read as (reading: unknown) => unknown;
  const { unit, status, doubt } = entry;
  const alternatives = entry.alternatives.map((other) => ({
    value: toValue(other),
    source: sourceOf(other),
  }));
  const value = toValue(entry);
  return { id, value, unit, status, source: sourceOf(entry), alternatives, ...(doubt ? { doubt } : {}) };
}

/** What stands for a parameter that came after the first schema. */
function entryOfUnnamed({ unit, unnamed }: ParameterTable[string]): AnyEntry {
  if (!unnamed) throw new Error('a parameter is missing in rules that were found complete');
  return { ...unnamed, unit, status: 'assumed', alternatives: [] };
}

function sourceOf({ source }: { readonly source: SourceEntry }): Source {
  return typeof source === 'string' ? { says: source } : source;
}
