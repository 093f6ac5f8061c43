// The definitions as values: a column for an amount of every row, theme or total, made when it is asked for.

import { shareOf as shareOfYear, type YearRules } from '../law/rules.js';
import {
  type Definitions,
  type RowCircumstances,
  rowDefinitions,
  rowKind,
  themeDefinitions,
  totalDefinitions,
  type YearCircumstances,
} from './definitions.js';
import {
  type Column,
  cutInOrder,
  cutTo,
  filled,
  type Grouping,
  leastOf,
  minus,
  notNegative,
  ofGroup,
  plus,
  shareOf,
  sumByGroup,
  where,
} from './kernels.js';
import { type CalculatedKey, type CellInput, type EntryKind, ofRows, type Term } from './operations.js';

/** What the columns of a year are made from. */
export interface ColumnSources extends YearCircumstances {
  /** The interventions, ascending, each with its theme: the rows of every receiver in this order. */
  readonly slots: readonly RowCircumstances[];
  /** The rows by receiver, and by receiver and theme. */
  readonly receivers: Grouping;
  readonly themes: Grouping;
  /** The themes in the order of their groups of a receiver. */
  readonly themeIds: readonly (string | null)[];
  /** Whether a receiver's year is settled. */
  readonly settled: Uint8Array;
  readonly entries: (kind: EntryKind) => Column;
  /** The columns of the same year as planned, where this is another way of carrying. */
  readonly planned?: Columns;
}

export type Level = 'rows' | 'themes' | 'totals';

/** The columns of a year; each is worked out once, when it is first asked for. */
export interface Columns {
  readonly column: (level: Level, key: CalculatedKey) => Column;
}

/** The columns of a year, by its definitions. */
export function yearColumns(sources: ColumnSources): Columns {
  const known = {
    rows: new Map<CalculatedKey, Column>(),
    themes: new Map<CalculatedKey, Column>(),
    totals: new Map<CalculatedKey, Column>(),
  };
  const levels: Readonly<Record<Level, (key: CalculatedKey) => Column>> = {
    rows: rowColumns(sources, columnOf),
    themes: themeColumns(sources, columnOf),
    totals: totalColumns(sources, columnOf),
  };
  function columnOf(level: Level, key: CalculatedKey): Column {
    const found = known[level].get(key);
    if (found) return found;
    const made = levels[level](key);
    known[level].set(key, made);
    return made;
  }
  return { column: columnOf };
}

type Get = Columns['column'];

/** What a term is worked out with, at a level. */
interface Reading {
  readonly length: number;
  readonly rules: YearRules;
  readonly inputOf: (input: CellInput) => Column;
  readonly entries: ColumnSources['entries'];
  readonly grouping: Grouping;
  readonly settled: Uint8Array;
  readonly get: Get;
}

function worked(term: Term, reading: Reading): Column {
  switch (term.kind) {
    case 'sum':
      return summed(term, reading);
    case 'share': {
      const share = shareOfYear(reading.rules, term.parameter);
      const of = worked(term.of, reading);
      return share === null ? filled(of.length, Number.NaN) : shareOf(share, of);
    }
    case 'not-below-zero':
      return notNegative(worked(term.of, reading));
    case 'least':
      return leastOf(worked(term.one, reading), worked(term.other, reading));
    case 'cut': {
      const own = cutTo(
        worked(term.of, reading),
        term.limits.map((limit) => worked(limit, reading)),
      );
      const shared = term.shared.map(({ key }) => reading.get('totals', key));
      return cutInOrder(own, shared, reading.grouping);
    }
    case 'when-settled':
      return where(reading.settled, worked(term.of, reading), reading.grouping);
    case 'zero':
      return filled(reading.length, 0);
    case 'none':
      return filled(reading.length, Number.NaN);
    case 'entries':
      return reading.entries(term.entries);
    case 'amount':
      return reading.inputOf(term);
  }
}

function summed(term: Extract<Term, { readonly kind: 'sum' }>, reading: Reading): Column {
  let sum: Column | undefined;
  for (const part of term.plus) {
    const column = worked(part, reading);
    sum = sum ? plus(sum, column) : column;
  }
  sum ??= filled(reading.length, 0);
  for (const part of term.minus) sum = minus(sum, worked(part, reading));
  return sum;
}

