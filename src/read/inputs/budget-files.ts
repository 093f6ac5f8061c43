import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile } from '../tables/input-kind.js';
import { type ActualsReading, readActuals } from './actuals.js';
import { type AllocationReading, readAllocations } from './allocation.js';
import { type LedgerMapReading, readLedgerMap } from './ledger-map.js';
import { type PlanReading, readPlans } from './plan.js';
import { type PlanOptions, withOptions } from './plan-options.js';

/** The files of a run, by what they hold; those that were not given are empty. */
export interface BudgetFiles {
  readonly allocation: readonly InputFile[];
  readonly plan: readonly InputFile[];
  /** What is planned beside, written as options. */
  readonly planned?: PlanOptions;
  readonly spent: readonly InputFile[];
  /** What will have been spent, of whole years. */
  readonly expected?: readonly InputFile[];
  /** What ledger codes stand for. */
  readonly map?: InputFile | undefined;
}

/** What was read of them; nothing for a kind that was not given. */
export interface BudgetFilesReading {
  readonly allocation: AllocationReading | undefined;
  readonly plan: PlanReading | undefined;
  readonly map: LedgerMapReading | undefined;
  readonly spent: ActualsReading | undefined;
  readonly expected: ActualsReading | undefined;
}

/**
 * Reads every file of a run; the reader of CSV is loaded once for all of them. A merged municipality may stand for its
 * successor in plans and actuals; what is granted is granted to a municipality of the grant. Only what is granted may
 * stand in thousands.
 */
export function readBudgetFiles(
  { allocation, plan, planned, spent, map, expected = [] }: BudgetFiles,
  vocabulary: Vocabulary,
): BudgetFilesReading {
  const { acceptMerged: _, ...strict } = vocabulary;
  const { amountsIn: __, ...inEuros } = vocabulary;
  const plans = plan.length === 0 ? undefined : readPlans(plan, inEuros);
  const ledger = map && readLedgerMap(map, inEuros);
  return {
    allocation: allocation.length === 0 ? undefined : readAllocations(allocation, strict),
    plan: planned ? withOptions(plans, planned, inEuros, plan.length) : plans,
    map: ledger,
    expected: expected.length === 0 ? undefined : readActuals(expected, inEuros, { map: ledger?.map }),
    spent: spent.length === 0 ? undefined : readActuals(spent, inEuros, { map: ledger?.map }),
  };
}
