import type { Share } from '../../money/share.js';
import { decimal } from '../numbers.js';
import type { Words } from '../words.js';
import { divisionTables } from './division/tables.js';

/** What the rules of a year are called, in English. */
export const parameterName: Words['parameterName'] = {
  ...divisionTables.parameterName,
  walls: 'Walls',
  'shift-limit': 'Shift limit',
  'shift-receiving-cap': 'Cap on the receiving side',
  'shift-excluded-interventions': 'Interventions that may not shift',
  'shift-closed-themes': 'Themes within which nothing may be shifted',
  'shift-counting': 'Counting of shifts',
  'limit-base': 'Base of the limits',
  decisions: 'Several decisions',
  'carry-limit': 'Carry limit',
  'carry-destination': 'Destination of carries',
  'carry-spent-first': 'Money carried in',
  'settlement-netting': 'Netting between years',
  'accountability-lines': 'Accountability lines',
};

const SHIFT_BASE = {
  giving: 'of what the giving intervention was granted, within its theme',
  receiving: 'of what the receiving intervention was granted, within its theme',
  theme: 'of what the theme was granted',
} as const;

const CARRY_BASE = {
  'granted intervention': 'of what each intervention was granted',
  'granted total': 'of the total granted',
  'unspent intervention': 'of what each intervention left unspent',
  'unspent total': 'of the total left unspent',
} as const;

/** On a total that arrives where it left there is nothing to add. */
const DESTINATION = {
  'same intervention': ', to the same intervention',
  'same total': '',
  'any intervention': ', to any intervention',
  'any total': ', to any intervention',
} as const;

/** What a rule says in a year, in English. */
export const parameterValue: Words['parameterValue'] = {
  walls: ({ walls }) => (walls.value ? 'yes, between interventions and themes' : 'none; shifting is free'),
  'shift-limit': ({ shiftLimit: { value } }) =>
    value.share === null ? 'no limit' : `${percentage(value.share)} ${SHIFT_BASE[value.base]}`,
  'shift-receiving-cap': ({ shiftReceivingCap: { value } }) =>
    value === null ? 'none' : `${percentage(value)} of what the receiving intervention was granted`,
  'shift-excluded-interventions': ({ shiftExcludedInterventions: { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-closed-themes': ({ shiftClosedThemes: { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-counting': ({ shiftCounting: { value } }) =>
    value === 'gross' ? 'gross: in and out are not netted' : 'net: out less in',
  'limit-base': ({ limitBase: { value } }) =>
    value === 'granted' ? 'what was granted' : 'what was granted plus what was carried in',
  decisions: () => 'all decisions of the year together',
  'carry-limit': ({ carryLimit: { value }, carryDestination }) =>
    `${percentage(value.share)} ${CARRY_BASE[`${value.base} ${value.scope}`]}${DESTINATION[`${carryDestination.value} ${value.scope}`]}`,
  'carry-destination': ({ carryDestination: { value } }) =>
    value === 'same' ? 'the same intervention' : 'any intervention',
  'carry-spent-first': ({ carrySpentFirst: { value } }) =>
    value ? 'is spent first and not carried again' : 'may be carried again',
  'settlement-netting': () => 'none; a deficit of one year does not lower what is repaid for another',
  'accountability-lines': ({ accountabilityLines: { value } }) =>
    `${value} ${value === 1 ? 'line' : 'lines'} a year`,
};

function percentage(share: Share): string {
  return `${decimal(share.percentage(), 'en')}%`;
}
