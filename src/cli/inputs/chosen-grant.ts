import type { Grant } from '../../grant/grant.js';
import type { Calendar } from '../../law/calendar.js';
import type { DivisionRules } from '../../law/division-rules.js';
import type { Rules } from '../../law/rules.js';

/** A grant as it was chosen, with what else its package holds, whoever receives it. */
export interface ChosenPackage {
  readonly grant: Grant;
  readonly calendar: Calendar | null;
  /** As it was chosen; undefined: the one that holds where none is. */
  readonly asked: string | undefined;
  /** Its amounts as its package keeps them, by receivers in another form; empty: none come along. */
  readonly amounts: () => string;
}

/** A grant whose receivers are municipalities; its amounts are as official-allocation.ts reads them. */
export interface ChosenGrant extends ChosenPackage {
  readonly receivers: 'municipality';
  /** One of its profiles. */
  readonly rulesOf: (profile: string) => RulesWithText;
}

/** A grant whose receivers are regions; its amounts are as division/amounts.ts reads them. */
export interface ChosenDivision extends ChosenPackage {
  readonly receivers: 'region';
  /** One of its profiles. */
  readonly rulesOf: (profile: string) => DivisionRules;
}

/** Rules, and themselves as the text of a rules file. */
export interface RulesWithText {
  readonly rules: Rules;
  readonly text: () => string;
}
