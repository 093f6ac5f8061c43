import { describe, expect, test } from 'vitest';
import { FEW_EXAMPLES } from '../support/examples.js';
import { ALLOWED, FORBIDDEN } from './forbidden-imports.js';
import { judged, judgedFiles, options } from './source-tree.js';

const rules = options.ruleSet?.forbidden ?? [];

// `npm run boundaries` says the same of them, and takes its time.
describe.runIf(!FEW_EXAMPLES)('the sources', () => {
  test('break no rule', async () => {
    const { files, violations } = await judged();
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(files).toBeGreaterThan(50);
  });
});

describe('the rules', () => {
  test('each have a name of their own and a reason of one sentence', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(30);
    for (const { name, comment } of rules) expect(comment, name).toMatch(/^[^.]*(\.[a-z]+[^.]*)*\.$/);
  });

  test('all stop the build', () => {
    expect(rules.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  test('all have an import below that they refuse', () => {
    expect(new Set(FORBIDDEN.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test.each(FORBIDDEN)('$rule refuses what $from imports', async ({ rule, from, files }) => {
    const { violations } = await judgedFiles(files);
    expect(violations.map((violation) => `${violation.rule.name}: ${violation.from}`)).toContain(
      `${rule}: ${from}`,
    );
  });

  test('let pass what the house is meant to be', async () => {
    const { violations } = await judgedFiles(ALLOWED);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
