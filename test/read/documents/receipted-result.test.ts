import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import { readReceipted } from '../../../src/read/documents/receipted-result.js';

const RESULT = {
  schema: 'spuk.budget/1',
  command: 'settle',
  tool: { name: 'spuk', version: '0.1.0' },
  rules: { profile: 'regeling', sha256: 'b5d7' },
  options: { municipality: ['GM0034'], carry: 'max' },
  inputs: [{ role: 'actuals', file: 'bestedingen.csv', sha256: '70ec', rows: 8 }],
  rows: [{ granted: '1.00' }],
};

describe('a result', () => {
  test('says how it was made, and keeps all of it', () => {
    expect(readReceipted(JSON.stringify(RESULT), 'afrekening.json')).toEqual({
      schema: 'spuk.budget/1',
      command: 'settle',
      version: '0.1.0',
      rules: { profile: 'regeling', sha256: 'b5d7' },
      options: { municipality: ['GM0034'], carry: 'max' },
      inputs: [{ role: 'actuals', file: 'bestedingen.csv', sha256: '70ec', rows: 8 }],
      document: RESULT,
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
    [
      'a document nested four thousand deep',
      JSON.stringify(RESULT).replace('"1.00"', `${'[{"a":'.repeat(4000)}1${'}]'.repeat(4000)}`),
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

describe('a key that stands twice in an object', () => {
  const TEXT = JSON.stringify(RESULT);

  test.each([
    ['at the top', TEXT.replace('"command":"settle"', '"command":"check","command":"settle"')],
    ['in a row', TEXT.replace('"granted":"1.00"', '"granted":"2.00" ,\n "granted" : "1.00"')],
  ])('is refused: of %s two values only one would count', (_, text) => {
    let reason: unknown;
    try {
      readReceipted(text, 'a.json');
    } catch (refusal) {
      reason = refusal instanceof Refusal ? refusal.reason : refusal;
    }
    expect(reason).toEqual({ key: 'key-twice', file: 'a.json' });
  });

  test.each([
    ['a text with what looks like a key', { ...RESULT, note: 'say "granted": twice, "granted": \\' }],
    ['the same key in two objects', { ...RESULT, rows: [{ granted: '1.00' }, { granted: '1.00' }] }],
  ])('is not %s', (_, document) => {
    expect(readReceipted(JSON.stringify(document), 'a.json').document).toEqual(document);
  });
});
