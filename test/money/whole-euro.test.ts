import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { wholeEuro } from '../../src/money/whole-euro.js';

test.each([
  ['0.00', '0.00'],
  ['0.49', '0.00'],
  ['0.50', '1.00'],
  ['0.51', '1.00'],
  ['12.49', '12.00'],
  ['12.50', '13.00'],
  ['-0.49', '0.00'],
  ['-0.50', '-1.00'],
  ['-12.50', '-13.00'],
  ['-12.49', '-12.00'],
  ['9999999999999.49', '9999999999999.00'],
])('%s in whole euros is %s', (exact, whole) => {
  expect(wholeEuro(Amount.of(exact)).toString()).toBe(whole);
});

test('what is rounded has no cents, is at most half a euro away, and is the same below zero', () => {
  const cents = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
  fc.assert(
    fc.property(cents, (exact) => {
      const whole = wholeEuro(Amount.ofCents(exact)).toCents();
      expect(Math.abs(whole % 100)).toBe(0);
      expect(Math.abs(whole - exact)).toBeLessThanOrEqual(50);
      expect(wholeEuro(Amount.ofCents(-exact)).equals(Amount.ofCents(whole).negated())).toBe(true);
    }),
  );
});
