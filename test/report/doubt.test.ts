// That it is not certain whether a rule still binds is said where a result rests on it.

import { describe, expect, test } from 'vitest';
import { doubtNotes } from '../../src/report/budget/settle-report.js';
import { plannedBudget } from '../support/planned-budget.js';
import { rulesText, rulesWith } from '../support/rules-with.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const GRANTED = [2023, 2024, 2025].flatMap((year) => [`${year} 7 1000.00`, `${year} 11 1000.00`]);
const SPENT = [2023, 2024, 2025].map((year) => `${year} 7 10.00`);
const doubted = (plan: readonly string[], spent = SPENT, rules = rulesWith()) =>
  doubtNotes(plannedBudget({ granted: GRANTED, plan, spent, rules })).map((note) =>
    note.key === 'doubt' ? `${note.parameter} ${note.years.join(' ')}` : note.key,
  );

describe('the shift limit of 2023 and 2024 is in doubt in a settlement', () => {
  test('with shifts in those years, once', () => {
    expect(doubted(['2023 7>11 1.00'])).toEqual(['shift-limit 2023']);
    expect(doubted(['2023 7>11 1.00', '2024 7>11 1.00', '2024 11>7 2.00'])).toEqual([
      'shift-limit 2023 2024',
    ]);
  });

  test('not without shifts, not of a year without actuals, and not of a year without walls', () => {
    expect(doubted(['2023 7> 1.00'])).toEqual([]);
    expect(doubted(['2023 7>11 1.00'], ['2024 7 10.00'])).toEqual([]);
    expect(doubted(['2025 7>11 1.00'])).toEqual([]);
  });

  test('not under rules that name no doubt', () => {
    const rules = rulesWith([2023, 'shift-limit', 'doubt', undefined]);
    expect(doubted(['2023 7>11 1.00', '2024 7>11 1.00'], SPENT, rules)).toEqual(['shift-limit 2024']);
  });
});

const files = {
  'toekenning.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1000,00\nAlmere;2023;11;500,00\n',
  // 15% of 1,000.00 is 150.00: a cent too much
  'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;150,01\n',
  'besteed.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;800,00\n',
  'eigen.json': rulesText([2023, 'shift-limit', 'doubt', undefined]),
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];
const DUTCH =
  /Of deze grens bij de vaststelling nog geldt, is niet zeker: .*overgangsrecht zijn niet gevonden\./;

describe('a finding that rests on it', () => {
  test('says so in its message, in both languages', async () => {
    const { findings } = await jsonOf(['check', ...INPUTS], { files });
    expect(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.message).toMatch(DUTCH);
    const { stderr } = await runSpuk(['check', ...INPUTS, '--lang', 'en'], { files });
    expect(stderr.replaceAll(/\n +/g, ' ')).toMatch(
      /Whether this limit still holds .* transitional law were not found\./,
    );
  });

  test('does not where the rules name no doubt', async () => {
    const { findings } = await jsonOf(['check', ...INPUTS, '--rules', 'eigen.json'], { files });
    expect(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.message).not.toMatch(DUTCH);
  });
});

test('a settlement says it once, below its tables', async () => {
  const { stdout } = await runSpuk(['settle', ...INPUTS, '-s', 'besteed.csv'], { files });
  const told = stdout.replaceAll(/\n +/g, ' ').match(new RegExp(DUTCH, 'g')) ?? [];
  expect(told).toHaveLength(1);
  expect(stdout).toMatch(/^Schuifgrens 2023: Of deze grens/m);
});
