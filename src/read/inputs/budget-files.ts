import type { Finding } from '../../findings/finding.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile } from '../tables/input-kind.js';
import { type ActualsReading, readActuals } from './actuals.js';
import { type AllocationReading, readAllocations } from './allocation.js';
import { readColumnNames } from './column-names.js';
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
  /** What the headers of the others mean. */
  readonly columns?: InputFile | undefined;
}

/** What was said of headers: what is wrong with it, and what stands in no file that was read. */
export interface NamedColumns {
  readonly findings: readonly Finding[];
  /** How many headers were named. */
  readonly count: number;
}

/** What was read of them; nothing for a kind that was not given. */
export interface BudgetFilesReading {
  readonly allocation: AllocationReading | undefined;
  readonly plan: PlanReading | undefined;
  readonly map: LedgerMapReading | undefined;
  readonly spent: ActualsReading | undefined;
  readonly expected: ActualsReading | undefined;
  readonly columns: NamedColumns | undefined;
}

/**
 * Reads every file of a run; the reader of CSV is loaded once for all of them. A merged municipality may stand for its
 * successor in plans and actuals; what is granted is granted to a municipality of the grant. Only what is granted may
 * stand in thousands.
 */
export function readBudgetFiles(
  { allocation, plan, planned, spent, map, columns, expected = [] }: BudgetFiles,
  given: Vocabulary,
): BudgetFilesReading {
  const named = columns && readColumnNames(columns, given);
  const vocabulary = named ? { ...given, columnNames: named.names } : given;
  const { acceptMerged: _, ...strict } = vocabulary;
  const { amountsIn: __, ...inEuros } = vocabulary;
  const plans = plan.length === 0 ? undefined : readPlans(plan, inEuros);
  const ledger = map && readLedgerMap(map, inEuros);
  const read = {
    allocation: allocation.length === 0 ? undefined : readAllocations(allocation, strict),
    plan: planned ? withOptions(plans, planned, inEuros, plan.length) : plans,
    map: ledger,
    expected: expected.length === 0 ? undefined : readActuals(expected, inEuros, { map: ledger?.map }),
    spent: spent.length === 0 ? undefined : readActuals(spent, inEuros, { map: ledger?.map }),
  };
  const anyRead = Object.values(read).some((reading) => (reading?.tables.length ?? 0) > 0);
  const unused = named && anyRead ? named.unused() : [];
  return { ...read, columns: named && { ...named, findings: [...named.findings, ...unused] } };
}
