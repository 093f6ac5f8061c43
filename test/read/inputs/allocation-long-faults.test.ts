import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import { findingOf, findingsOf, reading, rowsOf, spoiledOf } from '../read-allocation.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';
/** A file whose decimal sign is known to be a comma, with one amount to judge on line 3. */
const withAmount = (amount: string) => reading(`${HEADER}\nAlmere;2023;7;1,50\nAlmere;2023;8;${amount}\n`);

describe('an amount', () => {
  test.each([
    ['1,5', '1.50'],
    ['1', '1.00'],
    ['€ 1.234,56', '1234.56'],
    ['1.234,56 €', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1.234', '1234.00'],
    ['1.234.567', '1234567.00'],
    ['9999999999999,99', '9999999999999.99'],
  ])('%j is %s', (text, granted) => {
    expect(rowsOf(withAmount(text))).toContain(`GM0034 2023 8 ${granted}`);
  });

  test.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['n.v.t.', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['€ € 1', 'not-a-number'],
    ['- 1 -', 'not-a-number'],
    ['12%', 'not-a-number'],
    ['0.500', 'grouping'],
    ['1234.567', 'grouping'],
    ['1.000.00', 'grouping'],
    ['1.000,005', 'decimals'],
    ['0,500', 'decimals'],
    ['12345678901234', 'too-long'],
    ['12.345.678.901.234,00', 'too-long'],
  ])('%j is BAD_AMOUNT: %s', (text, problem) => {
    const result = withAmount(text);
    expect(findingsOf(result)).toEqual(['3:15 BAD_AMOUNT']);
    expect(findingOf(result)).toMatchObject({ problem, text: text.trim(), where: { field: 'toegekend' } });
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.50']);
  });

  test.each(['-1,00', '1,00-', '€ -1,00', '-€ 1,00', '−1,00', '- 1.234,56'])(
    '%j is NEGATIVE_AMOUNT',
    (text) => {
      expect(findingsOf(withAmount(text))).toEqual(['3:15 NEGATIVE_AMOUNT']);
      expect(rowsOf(withAmount(text))).toEqual(['GM0034 2023 7 1.50']);
    },
  );

  test.each(['0,500', '1234,567', '0.500', '1234.567'])(
    'in a file where no amount tells, %j is BAD_AMOUNT all the same',
    (text) => {
      expect(findingsOf(reading(`${HEADER}\nAlmere;2023;7;${text}\n`))).toEqual(['2:15 BAD_AMOUNT']);
    },
  );

  test('in a file where no amount tells, a single sign before three digits groups thousands', () => {
    const result = reading(`${HEADER}\nAlmere;2023;7;1,234\nAlmere;2023;8;2,345\nAlmere;2023;9;12\n`);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1234.00', 'GM0034 2023 8 2345.00', 'GM0034 2023 9 12.00']);
  });

  test('where the comma is known to be decimal, a comma before three digits is no grouping', () => {
    const result = reading(`${HEADER}\nAlmere;2023;7;1.234,5\nAlmere;2023;8;1,234\n`);
    expect(findingsOf(result)).toEqual(['3:15 BAD_AMOUNT']);
  });
});

describe('amounts that contradict each other', () => {
  const result = reading(
    `${HEADER}\nAlmere;2023;7;100\nAlmere;2023;8;1.234,56\nAlmere;2023;9;12.50\nAlmere;2023;10;x\n`,
  );

  test('are one AMBIGUOUS_DECIMAL that points at two of them', () => {
    expect(findingsOf(result)).toEqual(['4:15 AMBIGUOUS_DECIMAL']);
    expect(findingOf(result)).toMatchObject({
      comma: '1.234,56',
      point: '12.50',
      where: { line: 4, column: 15, width: 5, field: 'toegekend' },
      other: { line: 3, column: 15, width: 8, field: 'toegekend' },
    });
  });

  test('and no amount of the file is guessed', () => {
    expect(rowsOf(result)).toEqual([]);
  });

  test('in the other order too', () => {
    const other = reading(`${HEADER}\nAlmere;2023;9;1,234.56\nAlmere;2023;8;1.234.567\n`);
    expect(findingOf(other)).toMatchObject({
      code: 'AMBIGUOUS_DECIMAL',
      comma: '1.234.567',
      point: '1,234.56',
      where: { line: 3 },
      other: { line: 2 },
    });
  });
});

