// A grant as a value: everything that makes it this grant and no other is data of its package.

import type { Intervention, Named, Theme } from './intervention.js';
import type { PartNames } from './part-names.js';
import type { Provenance } from './provenance.js';

/** A specifieke uitkering. */
export interface Grant {
  /** What it is chosen by. */
  readonly id: string;
  /** SHA-256 of its package. */
  readonly sha256: string;
  /** What it is called in titles and sentences. */
  readonly name: Named;
  /** Its name in full. */
  readonly title: Named;
  /** The document that its rules stand in, or that announces it. */
  readonly regulation: Regulation;
  readonly status: 'in-force' | 'announced';
  /** Both included. */
  readonly years: { readonly from: number; readonly to: number };
  readonly receivers: 'municipality' | 'region';
  /** Where it calls its interventions and themes otherwise. */
  readonly parts?: PartNames | undefined;
  readonly themes: readonly Theme[];
  /** None: a year is one undivided amount. */
  readonly interventions: readonly Intervention[];
  /** Its sets of rules by name; the first is the one that holds where none is chosen. */
  readonly profiles: readonly string[];
  /** undefined: no amounts come along; they are given with -a. */
  readonly amounts?: GrantAmounts | undefined;
  readonly ceilings?: Ceilings | undefined;
  /** What its results must say. */
  readonly remarks: readonly Remark[];
  readonly notModelled: readonly Named[];
  /** Of a grant whose receivers are regions: how the amount of a region is divided, and accounted for. */
  readonly division?: GrantDivision | undefined;
  /** The codes of its accountability lines; null: not found. */
  readonly accountability: { readonly codes: readonly string[] | null };
  /** A shift within a theme, for the files that a folder starts with. */
  readonly example?: { readonly year: number; readonly from: number; readonly to: number } | undefined;
}

/** A grant of regions as far as a division of it speaks of it. */
export type DividedGrant = Pick<Grant, 'id' | 'name' | 'title' | 'amounts' | 'division' | 'remarks'>;

/** What only a grant has whose receivers are regions. */
export interface GrantDivision {
  /** What every municipality weighs where nothing else is chosen. */
  readonly key: {
    readonly called: Named;
    /** What a weight is. */
    readonly weight: Named;
    readonly cited: Named;
  };
  /** The document that the members of a region stand in. */
  readonly members: {
    /** Short: annex 1. */
    readonly called: Named;
    /** After "the members of a region are those of". */
    readonly stands: Named;
    readonly cited: Named;
  };
  /** What actuals and ledgers call it. */
  readonly bookings: readonly string[];
  /** What the most that all regions may get holds. */
  readonly maximum?: Named | undefined;
  /** Where the coordination that is paid from the amount stands. */
  readonly coordination?: Named | undefined;
  /** Who accounts to whom, and when. */
  readonly accountability?: Named | undefined;
}

/** Where a grant stands: cited in the language of the document. */
export interface Regulation {
  readonly document: string;
  readonly reference?: string | undefined;
  readonly date?: string | undefined;
}

/** The amounts that come along with a grant, and how sentences name them. */
export interface GrantAmounts {
  /** Published per receiver, or the amount of the country divided by a key. */
  readonly kind: 'official' | 'key';
  /** What a receipt calls them. */
  readonly name: string;
  readonly sha256: string;
  /** Short: annex IV. */
  readonly called: Named;
  /** After "granted:". */
  readonly stands: Named;
  /** In full, as an explanation cites them. */
  readonly cited: Named;
  /** Where the weights of a key stand, where that is another document. */
  readonly weighed?: Named | undefined;
  /** The total of a receiver that holds more than the interventions: what they leave of it is not divided. */
  readonly total?: OfficialTotal | undefined;
}

/** How sentences name the official total of a receiver. */
export interface OfficialTotal {
  /** After the name of the amounts: with LPO. */
  readonly called: Named;
  readonly label: Named;
  readonly cited: Named;
}

/** What the country may cost, per intervention and year: as first and as now. */
export interface Ceilings {
  readonly rows: readonly NationalBudget[];
  /** When they were as first. */
  readonly first: Named;
  readonly note: Named;
}

/** The ceiling of an intervention in a year, for the whole country. */
export interface NationalBudget {
  readonly intervention: number;
  readonly year: number;
  /** @unit euro; as it was when the regulation was made */
  readonly first: string;
  /** @unit euro; as it is now */
  readonly inForce: string;
}

/** What must be said of the amounts of a year that come along; without a year, of any result. */
export interface Remark extends Named {
  readonly year?: number | undefined;
}

/** What the amounts are that come along with a grant: those by a key are no decision. */
export function provenanceOf({ amounts }: Pick<Grant, 'amounts'>): Provenance {
  return amounts?.kind === 'key' ? 'indicative' : 'official';
}
