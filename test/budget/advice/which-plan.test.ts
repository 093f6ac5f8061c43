// Which of the plans that repay as little and move as little is advised, worked by hand.

import { describe, expect, test } from 'vitest';
import { rulesWith } from '../../support/rules-with.js';
import { adviceOf, advised, movesIn, movesOf, repaid } from './advice-of.js';

describe('of several that can give', () => {
  test('the largest surplus gives first, as far as it may, where one is not enough', () => {
    // 8 has 50.00 left and 9 has 40.00; 11 is 60.00 short: 50.00 of the largest, 60.00 − 50.00 = 10.00 of the other.
    const granted = ['2023 8 1000.00', '2023 9 1000.00', '2023 11 100.00'];
    expect(movesOf({ granted, spent: ['2023 8 950.00', '2023 9 960.00', '2023 11 160.00'] })).toEqual([
      '2023 8>11 50.00',
      '2023 9>11 10.00',
    ]);
    // The same the other way round.
    expect(movesOf({ granted, spent: ['2023 8 960.00', '2023 9 950.00', '2023 11 160.00'] })).toEqual([
      '2023 8>11 10.00',
      '2023 9>11 50.00',
    ]);
  });

  test('as far as it may: 15% of what was granted', () => {
    // 15% of 200.00 is 30.00, though 8 has 50.00 left; 60.00 − 30.00 = 30.00 of 9.
    const history = {
      granted: ['2023 8 200.00', '2023 9 1000.00', '2023 11 100.00'],
      spent: ['2023 8 150.00', '2023 9 960.00', '2023 11 160.00'],
    };
    expect(movesOf(history)).toEqual(['2023 8>11 30.00', '2023 9>11 30.00']);
    // 50.00 + 40.00 − 60.00
    expect(repaid(history)).toBe('90.00 90.00 30.00');
  });
});

test('the largest surplus is what the plan leaves of it', () => {
  // 7 has 100.00 left, of which the plan carries 60.00; 8 has 50.00 left, more than 40.00. 11 is 40.00 short.
  const history = {
    granted: ['2023 7 1000.00', '2023 8 1000.00', '2023 11 100.00', '2024 7 1000.00'],
    spent: ['2023 7 900.00', '2023 8 950.00', '2023 11 140.00', '2024 7 1000.00'],
    plan: ['2023 7> 60.00'],
  };
  expect(movesOf(history)).toEqual(['2023 8>11 40.00']);
});

