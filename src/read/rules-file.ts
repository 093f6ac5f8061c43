import type { z } from 'zod';
import { Refusal, type RulesProblem } from '../findings/refusal.js';
import type { Rules } from '../law/rules.js';
import { placeOfJsonError } from './json-syntax.js';
import { rulesFrom } from './rules-document.js';
import { rulesDocument, TAGS, THEMES } from './rules-schema.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface ProblemAtPath {
  readonly path: string;
  readonly problem: RulesProblem;
}

/**
 * Reads a rules file of the user's own, which is complete by itself or refused with everything that is wrong in it.
 * @throws Refusal invalid-rules, with a problem per place
 */
export function readRules(text: string, file: string, sha256: string): Rules {
  const refusal = (problems: readonly ProblemAtPath[]) =>
    new Refusal({ key: 'invalid-rules', file, problems });
  const json = text.replace(/^\uFEFF/, '');
  const document = parsed(json);
  if (document === undefined) {
    throw refusal([{ path: '$', problem: { key: 'not-json', ...placeOfJsonError(json) } }]);
  }
  const shape = rulesDocument.safeParse(document);
  const issues = shape.success ? [] : shape.error.issues;
  const problems = [
    ...issues.flatMap((issue) => problemsOfShape(issue, document)),
    ...problemsOfYears(document),
    ...versionsOf(document).flatMap(problemsOfLimits),
  ];
  if (!shape.success || problems.length > 0) throw refusal(problems);
  return rulesFrom(shape.data, sha256);
}

/** What the text holds; undefined, which JSON cannot hold, where it is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function problemsOfShape(issue: Issue, document: unknown): readonly ProblemAtPath[] {
  if (issue.code !== 'unrecognized_keys') {
    const found = valueAt(document, issue.path);
    return [{ path: pathText(issue.path), problem: problemOfShape(issue, found) }];
  }
  return issue.keys.map((name) => ({
    path: pathText([...issue.path, name]),
    problem: { key: 'unknown-key', name },
  }));
}

function problemOfShape(issue: Issue, found: unknown): RulesProblem {
  if (found === undefined) return { key: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message === TAGS.share && typeof found === 'number') return { key: 'share-as-number' };
      return { key: 'wrong-type', expected: typeName(issue.expected) };
    case 'invalid_value':
      return { key: 'not-a-choice', choices: issue.values.map(String) };
    case 'too_small':
      if (issue.origin !== 'number') return { key: 'empty' };
      return { key: 'too-small', least: Number(issue.minimum) };
    case 'too_big':
      return { key: 'too-large', most: Number(issue.maximum) };
    default:
      return problemOfCheck(issue.message, found);
  }
}

/** The checks that are the schema's own, by their tag. */
function problemOfCheck(tag: string, found: unknown): RulesProblem {
  switch (tag) {
    case TAGS.share:
      return { key: 'not-a-share', text: String(found) };
    case TAGS.intervention:
      return { key: 'unknown-intervention', number: Number(found) };
    case TAGS.theme:
      return { key: 'unknown-theme', theme: String(found), themes: THEMES };
    default:
      throw new TypeError(`a check of the rules schema without a problem: ${tag}`);
  }
}

function typeName(expected: string): 'text' | 'yes-or-no' | 'whole-number' | 'list' | 'object' {
  if (expected === 'string') return 'text';
  if (expected === 'boolean') return 'yes-or-no';
  if (expected === 'number' || expected === 'int') return 'whole-number';
  return expected === 'array' ? 'list' : 'object';
}

function problemsOfYears(document: unknown): readonly ProblemAtPath[] {
  const problems: ProblemAtPath[] = [];
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

/** With walls a carry limit stands per intervention; without walls there is no shift limit. */
function problemsOfLimits(version: unknown, index: number): readonly ProblemAtPath[] {
  const walls = valueAt(version, ['parameters', 'walls', 'value']);
  const id = walls === true ? 'carry-limit' : 'shift-limit';
  if (typeof walls !== 'boolean') return [];
  const entry = ['parameters', id];
  const others = listAt(version, [...entry, 'alternatives']).map((_, n) => [...entry, 'alternatives', n]);
  return [entry, ...others].flatMap((reading): readonly ProblemAtPath[] => {
    const decisive = [...reading, walls ? 'scope' : 'value'];
    const found = valueAt(version, decisive);
    if (walls ? found !== 'total' : found === null || found === undefined) return [];
    const key = walls ? 'walls-with-total-carry' : 'no-walls-with-shift-limit';
    return [{ path: pathText(['versions', index, ...decisive]), problem: { key } }];
  });
}

function versionsOf(document: unknown): readonly unknown[] {
  return listAt(document, ['versions']);
}

function listAt(document: unknown, path: Path): readonly unknown[] {
  const found = valueAt(document, path);
  return Array.isArray(found) ? found : [];
}

/** What stands at a path; undefined where nothing does. */
function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A path as people read it: versions[0].parameters.shift-limit.value; $ for the whole document. */
function pathText(path: Path): string {
  if (path.length === 0) return '$';
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
