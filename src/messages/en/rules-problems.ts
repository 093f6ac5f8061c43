import type { RulesProblem } from '../../findings/rules-problem.js';
import { jsonProblem } from './json-problems.js';
import type { EnglishNouns } from './nouns.js';
import { or } from './writing.js';

/** What is wrong at a place of a rules file. */
export function rulesProblem(problem: RulesProblem, nouns: EnglishNouns): string {
  switch (problem.key) {
    case 'share-as-number':
      return 'write the share as text, such as "0.15"';
    case 'not-a-share':
      return `“${problem.text}” is not a share from 0 to 1, such as "0.15"`;
    case 'unknown-intervention':
      return `there is no ${nouns.intervention.one} ${problem.number}`;
    case 'not-an-amount':
      return `“${problem.text}” is no amount, such as "161000000.00"`;
    case 'twice':
      return 'stands there already: choose another';
    case 'not-a-date':
      return `“${problem.text}” is not a date, such as "2025-09-12", "2025-09" or "2025"`;
    case 'unknown-theme':
      return `there is no ${nouns.theme.one} “${problem.theme}”; choose ${or(problem.themes)}`;
    case 'years-reversed':
      return `${problem.from} comes after ${problem.to}`;
    case 'years-gap':
      return `years are missing between ${problem.after} and ${problem.before}`;
    case 'years-overlap':
      return `${problem.year} occurs twice`;
    case 'years-out-of-order':
      return `${problem.from} comes after ${problem.after}; put the years in order`;
    case 'walls-with-total-carry':
      return 'with walls the carry limit cannot stand on the total';
    case 'no-walls-with-unspent-interventions':
      return 'without walls what is unspent is known of the total alone: make scope total, or base granted';
    case 'no-walls-with-shift-limit':
      return 'without walls there is no shift limit: make the value null';
    default:
      return jsonProblem(problem);
  }
}
