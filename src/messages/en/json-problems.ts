import type { JsonProblem, JsonType, ResultProblem } from '../../findings/json-problem.js';
import { or } from './writing.js';

const EXPECTED: Readonly<Record<JsonType, string>> = {
  text: 'a text in quotes',
  'yes-or-no': 'true or false',
  'whole-number': 'a whole number',
  list: 'a list',
  object: 'an object',
  'text-or-list': 'a text or a list of texts',
};

/** What is wrong at one place of a JSON document, as the end of a line that begins with the place. */
export function jsonProblem(problem: JsonProblem): string {
  switch (problem.key) {
    case 'not-json':
      return `not valid JSON (line ${problem.line}, column ${problem.column})`;
    case 'missing':
      return 'is missing';
    case 'unknown-key':
      return `“${problem.name}” does not belong here`;
    case 'wrong-type':
      return `${EXPECTED[problem.expected]} belongs here`;
    case 'not-a-choice':
      return `choose ${or(problem.choices)}`;
    case 'empty':
      return 'may not be empty';
    case 'too-small':
      return `must be at least ${problem.least}`;
    case 'too-large':
      return `may be at most ${problem.most}`;
  }
}

/** What is wrong at one place of a result of an earlier run. */
export function resultProblem(problem: ResultProblem): string {
  switch (problem.key) {
    case 'not-an-amount':
      return 'an amount such as "1234.56" belongs here';
    case 'twice':
      return 'stands here twice';
    default:
      return jsonProblem(problem);
  }
}
