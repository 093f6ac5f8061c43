import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { toThousands } from '../../src/money/thousands.js';

test.each([
  ['0.00', '0.00'],
  ['499.99', '0.00'],
  ['500.00', '1000.00'],
  ['500.01', '1000.00'],
  ['1499.99', '1000.00'],
  ['1500.00', '2000.00'],
  ['-499.99', '0.00'],
  ['-500.00', '-1000.00'],
  ['-1500.00', '-2000.00'],
  ['310475334.00', '310475000.00'],
])('%s is %s in thousands', (exact, rounded) => {
  expect(String(toThousands(Amount.of(exact)))).toBe(rounded);
});

test('nobody is rounded by more than € 500, and rounding twice is rounding once', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const rounded = toThousands(Amount.ofCents(cents));
      expect(Math.abs(rounded.toCents() - cents)).toBeLessThanOrEqual(50_000);
      expect(rounded.toCents() % 100_000).toBe(rounded.isNegative() ? -0 : 0);
      expect(toThousands(rounded).equals(rounded)).toBe(true);
    }),
  );
});
