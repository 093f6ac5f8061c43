// The end of a year and the final settlement, worked by hand from the rules; amounts in euros.

import { describe, expect, test } from 'vitest';
import {
  findingsOf,
  type Planned,
  plannedBudget,
  rowOf,
  settlementsOf,
  textsOf,
  totalOf,
} from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

const ENDS = ['spent', 'unspent', 'overspent', 'ownUnspent', 'carriedOut', 'toRepay'] as const;

const endOf = (planned: Planned, name: string): readonly (string | null | undefined)[] => {
  const outcome = plannedBudget(planned);
  const texts = textsOf(name.includes(' ') ? rowOf(outcome, name) : totalOf(outcome, name));
  return ENDS.map((key) => texts[key]);
};

describe('in a year with walls each intervention is settled by itself', () => {
  test('the worked example: shifted in, underspent, carried, and overspent the year after', () => {
    const planned: Planned = {
      granted: ['2023 7 575820.00', '2023 11 112027.00', '2024 11 112027.00'],
      plan: ['2023 7>11 86373.00', '2023 11> 22405.40'],
      spent: ['2023 11 150000.00', '2024 11 140000.00'],
    };
    // 112,027.00 + 86,373.00 = 198,400.00 available; − 150,000.00 = 48,400.00; − 22,405.40 = 25,994.60
    expect(endOf(planned, '2023 11')).toEqual([
      '150000.00',
      '48400.00',
      '0.00',
      '48400.00',
      '22405.40',
      '25994.60',
    ]);
    // 112,027.00 + 22,405.40 = 134,432.40 available; 140,000.00 − 134,432.40 = 5,567.60
    expect(endOf(planned, '2024 11')).toEqual(['140000.00', '0.00', '5567.60', '0.00', '0.00', '0.00']);
    // intervention 7 has no actuals in a settled year: nothing spent of 575,820.00 − 86,373.00 = 489,447.00
    expect(endOf(planned, '2023 7')).toEqual(['0.00', '489447.00', '0.00', '489447.00', '0.00', '489447.00']);
  });

  test('a surplus of one intervention does not cover the deficit of another', () => {
    const planned: Planned = {
      granted: ['2023 7 100.00', '2023 11 100.00'],
      spent: ['2023 7 60.00', '2023 11 130.00'],
    };
    // total: unspent 40.00 of intervention 7, overspent 30.00 of 11, to repay 40.00
    expect(endOf(planned, '2023')).toEqual(['190.00', '40.00', '30.00', '40.00', '0.00', '40.00']);
  });

  test('a shift covers the deficit', () => {
    const planned: Planned = {
      granted: ['2023 7 100.00', '2023 11 100.00'],
      plan: ['2023 7>11 15.00'],
      spent: ['2023 7 60.00', '2023 11 130.00'],
    };
    // 7: 85.00 − 60.00 = 25.00 left; 11: 130.00 − 115.00 = 15.00 short
    expect(endOf(planned, '2023')).toEqual(['190.00', '25.00', '15.00', '25.00', '0.00', '25.00']);
    expect(findingsOf(plannedBudget(planned))).toEqual([
      '2023 11 OVERSPENT available 115.00 spent 130.00 overspent 15.00 @2',
    ]);
  });

  test('corrections that outweigh what was spent leave more than was available', () => {
    const planned: Planned = { granted: ['2023 7 100.00'], spent: ['2023 7 10.00', '2023 7 -10.01'] };
    // spent −0.01: unspent 100.00 + 0.01; own money not spent at most the own money, 100.00
    expect(endOf(planned, '2023 7')).toEqual(['-0.01', '100.01', '0.00', '100.00', '0.00', '100.01']);
    expect(findingsOf(plannedBudget(planned))).toEqual(['2023 7 NEGATIVE_SPENT spent -0.01 @2']);
  });
});

