import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
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
  /** The same municipality-years with every carry cut to what is allowed; none where nothing was settled. */
  readonly lawful: readonly GrantYear[];
  /** By code; none where nothing was settled. */
  readonly settlements: readonly Settlement[];
  readonly findings: readonly Finding[];
}
