import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import { findingOf, findingsOf, reading, rowsOf, spoiledOf } from '../read-allocation.js';

const ALMERE = { municipality: 'GM0034' };

describe('a file by years', () => {
  test.each([
    'gemeente;onderdeel',
    'municipality;intervention',
    'gemeentecode;onderdeel',
    'code;intervention',
  ])('headed %s has a column per year', (header) => {
    const result = reading(
      `${header};2023;2024\n0034;Valpreventie;575.820,00;531.009,50\n0344;11;1,00;2,00\n`,
    );
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([
      'GM0034 2023 7 575820.00',
      'GM0034 2024 7 531009.50',
      'GM0344 2023 11 1.00',
      'GM0344 2024 11 2.00',
    ]);
  });

  test('may leave the municipality to -m', () => {
    const result = reading('Onderdeel;2023\nValpreventie;1,00\n', ALMERE);
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
  });

  test('and misses it, once, where -m does not name it', () => {
    const result = reading('onderdeel;2023;2024\n7;1,00;1,00\n8;1,00;1,00\n');
    expect(findingsOf(result)).toEqual(['1:1 MISSING_COLUMN']);
    expect(findingOf(result)).toMatchObject({ column: 'municipality' });
    expect(rowsOf(result)).toEqual([]);
  });

  test('a blank cell is no row, a zero is', () => {
    const result = reading('onderdeel;2023;2024;2025\n7;;1,00; \n8;0;;\n', ALMERE);
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2024 7 1.00', 'GM0034 2023 8 0.00']);
  });

  test('years stand in any order, and each row knows its cell', () => {
    const { rows } = reading('onderdeel;2026;2023\n7;1,00;2,00\n', ALMERE).allocation;
    expect(rows.map(({ year, place }) => [year, place])).toEqual([
      [2026, { file: 'test.csv', line: 2, cell: 1 }],
      [2023, { file: 'test.csv', line: 2, cell: 2 }],
    ]);
  });

  test('several decisions are several rows', () => {
    const result = reading('onderdeel;beschikking;2023\n7;eerste;500,00\n7;indexatie;75,00\n', ALMERE);
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 500.00 eerste', 'GM0034 2023 7 75.00 indexatie']);
  });

  test('the same intervention twice is DUPLICATE_ROW in the years that both have', () => {
    const result = reading('onderdeel;2023;2024\n7;1,00;1,00\nValpreventie;;2,00\n', ALMERE);
    expect(findingsOf(result)).toEqual(['3:15 DUPLICATE_ROW']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2024 7 1.00']);
  });

  test('the same year twice is DUPLICATE_COLUMN, and the first counts', () => {
    const result = reading('onderdeel;2023;2023\n7;1,00;2,00\n', ALMERE);
    expect(findingsOf(result)).toContain('1:16 DUPLICATE_COLUMN');
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
  });

  test('a year that the rules do not have is one finding, at its header', () => {
    const result = reading('onderdeel;2022;2023\n7;1,00;1,00\n8;1,00;1,00\n', ALMERE);
    expect(findingsOf(result)).toEqual(['1:11 YEAR_NOT_COVERED']);
    expect(findingOf(result)).toMatchObject({
      year: 2022,
      covered: [2023, 2024, 2025, 2026],
      where: { field: '2022' },
    });
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2023 8 1.00']);
  });

  test('an unknown intervention is one finding, at its name, and no row in any year', () => {
    const result = reading('onderdeel;2023;2024\nValprevetie;1,00;1,00\n', ALMERE);
    expect(findingsOf(result)).toEqual(['2:1 UNKNOWN_INTERVENTION']);
    expect(rowsOf(result)).toEqual([]);
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0034 2024']);
  });

  test('a year may say what its amounts are', () => {
    const result = reading('Interventie;Begroting 2023;2024 (€)\n7;1,00;2,00\n', ALMERE);
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2024 7 2.00']);
  });

  test('other columns are warned of', () => {
    const result = reading('onderdeel;opmerking;2023\n7;let op;1,00\n', ALMERE);
    expect(findingsOf(result)).toEqual(['1:11 UNKNOWN_COLUMN']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
  });

  test('each amount that cannot be used is found at its cell', () => {
    const result = reading('onderdeel;2023;2024;2025\n7;x;-1,00;1,005\n', ALMERE);
    expect(findingsOf(result)).toEqual(['2:3 BAD_AMOUNT', '2:5 NEGATIVE_AMOUNT', '2:11 BAD_AMOUNT']);
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0034 2024', 'GM0034 2025']);
  });

  test('amounts that contradict each other, whatever their year', () => {
    const result = reading('onderdeel;2023;2024\n7;1,50;2,50\n8;1;2.50\n', ALMERE);
    expect(findingOf(result)).toMatchObject({
      code: 'AMBIGUOUS_DECIMAL',
      comma: '1,50',
      point: '2.50',
      where: { line: 3, column: 5 },
      other: { line: 2, column: 3 },
    });
    expect(rowsOf(result)).toEqual([]);
  });
});

describe('undivided money in a file by years', () => {
  const text = 'onderdeel;2023;2024;2025;2026\nOnverdeeld;1,00;;2,00;3,00\n';

  test('stands only in years without walls', () => {
    const result = reading(text, ALMERE);
    expect(findingsOf(result)).toEqual(['2:12 UNDIVIDED_IN_WALLED_YEAR']);
    expect(rowsOf(result)).toEqual(['GM0034 2025 0 2.00', 'GM0034 2026 0 3.00']);
  });

  test('and nowhere where every year has walls', () => {
    const result = reading(text, { ...ALMERE, rules: uniform });
    expect(findingsOf(result)).toEqual([
      '2:12 UNDIVIDED_IN_WALLED_YEAR',
      '2:18 UNDIVIDED_IN_WALLED_YEAR',
      '2:23 UNDIVIDED_IN_WALLED_YEAR',
    ]);
    expect(rowsOf(result)).toEqual([]);
  });
});
