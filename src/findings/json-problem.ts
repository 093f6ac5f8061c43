/** What is wrong at one place of a JSON document from outside, with the values its message names. */
export type JsonProblem =
  | { readonly key: 'not-json'; readonly line: number; readonly column: number }
  | { readonly key: 'missing' }
  | { readonly key: 'unknown-key'; readonly name: string }
  | { readonly key: 'wrong-type'; readonly expected: JsonType }
  | { readonly key: 'not-a-choice'; readonly choices: readonly string[] }
  | { readonly key: 'empty' }
  | { readonly key: 'too-small'; readonly least: number }
  | { readonly key: 'too-large'; readonly most: number };

/** What is wrong at one place of a result of an earlier run. */
export type ResultProblem = JsonProblem | { readonly key: 'not-an-amount' } | { readonly key: 'twice' };

/** What may stand somewhere in a JSON document. */
export type JsonType = 'text' | 'yes-or-no' | 'whole-number' | 'list' | 'object' | 'text-or-list';

/** A problem and where it stands, such as versions[0].from; $ is the whole document. */
export interface ProblemAtPath<Problem = JsonProblem> {
  readonly path: string;
  readonly problem: Problem;
}
