// The rules of a year are asked for by year, and its parameters by their ids.

import { describe, expect, test } from 'vitest';
import type { ParameterId } from '../../src/law/parameter.js';
import { parametersOf, referenceTo, rulesOf, shareOf, type YearRules } from '../../src/law/rules.js';
import { regeling } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

/** In the order in which the rules are printed. */
const IDS: readonly ParameterId[] = [
  'walls',
  'shift-limit',
  'shift-receiving-cap',
  'shift-excluded-interventions',
  'shift-closed-themes',
  'shift-counting',
  'limit-base',
  'decisions',
  'carry-limit',
  'carry-destination',
  'carry-spent-first',
  'settlement-netting',
  'accountability-lines',
];

function rulesIn(year: number, rules = regeling): YearRules {
  const found = rulesOf(rules, year);
  if (!found) throw new Error(`no rules of ${year}`);
  return found;
}

describe('the rules of a year', () => {
  test.each([2023, 2024, 2025, 2026])('of %i are those of that year alone', (year) => {
    expect(rulesOf(regeling, year)?.year).toBe(year);
  });

  test.each([2022, 2027])('of %i there are none: the grant is of 2023 until 2026', (year) => {
    expect(rulesOf(regeling, year)).toBeUndefined();
  });
});

describe('the parameters of a year', () => {
  test('are all there, each once, in the order in which they are printed', () => {
    expect(parametersOf(rulesIn(2023)).map(({ id }) => id)).toEqual(IDS);
  });

  test.each(IDS)('%s is found by its id, with the value of that year', (id) => {
    expect(rulesIn(2023)[id].id).toBe(id);
    expect(parametersOf(rulesIn(2025))).toContain(rulesIn(2025)[id]);
  });

  test('differ by year: walls stood until 2024', () => {
    expect([2024, 2025].map((year) => rulesIn(year)['walls'].value)).toEqual([true, false]);
  });

  test('are referred to by id, certainty and source', () => {
    expect(referenceTo(rulesIn(2024)['carry-limit'])).toEqual({
      parameter: 'carry-limit',
      status: 'read',
      source: rulesIn(2024)['carry-limit'].source,
    });
  });
});

describe('the share that a parameter is', () => {
  const shareIn = (year: number, id: ParameterId, rules = regeling) =>
    shareOf(rulesIn(year, rules), id)?.toString() ?? null;

  test.each([
    [2023, '0.15', '0.2'],
    [2024, '0.15', '0'],
    // no walls, no shift limit
    [2025, null, '0.1'],
    [2026, null, '0'],
  ])('of %i: at most %s shifted and %s carried', (year, shifted, carried) => {
    expect(shareIn(year, 'shift-limit')).toBe(shifted);
    expect(shareIn(year, 'carry-limit')).toBe(carried);
  });

  test('is a cap on the receiving side where the rules have one; the profile has none', () => {
    const capped = rulesWith([2023, 'shift-receiving-cap', 'value', '0.07']);
    expect(shareIn(2023, 'shift-receiving-cap', capped)).toBe('0.07');
    expect(shareOf(rulesIn(2023), 'shift-receiving-cap')).toBeNull();
  });

  test.each(IDS.filter((id) => !['shift-limit', 'shift-receiving-cap', 'carry-limit'].includes(id)))(
    'is none for %s',
    (id) => {
      expect(shareOf(rulesIn(2023), id)).toBeNull();
    },
  );
});
