import { counted } from '../counts.js';
import { derivationSpeech } from '../derivation.js';
import { headings } from './headings.js';
import { izaLabelText, izaSource } from './iza-derivation.js';
import { parameterName, parameterValue } from './parameters.js';

/** Where a number comes from, in English. */
export const derivation = derivationSpeech(
  {
    operations: {
      stated: 'given',
      published: 'published amount',
      'percentage-of': 'the first as a percentage of the second, two decimals',
      derived: 'derived',
      bounded: 'the bound, because the share lies beyond it',
      'apportioned-to-euros': 'amount × weight ÷ sum of weights, split to the euro by largest remainders',
      'all-regions': 'sum of the amounts of all regions',
      sum: 'sum',
      'share-rounded-down': 'share of the amount, rounded down to the cent',
      room: 'the limit less what was used of it, not below zero',
      usable: 'the least of the carry room and what of this year is neither spent nor carried yet',
      'not-below-zero': 'sum, not below zero',
      'own-unspent': 'own money less what was spent beyond the money carried in; neither below zero',
      'all-unspent': 'all that was not spent; neither below zero',
      'nothing-allowed': 'nothing may be shifted',
      'last-year': 'last year of the rules: there is no next year',
      'no-limit': 'no limit at this level',
      'not-settled': 'not known yet: there are no actuals',
      'on-total': 'without walls decided on the total of the municipality',
      row: 'all amounts of this row',
      given: 'taken from the file',
      apportioned: 'amount × weight ÷ sum of weights, split to the cent by largest remainders',
      parameter: 'rule',
      figure: 'published amount',
    },
    figures: {
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
    },
    iza: izaLabelText,
    izaSource,
    intervention: 'intervention',
    total: 'total',
    indicative: 'Indicative amount',
    allocation: (decision) => (decision === '' ? 'Allocation' : `Allocation, decision “${decision}”`),
    shift: (from, to) => `Shift from intervention ${from} to ${to}`,
    spent: (file, bookings) =>
      `Actuals from ${file}, ${counted(bookings, ['booking', 'bookings'])}${bookings === 1 ? '' : ' together, up to this one'}`,
    carry: (year) => `Carry from ${year} to ${year + 1}`,
    budgetSource: 'GALA agreement, January 2023, page 38',
    amendedSource: 'GALA agreement, January 2023, page 38, with the amendments of that year',
    totalSource: 'Letter of VWS of 12 September 2025, kenmerk 4190863-1084972-DMO, annex 2A',
    seenAbove: 'see above',
  },
  { headings, parameterName, parameterValue },
);
