// What Excel and programs that write for it leave in text files.

import { describe, expect, test } from 'vitest';
import { findingsOf, reading, rowsOf } from './read-allocation.js';

const HEADER = 'gemeentecode;jaar;onderdeel;toegekend';
const ROWS = ['GM0034 2023 7 1234.50'];

describe('is read as what it says', () => {
  test.each([
    ['a separator that the first line says', `sep=;\r\n${HEADER}\r\n0034;2023;7;1.234,50\r\n`],
    ['a comma that the first line says', `sep=,\n${HEADER.replaceAll(';', ',')}\n0034,2023,7,1234.50\n`],
    ['a bar that the first line says', `sep=|\n${HEADER.replaceAll(';', '|')}\n0034|2023|7|1.234,50\n`],
    ['a separator said in quotes', `"sep=;"\n${HEADER}\n0034;2023;7;1.234,50\n`],
    ['a text as a formula', `${HEADER}\n="0034";2023;="7";"1.234,50"\n`],
    ['a text as a formula in quotes', `${HEADER}\n"=""0034""";2023;7;1.234,50\n`],
    ['whole numbers with decimals', `${HEADER}\n34.0;2023.0;7.0;1234.50\n`],
    ['years of columns with decimals', 'gemeentecode;onderdeel;2023.0\n34;7;1234.50\n'],
    ['years of columns with a decimal comma', 'gemeentecode;onderdeel;2023,0\n34;7;1.234,50\n'],
    ['years of columns as formulas', 'gemeentecode;onderdeel;="2023"\n34;7;1.234,50\n'],
    ['years of columns as formulas in quotes', 'gemeentecode;onderdeel;"=""2023"""\n34;7;1.234,50\n'],
    ['interventions of columns with decimals', 'gemeentecode;jaar;7.0\n34;2023;1234.50\n'],
    ['whole numbers with decimals, as Dutch programs write them', `${HEADER}\n34,0;2023,00;7,0;1.234,50\n`],
  ])('%s', (_, text) => {
    expect(rowsOf(reading(text))).toEqual(ROWS);
    expect(findingsOf(reading(text))).toEqual([]);
  });

  test.each([
    ['little end first', 'utf-16le', [0xff, 0xfe]],
    ['big end first', 'utf-16be', [0xfe, 0xff]],
  ] as const)('Unicode text with tabs, %s', (_, order, mark) => {
    const text = `${HEADER.replaceAll(';', '\t')}\r\nGM0034\t2023\t7\t1.234,50\r\n`;
    const body = Buffer.from(text, 'utf16le');
    if (order === 'utf-16be') body.swap16();
    const file = new Uint8Array(Buffer.concat([Buffer.from(mark), body]));
    const read = reading({ 'unicode.txt': file });
    expect(rowsOf(read)).toEqual(ROWS);
    expect(read.findings).toEqual([]);
    expect(read.tables[0]?.table.dialect).toMatchObject({ encoding: 'utf-16', bom: true, separator: '\t' });
  });
});

describe('is not read as something else', () => {
  test.each([
    ['a year with decimals that count', `${HEADER}\n34;2023.5;7;1,00\n`, '2:4 BAD_YEAR'],
    ['an intervention with decimals that count', `${HEADER}\n34;2023;7.5;1,00\n`, '2:9 UNKNOWN_INTERVENTION'],
    ['a formula that computes', `${HEADER}\n34;2023;7;=1+1\n`, '2:11 BAD_AMOUNT'],
    ['a formula with text behind it', `${HEADER}\n="0034"x;2023;7;1,00\n`, '2:2 BROKEN_QUOTE'],
    [
      'a separator within the quotes of a formula',
      `${HEADER}\n"a;=""b"";c";2023;7;1,00\n`,
      '2:1 UNKNOWN_MUNICIPALITY',
    ],
  ])('%s', (_, text, found) => {
    expect(rowsOf(reading(text))).toEqual([]);
    expect(findingsOf(reading(text))).toEqual([found]);
  });
});
