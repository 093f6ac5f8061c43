import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../../src/money/amount.js';
import { jsonText } from '../../../src/write/json/json.js';

const value = fc.jsonValue({ maxDepth: 3 });
const document = fc.dictionary(fc.string(), value, { noNullPrototype: true });

describe('a document', () => {
  test('parses back to what it was', () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(JSON.parse(jsonText(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  test('has its keys in order, each on a line of its own, and each element of a list too', () => {
    expect(jsonText({ schema: 'a/1', rows: [{ a: 1 }, { a: [2, 3] }], none: [], last: null })).toBe(
      '{\n  "schema": "a/1",\n  "rows": [\n    {"a":1},\n    {"a":[2,3]}\n  ],\n  "none": [],\n  "last": null\n}\n',
    );
  });

  test('is one text whatever the text in it: a line end stays inside its string', () => {
    const text = jsonText({ message: 'een\ntwee\u2028 "drie"', rows: ['a\nb'] });
    expect(text.split('\n')).toHaveLength(7);
    expect(JSON.parse(text)).toEqual({ message: 'een\ntwee\u2028 "drie"', rows: ['a\nb'] });
  });

  test('has amounts as exact text', () => {
    expect(
      jsonText({ rows: [{ granted: Amount.of('9999999999999.99'), less: Amount.ofCents(-5) }] }),
    ).toContain('{"granted":"9999999999999.99","less":"-0.05"}');
  });

  test('leaves out what is not there', () => {
    expect(jsonText({ rows: [{ a: undefined, b: 1 }] })).toContain('    {"b":1}\n');
    expect(JSON.parse(jsonText({ a: 1, b: undefined }))).toEqual({ a: 1 });
  });
});
