// What tables of a division hold beside what all tables hold: headings, phrases, titles and notes.

import type { Finding } from '../../findings/finding.js';
import type { KeyKind, RegionProvenance, RegionWithMembers } from '../../grant/division.js';
import type { Named } from '../../grant/intervention.js';
import type { DivisionYearRules } from '../../law/division-rules.js';
import type { Amount } from '../../money/amount.js';
import type { AmountOrShare } from '../../money/amount-or-share.js';
import type { Unit } from '../../money/apportion.js';

export type DivisionHeading =
  | 'item'
  | 'basis'
  | 'amount'
  | 'keyAmount'
  | 'difference'
  | 'deviation'
  | 'coordination'
  | 'projects'
  | 'local'
  | 'weight'
  | 'exactShare'
  | 'roundedDown'
  | 'remainder'
  | 'bound'
  | 'together'
  | 'sum';

/** Words of a division that stand in cells, and in csv and JSON as they are. */
export type DivisionWord = RegionProvenance | 'floor' | 'ceiling';

/** What stands in a cell and is said with the values it names. */
export type Phrase =
  | { readonly key: 'regional-amount' | 'coordination' | 'regional-projects' | 'local' }
  | { readonly key: 'municipalities' | 'granted' }
  | { readonly key: 'held' | 'charged' | 'carried' | 'to-repay' | 'open' }
  | { readonly key: 'project'; readonly name: string; readonly municipality: string | null }
  | { readonly key: 'provenance'; readonly provenance: RegionProvenance }
  | { readonly key: 'of-amount'; readonly given: AmountOrShare }
  | { readonly key: 'from-file' | 'of-the-rest' };

export type DivisionTitle =
  | {
      readonly key: 'division-country';
      readonly grant: Named;
      readonly years: readonly number[];
      readonly compared: boolean;
    }
  | {
      readonly key: 'division-region' | 'division-members' | 'division-settlement';
      readonly grant: Named;
      readonly region: RegionWithMembers;
      readonly years: readonly number[];
    }
  | {
      readonly key: 'division-lines';
      readonly grant: Named;
      readonly region: RegionWithMembers;
      readonly years: readonly number[];
      /** The SiSa codes. */
      readonly codes: readonly string[];
    };

/** What is said below tables of a division. */
export type DivisionNote =
  | {
      readonly key: 'division-ceiling';
      /** What the maximum holds. */
      readonly holds: Named | undefined;
      readonly years: readonly { readonly national: Amount | null; readonly rules: DivisionYearRules }[];
    }
  | {
      readonly key: 'division-provenance';
      readonly provenance: RegionProvenance;
      readonly years: readonly number[];
      /** What the amounts are that come along. */
      readonly stands: Named | undefined;
    }
  | {
      readonly key: 'division-anomaly';
      readonly deviations: readonly Finding<'IZA_DEVIATION'>[];
    }
  | {
      readonly key: 'division-key-amount';
      readonly rules: readonly DivisionYearRules[];
      readonly called: Named;
    }
  | {
      readonly key: 'division-key';
      readonly kind: KeyKind;
      readonly rules: readonly DivisionYearRules[];
      readonly called: Named;
    }
  | { readonly key: 'division-method'; readonly unit: Unit; readonly details: boolean }
  | {
      readonly key: 'division-bounds';
      readonly floor: AmountOrShare | null;
      readonly ceiling: AmountOrShare | null;
    }
  | {
      readonly key: 'division-deductions';
      readonly coordination: AmountOrShare | null;
      readonly projects: AmountOrShare | null;
    }
  | {
      readonly key: 'division-assigned';
      readonly projects: readonly {
        readonly name: string;
        /** null: of every year. */
        readonly year: number | null;
        readonly municipality: string;
        readonly amount: Amount;
      }[];
    }
  | {
      readonly key: 'division-no-formula';
      readonly rules: DivisionYearRules;
      /** Where coordination that is paid from the amount stands. */
      readonly coordination: Named | undefined;
    }
  | { readonly key: 'division-members-file' }
  | {
      /** Members that a file put elsewhere, of a region that keeps its official amount. */
      readonly key: 'division-members-left';
      readonly provenance: RegionProvenance;
      /** The document of the members. */
      readonly called: Named;
      readonly region: string;
      readonly left: readonly { readonly name: string; readonly to: string }[];
    }
  | {
      readonly key: 'division-settlement';
      readonly grant: Named;
      readonly rules: DivisionYearRules;
      /** Who accounts to whom, and when. */
      readonly accountability: Named | undefined;
    };
