import { shortened } from '../parts.js';
import type { FindingWords, WeightSpeech } from '../words.js';
import { placeIn } from './writing.js';

/** What to do about a weight that cannot be read, or lies below zero. */
export const WEIGHT_REMEDY =
  'Schrijf een getal van nul of meer, zoals 67,1 of 1234; wie nul heeft, krijgt niets. Zijn meer dan twee decimalen nodig, vermenigvuldig dan alle gewichten met hetzelfde getal: de verdeling blijft gelijk.';

/** What is said of the names and weights of a split, in Dutch. */
export const weightFindings: WeightSpeech = {
  BAD_WEIGHTS: ({ problem, text = '', first }): FindingWords => {
    switch (problem) {
      case 'no-name':
        return { message: 'De naam ontbreekt.', remedy: 'Vul de naam in, of verwijder de regel.' };
      case 'name-twice':
        return {
          message: `«${shortened(text)}» staat er twee keer${first === undefined ? '' : `, eerst in ${placeIn(first)}`}.`,
          remedy: 'Verwijder een van beide regels, of geef ze elk een eigen naam.',
        };
      case 'total':
        return {
          message: `«${shortened(text)}» lijkt een totaal van andere regels, en zou als een van de namen meedelen.`,
          remedy: 'Verwijder de regel. Is het toch een naam, laat die dan anders beginnen.',
        };
      case 'no-rows':
        return {
          message: 'Onder de kop staat niemand om over te verdelen.',
          remedy: 'Zet per regel een naam en een gewicht.',
        };
      case 'all-zero':
        return {
          message: 'Alle gewichten zijn nul.',
          remedy: 'Geef ten minste één naam een gewicht boven nul.',
        };
    }
  },
};
