import type { GrantProblem } from '../../findings/grant-problem.js';
import type { DutchNouns } from './nouns.js';
import { rulesProblem } from './rules-problems.js';

/** What is wrong at a place of a package. */
export function grantProblem(problem: GrantProblem, nouns: DutchNouns): string {
  switch (problem.key) {
    case 'not-a-file-name':
      return `«${problem.text}» is geen naam van een bestand: letters, cijfers, punt en streepjes`;
    case 'not-an-id':
      return `«${problem.text}» is geen naam van een uitkering: kleine letters en cijfers, met streepjes`;
    case 'not-a-word':
      return `«${problem.text}» is geen woord van ten hoogste 25 letters`;
    case 'word-taken':
      return `«${problem.text}» is al de kop van een andere kolom; kies een ander woord`;
    case 'not-whole-euros':
      return `«${problem.text}» is geen bedrag in hele euro’s, zoals "231000000"`;
    case 'years-outside':
      return `kies een jaar van ${problem.from} tot en met ${problem.to}`;
    case 'missing-column':
      return `de kolom «${problem.column}» ontbreekt`;
    case 'unknown-column':
      return `de kolom «${problem.column}» is geen ${nouns.intervention.one} van deze uitkering; zet de kolom anders in leaveOut`;
    case 'unknown-code':
      return `«${problem.text}» is geen CBS-code van een gemeente, zoals GM0034`;
    case 'not-an-amount-in-table':
      return `«${problem.text}» is geen bedrag: cijfers, met ten hoogste twee decimalen`;
    case 'above-total':
      return `de ${nouns.intervention.many} zijn samen meer dan het totaal`;
    case 'weights-are-zero':
      return 'alle gewichten zijn nul';
    case 'unknown-region-in-table':
      return `«${problem.text}» is geen samenwerkingsregio; spuk show regions noemt ze`;
    case 'not-of-receivers':
      return problem.receivers === 'region'
        ? 'hoort niet bij een uitkering die naar regio’s gaat'
        : 'hoort alleen bij een uitkering die naar regio’s gaat';
    case 'division-missing':
      return 'een uitkering die naar regio’s gaat, zegt hier hoe een regio verdeelt: sleutel, leden en namen van boekingen';
    default:
      return rulesProblem(problem, nouns);
  }
}
