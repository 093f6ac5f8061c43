import type { ShownOutcome } from '../budget/shown.js';
import type { YearBudget } from '../budget/tree.js';
import { rowDefinitions } from '../calculation/definitions.js';
import type { CalculatedKey } from '../calculation/operations.js';
import type { AmountKey } from '../grant/amounts.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import type { Named } from '../grant/intervention.js';
import { carryLimitLevel, decidedAt } from '../law/levels.js';
import { rulesOf, type YearRules } from '../law/rules.js';
import type { Level } from '../report/budget/budget-report.js';
import type { Directory } from '../report/directory.js';
import type { Title } from '../report/title.js';
import type { BookSheet, FixedHeading, Mark, SheetId } from './book.js';
import { type AmountColumn, definitionsOfYear, type FormulaBlock } from './book-block.js';
import type { BookColumns } from './book-columns.js';
import { carriesAnywhere } from './book-plan.js';
import { enteredOf, type YearBlock, yearParts, yearRows } from './book-year.js';

/** What the sheets of the years are made of. */
export interface YearParts {
  readonly outcome: ShownOutcome;
  readonly level: Level;
  readonly directory: Directory;
  readonly columns: BookColumns;
  /** What is carried, where the years are settled. */
  readonly settle?: 'plan' | 'max';
}

/** A year with the municipalities it holds. */
export interface BookYear {
  readonly year: number;
  readonly rules: YearRules;
  /** Whether no later year is covered. */
  readonly last: boolean;
  readonly blocks: readonly YearBlock[];
  readonly totals: readonly BudgetTotal[];
  /** The amounts that have a column, in their order. */
  readonly keys: readonly AmountKey[];
}

/** The years of an outcome, each with its municipalities. */
export function bookYears(parts: YearParts): readonly BookYear[] {
  const { rules, sums } = parts.outcome;
  return sums.flatMap(({ year, municipalities }): readonly BookYear[] => {
    const yearRules = rulesOf(rules, year);
    return yearRules ? [bookYear(yearRules, municipalities, parts)] : [];
  });
}

function bookYear(rules: YearRules, municipalities: readonly YearBudget[], parts: YearParts): BookYear {
  const { outcome, settle, columns } = parts;
  const { year } = rules;
  const totals = municipalities.map(({ total }) => total);
  const keys = columns.keysOf([...municipalities.flatMap(({ rows }) => rows), ...totals]);
  const columnOf = columnsIn({ kind: 'year', year }, keys);
  const last = outcome.rules.years.at(-1) === rules;
  const definitions = definitionsOfYear(
    { rules, last, carrying: settle === 'max' ? 'most' : 'planned' },
    parts.directory.interventions,
  );
  const anywhere = settle !== 'max' && carriesAnywhere(outcome.rules, year - 1);
  const yearBefore = outcome.years.includes(year - 1);
  const blocks = outcome.tree.flatMap(({ years }): readonly YearBlock[] => {
    const part = years.find((each) => each.year === year);
    if (!part) return [];
    const before = years.find((each) => each.year === year - 1)?.rows ?? [];
    const arrival = {
      hadBefore: (intervention: number) => before.some((row) => row.intervention === intervention),
      anywhere,
      yearBefore,
    };
    return [
      {
        ...arrival,
        outcome,
        directory: parts.directory,
        definitions,
        rows: part.rows,
        themes: part.themes,
        total: part.total,
        lawful: part.lawful,
        keys,
        parts: yearParts(part),
        columnOf,
        entered: (entries, row) => enteredOf(arrival, entries, row),
      },
    ];
  });
  return { year, rules, last, blocks, totals, keys };
}

/** The columns that some amounts have in a sheet. */
export function columnsIn(sheet: SheetId, keys: readonly AmountKey[]): FormulaBlock['columnOf'] {
  const columns = new Map<CalculatedKey, AmountColumn>(keys.map((key) => [key, { sheet, key }]));
  return (key) => columns.get(key);
}

/** The sheet of a year: every municipality with its interventions. */
export function yearSheet(
  { year, blocks, totals, keys, rules }: BookYear,
  { outcome, level, columns, settle, directory }: YearParts,
): BookSheet {
  const headings: readonly FixedHeading[] = [
    'code',
    ...(totals.length > 1 ? (['name'] as const) : []),
    ...(level === 'theme' ? (['themeName'] as const) : []),
    'intervention',
    'interventionName',
    ...keys,
    'provenance',
  ];
  const marks = [...marksOf(rules), ...(settle ? marksOfEnd(rules) : [])];
  return {
    id: { kind: 'year', year },
    title: titleOf(totals, { grant: outcome.rules.name, year }, directory),
    columns: headings,
    rows: blocks.flatMap(yearRows),
    marks: marks.filter(
      ({ column, limit }) => headings.includes(column) && (limit === 'zero' || headings.includes(limit)),
    ),
    ...columns.named,
  };
}

function titleOf(
  totals: readonly BudgetTotal[],
  { grant, year }: { readonly grant: Named; readonly year: number },
  { municipality }: Directory,
): Title {
  const [only] = totals;
  return only && totals.length === 1
    ? { key: 'budget', grant, municipality: municipality(only.municipality), year }
    : { key: 'by-municipality', grant, year, count: totals.length };
}

/** What breaks a limit, marked where the limit stands. */
function marksOf(rules: YearRules): readonly Mark[] {
  return [
    { ...shiftsCounted(rules), limit: 'shiftLimit', rows: ['row'] },
    { column: 'carriedOut', limit: 'carryLimit', rows: [MARKED[carryLimitLevel(rules)]] },
    { column: 'budget', limit: 'zero', rows: [MARKED[decidedAt(rules)]] },
  ];
}

/** What was overspent, and what was carried without being there. */
function marksOfEnd(rules: YearRules): readonly Mark[] {
  const rows = [MARKED[decidedAt(rules)]];
  return [
    { column: 'carriedOut', limit: 'ownUnspent', rows },
    { column: 'spent', limit: 'available', rows },
  ];
}

const MARKED = { rows: 'row', totals: 'total' } as const;

/** The shifts that count against a limit, by the definition of what counts, less those that are taken off. */
function shiftsCounted(rules: YearRules): Pick<Mark, 'column' | 'less'> {
  const { inputs } = rowDefinitions({ rules, last: false, carrying: 'planned' }, ANY).shiftCounted;
  const columns = inputs.flatMap((input) => (input.kind === 'amount' ? [input.key] : []));
  const [column = 'shiftedOut', less] = columns.filter((key) => key === 'shiftedIn' || key === 'shiftedOut');
  return { column, ...(less === undefined ? {} : { less }) };
}

/** An intervention that is nothing in particular. */
const ANY = { intervention: Number.NaN, theme: null };
