// Rows of a plan written as options are read as those of a file are, and what is wrong with one points into its text.

import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import {
  type PlanOptions,
  unreadablePlanOption,
  withOptions,
} from '../../../src/read/inputs/plan-options.js';
import { interventionNames } from '../../../src/read/names/intervention-names.js';
import { municipalityNames } from '../../../src/read/names/municipality-names.js';
import { regeling } from '../../support/profiles.js';
import { faultsOf, plannedOf, readingOfPlan, readingOfRows } from '../read-plan.js';

const places = compiledPlaces();
const vocabulary = {
  municipalities: municipalityNames(places),
  interventions: interventionNames(places.interventions),
  rules: regeling,
  municipality: 'GM0150',
};

function readingOf(shift: readonly string[], carryOver: readonly string[] = []) {
  const options: PlanOptions = { '--shift': shift, '--carry-over': carryOver };
  const reading = withOptions(undefined, options, vocabulary);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

describe('a row', () => {
  test.each([
    ['2024:7>11:50000', 'GM0150 2024 7>11 50000.00'],
    ['2024:7>11:50.000', 'GM0150 2024 7>11 50000.00'],
    ['2024:7>11:€ 1.234,56', 'GM0150 2024 7>11 1234.56'],
    ['2024:7>11:1,234.56', 'GM0150 2024 7>11 1234.56'],
    [' 2024 : 7 > 11 : 12,5 ', 'GM0150 2024 7>11 12.50'],
    ['2024:Valpreventie>Informal care:1', 'GM0150 2024 7>11 1.00'],
    ['2025:0>7:1', 'GM0150 2025 0>7 1.00'],
  ])('--shift %s', (text, planned) => {
    const reading = readingOf([text]);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual([planned]);
  });

  test.each([
    ['2023:7:20000', 'GM0150 2023 7> 20000.00'],
    ['2025:7>11:20000', 'GM0150 2025 7>11 next year 20000.00'],
    ['2025:0:20000', 'GM0150 2025 0> 20000.00'],
    // The limit of 2025 stands on the total, so that a row of a file may leave its intervention empty too.
    ['2025::20000', 'GM0150 2025 0> 20000.00'],
  ])('--carry-over %s', (text, planned) => {
    const reading = readingOf([], [text]);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual([planned]);
  });

  test('amounts of two rows may be written in two ways: each speaks for itself', () => {
    expect(plannedOf(readingOf(['2024:7>11:1.234,5', '2024:7>11:1,234.5']))).toEqual([
      'GM0150 2024 7>11 1234.50',
      'GM0150 2024 7>11 1234.50',
    ]);
  });
});

describe('what is wrong points into the text', () => {
  test.each([
    ['24:7>11:1', '1:1 BAD_YEAR'],
    ['2030:7>11:1', '1:1 YEAR_NOT_COVERED'],
    ['2024:77>11:1', '1:6 UNKNOWN_INTERVENTION'],
    ['2024: 7>7:1', '1:9 BAD_SHIFT'],
    ['2024:7:1', '1:7 BAD_SHIFT'],
    ['2024:7>11:0', '1:11 BAD_SHIFT'],
    ['2024:7>11:-5', '1:11 NEGATIVE_AMOUNT'],
    ['2024:7>11:5,5555', '1:11 BAD_AMOUNT'],
    ['2024:7>11:', '1:11 BAD_AMOUNT'],
    ['2024:0>7:1', '1:6 UNDIVIDED_IN_WALLED_YEAR'],
    ['2025:7>0:1', '1:8 BAD_SHIFT'],
  ])('--shift %s', (text, fault) => {
    const reading = readingOf([text]);
    expect([faultsOf(reading), plannedOf(reading)]).toEqual([[fault], []]);
  });

  test('--carry-over to another intervention where the law allows the same alone', () => {
    const reading = readingOf([], ['2025:7:1', '2023:7>11:1']);
    expect(faultsOf(reading)).toEqual(['2:8 CARRY_DESTINATION']);
    expect(reading.findings[0]?.where).toEqual({
      file: '--carry-over',
      option: true,
      line: 2,
      column: 8,
      width: 2,
    });
  });
});

test.each(['', '2024', '2024:7', '2024:7>11', '2024:7>11>12:5', '2024:7>11:5:6'])(
  '%j is no row at all',
  (text) => {
    expect(unreadablePlanOption({ '--shift': ['2024:7>11:5'], '--carry-over': [text] })).toEqual({
      option: '--carry-over',
      text,
    });
  },
);

test('rows of options come after those of files, and equal the same rows in a file', () => {
  const rows = ['Deventer;2024;verschuiving;7;11;50.000,00;', 'Deventer;2025;doorschuiving;0;;20.000,00;'];
  const [first = '', second = ''] = rows;
  const file = readingOfRows([first]);
  const both = withOptions(file, { '--shift': [], '--carry-over': ['2025:0:20000'] }, vocabulary, 1);
  expect(both && plannedOf(both)).toEqual(plannedOf(readingOfRows([first, second])));
  expect(both?.plan.carries[0]?.place).toMatchObject({ file: '--carry-over', line: 1, input: 1 });
});

test('without any option a plan is what its files say', () => {
  const file = readingOfPlan('gemeente;jaar;soort;van;naar;bedrag\n');
  expect(withOptions(file, { '--shift': [], '--carry-over': [] }, vocabulary)).toBe(file);
});