describe('who gives to whom in a theme', () => {
  const granted = [8, 9, 11, 12, 13].map((intervention) => `2023 ${intervention} 1000.00`);

  test('one gives to two, the lower number first in the plan whoever is shorter', () => {
    const spent = (one: string, other: string) => ['2023 8 950.00', `2023 11 ${one}`, `2023 12 ${other}`];
    const moves = (one: string, other: string) =>
      movesOf({ granted: granted.filter((line) => /^2023 (8|11|12) /.test(line)), spent: spent(one, other) });
    expect(moves('1020.00', '1030.00')).toEqual(['2023 8>11 20.00', '2023 8>12 30.00']);
    expect(moves('1030.00', '1020.00')).toEqual(['2023 8>11 30.00', '2023 8>12 20.00']);
  });

  test('equal amounts are paired before the largest with the largest', () => {
    // Left: 8 50.00, 9 30.00. Short: 11 30.00, 12 25.00, 13 25.00. 9 gives 11 its 30.00; the others share those of 8.
    const history = {
      granted,
      spent: ['2023 8 950.00', '2023 9 970.00', '2023 11 1030.00', '2023 12 1025.00', '2023 13 1025.00'],
    };
    expect(movesOf(history)).toEqual(['2023 8>12 25.00', '2023 8>13 25.00', '2023 9>11 30.00']);
    expect(repaid(history)).toBe('80.00 80.00 0.00');
  });

  test('then the largest with the largest, of what each has left', () => {
    // Left: 8 50.00, 9 30.00. Short: 11 45.00, 12 35.00. 8 gives 11 45.00 and has 5.00; 9 gives 12 30.00; 8 its 5.00.
    const history = {
      granted: granted.filter((line) => /^2023 (8|9|11|12) /.test(line)),
      spent: ['2023 8 950.00', '2023 9 970.00', '2023 11 1045.00', '2023 12 1035.00'],
    };
    expect(movesOf(history)).toEqual(['2023 8>11 45.00', '2023 8>12 5.00', '2023 9>12 30.00']);
  });

  test('where as much is left first who had more to begin with', () => {
    // Left: 8 30.00, 9 50.00. Short: 10 to 13, 20.00 each. 9 gives 10 20.00 and has 30.00 left, as 8 has: 9 gives 11
    // 20.00 and has 10.00 left; 8 gives 12 20.00 and has 10.00 left; 9 gives 13 10.00, then 8 does.
    const takers = [10, 11, 12, 13];
    const history = {
      granted: [8, 9, ...takers].map((intervention) => `2023 ${intervention} 1000.00`),
      spent: [
        '2023 8 970.00',
        '2023 9 950.00',
        ...takers.map((intervention) => `2023 ${intervention} 1020.00`),
      ],
    };
    expect(movesOf(history)).toEqual([
      '2023 8>12 20.00',
      '2023 8>13 10.00',
      '2023 9>10 20.00',
      '2023 9>11 20.00',
      '2023 9>13 10.00',
    ]);
  });

  test('by year, in a year shifts before carries, and by number', () => {
    // 2023: 8, 9 and 10 have 30.00, 20.00 and 50.00 left; 11, 12 and 13 are 20.00, 30.00 and 10.00 short; 10 has
    // 40.00 then, which its 2024 is short. In 2024, in another theme, 14 has 5.00 left, which 15 is short.
    const history = {
      granted: [
        ...[8, 9, 10, 11, 12, 13].map((intervention) => `2023 ${intervention} 1000.00`),
        ...[10, 14, 15].map((intervention) => `2024 ${intervention} 1000.00`),
      ],
      spent: [
        ...['2023 8 970.00', '2023 9 980.00', '2023 10 950.00'],
        ...['2023 11 1020.00', '2023 12 1030.00', '2023 13 1010.00'],
        ...['2024 10 1040.00', '2024 14 995.00', '2024 15 1005.00'],
      ],
    };
    expect(movesOf(history)).toEqual([
      '2023 8>12 30.00',
      '2023 9>11 20.00',
      '2023 10>13 10.00',
      '2023 10>>10 40.00',
      '2024 14>15 5.00',
    ]);
    expect(repaid(history)).toBe('105.00 105.00 0.00');
  });
});

describe('of carries', () => {
  const any = rulesWith([2023, 'carry-destination', 'value', 'any']);

  test('one arrives elsewhere only where that saves', () => {
    // 7 has 20.00 left; a year later 11 is 20.00 short.
    const history = {
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2024 11 1000.00'],
      spent: ['2023 7 980.00', '2024 7 1000.00', '2024 11 1020.00'],
    };
    expect(movesOf({ ...history, rules: any })).toEqual(['2023 7>>11 20.00']);
    // 7 may carry to itself alone; there 20.00 of the year's own are free then, and 11 takes them: a shift.
    expect(movesOf(history)).toEqual(['2023 7>>7 20.00', '2024 7>11 20.00']);
  });

  test('what arrives where it left comes before what arrives elsewhere', () => {
    // Left: 7 20.00, 11 20.00. A year later 7 is 10.00 short and 11 is 30.00 short: 7 must carry 10.00 to 11 at least.
    const history = {
      granted: ['2023 7 1000.00', '2023 11 1000.00', '2024 7 1000.00', '2024 11 1000.00'],
      spent: ['2023 7 980.00', '2023 11 980.00', '2024 7 1010.00', '2024 11 1030.00'],
      rules: any,
    };
    expect(movesOf(history)).toEqual(['2023 7>>7 10.00', '2023 7>>11 10.00', '2023 11>>11 20.00']);
  });

  test('of one intervention its carry is left out before its shift', () => {
    // Left: 7 and 8, 20.00 each. Short: 11 20.00; a year later 7 and 8, 20.00 each. One gives, the other carries; of the
    // higher number the carry is left out first.
    const history = {
      granted: ['2023 7 1000.00', '2023 8 1000.00', '2023 11 100.00', '2024 7 1000.00', '2024 8 1000.00'],
      spent: ['2023 7 980.00', '2023 8 980.00', '2023 11 120.00', '2024 7 1020.00', '2024 8 1020.00'],
    };
    expect(movesOf(history)).toEqual(['2023 8>11 20.00', '2023 7>>7 20.00']);
  });

  test('a plan says where a carry arrives only where that is elsewhere', () => {
    const history = {
      granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00', '2024 11 100.00'],
      spent: ['2023 7 900.00', '2023 11 120.00', '2024 7 1030.00', '2024 11 110.00'],
      rules: any,
    };
    // 100.00 left: 20.00 to 11, and to the next year 30.00 for 7 and 10.00 for 11.
    const { advice, plan, outcome } = advised(history);
    expect(advice.map(movesIn)).toEqual([['2023 7>11 20.00', '2023 7>>7 30.00', '2023 7>>11 10.00']]);
    const rows = [...plan.shifts, ...plan.carries].map(({ amount, ...row }) => ({
      ...row,
      amount: `${amount}`,
    }));
    const row = { municipality: 'GM0034', year: 2023, from: 7 };
    expect(plan.shifts).toHaveLength(1);
    expect(rows).toStrictEqual([
      { ...row, to: 11, amount: '20.00' },
      { ...row, amount: '30.00' },
      { ...row, to: 11, amount: '10.00' },
    ]);
    expect(outcome.findings.filter(({ code }) => code !== 'ASSUMED_RULE')).toEqual([]);
  });
});

