import type { ReceiverYear } from '../calculation/views.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import type { Settlement, YearSettlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';

/** What of a year decides what it repays. */
interface YearEnd extends Pick<ReceiverYear, 'year' | 'columnRows'> {
  /** Whether anything is said of what was spent. */
  readonly isSettled: boolean;
  readonly total: BudgetTotal;
  /** The same with every carry cut to what is allowed. */
  readonly lawful: { readonly total: BudgetTotal } | undefined;
}

/**
 * The final settlement of a municipality: what its settled years repay, added up. Years are not netted against each
 * other. Undefined where it has nothing in any year.
 * @param years all of its years: a settlement is one over the whole period
 * @law data/grants/<id>/rules: settlement-netting
 * @unit euro, exact
 */
export function settlementOf(municipality: string, years: readonly YearEnd[]): Settlement | undefined {
  if (years.length === 0) return undefined;
  const settled = years.filter(({ isSettled }) => isSettled).map(yearSettlement);
  return {
    municipality,
    years: settled,
    open: years.flatMap(({ isSettled, year }) => (isSettled ? [] : [year])),
    toRepay: Amount.sum(settled.map(({ toRepay }) => toRepay)),
    lawful: Amount.sum(settled.map(({ lawful }) => lawful)),
  };
}

function yearSettlement({ year, total, lawful, columnRows }: YearEnd): YearSettlement {
  return {
    year,
    toRepay: total.toRepay ?? Amount.zero,
    lawful: lawful?.total.toRepay ?? Amount.zero,
    provenance: isIndicative({ columnRows }) ? 'indicative' : total.provenance,
  };
}

/** Whether an amount of a year is indicative: between walls each row counts, so that the division of a total matters. */
export function isIndicative({ columnRows }: Pick<ReceiverYear, 'columnRows'>): boolean {
  return columnRows().some(({ provenance }) => provenance === 'indicative');
}
