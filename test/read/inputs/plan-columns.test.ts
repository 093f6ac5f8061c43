import { describe, expect, test } from 'vitest';
import { faultsOf, HEADER, onlyFault, plannedOf, readingOfPlan } from '../read-plan.js';

describe('a column of a plan', () => {
  test.each([
    ['year', 'gemeente;soort;van;naar;bedrag\nAlmere;verschuiving;7;11;1,00\n'],
    ['kind', 'gemeente;jaar;van;naar;bedrag\nAlmere;2023;7;11;1,00\n'],
    ['from', 'gemeente;jaar;soort;naar;bedrag\nAlmere;2023;verschuiving;11;1,00\n'],
    ['to', 'gemeente;jaar;soort;van;bedrag\nAlmere;2023;verschuiving;7;1,00\n'],
    ['amount', 'gemeente;jaar;soort;van;naar\nAlmere;2023;verschuiving;7;11\n'],
    ['municipality', 'jaar;soort;van;naar;bedrag\n2023;verschuiving;7;11;1,00\n'],
  ])('that is missing: %s', (column, text) => {
    const reading = readingOfPlan(text);
    expect(faultsOf(reading)).toEqual(['1:1 MISSING_COLUMN']);
    expect(onlyFault(reading)).toMatchObject({ column });
    expect(plannedOf(reading)).toEqual([]);
  });

  test('is missed where the header stands', () => {
    expect(faultsOf(readingOfPlan('\n;;;\ngemeente;jaar;soort;van;naar\n'))).toEqual(['3:1 MISSING_COLUMN']);
  });

  test('is missed, each by itself, in an empty file', () => {
    const missing = readingOfPlan('').findings.map((finding) => 'column' in finding && finding.column);
    expect(missing).toEqual(['municipality', 'year', 'kind', 'from', 'to', 'amount']);
  });

  test('that is unknown is warned of; that stands twice is an error, and the first counts', () => {
    const reading = readingOfPlan(`${HEADER};wie;amount\nAlmere;2023;verschuiving;7;11;1,00;;ik;2,00\n`);
    // `gemeente;jaar;soort;van;naar;bedrag;toelichting` has 47 characters, so wie at 49 and amount at 53
    expect([...faultsOf(reading)].sort()).toEqual([
      '1:49 UNKNOWN_COLUMN wie',
      '1:53 DUPLICATE_COLUMN amount',
    ]);
    expect(plannedOf(reading)).toEqual(['GM0034 2023 7>11 1.00']);
  });
});
