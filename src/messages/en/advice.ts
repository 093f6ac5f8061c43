import type { AdvicePart } from '../../report/title.js';
import { counted } from '../counts.js';
import { gainText } from '../gain.js';
import { yearRange } from '../numbers.js';
import type { AdviceSpeech } from '../speech.js';
import { and, english, euro, longDate } from './writing.js';

const TITLES: Readonly<Record<AdvicePart, string>> = {
  moves: 'Proposal',
  limits: 'Which limit binds',
  proof: 'Why it cannot be less',
  'to-spend': 'Still to spend',
  rules: 'What a rule costs',
  readings: 'To repay at least under another reading',
};

/** What is said of an advice, in English. */
export const advice: AdviceSpeech = {
  title: (scope) =>
    `To repay · ${typeof scope === 'number' ? counted(scope, ['municipality', 'municipalities']) : `${scope.name} (${scope.code})`}`,
  part: (part) => TITLES[part],
  headings: {
    withoutPlan: 'Without a plan',
    givenPlan: 'Your plan',
    advised: 'Advice',
    saves: 'Saves',
    stillPossible: 'Still possible',
    wasPossible: 'Was possible',
    openCarried: 'To an open year',
    possible: 'Possible',
    limit: 'Limit',
    upTo: 'More room saves up to',
    comesIn: 'There is',
    shiftAtMost: 'Shifts, at most',
    carryAtMost: 'Carries, at most',
    remains: 'Remains',
    toSpend: 'Still to spend',
    lastDay: 'Last day',
    ruleCosts: 'Costs',
    municipalities: 'Municipalities',
  },
  cells: {
    advised: 'advice',
    'still-possible': 'still possible',
    'was-possible': 'was possible',
    corrected: 'Spending below zero',
    'no-advice': 'no advice',
  },
  note: (of) => {
    switch (of.key) {
      case 'advice-in-parts': {
        const years = of.closed.map(({ year }) => year);
        return `Was possible: nothing can be decided of ${yearRange(years)} any more; the accountability was due by ${longDate(of.closed.at(-1)?.due ?? '')}. Still possible: all else.`;
      }
      case 'advice-expected':
        return `Of ${and(of.years.map(String))} what is expected counts (--expect), not what is booked.`;
      case 'advice-running':
        return `${and(of.years.map(String))} still ${of.years.length === 1 ? 'runs' : 'run'}: what is booked by now counts. Give with --expect a file of what will be spent in the whole year.`;
      case 'advice-open-years':
        return `${and(of.years.map(String))} ${of.years.length === 1 ? 'has' : 'have'} no actuals and ${of.years.length === 1 ? 'does' : 'do'} not count. Say with --expect what is expected.`;
      case 'nothing-to-gain':
        return 'There is no shift or carry by which less is repaid.';
      case 'advice-limits':
        return 'More room saves up to: each euro more of room saves a euro, up to this amount; each limit by itself, the others stay.';
      case 'advice-proof':
        return 'The proof is a sum: what there is where money is left, less all that can leave there at most. Whatever is shifted, the rest remains.';
      case 'advice-rules':
        return 'Costs: so much less would be repaid without that one rule, all else being equal. The amounts do not add up.';
      case 'advice-carried-open':
        return 'To an open year: carried to a year that is not settled yet. It is not repaid, and not saved either.';
      case 'advice-plan-open':
        return `Your plan carries ${euro(of.amount)} into a year that is not settled yet. That is not repaid, and not saved either.`;
      case 'advice-of-one':
        return 'What is proposed and why it cannot be less is shown of one municipality, with -m; csv and json give it of all.';
    }
  },
  nothingAdvised: 'There is no advice: mend the errors first. An advice on wrong figures is worth nothing.',
  nobodySettled: 'There is no advice: of no year of the chosen municipalities is known what was spent.',
  gain: gainText(
    {
      still: (gain) => `With \`spuk advise\` ${gain} less has to be repaid.`,
      was: (gain) => `${gain} less could have been repaid; \`spuk advise\` shows how.`,
      both: (still, was) =>
        `With \`spuk advise\` ${still} less has to be repaid; another ${was} was possible.`,
    },
    english,
  ),
};
