import { expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { roomOf } from '../../src/rules/room.js';

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
  expect(roomOf(Amount.of(limit), Amount.of(used))?.toString()).toBe(room);
});

test('where there is no limit there is no room to name, however much is used', () => {
  expect(roomOf(null, Amount.zero)).toBeNull();
  expect(roomOf(null, Amount.of('86373.01'))).toBeNull();
});
