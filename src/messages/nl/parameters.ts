import { capital } from '../parts.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';
import type { DutchNouns } from './nouns.js';
import { percent } from './writing.js';

/** What the rules of a year are called, in Dutch. */
const parameterName = (nouns: DutchNouns): Words['parameterName'] => ({
  ...divisionTables.parameterName,
  walls: 'Schotten',
  'shift-limit': 'Schuifgrens',
  'shift-receiving-cap': 'Grens aan de ontvangende kant',
  'shift-excluded-interventions': `${capital(nouns.intervention.many)} die niet mogen schuiven`,
  'shift-closed-themes': `${capital(nouns.theme.many)} waarbinnen niet mag worden geschoven`,
  'shift-counting': 'Telling van verschuivingen',
  'limit-base': 'Grondslag van de grenzen',
  decisions: 'Meerdere beschikkingen',
  'carry-limit': 'Doorschuifgrens',
  'carry-destination': 'Bestemming van doorschuiven',
  'carry-spent-first': 'Meegenomen geld',
  'settlement-netting': 'Verrekening tussen jaren',
  'accountability-lines': 'Verantwoordingsregels',
});

const shiftBase = (nouns: DutchNouns) => ({
  giving: `van het toegekende bedrag van ${nouns.intervention.the('gevende')}, binnen ${nouns.theme.the()}`,
  receiving: `van het toegekende bedrag van ${nouns.intervention.the('ontvangende')}, binnen ${nouns.theme.the()}`,
  theme: `van het toegekende bedrag van ${nouns.theme.the()}`,
});

const carryBase = (nouns: DutchNouns) => ({
  'granted intervention': `van het toegekende bedrag per ${nouns.intervention.one}`,
  'granted total': 'van het totaal toegekende bedrag',
  'unspent intervention': `van het niet bestede bedrag per ${nouns.intervention.one}`,
  'unspent total': 'van het totaal niet bestede bedrag',
});

/** On a total that arrives where it left there is nothing to add. */
const destination = (nouns: DutchNouns) => ({
  'same intervention': `, naar ${nouns.intervention.same}`,
  'same total': '',
  'any intervention': `, naar een vrij te kiezen ${nouns.intervention.one}`,
  'any total': `, naar een vrij te kiezen ${nouns.intervention.one}`,
});

/** What is said of a share beside it, in Dutch. */
const besideShare = (nouns: DutchNouns): Words['besideShare'] => ({
  'shift-limit': ({ 'shift-limit': { value } }) => shiftBase(nouns)[value.base],
  'shift-receiving-cap': () => `van het toegekende bedrag van ${nouns.intervention.the('ontvangende')}`,
  'carry-limit': ({ 'carry-limit': { value }, 'carry-destination': carryDestination }) =>
    `${carryBase(nouns)[`${value.base} ${value.scope}`]}${destination(nouns)[`${carryDestination.value} ${value.scope}`]}`,
});

/** What a rule says in a year, in Dutch. */
const parameterValue = (nouns: DutchNouns, beside: Words['besideShare']): Words['parameterValue'] => ({
  walls: ({ walls }) =>
    walls.value ? `ja, tussen ${nouns.intervention.many} en ${nouns.theme.many}` : 'geen; schuiven is vrij',
  'shift-limit': (year) =>
    year['shift-limit'].value.share === null
      ? 'geen grens'
      : `${percent(year['shift-limit'].value.share)} ${beside['shift-limit'](year)}`,
  'shift-receiving-cap': (year) =>
    year['shift-receiving-cap'].value === null
      ? 'geen'
      : `${percent(year['shift-receiving-cap'].value)} ${beside['shift-receiving-cap'](year)}`,
  'shift-excluded-interventions': ({ 'shift-excluded-interventions': { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-closed-themes': ({ 'shift-closed-themes': { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-counting': ({ 'shift-counting': { value } }) =>
    value === 'gross' ? 'bruto: in en uit worden niet verrekend' : 'netto: uit min in',
  'limit-base': ({ 'limit-base': { value } }) =>
    value === 'granted' ? 'het toegekende bedrag' : 'het toegekende bedrag plus wat is meegenomen',
  decisions: () => 'alle beschikkingen van het jaar samen',
  'carry-limit': (year) => `${percent(year['carry-limit'].value.share)} ${beside['carry-limit'](year)}`,
  'carry-destination': ({ 'carry-destination': { value } }) =>
    value === 'same' ? nouns.intervention.same : `een vrij te kiezen ${nouns.intervention.one}`,
  'carry-spent-first': ({ 'carry-spent-first': { value } }) =>
    value ? 'wordt eerst besteed en niet nog eens doorgeschoven' : 'mag nog eens worden doorgeschoven',
  'settlement-netting': () =>
    'geen; een tekort in het ene jaar verlaagt niet wat over een ander jaar wordt terugbetaald',
  'accountability-lines': ({ 'accountability-lines': { value } }) =>
    `${value} ${value === 1 ? 'regel' : 'regels'} per jaar`,
});

/** What the rules are called, and what they say in a year. */
export function parameters(
  nouns: DutchNouns,
): Pick<Words, 'parameterName' | 'parameterValue' | 'besideShare'> {
  const beside = besideShare(nouns);
  return {
    parameterName: parameterName(nouns),
    parameterValue: parameterValue(nouns, beside),
    besideShare: beside,
  };
}
