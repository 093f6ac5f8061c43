import { describe, expect, test } from 'vitest';
import { rulesOf, type ShiftLimit, type YearRules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { shiftLimitOf, themeShiftLimit } from '../../src/rules/shift-limit.js';
import { plannedBudget } from '../support/planned-budget.js';
import { regeling } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

const limit = (base: ShiftLimit['base'], share = '0.15'): ShiftLimit => ({ share: Share.of(share), base });
const limitOf = (granted: string, of: ShiftLimit, walls = true) =>
  shiftLimitOf(Amount.of(granted), of, walls)?.toString() ?? null;

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
  const ofTheme = (change: Partial<YearRules> = {}) => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    const { rows } = plannedBudget({ granted: ['2023 7 100.01', '2023 11 0.06'], rules });
    const ofYear = rulesOf(rules, 2023);
    return ofYear && (themeShiftLimit(rows, { ...ofYear, ...change })?.toString() ?? null);
  };

  test('is the share of what it was granted together, rounded down once', () => {
    // 100.07 × 0.15 = 15.0105; 100.01 × 0.15 = 15.0015 and 0.06 × 0.15 = 0.0090 by themselves would be a cent less
    expect(ofTheme()).toBe('15.01');
  });

  test('is none where the rules have it elsewhere, have no share, or have no walls', () => {
    const { shiftLimit, walls } = regeling.years[0] ?? never();
    const share = null;
    expect(ofTheme({ shiftLimit: { ...shiftLimit, value: limit('giving') } })).toBeNull();
    expect(ofTheme({ shiftLimit: { ...shiftLimit, value: { share, base: 'theme' } } })).toBeNull();
    expect(ofTheme({ walls: { ...walls, value: false } })).toBeNull();
  });
});

function never(): never {
  throw new Error('no years');
}
