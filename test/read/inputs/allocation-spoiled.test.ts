// "An allocation row that cannot be used suppresses the rule findings of its municipality-year": which those are.

import { describe, expect, test } from 'vitest';
import { reading, rowsOf, spoiledOf } from '../read-allocation.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';

describe('a long row that cannot be used spoils its municipality-year and no other', () => {
  test.each([
    ['an unknown intervention', 'Almere;2023;16;1,00'],
    ['a blank amount', 'Almere;2023;7;'],
    ['a bad amount', 'Almere;2023;7;x'],
    ['a negative amount', 'Almere;2023;7;-1,00'],
    ['undivided money', 'Almere;2023;0;1,00'],
  ])('%s', (_, row) => {
    const result = reading(`${HEADER}\nAlmere;2024;7;1,00\n${row}\nUtrecht;2023;7;1,00\n`);
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
    expect(rowsOf(result)).toEqual(['GM0034 2024 7 1.00', 'GM0344 2023 7 1.00']);
  });

  test.each([
    ['cells missing', 'Almere;2023;7'],
    ['cells too many, as by a decimal comma in a comma file', 'Almere;2023;7;1;00'],
  ])('%s', (_, row) => {
    expect(spoiledOf(reading(`${HEADER}\nAlmere;2024;7;1,00\n${row}\n`))).toEqual(['GM0034 2023']);
  });

  test('no file of which no amount could be read leaves its years as if they were whole', () => {
    const result = reading({
      'a.csv': `${HEADER}\nAlmere;2023;7;1,00\n`,
      'b.csv': `${HEADER}\nAlmere;2023;8;1,50\nUtrecht;2024;8;1.50\n`,
    });
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0344 2024']);
  });

  test('a duplicate does not: the first counts', () => {
    expect(spoiledOf(reading(`${HEADER}\nAlmere;2023;7;1,00\nAlmere;2023;7;1,00\n`))).toEqual([]);
  });

  test('nor does a warning', () => {
    expect(spoiledOf(reading(`${HEADER};opmerking\nAlmere;2023;7;1,00;x\n`))).toEqual([]);
  });
});

describe('a cell of a wide file that cannot be used spoils the municipality-year of its row', () => {
  test('a bad amount', () => {
    const result = reading('gemeente;jaar;7;8\nAlmere;2023;x;1,00\nAlmere;2024;1,00;1,00\n');
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 8 1.00', 'GM0034 2024 7 1.00', 'GM0034 2024 8 1.00']);
  });

  test('an amount under an unknown header, but not a blank there', () => {
    const result = reading('gemeente;jaar;7;Valprevetie\nAlmere;2023;1,00;5,00\nAlmere;2024;1,00;\n');
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2024 7 1.00']);
  });
});

describe('a cell of a by-years file that cannot be used spoils the municipality and the year of its column', () => {
  test('a bad amount', () => {
    const result = reading('gemeente;onderdeel;2023;2024\nAlmere;7;x;1,00\n');
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
    expect(rowsOf(result)).toEqual(['GM0034 2024 7 1.00']);
  });

  test('an unknown intervention: the years in which it has an amount', () => {
    const result = reading('gemeente;onderdeel;2023;2024;2025\nAlmere;16;1,00;;2,00\n');
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0034 2025']);
  });
});