describe('money carried in is spent first and cannot be carried again', () => {
  const carried = (spent: string): Planned => ({
    granted: ['2023 7 1000.00', '2024 7 1000.00'],
    plan: ['2023 7> 200.00'],
    spent: ['2023 7 800.00', `2024 7 ${spent}`],
  });

  test.each([
    // 2024: 1,000.00 own and 200.00 carried in. Less than the carried money is spent: all own money is left
    ['150.00', '1050.00', '1000.00'],
    ['200.00', '1000.00', '1000.00'],
    // a cent more is a cent of own money
    ['200.01', '999.99', '999.99'],
    ['1200.00', '0.00', '0.00'],
  ])('of %s spent there is %s unspent and %s of own money', (spent, unspent, own) => {
    const { unspent: left, ownUnspent } = textsOf(rowOf(plannedBudget(carried(spent)), '2024 7'));
    expect([left, ownUnspent]).toEqual([unspent, own]);
  });

  test('where the rules let it be carried again, all that is unspent counts', () => {
    const rules = rulesWith([2024, 'carry-spent-first', 'value', false]);
    expect(textsOf(rowOf(plannedBudget({ ...carried('150.00'), rules }), '2024 7'))['ownUnspent']).toBe(
      '1050.00',
    );
  });
});

describe('in a year without walls the municipality-year is settled as a whole', () => {
  const planned: Planned = {
    granted: ['2025 7 100.00', '2025 11 100.00'],
    spent: ['2025 7 60.00', '2025 11 130.00'],
  };

  test('a deficit is covered by a surplus', () => {
    // 200.00 − 190.00 = 10.00
    expect(endOf(planned, '2025')).toEqual(['190.00', '10.00', '0.00', '10.00', '0.00', '10.00']);
    expect(findingsOf(plannedBudget(planned))).toEqual([]);
  });

  test('interventions show what was spent and nothing that is decided on the total', () => {
    expect(endOf(planned, '2025 11')).toEqual(['130.00', null, null, null, '0.00', null]);
  });

  test('more spent than the whole is overspent', () => {
    const over: Planned = { ...planned, spent: ['2025 7 60.00', '2025 11 140.01'] };
    expect(endOf(over, '2025')).toEqual(['200.01', '0.00', '0.01', '0.00', '0.00', '0.00']);
    expect(findingsOf(plannedBudget(over))).toEqual([
      '2025 OVERSPENT available 200.00 spent 200.01 overspent 0.01 @2',
    ]);
  });
});

describe('a year without actuals is open', () => {
  const planned: Planned = { granted: ['2023 7 100.00', '2024 7 100.00'], spent: ['2023 7 60.00'] };

  test('it has nothing spent and nothing to repay', () => {
    expect(endOf(planned, '2024 7')).toEqual([null, null, null, null, '0.00', null]);
    expect(endOf(planned, '2024')).toEqual([null, null, null, null, '0.00', null]);
  });

  test('it is named, and does not count', () => {
    expect(settlementsOf(plannedBudget(planned))).toEqual(['2023 40.00 40.00 = 40.00 40.00 open 2024']);
  });

  test('one booking of nothing settles it', () => {
    expect(settlementsOf(plannedBudget({ ...planned, spent: ['2023 7 60.00', '2024 7 0.00'] }))).toEqual([
      '2023 40.00 40.00, 2024 100.00 100.00 = 140.00 140.00',
    ]);
  });

  test('without any actuals given nothing is settled', () => {
    expect(settlementsOf(plannedBudget({ granted: ['2023 7 100.00'] }))).toEqual([]);
  });
});

