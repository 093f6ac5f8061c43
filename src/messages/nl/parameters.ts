import type { Share } from '../../money/share.js';
import { decimal } from '../numbers.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';

/** What the rules of a year are called, in Dutch. */
export const parameterName: Words['parameterName'] = {
  ...divisionTables.parameterName,
  walls: 'Schotten',
  'shift-limit': 'Schuifgrens',
  'shift-receiving-cap': 'Grens aan de ontvangende kant',
  'shift-excluded-interventions': 'Onderdelen die niet mogen schuiven',
  'shift-closed-themes': 'Hoofdthema’s waarbinnen niet mag worden geschoven',
  'shift-counting': 'Telling van verschuivingen',
  'limit-base': 'Grondslag van de grenzen',
  decisions: 'Meerdere beschikkingen',
  'carry-limit': 'Doorschuifgrens',
  'carry-destination': 'Bestemming van doorschuiven',
  'carry-spent-first': 'Meegenomen geld',
  'settlement-netting': 'Verrekening tussen jaren',
  'accountability-lines': 'Verantwoordingsregels',
};

const SHIFT_BASE = {
  giving: 'van het toegekende bedrag van het gevende onderdeel, binnen het hoofdthema',
  receiving: 'van het toegekende bedrag van het ontvangende onderdeel, binnen het hoofdthema',
  theme: 'van het toegekende bedrag van het hoofdthema',
} as const;

const CARRY_BASE = {
  'granted intervention': 'van het toegekende bedrag per onderdeel',
  'granted total': 'van het totaal toegekende bedrag',
  'unspent intervention': 'van het niet bestede bedrag per onderdeel',
  'unspent total': 'van het totaal niet bestede bedrag',
} as const;

/** On a total that arrives where it left there is nothing to add. */
const DESTINATION = {
  'same intervention': ', naar hetzelfde onderdeel',
  'same total': '',
  'any intervention': ', naar elk onderdeel',
  'any total': ', naar elk onderdeel',
} as const;

/** What a rule says in a year, in Dutch. */
export const parameterValue: Words['parameterValue'] = {
  walls: ({ walls }) => (walls.value ? 'ja, tussen onderdelen en hoofdthema’s' : 'geen; schuiven is vrij'),
  'shift-limit': ({ shiftLimit: { value } }) =>
    value.share === null ? 'geen grens' : `${percentage(value.share)} ${SHIFT_BASE[value.base]}`,
  'shift-receiving-cap': ({ shiftReceivingCap: { value } }) =>
    value === null ? 'geen' : `${percentage(value)} van het toegekende bedrag van het ontvangende onderdeel`,
  'shift-excluded-interventions': ({ shiftExcludedInterventions: { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-closed-themes': ({ shiftClosedThemes: { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-counting': ({ shiftCounting: { value } }) =>
    value === 'gross' ? 'bruto: in en uit worden niet verrekend' : 'netto: uit min in',
  'limit-base': ({ limitBase: { value } }) =>
    value === 'granted' ? 'het toegekende bedrag' : 'het toegekende bedrag plus wat is meegenomen',
  decisions: () => 'alle beschikkingen van het jaar samen',
  'carry-limit': ({ carryLimit: { value }, carryDestination }) =>
    `${percentage(value.share)} ${CARRY_BASE[`${value.base} ${value.scope}`]}${DESTINATION[`${carryDestination.value} ${value.scope}`]}`,
  'carry-destination': ({ carryDestination: { value } }) =>
    value === 'same' ? 'hetzelfde onderdeel' : 'elk onderdeel',
  'carry-spent-first': ({ carrySpentFirst: { value } }) =>
    value ? 'wordt eerst besteed en niet nog eens doorgeschoven' : 'mag nog eens worden doorgeschoven',
  'settlement-netting': () =>
    'geen; een tekort in het ene jaar verlaagt niet wat over een ander jaar wordt terugbetaald',
  'accountability-lines': ({ accountabilityLines: { value } }) =>
    `${value} ${value === 1 ? 'regel' : 'regels'} per jaar`,
};

function percentage(share: Share): string {
  return `${decimal(share.percentage(), 'nl')}%`;
}
