import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Carry } from '../grant/plan.js';
import type { Settlement } from '../grant/settlement.js';
import type { Rules } from '../law/rules.js';

/** What the computation gives: rows and totals by code, year and intervention, and the findings. */
export interface Outcome {
  readonly rules: Rules;
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
  /** What is carried: as planned, or the most that is allowed. */
  readonly carries: readonly Carry[];
  /** By code; none where nothing was settled. */
  readonly settlements: readonly Settlement[];
  readonly findings: readonly Finding[];
}
