import { gainText } from '../gain.js';
import type { WhatIfSpeech } from '../page-words.js';
import type { EnglishNouns } from './nouns.js';
import { english, euro } from './writing.js';

/** What a page says of a plan that is changed in it. */
export const whatIf = (nouns: EnglishNouns): Omit<WhatIfSpeech, 'verdict'> => ({
  intro:
    'Change the shifts and carries. The figures, limits, findings and charts on this page follow, by the same rules as spuk itself. Nothing leaves your computer.',
  noScript:
    'With JavaScript you can change the plan here and see what is allowed then. All that spuk computed is on this page without JavaScript too.',
  year: (year) => `Plan for ${year}`,
  addShift: (year) => `Add a shift in ${year}`,
  addCarry: (year) => `Add a carry to ${year + 1}`,
  shift: 'Shift',
  carry: 'Carry',
  from: 'From',
  to: 'To',
  same: `The same ${nouns.intervention.one}`,
  amount: 'Amount in euros',
  slider: 'Amount, by slider',
  remove: 'Remove',
  reset: 'Back to the original plan',
  save: 'Save the plan as CSV',
  gain: gainText(
    {
      still: (gain) => `${gain} less can be repaid.`,
      was: (gain) => `${gain} less could have been repaid.`,
      both: (still, was) => `${still} less can be repaid; another ${was} could have been.`,
    },
    english,
  ),
  noGain: 'By no other plan is less repaid.',
  propose: 'Put the proposal into the plan',
  notAnAmount: 'This is no amount of zero or more; the amount before it still counts.',
  noLimit: 'No limit applies to this.',
  against: ({ used, limit, room, excess }) =>
    `${euro(used)} of at most ${euro(limit)}; ${excess.isZero() ? `${euro(room)} left` : `${euro(excess)} too much`}.`,
  unchanged: 'The plan has not been changed.',
  changed: 'What differs from the original plan',
  was: 'Was',
  now: 'Is now',
  difference: 'Difference',
  move: ({ kind, year, from, to }, namer) => {
    const name = (number: number) =>
      number === 0 ? namer.intervention(0) : `${number} ${namer.intervention(number)}`;
    return kind === 'shift'
      ? `${year}: from ${name(from)} to ${name(to ?? 0)}`
      : `${year} to ${year + 1}: ${to === null ? name(from) : `from ${name(from)} to ${name(to)}`}`;
  },
  fileName: (municipality) => `plan-${municipality}.csv`,
});
