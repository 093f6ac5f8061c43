import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Rules } from '../law/rules.js';

/** What the computation gives: rows and totals by code, year and intervention, and the findings. */
export interface Outcome {
  readonly rules: Rules;
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
  readonly findings: readonly Finding[];
}
