import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { divisionRulesOf } from '../../../src/law/division-rules.js';
import { embeddedDivisionRules } from '../../../src/read/division/rules.js';

const rules = embeddedDivisionRules(
  readFileSync(new URL('../../../dist/data/rules-spuk-iza-regeling.json', import.meta.url), 'utf8'),
);

describe('the rules of SPUK IZA', () => {
  test.each([
    [2023, '150000000.00'],
    [2024, '150000000.00'],
    [2025, '150000000.00'],
    [2026, '161000000.00'],
  ])('%i: at most %s, nothing carried, what is left repaid', (year, maximum) => {
    const of = divisionRulesOf(rules, year);
    expect([of?.year, `${of?.maximum.value}`, of?.maximum.status]).toEqual([year, maximum, 'explained']);
    expect([`${of?.['carry-limit'].value}`, of?.['carry-limit'].status]).toEqual(['0', 'read']);
    expect([of?.repayment.value, of?.repayment.status]).toEqual(['unspent', 'read']);
    expect([of?.['accountability-codes'].value, of?.['accountability-codes'].status]).toEqual([
      ['H35', 'H35B'],
      'explained',
    ]);
    expect(of?.key).toMatchObject({ id: 'key', value: 'brede-spuk-2026', status: 'derived' });
  });

  test('cover no other year', () => {
    expect([2022, 2027].map((year) => divisionRulesOf(rules, year))).toEqual([undefined, undefined]);
    expect(rules.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
