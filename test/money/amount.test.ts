import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount, AmountOutOfRange } from '../../src/money/amount.js';
import { anError } from '../support/an-error.js';

const amount = fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }).map(Amount.ofCents);

describe('the exact text of an amount', () => {
  const cases: readonly [cents: number, text: string][] = [
    [0, '0.00'],
    [-0, '0.00'],
    [1, '0.01'],
    [-5, '-0.05'],
    [10, '0.10'],
    [100, '1.00'],
    [57_582_000, '575820.00'],
    [-497_700, '-4977.00'],
    [9_007_199_254_740_991, '90071992547409.91'],
  ];
  test.each(cases)('%d cents is %s', (cents, text) => {
    expect(Amount.ofCents(cents).toString()).toBe(text);
    expect(Amount.of(text)).toEqual(Amount.ofCents(cents));
    expect(JSON.stringify({ granted: Amount.ofCents(cents) })).toBe(`{"granted":"${text}"}`);
    expect(`${Amount.ofCents(cents)}`).toBe(text);
  });

  test('is what whole numbers without end make of its cents', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const whole = BigInt(Math.abs(cents));
        const digits = `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
        expect(Amount.ofCents(cents).toString()).toBe(cents < 0 ? `-${digits}` : digits);
      }),
    );
  });

  test('whole euros need no decimals', () => {
    expect(Amount.of('12').toCents()).toBe(1_200);
  });

  test.each(['', '1,00', '1.0', '1.000', '+1', '1e3', '0x10', ' 1', '1 ', '.50', '--1', '€1', 'NaN'])(
    '%j is not the exact text of an amount',
    (text) => {
      expect(() => Amount.of(text)).toThrow(anError(`not an exact amount: ${text}`));
    },
  );
});

describe('adding and comparing', () => {
  test('a tenth and two tenths are three tenths', () => {
    expect(Amount.of('0.10').plus(Amount.of('0.20'))).toEqual(Amount.of('0.30'));
    expect(Amount.of('0.30').minus(Amount.of('0.10'))).toEqual(Amount.of('0.20'));
  });

  test('nine does not exceed ten', () => {
    expect(Amount.of('9').exceeds(Amount.of('10'))).toBe(false);
    expect(Amount.of('10').exceeds(Amount.of('9'))).toBe(true);
    expect(Amount.of('10').exceeds(Amount.of('10.00'))).toBe(false);
    expect(Amount.of('86373.01').exceeds(Amount.of('86373.00'))).toBe(true);
    expect(Amount.of('-2').exceeds(Amount.of('-1'))).toBe(false);
  });

  test('equals looks at the value', () => {
    expect(Amount.of('1').equals(Amount.of('1.00'))).toBe(true);
    expect(Amount.of('1').equals(Amount.of('1.01'))).toBe(false);
  });

  test('zero, below zero, and not below zero', () => {
    expect(Amount.zero.isZero()).toBe(true);
    expect(Amount.of('0.01').isZero()).toBe(false);
    expect(Amount.of('-0.01').isNegative()).toBe(true);
    expect(Amount.zero.isNegative()).toBe(false);
    expect(Amount.zero.negated().isNegative()).toBe(false);
    expect(Amount.of('-0.01').orZero()).toEqual(Amount.zero);
    expect(Amount.of('0.01').orZero()).toEqual(Amount.of('0.01'));
  });

  test('a sum of none is zero', () => {
    expect(Amount.sum([])).toEqual(Amount.zero);
    expect(Amount.sum([Amount.of('1.10'), Amount.of('2.20'), Amount.of('-0.30')])).toEqual(Amount.of('3.00'));
  });

  test('order and grouping of a sum do not matter', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        expect(a.plus(b)).toEqual(b.plus(a));
        expect(a.plus(b).plus(c)).toEqual(a.plus(b.plus(c)));
        expect(Amount.sum([a, b, c])).toEqual(Amount.sum([c, a, b]));
      }),
    );
  });

  test('taking away what was added gives the amount back', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(a.plus(b).minus(b)).toEqual(a);
        expect(a.minus(b)).toEqual(b.minus(a).negated());
      }),
    );
  });
});

describe('what whole cents cannot hold', () => {
  const most = Amount.ofCents(Number.MAX_SAFE_INTEGER);

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d cents is refused', (cents) => {
    expect(() => Amount.ofCents(cents)).toThrow(AmountOutOfRange);
  });

  test('a sum or a text beyond it is refused, not rounded', () => {
    expect(() => most.plus(Amount.of('0.01'))).toThrow(AmountOutOfRange);
    expect(() => most.negated().minus(Amount.of('0.01'))).toThrow(AmountOutOfRange);
    expect(() => Amount.sum([most, Amount.of('0.01')])).toThrow(AmountOutOfRange);
    expect(() => Amount.of('90071992547409.93')).toThrow(AmountOutOfRange);
    expect(most.plus(Amount.zero)).toEqual(most);
  });

  test('a sum that is beyond it on the way is refused, wherever it ends', () => {
    // 2^53 + 1 cents does not exist: what comes back from there may be a cent off.
    const back = [most, Amount.of('0.01'), Amount.of('0.01'), Amount.of('-1.00')];
    expect(() => Amount.sum(back)).toThrow(AmountOutOfRange);
  });

  test('the refusal says so, and is told apart by its kind', () => {
    expect(() => Amount.ofCents(0.5)).toThrow(
      expect.objectContaining({
        kind: 'amount-out-of-range',
        name: 'AmountOutOfRange',
        message: 'amount does not fit a safe whole number of cents',
      }),
    );
  });
});

describe('traps', () => {
  test('a test for equality notices amounts that differ', () => {
    expect(Amount.of('1')).not.toEqual(Amount.of('2'));
    expect({ granted: Amount.of('1') }).not.toEqual({ granted: Amount.of('1.01') });
  });

  test('operators are refused', () => {
    const one: unknown = Amount.of('1');
    const two: unknown = Amount.of('2');
    const operators: readonly ((a: never, b: never) => unknown)[] = [
      (a, b) => a < b,
      (a, b) => a >= b,
      (a, b) => a + b,
      (a, b) => a - b,
      (a) => +a,
    ];
    for (const operator of operators) {
      expect(() => operator(one as never, two as never)).toThrow(
        anError('amounts are compared and added with their methods, not with operators'),
      );
    }
  });
});
