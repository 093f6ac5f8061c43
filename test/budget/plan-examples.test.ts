// The worked examples of the calculation, as far as they are of a plan, under the profile regeling.

import { describe, expect, test } from 'vitest';
import { findingsOf, plannedBudget, rowOf, textsOf, totalOf } from '../support/planned-budget.js';

describe('1: 2023, intervention 7 granted 575,820.00', () => {
  const granted = ['2023 7 575820.00', '2023 11 112027.00', '2024 7 1.00'];

  test('has a shift limit of 86,373.00 and a carry limit of 115,164.00', () => {
    // 575,820.00 × 0.15 and × 0.20
    const row = rowOf(plannedBudget({ granted }), '2023 7');
    expect(textsOf(row)).toMatchObject({ shiftLimit: '86373.00', carryLimit: '115164.00' });
  });

  test('may shift 86,373.00 to intervention 11; 86,373.01 is 0.01 too much', () => {
    expect(findingsOf(plannedBudget({ granted, plan: ['2023 7>11 86373.00'] }))).toEqual([]);
    expect(findingsOf(plannedBudget({ granted, plan: ['2023 7>11 86373.01'] }))).toEqual([
      '2023 7 SHIFT_LIMIT actual 86373.01 limit 86373.00 excess 0.01 @1',
    ]);
  });

  test('may carry 115,164.00; 115,164.01 is 0.01 too much', () => {
    expect(findingsOf(plannedBudget({ granted, plan: ['2023 7> 115164.00'] }))).toEqual([]);
    expect(findingsOf(plannedBudget({ granted, plan: ['2023 7> 115164.01'] }))).toEqual([
      '2023 7 CARRY_LIMIT actual 115164.01 limit 115164.00 excess 0.01 @1',
    ]);
  });
});

describe('2: 33.33 granted in 2024', () => {
  const granted = ['2024 7 33.33', '2024 11 33.33'];

  test('has a shift limit of 4.99: 4.9995 rounded down', () => {
    expect(textsOf(rowOf(plannedBudget({ granted }), '2024 7'))).toMatchObject({ shiftLimit: '4.99' });
    expect(findingsOf(plannedBudget({ granted, plan: ['2024 7>11 4.99'] }))).toEqual([]);
    expect(findingsOf(plannedBudget({ granted, plan: ['2024 7>11 5.00'] }))).toEqual([
      '2024 7 SHIFT_LIMIT actual 5.00 limit 4.99 excess 0.01 @1',
    ]);
  });
});

describe('3: intervention 11 in 2023 and 2024', () => {
  const granted = ['2023 7 575820.00', '2023 11 112027.00', '2024 11 112027.00'];
  const outcome = () => plannedBudget({ granted, plan: ['2023 7>11 86373.00', '2023 11> 22405.40'] });

  test('2023: 112,027.00 + 86,373.00 = 198,400.00 available', () => {
    // carried out 22,405.40 is 20% of 112,027.00, so 198,400.00 − 22,405.40 = 175,994.60 is its budget
    expect(textsOf(rowOf(outcome(), '2023 11'))).toMatchObject({
      granted: '112027.00',
      shiftedIn: '86373.00',
      available: '198400.00',
      carriedOut: '22405.40',
      carryLimit: '22405.40',
      carryRoom: '0.00',
      budget: '175994.60',
    });
  });

  test('2024: 22,405.40 carried in, 134,432.40 available', () => {
    expect(textsOf(rowOf(outcome(), '2024 11'))).toMatchObject({
      granted: '112027.00',
      carriedIn: '22405.40',
      available: '134432.40',
      budget: '134432.40',
    });
  });

  test('breaks no rule', () => {
    expect(findingsOf(outcome())).toEqual([]);
  });
});

describe('4: Almere in 2025, 3,478,172.00 in all', () => {
  // 1,192,416.21 + 2,285,755.79
  const granted = ['2025 2 1192416.21', '2025 7 2285755.79', '2026 7 1.00'];

  test('may carry 347,817.20 for the whole municipality, and a cent more not', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 0> 347817.20'] });
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ carryLimit: '347817.20', carryRoom: '0.00' });
    expect(findingsOf(outcome)).toEqual([]);
    expect(findingsOf(plannedBudget({ granted, plan: ['2025 0> 347817.21'] }))).toEqual([
      '2025 CARRY_LIMIT actual 347817.21 limit 347817.20 excess 0.01 @1',
    ]);
  });

  test('may shift everything', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 7>2 2285755.79'] });
    expect(findingsOf(outcome)).toEqual([]);
    expect(textsOf(rowOf(outcome, '2025 7'))).toMatchObject({ available: '0.00', shiftLimit: null });
  });
});

describe('7: 2023, intervention 7 granted 1,000.00, 250.00 carried', () => {
  const outcome = () =>
    plannedBudget({ granted: ['2023 7 1000.00', '2024 7 1000.00'], plan: ['2023 7> 250.00'] });

  test('is 50.00 above the carry limit of 200.00', () => {
    expect(findingsOf(outcome())).toEqual(['2023 7 CARRY_LIMIT actual 250.00 limit 200.00 excess 50.00 @1']);
  });

  test('arrives in 2024 as planned: 250.00 carried in, nothing cut', () => {
    expect(textsOf(rowOf(outcome(), '2023 7'))).toMatchObject({ carriedOut: '250.00', budget: '750.00' });
    expect(textsOf(rowOf(outcome(), '2024 7'))).toMatchObject({ carriedIn: '250.00', available: '1250.00' });
  });
});