describe('the final settlement', () => {
  test('the worked example: a carry beyond the limit and beyond what is left', () => {
    const planned: Planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00'],
      plan: ['2023 7> 250.00'],
      spent: ['2023 7 900.00', '2024 7 1000.00'],
    };
    const outcome = plannedBudget(planned);
    // as planned 2023 unspent 100.00 − 250.00 below zero, 2024 1,250.00 − 1,000.00; lawful: carried 100.00
    expect(settlementsOf(outcome)).toEqual(['2023 0.00 0.00, 2024 250.00 100.00 = 250.00 100.00']);
    expect(findingsOf(outcome)).toEqual([
      '2023 7 CARRY_LIMIT actual 250.00 limit 200.00 excess 50.00 @1',
      '2023 7 CARRY_EXCEEDS_UNSPENT actual 250.00 limit 100.00 excess 150.00 @1',
    ]);
  });

  test('a carry cut by the limit alone', () => {
    const planned: Planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00'],
      plan: ['2023 7> 250.00'],
      spent: ['2023 7 600.00', '2024 7 1100.00'],
    };
    // as planned: 400.00 − 250.00 = 150.00, and 1,250.00 − 1,100.00 = 150.00
    // lawful, 200.00 carried: 400.00 − 200.00 = 200.00, and 1,200.00 − 1,100.00 = 100.00
    expect(settlementsOf(plannedBudget(planned))).toEqual([
      '2023 150.00 200.00, 2024 150.00 100.00 = 300.00 300.00',
    ]);
  });

  test('a carry that is cut changes what the year after may carry', () => {
    const rules = rulesWith([2024, 'carry-limit', 'value', '0.20']);
    const planned: Planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 0 1000.00'],
      plan: ['2023 7> 250.00', '2024 7> 200.00'],
      spent: ['2023 7 750.00', '2024 7 1060.00', '2025 0 1100.00'],
      rules,
    };
    // planned 2023: 250.00 − 250.00 = 0. 2024: 1,250.00 − 1,060.00 = 190.00, carried 200.00: 0. 2025: 1,200.00 − 1,100.00
    // lawful 2023: carried 200.00, repaid 50.00. 2024: 1,200.00 − 1,060.00 = 140.00 left; own 1,000.00 − (1,060.00 −
    // 200.00) = 140.00, carried 140.00: 0. 2025: 1,140.00 − 1,100.00 = 40.00
    expect(settlementsOf(plannedBudget(planned))).toEqual([
      '2023 0.00 50.00, 2024 0.00 0.00, 2025 100.00 40.00 = 100.00 90.00',
    ]);
  });

  test('on a total the carries are cut together, the lowest intervention first to stay', () => {
    const planned: Planned = {
      granted: ['2025 7 1000.00', '2025 11 1000.00', '2026 7 1000.00'],
      plan: ['2025 7> 150.00', '2025 11> 100.00'],
      spent: ['2025 7 900.00', '2025 11 800.00', '2026 7 900.00'],
    };
    // limit 10% of 2,000.00 = 200.00. Planned 250.00: 300.00 − 250.00 = 50.00; 2026 1,250.00 − 900.00 = 350.00.
    // Lawful 200.00: 100.00 and 300.00
    expect(settlementsOf(plannedBudget(planned))).toEqual([
      '2025 50.00 100.00, 2026 350.00 300.00 = 400.00 400.00',
    ]);
    expect(findingsOf(plannedBudget(planned))).toEqual([
      '2025 CARRY_LIMIT actual 250.00 limit 200.00 excess 50.00 @2',
    ]);
  });

  test('a carry out of a year that is not settled is cut to its limit alone', () => {
    const planned: Planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00'],
      plan: ['2023 7> 250.00'],
      spent: ['2024 7 1000.00'],
    };
    expect(settlementsOf(plannedBudget(planned))).toEqual(['2024 250.00 200.00 = 250.00 200.00 open 2023']);
  });

  test('out of a year without walls that is not settled the carries together are cut to the limit of the total', () => {
    const planned: Planned = {
      granted: ['2025 7 600.00', '2025 11 400.00', '2026 7 1000.00'],
      plan: ['2025 7> 70.00', '2025 11> 30.01'],
      spent: ['2026 7 1000.00'],
    };
    // 100.01 carried in and repaid; lawful 10% of 1,000.00: 70.00 and 30.00
    expect(settlementsOf(plannedBudget(planned))).toEqual(['2026 100.01 100.00 = 100.01 100.00 open 2025']);
  });

  test('years are not netted: what one overspends lowers nothing of another', () => {
    const planned: Planned = {
      granted: ['2023 7 100.00', '2024 7 100.00'],
      spent: ['2023 7 40.00', '2024 7 190.00'],
    };
    expect(settlementsOf(plannedBudget(planned))).toEqual(['2023 60.00 60.00, 2024 0.00 0.00 = 60.00 60.00']);
  });

  test('a carry out of the last year goes nowhere: lawful it is repaid', () => {
    const planned: Planned = { granted: ['2026 7 100.00'], plan: ['2026 7> 30.00'], spent: ['2026 7 60.00'] };
    // planned 40.00 − 30.00 = 10.00; lawful 40.00
    expect(settlementsOf(plannedBudget(planned))).toEqual(['2026 10.00 40.00 = 10.00 40.00']);
  });

  test('every municipality has its own', () => {
    const planned: Planned = {
      granted: ['2023 7 100.00', 'GM0363 2023 7 50.00'],
      spent: ['2023 7 100.00', 'GM0363 2023 7 20.00'],
    };
    expect(settlementsOf(plannedBudget(planned))).toEqual([
      '2023 0.00 0.00 = 0.00 0.00',
      'GM0363 2023 30.00 30.00 = 30.00 30.00',
    ]);
  });
});

