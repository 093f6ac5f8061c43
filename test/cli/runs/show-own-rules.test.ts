// `spuk show rules --format json` of a rules file of one's own: what is printed is what it says it is.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES_DOCUMENTS } from '../../../src/read/grants/rules-schema.js';
import { runSpuk } from '../../support/run-spuk.js';

const FIRST = readFileSync('fixtures/rules/first-schema.json', 'utf8');
const SECOND = async () => (await runSpuk(['show', 'rules', '--format', 'json'])).stdout;

test.each([
  ['spuk.rules/1', async () => FIRST],
  ['spuk.rules/2', SECOND],
] as const)(
  '%s is printed as such, from a file and from standard input, and is read again',
  async (schema, textOf) => {
    const text = await textOf();
    for (const rules of ['eigen.json', '-']) {
      const argv = ['show', 'rules', '--rules', rules, '--format', 'json'];
      const { status, stdout } = await runSpuk(argv, { files: { [rules]: text } });
      const printed = JSON.parse(stdout);
      expect([status, printed.schema]).toEqual([0, schema]);
      expect(RULES_DOCUMENTS[schema].safeParse(printed).error?.issues ?? []).toEqual([]);
      expect(printed).toEqual(JSON.parse(text));
      const again = await runSpuk(argv, { files: { [rules]: stdout } });
      expect(again.stdout).toBe(stdout);
    }
  },
);

test('standard input is read once, also by the program itself', async () => {
  const { stdout } = await runSpuk(['show', 'rules', '--rules', '-'], { files: { '-': FIRST } });
  expect(stdout).toContain('2024');
});
