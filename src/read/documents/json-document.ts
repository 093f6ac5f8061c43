// JSON documents from outside: parsed, and what zod finds wrong with them as problems at their paths.

import type { z } from 'zod';
import type { JsonProblem, JsonType, ProblemAtPath } from '../../findings/json-problem.js';
import { Refusal } from '../../findings/refusal.js';
import { placeOfJsonError } from './json-syntax.js';

export type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** Several times a result of the whole country, which has 10 MiB and 600,000 marks. */
const MOST = { bytes: 64 * 1024 * 1024, marks: 4_000_000 } as const;
/** What values begin with or stand between: a comma, a bracket, a brace. */
const MARKS: ReadonlySet<number> = new Set([0x2c, 0x5b, 0x7b]);

/**
 * The text of a document: UTF-8, or UTF-16 with its mark, as PowerShell 5.1 writes what `>` sends to a file.
 * @throws Refusal where it is more than memory bears as values
 */
export function jsonText(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST.bytes || hasMoreMarks(bytes, MOST.marks))
    throw new Refusal({ key: 'unreadable-file', file, reason: 'TOO_LARGE_AS_JSON' });
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function hasMoreMarks(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false;
  let marks = 0;
  for (const byte of bytes) if (MARKS.has(byte)) marks += 1;
  return marks > most;
}

/** What a text holds, or why it is no JSON. */
export function parsedJson(text: string): { readonly document: unknown } | ProblemAtPath {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { document: JSON.parse(json) };
  } catch {
    return { path: '$', problem: { key: 'not-json', ...placeOfJsonError(json) } };
  }
}

/** The problems of one issue; a check that is a schema's own is for those who made it. */
export function problemsOfIssue<Problem>(
  issue: Issue,
  document: unknown,
  ownProblem: (issue: Issue, found: unknown) => Problem | undefined,
): readonly ProblemAtPath<Problem | JsonProblem>[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: pathText([...issue.path, name]),
      problem: { key: 'unknown-key', name },
    }));
  }
  const found = valueAt(document, issue.path);
  const own = found === undefined ? undefined : ownProblem(issue, found);
  return [{ path: pathText(issue.path), problem: own ?? problemOfIssue(issue, found) }];
}

function problemOfIssue(issue: Issue, found: unknown): JsonProblem {
  if (found === undefined) return { key: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { key: 'wrong-type', expected: typeName(issue.expected) };
    case 'invalid_union':
      return { key: 'wrong-type', expected: 'text-or-list' };
    case 'invalid_value':
      return { key: 'not-a-choice', choices: issue.values.map(String) };
    case 'too_small':
      if (issue.origin !== 'number') return { key: 'empty' };
      return { key: 'too-small', least: Number(issue.minimum) };
    case 'invalid_key':
      return { key: 'unknown-key', name: String(issue.path.at(-1)) };
    case 'too_big':
      return { key: 'too-large', most: Number(issue.maximum) };
    default:
      throw new TypeError(`a check of a schema without a problem: ${issue.message}`);
  }
}

function typeName(expected: string): JsonType {
  if (expected === 'string') return 'text';
  if (expected === 'boolean') return 'yes-or-no';
  if (expected === 'number' || expected === 'int') return 'whole-number';
  return expected === 'array' ? 'list' : 'object';
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The list at a path; empty where there is none. */
export function listAt(document: unknown, path: Path): readonly unknown[] {
  const found = valueAt(document, path);
  return Array.isArray(found) ? found : [];
}

/** A path as people read it: versions[0].parameters.shift-limit.value; $ for the whole document. */
export function pathText(path: Path): string {
  if (path.length === 0) return '$';
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
