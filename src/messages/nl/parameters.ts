import { counted } from '../counts.js';
import { type ParameterTexts, parameterValues } from '../parameter-values.js';
import { capital } from '../parts.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';
import type { DutchNouns } from './nouns.js';
import { dutch } from './writing.js';

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

const texts = ({ intervention, theme }: DutchNouns): ParameterTexts => ({
  none: 'geen',
  noLimit: 'geen grens',
  walls: { yes: `ja, tussen ${intervention.many} en ${theme.many}`, no: 'geen; schuiven is vrij' },
  shiftBase: {
    giving: `van het toegekende bedrag van ${intervention.the('gevende')}, binnen ${theme.the()}`,
    receiving: `van het toegekende bedrag van ${intervention.the('ontvangende')}, binnen ${theme.the()}`,
    theme: `van het toegekende bedrag van ${theme.the()}`,
  },
  receivingCap: `van het toegekende bedrag van ${intervention.the('ontvangende')}`,
  carryBase: {
    'granted intervention': `van het toegekende bedrag per ${intervention.one}`,
    'granted total': 'van het totaal toegekende bedrag',
    'unspent intervention': `van het niet bestede bedrag per ${intervention.one}`,
    'unspent total': 'van het totaal niet bestede bedrag',
  },
  arriving: {
    'same intervention': `, naar ${intervention.same}`,
    'same total': '',
    'any intervention': `, naar een vrij te kiezen ${intervention.one}`,
    'any total': `, naar een vrij te kiezen ${intervention.one}`,
  },
  destination: { same: intervention.same, any: `een vrij te kiezen ${intervention.one}` },
  counting: { gross: 'bruto: in en uit worden niet verrekend', net: 'netto: uit min in' },
  base: {
    granted: 'het toegekende bedrag',
    'granted-and-carried-in': 'het toegekende bedrag plus wat is meegenomen',
  },
  decisions: 'alle beschikkingen van het jaar samen',
  carriedMoney: {
    'spent-first': 'wordt eerst besteed en niet nog eens doorgeschoven',
    'carried-again': 'mag nog eens worden doorgeschoven',
  },
  netting: 'geen; een tekort in het ene jaar verlaagt niet wat over een ander jaar wordt terugbetaald',
  lines: (count) => `${counted(count, ['regel', 'regels'])} per jaar`,
});

/** What the rules are called, and what they say in a year. */
export function parameters(
  nouns: DutchNouns,
): Pick<Words, 'parameterName' | 'parameterValue' | 'besideShare'> {
  return { parameterName: parameterName(nouns), ...parameterValues(texts(nouns), dutch) };
}
