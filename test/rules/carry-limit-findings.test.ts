// More carried to the next year than may be. What the limit of an amount is stands in carry-limit.test.ts.

import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { findingsOf, plannedBudget, rowOf, textsOf, totalOf } from '../support/planned-budget.js';
import { regeling, uniform } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

function excesses(granted: readonly string[], plan: readonly string[], rules: Rules = regeling) {
  return findingsOf(plannedBudget({ granted, plan, rules }), 'CARRY_LIMIT');
}

const cent = Amount.of('0.01');

describe('in 2023 at most 20% of what each intervention was granted is carried', () => {
  test.each([
    // 575,820.00 × 0.20 = 115,164.00; 575,819.99 × 0.20 = 115,163.998; 33.33 × 0.20 = 6.666
    ['575820.00', '115164.00'],
    ['575819.99', '115163.99'],
    ['33.33', '6.66'],
    // 0.05 × 0.20 = 0.01; 0.06 × 0.20 = 0.012; 0.10 × 0.20 = 0.02
    ['0.05', '0.01'],
    ['0.06', '0.01'],
    ['0.10', '0.02'],
  ])('of %s that is %s: below and at it nothing is found, a cent above it is', (granted, limit) => {
    const above = Amount.of(limit).plus(cent);
    const below = Amount.of(limit).minus(cent);
    expect(excesses([`2023 7 ${granted}`], [`2023 7> ${below}`])).toEqual([]);
    expect(excesses([`2023 7 ${granted}`], [`2023 7> ${limit}`])).toEqual([]);
    expect(excesses([`2023 7 ${granted}`], [`2023 7> ${above}`])).toEqual([
      `2023 7 CARRY_LIMIT actual ${above} limit ${limit} excess 0.01 @1`,
    ]);
  });

  // 0.04 × 0.20 = 0.008, and less for less
  test.each(['0.00', '0.01', '0.02', '0.03', '0.04'])('of %s nothing is carried', (granted) => {
    expect(excesses([`2023 7 ${granted}`], [])).toEqual([]);
    expect(excesses([`2023 7 ${granted}`], ['2023 7> 0.01'])).toEqual([
      '2023 7 CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });

  test('all carries of an intervention count together, at the last of them', () => {
    const granted = ['2023 7 1000.00', '2023 8 1000.00'];
    expect(excesses(granted, ['2023 7> 150.00', '2023 7> 50.00', '2023 8> 200.00'])).toEqual([]);
    expect(excesses(granted, ['2023 7> 150.00', '2023 7> 50.01', '2023 8> 1.00'])).toEqual([
      '2023 7 CARRY_LIMIT actual 200.01 limit 200.00 excess 0.01 @2',
    ]);
  });

  test('what one leaves of its limit is of no use to another', () => {
    expect(excesses(['2023 7 1000.00', '2023 8 1000.00'], ['2023 7> 200.01'])).toHaveLength(1);
  });

  test('what is shifted in does not widen the limit', () => {
    // 11: 100.00 granted and 150.00 shifted in; the limit stays 20.00
    const granted = ['2023 7 1000.00', '2023 11 100.00'];
    expect(excesses(granted, ['2023 7>11 150.00', '2023 11> 20.01'])).toEqual([
      '2023 11 CARRY_LIMIT actual 20.01 limit 20.00 excess 0.01 @2',
    ]);
  });
});

describe('in 2024 nothing is carried', () => {
  test('a cent is a cent too much: the article has no provision', () => {
    const { findings } = plannedBudget({ granted: ['2024 7 1000.00'], plan: ['2024 7> 0.01'] });
    expect(findings.filter(({ code }) => code === 'CARRY_LIMIT')).toMatchObject([
      { year: 2024, intervention: 7, rule: { parameter: 'carry-limit', status: 'read' } },
    ]);
  });

  test('of uniform 20% is', () => {
    expect(excesses(['2024 7 1000.00'], ['2024 7> 200.00'], uniform)).toEqual([]);
    expect(excesses(['2024 7 1000.00'], ['2024 7> 200.01'], uniform)).toHaveLength(1);
  });
});

describe('in 2025 at most 10% of the total is carried', () => {
  // 2,285,755.79 + 1,192,416.21 = 3,478,172.00, of which 347,817.20
  const granted = ['2025 7 2285755.79', '2025 2 1192416.21'];

  test.each([
    [['2025 0> 347817.19'], []],
    [['2025 0> 347817.20'], []],
    [['2025 0> 347817.21'], ['2025 CARRY_LIMIT actual 347817.21 limit 347817.20 excess 0.01 @1']],
    // 300,000.00 + 47,817.20, by any intervention
    [['2025 7> 300000.00', '2025 2> 47817.20'], []],
    [
      ['2025 7> 300000.00', '2025 0> 0.01', '2025 2> 47817.20'],
      ['2025 CARRY_LIMIT actual 347817.21 limit 347817.20 excess 0.01 @3'],
    ],
  ])('%j gives %j', (plan, found) => {
    expect(excesses(granted, plan)).toEqual(found);
  });

  test('the finding names no intervention: it is of them all', () => {
    const [finding] = plannedBudget({ granted, plan: ['2025 0> 347817.21'] }).findings;
    expect(finding?.code).toBe('CARRY_LIMIT');
    expect(finding).not.toHaveProperty('intervention');
  });

  test('so one intervention may carry all it was granted', () => {
    expect(excesses(['2025 7 100.00', '2025 2 900.00'], ['2025 7> 100.00'])).toEqual([]);
  });

  test.each([
    // 0.09 × 0.10 = 0.009; 0.10 × 0.10 = 0.01; 33.33 × 0.10 = 3.333
    ['0.00', '0.00', '0.01'],
    ['0.09', '0.00', '0.01'],
    ['0.10', '0.01', '0.02'],
    ['33.33', '3.33', '3.34'],
  ])('of %s in all that is %s', (total, limit, above) => {
    if (limit !== '0.00') expect(excesses([`2025 7 ${total}`], [`2025 0> ${limit}`])).toEqual([]);
    expect(excesses([`2025 7 ${total}`], [`2025 0> ${above}`])).toEqual([
      `2025 CARRY_LIMIT actual ${above} limit ${limit} excess 0.01 @1`,
    ]);
  });

  test('the room stands on the total alone', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 0> 347817.00'] });
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ carryLimit: '347817.20', carryRoom: '0.20' });
    expect(textsOf(rowOf(outcome, '2025 0'))).toMatchObject({ carryLimit: null, carryRoom: null });
  });

  test('of uniform 20% per intervention is', () => {
    const plan = ['2025 7> 200.00', '2025 8> 200.01'];
    expect(excesses(['2025 7 1000.00', '2025 8 1000.00'], plan, uniform)).toEqual([
      '2025 8 CARRY_LIMIT actual 200.01 limit 200.00 excess 0.01 @2',
    ]);
  });

  test('per intervention where the rules say so, without walls too', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    // 10% of 1,000.00 is 100.00
    const plan = ['2025 7> 100.00', '2025 8> 100.01'];
    expect(excesses(['2025 7 1000.00', '2025 8 1000.00'], plan, rules)).toEqual([
      '2025 8 CARRY_LIMIT actual 100.01 limit 100.00 excess 0.01 @2',
    ]);
  });
});

