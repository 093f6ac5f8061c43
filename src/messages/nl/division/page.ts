import type { DivisionAnswers } from '../../../report/division/division-page.js';
import { counted } from '../../counts.js';
import { yearRange } from '../../numbers.js';
import type { AnswerWords, DivisionPageSpeech } from '../../page-words.js';
import { and, euro } from '../writing.js';

/** What a page of a division says. */
export const divisionPage: DivisionPageSpeech = {
  title: (grant, regions, years) =>
    `${grant.nl} ${yearRange(years)} · ${regions.length > 3 ? `${regions.length} regio’s` : and(regions)}`,
  lead: (grant) =>
    `${grant.nl}: wat er voor de regio is, wat de mandaathouder houdt en wat elke gemeente krijgt.`,
  answers: (answers, { error }, worst) => [
    {
      question: 'Hoeveel is er?',
      said: [{ figure: euro(answers.amount), about: `voor ${and(answers.years.map(String))}` }],
      remarks: [],
    },
    {
      question: answers.regional ? 'Wat krijgen de gemeenten?' : 'Wat krijgen de regio’s?',
      said: [{ figure: euro(answers.divided), about: 'wordt verdeeld' }],
      remarks: [
        ...(answers.held.isZero()
          ? []
          : [`Bij de mandaathouder blijft ${euro(answers.held)}: coördinatie en projecten van de regio.`]),
        ...(answers.regional
          ? ['Binnen een regio is geen verdeling voorgeschreven; deze is een keuze.']
          : []),
      ],
    },
    {
      question: 'Wat mag niet?',
      alarming: true,
      said:
        error > 0
          ? [{ figure: counted(error, ['fout', 'fouten']), about: 'tegen de regels of in de invoer' }]
          : [{ figure: 'Niets gevonden', about: 'geen fouten in de invoer en de verdeling' }],
      remarks: worst === undefined ? [] : [worst],
    },
    repaid(answers),
  ],
  division: (region, year) =>
    `${year}: ${region === null ? 'Nederland over de regio’s' : `${region} over de gemeenten`}`,
};

/** What is repaid, while nothing is known of what was spent. */
export const REPAID_UNKNOWN: AnswerWords = {
  question: 'Wat gaat er terug?',
  said: [{ figure: 'Nog niet bekend', about: 'er zijn geen bestedingen opgegeven' }],
  remarks: [],
};

function repaid({ repaid: back }: DivisionAnswers): AnswerWords {
  if (!back) return REPAID_UNKNOWN;
  return {
    question: REPAID_UNKNOWN.question,
    said: [{ figure: euro(back.toRepay), about: 'betaalt de mandaathouder terug' }],
    remarks: back.open.isZero() ? [] : [`Nog open: ${euro(back.open)} van gemeenten zonder bestedingen.`],
  };
}
