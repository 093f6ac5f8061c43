import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import { findingOf, findingsOf, reading, rowsOf, spoiledOf } from '../read-allocation.js';

describe('a wide file', () => {
  test.each([
    ['by number', '7', '11'],
    ['by name', 'Valpreventie', 'Mantelzorg'],
    ['by English name', 'Fall prevention', 'Informal care'],
    ['by number and name', '7. Valpreventie', 'Onderdeel 11'],
    ['in capitals', 'VALPREVENTIE', 'MANTELZORG'],
  ])('has a column per intervention, headed %s', (_, seven, eleven) => {
    const result = reading(
      `gemeente;jaar;${seven};${eleven}\nAlmere;2023;575.820,00;112.027,00\nUtrecht;2024;1,00;2,00\n`,
    );
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([
      'GM0034 2023 7 575820.00',
      'GM0034 2023 11 112027.00',
      'GM0344 2024 7 1.00',
      'GM0344 2024 11 2.00',
    ]);
  });

  test.each(['gemeente;jaar', 'municipality;year', 'gemeentecode;jaar', 'code;year'])(
    'headed %s',
    (header) => {
      expect(rowsOf(reading(`${header};7\n0034;2023;1,00\n`))).toEqual(['GM0034 2023 7 1.00']);
    },
  );

  test('with all fifteen and undivided money, in the order of its columns', () => {
    const numbers = Array.from({ length: 16 }, (_, index) => 15 - index);
    const result = reading(
      `gemeente;jaar;${numbers.join(';')}\nAlmere;2025;${numbers.map((n) => `${n},00`).join(';')}\n`,
    );
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(numbers.map((n) => `GM0034 2025 ${n} ${n}.00`));
  });

  test('a blank cell is no row, a zero is', () => {
    const result = reading('gemeente;jaar;7;8;9\nAlmere;2023;; ;0\nUtrecht;2023;1,00;;\n');
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 9 0.00', 'GM0344 2023 7 1.00']);
    expect(spoiledOf(result)).toEqual([]);
  });

  test('each row knows the cell it came from', () => {
    const [, second] = reading('gemeente;jaar;7;8\nAlmere;2023;1,00;2,00\n').allocation.rows;
    expect(second?.place).toEqual({ file: 'test.csv', line: 2, cell: 3 });
  });

  test('several decisions are several rows', () => {
    const result = reading(
      'gemeente;jaar;beschikking;7\nAlmere;2023;eerste;500,00\nAlmere;2023;indexatie;75,00\n',
    );
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 500.00 eerste', 'GM0034 2023 7 75.00 indexatie']);
  });

  test('the same municipality-year twice is DUPLICATE_ROW at every cell', () => {
    const result = reading('gemeente;jaar;7;8\nAlmere;2023;1,00;2,00\nGM0034;2023;1,00;3,00\n');
    expect(findingsOf(result)).toEqual(['3:13 DUPLICATE_ROW', '3:18 DUPLICATE_ROW']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2023 8 2.00']);
  });

  test('may leave the municipality to -m', () => {
    expect(rowsOf(reading('jaar;7\n2023;1,00\n', { municipality: 'GM0034' }))).toEqual([
      'GM0034 2023 7 1.00',
    ]);
  });

  test('without a year column misses it, and without a municipality', () => {
    expect(findingOf(reading('gemeente;7\nAlmere;1,00\n'))).toMatchObject({
      code: 'MISSING_COLUMN',
      column: 'year',
    });
    expect(findingOf(reading('jaar;7\n2023;1,00\n'))).toMatchObject({
      code: 'MISSING_COLUMN',
      column: 'municipality',
    });
  });

  test('finds each cell that cannot be used', () => {
    const result = reading('gemeente;jaar;7;8;9\nAlmere;2023;x;-1,00;1,005\nAlmeer;2023;1,00;2,00;y\n');
    expect(findingsOf(result)).toEqual([
      '2:13 BAD_AMOUNT',
      '2:15 NEGATIVE_AMOUNT',
      '2:21 BAD_AMOUNT',
      '3:1 UNKNOWN_MUNICIPALITY',
      '3:23 BAD_AMOUNT',
    ]);
    expect(rowsOf(result)).toEqual([]);
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
  });
});

describe('undivided money in a wide file', () => {
  const text = 'gemeente;jaar;0;7\nAlmere;2023;5,00;1,00\nAlmere;2024;;1,00\nAlmere;2025;5,00;1,00\n';

  test('stands only in years without walls; a blank there is nothing', () => {
    const result = reading(text);
    expect(findingsOf(result)).toEqual(['2:13 UNDIVIDED_IN_WALLED_YEAR']);
    expect(findingOf(result)).toMatchObject({ year: 2023, intervention: 0 });
    expect(rowsOf(result)).toEqual([
      'GM0034 2023 7 1.00',
      'GM0034 2024 7 1.00',
      'GM0034 2025 0 5.00',
      'GM0034 2025 7 1.00',
    ]);
    expect(spoiledOf(result)).toEqual(['GM0034 2023']);
  });

  test('and nowhere where every year has walls', () => {
    expect(findingsOf(reading(text, { rules: uniform }))).toEqual([
      '2:13 UNDIVIDED_IN_WALLED_YEAR',
      '4:13 UNDIVIDED_IN_WALLED_YEAR',
    ]);
  });
});

describe('an unknown header of a wide file', () => {
  test('over amounts is UNKNOWN_INTERVENTION, at the header, with what comes near', () => {
    const result = reading('gemeente;jaar;Valprevetie;8\nAlmere;2023;1,00;2,00\nUtrecht;2023;1,00;2,00\n');
    expect(findingsOf(result)).toEqual(['1:15 UNKNOWN_INTERVENTION']);
    expect(findingOf(result)).toMatchObject({
      text: 'Valprevetie',
      suggestions: ['Valpreventie'],
      where: { field: 'Valprevetie' },
    });
    expect(rowsOf(result)).toEqual(['GM0034 2023 8 2.00', 'GM0344 2023 8 2.00']);
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0344 2023']);
  });

  test('over text is UNKNOWN_COLUMN, and spoils nothing', () => {
    const result = reading('gemeente;jaar;opmerking;8\nAlmere;2023;n.v.t.;2,00\nUtrecht;2023;;2,00\n');
    expect(findingsOf(result)).toEqual(['1:15 UNKNOWN_COLUMN']);
    expect(rowsOf(result)).toHaveLength(2);
    expect(spoiledOf(result)).toEqual([]);
  });

  test('that says it holds words for people is passed over', () => {
    const result = reading('gemeente;jaar;Toelichting;8\nAlmere;2023;n.v.t.;2,00\n');
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 8 2.00']);
  });

  test('over dashes alone is UNKNOWN_COLUMN: there is no money in it', () => {
    const result = reading('gemeente;jaar;opmerking;8\nAlmere;2023;-;2,00\nUtrecht;2023;€ -;2,00\n');
    expect(findingsOf(result)).toEqual(['1:15 UNKNOWN_COLUMN']);
    expect(spoiledOf(result)).toEqual([]);
  });

  test('over nothing at all is UNKNOWN_COLUMN', () => {
    expect(findingsOf(reading('gemeente;jaar;opmerking;8\nAlmere;2023;;2,00\n'))).toEqual([
      '1:15 UNKNOWN_COLUMN',
    ]);
  });

  test('a number that is no intervention is one over amounts: 16', () => {
    expect(findingsOf(reading('gemeente;jaar;16;8\nAlmere;2023;1,00;2,00\n'))).toEqual([
      '1:15 UNKNOWN_INTERVENTION',
    ]);
  });

  test('each of several is judged by what is below it', () => {
    const result = reading('gemeente;jaar;a;b;8\nAlmere;2023;tekst;1,00;2,00\n');
    expect([...findingsOf(result)].sort()).toEqual(['1:15 UNKNOWN_COLUMN', '1:17 UNKNOWN_INTERVENTION']);
  });

  test('amounts below no header at all are not lost without a word', () => {
    const result = reading('gemeente;jaar;7;;8\nAlmere;2023;1,00;5,00;2,00\n');
    expect(findingsOf(result)).toEqual(['1:17 UNKNOWN_INTERVENTION']);
  });
});

describe('two columns of the same intervention', () => {
  test('are DUPLICATE_COLUMN, and the first counts', () => {
    const result = reading('gemeente;jaar;7;Valpreventie\nAlmere;2023;1,00;2,00\n');
    expect(findingsOf(result)).toContain('1:17 DUPLICATE_COLUMN');
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
  });
});
