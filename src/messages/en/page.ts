import type { PageScope } from '../../report/page/page-report.js';
import { budgetAnswers, yearsText } from '../answers.js';
import { type Counted, counted, summaryOf } from '../counts.js';
import { brief, yearRange } from '../numbers.js';
import type { PageSpeech } from '../page-words.js';
import { capital } from '../parts.js';
import { budgetAnswerTexts } from './answers.js';
import { SEVERITIES } from './cells.js';
import { divisionPage } from './division/page.js';
import type { EnglishNouns } from './nouns.js';
import { whatIf } from './what-if.js';
import { axisEuro, english, euro } from './writing.js';

const LIMITS: Counted = ['limit', 'limits'];

function scoped(scope: PageScope): string {
  switch (scope.kind) {
    case 'one':
      return scope.municipality.name;
    case 'several':
      return `${scope.count} municipalities`;
    case 'country':
      return `all ${scope.count} municipalities`;
  }
}

export const page = (nouns: EnglishNouns): PageSpeech => ({
  title: ({ grant, scope }, shown) =>
    shown.length === 0 ? capital(grant.en) : `${capital(grant.en)} ${yearRange(shown)} · ${scoped(scope)}`,
  lead: ({ grant, scope, amounts }, provenance) =>
    `${capital(grant.en)} of ${
      scope.kind === 'one' ? scope.municipality.name : scoped(scope)
    }: what there is, what may be done with it and what goes back. ${
      provenance === 'file' || !amounts
        ? 'The amounts come from the allocation that was given.'
        : `The granted amounts are ${amounts.kind === 'key' ? 'indicative: ' : 'the official ones of '}${amounts.stands.en}.`
    }`,
  skip: 'To the contents',
  contents: 'Contents',
  sections: {
    answers: 'In short',
    division: 'The division',
    'what-if': 'What if?',
    money: 'The money by year',
    municipalities: 'Municipalities side by side',
    limits: 'The limits',
    findings: 'Findings',
    settlement: 'Final settlement',
    figures: 'The figures by year',
    sources: 'Sources and certainty',
    'not-modelled': 'Not computed',
    receipt: 'How this was computed',
  },
  answers: (answers, counts, worst) =>
    budgetAnswers(answers, { counts, worst }, { texts: budgetAnswerTexts(nouns), writing: english }),
  parts: {
    budget: (year) => `Budget ${year}`,
    limits: (year) => `Limits ${year}`,
    end: (year) => `Year-end ${year}`,
  },
  law: (profile) => `The rules, profile ${profile}`,
  chart: {
    granted: `Granted, by ${nouns.theme.one}`,
    together: `All ${nouns.theme.many} together`,
    described: (title) => `Bar chart: ${title}. The amounts are in the table below it.`,
    axis: (euros) => axisEuro(euros),
    brief: (euros) => axisEuro(brief(euros)),
    caption: `By year and ${nouns.theme.one}`,
    period: (years) => yearsText(years, english),
  },
  limits: {
    intro: 'Each bar runs to what is used; the line is the limit.',
    unused: (count) =>
      `Of ${counted(count, LIMITS)} nothing is used; ${count === 1 ? 'it is' : 'they are'} among the figures by year.`,
    more: (count) =>
      `And ${counted(count, LIMITS)} more of which something is used; see the figures by year.`,
    none: 'Nothing was shifted or carried: nothing of any limit is used.',
    columns: { what: 'Limit on', use: 'Use', used: 'Used', limit: 'Limit', left: 'Left' },
    kind: ({ kind }) => (kind === 'shift' ? 'Shift' : 'Carry'),
    of: ({ intervention, theme }, namer) =>
      intervention !== undefined
        ? `${intervention} ${namer.intervention(intervention)}`
        : theme !== undefined
          ? namer.theme(theme)
          : 'the whole grant',
    left: ({ undecided: left, excess }) => {
      if (!excess.isZero()) return `${euro(excess)} too much`;
      return left === null ? 'fixed' : euro(left);
    },
    fixed: '“Fixed”: that year was accounted for or settled, nothing can be shifted or carried any more.',
    share: (percentage) => `${percentage}%`,
    caption: 'Use of the limits',
  },
  findings: {
    none: 'There are no findings: nothing in the inputs or the plan asks for attention.',
    more: (count) => `And ${count} more of this kind; \`spuk check --format json\` gives them all.`,
  },
  municipalities: {
    caption: 'Each municipality over the years shown',
    errors: 'Errors',
    still: 'Can be less',
    was: 'Could have been less',
    how: 'Can be less and could have been less: so much less than by the plan can still be repaid, or could have been. `spuk advise -m MUNICIPALITY` with the same files shows how.',
  },
  certainty:
    'Every rule says how certain it is: read (the official document), explained (by an official body), reported (by another), derived (from figures that were read) or assumed (no source was found).',
  receipt: {
    intro: 'With this version, these rules, files and options spuk gives the same figures.',
    program: 'Program',
    rules: 'Rules',
    figures: 'Figures that come along',
    options: 'Options',
    noOptions: 'none',
    inputs: 'Inputs',
    noInputs: 'No files: the amounts that come with spuk.',
    role: {
      allocation: 'allocation',
      plan: 'plan',
      actuals: 'actuals',
      expected: 'expected spending',
      map: 'map',
      columns: 'column names',
      weights: 'weights',
      members: 'members of regions',
      projects: 'projects',
    },
    columns: { role: 'Kind', file: 'File', rows: 'Rows', hash: 'SHA-256' },
  },
  amount: (amount) => euro(amount),
  whatIf: { ...whatIf(nouns), verdict: (counts) => summaryOf(counts, SEVERITIES) || 'no findings' },
  division: divisionPage,
});
