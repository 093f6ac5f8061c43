import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../src/budget/chain.js';
import { explanationOf } from '../../src/calculation/explanation.js';
import type { ShiftLimit } from '../../src/law/parameter.js';
import { Share } from '../../src/money/share.js';
import { plannedBudget, rowOf, totalOf } from '../support/planned-budget.js';
import { type OtherValues, rulesInYear } from '../support/year-rules.js';

const limit = (base: ShiftLimit['base'], share = '0.15'): ShiftLimit => ({ share: Share.of(share), base });
/** The shift limit of intervention 7, granted an amount; walled or not. */
const limitOf = (granted: string, of: ShiftLimit, walls = true): string | null => {
  const rules = rulesInYear(2023, { 'shift-limit': of, walls });
  return (
    rowOf(plannedBudget({ granted: [`2023 7 ${granted}`], rules }), '2023 7').shiftLimit?.toString() ?? null
  );
};

describe('with walls the shift limit is 15% of the granted amount, rounded down to the cent', () => {
  test.each([
    // 575,820.00 × 0.15 = 86,373.00 exactly
    ['575820.00', '86373.00'],
    // a cent less: 86,372.9985
    ['575819.99', '86372.99'],
    // a cent more: 86,373.0015
    ['575820.01', '86373.00'],
    // six cents more: 86,373.0090; seven: 86,373.0105
    ['575820.06', '86373.00'],
    ['575820.07', '86373.01'],
    // 33.33 × 0.15 = 4.9995; 33.34 × 0.15 = 5.0010
    ['33.33', '4.99'],
    ['33.34', '5.00'],
    // 0.20 × 0.15 = 0.03 exactly; 0.19 × 0.15 = 0.0285
    ['0.20', '0.03'],
    ['0.19', '0.02'],
    // 0.06 × 0.15 = 0.0090; 0.07 × 0.15 = 0.0105
    ['0.06', '0.00'],
    ['0.07', '0.01'],
    ['0.01', '0.00'],
    ['0.00', '0.00'],
    // 9,999,999,999,999.99 × 0.15 = 1,499,999,999,999.9985
    ['9999999999999.99', '1499999999999.99'],
  ])('of %s it is %s', (granted, expected) => {
    expect(limitOf(granted, limit('giving'))).toBe(expected);
  });

  test('a share of 0 is a limit of nothing, not no limit; a share of 1 is all', () => {
    expect(limitOf('1000.00', limit('giving', '0'))).toBe('0.00');
    expect(limitOf('1000.01', limit('giving', '1'))).toBe('1000.01');
  });

  test('with base receiving it is the share of what the receiver was granted', () => {
    // 112,027.00 × 0.15 = 16,804.05
    expect(limitOf('112027.00', limit('receiving'))).toBe('16804.05');
    expect(limitOf('112026.99', limit('receiving'))).toBe('16804.04');
  });

  test('with base theme no limit stands at the level of an intervention', () => {
    expect(limitOf('575820.00', limit('theme'))).toBeNull();
  });

  test('without a share there is no limit', () => {
    expect(limitOf('575820.00', { share: null, base: 'giving' })).toBeNull();
  });
});

describe('without walls there is no shift limit', () => {
  test.each(['giving', 'receiving', 'theme'] as const)('whatever the base: %s', (base) => {
    expect(limitOf('575820.00', limit(base), false)).toBeNull();
    expect(limitOf('0.00', limit(base), false)).toBeNull();
  });
});

describe('the limit of a theme as a whole', () => {
  const ofTheme = (change: OtherValues = {}) => {
    const rules = rulesInYear(2023, { 'shift-limit': limit('theme'), ...change });
    const outcome = plannedBudget({ granted: ['2023 7 100.01', '2023 11 0.06'], rules });
    const key = { municipality: 'GM0034', year: 2023, intervention: null, theme: 'gezondheid-sociale-basis' };
    const found = explanationOf(tablesOf(outcome.chain), key, 'shiftLimit');
    return { theme: found?.value?.toString(), total: totalOf(outcome, '2023').shiftLimit?.toString() };
  };

  test('is the share of what it was granted together, rounded down once', () => {
    // 100.07 × 0.15 = 15.0105; 100.01 × 0.15 = 15.0015 and 0.06 × 0.15 = 0.0090 by themselves would be a cent less
    expect(ofTheme()).toEqual({ theme: '15.01', total: '15.01' });
  });

  test('is none where the rules have no share or no walls; elsewhere each has its own', () => {
    expect(ofTheme({ 'shift-limit': { share: null, base: 'theme' } }).total).toBeUndefined();
    expect(ofTheme({ walls: false }).total).toBeUndefined();
    // 15.0015 and 0.0090, each rounded down
    expect(ofTheme({ 'shift-limit': limit('giving') }).total).toBe('15.00');
  });
});
