import { shortened } from '../parts.js';
import type { FindingWords, WeightSpeech } from '../words.js';
import { placeIn } from './writing.js';

/** What to do about a weight that cannot be read, or lies below zero. */
export const WEIGHT_REMEDY =
  'Write a number of zero or more, such as 67.1 or 1234; who has zero gets nothing. If more than two decimals are needed, multiply all weights by the same number: the division stays the same.';

/** What is said of the names and weights of a split, in English. */
export const weightFindings: WeightSpeech = {
  BAD_WEIGHTS: ({ problem, text = '', first }): FindingWords => {
    switch (problem) {
      case 'no-name':
        return { message: 'The name is missing.', remedy: 'Fill in the name, or remove the line.' };
      case 'name-twice':
        return {
          message: `“${shortened(text)}” stands there twice${first === undefined ? '' : `, first in ${placeIn(first)}`}.`,
          remedy: 'Remove one of the two lines, or give each a name of its own.',
        };
      case 'total':
        return {
          message: `“${shortened(text)}” looks like a total of other lines, and would get a part as one of the names.`,
          remedy: 'Remove the line. If it is a name all the same, let it begin otherwise.',
        };
      case 'no-rows':
        return {
          message: 'Below the header there is nobody to divide over.',
          remedy: 'Write a name and a weight on each line.',
        };
      case 'all-zero':
        return { message: 'All weights are zero.', remedy: 'Give at least one name a weight above zero.' };
    }
  },
};
