import { counted } from '../counts.js';
import { derivationSpeech } from '../derivation.js';
import { divisionLabelText } from './division/derivation.js';
import { headings } from './headings.js';
import type { EnglishNouns } from './nouns.js';
import { parameters } from './parameters.js';

/** Where a number comes from, in English. */
export const derivation = (nouns: EnglishNouns) =>
  derivationSpeech(
    {
      operations: {
        stated: 'given',
        published: 'published amount',
        'percentage-of': 'the first as a percentage of the second, two decimals',
        bounded: 'the bound, because the share lies beyond it',
        'apportioned-to-euros': 'amount × weight ÷ sum of weights, split to the euro by largest remainders',
        'all-regions': 'sum of the amounts of all regions',
        sum: 'sum',
        'share-rounded-down': 'share of the amount, rounded down to the cent',
        room: 'the limit less what was used of it, not below zero',
        usable: 'the least of the carry room and what of this year is neither spent nor carried yet',
        least: 'the least of the amounts',
        'not-below-zero': 'sum, not below zero',
        'own-unspent':
          'money of this year less what was spent beyond the money carried in; neither below zero',
        'all-unspent': 'all that was not spent; neither below zero',
        cut: 'the first, at most what the limits allow; lower numbers go first',
        'nothing-allowed': 'nothing may be shifted',
        'no-place': 'money that is not divided can be neither shifted nor carried on in a year with walls',
        ended: `last year of this ${nouns.intervention.one}: nothing arrives at it after that`,
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
        total: 'Official total',
        interventions: `All ${nouns.intervention.many} together`,
        own: 'Official amount',
        share: 'Part of what was not divided',
        rest: 'Not divided',
        weight: `Weight: the official amount of the ${nouns.intervention.one}`,
        weights: `Sum of the weights: all ${nouns.intervention.many} together`,
      },
      iza: divisionLabelText,
      intervention: nouns.intervention.one,
      total: 'total',
      official: 'Official amount',
      undivided: 'Not divided',
      indicative: 'Indicative amount',
      allocation: (decision) => (decision === '' ? 'Allocation' : `Allocation, decision “${decision}”`),
      shift: (from, to) => `Shift from ${nouns.intervention.one} ${from} to ${to}`,
      spent: (file, bookings) =>
        `Actuals from ${file}, ${counted(bookings, ['booking', 'bookings'])}${bookings === 1 ? '' : ' together, up to this one'}`,
      carryTo: (from, to) => `from ${nouns.intervention.one} ${from} to ${to}`,
      carry: (year) => `Carry from ${year} to ${year + 1}`,
      seenAbove: 'see above',
    },
    { headings: headings(nouns), ...parameters(nouns) },
  );
