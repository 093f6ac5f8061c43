import type { Finding } from '../findings/finding.js';
import type { Provenance } from '../grant/provenance.js';
import type { Rules } from '../law/rules.js';
import type { Amounts } from './amounts.js';

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

/** What the computation gives: rows and totals by code, year and intervention, and the findings. */
export interface Outcome {
  readonly rules: Rules;
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
  readonly findings: readonly Finding[];
}
