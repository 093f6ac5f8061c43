import { describe, expect, test } from 'vitest';
import { added, changed, choicesOf, movesOf, planOf } from '../../src/browser/moves.js';
import { rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';

const moves = movesOf([
  { kind: 'shift', year: 2023, from: 7, to: 11, amount: '10.00' },
  { kind: 'carry', year: 2023, from: 7, to: null, amount: '5.00' },
]);

describe('the plan of the rows', () => {
  test('has them all, at the lines they are saved on', () => {
    const { shifts, carries } = planOf(moves, 'GM0034');
    expect(shifts.map(({ from, to, amount, place }) => [from, to, String(amount), place.line])).toEqual([
      [7, 11, '10.00', 2],
    ]);
    expect(carries.map(({ from, amount, place }) => [from, String(amount), place?.line])).toEqual([
      [7, '5.00', 3],
    ]);
  });

  test('has their notes, also of a row that was changed', () => {
    const noted = movesOf([
      { kind: 'shift', year: 2023, from: 7, to: 11, amount: '10.00', note: 'council' },
      { kind: 'carry', year: 2023, from: 7, to: null, amount: '5.00', note: 'as agreed' },
      { kind: 'carry', year: 2023, from: 8, to: null, amount: '5.00' },
    ]);
    const { shifts, carries } = planOf(changed(noted, 0, { to: 12 }), 'GM0034');
    expect(shifts.map(({ to, note }) => [to, note])).toEqual([[12, 'council']]);
    expect(carries.map(({ note }) => note)).toEqual(['as agreed', undefined]);
  });

  test('leaves out a row of nothing, which would be a fault of the saved file', () => {
    const emptied = changed(moves, 0, { amount: Amount.zero });
    expect(planOf(emptied, 'GM0034').shifts).toEqual([]);
    expect(planOf(emptied, 'GM0034').carries).toHaveLength(1);
  });
});

describe('a changed row', () => {
  test('never goes from an intervention to itself: the other end takes the place that came free', () => {
    expect(changed(moves, 0, { from: 11 })[0]).toMatchObject({ from: 11, to: 7 });
    expect(changed(moves, 0, { to: 7 })[0]).toMatchObject({ from: 11, to: 7 });
  });

  test('leaves the others as they are', () => {
    expect(changed(moves, 0, { from: 8 })[1]).toBe(moves[1]);
  });
});

test('an added row has a number of its own, also after one was removed', () => {
  const fewer = moves.slice(1);
  expect(added(fewer, 'shift', 2024, [1, 2, 3]).at(-1)).toMatchObject({
    id: 2,
    from: 1,
    to: 2,
    amount: Amount.zero,
  });
  expect(added([], 'carry', 2024, [1, 2]).at(-1)).toMatchObject({ id: 0, from: 1, to: null });
});

test('the undivided intervention can be chosen only to carry where the limit stands on the total', () => {
  const choices = (kind: 'shift' | 'carry', year: number) => {
    const rules = rulesOf(regeling, year);
    return rules && choicesOf(kind, [7, 1], [], rules);
  };
  expect(choices('carry', 2025)).toEqual([0, 1, 7]);
  expect(choices('carry', 2023)).toEqual([1, 7]);
  expect(choices('shift', 2025)).toEqual([1, 7]);
});
