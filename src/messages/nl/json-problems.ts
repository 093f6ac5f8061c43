import type { JsonProblem, JsonType, ResultProblem } from '../../findings/json-problem.js';
import { or } from './writing.js';

const EXPECTED: Readonly<Record<JsonType, string>> = {
  text: 'een tekst tussen aanhalingstekens',
  'yes-or-no': 'true of false',
  'whole-number': 'een geheel getal',
  list: 'een lijst',
  object: 'een object',
  'text-or-list': 'een tekst of een lijst van teksten',
};

/** What is wrong at one place of a JSON document, as the end of a line that begins with the place. */
export function jsonProblem(problem: JsonProblem): string {
  switch (problem.key) {
    case 'not-json':
      return `geen geldige JSON (regel ${problem.line}, kolom ${problem.column})`;
    case 'missing':
      return 'ontbreekt';
    case 'unknown-key':
      return `«${problem.name}» hoort hier niet`;
    case 'wrong-type':
      return `hier hoort ${EXPECTED[problem.expected]}`;
    case 'not-a-choice':
      return `kies ${or(problem.choices)}`;
    case 'empty':
      return 'mag niet leeg zijn';
    case 'too-small':
      return `moet minstens ${problem.least} zijn`;
    case 'too-large':
      return `mag hoogstens ${problem.most} zijn`;
  }
}

/** What is wrong at one place of a result of an earlier run. */
export function resultProblem(problem: ResultProblem): string {
  switch (problem.key) {
    case 'not-an-amount':
      return 'hier hoort een bedrag als "1234.56"';
    case 'twice':
      return 'staat er twee keer';
    default:
      return jsonProblem(problem);
  }
}
