// What can be wrong with any rules document, whoever receives the grant.

import type { ProblemAtPath } from '../../findings/json-problem.js';
import type { RulesProblem } from '../../findings/rules-problem.js';
import { type Issue, listAt, pathText, valueAt } from '../documents/json-document.js';
import { TAGS } from './rules-schema.js';

export type RulesProblemAtPath = ProblemAtPath<RulesProblem>;

/** The problems that only rules have, by the tag of their check; undefined for any other. */
export function problemOfRules({ code, message }: Issue, found: unknown): RulesProblem | undefined {
  if (code === 'invalid_type') {
    return message === TAGS.share && typeof found === 'number' ? { key: 'share-as-number' } : undefined;
  }
  switch (message) {
    case TAGS.share:
      return { key: 'not-a-share', text: String(found) };
    case TAGS.amount:
      return { key: 'not-an-amount', text: String(found) };
    case TAGS.date:
      return { key: 'not-a-date', text: String(found) };
    default:
      return undefined;
  }
}

/** Years that are not in ascending order, or leave a gap or an overlap. */
export function problemsOfYears(document: unknown): readonly RulesProblemAtPath[] {
  const problems: RulesProblemAtPath[] = [];
  let before: { readonly from: number; readonly to: number } | undefined;
  versionsIn(document).forEach((version, index) => {
    const from = valueAt(version, ['from']);
    const to = valueAt(version, ['to']);
    const years = typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
    const problem = years && problemOfYears(years, before);
    if (problem) problems.push({ path: pathText(['versions', index, 'from']), problem });
    before = problem?.key === 'years-reversed' ? undefined : years;
  });
  return problems;
}

function problemOfYears(
  { from, to }: { readonly from: number; readonly to: number },
  before: { readonly from: number; readonly to: number } | undefined,
): RulesProblem | undefined {
  if (from > to) return { key: 'years-reversed', from, to };
  if (!before || from === before.to + 1) return undefined;
  if (from > before.to) return { key: 'years-gap', after: before.to, before: from };
  if (to < before.from) return { key: 'years-out-of-order', from, after: before.to };
  return { key: 'years-overlap', year: Math.max(from, before.from) };
}

/** The versions of a rules document, whatever they hold. */
export function versionsIn(document: unknown): readonly unknown[] {
  return listAt(document, ['versions']);
}
