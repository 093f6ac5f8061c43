// Shifts and carries written as options: `2024:7>11:50000`. They are read as the rows of a plan are, by the same words,
// and what is wrong with one is found at its place in the option.

import { NO_PLAN } from '../../grant/plan.js';
import { type CellReader, cellReader, type Vocabulary } from '../tables/cell-reader.js';
import { columnsOf } from '../tables/columns.js';
import type { ReadTable } from '../tables/input-kind.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import { type PlanReading, planKind } from './plan.js';

/** The options that say what else is planned, and which kind of row each is. */
const KIND_OF = { '--shift': 'shift', '--carry-over': 'carry' } as const;

/** An option that states rows of a plan. */
export type PlanOption = keyof typeof KIND_OF;

/** What such options say, each as often as it was given. */
export type PlanOptions = Readonly<Record<PlanOption, readonly string[]>>;

/** A part of an option's text. */
interface Part {
  readonly text: string;
  /** Where it begins, from 0. */
  readonly start: number;
}

/** The parts of one option: the year, where the money comes from, where it goes to if that was said, and how much. */
interface Parts {
  readonly year: Part;
  readonly from: Part;
  readonly to: Part;
  readonly amount: Part;
}

/** What is no such text at all; undefined where every text can be taken apart. */
export function unreadablePlanOption(
  options: PlanOptions,
): { readonly option: PlanOption; readonly text: string } | undefined {
  return optionsIn(options).flatMap(({ option, texts }) => {
    const text = texts.find((one) => partsOf(one) === undefined);
    return text === undefined ? [] : [{ option, text }];
  })[0];
}

/** The rows of a plan that options state; they come after those of so many files. */
function readPlanOptions(options: PlanOptions, vocabulary: Vocabulary, files: number): PlanReading {
  const read = optionsIn(options).map(({ option, texts }, at) => {
    const table = tableOf(option, texts);
    const kind = planKind(vocabulary);
    const { columns } = columnsOf(table, kind.headers);
    // Each amount speaks for itself: people do not write two options as one file.
    const reader: CellReader = cellReader(table, vocabulary, { decimal: null });
    const plan = kind.read({ input: files + at, table, columns, municipality: {}, reader });
    return { plan, findings: reader.findings, table: { table, decimalSign: null, option: true } as const };
  });
  return {
    plan: {
      shifts: read.flatMap(({ plan }) => plan.shifts),
      carries: read.flatMap(({ plan }) => plan.carries),
    },
    findings: read.flatMap(({ findings }) => findings),
    tables: read.map(({ table }): ReadTable => table),
  };
}

/** What files and options plan together. */
export function withOptions(
  files: PlanReading | undefined,
  options: PlanOptions,
  vocabulary: Vocabulary,
  read = 0,
): PlanReading | undefined {
  if (optionsIn(options).length === 0) return files;
  const { plan, findings, tables } = files ?? { plan: NO_PLAN, findings: [], tables: [] };
  const stated = readPlanOptions(options, vocabulary, read);
  return {
    plan: {
      shifts: [...plan.shifts, ...stated.plan.shifts],
      carries: [...plan.carries, ...stated.plan.carries],
    },
    findings: [...findings, ...stated.findings],
    tables: [...tables, ...stated.tables],
  };
}

interface Given {
  readonly option: PlanOption;
  readonly texts: readonly string[];
}

function optionsIn(options: PlanOptions): readonly Given[] {
  return (['--shift', '--carry-over'] as const)
    .map((option) => ({ option, texts: options[option] }))
    .filter(({ texts }) => texts.length > 0);
}

/** The texts of one option as a table of a plan, a row each; line and column are those of the text. */
function tableOf(option: PlanOption, texts: readonly string[]): SourceTable {
  const parts = texts.map(partsOf);
  const rows = parts.map((of, index): SourceRow => {
    const cells = CELLS.map((cell) => (cell === 'kind' ? KIND_OF[option] : (of?.[cell].text ?? '')));
    return { line: index + 1, cells };
  });
  return {
    file: option,
    dialect: { encoding: 'utf-8', bom: false, separator: ',', lineEnd: 'LF' },
    header: { line: 0, cells: CELLS },
    rows,
    ragged: [],
    skipped: { blank: 0, comments: 0 },
    where: (line, cell) => {
      const name = CELLS[cell];
      const part = name && name !== 'kind' ? parts[line - 1]?.[name] : undefined;
      const { text, start } = part ?? { text: texts[line - 1] ?? '', start: 0 };
      const column = [...(texts[line - 1] ?? '').slice(0, start)].length + 1;
      return { file: option, option: true, line, column, width: Math.max(1, [...text].length) };
    },
    lineText: (line) => texts[line - 1] ?? '',
  };
}

const CELLS = ['year', 'kind', 'from', 'to', 'amount'] as const;

/** The parts of `2024:7>11:50000`; undefined for a text that has not those parts. */
function partsOf(text: string): Parts | undefined {
  const [, year, ends, amount] = /^([^:]*):([^:]*):([^:]*)$/s.exec(text) ?? [];
  if (year === undefined || ends === undefined || amount === undefined) return undefined;
  const [from = '', to, ...more] = ends.split('>');
  if (more.length > 0) return undefined;
  const begins = year.length + 1;
  return {
    year: part(year, 0),
    from: part(from, begins),
    to: to === undefined ? { text: '', start: begins + from.length } : part(to, begins + from.length + 1),
    amount: part(amount, begins + ends.length + 1),
  };
}

/** A part without the space around it. */
function part(text: string, start: number): Part {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}
