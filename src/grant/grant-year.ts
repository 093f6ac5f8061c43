import type { Amounts } from './amounts.js';
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

/** The rows by theme, in order of first appearance; what is undivided has none. */
export function themesOf(rows: readonly BudgetRow[]): readonly (readonly [string, readonly BudgetRow[]])[] {
  const themes = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    if (row.theme !== null) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row]);
  }
  return [...themes];
}
