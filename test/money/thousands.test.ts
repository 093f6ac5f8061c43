import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { fromThousands, toThousands } from '../../src/money/thousands.js';

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

test.each([
  ['0.00', '0.00'],
  ['0.01', '10.00'],
  ['278.60', '278600.00'],
  ['-0.50', '-500.00'],
  // × 1,000 has thirteen digits before its point; one cent more of thousands has fourteen.
  ['9999999999.99', '9999999999990.00'],
])('%s thousand is %s', (thousands, euros) => {
  expect(String(fromThousands(Amount.of(thousands)))).toBe(euros);
});

test.each(['10000000000.00', '-10000000000.00'])('%s thousand has too many digits', (thousands) => {
  expect(fromThousands(Amount.of(thousands))).toBeUndefined();
});
