import { text } from '../cell.js';
import type { Records } from '../records.js';
import type { Report } from '../table.js';

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
  | { readonly key: 'grant'; readonly before: string; readonly after: string }
  /** null: the result names none. */
  | { readonly key: 'figures'; readonly before: string | null; readonly after: string }
  | { readonly key: 'input'; readonly file: string }
  | { readonly key: 'unexplained' };

type Plain = Readonly<Record<string, unknown>>;

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
  'file',
  'name',
];

/**
 * Every value that differs between two documents of one command, in the order of the documents: amounts, names and
 * words alike, and what only one of them has. Only the version that wrote a result is no value of it: a later one
 * cannot write it again, and says so as a cause.
 */
export function differencesOf(before: Plain, after: Plain): readonly Difference[] {
  const old = documentContent(before);
  const now = documentContent(after);
  const gone = saidByOne(old, now);
  const paths = new Set([...old.values.keys(), ...now.values.keys()]);
  const values = [...paths].flatMap((path): readonly Difference[] => {
    const one = old.values.get(path);
    const other = now.values.get(path);
    const told = (value: Value | undefined) => value?.told !== undefined && gone.has(value.told);
    if (one?.json === other?.json || told(one) || told(other) || onlyFilled(path, old, now)) return [];
    return [{ path, ...shownBeside(one, other) }];
  });
  return [...values, ...gone.values(), ...orderDifferences(old, now)];
}

/** What is told in a sentence and stands in one of two documents: the sentence says it, without its parts. */
function saidByOne(old: Content, now: Content): ReadonlyMap<string, Difference> {
  const paths = new Set([...old.sentences.keys(), ...now.sentences.keys()]);
  const differences = [...paths].flatMap((path) => {
    const before = old.sentences.get(path) ?? null;
    const after = now.sentences.get(path) ?? null;
    return before === null || after === null ? [{ path, before, after }] : [];
  });
  return new Map(differences.map((difference) => [difference.path, difference]));
}

/** Whether both have a list or object here and one of them is empty: what the other holds is told by itself. */
function onlyFilled(path: string, old: Content, now: Content): boolean {
  const kind = old.containers.get(path);
  return kind !== undefined && kind === now.containers.get(path);
}

/** Per list the first place where what both documents have stands in another order. */
function orderDifferences(old: Content, now: Content): readonly Difference[] {
  return [...old.lists].flatMap(([path, names]): readonly Difference[] => {
    const others = now.lists.get(path) ?? [];
    const [here, there] = [new Set(names), new Set(others)];
    const before = names.filter((name) => there.has(name));
    const after = others.filter((name) => here.has(name));
    const at = before.findIndex((name, index) => name !== after[index]);
    return at < 0
      ? []
      : [{ path: `${path} ${at + 1}`, before: before[at] ?? null, after: after[at] ?? null }];
  });
}

/** Two values as a reader sees them: text without its quotes, unless only the quotes tell them apart. */
function shownBeside(one: Value | undefined, other: Value | undefined): Omit<Difference, 'path'> {
  const before = one?.text ?? null;
  const after = other?.text ?? null;
  return before === after ? { before: one?.json ?? null, after: other?.json ?? null } : { before, after };
}

/** A value that stands in a document. */
interface Value {
  readonly json: string;
  /** As a reader sees it: without quotes. */
  readonly text: string;
  /** The place of the sentence that tells it, where one does. */
  readonly told: string | undefined;
}

/** What stands in a document. */
interface Content {
  /** Every value by its path; an empty list or object is a value too. */
  readonly values: Map<string, Value>;
  /** Every list and object, by its path. */
  readonly containers: Map<string, '[]' | '{}'>;
  /** The names of the elements of every list, by its path. */
  readonly lists: Map<string, readonly string[]>;
  /** The sentence of every element of a list that has one, by its path. */
  readonly sentences: Map<string, string>;
}

function documentContent({ tool, ...document }: Plain): Content {
  const content: Content = {
    values: new Map(),
    containers: new Map(),
    lists: new Map(),
    sentences: new Map(),
  };
  const { version: _, ...named } = isPlain(tool) ? tool : {};
  for (const [key, value] of Object.entries({ ...document, tool: named })) {
    collect(value, { path: key, told: undefined }, content);
  }
  return content;
}

/** Where a part of a document stands, and the place of the sentence that tells it, where one does. */
interface Place {
  readonly path: string;
  readonly told: string | undefined;
}

function collect(value: unknown, { path, told }: Place, content: Content): void {
  if (Array.isArray(value)) collectList(value, { path, told }, content);
  else if (isPlain(value)) {
    content.containers.set(path, '{}');
    if (Object.keys(value).length === 0) content.values.set(path, { json: '{}', text: '{}', told });
    for (const [key, part] of Object.entries(value)) collect(part, { path: `${path} ${key}`, told }, content);
  } else if (value !== undefined) {
    const json = JSON.stringify(value);
    content.values.set(path, { json, text: typeof value === 'string' ? value : json, told });
  }
}

function collectList(list: readonly unknown[], { path, told }: Place, content: Content): void {
  content.containers.set(path, '[]');
  if (list.length === 0) content.values.set(path, { json: '[]', text: '[]', told });
  const seen = new Map<string, number>();
  const names = list.map((element, index) => {
    const name = elementName(element) ?? String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const unique = times > 1 ? `${name} (${times})` : name;
    const place = `${path} ${unique}`;
    const sentence = isPlain(element) ? element['message'] : undefined;
    if (typeof sentence === 'string') content.sentences.set(place, sentence);
    collect(
      withoutName(element),
      { path: place, told: typeof sentence === 'string' ? place : told },
      content,
    );
    return unique;
  });
  content.lists.set(path, names);
}

/** The name of an element of a list by what it is of; undefined where it says nothing of that. */
function elementName(element: unknown): string | undefined {
  if (!isPlain(element)) return undefined;
  const parts = NAMES.flatMap((key) => {
    const value = element[key];
    const name = isPlain(value) ? (value['code'] ?? value['parameter']) : value;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** What is left of an element of a list to compare: what names it stands in its path, in words and numbers. */
function withoutName(element: unknown): unknown {
  if (!isPlain(element)) return element;
  return Object.fromEntries(
    Object.entries(element).filter(([key, value]) => !NAMES.includes(key) || !isToldByPath(value)),
  );
}

/** Whether a path says all there is to say of a name: 2024 and "2024" read the same there. */
function isToldByPath(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !/^\d+$/.test(value));
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
