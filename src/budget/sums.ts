// What the municipalities of a year add up to, straight from their columns.

import { type Column, filled } from '../calculation/kernels.js';
import type { ColumnTotal } from '../calculation/views.js';
import { AMOUNT_KEYS, type Amounts, amountsOfCents } from '../grant/amounts.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import { exactCents } from '../money/amount.js';
import { once, type YearBudget } from './tree.js';

/** What is added up: what is none is passed over; of none at all the sum is none. */
export interface BudgetSum {
  readonly amounts: Amounts;
  readonly provenance: Provenance;
}

/** A year, added up over its municipalities. */
export interface YearSum extends BudgetSum {
  readonly year: number;
  /** By code. */
  readonly municipalities: readonly YearBudget[];
  /** In order of first appearance. */
  readonly themes: readonly ThemeSum[];
}

/** A theme of a year, added up over the municipalities. */
export interface ThemeSum extends BudgetSum {
  readonly year: number;
  /** null: what is not divided. */
  readonly theme: string | null;
}

/**
 * The years of a tree, ascending, each added up when it is first asked for.
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function yearSums(parts: readonly YearBudget[]): readonly YearSum[] {
  const years = new Map<number, YearBudget[]>();
  for (const part of parts) {
    const before = years.get(part.year);
    if (before) before.push(part);
    else years.set(part.year, [part]);
  }
  return [...years].sort(([one], [other]) => one - other).map(([year, own]) => yearSum(year, own));
}

function yearSum(year: number, municipalities: readonly YearBudget[]): YearSum {
  const sum = once(() => columnSum(municipalities.map(({ columnTotal }) => columnTotal())));
  const themes = once(() => themeSums(year, municipalities));
  return {
    year,
    municipalities,
    get themes() {
      return themes();
    },
    get amounts() {
      return sum().amounts;
    },
    get provenance() {
      return sum().provenance;
    },
  };
}

function themeSums(year: number, municipalities: readonly YearBudget[]): readonly ThemeSum[] {
  const themes = new Map<string | null, Running>();
  for (const { columnRows } of municipalities) {
    for (const row of columnRows()) {
      let running = themes.get(row.theme);
      if (!running) {
        running = nothingYet();
        themes.set(row.theme, running);
      }
      add(row, running);
    }
  }
  return [...themes].map(([theme, running]) => ({ year, theme, ...sumOfRunning(running) }));
}

/** What rows or totals add up to. */
export function columnSum(parts: readonly ColumnTotal[]): BudgetSum {
  const running = nothingYet();
  for (const part of parts) add(part, running);
  return sumOfRunning(running);
}

/** A sum that is still being made. @unit cent; NaN: none */
interface Running {
  readonly cents: Column;
  provenance: Provenance | undefined;
}

function nothingYet(): Running {
  return { cents: filled(AMOUNT_KEYS.length, Number.NaN), provenance: undefined };
}

function sumOfRunning({ cents, provenance = 'file' }: Running): BudgetSum {
  return { provenance, amounts: amountsOfCents((place) => cents[place]) };
}

function add({ columns, at, provenance }: ColumnTotal, running: Running): void {
  const { cents: sums, provenance: before } = running;
  for (let key = 0; key < columns.length; key++) {
    const cents = columns[key]?.[at] ?? Number.NaN;
    if (Number.isNaN(cents)) continue;
    const sum = sums[key] ?? Number.NaN;
    sums[key] = Number.isNaN(sum) ? cents : exactCents(sum + cents);
  }
  if (before === undefined) running.provenance = provenance;
  else if (provenance !== before) running.provenance = leastCertain([{ provenance: before }, { provenance }]);
}
