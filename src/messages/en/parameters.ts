import { counted } from '../counts.js';
import { type ParameterTexts, parameterValues } from '../parameter-values.js';
import { capital } from '../parts.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';
import type { EnglishNouns } from './nouns.js';
import { english } from './writing.js';

/** What the rules of a year are called, in English. */
const parameterName = (nouns: EnglishNouns): Words['parameterName'] => ({
  ...divisionTables.parameterName,
  walls: 'Walls',
  'shift-limit': 'Shift limit',
  'shift-receiving-cap': 'Cap on the receiving side',
  'shift-excluded-interventions': `${capital(nouns.intervention.many)} that may not shift`,
  'shift-closed-themes': `${capital(nouns.theme.many)} within which nothing may be shifted`,
  'shift-counting': 'Counting of shifts',
  'limit-base': 'Base of the limits',
  decisions: 'Several decisions',
  'carry-limit': 'Carry limit',
  'carry-destination': 'Destination of carries',
  'carry-spent-first': 'Money carried in',
  'settlement-netting': 'Netting between years',
  'accountability-lines': 'Accountability lines',
});

const texts = ({ intervention, theme }: EnglishNouns): ParameterTexts => ({
  none: 'none',
  noLimit: 'no limit',
  walls: { yes: `yes, between ${intervention.many} and ${theme.many}`, no: 'none; shifting is free' },
  shiftBase: {
    giving: `of what the giving ${intervention.one} was granted, within its ${theme.one}`,
    receiving: `of what the receiving ${intervention.one} was granted, within its ${theme.one}`,
    theme: `of what the ${theme.one} was granted`,
  },
  receivingCap: `of what the receiving ${intervention.one} was granted`,
  carryBase: {
    'granted intervention': `of what each ${intervention.one} was granted`,
    'granted total': 'of the total granted',
    'unspent intervention': `of what each ${intervention.one} left unspent`,
    'unspent total': 'of the total left unspent',
  },
  arriving: {
    'same intervention': `, to the same ${intervention.one}`,
    'same total': '',
    'any intervention': `, to any ${intervention.one}`,
    'any total': `, to any ${intervention.one}`,
  },
  destination: { same: `the same ${intervention.one}`, any: `any ${intervention.one}` },
  counting: { gross: 'gross: in and out are not netted', net: 'net: out less in' },
  base: {
    granted: 'what was granted',
    'granted-and-carried-in': 'what was granted plus what was carried in',
  },
  decisions: 'all decisions of the year together',
  carriedMoney: {
    'spent-first': 'is spent first and not carried again',
    'carried-again': 'may be carried again',
  },
  netting: 'none; a deficit of one year does not lower what is repaid for another',
  lines: (count) => `${counted(count, ['line', 'lines'])} a year`,
});

/** What the rules are called, and what they say in a year. */
export function parameters(
  nouns: EnglishNouns,
): Pick<Words, 'parameterName' | 'parameterValue' | 'besideShare'> {
  return { parameterName: parameterName(nouns), ...parameterValues(texts(nouns), english) };
}