describe('carrying the most that is allowed', () => {
  const carried = (planned: Planned) =>
    plannedBudget({ ...planned, carry: 'max' }).carries.map(
      ({ year, from, amount }) => `${year} ${from} ${amount}`,
    );

  test.each([
    // limit 20% of 1,000.00 = 200.00; own money left 1,000.00 − spent
    ['700.00', ['2023 7 200.00']],
    ['800.00', ['2023 7 200.00']],
    ['800.01', ['2023 7 199.99']],
    ['999.99', ['2023 7 0.01']],
    ['1000.00', []],
    ['1000.01', []],
  ])('with %s spent of 1000.00', (spent, expected) => {
    expect(carried({ granted: ['2023 7 1000.00', '2024 7 1000.00'], spent: [`2023 7 ${spent}`] })).toEqual(
      expected,
    );
  });

  test('it takes the place of what is planned', () => {
    const planned: Planned = {
      granted: ['2023 7 1000.00'],
      plan: ['2023 7> 50.00'],
      spent: ['2023 7 700.00'],
    };
    expect(carried(planned)).toEqual(['2023 7 200.00']);
  });

  test('where the limit stands on the total it is one carry of what is undivided', () => {
    const planned: Planned = {
      granted: ['2025 7 1000.00', '2025 11 1000.00'],
      spent: ['2025 7 1000.00', '2025 11 700.00'],
    };
    // min(10% of 2,000.00 = 200.00, 300.00)
    expect(carried(planned)).toEqual(['2025 0 200.00']);
  });

  test('a year that is not settled carries nothing, and neither does the last', () => {
    expect(carried({ granted: ['2023 7 1000.00', '2026 7 1000.00'], spent: ['2026 7 700.00'] })).toEqual([]);
  });

  test('a share of what is unspent is taken of what is unspent', () => {
    const rules = rulesWith([2025, 'carry-limit', 'base', 'unspent']);
    // 10% of 300.05 = 30.005, rounded down
    expect(carried({ granted: ['2025 7 1000.00'], spent: ['2025 7 699.95'], rules })).toEqual([
      '2025 0 30.00',
    ]);
  });

  test('without walls and with limits per intervention all carries together stay within the own money left', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    const planned: Planned = {
      granted: ['2025 7 1000.00', '2025 11 1000.00', '2025 12 1000.00'],
      spent: ['2025 7 2850.00'],
      rules,
    };
    // limits 100.00 each; 3,000.00 − 2,850.00 = 150.00 left
    expect(carried(planned)).toEqual(['2025 7 100.00', '2025 11 50.00']);
  });
});

test('own money left: what was spent beyond the money carried in comes off it, and never less than nothing', () => {
  // 7 has 30.00 from 2023, 100.00 of 2024 and 20.00 from 11, and gives 10.00: own 100.00 + 20.00 − 10.00 = 110.00
  const left = (spent: string) => {
    const planned: Planned = {
      granted: ['2023 7 200.00', '2024 7 100.00', '2024 11 200.00'],
      plan: ['2023 7> 30.00', '2024 11>7 20.00', '2024 7>11 10.00'],
      spent: [`2024 7 ${spent}`],
    };
    return rowOf(plannedBudget(planned), '2024 7').ownUnspent?.toString();
  };
  expect(left('30.00')).toBe('110.00');
  expect(left('30.01')).toBe('109.99');
  expect(left('139.99')).toBe('0.01');
  expect(left('140.01')).toBe('0.00');
});
