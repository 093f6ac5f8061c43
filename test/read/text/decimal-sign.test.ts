import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalSignTold } from '../../../src/money/amount-text.js';
import { decimalSignOf } from '../../../src/read/text/decimal-sign.js';
import { examples } from '../../support/examples.js';
import { tableOf } from '../read-text.js';

function signOf(...amounts: readonly string[]) {
  return decimalSignOf(tableOf(`naam;bedrag\n${amounts.map((amount) => `x 1,5;${amount}\n`).join('')}`), [1]);
}

test.each([
  [['1.234', '12,5', '1.234.567'], ','],
  [['1,234', '12.5'], '.'],
  [['1.234', '2.345', '5', '', 'n.v.t.'], null],
  [['0,500', '1.234,567'], null],
  [[], null],
])('the amounts %j tell %j', (amounts, sign) => {
  expect(signOf(...amounts)).toEqual({ sign });
});

test('one sign before three digits and the other before three others contradict each other', () => {
  const [point, comma] = [
    { line: 2, cell: 1 },
    { line: 3, cell: 1 },
  ];
  expect(signOf('1.234', '1,234', '5')).toEqual({ comma, point });
  expect(signOf('1.234', '1,234', '5,25')).toEqual({ sign: ',' });
});

test('amounts that contradict each other: the first of each', () => {
  expect(signOf('5', '12,5', '13,5', '1.234', '12.5', '13.5')).toEqual({
    comma: { line: 3, cell: 1 },
    point: { line: 6, cell: 1 },
  });
});

test('all columns of amounts count, and no other', () => {
  const table = tableOf('a;b;c\n1.5;2;3,5\n4;5.5;6\n');
  expect(decimalSignOf(table, [1, 2])).toEqual({ comma: { line: 2, cell: 2 }, point: { line: 3, cell: 1 } });
  expect(decimalSignOf(table, [2])).toEqual({ sign: ',' });
  expect(decimalSignOf(table, [])).toEqual({ sign: null });
  expect(decimalSignOf(table, [7])).toEqual({ sign: null });
});

test('whatever the amounts, every one of them counts: the first that tells each sign', () => {
  const units = fc.constantFrom('0', '12', '345', ',', '.', ' ', '-');
  const amounts = fc.array(fc.string({ unit: units, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(amounts, (texts) => {
      const told = texts.map(decimalSignTold);
      const place = (sign: ',' | '.') => ({ line: told.indexOf(sign) + 2, cell: 1 });
      const both = told.includes(',') && told.includes('.');
      const expected = both
        ? { comma: place(','), point: place('.') }
        : { sign: told.find((sign) => sign !== null) ?? null };
      expect(signOf(...texts)).toEqual(expected);
    }),
    { numRuns: examples(2_000) },
  );
});
