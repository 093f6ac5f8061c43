// The other readings that the rules name, one at a time.

import { describe, expect, test } from 'vitest';
import { otherReadings } from '../../src/law/readings.js';
import { rulesOf } from '../../src/law/rules.js';
import { regeling, uniform } from '../support/profiles.js';

describe('the other readings of regeling', () => {
  test('are those that the law data names: no walls in 2023 and 2024, and two of the 10% of 2025', () => {
    const named = otherReadings(regeling).map(({ year, parameter, ofYear }) => {
      const { share, scope, base } = ofYear['carry-limit'].value;
      return `${year} ${parameter.id} ${parameter.status}: walls ${ofYear.walls.value}, ${share} ${scope} ${base}`;
    });
    // Without walls in 2023 or 2024 the carry limit stays what it is: 20% and 0%, per intervention.
    expect(named).toEqual([
      '2023 walls explained: walls false, 0.2 intervention granted',
      '2024 walls read: walls false, 0 intervention granted',
      '2025 carry-limit read: walls false, 0.1 intervention granted',
      '2025 carry-limit read: walls false, 0.1 total unspent',
    ]);
  });

  test('each changes its own year alone', () => {
    for (const { year, rules } of otherReadings(regeling)) {
      const others = rules.years.filter((each) => each.year !== year);
      expect(others).toEqual(regeling.years.filter((each) => each.year !== year));
    }
  });

  test('of uniform there is that of 2023 alone, whose law it shares', () => {
    expect(otherReadings(uniform).map(({ year, parameter }) => [year, parameter.id])).toEqual([
      [2023, 'walls'],
    ]);
  });

  test('differ by their value alone, and name the reading that counts', () => {
    const [reading] = otherReadings(regeling);
    const ofYear = rulesOf(regeling, 2023);
    expect(reading?.parameter).toBe(ofYear?.walls);
    expect(reading?.alternative).toBe(ofYear?.walls.alternatives[0]);
    const walls = { ...ofYear?.walls, value: reading?.alternative.value };
    expect(reading?.ofYear).toEqual({ ...ofYear, walls });
    expect(reading?.rules).toMatchObject({ profile: 'regeling', sha256: regeling.sha256 });
    expect(reading && rulesOf(reading.rules, 2023)).toBe(reading?.ofYear);
  });
});
