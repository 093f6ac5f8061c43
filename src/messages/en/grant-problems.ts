import type { GrantProblem } from '../../findings/grant-problem.js';
import { rulesProblem } from './rules-problems.js';

/** What is wrong at a place of a package. */
export function grantProblem(problem: GrantProblem): string {
  switch (problem.key) {
    case 'not-a-file-name':
      return `“${problem.text}” is no name of a file: letters, digits, point and hyphens`;
    case 'not-an-id':
      return `“${problem.text}” is no name of a grant: small letters and digits, with hyphens`;
    case 'not-whole-euros':
      return `“${problem.text}” is no amount in whole euros, such as "231000000"`;
    case 'years-outside':
      return `choose a year from ${problem.from} to ${problem.to}`;
    case 'missing-column':
      return `the column “${problem.column}” is missing`;
    case 'unknown-column':
      return `the column “${problem.column}” is no intervention of this grant; otherwise name it in leaveOut`;
    case 'unknown-code':
      return `“${problem.text}” is no CBS code of a municipality, such as GM0034`;
    case 'not-an-amount-in-table':
      return `“${problem.text}” is no amount: digits, with at most two decimals`;
    case 'above-total':
      return 'the interventions are more than the total together';
    case 'weights-are-zero':
      return 'all weights are zero';
    default:
      return rulesProblem(problem);
  }
}
