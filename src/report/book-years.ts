import type { ShownOutcome } from '../budget/shown.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Named } from '../grant/intervention.js';
import { rulesOf, type YearRules } from '../law/rules.js';
import type { BookHeading, BookSheet, Mark } from './book.js';
import type { BookColumns } from './book-columns.js';
import { type YearBlock, yearRows } from './book-year.js';
import type { Level } from './budget-report.js';
import type { Directory } from './directory.js';
import type { Title } from './title.js';

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
  readonly blocks: readonly YearBlock[];
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
}

/** The years of an outcome, each with its municipalities. */
export function bookYears({ outcome, directory, settle }: YearParts): readonly BookYear[] {
  const ofBlock = blocksOf(outcome.rows);
  const block = (municipality: string, year: number) => ofBlock.get(`${municipality} ${year}`) ?? [];
  const years = [...new Set(outcome.totals.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): readonly BookYear[] => {
    const rules = rulesOf(outcome.rules, year);
    if (!rules) return [];
    const totals = outcome.totals.filter((total) => total.year === year);
    const before = rulesOf(outcome.rules, year - 1);
    const anywhere = settle !== 'max' && before?.carryDestination.value === 'any';
    const blocks = totals.map(
      (total): YearBlock => ({
        outcome,
        directory,
        rules,
        last: outcome.rules.years.at(-1) === rules,
        total,
        rows: block(total.municipality, year),
        hadBefore: (intervention) =>
          block(total.municipality, year - 1).some((row) => row.intervention === intervention),
        ...(anywhere
          ? {
              divided: dividedOf(outcome, total, {
                sources: block(total.municipality, year - 1),
                few: totals.length === 1,
              }),
            }
          : {}),
        ...(settle ? { settle } : {}),
      }),
    );
    return [{ year, rules, blocks, totals, rows: outcome.rows.filter((row) => row.year === year) }];
  });
}

/**
 * The interventions whose carries may have gone to several: all of them in a book of one municipality, so that rows
 * can be added to its plan, else those of which the plan says so.
 */
function dividedOf(
  { carries }: ShownOutcome,
  { municipality, year }: BudgetTotal,
  { sources, few }: { readonly sources: readonly BudgetRow[]; readonly few: boolean },
): readonly number[] {
  const named = new Set(
    carries
      .filter(
        (carry) => carry.municipality === municipality && carry.year === year - 1 && carry.to !== undefined,
      )
      .map(({ from }) => from),
  );
  return sources.map(({ intervention }) => intervention).filter((number) => few || named.has(number));
}

function blocksOf(rows: readonly BudgetRow[]): ReadonlyMap<string, readonly BudgetRow[]> {
  const blocks = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const key = `${row.municipality} ${row.year}`;
    const block = blocks.get(key);
    if (block) block.push(row);
    else blocks.set(key, [row]);
  }
  return blocks;
}

/** The sheet of a year: every municipality with its interventions. */
export function yearSheet(
  { year, rules, blocks, rows, totals }: BookYear,
  { outcome, level, columns, settle, directory }: YearParts,
): BookSheet {
  const headings: readonly BookHeading[] = [
    'code',
    ...(totals.length > 1 ? (['name'] as const) : []),
    ...(level === 'theme' ? (['themeName'] as const) : []),
    'intervention',
    'interventionName',
    ...columns.keysOf([...rows, ...totals]),
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
  const { base } = rules.shiftLimit.value;
  const received = base === 'receiving';
  const [counted, other] = received
    ? (['shiftedIn', 'shiftedOut'] as const)
    : (['shiftedOut', 'shiftedIn'] as const);
  const net = rules.shiftCounting.value === 'net' ? { less: other } : {};
  const shift: Mark = { column: counted, limit: 'shiftLimit', rows: ['row'], ...net };
  return [
    ...(base === 'theme' ? [] : [shift]),
    { column: 'carriedOut', limit: 'carryLimit', rows: [carriedOn(rules)] },
    { column: 'budget', limit: 'zero', rows: [rules.walls.value ? 'row' : 'total'] },
  ];
}

/** What was overspent, and what was carried without being there. */
function marksOfEnd(rules: YearRules): readonly Mark[] {
  const decided = rules.walls.value ? 'row' : 'total';
  return [
    { column: 'carriedOut', limit: 'ownUnspent', rows: [decided] },
    { column: 'spent', limit: 'available', rows: [decided] },
  ];
}

function carriedOn({ carryLimit }: YearRules): 'row' | 'total' {
  return carryLimit.value.scope === 'total' ? 'total' : 'row';
}
