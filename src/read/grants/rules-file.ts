import { Refusal } from '../../findings/refusal.js';
import type { RulesProblem } from '../../findings/rules-problem.js';
import type { ParameterId } from '../../law/parameter.js';
import type { Rules } from '../../law/rules.js';
import { listAt, parsedJson, pathText, problemsOfIssue, valueAt } from '../documents/json-document.js';
import { problemsOfActivities, type RuledGrant } from './rules-activities.js';
import { rulesFrom } from './rules-document.js';
import { problemOfRules, problemsOfYears, type RulesProblemAtPath, versionsIn } from './rules-problems.js';
import { RULES_DOCUMENTS } from './rules-schema.js';

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
    ...versionsIn(document).flatMap(problemsOfLimits),
  ];
  if (!shape.success || problems.length > 0) throw refusal(problems);
  return rulesFrom(shape.data, sha256, grant);
}

/** The shape that a document names; one that names none, or another, is held to the newest. */
function shapeOf(document: unknown) {
  const schema = valueAt(document, ['schema']);
  return RULES_DOCUMENTS[schema === 'spuk.rules/1' ? schema : 'spuk.rules/2'];
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
