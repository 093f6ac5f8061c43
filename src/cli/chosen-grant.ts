import type { Grant } from '../grant/grant.js';
import type { Calendar } from '../law/calendar.js';
import type { Rules } from '../law/rules.js';

/** A grant as it was chosen, with what else its package holds. */
export interface ChosenGrant {
  readonly grant: Grant;
  readonly calendar: Calendar | null;
  /** As it was chosen; undefined: the one that holds where none is. */
  readonly asked: string | undefined;
  /** One of its profiles. */
  readonly rulesOf: (profile: string) => RulesWithText;
  /** Its amounts, as official-allocation.ts reads them; empty: none come along. */
  readonly amounts: () => string;
}

/** Rules, and themselves as the text of a rules file. */
export interface RulesWithText {
  readonly rules: Rules;
  readonly text: () => string;
}
