import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { anError } from '../support/an-error.js';
import { examples } from '../support/examples.js';

describe('a share of an amount, rounded down to the cent', () => {
  const cases: readonly [share: string, amount: string, floor: string][] = [
    // Worked example 1: 15% and 20% of 575,820.00.
    ['0.15', '575820.00', '86373.00'],
    ['0.2', '575820.00', '115164.00'],
    // Worked example 2: 15% of 33.33 is 4.9995.
    ['0.15', '33.33', '4.99'],
    // 10% of 3,478,172.00.
    ['0.1', '3478172.00', '347817.20'],
    // 15% of 0.06 is 0.009, of 0.07 is 0.0105.
    ['0.15', '0.06', '0.00'],
    ['0.15', '0.07', '0.01'],
    ['0', '575820.00', '0.00'],
    ['1', '575820.01', '575820.01'],
    ['1.000', '0.01', '0.01'],
    ['0.15', '0.00', '0.00'],
    // Down is towards minus infinity: -0.15 × 0.01 = -0.0015, -0.2 × 1.00 = -0.20 exactly.
    ['0.15', '-0.01', '-0.01'],
    ['0.2', '-1.00', '-0.20'],
    ['0.000000000001', '9999999999.99', '0.00'],
    ['0.000000000001', '10000000000.00', '0.01'],
    ['0.999999999999', '90071992547409.91', '90071992547319.83'],
    // 9007000000000001 - 9007.000000000001 cents is 9006999999990993.999999999999: 28 digits, and no rounding up.
    ['0.999999999999', '90070000000000.01', '90069999999909.93'],
  ];
  test.each(cases)('%s of %s is %s', (share, amount, floor) => {
    expect(Share.of(share).floorOf(Amount.of(amount))).toEqual(Amount.of(floor));
    expect(Share.of(share).floorOfExactly(Amount.of(amount))).toEqual(Amount.of(floor));
  });

  const decimals = fc.integer({ min: 1, max: 12 });
  const numerator = fc.bigInt({ min: 0n, max: 999_999_999_999n });
  const anyCents = fc.maxSafeInteger();
  const anyShare = fc.tuple(numerator, decimals).map(([digits, places]) => {
    const text = String(digits % 10n ** BigInt(places)).padStart(places, '0');
    return { share: Share.of(`0.${text}`), numerator: BigInt(text), denominator: 10n ** BigInt(places) };
  });

  test('the whole-number path agrees with decimal.js', () => {
    fc.assert(
      fc.property(anyShare, fc.oneof(anyCents, fc.integer()), ({ share }, cents) => {
        const amount = Amount.ofCents(cents);
        expect(share.floorOf(amount)).toEqual(share.floorOfExactly(amount));
      }),
      { numRuns: examples(2_000) },
    );
  });

  test('the result is never above the exact share, and less than a cent below it', () => {
    fc.assert(
      fc.property(anyShare, anyCents, (exact, cents) => {
        const product = BigInt(cents) * exact.numerator;
        const floor = BigInt(exact.share.floorOf(Amount.ofCents(cents)).toCents()) * exact.denominator;
        expect(floor <= product).toBe(true);
        expect(product < floor + exact.denominator).toBe(true);
      }),
    );
  });
});

describe('the text of a share', () => {
  test.each([
    ['0.15', '15', '0.15'],
    ['0.125', '12.5', '0.125'],
    ['0', '0', '0'],
    ['0.20', '20', '0.2'],
    ['1.0', '100', '1'],
    ['0.000000000001', '0.0000000001', '0.000000000001'],
  ])('%s is %s percent', (text, percentage, exact) => {
    const share = Share.of(text);
    expect(share.percentage()).toBe(percentage);
    expect(share.toString()).toBe(exact);
    expect(JSON.stringify({ share })).toBe(`{"share":"${exact}"}`);
  });

  test.each([
    '',
    '15',
    '1.1',
    '-0.1',
    '.5',
    '0.',
    '0,15',
    '15%',
    '1e-1',
    '0x1',
    '00.1',
    '0.0000000000001',
    'NaN',
  ])('%j is no share', (text) => {
    expect(() => Share.of(text)).toThrow(anError(`not a share from 0 to 1: ${text}`));
  });
});

test('shares are equal by value, and a test for equality notices that they differ', () => {
  expect(Share.of('0.2').equals(Share.of('0.20'))).toBe(true);
  expect(Share.of('0.2').equals(Share.of('0.15'))).toBe(false);
  expect(Share.of('0.2')).toEqual(Share.of('0.20'));
  expect(Share.of('0.2')).not.toEqual(Share.of('0.15'));
  expect(Share.of('0').isZero()).toBe(true);
  expect(Share.of('0.01').isZero()).toBe(false);
});
