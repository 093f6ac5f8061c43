import type { Named } from '../grant/intervention.js';
import type { ComingMerger, DoubtfulMember, Municipality, Region } from '../grant/municipality.js';
import type { ClosedYear } from '../law/calendar.js';
import type { ParameterId } from '../law/parameter.js';
import type { Certainty } from '../law/parameter-row.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Unit } from '../money/apportion.js';
import type { ChosenLaw } from './directory.js';
import type { DivisionNote } from './division/table-parts.js';

/** A member that annex 1 lists under one region while the amounts fit another, by name. */
export interface DoubtfulMemberNote extends Omit<DoubtfulMember, 'municipality'> {
  readonly key: 'doubtful-member';
  /** The document of the members. */
  readonly called: Named;
  readonly name: string;
}

/** What is said below tables. */
export type Note =
  | DivisionNote
  | { readonly key: 'indicative'; readonly called: Named }
  /** Where official amounts stand, or what those by a key follow from. */
  | { readonly key: 'official' | 'by-key'; readonly stands: Named }
  /** The same where several grants are listed. */
  | { readonly key: 'by-key-of'; readonly grant: Named; readonly stands: Named }
  /** What the package of a grant says in its own words. */
  | { readonly key: 'of-grant'; readonly text: Named }
  | {
      readonly key: 'law';
      readonly rules: YearRules;
      readonly parameter: ParameterId;
      /** The years that say the same; none: it holds for the whole period. */
      readonly years: readonly number[];
      readonly under: ChosenLaw | undefined;
    }
  | {
      readonly key: 'not-modelled';
      readonly items: readonly Named[];
      /** The rules that have these items, where they are not those of the grant that comes along. */
      readonly under: ChosenLaw | undefined;
    }
  | {
      readonly key: 'settlement';
      readonly carry: 'plan' | 'max';
      /** Whether open years are shown, and sums over municipalities among which some have one. */
      readonly open: boolean;
      readonly summed: boolean;
    }
  | {
      readonly key: 'doubt';
      readonly parameter: ParameterId;
      readonly years: readonly number[];
      readonly doubt: Named;
    }
  | { readonly key: 'nothing-settled'; readonly count: number }
  | {
      readonly key: 'settled-by';
      readonly municipality: Municipality;
      readonly successor: Municipality;
      readonly merger: ComingMerger;
    }
  /** Whether the codes are not known, and the grant of regions that has lines among them. */
  | { readonly key: 'lines'; readonly unknown: boolean; readonly regional: Named | undefined }
  | {
      readonly key: 'reading';
      readonly rules: YearRules;
      readonly parameter: ParameterId;
      readonly status: Certainty;
      readonly source: string;
    }
  | { readonly key: 'no-readings' }
  | { readonly key: 'readings-compared' }
  | { readonly key: 'readings-as-planned' }
  | { readonly key: 'split-method'; readonly unit: Unit }
  | { readonly key: 'regions-in-annex'; readonly stands: Named }
  | { readonly key: 'names-in-annex'; readonly stands: Named; readonly regions: readonly Region[] }
  | DoubtfulMemberNote
  | { readonly key: 'rules-title'; readonly profile: string; readonly title: string }
  | { readonly key: 'rules-in-full'; readonly under: ChosenLaw | undefined }
  | { readonly key: 'calendar-document'; readonly name: Named; readonly document: string }
  | { readonly key: 'broken' }
  | { readonly key: 'calendar-in-agenda' }
  | { readonly key: 'closed-years'; readonly closed: readonly ClosedYear[] }
  | AdviceNote
  | RoomNote
  | { readonly key: 'differences' }
  | { readonly key: 'thousands' };

/** What is said of members that the amounts speak against. */
export function doubtfulMemberNotes(
  doubtful: readonly DoubtfulMember[],
  { called, nameOf }: { readonly called: Named; readonly nameOf: (code: string) => string },
): readonly DoubtfulMemberNote[] {
  return doubtful.map(({ municipality, ...of }) => ({
    key: 'doubtful-member',
    called,
    name: nameOf(municipality),
    ...of,
  }));
}

/** What is said below an advice. */
export type AdviceNote =
  | { readonly key: 'advice-plan-open'; readonly amount: Amount }
  | { readonly key: 'advice-in-parts'; readonly closed: readonly ClosedYear[] }
  | {
      readonly key: 'advice-expected' | 'advice-running' | 'advice-open-years';
      readonly years: readonly number[];
    }
  | {
      readonly key:
        | 'nothing-to-gain'
        | 'advice-limits'
        | 'advice-proof'
        | 'advice-rules'
        | 'advice-carried-open'
        | 'advice-of-one';
    };

/** What is said below rooms. */
export type RoomNote = {
  readonly key: 'room-by-itself' | 'room-anywhere' | 'room-of-spent' | 'room-of-spent-total';
};
