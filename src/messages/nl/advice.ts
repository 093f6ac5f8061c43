import type { AdvicePart } from '../../report/title.js';
import { counted } from '../counts.js';
import { gainText } from '../gain.js';
import { yearRange } from '../numbers.js';
import type { AdviceSpeech } from '../speech.js';
import { and, dutch, euro, longDate } from './writing.js';

const TITLES: Readonly<Record<AdvicePart, string>> = {
  moves: 'Voorstel',
  limits: 'Welke grens knelt',
  proof: 'Waarom het niet minder kan',
  'to-spend': 'Nog te besteden',
  rules: 'Wat een regel kost',
  readings: 'Ten minste terug te betalen bij een andere uitleg',
};

/** What is said of an advice, in Dutch. */
export const advice: AdviceSpeech = {
  title: (scope) =>
    `Terug te betalen · ${typeof scope === 'number' ? counted(scope, ['gemeente', 'gemeenten']) : `${scope.name} (${scope.code})`}`,
  part: (part) => TITLES[part],
  headings: {
    withoutPlan: 'Zonder plan',
    givenPlan: 'Uw plan',
    advised: 'Advies',
    saves: 'Scheelt',
    stillPossible: 'Kan nog',
    wasPossible: 'Had gekund',
    openCarried: 'Naar een open jaar',
    possible: 'Kan het nog',
    limit: 'Grens',
    upTo: 'Ruimer scheelt tot',
    comesIn: 'Er is',
    shiftAtMost: 'Schuiven, ten hoogste',
    carryAtMost: 'Doorschuiven, ten hoogste',
    remains: 'Blijft over',
    toSpend: 'Nog te besteden',
    lastDay: 'Laatste dag',
    ruleCosts: 'Kost',
    municipalities: 'Gemeenten',
  },
  cells: {
    advised: 'advies',
    'still-possible': 'kan nog',
    'was-possible': 'had gekund',
    corrected: 'Bestedingen onder nul',
    'no-advice': 'geen advies',
  },
  note: (of) => {
    switch (of.key) {
      case 'advice-in-parts': {
        const years = of.closed.map(({ year }) => year);
        return `Had gekund: in ${yearRange(years)} valt niets meer te beslissen; de verantwoording daarover moest er uiterlijk op ${longDate(of.closed.at(-1)?.due ?? '')} zijn. Kan nog: al het andere.`;
      }
      case 'advice-expected':
        return `Voor ${and(of.years.map(String))} is gerekend met wat wordt verwacht (--expect), niet met wat is geboekt.`;
      case 'advice-running':
        return `${and(of.years.map(String))} ${of.years.length === 1 ? 'loopt' : 'lopen'} nog: gerekend is met wat er nu is geboekt. Geef met --expect een bestand met wat er over het hele jaar wordt besteed.`;
      case 'advice-open-years':
        return `${and(of.years.map(String))} ${of.years.length === 1 ? 'heeft' : 'hebben'} geen bestedingen en ${of.years.length === 1 ? 'telt' : 'tellen'} niet mee. Geef met --expect wat er wordt verwacht.`;
      case 'nothing-to-gain':
        return 'Er is geen verschuiving of doorschuiving waarmee minder wordt terugbetaald.';
      case 'advice-limits':
        return 'Ruimer scheelt tot: elke euro meer ruimte scheelt een euro, tot dit bedrag; elke grens op zichzelf, de andere blijven gelijk.';
      case 'advice-proof':
        return 'Het bewijs is een optelsom: wat er is waar geld overblijft, min alles wat daar hoogstens uit kan. Hoe er ook wordt geschoven, de rest blijft over.';
      case 'advice-rules':
        return 'Kost: zoveel minder zou er worden terugbetaald zonder die ene regel, als al het andere gelijk blijft. De bedragen zijn niet op te tellen.';
      case 'advice-carried-open':
        return 'Naar een open jaar: doorgeschoven naar een jaar dat nog niet is afgerekend. Dat telt niet als terug te betalen, maar ook niet als bespaard.';
      case 'advice-plan-open':
        return `Uw plan schuift ${euro(of.amount)} door naar een jaar dat nog niet is afgerekend. Dat telt niet als terug te betalen, maar ook niet als bespaard.`;
      case 'advice-of-one':
        return 'Het voorstel en het bewijs staan er met -m voor één gemeente; csv en json geven ze voor alle.';
    }
  },
  nothingAdvised: 'Er is geen advies: los eerst de fouten op. Een advies op foute cijfers is niets waard.',
  nobodySettled:
    'Er is geen advies: van de gekozen gemeenten is van geen enkel jaar bekend wat er is besteed.',
  gain: gainText(
    {
      still: (gain) => `Met \`spuk advise\` hoeft er ${gain} minder te worden terugbetaald.`,
      was: (gain) => `Er had ${gain} minder hoeven te worden terugbetaald; \`spuk advise\` laat zien hoe.`,
      both: (still, was) =>
        `Met \`spuk advise\` hoeft er ${still} minder te worden terugbetaald; nog eens ${was} had gekund.`,
    },
    dutch,
  ),
};