test('nothing is shifted to what nothing was granted for, also where that has the lower number', () => {
  const history = {
    granted: ['2023 7 1000.00', '2023 12 100.00'],
    spent: ['2023 7 980.00', '2023 11 20.00', '2023 12 120.00'],
  };
  expect(movesOf(history)).toEqual(['2023 7>12 20.00']);
});

describe('what is saved', () => {
  // 7 has 100.00 left: 50.00 to 11, 30.00 to the next year.
  const history = {
    granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
    spent: ['2023 7 900.00', '2023 11 150.00', '2024 7 1030.00'],
  };

  test('can all still be done from the first year in which something is decided', () => {
    const { still, wasPossible } = adviceOf({ ...history, from: 2023 }).saved;
    expect(`${still} ${wasPossible}`).toBe('80.00 0.00');
  });

  test('is said only of who has a year that is settled', () => {
    const two = { ...history, granted: ['GM0363 2023 7 1000.00', ...history.granted] };
    expect(advised(two).advice.map(({ municipality }) => municipality)).toEqual(['GM0034']);
  });
});

describe('a row that is as large as its limit lets it be, where another way leads as far', () => {
  test('shifts rather than carries', () => {
    // 7 has 20.00 left; 15% of 100.00 may go to 11, and 20% to the next year, which would take all of it.
    const history = {
      granted: ['2023 7 100.00', '2023 11 100.00', '2024 7 100.00'],
      spent: ['2023 7 80.00', '2023 11 200.00', '2024 7 120.00'],
    };
    expect(movesOf(history)).toEqual(['2023 7>11 15.00', '2023 7>>7 5.00']);
    expect(repaid(history)).toBe('20.00 20.00 0.00');
  });

  test('goes straight rather than by way of others', () => {
    // 7 has 40.00 left, and is 40.00 short a year later. 20% of 100.00 goes there at once; 20.00 goes by way of 11, which
    // carries it in its place. All 40.00 could go by way of 11, where half may be shifted.
    const history = {
      granted: ['2023 7 100.00', '2023 11 1000.00', '2024 7 100.00', '2024 11 1000.00'],
      spent: ['2023 7 60.00', '2023 11 1000.00', '2024 7 140.00', '2024 11 1000.00'],
      rules: rulesWith([2023, 'shift-limit', 'value', '0.5'], [2024, 'shift-limit', 'value', '0.5']),
    };
    expect(movesOf(history)).toEqual([
      '2023 7>11 20.00',
      '2023 7>>7 20.00',
      '2023 11>>11 20.00',
      '2024 11>7 20.00',
    ]);
    expect(repaid(history)).toBe('40.00 40.00 0.00');
  });
});
