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
import type { AmountInput, CalculatedKey, EntryKind, Term } from './operations.js';

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
export function columnsOf(sources: ColumnSources): Columns {
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
  readonly inputOf: (input: AmountInput) => Column;
  readonly grouping: Grouping;
  readonly settled: Uint8Array;
  readonly sharedOf: (input: AmountInput) => Column;
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
      return term.shared.length === 0
        ? own
        : cutInOrder(own, term.shared.map(reading.sharedOf), reading.grouping);
    }
    case 'when-settled':
      return where(reading.settled, worked(term.of, reading), reading.grouping);
    case 'zero':
      return filled(reading.length, 0);
    case 'none':
      return filled(reading.length, Number.NaN);
    default:
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
  const { rules, receivers, settled } = sources;
  const reading: Reading = {
    length: receivers.groupOf.length,
    rules,
    grouping: receivers,
    settled,
    inputOf: (input) => rowInput(input, sources, get),
    sharedOf: (input) =>
      input.kind === 'amount' ? get('totals', input.key) : sources.entries(input.entries),
  };
  const kinds = kindsOfRows(sources);
  return (key) => {
    const terms = kinds.kinds.map((definitions) => definitions[key].term);
    const [first, ...others] = terms;
    if (!first) return filled(0, 0);
    const alike = others.every((term) => JSON.stringify(term) === JSON.stringify(first));
    if (alike) return worked(first, reading);
    return picked(
      terms.map((term) => worked(term, reading)),
      kinds.kindOf,
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
function picked(columns: readonly Column[], kindOf: Int32Array): Column {
  const out = new Float64Array(columns[0]?.length ?? 0);
  for (let at = 0; at < out.length; at++) out[at] = columns[kindOf[at % kindOf.length] ?? 0]?.[at] ?? 0;
  return out;
}

function rowInput(input: AmountInput, sources: ColumnSources, get: Get): Column {
  if (input.kind === 'entries') return sources.entries(input.entries);
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
  const { rules, receivers, settled, themeIds } = sources;
  const ofThemes: Grouping = {
    groupOf: Int32Array.from({ length: sources.themes.groups }, (_, at) => Math.floor(at / themeIds.length)),
    here: new Uint8Array(sources.themes.groups).fill(1),
    groups: receivers.groups,
  };
  const inputOf = (input: AmountInput) => {
    if (input.kind === 'entries') return sources.entries(input.entries);
    if (input.of === 'rows') return sumByGroup(get('rows', input.key), receivers);
    if (input.of === 'themes') return sumByGroup(get('themes', input.key), ofThemes);
    return get('totals', input.key);
  };
  const reading: Reading = {
    length: receivers.groups,
    rules,
    grouping: { ...receivers, groupOf: Int32Array.from({ length: receivers.groups }, (_, at) => at) },
    settled,
    inputOf,
    sharedOf: inputOf,
  };
  return (key) => worked(definitions[key].term, reading);
}

/** Themes that a receiver has no row of have no limit. */
function themeColumns(sources: ColumnSources, get: Get): (key: CalculatedKey) => Column {
  const { rules, themes, themeIds, settled } = sources;
  const inputOf = (input: AmountInput) => {
    if (input.kind === 'entries') return sources.entries(input.entries);
    return input.of === 'rows' ? sumByGroup(get('rows', input.key), themes) : get('themes', input.key);
  };
  const reading: Reading = {
    length: themes.groups,
    rules,
    grouping: themes,
    settled,
    inputOf,
    sharedOf: inputOf,
  };
  const filledThemes = sumByGroup(filled(themes.here.length, 0), themes);
  return (key) => {
    if (key !== 'shiftLimit' && key !== 'shiftRoom') return inputOf({ kind: 'amount', of: 'rows', key });
    const columns = themeIds.map((theme) => worked(themeDefinitions(rules, theme)[key].term, reading));
    const ofTheme = filledThemes.map((nothing, at) => nothing + (columns[at % themeIds.length]?.[at] ?? 0));
    return ofTheme;
  };
}