describe('a year', () => {
  test.each(['', '23', '2023.5', '20 23', 'twee', '2023-2024', "'23"])('%j is BAD_YEAR', (year) => {
    const result = reading(`${HEADER}\nAlmere;${year};7;1,00\n`);
    expect(findingsOf(result)).toEqual(['2:8 BAD_YEAR']);
    expect(findingOf(result)).toMatchObject({ text: year, where: { field: 'jaar' } });
    expect(rowsOf(result)).toEqual([]);
  });

  test.each(['2022', '2027', '1999'])('%s is YEAR_NOT_COVERED, which names the years that are', (year) => {
    const finding = findingOf(reading(`${HEADER}\nAlmere;${year};7;1,00\n`));
    expect(finding).toMatchObject({
      code: 'YEAR_NOT_COVERED',
      year: Number(year),
      covered: [2023, 2024, 2025, 2026],
      where: { line: 2, column: 8 },
    });
  });
});

describe('an intervention', () => {
  test('that is unknown is a finding with the nearest names', () => {
    const result = reading(
      `${HEADER}\nAlmere;2023;Valprevetie;1,00\nAlmere;2023;16;1,00\nAlmere;2023;;1,00\n`,
    );
    expect(findingsOf(result)).toEqual([
      '2:13 UNKNOWN_INTERVENTION',
      '3:13 UNKNOWN_INTERVENTION',
      '4:13 UNKNOWN_INTERVENTION',
    ]);
    expect(result.findings[0]).toMatchObject({ text: 'Valprevetie', suggestions: ['Valpreventie'] });
    expect(rowsOf(result)).toEqual([]);
  });

  test('0 is UNDIVIDED_IN_WALLED_YEAR in 2023 and 2024, and allowed in 2025 and 2026', () => {
    const text = `${HEADER}\nAlmere;2023;0;1,00\nAlmere;2024;Onverdeeld;1,00\nAlmere;2025;0;1,00\nAlmere;2026;undivided;1,00\n`;
    const result = reading(text);
    expect(findingsOf(result)).toEqual(['2:13 UNDIVIDED_IN_WALLED_YEAR', '3:13 UNDIVIDED_IN_WALLED_YEAR']);
    expect(result.findings).toMatchObject([{ year: 2023 }, { year: 2024 }]);
    expect(rowsOf(result)).toEqual(['GM0034 2025 0 1.00', 'GM0034 2026 0 1.00']);
    expect(spoiledOf(result)).toEqual(['GM0034 2023', 'GM0034 2024']);
  });

  test('0 is so in every year where the rules have walls in every year', () => {
    const text = `${HEADER}\nAlmere;2025;0;1,00\nAlmere;2026;0;1,00\n`;
    expect(findingsOf(reading(text, { rules: uniform }))).toEqual([
      '2:13 UNDIVIDED_IN_WALLED_YEAR',
      '3:13 UNDIVIDED_IN_WALLED_YEAR',
    ]);
  });
});

describe('columns', () => {
  test.each([
    ['gemeente;onderdeel;toegekend\nAlmere;7;1,00\n', ['year']],
    ['gemeente;jaar;toegekend\nAlmere;2023;1,00\n', ['intervention']],
    ['gemeente;jaar;onderdeel\nAlmere;2023;7\n', ['granted']],
    ['naam;waarde\nAlmere;7\n', ['municipality', 'year', 'intervention', 'granted']],
  ])('%j misses some', (text, missing) => {
    const found = reading(text).findings.filter(({ code }) => code === 'MISSING_COLUMN');
    expect(found).toMatchObject(missing.map((column) => ({ column, where: { line: 1, column: 1 } })));
  });

  test('that are unknown are warned of once, whatever is in them', () => {
    const result = reading(`${HEADER};opmerking;Σ\nAlmere;2023;7;1,00;let op;5,00\nAlmere;2023;8;1,00;;\n`);
    expect(findingsOf(result)).toEqual(['1:35 UNKNOWN_COLUMN', '1:45 UNKNOWN_COLUMN']);
    expect(rowsOf(result)).toHaveLength(2);
  });

  test('that mean the same are an error, and the first counts', () => {
    const result = reading(`${HEADER};bedrag\nAlmere;2023;7;1,00;2,00\n`);
    expect(findingsOf(result)).toEqual(['1:35 DUPLICATE_COLUMN']);
    expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
  });
});

test('all that is wrong is found in one run, each thing at its own place', () => {
  const result = reading(`${HEADER}\nAlmeer;23;16;x\nAlmere;2023;7;1,00\n`);
  expect([...findingsOf(result)].sort()).toEqual([
    '2:1 UNKNOWN_MUNICIPALITY',
    '2:11 UNKNOWN_INTERVENTION',
    '2:14 BAD_AMOUNT',
    '2:8 BAD_YEAR',
  ]);
  expect(rowsOf(result)).toEqual(['GM0034 2023 7 1.00']);
});
