import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingOf, findingsOf, reading, rowsOf } from '../read-allocation.js';

const ALMERE = { municipality: 'GM0034' };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the total row of a file by years', () => {
  test.each(['Totaal', 'total', 'TOTAAL:'])('that adds up is no finding and no row: %s', (label) => {
    // 575,820.00 + 112,027.00 = 687,847.00; 1.00 and a blank = 1.00
    const result = reading(
      `onderdeel;2023;2024\n7;575.820,00;1,00\n11;112.027,00;\n${label};687.847,00;1,00\n`,
      ALMERE,
    );
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toHaveLength(3);
  });

  test('that does not is TOTAL_MISMATCH at the year that is wrong', () => {
    // 2024: 0.20 + 0.20 = 0.40, stated 0.39
    const finding = findingOf(
      reading('onderdeel;2023;2024\n7;0,10;0,20\n11;0,20;0,20\nTotaal;0,30;0,39\n', ALMERE),
    );
    expect(plain(finding)).toMatchObject({
      code: 'TOTAL_MISMATCH',
      year: 2024,
      amounts: { stated: '0.39', computed: '0.40', difference: '-0.01' },
      where: { line: 4, column: 13, field: '2024' },
    });
  });

  test('is not checked where it is blank, nor where one of its parts cannot be read', () => {
    expect(findingsOf(reading('onderdeel;2023;2024\n7;1,00;x\nTotaal;;5,00\n', ALMERE))).toEqual([
      '2:8 BAD_AMOUNT',
    ]);
  });

  test('that cannot be read itself is BAD_AMOUNT', () => {
    expect(findingsOf(reading('onderdeel;2023\n7;1,00\nTotaal;p.m.\n', ALMERE))).toEqual(['3:8 BAD_AMOUNT']);
  });

  test('counts what stands above it, known or not, in every year, covered or not', () => {
    // 2022: 1.00 + 2.00 = 3.00, stated 4.00
    const result = reading('onderdeel;2022;2023\nIets;1,00;1,00\n7;2,00;2,00\nTotaal;4,00;3,00\n', ALMERE);
    const mismatches = result.findings.filter(({ code }) => code === 'TOTAL_MISMATCH');
    expect(plain(mismatches)).toMatchObject([
      { year: 2022, amounts: { computed: '3.00', difference: '1.00' } },
    ]);
  });
});

describe('totals of several municipalities', () => {
  const table = (almere: string, all: string) =>
    [
      'gemeente;onderdeel;2023',
      'Almere;7;1,00',
      'Almere;11;2,00',
      `Almere;Totaal;${almere}`,
      'Utrecht;7;4,00',
      'Utrecht;Totaal;4,00',
      `Totaal;;${all}`,
      '',
    ].join('\n');

  test('a total that names a municipality is of its rows, one that names none of all', () => {
    // 1.00 + 2.00 = 3.00; with 4.00 that is 7.00, the totals themselves not counted
    const result = reading(table('3,00', '7,00'));
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toHaveLength(3);
  });

  test('each is checked', () => {
    const result = reading(table('3,01', '10,01'));
    expect(findingsOf(result)).toEqual(['4:15 TOTAL_MISMATCH', '7:9 TOTAL_MISMATCH']);
    expect(plain(result.findings)).toMatchObject([
      { municipality: 'GM0034', amounts: { stated: '3.01', computed: '3.00', difference: '0.01' } },
      { amounts: { stated: '10.01', computed: '7.00', difference: '3.01' } },
    ]);
    expect(result.findings[1]).not.toHaveProperty('municipality');
  });

  test.each(['Totaal;Totaal;7,00', ';Totaal;7,00', 'Total;;7,00'])(
    'a grand total is also written %s',
    (row) => {
      expect(findingsOf(reading(table('3,00', '7,00').replace('Totaal;;7,00', row)))).toEqual([]);
    },
  );

  test.each(['Almere', 'almere', 'GM0034', 'Gemeente Almere'])(
    'a municipality is the same one however a row writes it: %s',
    (name) => {
      // 1.00 + 2.00 = 3.00, whatever stands above
      const result = reading(
        `gemeente;onderdeel;2023\nUtrecht;7;4,00\nAlmere;7;1,00\nALMERE;11;2,00\n${name};Totaal;3,00\n`,
      );
      expect(findingsOf(result)).toEqual([]);
    },
  );
});

test("a council's multi-year table: its total of 2022 is 72,000 too high, the others add up", () => {
  // 419 + 219 = 638, stated 710; 626 + 433 = 1,059; 550 + 214 = 764; 550 + 310 = 860; 474 + 273 = 747
  const file = new URL('../../../fixtures/real/raad-meerjarentabel.csv', import.meta.url);
  const result = reading({ 'raad-meerjarentabel.csv': new Uint8Array(readFileSync(file)) }, ALMERE);
  const mismatches = result.findings.filter(({ code }) => code === 'TOTAL_MISMATCH');
  expect(plain(mismatches)).toMatchObject([
    {
      year: 2022,
      amounts: { stated: '710000.00', computed: '638000.00', difference: '72000.00' },
      where: { file: 'raad-meerjarentabel.csv', line: 4, column: 8, field: '2022' },
    },
  ]);
});

test('a total below a year with something odd beside it names the year that is meant', () => {
  // The header is no year as it is written, so no row is of it: 0.00, stated 3.00.
  const result = reading('onderdeel;2023;\u{e05ac}2025\n7;1,00;\nTotaal;1,00;3,00\n', ALMERE);
  expect(findingsOf(result)).toEqual(['1:16 BAD_YEAR', '3:13 TOTAL_MISMATCH']);
  expect(plain(result.findings)).toMatchObject([{}, { code: 'TOTAL_MISMATCH', year: 2025 }]);
});
