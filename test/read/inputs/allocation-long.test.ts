import { describe, expect, test } from 'vitest';
import { findingOf, findingsOf, reading, rowsOf, spoiledOf } from '../read-allocation.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';

describe('the headers of a long file', () => {
  test.each(
    ['gemeente', 'municipality', 'gemeentecode', 'code'].flatMap((municipality) =>
      ['jaar', 'year'].flatMap((year) =>
        ['onderdeel', 'intervention'].flatMap((intervention) =>
          ['toegekend', 'granted', 'bedrag', 'amount'].map((granted) => [
            municipality,
            year,
            intervention,
            granted,
          ]),
        ),
      ),
    ),
  )('%s, %s, %s, %s', (...headers) => {
    for (const header of [headers.join(';'), headers.join(';').toUpperCase()]) {
      const result = reading(`${header}\nAlmere;2023;7;575.820,00\n`);
      expect(findingsOf(result)).toEqual([]);
      expect(rowsOf(result)).toEqual(['GM0034 2023 7 575820.00']);
    }
  });

  test('in any order', () => {
    expect(rowsOf(reading('bedrag;onderdeel;gemeente;jaar\n1,50;7;Almere;2023\n'))).toEqual([
      'GM0034 2023 7 1.50',
    ]);
  });

  test('both a name and a code', () => {
    expect(rowsOf(reading(`gemeentecode;${HEADER}\nGM0034;Almere;2023;7;1,50\n`))).toEqual([
      'GM0034 2023 7 1.50',
    ]);
  });

  test('a municipality column takes a code, and a code column a name', () => {
    for (const header of ['gemeente', 'gemeentecode']) {
      const text = `${header};jaar;onderdeel;toegekend\nAlmere;2023;1;1,00\nGM0034;2023;2;1,00\n34;2023;3;1,00\n`;
      expect(rowsOf(reading(text))).toEqual([
        'GM0034 2023 1 1.00',
        'GM0034 2023 2 1.00',
        'GM0034 2023 3 1.00',
      ]);
    }
  });
});

describe('a long row', () => {
  test('says where its amount stands', () => {
    const [row] = reading(`${HEADER}\n\n;;;\nAlmere;2023;7;1,50\n`).allocation.rows;
    expect(row).toMatchObject({
      provenance: 'file',
      decision: '',
      place: { file: 'test.csv', line: 4, cell: 3 },
    });
  });

  test('may name its intervention in Dutch or English', () => {
    const result = reading(
      `${HEADER}\nAlmere;2023;Valpreventie;1,00\nAlmere;2023;Informal care;1,00\nAlmere;2023;12. Een tegen eenzaamheid;1,00\n`,
    );
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00', 'GM0034 2023 11 1.00', 'GM0034 2023 12 1.00']);
  });

  test('of nothing is a row', () => {
    expect(rowsOf(reading(`${HEADER}\nAlmere;2023;7;0\nAlmere;2023;8;0,00\n`))).toEqual([
      'GM0034 2023 7 0.00',
      'GM0034 2023 8 0.00',
    ]);
  });
});

