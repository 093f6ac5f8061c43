// Rooms worked by hand, at the limit and a cent above it.

import { describe, expect, test } from 'vitest';
import { type Room, type RoomAsked, roomBeside } from '../../../src/budget/room/room.js';
import { budgetInputOf, type Planned } from '../../support/planned-budget.js';
import { rulesWith } from '../../support/rules-with.js';

const ALMERE = 'GM0034';
const GRANTED = ['2023 7 1000.00', '2023 11 500.00', '2023 12 100.00', '2023 1 200.00'];

const ONLY_2023 = { years: new Set([2023]) };
const ONLY_2025 = { years: new Set([2025]) };

const roomsIn = (planned: Planned, asked: Partial<RoomAsked> = {}): readonly Room[] =>
  roomBeside(budgetInputOf(planned), { municipality: ALMERE, ...asked });
/** `2023 7>11 150.00 SHIFT_LIMIT`, and `>*` where it may be anywhere. */
const said = (rooms: readonly Room[], kind: Room['kind']) =>
  rooms
    .filter((room) => room.kind === kind)
    .map(({ year, from, to, amount, bound }) => `${year} ${from}>${to ?? '*'} ${amount} ${bound.code}`);
const shifts = (planned: Planned, asked?: Partial<RoomAsked>) => said(roomsIn(planned, asked), 'shift');
const carries = (planned: Planned, asked?: Partial<RoomAsked>) => said(roomsIn(planned, asked), 'carry');

describe('shifts between walls', () => {
  test('15% of what is granted to who gives, within the theme, to all that have something', () => {
    expect(shifts({ granted: GRANTED })).toEqual([
      '2023 7>11 150.00 SHIFT_LIMIT',
      '2023 7>12 150.00 SHIFT_LIMIT',
      '2023 11>7 75.00 SHIFT_LIMIT',
      '2023 11>12 75.00 SHIFT_LIMIT',
      '2023 12>7 15.00 SHIFT_LIMIT',
      '2023 12>11 15.00 SHIFT_LIMIT',
    ]);
  });

  test('less what the plan shifts already, to whomever', () => {
    expect(shifts({ granted: GRANTED, plan: ['2023 7>12 149.99'] }, { from: new Set([7]) })).toEqual([
      '2023 7>11 0.01 SHIFT_LIMIT',
      '2023 7>12 0.01 SHIFT_LIMIT',
    ]);
  });

  test('nothing where the plan has more than may be', () => {
    expect(shifts({ granted: GRANTED, plan: ['2023 7>12 150.01'] }, { from: new Set([7]) })).toEqual([
      '2023 7>11 0.00 SHIFT_LIMIT',
      '2023 7>12 0.00 SHIFT_LIMIT',
    ]);
  });

  test('not what is carried out already: 100.00 less 20.00 is less than 90% of it', () => {
    const rules = rulesWith([2023, 'shift-limit', 'value', '0.9'], [2023, 'carry-limit', 'value', '0.2']);
    expect(
      shifts(
        { granted: GRANTED, plan: ['2023 12> 20.00'], rules },
        { ...ONLY_2023, from: new Set([12]), to: new Set([7]) },
      ),
    ).toEqual(['2023 12>7 80.00 NEGATIVE_BUDGET']);
  });

  test('not what is spent: of 1000.00 there is 900.00 spent', () => {
    const spent = ['2023 7 900.00', '2023 11 600.00'];
    expect(shifts({ granted: GRANTED, spent }, { to: new Set([11]) })).toEqual([
      '2023 7>11 100.00 OVERSPENT',
      '2023 12>11 15.00 SHIFT_LIMIT',
    ]);
    expect(shifts({ granted: GRANTED, spent }, { from: new Set([11]), to: new Set([7]) })).toEqual([
      '2023 11>7 0.00 OVERSPENT',
    ]);
  });

  test('nothing across themes, said where both were named', () => {
    expect(shifts({ granted: GRANTED }, { from: new Set([7]), to: new Set([1]) })).toEqual([
      '2023 7>1 0.00 SHIFT_THEME',
    ]);
    expect(shifts({ granted: GRANTED }, { to: new Set([1]) })).toEqual([]);
  });

  test('no more than a cap on who receives: 10% of 100.00', () => {
    const rules = rulesWith([2023, 'shift-receiving-cap', 'value', '0.1']);
    expect(shifts({ granted: GRANTED, rules }, { from: new Set([7]) })).toEqual([
      '2023 7>11 50.00 SHIFT_LIMIT',
      '2023 7>12 10.00 SHIFT_LIMIT',
    ]);
  });

  test('however much more another intervention gives or receives than it may', () => {
    const rules = rulesWith(
      [2023, 'shift-limit', 'value', '0.5'],
      [2023, 'shift-receiving-cap', 'value', '0.1'],
    );
    // The plan is 60.00 above the 500.00 that 7 may give and 550.00 above the 10.00 that 12 may receive. To 7 may come
    // 10% of 1000.00; 11 may give 250.00.
    const asked = { from: new Set([11]), to: new Set([7]) };
    expect(shifts({ granted: GRANTED, plan: ['2023 7>12 560.00'], rules }, asked)).toEqual([
      '2023 11>7 100.00 SHIFT_LIMIT',
    ]);
  });

  test('nothing out of, or on from, what is not divided', () => {
    const granted = ['2023 0 50.00', '2023 7 1000.00'];
    expect(said(roomsIn({ granted }), 'shift')).toEqual([]);
    expect(carries({ granted })).toEqual(['2023 7>7 200.00 CARRY_LIMIT']);
  });

  test('to one with nothing granted only where it was named', () => {
    expect(shifts({ granted: GRANTED }, { from: new Set([7]), to: new Set([8]) })).toEqual([
      '2023 7>8 150.00 SHIFT_LIMIT',
    ]);
  });
});

