// The same content written down in different ways gives the same rows.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, reading, rowsOf } from '../read-allocation.js';

const FOLDER = new URL('../../../fixtures/allocation/dialects/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const names = readdirSync(FOLDER).sort();

describe('the fixtures', () => {
  test('are five dialects at least', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'tab-quoted-english.csv',
        'utf-8-bom-crlf.csv',
        'utf-8.csv',
        'windows-1252.csv',
      ]),
    );
  });

  test.each(names)('%s holds one row: Súdwest-Fryslân, 2024, loneliness, 1,234.56', (name) => {
    const result = reading({ [name]: bytesOf(name) });
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(['GM1900 2024 12 1234.56']);
  });

  test.each([
    ['utf-8.csv', { encoding: 'utf-8', bom: false, separator: ';', lineEnd: 'LF' }, ','],
    ['utf-8-bom-crlf.csv', { encoding: 'utf-8', bom: true, separator: ';', lineEnd: 'CRLF' }, ','],
    ['windows-1252.csv', { encoding: 'windows-1252', bom: false, separator: ';', lineEnd: 'LF' }, ','],
    ['tab-quoted-english.csv', { encoding: 'utf-8', bom: false, separator: '\t', lineEnd: 'LF' }, '.'],
  ])('%s is known for what it is', (name, dialect, sign) => {
    expect(reading({ [name]: bytesOf(name) }).tables).toMatchObject([
      { table: { dialect }, decimalSign: sign },
    ]);
  });
});

test('every way to write it down gives the same rows', () => {
  const content = [
    ['Súdwest-Fryslân', '2024', '12', '1234.56'],
    ["'s-Gravenhage", '2025', '7', '0.05'],
    ['Nuenen, Gerwen en Nederwetten', '2023', '11', '1000000.00'],
  ];
  const headers = [
    ['gemeente', 'jaar', 'onderdeel', 'toegekend'],
    ['Municipality', 'Year', 'Intervention', 'Granted'],
  ];
  const dialect = fc.record({
    header: fc.constantFrom(...headers),
    separator: fc.constantFrom(';', ',', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
    quoted: fc.boolean(),
    decimal: fc.constantFrom(',', '.'),
    grouped: fc.boolean(),
    euro: fc.constantFrom('', '€ ', '€'),
    blankLines: fc.boolean(),
    lastLineEnd: fc.boolean(),
  });
  fc.assert(
    fc.property(
      dialect,
      ({ header, separator, lineEnd, bom, quoted, lastLineEnd, blankLines, ...amounts }) => {
        const cell = (text: string) =>
          quoted || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
        const lines = [header, ...content.map((row) => row.with(3, amountText(row[3] ?? '', amounts)))].map(
          (cells) => cells.map(cell).join(separator),
        );
        const body = lines.join(blankLines ? `${lineEnd}${separator.repeat(3)}${lineEnd}` : lineEnd);
        const result = reading(`${bom ? '\ufeff' : ''}${body}${lastLineEnd ? lineEnd : ''}`);
        expect(findingsOf(result)).toEqual([]);
        expect(rowsOf(result)).toEqual([
          'GM1900 2024 12 1234.56',
          'GM0518 2025 7 0.05',
          'GM0820 2023 11 1000000.00',
        ]);
      },
    ),
  );
});

interface AmountStyle {
  readonly decimal: string;
  readonly grouped: boolean;
  readonly euro: string;
}

function amountText(exact: string, { decimal, grouped, euro }: AmountStyle): string {
  const [whole = '', cents = ''] = exact.split('.');
  const group = decimal === ',' ? '.' : ',';
  return `${euro}${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole}${decimal}${cents}`;
}
