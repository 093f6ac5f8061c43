import type { ProblemAtPath } from '../findings/json-problem.js';
import { Refusal } from '../findings/refusal.js';
import type { RulesProblem } from '../findings/rules-problem.js';
import type { ParameterId } from '../law/parameter.js';
import type { Rules } from '../law/rules.js';
import { type Issue, listAt, parsedJson, pathText, problemsOfIssue, valueAt } from './json-document.js';
import { problemsOfActivities, type RuledGrant } from './rules-activities.js';
import { rulesFrom } from './rules-document.js';
import { RULES_DOCUMENTS, TAGS } from './rules-schema.js';

type RulesProblemAtPath = ProblemAtPath<RulesProblem>;

/** What a rules file is beside its text: the hash of that, and the grant whose interventions and themes it may name. */
export interface RulesOrigin {
  readonly sha256: string;
  readonly grant?: RuledGrant | undefined;
}

/**
 * Reads a rules file of the user's own, which is complete by itself or refused with everything that is wrong in it.
 * @throws Refusal invalid-rules, with a problem per place
 */
export function readRules(text: string, file: string, { sha256, grant }: RulesOrigin): Rules {
  const refusal = (problems: readonly RulesProblemAtPath[]) =>
    new Refusal({ key: 'invalid-rules', file, problems });
  const parsed = parsedJson(text);
  if ('problem' in parsed) throw refusal([parsed]);
  const { document } = parsed;
  const shape = shapeOf(document).safeParse(document);
  const issues = shape.success ? [] : shape.error.issues;
  const problems = [
    ...issues.flatMap((issue) => problemsOfIssue(issue, document, problemOfRules)),
    ...problemsOfActivities(document, grant),
    ...problemsOfYears(document),
    ...versionsOf(document).flatMap(problemsOfLimits),
  ];
  if (!shape.success || problems.length > 0) throw refusal(problems);
  return rulesFrom(shape.data, sha256, grant);
}

/** The shape that a document names; one that names none, or another, is held to the newest. */
function shapeOf(document: unknown) {
  const schema = valueAt(document, ['schema']);
  return RULES_DOCUMENTS[schema === 'spuk.rules/1' ? schema : 'spuk.rules/2'];
}

/** The problems that only rules have, by the tag of their check; undefined for any other. */
function problemOfRules({ code, message }: Issue, found: unknown): RulesProblem | undefined {
  if (code === 'invalid_type') {
    return message === TAGS.share && typeof found === 'number' ? { key: 'share-as-number' } : undefined;
  }
  switch (message) {
    case TAGS.share:
      return { key: 'not-a-share', text: String(found) };
    case TAGS.date:
      return { key: 'not-a-date', text: String(found) };
    default:
      return undefined;
  }
}

function problemsOfYears(document: unknown): readonly RulesProblemAtPath[] {
  const problems: RulesProblemAtPath[] = [];
  let before: { readonly from: number; readonly to: number } | undefined;
  versionsOf(document).forEach((version, index) => {
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

/**
 * With walls a carry limit stands per intervention; without walls there is no shift limit, and what is unspent is known
 * of the total alone.
 */
function problemsOfLimits(version: unknown, index: number): readonly RulesProblemAtPath[] {
  const walls = valueAt(version, ['parameters', 'walls', 'value']);
  if (typeof walls !== 'boolean') return [];
  const problemAt = (path: Path, key: LimitProblem): RulesProblemAtPath => ({
    path: pathText(['versions', index, ...path]),
    problem: { key },
  });
  const carries = readingsOf(version, 'carry-limit').flatMap((reading) => {
    const [scope, base] = ['scope', 'base'].map((key) => valueAt(version, [...reading, key]));
    if (walls) return scope === 'total' ? [problemAt([...reading, 'scope'], 'walls-with-total-carry')] : [];
    const isUnknown = scope === 'intervention' && base === 'unspent';
    return isUnknown ? [problemAt([...reading, 'base'], 'no-walls-with-unspent-interventions')] : [];
  });
  const shifts = readingsOf(version, 'shift-limit').flatMap((reading) => {
    const value = valueAt(version, [...reading, 'value']);
    const stands = !walls && value !== null && value !== undefined;
    return stands ? [problemAt([...reading, 'value'], 'no-walls-with-shift-limit')] : [];
  });
  return [...carries, ...shifts];
}

type LimitProblem = Extract<RulesProblem['key'], 'walls-with-total-carry' | `no-walls-with-${string}`>;
type Path = readonly (string | number)[];

/** Where a parameter stands, and each of its other readings. */
function readingsOf(version: unknown, id: ParameterId): readonly Path[] {
  const entry = ['parameters', id];
  return [entry, ...listAt(version, [...entry, 'alternatives']).map((_, n) => [...entry, 'alternatives', n])];
}

function versionsOf(document: unknown): readonly unknown[] {
  return listAt(document, ['versions']);
}