describe('shifts without walls', () => {
  const granted = ['2025 0 50.00', '2025 7 100.00', '2025 11 20.00'];

  test('all that there is, to anywhere', () => {
    expect(shifts({ granted })).toEqual([
      '2025 0>* 50.00 ROW_BELOW_ZERO',
      '2025 7>* 100.00 ROW_BELOW_ZERO',
      '2025 11>* 20.00 ROW_BELOW_ZERO',
    ]);
  });

  test('nothing is divided by being named as who receives', () => {
    expect(shifts({ granted }, { to: new Set([0]) })).toEqual([]);
  });

  test('nothing where the year as a whole is below zero', () => {
    // 10% of 170.00 may be carried; 171.00 is more than there is.
    expect(
      shifts({ granted, plan: ['2025 0> 171.00'] }, { years: new Set([2025]), from: new Set([7]) }),
    ).toEqual(['2025 7>* 0.00 NEGATIVE_BUDGET']);
  });
});

describe('where interventions are not there in every year', () => {
  const { interventions } = budgetInputOf({});
  const some = interventions.flatMap((intervention) => {
    const { number } = intervention;
    if (number === 7) return [{ ...intervention, to: 2025 }];
    if (number === 13) return [{ ...intervention, from: 2026 }];
    return number === 11 ? [intervention] : [];
  });
  const among = (those: typeof some, planned: Planned, asked: Partial<RoomAsked>) =>
    roomBeside({ ...budgetInputOf(planned), interventions: those }, { municipality: ALMERE, ...asked });
  const granted = ['2025 7 100.00', '2025 11 100.00'];

  test('shifts go to those of the year, and carries to those of the next', () => {
    const rooms = among(some, { granted }, { to: new Set([0, 7, 11, 13]) });
    expect(said(rooms, 'shift')).toEqual([
      '2025 7>11 100.00 ROW_BELOW_ZERO',
      '2025 11>7 100.00 ROW_BELOW_ZERO',
    ]);
    // 10% of 200.00. 7 is there until 2025; 13 from 2026, which the plan of 2025 may carry to already.
    expect(said(rooms, 'carry')).toEqual([
      '2025 0>0 20.00 CARRY_LIMIT',
      '2025 0>11 20.00 CARRY_LIMIT',
      '2025 0>13 20.00 CARRY_LIMIT',
    ]);
  });

  test('nothing arrives undivided where the next year has walls', () => {
    const rules = rulesWith([2026, 'walls', 'value', true], [2026, 'carry-limit', 'scope', 'intervention']);
    const asked = { ...ONLY_2025, to: new Set([0, 11]) };
    expect(carries({ granted, rules }, asked)).toEqual(['2025 0>11 20.00 CARRY_LIMIT']);
  });

  test('one alone has nobody to give to', () => {
    const alone = some.filter(({ number }) => number === 7);
    expect(said(among(alone, { granted: ['2025 7 100.00'] }, {}), 'shift')).toEqual([]);
  });
});

