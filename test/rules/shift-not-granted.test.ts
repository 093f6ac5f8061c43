import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/findings/finding.js';
import { findingsOf, plannedBudget } from '../support/planned-budget.js';

const granted = ['2023 7 1000.00', '2023 8 0.00', '2023 9 0.01', '2024 10 1000.00', '2025 7 1000.00'];
const found = (...plan: readonly string[]) =>
  findingsOf(plannedBudget({ granted, plan }), 'SHIFT_NOT_GRANTED');

describe('a shift to an intervention with nothing granted', () => {
  test('deserves a look: an allocation of 0.00, and no allocation', () => {
    expect(found('2023 7>8 0.01')).toEqual(['2023 8 SHIFT_NOT_GRANTED actual 0.01 @1']);
    expect(found('2023 7>11 1.00')).toEqual(['2023 11 SHIFT_NOT_GRANTED actual 1.00 @1']);
    expect(severityOf('SHIFT_NOT_GRANTED')).toBe('warning');
  });

  test('is none where a cent is granted', () => {
    expect(found('2023 7>9 1.00')).toEqual([]);
  });

  test('looks at the year of the shift: 10 was granted in 2024, not in 2023', () => {
    expect(found('2024 7>10 1.00')).toEqual([]);
    expect(found('2023 7>10 1.00')).toEqual(['2023 10 SHIFT_NOT_GRANTED actual 1.00 @1']);
  });

  test('is one finding for all that it receives, at the last row', () => {
    expect(found('2023 7>8 1.00', '2023 9>8 2.00', '2023 7>9 3.00')).toEqual([
      '2023 8 SHIFT_NOT_GRANTED actual 3.00 @2',
    ]);
  });

  test('is none without walls: there money may go anywhere', () => {
    expect(found('2025 7>14 500.00')).toEqual([]);
  });

  test('is not what gives or carries without being granted', () => {
    expect(found('2023 11>7 1.00', '2023 12> 1.00')).toEqual([]);
  });
});
