// The first questions of a page: which amounts answer them, and what must be said with it. A language gives its words.

import type { Severity } from '../findings/finding.js';
import type { Counts } from '../findings/order.js';
import type { ClosedYear } from '../law/calendar.js';
import type { DivisionAnswers } from '../report/division/division-page.js';
import type { Answers } from '../report/page/page-answers.js';
import { type Counted, counted } from './counts.js';
import { yearRange } from './numbers.js';
import type { AnswerWords } from './page-words.js';
import type { Writing } from './writing.js';

/** What every page is asked. */
export interface QuestionTexts {
  readonly howMuch: string;
  readonly forbidden: string;
  readonly repaid: string;
  readonly againstRules: string;
  readonly nothingFound: string;
  readonly notKnownYet: string;
  readonly noActuals: string;
  readonly severities: Readonly<Record<Severity, Counted>>;
}

/** What the page of a budget answers. */
export interface BudgetAnswerTexts extends QuestionTexts {
  readonly grantedIn: (year: string) => string;
  readonly grantedOver: (years: string) => string;
  readonly dividedRest: string;
  readonly toDecide: string;
  readonly canBeShifted: (years: string) => string;
  readonly canBeCarried: (years: string) => string;
  readonly free: string;
  readonly nothing: string;
  readonly noRoom: string;
  readonly shiftingIsFree: (years: string) => string;
  readonly closed: (closed: readonly ClosedYear[]) => string;
  readonly noErrors: Readonly<Record<'planned' | 'unplanned', string>>;
  readonly yetWarnings: (warnings: string) => string;
  readonly asPlanned: (years: string) => string;
  readonly lawful: (amount: string) => string;
  readonly stillOpen: (years: string) => string;
}

/** What the page of a division answers. */
export interface DivisionAnswerTexts extends QuestionTexts {
  readonly granted: (years: string) => string;
  readonly whatIsDivided: Readonly<Record<'regional' | 'national', string>>;
  readonly divided: string;
  readonly held: (amount: string) => string;
  readonly ownChoice: string;
  readonly noErrors: string;
  readonly byMandateHolder: string;
  readonly stillOpen: (amount: string) => string;
}

/** What is said beside the answers: how much was found, and the worst of it in words. */
export interface Found {
  readonly counts: Counts;
  readonly worst: string | undefined;
}

/** Years as an answer names them: two one by one, more as a range. */
export function yearsText(years: readonly number[], { and }: Writing): string {
  return years.length > 2 ? yearRange(years) : and(years.map(String));
}

export function budgetAnswers(
  answers: Answers,
  found: Found,
  { texts, writing }: { readonly texts: BudgetAnswerTexts; readonly writing: Writing },
): readonly AnswerWords[] {
  const { granted, divided, years, planned } = answers;
  const period = yearsText(years, writing);
  const about = years.length === 1 ? texts.grantedIn(period) : texts.grantedOver(period);
  const { error, warning } = found.counts;
  return [
    {
      question: texts.howMuch,
      said: [{ figure: writing.euro(granted), about }],
      remarks: divided ? [texts.dividedRest] : [],
    },
    undecided(answers.undecided, texts, writing),
    forbidden(found, texts, {
      noErrors: texts.noErrors[planned ? 'planned' : 'unplanned'],
      also: error === 0 && warning > 0 ? [texts.yetWarnings(counted(warning, texts.severities.warning))] : [],
    }),
    repaid(answers.repaid, texts, writing),
  ];
}

export function divisionAnswers(
  { amount, years, divided, held, regional, repaid: back }: DivisionAnswers,
  found: Found,
  { texts, writing }: { readonly texts: DivisionAnswerTexts; readonly writing: Writing },
): readonly AnswerWords[] {
  const { and, euro } = writing;
  return [
    {
      question: texts.howMuch,
      said: [{ figure: euro(amount), about: texts.granted(and(years.map(String))) }],
      remarks: [],
    },
    {
      question: texts.whatIsDivided[regional ? 'regional' : 'national'],
      said: [{ figure: euro(divided), about: texts.divided }],
      remarks: [...(held.isZero() ? [] : [texts.held(euro(held))]), ...(regional ? [texts.ownChoice] : [])],
    },
    forbidden(found, texts, { noErrors: texts.noErrors, also: [] }),
    back
      ? {
          question: texts.repaid,
          said: [{ figure: euro(back.toRepay), about: texts.byMandateHolder }],
          remarks: back.open.isZero() ? [] : [texts.stillOpen(euro(back.open))],
        }
      : unknownYet(texts),
  ];
}

function undecided(
  { shift, shiftYears, freeYears, carry, carryYears, closed }: Answers['undecided'],
  texts: BudgetAnswerTexts,
  writing: Writing,
): AnswerWords {
  const years = (all: readonly number[]) => yearsText(all, writing);
  const said = [
    ...(shift ? [{ figure: writing.euro(shift), about: texts.canBeShifted(years(shiftYears)) }] : []),
    ...(carry ? [{ figure: writing.euro(carry), about: texts.canBeCarried(years(carryYears)) }] : []),
  ];
  const isFree = freeYears.length > 0;
  return {
    question: texts.toDecide,
    said: said.length > 0 ? said : [{ figure: isFree ? texts.free : texts.nothing, about: texts.noRoom }],
    remarks: [
      ...(isFree ? [texts.shiftingIsFree(years(freeYears))] : []),
      ...(closed.length === 0 ? [] : [texts.closed(closed)]),
    ],
  };
}

function forbidden(
  { counts, worst }: Found,
  texts: QuestionTexts,
  { noErrors, also }: { readonly noErrors: string; readonly also: readonly string[] },
): AnswerWords {
  return {
    question: texts.forbidden,
    alarming: true,
    said: [
      counts.error > 0
        ? { figure: counted(counts.error, texts.severities.error), about: texts.againstRules }
        : { figure: texts.nothingFound, about: noErrors },
    ],
    remarks: [...(worst === undefined ? [] : [worst]), ...also],
  };
}

function repaid(back: Answers['repaid'], texts: BudgetAnswerTexts, writing: Writing): AnswerWords {
  if (!back) return unknownYet(texts);
  const { settled, open, toRepay, lawful } = back;
  return {
    question: texts.repaid,
    said: [{ figure: writing.euro(toRepay), about: texts.asPlanned(yearsText(settled, writing)) }],
    remarks: [
      ...(lawful.equals(toRepay) ? [] : [texts.lawful(writing.euro(lawful))]),
      ...(open.length === 0 ? [] : [texts.stillOpen(yearsText(open, writing))]),
    ],
  };
}

function unknownYet({ repaid: question, notKnownYet, noActuals }: QuestionTexts): AnswerWords {
  return { question, said: [{ figure: notKnownYet, about: noActuals }], remarks: [] };
}
