import { describe, expect, test } from 'vitest';
import { deviationFindings } from '../../../src/division/judges/deviation.js';
import { Amount } from '../../../src/money/amount.js';

function compared(amount: string, year = 2025) {
  const [exact, keyAmount] = [Amount.of(amount), Amount.of('1000.00')];
  const difference = exact.minus(keyAmount);
  return {
    region: { name: 'Oost' },
    year,
    amount: exact,
    keyAmount,
    difference,
    deviation: '1.50',
  };
}

describe('an official amount stands out', () => {
  test.each([
    ['1015.01', 1],
    ['1015.00', 0],
    ['1014.99', 0],
    ['985.01', 0],
    ['985.00', 0],
    ['984.99', 1],
  ])('%s against 1000.00: from 1.5%% on, above it', (amount, count) => {
    expect(deviationFindings([compared(amount)])).toHaveLength(count);
  });

  test('with how the same region did in other years', () => {
    const [found] = deviationFindings([
      compared('1020.00'),
      { ...compared('1001.00', 2026), deviation: '0.10' },
    ]);
    expect(found).toMatchObject({
      year: 2025,
      elsewhere: [{ year: 2026, deviation: '0.10' }],
      amounts: { difference: Amount.of('20.00') },
    });
  });
});
