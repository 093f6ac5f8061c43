// A subtotal is held to the rows or columns it is of, a total to all of them; neither is money of its own.

import { describe, expect, test } from 'vitest';
import { findingOf, findingsOf, reading, rowsOf } from './read-allocation.js';

const ALMERE = { municipality: 'GM0034' };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('subtotals of a file by years', () => {
  test('and a total below them add up and are no rows: 100.00, and of all 100.00', () => {
    const result = reading('Onderdeel;2024\nValpreventie;100,00\nSubtotaal;100,00\nTotaal;100,00\n', ALMERE);
    expect([findingsOf(result), rowsOf(result)]).toEqual([[], ['GM0034 2024 7 100.00']]);
  });

  // 0.10 + 0.20 = 0.30; 0.40; in all 0.70
  test.each(['Subtotaal', 'subtotal', 'Sub-totaal:', 'Subtotaal gezondheid', 'Totaal gezondheid'])(
    'are of the rows since the one before: %s',
    (label) => {
      const rows = ['1;0,10', '2;0,20', `${label};0,30`, '7;0,40', `${label};0,40`, 'Totaal;0,70'];
      const result = reading(`onderdeel;2024\n${rows.join('\n')}\n`, ALMERE);
      expect([findingsOf(result), rowsOf(result).length]).toEqual([[], 3]);
    },
  );

  test('that do not add up are TOTAL_MISMATCH by what they differ', () => {
    const finding = findingOf(
      reading('onderdeel;2024\n1;0,10\nSubtotaal;0,10\n7;0,40\nSubtotaal;0,51\nTotaal;0,50\n', ALMERE),
    );
    expect(plain(finding)).toMatchObject({
      code: 'TOTAL_MISMATCH',
      of: 'column',
      part: true,
      municipality: 'GM0034',
      year: 2024,
      amounts: { stated: '0.51', computed: '0.40', difference: '0.11' },
      where: { line: 5 },
    });
  });

  test('are not of what stands above an earlier one: 0.50 is that of all', () => {
    const result = reading('onderdeel;2024\n1;0,10\nSubtotaal;0,10\n7;0,40\nSubtotaal;0,50\n', ALMERE);
    expect(findingsOf(result)).toEqual(['5:11 TOTAL_MISMATCH']);
  });

  test('that name what they are of may be of all rows too', () => {
    const rows = '1;0,10\nSubtotaal;0,10\n7;0,40\nTotaal Almere;0,50\n';
    expect(findingsOf(reading(`onderdeel;2024\n${rows}`, ALMERE))).toEqual([]);
    expect(findingsOf(reading(`onderdeel;2024\n${rows.replace('0,50', '0,51')}`, ALMERE))).toEqual([
      '5:15 TOTAL_MISMATCH',
    ]);
  });

  test('are of their municipality, and of all where they name none', () => {
    const table = (almere: string, all: string) =>
      reading(
        `gemeente;onderdeel;2024\nUtrecht;1;4,00\nAlmere;1;1,00\nAlmere;7;2,00\nAlmere;Subtotaal;${almere}\nAlmere;8;8,00\nUtrecht;7;16,00\n;Subtotaal;${all}\n`,
      );
    expect(findingsOf(table('3,00', '24,00'))).toEqual([]);
    expect(findingsOf(table('7,00', '31,00'))).toEqual(['5:18 TOTAL_MISMATCH', '8:12 TOTAL_MISMATCH']);
  });

  test('are checked year by year, and not where a part cannot be read', () => {
    const result = reading('onderdeel;2023;2024\n7;x;1,00\nSubtotaal;9,00;2,00\n', ALMERE);
    expect(findingsOf(result)).toEqual(['2:3 BAD_AMOUNT', '3:16 TOTAL_MISMATCH']);
  });
});

describe('subtotals of a wide file', () => {
  test('between the interventions are no money of their own: 0.10 + 0.20; 0.40; in all 0.70', () => {
    const result = reading(
      'gemeente;jaar;1;2;Subtotaal sport;7;Subtotaal;totaal\nAlmere;2024;0,10;0,20;0,30;0,40;0,40;0,70\n',
    );
    expect([findingsOf(result), rowsOf(result).length]).toEqual([[], 3]);
  });

  test('that do not add up are TOTAL_MISMATCH in their row', () => {
    const finding = findingOf(
      reading('gemeente;jaar;1;2;Subtotaal;7;totaal\nAlmere;2024;0,10;0,20;0,29;0,40;0,70\n'),
    );
    expect(plain(finding)).toMatchObject({
      ...{ code: 'TOTAL_MISMATCH', of: 'row', part: true, municipality: 'GM0034', year: 2024 },
      amounts: { stated: '0.29', computed: '0.30', difference: '-0.01' },
      where: { field: 'Subtotaal' },
    });
  });

  test('that a header calls a total of something are refused, and leave the total of the row alone', () => {
    const result = reading('gemeente;jaar;1;Totaal sport;7;totaal\nAlmere;2024;0,10;0,10;0,40;0,50\n');
    expect(findingsOf(result)).toEqual(['1:17 UNKNOWN_INTERVENTION']);
  });
});
