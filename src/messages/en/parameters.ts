import { capital } from '../parts.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';
import type { EnglishNouns } from './nouns.js';
import { percent } from './writing.js';

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

const shiftBase = (nouns: EnglishNouns) => ({
  giving: `of what the giving ${nouns.intervention.one} was granted, within its ${nouns.theme.one}`,
  receiving: `of what the receiving ${nouns.intervention.one} was granted, within its ${nouns.theme.one}`,
  theme: `of what the ${nouns.theme.one} was granted`,
});

const carryBase = (nouns: EnglishNouns) => ({
  'granted intervention': `of what each ${nouns.intervention.one} was granted`,
  'granted total': 'of the total granted',
  'unspent intervention': `of what each ${nouns.intervention.one} left unspent`,
  'unspent total': 'of the total left unspent',
});

/** On a total that arrives where it left there is nothing to add. */
const destination = (nouns: EnglishNouns) => ({
  'same intervention': `, to the same ${nouns.intervention.one}`,
  'same total': '',
  'any intervention': `, to any ${nouns.intervention.one}`,
  'any total': `, to any ${nouns.intervention.one}`,
});

/** What is said of a share beside it, in English. */
const besideShare = (nouns: EnglishNouns): Words['besideShare'] => ({
  'shift-limit': ({ 'shift-limit': { value } }) => shiftBase(nouns)[value.base],
  'shift-receiving-cap': () => `of what the receiving ${nouns.intervention.one} was granted`,
  'carry-limit': ({ 'carry-limit': { value }, 'carry-destination': carryDestination }) =>
    `${carryBase(nouns)[`${value.base} ${value.scope}`]}${destination(nouns)[`${carryDestination.value} ${value.scope}`]}`,
});

/** What a rule says in a year, in English. */
const parameterValue = (nouns: EnglishNouns, beside: Words['besideShare']): Words['parameterValue'] => ({
  walls: ({ walls }) =>
    walls.value
      ? `yes, between ${nouns.intervention.many} and ${nouns.theme.many}`
      : 'none; shifting is free',
  'shift-limit': (year) =>
    year['shift-limit'].value.share === null
      ? 'no limit'
      : `${percent(year['shift-limit'].value.share)} ${beside['shift-limit'](year)}`,
  'shift-receiving-cap': (year) =>
    year['shift-receiving-cap'].value === null
      ? 'none'
      : `${percent(year['shift-receiving-cap'].value)} ${beside['shift-receiving-cap'](year)}`,
  'shift-excluded-interventions': ({ 'shift-excluded-interventions': { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-closed-themes': ({ 'shift-closed-themes': { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-counting': ({ 'shift-counting': { value } }) =>
    value === 'gross' ? 'gross: in and out are not netted' : 'net: out less in',
  'limit-base': ({ 'limit-base': { value } }) =>
    value === 'granted' ? 'what was granted' : 'what was granted plus what was carried in',
  decisions: () => 'all decisions of the year together',
  'carry-limit': (year) => `${percent(year['carry-limit'].value.share)} ${beside['carry-limit'](year)}`,
  'carry-destination': ({ 'carry-destination': { value } }) =>
    value === 'same' ? `the same ${nouns.intervention.one}` : `any ${nouns.intervention.one}`,
  'carry-spent-first': ({ 'carry-spent-first': { value } }) =>
    value ? 'is spent first and not carried again' : 'may be carried again',
  'settlement-netting': () => 'none; a deficit of one year does not lower what is repaid for another',
  'accountability-lines': ({ 'accountability-lines': { value } }) =>
    `${value} ${value === 1 ? 'line' : 'lines'} a year`,
});

/** What the rules are called, and what they say in a year. */
export function parameters(
  nouns: EnglishNouns,
): Pick<Words, 'parameterName' | 'parameterValue' | 'besideShare'> {
  const beside = besideShare(nouns);
  return {
    parameterName: parameterName(nouns),
    parameterValue: parameterValue(nouns, beside),
    besideShare: beside,
  };
}
