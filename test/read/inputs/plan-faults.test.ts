// What is wrong with rows of a plan, each at its own place. Columns count from 1, in characters:
// `Almere;2023;verschuiving;7;11;1,00;` has jaar at 8, soort at 13, van at 26, naar at 28, bedrag at 31;
// `Almere;2023;doorschuiving;7;;1,00;` has van at 27, naar at 29, bedrag at 30.

import { describe, expect, test } from 'vitest';
import { rulesWith } from '../../support/rules-with.js';
import { faultsOf, HEADER, onlyFault, plannedOf, readingOfPlan, readingOfRows } from '../read-plan.js';

/** The faults of one row, which is not planned. */
function faults(row: string): readonly string[] {
  const reading = readingOfRows([row]);
  expect(plannedOf(reading)).toEqual([]);
  return faultsOf(reading);
}

describe('BAD_SHIFT', () => {
  test.each([
    ['from = to', 'Almere;2023;verschuiving;7;7;1,00;', '2:28 BAD_SHIFT naar', 'same'],
    ['from = to, by name', 'Almere;2023;verschuiving;7;Valpreventie;1,00;', '2:28 BAD_SHIFT naar', 'same'],
    ['from = to = 0', 'Almere;2025;verschuiving;0;0;1,00;', '2:28 BAD_SHIFT naar', 'same'],
    ['no from', 'Almere;2023;verschuiving;;11;1,00;', '2:26 BAD_SHIFT van', 'no-from'],
    ['no from, without walls', 'Almere;2025;verschuiving;;11;1,00;', '2:26 BAD_SHIFT van', 'no-from'],
    ['no to', 'Almere;2023;verschuiving;7; ;1,00;', '2:28 BAD_SHIFT naar', 'no-to'],
    ['zero', 'Almere;2023;verschuiving;7;11;0,00;', '2:31 BAD_SHIFT bedrag', 'zero'],
    [
      'a carry without from, by intervention',
      'Almere;2023;doorschuiving;;;1,00;',
      '2:27 BAD_SHIFT van',
      'no-from',
    ],
    ['a carry without from, in 2024', 'Almere;2024;doorschuiving;;;1,00;', '2:27 BAD_SHIFT van', 'no-from'],
    ['to = 0', 'Almere;2025;verschuiving;7;0;1,00;', '2:28 BAD_SHIFT naar', 'to-undivided'],
  ])('%s', (_, row, fault, problem) => {
    expect(faults(row)).toEqual([fault]);
    expect(onlyFault(readingOfRows([row]))).toMatchObject({ code: 'BAD_SHIFT', problem });
  });

  test('twice without from and to', () => {
    expect(faults('Almere;2023;verschuiving;;;1,00;')).toEqual(['2:26 BAD_SHIFT van', '2:27 BAD_SHIFT naar']);
  });

  test('a carry without from where carries stand per intervention, though there are no walls', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    const reading = readingOfRows(['Almere;2025;doorschuiving;;;1,00;'], { rules });
    expect(faultsOf(reading)).toEqual(['2:27 BAD_SHIFT van']);
  });
});

describe('UNKNOWN_KIND', () => {
  test.each([
    ['verschuivng', 'verschuiving'],
    ['Doorschuivin', 'doorschuiving'],
    ['shfit', 'shift'],
    ['cary', 'carry'],
    ['overheveling', 'verschuiving'],
    ['bijdrage', undefined],
    ['', undefined],
  ])('%j suggests %s before all', (kind, nearest) => {
    expect(faults(`Almere;2023;${kind};7;11;1,00;`)).toEqual(['2:13 UNKNOWN_KIND soort']);
    const finding = onlyFault(readingOfRows([`Almere;2023;${kind};7;11;1,00;`]));
    if (finding.code !== 'UNKNOWN_KIND') throw new Error(finding.code);
    expect([finding.text, finding.suggestions[0]]).toEqual([kind, nearest]);
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is no kind', (kind) => {
    expect(faults(`Almere;2023;${kind};7;11;1,00;`)).toEqual(['2:13 UNKNOWN_KIND soort']);
  });
});

describe('UNDIVIDED_IN_WALLED_YEAR', () => {
  test.each([
    ['in from', 'Almere;2023;verschuiving;0;11;1,00;', '2:26 UNDIVIDED_IN_WALLED_YEAR van', 2023],
    ['in to', 'Almere;2024;verschuiving;7;0;1,00;', '2:28 UNDIVIDED_IN_WALLED_YEAR naar', 2024],
    ['of a carry', 'Almere;2023;doorschuiving;0;;1,00;', '2:27 UNDIVIDED_IN_WALLED_YEAR van', 2023],
  ])('%s', (_, row, fault, year) => {
    expect(faults(row)).toEqual([fault]);
    expect(onlyFault(readingOfRows([row]))).toMatchObject({ year });
  });
});

