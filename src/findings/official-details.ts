import type { Amount } from '../money/amount.js';

/** What findings carry of granted amounts beside the official ones. */
export interface OfficialFindingDetails {
  SCALE_SUSPECTED: {
    readonly municipality: string;
    readonly year: number;
    readonly scale: 'too-small' | 'too-large';
    /** Of the interventions that have an official amount. */
    readonly amounts: { readonly given: Amount; readonly official: Amount };
  };
  OFFICIAL_DIFFERENCE: {
    readonly municipality: string;
    readonly year: number;
    /** Whether the official total is one with the wage and price adjustment. */
    readonly withLpo: boolean;
    /** Whether the official amounts count beside those of the files. */
    readonly beside: boolean;
    readonly amounts: { readonly given: Amount; readonly official: Amount; readonly difference: Amount };
  };
}
