import type { Actuals, SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import type { Carry, Plan, Shift } from '../grant/plan.js';

/** Everything that was said of one municipality-year. */
export interface YearLedger {
  readonly granted: AllocationRow[];
  readonly shifts: Shift[];
  readonly carries: Carry[];
  /** A year without any is not settled. */
  readonly spent: SpentPart[];
}

/** The ledgers of every municipality by year. */
export type Ledgers = ReadonlyMap<string, ReadonlyMap<number, YearLedger>>;

export function emptyLedger(): YearLedger {
  return { granted: [], shifts: [], carries: [], spent: [] };
}

/** What a ledger is put together from. */
export interface Sources {
  readonly granted: readonly AllocationRow[];
  readonly plan: Plan;
  readonly actuals: Actuals;
}

/** What was granted, planned and spent, put together by municipality and year. */
export function ledgersOf({ granted, plan, actuals }: Sources): Ledgers {
  const ledgers = new Map<string, Map<number, YearLedger>>();
  // What follows each other mostly is of the same municipality and year.
  let last: { readonly municipality: string; readonly year: number; readonly ledger: YearLedger } | undefined;
  const ledgerOf = ({ municipality, year }: { readonly municipality: string; readonly year: number }) => {
    if (last?.year === year && last.municipality === municipality) return last.ledger;
    const ledger = entry(entry(ledgers, municipality, emptyYears), year, emptyLedger);
    last = { municipality, year, ledger };
    return ledger;
  };
  for (const row of granted) ledgerOf(row).granted.push(row);
  for (const shift of plan.shifts) ledgerOf(shift).shifts.push(shift);
  // A carry of nothing does nothing: it makes no year, and no row in one.
  for (const carry of plan.carries) if (!carry.amount.isZero()) ledgerOf(carry).carries.push(carry);
  for (const part of actuals.parts) ledgerOf(part).spent.push(part);
  return ledgers;
}

const emptyYears = () => new Map<number, YearLedger>();

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
