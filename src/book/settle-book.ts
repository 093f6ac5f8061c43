import type { ShownOutcome } from '../budget/shown.js';
import type { Plan } from '../grant/plan.js';
import type { Level } from '../report/budget/budget-report.js';
import { type SettleParts, withActuals } from '../report/budget/settle-report.js';
import type { Directory } from '../report/directory.js';
import type { Book, BookSheet } from './book.js';
import { SETTLED_COLUMNS } from './book-columns.js';
import { lawfulSheet } from './book-lawful.js';
import { linesSheet } from './book-lines.js';
import { listsSheet } from './book-lists.js';
import { overviewSheet } from './book-overview.js';
import { parametersSheet } from './book-parameters.js';
import { planSheet } from './book-plan.js';
import { readingsSheet } from './book-readings.js';
import { settlementSheet } from './book-settlement.js';
import { bookYears, type YearParts, yearSheet } from './book-years.js';
import { levelSheets } from './budget-book.js';

/** A settlement that a book is made of. */
export interface SettledBook {
  /** Of the years that were asked for. */
  readonly shown: ShownOutcome;
  /** The same of all years: a final settlement does not ask for years. */
  readonly whole: ShownOutcome;
  readonly plan: Plan;
  readonly directory: Directory;
  readonly parts: SettleParts;
}

/**
 * The settlement as a book that computes itself: the final settlement, every year as planned and as it is lawful, and
 * what was asked for beside them. Years that were not asked for are there for the final settlement, out of sight.
 */
export function settleBook(settled: SettledBook, level: Level): Book {
  const { plan, directory, parts } = settled;
  const { carry, lines, sensitivity } = parts;
  const shown = withActuals(settled.shown).some;
  const whole = withActuals(settled.whole).some;
  const yearParts: YearParts = { outcome: whole, level, directory, columns: SETTLED_COLUMNS, settle: carry };
  const years = bookYears(yearParts);
  const asked = new Set(shown.years);
  const seen = (year: number, sheet: BookSheet): BookSheet =>
    asked.has(year) ? sheet : { ...sheet, hidden: true };
  return {
    sheets: [
      settlementSheet(whole, directory),
      ...levelSheets(shown, level, yearParts),
      overviewSheet(shown, yearParts),
      ...years.map((one) => seen(one.year, yearSheet(one, yearParts))),
      ...years.map((one) => seen(one.year, lawfulSheet(one, whole.rules.name))),
      ...(lines ? [linesSheet(lines, years, { name: whole.rules.name, directory })] : []),
      ...(sensitivity ? [readingsSheet(sensitivity, whole.settlements, directory)] : []),
      planSheet({ plan, directory, outcome: whole, settle: carry }),
      listsSheet(whole, directory),
      parametersSheet(
        whole.rules,
        years.map(({ year }) => year),
      ),
    ],
  };
}