/** Rows in other circumstances, such as those of a closed theme, may have other definitions: each is worked out apart. */
function rowColumns(sources: ColumnSources, get: Get): (key: CalculatedKey) => Column {
  const { rules, receivers, settled, entries } = sources;
  const { length } = receivers.groupOf;
  const inputOf = (input: CellInput) => rowInput(input, sources, get);
  const reading: Reading = { length, rules, grouping: receivers, settled, entries, inputOf, get };
  const { kinds, kindOf } = kindsOfRows(sources);
  return (key) => {
    const terms = kinds.map((definitions) => definitions[key].term);
    const [first, ...others] = terms;
    if (!first) return filled(0, 0);
    const alike = others.every((term) => JSON.stringify(term) === JSON.stringify(first));
    if (alike) return worked(first, reading);
    return picked(
      terms.map((term) => worked(term, reading)),
      kindOf,
      length,
    );
  };
}

/** The different definitions that rows have, and which of them each slot has. */
function kindsOfRows(sources: ColumnSources): {
  readonly kinds: readonly Definitions[];
  readonly kindOf: Int32Array;
} {
  const names: string[] = [];
  const kinds: Definitions[] = [];
  const kindOf = Int32Array.from(sources.slots, (slot) => {
    const name = rowKind(sources.rules, slot);
    if (!names.includes(name)) {
      names.push(name);
      kinds.push(rowDefinitions(sources, slot));
    }
    return names.indexOf(name);
  });
  return { kinds, kindOf };
}

/** Of each row the amount by its own definition. */
function picked(columns: readonly Column[], kindOf: Int32Array, length: number): Column {
  const out = new Float64Array(length);
  for (let at = 0; at < out.length; at++) out[at] = columns[kindOf[at % kindOf.length] ?? 0]?.[at] ?? 0;
  return out;
}

function rowInput(input: CellInput, sources: ColumnSources, get: Get): Column {
  switch (input.of) {
    case 'total':
      return ofGroup(get('totals', input.key), sources.receivers);
    case 'planned':
      return (sources.planned?.column ?? get)('rows', input.key);
    default:
      return get('rows', input.key);
  }
}

function totalColumns(sources: ColumnSources, get: Get): (key: CalculatedKey) => Column {
  const definitions = totalDefinitions(sources);
  const { rules, receivers, settled, themeIds, entries } = sources;
  const ofThemes: Grouping = {
    groupOf: Int32Array.from({ length: sources.themes.groups }, (_, at) => Math.floor(at / themeIds.length)),
    here: new Uint8Array(sources.themes.groups).fill(1),
    groups: receivers.groups,
  };
  const inputOf = (input: CellInput) => {
    if (input.of === 'rows') return sumByGroup(get('rows', input.key), receivers);
    if (input.of === 'themes') return sumByGroup(get('themes', input.key), ofThemes);
    return get('totals', input.key);
  };
  const length = receivers.groups;
  const reading: Reading = { length, rules, grouping: receivers, settled, entries, inputOf, get };
  return (key) => worked(definitions[key].term, reading);
}

/** Themes that a receiver has no row of have no limit. */
function themeColumns(sources: ColumnSources, get: Get): (key: CalculatedKey) => Column {
  const { rules, themes, themeIds, settled, entries } = sources;
  const inputOf = (input: CellInput) =>
    input.of === 'rows' ? sumByGroup(get('rows', input.key), themes) : get('themes', input.key);
  const length = themes.groups;
  const reading: Reading = { length, rules, grouping: themes, settled, entries, inputOf, get };
  const filledThemes = sumByGroup(filled(themes.here.length, 0), themes);
  return (key) => {
    if (key !== 'shiftLimit' && key !== 'shiftRoom') return inputOf(ofRows(key));
    const columns = themeIds.map((theme) => worked(themeDefinitions(rules, theme)[key].term, reading));
    return filledThemes.map((nothing, at) => nothing + (columns[at % themeIds.length]?.[at] ?? 0));
  };
}
