import type { ShownOutcome } from '../budget/shown.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Plan } from '../grant/plan.js';
import { rulesOf, type YearRules } from '../law/rules.js';
import type { Book, BookHeading, BookSheet, Mark } from './book.js';
import { overviewSheet, themesSheet, yearsSheet } from './book-overview.js';
import { parametersSheet } from './book-parameters.js';
import { planSheet } from './book-plan.js';
import { presentKeys, yearRows } from './book-year.js';
import type { Level } from './budget-report.js';
import type { Directory } from './directory.js';
import type { Title } from './table.js';

/**
 * The budget as a book that computes itself: every municipality-year with its interventions, the overview that was
 * asked for before them, the plan and the rules behind them.
 */
export function budgetBook(
  outcome: ShownOutcome,
  level: Level,
  { plan, directory }: { readonly plan: Plan; readonly directory: Directory },
): Book {
  const years = [...new Set(outcome.totals.map(({ year }) => year))].sort((a, b) => a - b);
  const codes = new Set(outcome.totals.map(({ municipality }) => municipality));
  const overviews = { theme: [themesSheet], year: [yearsSheet], municipality: [], intervention: [] }[level];
  const parts = { outcome, level, blocks: blocksOf(outcome.rows), directory };
  return {
    sheets: [
      ...overviews.map((sheet) => sheet(outcome, directory)),
      overviewSheet(outcome, directory),
      ...years.flatMap((year) => yearSheet(year, parts)),
      planSheet(plan, directory, codes),
      parametersSheet(outcome.rules, years),
    ],
  };
}

type Blocks = ReadonlyMap<string, readonly BudgetRow[]>;

function blocksOf(rows: readonly BudgetRow[]): Blocks {
  const blocks = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const key = `${row.municipality} ${row.year}`;
    const block = blocks.get(key);
    if (block) block.push(row);
    else blocks.set(key, [row]);
  }
  return blocks;
}

/** What the sheet of a year is made of. */
interface YearParts {
  readonly outcome: ShownOutcome;
  readonly level: Level;
  readonly blocks: Blocks;
  readonly directory: Directory;
}

function yearSheet(year: number, { outcome, level, blocks, directory }: YearParts): readonly BookSheet[] {
  const rules = rulesOf(outcome.rules, year);
  if (!rules) return [];
  const totals = outcome.totals.filter((total) => total.year === year);
  const several = totals.length > 1;
  const last = outcome.rules.years.at(-1) === rules;
  const ofYear = outcome.rows.filter((row) => row.year === year);
  const block = (municipality: string, inYear: number) => blocks.get(`${municipality} ${inYear}`) ?? [];
  const columns: readonly BookHeading[] = [
    'code',
    ...(several ? (['name'] as const) : []),
    ...(level === 'theme' ? (['themeName'] as const) : []),
    'intervention',
    'interventionName',
    ...presentKeys([...ofYear, ...totals]),
    'provenance',
  ];
  return [
    {
      id: { kind: 'year', year },
      title: titleOf(totals, year, directory),
      columns,
      rows: totals.flatMap((total) =>
        yearRows({
          outcome,
          directory,
          rules,
          last,
          total,
          rows: block(total.municipality, year),
          hadBefore: (intervention) =>
            block(total.municipality, year - 1).some((row) => row.intervention === intervention),
        }),
      ),
      marks: marksOf(rules).filter(({ limit }) => limit === 'zero' || columns.includes(limit)),
    },
  ];
}

function titleOf(totals: readonly BudgetTotal[], year: number, { municipality }: Directory): Title {
  const [only] = totals;
  return only && totals.length === 1
    ? { key: 'budget', municipality: municipality(only.municipality), year }
    : { key: 'by-municipality', year, count: totals.length };
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
  const carried = rules.carryLimit.value.scope === 'total' ? 'total' : 'row';
  return [
    ...(base === 'theme' ? [] : [shift]),
    { column: 'carriedOut', limit: 'carryLimit', rows: [carried] },
    { column: 'budget', limit: 'zero', rows: [rules.walls.value ? 'row' : 'total'] },
  ];
}
