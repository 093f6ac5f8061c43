import { describe, expect, test } from 'vitest';
import {
  arrivalsOf,
  plannedMoves,
  planOf,
  sourcesOf,
  withAdded,
  withChanged,
} from '../../src/browser/desk-moves.js';
import { rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';

const moves = plannedMoves([
  { kind: 'shift', year: 2023, from: 7, to: 11, amount: '10.00' },
  { kind: 'carry', year: 2023, from: 7, to: null, amount: '5.00' },
]);

describe('the plan of the rows', () => {
  test('has them all, at the lines they are saved on', () => {
    const { shifts, carries } = planOf(moves, 'GM0034');
    expect(shifts.map(({ from, to, amount, place }) => [from, to, String(amount), place?.line])).toEqual([
      [7, 11, '10.00', 2],
    ]);
    expect(carries.map(({ from, amount, place }) => [from, String(amount), place?.line])).toEqual([
      [7, '5.00', 3],
    ]);
  });

  test('has their notes, also of a row that was changed', () => {
    const noted = plannedMoves([
      { kind: 'shift', year: 2023, from: 7, to: 11, amount: '10.00', note: 'council' },
      { kind: 'carry', year: 2023, from: 7, to: null, amount: '5.00', note: 'as agreed' },
      { kind: 'carry', year: 2023, from: 8, to: null, amount: '5.00' },
    ]);
    const { shifts, carries } = planOf(withChanged(noted, 0, { to: 12 }), 'GM0034');
    expect(shifts.map(({ to, note }) => [to, note])).toEqual([[12, 'council']]);
    expect(carries.map(({ note }) => note)).toEqual(['as agreed', undefined]);
  });

  test('leaves out a row of nothing, which would be a fault of the saved file', () => {
    const emptied = withChanged(moves, 0, { amount: Amount.zero });
    expect(planOf(emptied, 'GM0034').shifts).toEqual([]);
    expect(planOf(emptied, 'GM0034').carries).toHaveLength(1);
  });
});

describe('a changed row', () => {
  test('never goes from an intervention to itself: the other end takes the place that came free', () => {
    expect(withChanged(moves, 0, { from: 11 })[0]).toMatchObject({ from: 11, to: 7 });
    expect(withChanged(moves, 0, { to: 7 })[0]).toMatchObject({ from: 11, to: 7 });
  });

  test('leaves the others as they are', () => {
    expect(withChanged(moves, 0, { from: 8 })[1]).toBe(moves[1]);
  });
});

test('an added row has a number of its own, also after one was removed', () => {
  const fewer = moves.slice(1);
  expect(withAdded(fewer, 'shift', 2024, [1, 2, 3]).at(-1)).toMatchObject({
    id: 2,
    from: 1,
    to: 2,
    amount: Amount.zero,
  });
  expect(withAdded([], 'carry', 2024, [1, 2]).at(-1)).toMatchObject({ id: 0, from: 1, to: null });
});

describe('what can be chosen', () => {
  const lawsOf = (year: number) => {
    const [of, next] = [rulesOf(regeling, year), rulesOf(regeling, year + 1)];
    if (!of) throw new Error(`no rules of ${year}`);
    return { of, next };
  };
  const arrivals = (
    kind: 'shift' | 'carry',
    year: number,
    to: number | null = kind === 'shift' ? 11 : null,
  ) => arrivalsOf({ kind, to }, [7, 1], lawsOf(year));

  test('money that is not divided gives where there are no walls', () => {
    expect(sourcesOf([7, 1], [], lawsOf(2025).of)).toEqual([0, 1, 7]);
    expect(sourcesOf([7, 1], [], lawsOf(2023).of)).toEqual([1, 7]);
  });

  test('and a shift never goes to it', () => {
    expect(arrivals('shift', 2025)).toEqual([1, 7, 11]);
    expect(arrivals('shift', 2023)).toEqual([1, 7, 11]);
  });

  test('a carry goes elsewhere where the law allows it: out of 2025, and out of the last year nowhere', () => {
    expect(arrivals('carry', 2025)).toEqual([null, 0, 1, 7]);
    expect(arrivals('carry', 2023)).toEqual([]);
    expect(arrivals('carry', 2026)).toEqual([]);
  });
});

describe('a carry to another intervention', () => {
  const moved = plannedMoves([{ kind: 'carry', year: 2025, from: 7, to: 11, amount: '5.00' }]);

  test('is in the plan with where it arrives', () => {
    expect(planOf(moved, 'GM0034').carries).toMatchObject([{ from: 7, to: 11 }]);
  });

  test('is one to the same intervention once it comes from there', () => {
    const [carry] = planOf(withChanged(moved, 0, { from: 11 }), 'GM0034').carries;
    expect(carry).toMatchObject({ from: 11 });
    expect(carry).not.toHaveProperty('to');
    expect(withChanged(moved, 0, { to: null })[0]).toMatchObject({ from: 7, to: null });
  });
});
