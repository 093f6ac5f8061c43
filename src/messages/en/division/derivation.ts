import type { DivisionLabel } from '../../../report/division/division-label.js';
import { counted } from '../../counts.js';
import { type DivisionLabelTexts, divisionLabelText as labelText } from '../../division-labels.js';
import type { Namer } from '../../words.js';
import { english } from '../writing.js';
import { divisionTables } from './tables.js';

const texts: DivisionLabelTexts = {
  region: {
    amount: 'Amount of the region',
    keyAmount: 'Amount by key',
    difference: 'Difference from the key',
    deviation: 'Deviation from the key',
    coordination: 'Coordination',
    projects: 'Projects of the region',
    local: 'Local, to divide',
    held: 'Mandate holder (coordination, projects)',
    charged: 'Spent at the cost of the grant',
    open: 'Still open: municipalities without actuals',
    toRepay: 'To repay by the mandate holder',
    unspent: 'Unspent by the municipalities',
    carryLimit: 'Carry limit',
    carried: 'Carried to the next year',
  },
  member: {
    amount: 'Local share',
    projects: 'Projects of the municipality',
    together: 'Share and projects together',
    spent: 'Spent',
    unspent: 'Unspent, back to the mandate holder',
    overspent: 'Overspent, for the municipality itself',
  },
  ofRegion: (name) => `region ${name}`,
  ofMunicipality: (name) => `municipality ${name}`,
  allRegions: (year) => `All regions together in ${year}`,
  fixed: {
    national: 'Amount of the whole country (--national)',
    rest: 'What the bounds leave over',
    floor: 'Floor (--min)',
    ceiling: 'Ceiling (--max)',
  },
  members: (region) => `Members of ${region}`,
  fromFile: 'from the file',
  project: (name) => `Project ${name || 'without a name'}`,
  bookings: (count) => counted(count, ['booking', 'bookings']),
  weightOf: (name) => `Weight of ${name}`,
  weight: { equal: 'as much as every other', weights: 'from the file', members: 'from the file' },
  announced: (year) => `National amount ${year}`,
  regionWeight: 'Weight of the region',
  weights: 'Sum of the weights it was divided over',
  carryLimit: 'Carry limit',
  parameterName: divisionTables.parameterName,
};

/** What a node of a derivation of a division is called, in English. */
export function divisionLabelText(label: DivisionLabel, namer: Namer): string {
  return labelText(label, namer, { texts, writing: english });
}
