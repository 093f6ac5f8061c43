import type { JsonProblem } from './json-problem.js';

/** What is wrong at one place of a rules file, with the values its message names. */
export type RulesProblem =
  | JsonProblem
  | { readonly key: 'share-as-number' }
  | { readonly key: 'not-a-share'; readonly text: string }
  | { readonly key: 'not-an-amount'; readonly text: string }
  | { readonly key: 'unknown-intervention'; readonly number: number }
  | { readonly key: 'twice' }
  | { readonly key: 'not-a-date'; readonly text: string }
  | { readonly key: 'unknown-theme'; readonly theme: string; readonly themes: readonly string[] }
  | { readonly key: 'years-reversed'; readonly from: number; readonly to: number }
  | { readonly key: 'years-gap'; readonly after: number; readonly before: number }
  | { readonly key: 'years-overlap'; readonly year: number }
  | { readonly key: 'years-out-of-order'; readonly from: number; readonly after: number }
  | { readonly key: 'walls-with-total-carry' }
  | { readonly key: 'no-walls-with-unspent-interventions' }
  | { readonly key: 'no-walls-with-shift-limit' };
