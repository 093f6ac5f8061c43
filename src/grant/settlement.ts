import type { Amount } from '../money/amount.js';
import type { Provenance } from './provenance.js';

/** What a year adds to the final settlement. */
export interface YearSettlement {
  readonly year: number;
  /** As planned. @unit euro, not below zero */
  readonly toRepay: Amount;
  /** The same with every carry cut to what is allowed. @unit euro, not below zero */
  readonly lawful: Amount;
  /** Where what was granted in the year comes from. */
  readonly provenance: Provenance;
}

/** The final settlement (eindafrekening) of one municipality over the whole period. */
export interface Settlement {
  /** CBS code. */
  readonly municipality: string;
  /** The settled years, ascending. */
  readonly years: readonly YearSettlement[];
  /** Years without actuals, ascending: never money to repay. */
  readonly open: readonly number[];
  /** @unit euro, exact sum over the settled years */
  readonly toRepay: Amount;
  /** @unit euro, exact sum over the settled years */
  readonly lawful: Amount;
}

/** Whether what a municipality repays rests on indicative amounts. */
export function restsOnIndicative({ years }: Pick<Settlement, 'years'>): boolean {
  return years.some(({ provenance }) => provenance === 'indicative');
}