describe('a value', () => {
  test.each([
    ['of another year', 'Almere;2022;verschuiving;7;11;1,00;', '2:8 YEAR_NOT_COVERED jaar'],
    ['that is no year', 'Almere;23;verschuiving;7;11;1,00;', '2:8 BAD_YEAR jaar'],
    ['below zero', 'Almere;2023;verschuiving;7;11;-1,00;', '2:31 NEGATIVE_AMOUNT bedrag'],
    ['below zero, carried', 'Almere;2023;doorschuiving;7;;1,00-;', '2:30 NEGATIVE_AMOUNT bedrag'],
    ['that is no amount', 'Almere;2023;verschuiving;7;11;veel;', '2:31 BAD_AMOUNT bedrag'],
    ['that is blank', 'Almere;2023;verschuiving;7;11;;', '2:31 BAD_AMOUNT bedrag'],
    ['with three decimals', 'Almere;2023;verschuiving;7;11;0,005;', '2:31 BAD_AMOUNT bedrag'],
    ['of no municipality', 'Almeer;2023;verschuiving;7;11;1,00;', '2:1 UNKNOWN_MUNICIPALITY gemeente'],
    ['of no intervention', 'Almere;2023;verschuiving;16;11;1,00;', '2:26 UNKNOWN_INTERVENTION van'],
    [
      'of no intervention, to',
      'Almere;2023;verschuiving;7;Valprevetie;1,00;',
      '2:28 UNKNOWN_INTERVENTION naar',
    ],
  ])('%s', (_, row, fault) => {
    expect(faults(row)).toEqual([fault]);
  });

  test('of a year that is not covered names the years that are', () => {
    expect(onlyFault(readingOfRows(['Almere;2027;doorschuiving;7;;1,00;']))).toMatchObject({
      year: 2027,
      covered: [2023, 2024, 2025, 2026],
    });
  });

  test('of a merged municipality names its successor', () => {
    expect(onlyFault(readingOfRows(['Weesp;2023;verschuiving;7;11;1,00;']))).toMatchObject({
      code: 'UNKNOWN_MUNICIPALITY',
      successor: 'Amsterdam',
    });
  });

  test('that contradicts the decimal sign of another makes no amount certain', () => {
    const reading = readingOfRows([
      'Almere;2023;verschuiving;7;11;1,50;',
      'Almere;2023;verschuiving;7;12;1.50;',
    ]);
    expect(faultsOf(reading)).toEqual(['3:31 AMBIGUOUS_DECIMAL bedrag']);
    expect(plannedOf(reading)).toEqual([]);
  });
});

describe('everything wrong is found in one run, each thing at its own place', () => {
  test('in one row', () => {
    expect([...faults('Almeer;23;verschuiving;16;Zorg;x;')].sort()).toEqual([
      '2:1 UNKNOWN_MUNICIPALITY gemeente',
      '2:24 UNKNOWN_INTERVENTION van',
      '2:27 UNKNOWN_INTERVENTION naar',
      '2:32 BAD_AMOUNT bedrag',
      '2:8 BAD_YEAR jaar',
    ]);
  });

  test('in a row whose kind is unknown too', () => {
    expect([...faults('Almere;2023;overheveling;16;11;x;')].sort()).toEqual([
      '2:13 UNKNOWN_KIND soort',
      '2:26 UNKNOWN_INTERVENTION van',
      '2:32 BAD_AMOUNT bedrag',
    ]);
  });

  test('in a row whose amount is wrong too', () => {
    expect([...faults('Almere;2023;verschuiving;7;7;x;')].sort()).toEqual([
      '2:28 BAD_SHIFT naar',
      '2:30 BAD_AMOUNT bedrag',
    ]);
  });

  test('in several rows and files; the good rows are planned', () => {
    const reading = readingOfPlan({
      'plan.csv': `${HEADER}\nAlmere;2023;verschuiving;7;7;1,00;\nAlmere;2023;verschuiving;7;11;1,00;\n`,
      'more.csv': `${HEADER}\nAlmere;2023;verhuizing;7;8;1,00;\nAlmere;2024;doorschuiving;7;;2,00;\n`,
    });
    expect(reading.findings.map(({ code, where }) => `${where?.file}:${where?.line} ${code}`)).toEqual([
      'plan.csv:2 BAD_SHIFT',
      'more.csv:2 UNKNOWN_KIND',
    ]);
    expect(plannedOf(reading)).toEqual(['GM0034 2023 7>11 1.00', 'GM0034 2024 7> 2.00']);
  });
});
