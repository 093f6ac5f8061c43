import type { GrantProblem } from '../../findings/grant-problem.js';
import type { EnglishNouns } from './nouns.js';
import { rulesProblem } from './rules-problems.js';

/** What is wrong at a place of a package. */
export function grantProblem(problem: GrantProblem, nouns: EnglishNouns): string {
  switch (problem.key) {
    case 'not-a-file-name':
      return `“${problem.text}” is no name of a file: letters, digits, point and hyphens`;
    case 'not-an-id':
      return `“${problem.text}” is no name of a grant: small letters and digits, with hyphens`;
    case 'not-a-word':
      return `“${problem.text}” is no word of at most 25 letters`;
    case 'word-taken':
      return `“${problem.text}” heads another column already; choose another word`;
    case 'not-whole-euros':
      return `“${problem.text}” is no amount in whole euros, such as "231000000"`;
    case 'years-outside':
      return `choose a year from ${problem.from} to ${problem.to}`;
    case 'missing-column':
      return `the column “${problem.column}” is missing`;
    case 'unknown-column':
      return `the column “${problem.column}” is no ${nouns.intervention.one} of this grant; otherwise name it in leaveOut`;
    case 'unknown-code':
      return `“${problem.text}” is no CBS code of a municipality, such as GM0034`;
    case 'not-an-amount-in-table':
      return `“${problem.text}” is no amount: digits, with at most two decimals`;
    case 'above-total':
      return `the ${nouns.intervention.many} are more than the total together`;
    case 'weights-are-zero':
      return 'all weights are zero';
    case 'unknown-region-in-table':
      return `“${problem.text}” is no region; spuk show regions names them`;
    case 'not-of-receivers':
      return problem.receivers === 'region'
        ? 'does not belong to a grant that goes to regions'
        : 'belongs to a grant that goes to regions alone';
    case 'division-missing':
      return 'a grant that goes to regions says here how a region divides: key, members and names of bookings';
    default:
      return rulesProblem(problem, nouns);
  }
}
