// What tables of SPUK IZA hold beside what all tables hold: headings, phrases, titles and notes.

import type { Finding } from '../findings/finding.js';
import type { IzaKeyKind, IzaProvenance, IzaRegion } from '../grant/iza.js';
import type { IzaYearRules } from '../law/iza-rules.js';
import type { Amount } from '../money/amount.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import type { Unit } from '../money/apportion.js';

export type IzaHeading =
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

/** Words of SPUK IZA that stand in cells, and in csv and JSON as they are. */
export type IzaWord = IzaProvenance | 'floor' | 'ceiling';

/** What stands in a cell and is said with the values it names. */
export type Phrase =
  | { readonly key: 'regional-amount' | 'coordination' | 'regional-projects' | 'local' }
  | { readonly key: 'municipalities' | 'granted' }
  | { readonly key: 'held' | 'charged' | 'carried' | 'to-repay' | 'open' }
  | { readonly key: 'project'; readonly name: string; readonly municipality: string | null }
  | { readonly key: 'provenance'; readonly provenance: IzaProvenance }
  | { readonly key: 'of-amount'; readonly given: AmountOrShare }
  | { readonly key: 'from-file' | 'of-the-rest' };

export type IzaTitle =
  | { readonly key: 'iza-country'; readonly years: readonly number[]; readonly compared: boolean }
  | {
      readonly key: 'iza-region' | 'iza-members' | 'iza-settlement';
      readonly region: IzaRegion;
      readonly years: readonly number[];
    }
  | {
      readonly key: 'iza-lines';
      readonly region: IzaRegion;
      readonly years: readonly number[];
      /** The SiSa codes. */
      readonly codes: readonly string[];
    };

/** What is said below tables of SPUK IZA. */
export type IzaNote =
  | {
      readonly key: 'iza-ceiling';
      readonly years: readonly { readonly national: Amount | null; readonly rules: IzaYearRules }[];
    }
  | {
      readonly key: 'iza-provenance';
      readonly provenance: IzaProvenance;
      readonly years: readonly number[];
    }
  | {
      readonly key: 'iza-anomaly';
      readonly deviations: readonly Finding<'IZA_DEVIATION'>[];
    }
  | { readonly key: 'iza-key-amount'; readonly rules: readonly IzaYearRules[] }
  | { readonly key: 'iza-key'; readonly kind: IzaKeyKind; readonly rules: readonly IzaYearRules[] }
  | { readonly key: 'iza-method'; readonly unit: Unit; readonly details: boolean }
  | {
      readonly key: 'iza-bounds';
      readonly floor: AmountOrShare | null;
      readonly ceiling: AmountOrShare | null;
    }
  | {
      readonly key: 'iza-deductions';
      readonly coordination: AmountOrShare | null;
      readonly projects: AmountOrShare | null;
    }
  | {
      readonly key: 'iza-assigned';
      readonly projects: readonly {
        readonly name: string;
        /** null: of every year. */
        readonly year: number | null;
        readonly municipality: string;
        readonly amount: Amount;
      }[];
    }
  | { readonly key: 'iza-no-formula'; readonly rules: IzaYearRules }
  | { readonly key: 'iza-members-file' }
  | {
      /** Members that a file put elsewhere, of a region that keeps its official amount. */
      readonly key: 'iza-members-left';
      readonly region: string;
      readonly left: readonly { readonly name: string; readonly to: string }[];
    }
  | { readonly key: 'iza-settlement'; readonly rules: IzaYearRules };
