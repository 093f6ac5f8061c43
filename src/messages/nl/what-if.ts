import { gainText } from '../gain.js';
import type { WhatIfSpeech } from '../page-words.js';
import { capital } from '../parts.js';
import type { DutchNouns } from './nouns.js';
import { dutch, euro } from './writing.js';

/** What a page says of a plan that is changed in it. */
export const whatIf = (nouns: DutchNouns): Omit<WhatIfSpeech, 'verdict'> => ({
  intro:
    'Verander de verschuivingen en doorschuivingen. De cijfers, grenzen, bevindingen en grafieken op deze pagina rekenen mee, met dezelfde regels als spuk zelf. Niets verlaat uw computer.',
  noScript:
    'Met JavaScript kunt u hier het plan veranderen en zien wat er dan mag. Alles wat spuk heeft berekend staat ook zonder JavaScript op deze pagina.',
  year: (year) => `Plan voor ${year}`,
  addShift: (year) => `Verschuiving in ${year} toevoegen`,
  addCarry: (year) => `Doorschuiving naar ${year + 1} toevoegen`,
  shift: 'Verschuiving',
  carry: 'Doorschuiving',
  from: 'Van',
  to: 'Naar',
  same: capital(nouns.intervention.same),
  amount: 'Bedrag in euro’s',
  slider: 'Bedrag, met de schuif',
  remove: 'Verwijderen',
  reset: 'Terug naar het oorspronkelijke plan',
  save: 'Plan bewaren als CSV',
  gain: gainText(
    {
      still: (gain) => `Er kan ${gain} minder worden terugbetaald.`,
      was: (gain) => `Er had ${gain} minder kunnen worden terugbetaald.`,
      both: (still, was) => `Er kan ${still} minder worden terugbetaald; nog eens ${was} had gekund.`,
    },
    dutch,
  ),
  noGain: 'Met geen ander plan wordt er minder terugbetaald.',
  propose: 'Zet het voorstel in het plan',
  notAnAmount: 'Dit is geen bedrag van nul of meer; het vorige bedrag telt nog.',
  noLimit: 'Hiervoor geldt geen grens.',
  against: ({ used, limit, room, excess }) =>
    `${euro(used)} van ten hoogste ${euro(limit)}; ${excess.isZero() ? `nog ${euro(room)}` : `${euro(excess)} te veel`}.`,
  unchanged: 'Het plan is niet veranderd.',
  changed: 'Anders dan het oorspronkelijke plan',
  was: 'Was',
  now: 'Is nu',
  difference: 'Verschil',
  move: ({ kind, year, from, to }, namer) => {
    const name = (number: number) =>
      number === 0 ? namer.intervention(0) : `${number} ${namer.intervention(number)}`;
    return kind === 'shift'
      ? `${year}: van ${name(from)} naar ${name(to ?? 0)}`
      : `${year} naar ${year + 1}: ${to === null ? name(from) : `van ${name(from)} naar ${name(to)}`}`;
  },
  fileName: (municipality) => `plan-${municipality}.csv`,
});
