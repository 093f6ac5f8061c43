import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../../src/read/text/csv-table.js';
import { decode } from '../../../src/read/text/decode.js';
import { senseOf } from '../header-sense.js';

const BOM = [0xef, 0xbb, 0xbf];
const E_ACUTE = [0xc3, 0xa9];
const GRIN = [0xf0, 0x9f, 0x98, 0x80];

/** Bytes from numbers, and texts of ASCII characters. */
function bytes(...parts: readonly (number | string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
  );
}

describe('text', () => {
  test('of no bytes is empty', () => {
    expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  test('in UTF-8', () => {
    expect(decode(bytes('a', E_ACUTE, GRIN, '\n'))).toEqual({
      text: 'aé😀\n',
      encoding: 'utf-8',
      bom: false,
    });
  });

  test('in UTF-8 with a BOM, of which only the first is left out', () => {
    expect(decode(bytes(BOM, 'a', E_ACUTE))).toEqual({ text: 'aé', encoding: 'utf-8', bom: true });
    expect(decode(bytes(BOM, BOM, 'a'))).toEqual({ text: '\ufeffa', encoding: 'utf-8', bom: true });
  });

  test('in Windows-1252, with the characters that Latin-1 does not have', () => {
    expect(decode(bytes('Frysl', 0xe2, 'n ', 0x80, 0x20, 0x92, 0x96, 0x9c, 0x9f, 0xa0, 0xff))).toEqual({
      text: 'Fryslân € ’–œŸ\u00a0ÿ',
      encoding: 'windows-1252',
      bom: false,
    });
  });

  test('in Windows-1252 where bytes only look like UTF-8', () => {
    // Overlong, a surrogate, beyond Unicode, a lead byte without the rest.
    expect(decode(bytes(0xc0, 0x80))).toMatchObject({ text: 'À€', encoding: 'windows-1252' });
    expect(decode(bytes(0xe0, 0x80, 0x80))).toMatchObject({ text: 'à€€' });
    expect(decode(bytes(0xed, 0xa0, 0x80))).toMatchObject({ text: 'í\u00a0€' });
    expect(decode(bytes(0xf0, 0x80, 0x80, 0x80))).toMatchObject({ text: 'ð€€€' });
    expect(decode(bytes(0xf4, 0xbf, 0x80, 0x80))).toMatchObject({ text: 'ô¿€€' });
    expect(decode(bytes(0xf5, 0x80))).toMatchObject({ text: 'õ€' });
    expect(decode(bytes('caf', 0xe9))).toMatchObject({ text: 'café' });
  });

  test('the same table from Windows-1252 and UTF-8', () => {
    const text = 'gemeente;jaar;bedrag\r\nSúdwest-Fryslân;2023;€ 1.234,50\r\n’s-Hertogenbosch;2023;5\r\n';
    const windows = Uint8Array.from(
      [...text].map((char) => ({ '€': 0x80, '’': 0x92 })[char] ?? char.charCodeAt(0)),
    );
    const one = readCsvTable(
      'a.csv',
      windows,
      senseOf(() => true),
    ).table;
    const other = readCsvTable(
      'a.csv',
      new TextEncoder().encode(text),
      senseOf(() => true),
    ).table;
    expect(one?.dialect).toMatchObject({ encoding: 'windows-1252' });
    expect(other?.dialect).toMatchObject({ encoding: 'utf-8' });
    expect(one?.rows).toEqual([
      { line: 2, cells: ['Súdwest-Fryslân', '2023', '€ 1.234,50'] },
      { line: 3, cells: ['’s-Hertogenbosch', '2023', '5'] },
    ]);
    expect(one?.header).toEqual(other?.header);
    expect(one?.rows).toEqual(other?.rows);
    expect(one?.where(2, 2)).toEqual(other?.where(2, 2));
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['UTF-16 that ends within a character', bytes(0xff, 0xfe, 'a', 0, 'b'), 'utf-16', 1, 1],
    ['UTF-16 with half a character', bytes(0xff, 0xfe, 0, 0xd8, 'a', 0), 'utf-16', 1, 1],
    ['UTF-16 with a NUL', bytes(0xff, 0xfe, 'a', 0, 0, 0), 'nul', 1, 2],
    ['UTF-16 without BOM', bytes('a', 0, ';', 0), 'nul', 1, 2],
    ['a NUL in what is not UTF-8', bytes(0xe9, '\r\n', '1', 0), 'nul', 2, 2],
    ['UTF-8, then Windows-1252', bytes(E_ACUTE, ';', E_ACUTE, '\nx', E_ACUTE, 0xe9, 'y'), 'mixed', 2, 3],
    ['Windows-1252, then UTF-8', bytes('a\r', 0xe9, ';', E_ACUTE), 'mixed', 2, 1],
    ['a character of four bytes, counted as one', bytes(GRIN, ';', 0xff), 'mixed', 1, 3],
    ['UTF-8 cut off inside a character', bytes(E_ACUTE, '\r\n', GRIN, 0xf0, 0x9f), 'mixed', 2, 2],
    ['a BOM, then no UTF-8', bytes(BOM, 'a\r\nbc', 0xe9), 'invalid-utf-8', 2, 3],
    ['a BOM, then no UTF-8 at once', bytes(BOM, 0xe9), 'invalid-utf-8', 1, 1],
    ['81, which Windows-1252 leaves undefined', bytes('a\r\nb', 0x81), 'undefined-byte', 2, 2],
    ['8D', bytes(0xe9, 0x8d), 'undefined-byte', 1, 2],
    ['8F', bytes(0x8f), 'undefined-byte', 1, 1],
    ['90', bytes('a\n\n', 0x90), 'undefined-byte', 3, 1],
    ['9D', bytes('a\rb\r', 0x80, 0x9d, 0x81), 'undefined-byte', 3, 2],
  ])('%s', (_, input, problem, line, column) => {
    expect(decode(input)).toEqual({ problem, line, column });
    expect(
      readCsvTable(
        'plan.csv',
        input,
        senseOf(() => true),
      ),
    ).toEqual({
      findings: [{ code: 'BAD_ENCODING', problem, where: { file: 'plan.csv', line, column } }],
    });
  });

  test('in a line of ten million characters', () => {
    const input = new Uint8Array(10_000_000).fill(0x61);
    input[9_999_999] = 0x81;
    expect(decode(input)).toEqual({ problem: 'undefined-byte', line: 1, column: 10_000_000 });
  });
});
