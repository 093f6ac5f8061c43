import { type AllocationReading, readAllocations } from './allocation.js';
import type { Vocabulary } from './cell-reader.js';
import type { InputFile } from './input-tables.js';
import { type PlanReading, readPlans } from './plan.js';

/** The files of a run, by what they hold; those that were not given are empty. */
export interface BudgetFiles {
  readonly allocation: readonly InputFile[];
  readonly plan: readonly InputFile[];
}

/** What was read of them; nothing for a kind that was not given. */
export interface BudgetFilesReading {
  readonly allocation: AllocationReading | undefined;
  readonly plan: PlanReading | undefined;
}

/** Reads every file of a run; the reader of CSV is loaded once for all of them. */
export function readBudgetFiles(files: BudgetFiles, vocabulary: Vocabulary): BudgetFilesReading {
  return {
    allocation: files.allocation.length === 0 ? undefined : readAllocations(files.allocation, vocabulary),
    plan: files.plan.length === 0 ? undefined : readPlans(files.plan, vocabulary),
  };
}
