import type {
  DivisionLabel,
  MemberField,
  NamedRegionField,
} from '../../../report/division/division-label.js';
import { counted } from '../../counts.js';

import type { Namer } from '../../words.js';
import { grouped, percent } from '../writing.js';
import { divisionTables } from './tables.js';

const REGION_FIELD: Readonly<Record<NamedRegionField, string>> = {
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
};

const MEMBER_FIELD: Readonly<Record<MemberField, string>> = {
  amount: 'Local share',
  projects: 'Projects of the municipality',
  together: 'Share and projects together',
  spent: 'Spent',
  unspent: 'Unspent, back to the mandate holder',
  overspent: 'Overspent, for the municipality itself',
};

const WEIGHT = { equal: 'as much as every other', weights: 'from the file', members: 'from the file' };

/** What a node of a derivation of a division is called, in English. */
export function divisionLabelText(label: DivisionLabel, namer: Namer): string {
  switch (label.key) {
    case 'region':
      return `${namer.regional?.grant ?? ''} ${label.year}, region ${label.region}`;
    case 'member':
      return `${namer.regional?.grant ?? ''} ${label.year}, municipality ${namer.municipality(label.municipality)}`;
    case 'region-field':
      return `${REGION_FIELD[label.field]} ${label.year}, ${label.region}`;
    case 'member-field':
      return `${MEMBER_FIELD[label.field]} ${label.year}, ${namer.municipality(label.municipality)}`;
    case 'all-regions':
      return `All regions together in ${label.year}`;
    case 'national':
      return 'Amount of the whole country (--national)';
    case 'rest':
      return 'What the bounds leave over';
    case 'floor':
      return 'Floor (--min)';
    case 'ceiling':
      return 'Ceiling (--max)';
    case 'percentage':
      return percent(label.share);
    case 'deviation':
      return `${REGION_FIELD.deviation} ${label.year}, ${label.region}: ${label.deviation}%`;
    case 'membership':
      return label.inAnnex ? `Members of ${label.region}` : `Members of ${label.region}, from the file`;
    case 'project':
      return `Project ${label.name || 'without a name'}`;
    case 'booking':
      return counted(label.bookings, ['booking', 'bookings']);
    case 'weight': {
      const origin = label.kind === 'published' ? (namer.regional?.weight ?? '') : WEIGHT[label.kind];
      const name = namer.municipality(label.municipality);
      return `Weight of ${name}, ${origin}: ${grouped(label.weight)}`;
    }
    case 'announced':
      return `National amount ${label.year}`;
    case 'region-weight':
      return `Weight of the region: ${grouped(label.weight)}`;
    case 'weights':
      return `Sum of the weights it was divided over: ${grouped(label.weights)}`;
    case 'parameter':
      return `${label.id === 'carry-limit' ? 'Carry limit' : divisionTables.parameterName[label.id]} ${label.year}`;
  }
}
