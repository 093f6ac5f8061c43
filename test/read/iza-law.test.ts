import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { izaRulesOf } from '../../src/law/iza-rules.js';
import { readIzaRules } from '../../src/read/iza-law.js';

const rules = readIzaRules(readFileSync(new URL('../../dist/data/rules-iza.json', import.meta.url), 'utf8'));

describe('the rules of SPUK IZA', () => {
  test.each([
    [2023, '150000000.00', 2025],
    [2024, '150000000.00', 2025],
    [2025, '150000000.00', 2025],
    [2026, '161000000.00', 2026],
  ])('%i: at most %s, by the totals of %i, nothing carried', (year, maximum, keyTotals) => {
    const of = izaRulesOf(rules, year);
    expect([of?.year, `${of?.maximum.value}`, of?.keyTotals.value]).toEqual([year, maximum, keyTotals]);
    expect([`${of?.carryLimit.value}`, of?.carryLimit.status]).toEqual(['0', 'assumed']);
    expect([of?.repayment.value, of?.repayment.status]).toEqual(['unspent', 'reported']);
    expect(of?.accountabilityCodes.value).toEqual(['H35', 'H35B']);
    expect(of?.key).toMatchObject({ id: 'key', value: 'brede-spuk-total', status: 'read' });
  });

  test('cover no other year', () => {
    expect([2022, 2027].map((year) => izaRulesOf(rules, year))).toEqual([undefined, undefined]);
    expect(rules.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
