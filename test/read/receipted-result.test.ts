import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/findings/refusal.js';
import { readReceipted } from '../../src/read/receipted-result.js';

const RESULT = {
  schema: 'spuk.budget/1',
  command: 'settle',
  tool: { name: 'spuk', version: '0.1.0' },
  rules: { profile: 'regeling', sha256: 'b5d7' },
  options: { municipality: ['GM0034'], carry: 'max' },
  inputs: [{ role: 'actuals', file: 'bestedingen.csv', sha256: '70ec', rows: 8 }],
  rows: [{ granted: '1.00' }],
};

const { inputs: _, ...ALL_BUT_INPUTS } = RESULT;

describe('a result', () => {
  test('says how it was made, and keeps all the rest', () => {
    expect(readReceipted(JSON.stringify(RESULT), 'afrekening.json')).toEqual({
      schema: 'spuk.budget/1',
      command: 'settle',
      version: '0.1.0',
      rules: { profile: 'regeling', sha256: 'b5d7' },
      options: { municipality: ['GM0034'], carry: 'max' },
      inputs: [{ role: 'actuals', file: 'bestedingen.csv', sha256: '70ec', rows: 8 }],
      document: ALL_BUT_INPUTS,
    });
  });

  test('may have a byte-order mark, as some editors leave behind', () => {
    expect(readReceipted(`\uFEFF${JSON.stringify(RESULT)}`, 'a.json').command).toBe('settle');
  });

  test('may be of another schema of this program', () => {
    const { inputs, ...rest } = RESULT;
    const explained = { ...rest, schema: 'spuk.explain/1', files: inputs, inputs: [{ value: '1.00' }] };
    expect(readReceipted(JSON.stringify(explained), 'a.json')).toMatchObject({
      schema: 'spuk.explain/1',
      inputs,
      document: { inputs: [{ value: '1.00' }] },
    });
  });
});

describe('is refused', () => {
  test.each([
    ['what is no JSON', '{"schema": '],
    ['an empty file', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a document without schema', JSON.stringify({ ...RESULT, schema: undefined })],
    ['a later schema', JSON.stringify({ ...RESULT, schema: 'spuk.budget/2' })],
    ['another program’s', JSON.stringify({ ...RESULT, tool: { name: 'other', version: '0.1.0' } })],
    ['a result without rules', JSON.stringify({ ...RESULT, rules: undefined })],
    ['a result without inputs', JSON.stringify({ ...RESULT, inputs: undefined })],
    ['a result without options', JSON.stringify({ ...RESULT, options: undefined })],
    [
      'an option that nobody can write',
      JSON.stringify({ ...RESULT, options: { municipality: [{ code: 'GM0034' }] } }),
    ],
    ['an input without hash', JSON.stringify({ ...RESULT, inputs: [{ role: 'plan', file: 'plan.csv' }] })],
  ])('%s', (_, text) => {
    expect(() => readReceipted(text, 'a.json')).toThrow(Refusal);
    try {
      readReceipted(text, 'a.json');
    } catch (refusal) {
      expect(refusal).toMatchObject({ reason: { key: 'no-result', file: 'a.json' } });
    }
  });
});
