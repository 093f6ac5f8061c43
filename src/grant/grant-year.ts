import type { SpentPart } from './actuals.js';
import type { Amounts } from './amounts.js';
import type { Carry, Shift } from './plan.js';
import type { Provenance } from './provenance.js';

/** One intervention of one municipality in one year. */
export interface BudgetRow extends Amounts {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  /** null for the undivided intervention 0. */
  readonly theme: string | null;
  readonly provenance: Provenance;
}

/** A municipality-year. */
export interface BudgetTotal extends Amounts {
  readonly municipality: string;
  readonly year: number;
  readonly provenance: Provenance;
}

/** A municipality-year with all that the rules judge it by. */
export interface GrantYear {
  readonly municipality: string;
  readonly year: number;
  /** By intervention, ascending. */
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetTotal;
  /** In the order of the inputs. */
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
  /** What was carried out of the year before. */
  readonly arrived: readonly Carry[];
  /** What was spent, as the inputs say it; none where the year is not settled. */
  readonly spent: readonly SpentPart[];
  /** Whether anything is granted in this year. */
  readonly allocated: boolean;
  /** Whether several decisions grant it together. */
  readonly severalDecisions: boolean;
  /** Whether a carry out of it has a year to arrive in. */
  readonly last: boolean;
}

/** The rows by theme, in order of first appearance; what is undivided has none. */
export function themesOf(rows: readonly BudgetRow[]): readonly (readonly [string, readonly BudgetRow[]])[] {
  const themes = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    if (row.theme !== null) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row]);
  }
  return [...themes];
}