describe('carries', () => {
  test('20% of each intervention, to the same', () => {
    expect(carries({ granted: GRANTED }, { from: new Set([7, 12]) })).toEqual([
      '2023 7>7 200.00 CARRY_LIMIT',
      '2023 12>12 20.00 CARRY_LIMIT',
    ]);
  });

  test('no more than is not spent of the year itself', () => {
    expect(carries({ granted: GRANTED, spent: ['2023 7 900.00'] }, { from: new Set([7]) })).toEqual([
      '2023 7>7 100.00 CARRY_EXCEEDS_UNSPENT',
    ]);
  });

  test('10% of the total, to anywhere', () => {
    const granted = ['2025 7 1000.00', '2025 11 500.00'];
    expect(carries({ granted })).toEqual(['2025 0>* 150.00 CARRY_LIMIT']);
    expect(carries({ granted, plan: ['2025 7>>11 50.00'] }, { to: new Set([11]) })).toEqual([
      '2025 0>11 100.00 CARRY_LIMIT',
    ]);
  });

  test('nothing out of 2024, nor out of the last year', () => {
    expect(carries({ granted: ['2024 7 1000.00', '2026 7 1000.00'] })).toEqual([
      '2024 7>7 0.00 CARRY_LIMIT',
      '2026 0>0 0.00 CARRY_LIMIT',
    ]);
  });
});

describe('beside years that are below zero already', () => {
  // 101.00 of 100.00 is shifted away in 2024, and 101.00 of 100.00 carried out of 2025.
  const planned = {
    granted: ['2024 7 100.00', '2025 7 100.00'],
    plan: ['2024 7>11 101.00', '2025 0> 101.00'],
  };
  const rooms = () => roomsIn(planned, { ...ONLY_2025, from: new Set([7]) });

  test('what is in the way is of the year itself', () => {
    const [shift] = rooms();
    expect([shift?.from, shift?.to, `${shift?.amount}`]).toEqual([7, null, '0.00']);
    expect([shift?.bound.code, shift?.bound.year]).toEqual(['NEGATIVE_BUDGET', 2025]);
  });

  test('what it rests on is of the year itself', () => {
    // Who receives how much is assumed for 2024, and in 2025 nothing is.
    expect(rooms().map(({ assumed }) => assumed)).toEqual([[], []]);
  });
});

test('names what it rests on and no source says', () => {
  const asked = { from: new Set([7]), to: new Set([11]) };
  expect(roomsIn({ granted: GRANTED }, asked)[0]?.assumed).toEqual(['shift-receiving-cap']);
  // Whether 100.01 too much of 2023 is netted is about what is repaid.
  const settled = { granted: [...GRANTED, '2024 7 1.00'], spent: ['2023 7 900.00', '2024 7 0.00'] };
  const [room] = roomsIn(settled, asked);
  expect([`${room?.amount}`, room?.bound.code, room?.assumed]).toEqual([
    '100.00',
    'OVERSPENT',
    ['shift-receiving-cap'],
  ]);
});

test('of one municipality, whatever others have', () => {
  const granted = [...GRANTED, 'GM0363 2023 7 1.00', 'GM0363 2023 11 1.00'];
  const asked = { municipality: 'GM0363', from: new Set([7]) };
  expect(shifts({ granted, plan: ['2023 7>11 150.01'] }, asked)).toEqual(['2023 7>11 0.15 SHIFT_LIMIT']);
});
