import type { RulesProblem } from '../../findings/rules-problem.js';
import { jsonProblem } from './json-problems.js';
import type { DutchNouns } from './nouns.js';
import { or } from './writing.js';

/** What is wrong at a place of a rules file. */
export function rulesProblem(problem: RulesProblem, nouns: DutchNouns): string {
  switch (problem.key) {
    case 'share-as-number':
      return 'schrijf het aandeel als tekst, zoals "0.15"';
    case 'not-a-share':
      return `«${problem.text}» is geen aandeel van 0 tot en met 1, zoals "0.15"`;
    case 'unknown-intervention':
      return `er is geen ${nouns.intervention.one} ${problem.number}`;
    case 'not-an-amount':
      return `«${problem.text}» is geen bedrag, zoals "161000000.00"`;
    case 'twice':
      return 'staat er al: kies een ander';
    case 'not-a-date':
      return `«${problem.text}» is geen datum, zoals "2025-09-12", "2025-09" of "2025"`;
    case 'unknown-theme':
      return `er is geen ${nouns.theme.one} «${problem.theme}»; kies ${or(problem.themes)}`;
    case 'years-reversed':
      return `${problem.from} komt na ${problem.to}`;
    case 'years-gap':
      return `tussen ${problem.after} en ${problem.before} ontbreken jaren`;
    case 'years-overlap':
      return `${problem.year} komt twee keer voor`;
    case 'years-out-of-order':
      return `${problem.from} komt na ${problem.after}; zet de jaren op volgorde`;
    case 'walls-with-total-carry':
      return 'met schotten kan de doorschuifgrens niet op het totaal staan';
    case 'no-walls-with-unspent-interventions':
      return 'zonder schotten is alleen van het totaal bekend wat niet is besteed: zet scope op total, of base op granted';
    case 'no-walls-with-shift-limit':
      return 'zonder schotten is er geen schuifgrens: zet de waarde op null';
    default:
      return jsonProblem(problem);
  }
}
