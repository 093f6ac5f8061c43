import type { InterventionYears } from '../../grant/intervention.js';
import type { Amount } from '../../money/amount.js';
import { type BadAmountTexts, badAmount } from '../bad-amount.js';
import { yearRange } from '../numbers.js';
import { capital, partsOf, shortened, underRules } from '../parts.js';
import type { FindingSpeech } from '../words.js';
import { actualsFindings } from './actuals-findings.js';
import { divisionFindings } from './division/findings.js';
import { fileFindings } from './file-findings.js';
import { ledgerFindings } from './ledger-findings.js';
import type { EnglishNouns } from './nouns.js';
import { officialFindings } from './official-findings.js';
import { ruleFindings } from './rule-findings.js';
import { tableFindings } from './table-findings.js';
import { names } from './unknown-names.js';
import { WEIGHT_REMEDY, weightFindings } from './weight-findings.js';
import { workbookFindings } from './workbook-in.js';
import { euro, placeIn, suggested, summed } from './writing.js';

const NO_YEAR = {
  year: { is: 'not a year', remedy: 'Write the year with four digits, such as 2024.' },
  period: {
    is: 'not a period with a year',
    remedy: 'Write a period as 2024-03 or 202403, or add a column “year”.',
  },
  date: { is: 'not a date', remedy: 'Write a date as 31-12-2024 or 2024-12-31.' },
} as const;

const badAmountTexts: BadAmountTexts = {
  currency: (text) => ({
    message: `By its row this amount is in “${text}” and not in euros; the row was not read.`,
    remedy:
      'Convert the amount to euros and put EUR in this cell, or leave the row out. Where the amounts are euros already, head their column “Amount (€)”.',
  }),
  split: (text) => ({
    message: `“${text}” stands in two cells, because a comma separates cells in this file; no amount of this file was read.`,
    remedy: 'Put amounts with a comma in quotes, or save the file with semicolons.',
  }),
  missing: { amount: 'The amount is missing.', weight: 'The weight is missing.' },
  isNone: {
    amount: (text, problem) => `“${text}” is not an amount: ${problem}.`,
    weight: (text, problem) => `“${text}” is not a weight: ${problem}.`,
  },
  problems: {
    blank: 'nothing is there',
    'not-a-number': 'it is not a number',
    grouping: 'its points and commas do not stand in groups of three',
    decimals: 'more than two digits follow the decimal sign',
    'too-long': 'more than thirteen digits stand before the decimal sign',
  },
  write: {
    amount: 'Write an amount as 1,234.56 or 1234,56; 0.00 where there is nothing.',
    weight: WEIGHT_REMEDY,
  },
  asNumber: 'Give the cell the number format Number.',
};

const badShift = (nouns: EnglishNouns) => ({
  same: {
    message: `This shift goes from ${nouns.intervention.a} to the same ${nouns.intervention.one}.`,
    remedy: 'Correct “from” or “to”; taking money to the next year is a carry.',
  },
  'no-from': {
    message: `The ${nouns.intervention.one} that the money comes from is missing.`,
    remedy: 'Fill in “from”; only a carry in a year with a limit on the total can do without.',
  },
  'no-to': {
    message: `The ${nouns.intervention.one} that the money goes to is missing.`,
    remedy: 'Fill in “to”.',
  },
  zero: { message: 'This shift is €0.00.', remedy: 'Fill in the amount, or remove the line.' },
  'to-undivided': {
    message: `This shift goes to ${nouns.intervention.one} 0 (not divided), which only gives and receives nothing.`,
    remedy: `Choose ${nouns.intervention.a} for “to”.`,
  },
  total: {
    message: `A total stands here in the place of ${nouns.intervention.a}: it is a sum of rows, or the total of the municipality is meant; the line was not read.`,
    remedy: `If it is a sum, leave the year and the kind of this line empty, or remove the line. Else name the ${nouns.intervention.one}; a carry in a year with a limit on the total can do without “from”.`,
  },
});

