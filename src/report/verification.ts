import { text } from './cell.js';
import type { Records } from './records.js';
import type { Report } from './table.js';

/** One value of a result that is another when it is computed again. */
export interface Difference {
  /** Which value: the list it stands in, whose it is, and its name. */
  readonly path: string;
  /** null: it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Why a result can be another. */
export type Cause =
  | { readonly key: 'version'; readonly before: string; readonly after: string }
  | { readonly key: 'rules'; readonly before: string; readonly after: string }
  | { readonly key: 'input'; readonly file: string }
  | { readonly key: 'unexplained' };

type Plain = Readonly<Record<string, unknown>>;

/** What a result says of itself, in words or of places in its inputs: it may differ without any amount being another. */
const ABOUT_ITSELF: readonly string[] = ['tool', 'rules', 'notModelled', 'options'];
const WORDS: readonly string[] = ['message', 'label', 'operation', 'name', 'source', 'where'];
/** What names an element of a list, in this order. */
const NAMES: readonly string[] = [
  'municipality',
  'region',
  'year',
  'intervention',
  'line',
  'parameter',
  'code',
  'rule',
];

/** Every value that differs between two documents of one command, in the order of the documents. */
export function differencesOf(before: Plain, after: Plain): readonly Difference[] {
  const old = valuesOf(before);
  const now = valuesOf(after);
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].flatMap((path): readonly Difference[] => {
    const one = old.get(path) ?? null;
    const other = now.get(path) ?? null;
    return one === other ? [] : [{ path, before: one, after: other }];
  });
}

function valuesOf(document: Plain): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(document)) {
    if (!ABOUT_ITSELF.includes(key)) collect(value, key, values);
  }
  return values;
}

function collect(value: unknown, path: string, values: Map<string, string>): void {
  if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    value.forEach((element: unknown, index) => {
      const name = nameOf(element) ?? String(index + 1);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      collect(withoutName(element), `${path} ${name}${times > 1 ? ` (${times})` : ''}`, values);
    });
  } else if (isPlain(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (!WORDS.includes(key)) collect(part, `${path} ${key}`, values);
    }
  } else if (value !== undefined) values.set(path, value === null ? 'null' : String(value));
}

/** The name of an element of a list by what it is of; undefined where it says nothing of that. */
function nameOf(element: unknown): string | undefined {
  if (!isPlain(element)) return undefined;
  const parts = NAMES.flatMap((key) => {
    const value = element[key];
    const name = isPlain(value) ? (value['code'] ?? value['parameter']) : value;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** What is left of an element of a list to compare: what names it stands in its path. */
function withoutName(element: unknown): unknown {
  if (!isPlain(element)) return element;
  return Object.fromEntries(
    Object.entries(element).filter(([key]) => key === 'rule' || !NAMES.includes(key)),
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The differences as a table for people. */
export function verificationReport(differences: readonly Difference[], file: string): Report {
  if (differences.length === 0) return { tables: [], notes: [] };
  const { columns, rows } = verificationRecords(differences);
  return {
    tables: [
      { title: { key: 'verify', file }, columns, rows: rows.map((cells) => ({ kind: 'row', cells })) },
    ],
    notes: [],
  };
}

/** The differences as flat records. */
export function verificationRecords(differences: readonly Difference[]): Records {
  return {
    columns: ['path', 'before', 'after'],
    rows: differences.map(({ path, before, after }) => [text(path), text(before ?? ''), text(after ?? '')]),
  };
}
