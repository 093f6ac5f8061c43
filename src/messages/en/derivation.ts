import type { FigureKey } from '../../report/derivation.js';
import type { DerivationSpeech } from '../words.js';
import { tables } from './tables.js';

const OPERATIONS = {
  sum: 'sum',
  'share-rounded-down': 'share of the amount, rounded down to the cent',
  room: 'the limit less what was used of it, not below zero',
  'nothing-allowed': 'nothing may be shifted',
  'last-year': 'last year of the rules: there is no next year',
  'no-limit': 'no limit at this level',
  'not-settled': 'not known yet: there are no actuals',
  row: 'all amounts of this row',
  given: 'taken from the file',
  apportioned: 'amount × weight ÷ sum of weights, split to the cent by largest remainders',
  parameter: 'rule',
  figure: 'published amount',
} as const;

const SPLIT: Readonly<
  Record<'over-municipalities' | 'over-interventions', Readonly<Record<FigureKey, string>>>
> = {
  'over-municipalities': {
    total: 'National budget of the intervention',
    weight: 'Key of the municipality: its brede SPUK total of 2025',
    weights: 'Sum of the keys of all municipalities',
  },
  'over-interventions': {
    total: 'Total of the municipality',
    weight: 'Weight of the intervention: its national budget as amended',
    weights: 'Sum of the weights of all interventions',
  },
};

const GALA = 'GALA agreement, January 2023, page 38';
const LETTER = 'Letter of VWS of 12 September 2025, kenmerk 4190863-1084972-DMO, annex 2A';

/** Where a number comes from, in English. */
export const derivation: DerivationSpeech = {
  label: (label, namer) => {
    switch (label.kind) {
      case 'row': {
        const { municipality, year, intervention } = label.of;
        const part =
          intervention === null
            ? 'total'
            : `intervention ${intervention} (${namer.intervention(intervention)})`;
        return `${namer.municipality(municipality)} ${year}, ${part}`;
      }
      case 'amount': {
        const { year, intervention } = label.of;
        return `${tables.headings[label.key]} ${year}, ${intervention === null ? 'total' : `intervention ${intervention}`}`;
      }
      case 'granted': {
        const { decision, provenance } = label.row;
        if (provenance === 'indicative') return 'Indicative amount';
        return decision === '' ? 'Allocation' : `Allocation, decision “${decision}”`;
      }
      case 'shift':
        return `Shift from intervention ${label.shift.from} to ${label.shift.to}`;
      case 'carry':
        return `Carry from ${label.carry.year} to ${label.carry.year + 1}`;
      case 'parameter':
        return `${tables.parameterName[label.parameter]} ${label.rules.year}: ${tables.parameterValue[label.parameter](label.rules)}`;
      case 'figure':
        return SPLIT[label.origin.split][label.figure];
    }
  },
  operation: (operation) => OPERATIONS[operation],
  source: (figure, { split }) => {
    const budget = split === 'over-municipalities' ? figure === 'total' : figure !== 'total';
    const amended =
      split === 'over-interventions' && figure !== 'total' ? ', with the amendments of that year' : '';
    return budget ? `${GALA}${amended}` : LETTER;
  },
  seenAbove: 'see above',
};
