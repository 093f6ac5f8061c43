import type { RulesProblem } from './rules-problem.js';

/** What is wrong at one place of a package of a grant, with the values its message names. */
export type GrantProblem =
  | RulesProblem
  | { readonly key: 'not-a-file-name'; readonly text: string }
  | { readonly key: 'not-an-id'; readonly text: string }
  | { readonly key: 'not-a-word'; readonly text: string }
  | { readonly key: 'word-taken'; readonly text: string }
  | { readonly key: 'not-whole-euros'; readonly text: string }
  | { readonly key: 'years-outside'; readonly from: number; readonly to: number }
  | { readonly key: 'missing-column'; readonly column: string }
  | { readonly key: 'unknown-column'; readonly column: string }
  | { readonly key: 'unknown-code'; readonly text: string }
  | { readonly key: 'not-an-amount-in-table'; readonly text: string }
  | { readonly key: 'above-total' }
  | { readonly key: 'weights-are-zero' }
  | { readonly key: 'unknown-region-in-table'; readonly text: string }
  /** What a grant of these receivers has not. */
  | { readonly key: 'not-of-receivers'; readonly receivers: 'municipality' | 'region' }
  | { readonly key: 'division-missing' };
