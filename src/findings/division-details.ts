import type { Amount } from '../money/amount.js';

/** What only findings of a division carry. */
export interface DivisionFindingDetails {
  IZA_CEILING: {
    readonly year: number;
    readonly amounts: { readonly actual: Amount; readonly limit: Amount; readonly excess: Amount };
  };
  IZA_NEGATIVE_LOCAL: {
    readonly year: number;
    readonly region: string;
    readonly amounts: {
      readonly amount: Amount;
      readonly coordination: Amount;
      readonly projects: Amount;
      readonly local: Amount;
    };
  };
  IZA_MEMBERSHIP: {
    readonly problem: MembershipProblem;
    /** The region it was found in first. */
    readonly first?: string;
    /** The name as it was written. */
    readonly text?: string;
    /** Whether the file says who the members of the region are. */
    readonly inFile?: boolean;
    readonly suggestions?: readonly string[];
    /** The municipality that a merged one went into. */
    readonly successor?: string;
    /** The municipalities that a divided one went into. */
    readonly successors?: readonly string[];
    /** What it was called, where its code was written. */
    readonly was?: string;
  };
  /** A published amount of a region that has no members left. */
  IZA_WITHOUT_MEMBERS: {
    readonly year: number;
    readonly region: string;
    readonly amounts: { readonly amount: Amount };
  };
  IZA_BOUNDS: {
    readonly year: number;
    readonly region: string;
    /** The floors together are more than there is, the ceilings together less, or a floor lies above its ceiling. */
    readonly problem: 'floors' | 'ceilings' | 'crossed';
    readonly amounts: { readonly local: Amount; readonly floors: Amount; readonly ceilings: Amount };
  };
  IZA_DEVIATION: {
    readonly year: number;
    readonly region: string;
    /** @unit percent of the amount by key */
    readonly deviation: string;
    /** The same region in other years. */
    readonly elsewhere: readonly { readonly year: number; readonly deviation: string }[];
    readonly amounts: { readonly amount: Amount; readonly keyAmount: Amount; readonly difference: Amount };
  };
  ROUNDING_REMAINDER: {
    /** undefined: a split of an amount of no year, over names. */
    readonly year?: number;
    /** How many of the parties got something on top of their share rounded down. */
    readonly receivers: number;
    readonly parties: number;
    readonly amounts: { readonly handedOut: Amount };
  };
}

/** What is wrong with who belongs where. */
export type MembershipProblem =
  /** a municipality in no region, in two, or twice in a file */
  | 'no-region'
  | 'two-regions'
  | 'twice'
  /** a name that is no municipality, or a public body and so no member */
  | 'unknown'
  | 'public-body'
  /** a row without a region, or with one that does not exist */
  | 'no-name'
  | 'unknown-region'
  /** a mandate holder outside its region */
  | 'mandate-holder'
  /** a project for a municipality outside its region */
  | 'not-a-member';