export const findings = (nouns: EnglishNouns): FindingSpeech => {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: `the ${nouns.theme.one}` });
  return {
    ...ruleFindings(nouns),
    ...actualsFindings(nouns),
    ...divisionFindings,
    ...ledgerFindings,
    ...workbookFindings,
    ...tableFindings,
    ...fileFindings(nouns),
    ...weightFindings,
    ...officialFindings(nouns),
    UNKNOWN_KIND: ({ text, suggestions, column }) => ({
      message:
        column !== undefined
          ? `By the column “${shortened(column)}” this is no spending but “${text}”; the row was not read.`
          : text === ''
            ? 'The kind is missing.'
            : `The kind “${shortened(text)}” is not known.`,
      remedy:
        column !== undefined
          ? `Keep spending alone in the file, or remove the column “${shortened(column)}” if it means something else.`
          : suggested(
              suggestions,
              `Write shift (between ${nouns.intervention.many}) or carry (to the next year).`,
            ),
    }),
    BAD_SHIFT: ({ problem }) => badShift(nouns)[problem],
    CARRY_DESTINATION: ({ year, from, to }, namer) => ({
      message: `This carry out of ${year} goes from ${parts.numbered(from, namer)} to ${parts.numbered(to, namer)}; out of ${year} money arrives at the same ${nouns.intervention.one} alone.`,
      remedy: `Leave “to” empty; see \`spuk show rules${underRules(namer.chosen)}\` for the years out of which it may arrive at another ${nouns.intervention.one}.`,
    }),
    YEAR_NOT_COVERED: ({ year, covered }) => ({
      message: `The chosen rules have no values for ${year}; they cover ${yearRange(covered)}.`,
      remedy: 'Check the year, or choose a rules file that has it with --rules.',
    }),
    UNKNOWN_MUNICIPALITY: names.inRow,
    UNKNOWN_INTERVENTION: ({ text, suggestions, years, year, intervention = 0 }, namer) => {
      if (years) {
        return {
          message: `${capital(parts.numbered(intervention, namer))} is not there in ${year}, but ${onlyIn(years)}; this was not read.`,
          remedy: `Check the year and the ${nouns.intervention.one}, or remove the line; in a wide file leave the cell empty.`,
        };
      }
      return {
        message:
          text === ''
            ? `The ${nouns.intervention.one} is missing.`
            : `The ${nouns.intervention.one} “${shortened(text)}” is not known.`,
        remedy: names.remedy(
          text,
          suggestions,
          `Use a number or a name from \`spuk show interventions${underRules(namer.chosen)}\`.`,
        ),
      };
    },
    UNDIVIDED_IN_WALLED_YEAR: ({ year }) => ({
      message: `${capital(nouns.intervention.one)} 0 (not divided) cannot stand in ${year}: that year has walls between ${nouns.intervention.many}.`,
      remedy: `Divide the amount over the ${nouns.intervention.many}; \`spuk split\` divides it by weights that you choose.`,
    }),
    BAD_YEAR: ({ text, of }) => ({
      message: text === '' ? 'The year is missing.' : `“${shortened(text)}” is ${NO_YEAR[of ?? 'year'].is}.`,
      remedy: NO_YEAR[of ?? 'year'].remedy,
    }),
    BAD_AMOUNT: badAmount(badAmountTexts),
    AMBIGUOUS_DECIMAL: ({ comma, point, other }) => ({
      message: `The decimal sign of this file cannot be decided: in “${comma}” it looks like a comma, in “${point}” like a point (see ${placeIn(other)} too); no amount of this file was read.`,
      remedy: 'Write all amounts of the file with the same decimal sign.',
    }),
    NEGATIVE_AMOUNT: ({ text, quantity }) => ({
      message: `“${shortened(text)}” is negative, which cannot be here.`,
      remedy:
        quantity === 'weight'
          ? WEIGHT_REMEDY
          : 'Write an amount of zero or more: of a lowered grant the new amount, of a shift back “from” and “to” exchanged. Only actuals may be negative.',
    }),
    DUPLICATE_ROW: (finding, namer) => ({
      message: `${parts.subject(finding, namer)} stands there twice${
        finding.decision === '' ? '' : ` for decision “${finding.decision}”`
      }: the first, in ${finding.first.file} ${placeIn(finding.first)}, counts; ${euro(finding.amounts.granted)} does not.`,
      remedy: 'Remove one of the two, or add a column “decision” where they are different decisions.',
    }),
    TOTAL_MISMATCH: (finding, namer) => {
      const { of, part = false, year, intervention, quantity, amounts } = finding;
      const { stated, computed, difference } = amounts;
      const said = (sum: Amount) => summed(sum, quantity);
      const whose = intervention === undefined ? '' : `of ${parts.numbered(intervention, namer)} `;
      return {
        message: `The ${part ? 'subtotal' : 'total'} ${whose}${year === undefined ? '' : `of ${year} `}does not add up: it states ${said(stated)}, the sum of the ${of === 'row' ? nouns.intervention.many : 'lines'} ${PARTS_OF[part ? 'part' : of]} is ${said(computed)}, difference ${said(difference)}.`,
        remedy:
          quantity === 'weight'
            ? 'Correct the weight that is wrong, or leave out the line with the total.'
            : 'Correct the total or the amount that is wrong; the amounts are used, not the total.',
      };
    },
  };
};

/** The years that an intervention is there. */
function onlyIn({ from, to }: InterventionYears): string {
  if (from === undefined) return `only through ${to}`;
  if (to === undefined) return `only from ${from} on`;
  return from === to ? `only in ${from}` : `only from ${from} through ${to}`;
}

/** Which rows or columns a total is of. */
const PARTS_OF = {
  row: 'on this line',
  column: 'above',
  part: 'before it, from the subtotal before,',
} as const;
