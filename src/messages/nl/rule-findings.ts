import { ruleSentences } from '../rule-sentences.js';
import type { RuleSpeech } from '../words.js';
import type { DutchNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { dutch } from './writing.js';

/** What is said of a budget that breaks a rule. */
export function ruleFindings({ intervention, theme }: DutchNouns): RuleSpeech {
  return ruleSentences(
    {
      parts: { intervention: intervention.one, theme: theme.the() },
      shiftLimit: {
        gives: ({ who, year, amount, limit, excess }) =>
          `${who} geeft in ${year} ${amount} af; ${limit}, ${excess} te veel.`,
        receives: ({ who, year, amount, limit, excess }) =>
          `${who} ontvangt in ${year} ${amount}; ${limit}, ${excess} te veel.`,
      },
      nothingMayBeShifted: 'er mag niets worden geschoven',
      atMost: (limit, share) => `dat mag ten hoogste ${limit} zijn (${share})`,
      shareOf: (share, base) => `${share} van ${base}`,
      lowerShift: (explain) => `Verlaag de verschuiving, of zie ${explain}.`,
      shiftTheme: ({ who, year, amount }, name) => ({
        message: `${who} geeft in ${year} ${amount} aan een ${theme.other} (${name}); in ${year} staan er schotten tussen de ${theme.many}, dus dat mag niet.`,
        remedy: `Schuif binnen ${theme.the()}, of verwijder de verschuiving.`,
      }),
      shiftNotGranted: ({ who, year, amount }) =>
        `${who} ontvangt in ${year} ${amount}, maar er is in dat jaar niets voor toegekend.`,
      belowZero: ({ who, year, available, carriedOut, budget }) =>
        `${who} komt in ${year} onder nul: beschikbaar is ${available}, doorgeschoven wordt ${carriedOut}, begroot is dan ${budget}`,
      totalCovers: 'Het totaal van de gemeente dekt dat.',
      lowerEither: (explain) => `Verlaag de verschuiving of de doorschuiving, of zie ${explain}.`,
      checkMeant: `Controleer of ${intervention.thisOne} bedoeld is.`,
      checkMeantOr: (explain) => `Controleer of ${intervention.thisOne} bedoeld is, of zie ${explain}.`,
      carryLimit: ({ who, year, amount, limit, excess }, why) =>
        `${who} schuift van ${year} naar ${year + 1} ${amount} door; dat mag ten hoogste ${limit} zijn (${why}), ${excess} te veel.`,
      lastYear: (year) => `${year} is het laatste jaar van deze regels`,
      leftByAll: `wat de grenzen van alle ${intervention.many} samen overlaten`,
      lowerCarry: (explain) => `Verlaag de doorschuiving, of zie ${explain}.`,
      because: {
        plan: 'het plan heeft er wel rijen voor',
        spent: 'er zijn wel bestedingen',
        carried: 'er is wel geld naartoe doorgeschoven',
      },
      noAllocation: ({ name, year, because }) => ({
        message: `${name} heeft in ${year} geen toekenning, maar ${because}.`,
        remedy: 'Voeg de toekenning toe, of controleer gemeente en jaar.',
      }),
      noAmount: ({ name, year, because }, grant) => ({
        message: `Voor ${name} is er in ${year} geen bedrag van de ${grant}, maar ${because}.`,
        remedy: 'Geef het bedrag met --amount of --national, of controleer gemeente en jaar.',
      }),
      parameters: parameters({ intervention, theme }),
      assumed: (year, parameter) => `Rijen van ${year} zijn beoordeeld met een aanname: ${parameter}.`,
      soughtIn: (command) => `Wat hierover is gezocht en aangenomen staat in ${command}.`,
    },
    dutch,
  );
}
