import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';

/** Why a grant cannot be divided at all, with the values that the message names. */
export interface DivisionRefusalReasons {
  'unknown-region': { readonly text: string; readonly suggestions: readonly string[] };
  /** region null: of no region at all */
  'no-region-amount': { readonly region: string | null; readonly year: number };
  'bad-money': { readonly option: string; readonly text: string; readonly percentage: boolean };
  /** A number that may be meant as a percentage or as euros; percentages: what it may mean, none where it is too much. */
  'bare-number': {
    readonly option: string;
    readonly text: string;
    readonly amount: Amount;
    readonly percentages: readonly Share[];
  };
  'conflicting-options': { readonly option: string; readonly other: string };
  /** names: the municipalities without a weight; none of them: all weights are zero */
  'no-weight': { readonly region: string; readonly file: string | null; readonly names: readonly string[] };
  /** whose: the municipality or region that has no such number */
  'nothing-in-region': { readonly whose: string; readonly region: string; readonly year: number };
  /** home: the region it does lie in; null: none */
  'not-in-region': {
    readonly municipality: string;
    readonly regions: readonly string[];
    readonly home: string | null;
  };
  'region-needed': { readonly file: string };
}
