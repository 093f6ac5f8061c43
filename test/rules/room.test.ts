import { expect, test } from 'vitest';
import { Share } from '../../src/money/share.js';
import { plannedBudget, rowOf } from '../support/planned-budget.js';
import { rulesInYear } from '../support/year-rules.js';

/** What is left for intervention 7, which was granted the limit, to shift all of; used by a shift to 11. */
function roomOf(granted: string, used: string, share: Share | null = Share.of('1')): string | null {
  const rules = rulesInYear(2023, { 'shift-limit': { share, base: 'giving' } });
  const plan = used === '0.00' ? [] : [`2023 7>11 ${used}`];
  return (
    rowOf(plannedBudget({ granted: [`2023 7 ${granted}`], plan, rules }), '2023 7').shiftRoom?.toString() ??
    null
  );
}

const LIMIT = '86373.00';

test.each([
  // nothing used; a cent below, at and a cent above the limit; twice the limit
  [LIMIT, '0.00', '86373.00'],
  [LIMIT, '86372.99', '0.01'],
  [LIMIT, '86373.00', '0.00'],
  [LIMIT, '86373.01', '0.00'],
  [LIMIT, '172746.00', '0.00'],
  // a limit of nothing
  ['0.00', '0.00', '0.00'],
  ['0.00', '0.01', '0.00'],
  // 0.03 − 0.01
  ['0.03', '0.01', '0.02'],
])('of a limit of %s with %s used the room is %s', (limit, used, room) => {
  expect(roomOf(limit, used)).toBe(room);
});

test('where there is no limit there is no room to name, however much is used', () => {
  expect(roomOf(LIMIT, '0.00', null)).toBeNull();
  expect(roomOf(LIMIT, '86373.01', null)).toBeNull();
});
