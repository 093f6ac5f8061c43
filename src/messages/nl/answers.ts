// What a page answers first, in Dutch.

import type { BudgetAnswerTexts, DivisionAnswerTexts, QuestionTexts } from '../answers.js';
import { SEVERITIES } from './cells.js';
import { note } from './notes.js';
import type { DutchNouns } from './nouns.js';

const questions: QuestionTexts = {
  howMuch: 'Hoeveel is er?',
  forbidden: 'Wat mag niet?',
  repaid: 'Wat gaat er terug?',
  againstRules: 'tegen de regels of in de invoer',
  nothingFound: 'Niets gevonden',
  notKnownYet: 'Nog niet bekend',
  noActuals: 'er zijn geen bestedingen opgegeven',
  severities: SEVERITIES,
};

export const budgetAnswerTexts = (nouns: DutchNouns): BudgetAnswerTexts => ({
  ...questions,
  grantedIn: (year) => `toegekend in ${year}`,
  grantedOver: (years) => `toegekend over ${years}`,
  dividedRest: `In jaren met schotten is ook verdeeld wat officieel niet over de ${nouns.intervention.many} is verdeeld, naar verhouding van de officiële bedragen; die verdeling is indicatief.`,
  toDecide: 'Wat valt er nog te beslissen?',
  canBeShifted: (years) => `kan nog worden geschoven binnen een ${nouns.theme.one}, in ${years}`,
  canBeCarried: (years) => `mag nog mee naar het volgende jaar, uit ${years}`,
  free: 'Vrij',
  nothing: 'Niets meer',
  noRoom: 'geen enkele grens heeft nog ruimte',
  shiftingIsFree: (years) => `In ${years} mag er vrij worden geschoven.`,
  closed: (closed) => note({ key: 'closed-years', closed }, nouns),
  noErrors: {
    planned: 'geen fouten in invoer en plan',
    unplanned: 'geen fouten in de invoer; er wordt niets geschoven of doorgeschoven',
  },
  yetWarnings: (warnings) => `Wel: ${warnings}.`,
  asPlanned: (years) => `volgens het plan, over ${years}`,
  lawful: (amount) => `Met wettelijk maximum, dus alleen met wat mag worden doorgeschoven: ${amount}.`,
  stillOpen: (years) => `Nog open: ${years}.`,
});

export const divisionAnswerTexts: DivisionAnswerTexts = {
  ...questions,
  granted: (years) => `voor ${years}`,
  whatIsDivided: { regional: 'Wat krijgen de gemeenten?', national: 'Wat krijgen de regio’s?' },
  divided: 'wordt verdeeld',
  held: (amount) => `Bij de mandaathouder blijft ${amount}: coördinatie en projecten van de regio.`,
  ownChoice: 'Binnen een regio is geen verdeling voorgeschreven; deze is een keuze.',
  noErrors: 'geen fouten in de invoer en de verdeling',
  byMandateHolder: 'betaalt de mandaathouder terug',
  stillOpen: (amount) => `Nog open: ${amount} van gemeenten zonder bestedingen.`,
};
