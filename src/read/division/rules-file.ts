import { Refusal } from '../../findings/refusal.js';
import type { DivisionRules } from '../../law/division-rules.js';
import { parsedJson, problemsOfIssue } from '../documents/json-document.js';
import { problemOfRules, problemsOfYears, type RulesProblemAtPath } from '../grants/rules-problems.js';
import { DIVISION_RULES_DOCUMENT } from '../grants/rules-schema.js';
import { divisionRulesFrom } from './rules.js';

/**
 * Reads the rules of a grant of regions, of a package or of a user's own: complete by themselves, or refused with
 * everything that is wrong in them.
 * @throws Refusal invalid-rules, with a problem per place
 */
export function readDivisionRules(text: string, file: string, sha256: string): DivisionRules {
  const refusal = (problems: readonly RulesProblemAtPath[]) =>
    new Refusal({ key: 'invalid-rules', file, problems });
  const parsed = parsedJson(text);
  if ('problem' in parsed) throw refusal([parsed]);
  const { document } = parsed;
  const shape = DIVISION_RULES_DOCUMENT.safeParse(document);
  const issues = shape.success ? [] : shape.error.issues;
  const problems = [
    ...issues.flatMap((issue) => problemsOfIssue(issue, document, problemOfRules)),
    ...problemsOfYears(document),
  ];
  if (!shape.success || problems.length > 0) throw refusal(problems);
  return divisionRulesFrom(shape.data, sha256);
}
