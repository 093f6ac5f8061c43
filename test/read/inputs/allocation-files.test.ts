import { describe, expect, test } from 'vitest';
import { findingOf, findingsOf, reading, rowsOf } from '../read-allocation.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';
const ROLES = ['municipality', 'year', 'intervention', 'granted'];

describe('several files', () => {
  test('add up, each in its own dialect and shape', () => {
    const result = reading({
      'lang.csv': `${HEADER}\nAlmere;2023;7;1.234,50\n`,
      'wide.csv': 'municipality,year,8,9\nAlmere,2023,"1,234.50",2\n',
      'jaren.tsv': 'gemeente\tonderdeel\t2024\nAlmere\t10\t5\n',
    });
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([
      'GM0034 2023 7 1234.50',
      'GM0034 2023 8 1234.50',
      'GM0034 2023 9 2.00',
      'GM0034 2024 10 5.00',
    ]);
    expect(
      result.tables.map(({ table, decimalSign }) => [table.file, table.dialect, decimalSign]),
    ).toMatchObject([
      ['lang.csv', { separator: ';' }, ','],
      ['wide.csv', { separator: ',' }, '.'],
      ['jaren.tsv', { separator: '\t' }, null],
    ]);
  });

  test('that grant the same are DUPLICATE_ROW: the first file counts, the finding stands in the second', () => {
    const result = reading({
      'b.csv': `${HEADER}\nAlmere;2023;7;1,00\n`,
      'a.csv': 'code;jaar;7\nGM0034;2023;2,00\n',
    });
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
    expect(findingOf(result)).toMatchObject({
      code: 'DUPLICATE_ROW',
      first: { file: 'b.csv', line: 2, field: 'toegekend' },
      where: { file: 'a.csv', line: 2, column: 13, field: '7' },
    });
  });

  test('that grant by different decisions add up', () => {
    const result = reading({
      'a.csv': `${HEADER};beschikking\nAlmere;2023;7;1,00;eerste\n`,
      'b.csv': `${HEADER};beschikking\nAlmere;2023;7;2,00;indexatie\n`,
    });
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00 eerste', 'GM0034 2023 7 2.00 indexatie']);
  });

  test('are each found to be wrong, in the file where it is', () => {
    const result = reading({
      'a.csv': `${HEADER}\nAlmeer;2023;7;1,00\n`,
      'b.csv': `${HEADER}\nAlmere;23;7;1,00\n`,
    });
    expect(findingsOf(result)).toEqual(['a.csv:2:1 UNKNOWN_MUNICIPALITY', 'b.csv:2:8 BAD_YEAR']);
  });

  test('do not share a decimal sign: what is unknown in one stays so', () => {
    const result = reading({
      'a.csv': `${HEADER}\nAlmere;2023;7;1.234,50\n`,
      'b.csv': `${HEADER}\nAlmere;2023;8;1.50\nAlmere;2023;9;1,234\n`,
    });
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1234.50', 'GM0034 2023 8 1.50', 'GM0034 2023 9 1234.00']);
  });
});

describe('a file without anything in it lacks every column', () => {
  test.each([
    ['empty', ''],
    ['only a BOM', '\ufeff'],
    ['only line ends', '\n\r\n\n'],
    ['only separators', ';;;\n;;;\n'],
    ['only spaces and quotes', '  \n"";""\n'],
  ])('%s', (_, text) => {
    const result = reading(text);
    expect(rowsOf(result)).toEqual([]);
    expect(result.findings).toMatchObject(
      ROLES.map((column) => ({
        code: 'MISSING_COLUMN',
        column,
        where: { file: 'test.csv', line: 1, column: 1 },
      })),
    );
  });

  test('but not the municipality, where -m names it', () => {
    expect(reading('', { municipality: 'GM0034' }).findings).toMatchObject([
      { column: 'year' },
      { column: 'intervention' },
      { column: 'granted' },
    ]);
  });
});

describe('a file with a header and nothing below it', () => {
  test.each([
    ['long', `${HEADER}\n`],
    ['long, without a line end', HEADER],
    ['long, with a BOM', `\ufeff${HEADER}\r\n`],
    ['wide', 'gemeente;jaar;7\n'],
    ['by years', 'gemeente;onderdeel;2023\n'],
    ['long, with empty lines', `${HEADER}\n\n;;;\n`],
  ])('has no rows and nothing wrong: %s', (_, text) => {
    const result = reading(text);
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([]);
    expect(result.tables).toHaveLength(1);
  });
});