describe('decisions', () => {
  test.each(['beschikking', 'decision', 'Beschikking'])(
    'under %s: rows of different ones stand beside each other',
    (header) => {
      const result = reading(
        `${HEADER};${header}\nAlmere;2023;7;500.000,00;eerste\nAlmere;2023;7;75.820,00; indexatie \nAlmere;2023;7;0,01;\n`,
      );
      expect(findingsOf(result)).toEqual([]);
      expect(rowsOf(result)).toEqual([
        'GM0034 2023 7 500000.00 eerste',
        'GM0034 2023 7 75820.00 indexatie',
        'GM0034 2023 7 0.01',
      ]);
    },
  );

  test('the same one twice is DUPLICATE_ROW: the first counts', () => {
    const result = reading(
      `${HEADER};beschikking\nAlmere;2023;7;500,00;eerste\nAlmere;2023;8;5,00;eerste\nGM0034;2023;Valpreventie;75,00;eerste\n`,
    );
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 500.00 eerste', 'GM0034 2023 8 5.00 eerste']);
    expect(JSON.parse(JSON.stringify(findingOf(result)))).toMatchObject({
      code: 'DUPLICATE_ROW',
      municipality: 'GM0034',
      year: 2023,
      intervention: 7,
      decision: 'eerste',
      amounts: { granted: '75.00' },
      first: { file: 'test.csv', line: 2 },
      where: { file: 'test.csv', line: 4, field: 'toegekend' },
    });
  });

  test('three times the same are two findings', () => {
    const result = reading(`${HEADER}\n${'Almere;2023;7;500,00\n'.repeat(3)}`);
    expect(findingsOf(result)).toEqual(['3:15 DUPLICATE_ROW', '4:15 DUPLICATE_ROW']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 500.00']);
  });
});

describe('the municipality', () => {
  test('is the one that -m names where the column is absent', () => {
    const result = reading('jaar;onderdeel;toegekend\n2023;7;1,50\n', { municipality: 'GM0034' });
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.50']);
  });

  test('is that of the column, whatever -m names', () => {
    const result = reading(`${HEADER}\nUtrecht;2023;7;1,50\n`, { municipality: 'GM0034' });
    expect(rowsOf(result)).toEqual(['GM0344 2023 7 1.50']);
  });

  test('is MISSING_COLUMN, once, where neither names it', () => {
    const result = reading('jaar;onderdeel;toegekend\n2023;7;1,50\n2023;8;1,50\n');
    expect(findingsOf(result)).toEqual(['1:1 MISSING_COLUMN']);
    expect(findingOf(result)).toMatchObject({ column: 'municipality' });
    expect(rowsOf(result)).toEqual([]);
  });

  test('by code and by name must be one: else the row is not used, and the finding points at the name', () => {
    const result = reading(`gemeentecode;${HEADER}\nGM0034;Utrecht;2023;7;1,50\n344;Utrecht;2023;7;1,50\n`);
    expect(findingsOf(result)).toEqual(['2:8 UNKNOWN_MUNICIPALITY']);
    expect(findingOf(result)).toMatchObject({ text: 'Utrecht', contradicts: 'GM0034 (Almere)' });
    expect(rowsOf(result)).toEqual(['GM0344 2023 7 1.50']);
  });

  test('by code alone, where the name beside it is left empty; a code that is left empty is a fault', () => {
    const result = reading(
      `gemeentecode;${HEADER}\nGM0034;;2023;7;1,50\nGM0034; ;2023;8;1,50\n;Utrecht;2023;7;1,50\n`,
    );
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.50', 'GM0034 2023 8 1.50']);
    expect(findingsOf(result)).toEqual(['4:1 UNKNOWN_MUNICIPALITY']);
  });

  test('that is unknown is a finding on each of its rows', () => {
    const result = reading(
      `${HEADER}\nAlmeer;2023;7;1,50\nAlmeer;2023;8;1,50\nBrielle;2023;7;1,00\nBergen;2023;7;1,00\n`,
    );
    expect(findingsOf(result)).toEqual([
      '2:1 UNKNOWN_MUNICIPALITY',
      '3:1 UNKNOWN_MUNICIPALITY',
      '4:1 UNKNOWN_MUNICIPALITY',
      '5:1 UNKNOWN_MUNICIPALITY',
    ]);
    expect(result.findings).toMatchObject([
      { text: 'Almeer', suggestions: expect.arrayContaining(['Almere']) },
      { text: 'Almeer' },
      { text: 'Brielle', successor: 'Voorne aan Zee' },
      { text: 'Bergen', suggestions: ['Bergen (L.)', 'Bergen (NH.)'] },
    ]);
    expect(rowsOf(result)).toEqual([]);
    expect(spoiledOf(result)).toEqual([]);
  });
});
