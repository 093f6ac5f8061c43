import type { Named } from '../grant/intervention.js';
import type { NamedMunicipality } from '../grant/kept-result.js';
import type { Municipality } from '../grant/municipality.js';
import type { Turn } from '../law/calendar.js';
import type { Day } from '../law/day.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Change } from './compared/finding-differences.js';
import type { DivisionTitle } from './division/table-parts.js';

/** What a table is about. */
export type Title =
  | {
      readonly key: 'budget';
      readonly grant: Named;
      readonly municipality: Municipality;
      readonly year: number;
    }
  | { readonly key: 'by-municipality'; readonly grant: Named; readonly year: number; readonly count: number }
  | { readonly key: 'by-theme' | 'by-year'; readonly grant: Named; readonly scope: Municipality | number }
  | { readonly key: 'settlement'; readonly scope: Municipality | number; readonly years: readonly number[] }
  | {
      readonly key: 'lines';
      /** Of regions; undefined: the grant of the result. */
      readonly regional: Named | undefined;
      readonly municipality: Municipality;
      readonly year: number;
    }
  | { readonly key: 'sensitivity'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly key: 'verify'; readonly file: string }
  | { readonly key: 'split'; readonly amount: Amount; readonly count: number }
  | DivisionTitle
  | { readonly key: 'regions'; readonly grant: Named }
  | { readonly key: 'show'; readonly what: 'not-modelled' }
  | { readonly key: 'activities'; readonly what: 'interventions' | 'themes'; readonly grant: Named }
  | { readonly key: 'calendar'; readonly turn: Turn; readonly on: Day }
  | { readonly key: 'grants' }
  | { readonly key: 'municipalities'; readonly grant: Named }
  | { readonly key: 'ceilings'; readonly version: CeilingVersion; readonly first: Named | undefined }
  | { readonly key: 'rules'; readonly grant: Named; readonly profile: string; readonly year: number }
  | { readonly key: 'law'; readonly profile: string }
  | { readonly key: 'page-themes' }
  | { readonly key: 'page-part'; readonly part: PagePart; readonly year: number }
  | {
      readonly key: 'book';
      readonly sheet: 'lines' | 'readings' | 'division' | 'plan' | 'lists' | 'parameters';
    }
  | {
      readonly key: 'book-of-grant';
      readonly sheet: 'overview' | 'themes' | 'years' | 'settlement';
      readonly grant: Named;
    }
  | { readonly key: 'book-lawful'; readonly grant: Named; readonly year: number }
  | {
      readonly key: 'book-division';
      readonly grant: Named;
      readonly sheet: 'regions' | 'members' | 'key';
      readonly year: number;
    }
  | { readonly key: 'config'; readonly file: string | undefined }
  | { readonly key: 'advice'; readonly scope: Municipality | number }
  | { readonly key: 'room'; readonly municipality: Municipality }
  | { readonly key: 'advice-part'; readonly part: AdvicePart }
  | InspectTitle
  | DifferenceTitle;

/** The national ceilings as the regulation first had them, and as it has them now. */
export const CEILING_VERSIONS = ['as-first', 'in-force'] as const;
export type CeilingVersion = (typeof CEILING_VERSIONS)[number];

/** What is told of how a file was read. */
export interface InspectTitle {
  readonly key: 'inspected';
  readonly part: 'file' | 'columns' | 'rows' | 'passed';
  readonly file: string;
}

/** What is shown of an advice beside what is repaid. */
export type AdvicePart = 'moves' | 'limits' | 'proof' | 'to-spend' | 'rules' | 'readings';

/** The parts in which a page shows a year. */
export type PagePart = 'budget' | 'limits' | 'end';

/** What a table of a comparison is about. */
export type DifferenceTitle =
  | {
      readonly key: 'difference';
      readonly municipality: NamedMunicipality;
      readonly year: number;
      readonly change: Change;
    }
  | {
      readonly key:
        | 'difference-facts'
        | 'difference-totals'
        | 'difference-settlement'
        | 'difference-findings';
    };
