// The other readings that the rules name, one at a time.

import { describe, expect, test } from 'vitest';
import { otherReadings } from '../../src/law/readings.js';
import { rulesOf } from '../../src/law/rules.js';
import { regeling, uniform } from '../support/profiles.js';

describe('the other readings of regeling', () => {
  test('are those that the law data names: 20% carried out of 2024, and 10% of what is unspent out of 2025', () => {
    const named = otherReadings(regeling).map(({ year, parameter, ofYear }) => {
      const { share, scope, base } = ofYear.carryLimit.value;
      return `${year} ${parameter.id} ${parameter.status}: ${share} ${scope} ${base}`;
    });
    expect(named).toEqual([
      '2024 carry-limit assumed: 0.2 intervention granted',
      '2025 carry-limit read: 0.1 total unspent',
    ]);
  });

  test('each changes its own year alone', () => {
    for (const { year, rules } of otherReadings(regeling)) {
      const others = rules.years.filter((each) => each.year !== year);
      expect(others).toEqual(regeling.years.filter((each) => each.year !== year));
    }
  });

  test('of uniform there are none', () => {
    expect(otherReadings(uniform)).toEqual([]);
  });

  test('differ by their value alone, and name the reading that counts', () => {
    const [reading] = otherReadings(regeling);
    const ofYear = rulesOf(regeling, 2024);
    expect(reading?.parameter).toBe(ofYear?.carryLimit);
    expect(reading?.alternative).toBe(ofYear?.carryLimit.alternatives[0]);
    const carryLimit = { ...ofYear?.carryLimit, value: reading?.alternative.value };
    expect(reading?.ofYear).toEqual({ ...ofYear, carryLimit });
    expect(reading?.rules).toMatchObject({ profile: 'regeling', sha256: regeling.sha256 });
    expect(reading && rulesOf(reading.rules, 2024)).toBe(reading?.ofYear);
  });
});
