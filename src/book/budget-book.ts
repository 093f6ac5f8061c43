import type { ShownOutcome } from '../budget/shown.js';
import type { Plan } from '../grant/plan.js';
import type { Level } from '../report/budget/budget-report.js';
import type { Directory } from '../report/directory.js';
import type { Book, BookSheet } from './book.js';
import { type BookColumns, BUDGET_COLUMNS } from './book-columns.js';
import { listsSheet } from './book-lists.js';
import { overviewSheet, themesSheet, yearsSheet } from './book-overview.js';
import { parametersSheet } from './book-parameters.js';
import { planSheet } from './book-plan.js';
import { bookYears, type YearParts, yearSheet } from './book-years.js';

/**
 * The budget as a book that computes itself: every municipality-year with its interventions, the overview that was
 * asked for before them, the plan and the rules behind them.
 */
export function budgetBook(
  outcome: ShownOutcome,
  level: Level,
  { plan, directory }: { readonly plan: Plan; readonly directory: Directory },
): Book {
  const parts: YearParts = { outcome, level, directory, columns: BUDGET_COLUMNS };
  const years = bookYears(parts);
  return {
    sheets: [
      ...levelSheets(outcome, level, parts),
      overviewSheet(outcome, parts),
      ...years.map((year) => yearSheet(year, parts)),
      planSheet({ plan, directory, outcome }),
      listsSheet(outcome, directory),
      parametersSheet(
        outcome.rules,
        years.map(({ year }) => year),
      ),
    ],
  };
}

/** The overview that was asked for, where it is more than the one that every book has. */
export function levelSheets(
  outcome: ShownOutcome,
  level: Level,
  parts: { readonly directory: Directory; readonly columns: BookColumns },
): readonly BookSheet[] {
  switch (level) {
    case 'theme':
      return [themesSheet(outcome, parts)];
    case 'year':
      return [yearsSheet(outcome, parts)];
    default:
      return [];
  }
}