describe('out of the last covered year nothing is carried', () => {
  test('2026 of both profiles', () => {
    expect(excesses(['2026 7 1000.00'], ['2026 0> 0.01'])).toEqual([
      '2026 CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
    expect(excesses(['2026 7 1000.00'], ['2026 7> 0.01'], uniform)).toEqual([
      '2026 7 CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });

  test('whatever share the rules have for it', () => {
    const rules = rulesWith([2026, 'carry-limit', 'value', '0.10']);
    expect(excesses(['2026 7 1000.00'], ['2026 0> 0.01'], rules)).toEqual([
      '2026 CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });
});

test('with the base of granted and carried in, money carried in widens the limit', () => {
  const rules = rulesWith(
    [2024, 'limit-base', 'value', 'granted-and-carried-in'],
    [2024, 'carry-limit', 'value', '0.20'],
  );
  // 20% of 1,000.00 + 200.00 is 240.00
  const granted = ['2023 7 1000.00', '2024 7 1000.00'];
  expect(excesses(granted, ['2023 7> 200.00', '2024 7> 240.00'], rules)).toEqual([]);
  expect(excesses(granted, ['2023 7> 200.00', '2024 7> 240.01'], rules)).toEqual([
    '2024 7 CARRY_LIMIT actual 240.01 limit 240.00 excess 0.01 @2',
  ]);
});

describe('what is carried out of a settled year is a share of', () => {
  const planned = (carried: string, spent: readonly string[], rules: Rules) =>
    plannedBudget({ granted: ['2025 7 1000.00', '2026 7 1.00'], plan: [`2025 7> ${carried}`], spent, rules });
  const based = (...of: Parameters<typeof planned>) =>
    planned(...of).findings.flatMap((finding) =>
      finding.code === 'CARRY_LIMIT' ? [`${finding.base} ${finding.amounts.limit}`] : [],
    );
  const unspent = () => rulesWith([2025, 'carry-limit', 'base', 'unspent']);

  test('what was granted, whatever is unspent', () => {
    // 10% of 1,000.00
    expect(based('100.00', ['2025 7 400.00'], regeling)).toEqual([]);
    expect(based('100.01', ['2025 7 400.00'], regeling)).toEqual(['1000.00 100.00']);
  });

  test('what is unspent, where the rules say so', () => {
    // 10% of 1,000.00 − 400.00
    expect(based('60.00', ['2025 7 400.00'], unspent())).toEqual([]);
    expect(based('60.01', ['2025 7 400.00'], unspent())).toEqual(['600.00 60.00']);
  });

  test('what is unspent, which is not known before the year is settled: then there is no limit to exceed', () => {
    expect(based('1000.00', ['2026 7 0.00'], unspent())).toEqual([]);
    const perIntervention = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
    const { findings } = plannedBudget({
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: ['2023 7> 900.00'],
      rules: perIntervention,
    });
    expect(findings.filter(({ code }) => code === 'CARRY_LIMIT')).toEqual([]);
  });
});

test('money that is not divided shares the limits of all interventions, and the finding says so', () => {
  // 10% of 0.00 and of 1,000.00 = 100.00, all of which what is not divided may take
  const rules = rulesWith(
    [2025, 'carry-limit', 'scope', 'intervention'],
    [2025, 'carry-limit', 'value', '0.10'],
    [2025, 'carry-limit', 'alternatives', []],
  );
  const found = (plan: string) =>
    plannedBudget({ granted: ['2025 0 0.00', '2025 7 1000.00'], plan: [plan], rules }).findings.flatMap(
      (finding) =>
        finding.code === 'CARRY_LIMIT' ? [`${finding.amounts?.['limit']} ${finding.shared}`] : [],
    );
  expect(found('2025 0> 100.00')).toEqual([]);
  expect(found('2025 0> 100.01')).toEqual(['100.00 true']);
  expect(found('2025 7> 100.01')).toEqual(['100.00 false']);
});
