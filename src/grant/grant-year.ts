import type { Amounts } from './amounts.js';
import type { Provenance } from './provenance.js';

/** One intervention of one municipality in one year. */
export interface BudgetRow extends Amounts {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  /** null for the undivided intervention 0. */
  readonly theme: string | null;
  readonly provenance: Provenance;
}

/** A municipality-year. */
export interface BudgetTotal extends Amounts {
  readonly municipality: string;
  readonly year: number;
  readonly provenance: Provenance;
}
