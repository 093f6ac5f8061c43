import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';

/** The official figures that the indicative amounts are derived from. */
export interface OfficialFigures {
  /** Per municipality: the total of the brede SPUK by year. */
  readonly totals: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** Per year: the national budget of each intervention. */
  readonly budgets: ReadonlyMap<number, ReadonlyMap<number, Amount>>;
  readonly amendments: readonly BudgetAmendment[];
}

/** A later change of a year's national budgets; without an intervention it is of all of them. */
export interface BudgetAmendment {
  readonly year: number;
  readonly intervention: number | null;
  readonly share: Share | null;
  readonly addition: Amount | null;
  readonly source: string;
}
