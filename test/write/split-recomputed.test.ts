// LibreOffice divides the workbook of a split from scratch: every formula cell keeps a wrong value before.

import { describe, expect, test } from 'vitest';
import { nl } from '../../src/messages/nl.js';
import { cellsOf, formulasOf } from '../support/book-cells.js';
import { runSpuk } from '../support/run-spuk.js';
import { bookOf, expectSameValues, recomputed, sheetChanged } from '../support/spuk-book.js';
import { unzipped } from '../support/workbooks.js';

interface Part {
  readonly name: string;
  readonly [key: string]: string;
}

const KEYS = ['weight', 'percentage', 'exactShare', 'roundedDown', 'remainder', 'amount'] as const;

/** Makes the workbook of a split, lets LibreOffice divide it again, and holds it to the JSON. */
async function expectToHold(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const command = ['split', ...argv, '--weights', 'w.csv'];
  const book = await bookOf(command, { files });
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(0);
  const { stdout } = await runSpuk([...command, '-f', 'json'], { files });
  const parts: readonly Part[] = JSON.parse(stdout).parts;
  const rows = new Map((await cellsOf(again)).get('Verdeling')?.rows.map((row) => [row['Naam'], row]));
  expect(parts.map(({ name }) => KEYS.map((key) => rows.get(name)?.[nl.headings[key]]))).toEqual(
    parts.map((part) => KEYS.map((key) => Number(part[key]))),
  );
  return { book, rows };
}

const THREE = 'naam;gewicht\nC;1\nA;1\nB;1\n';

describe('computed from scratch the workbook of a split equals the JSON to the cent', () => {
  test('100.00 over three equal weights: 33.34 for the first name, 33.33 for the others', async () => {
    const { rows } = await expectToHold(['100,00'], { 'w.csv': THREE });
    expect([...rows].map(([name, row]) => [name, row['Bedrag']])).toEqual([
      ['A', 33.34],
      ['B', 33.33],
      ['C', 33.33],
      ['Totaal', 100],
    ]);
  });

  test.each([
    ['in whole euros, with cents', ['100,01', '--unit', 'euro'], THREE],
    ['of odd weights, one of them nothing', ['12.345.678,91'], 'naam;gewicht\nx;33,33\ny;0\nz;1234567,89\n'],
    ['of nothing', ['0'], THREE],
    // The most that a sheet has in whole numbers: a billion.
    ['of a billion', ['1.000.000.000,00'], 'naam;gewicht\nA;940\nB;160\nC;140\nD;160\n'],
  ])('%s', async (_, argv, weights) => {
    await expectToHold(argv, { 'w.csv': weights });
  });

  test('another amount in its cell is divided again: 100.01 gives the next cent to B', async () => {
    const book = await bookOf(['split', '100,00', '--weights', 'w.csv'], { files: { 'w.csv': THREE } });
    const edited = recomputed(sheetChanged(book, 'Verdeling', /(?<!<\/f>)<v>100<\/v>/, '<v>100.01</v>', 1));
    const rows = (await cellsOf(edited)).get('Verdeling')?.rows ?? [];
    expect(rows.map((row) => row['Bedrag'])).toEqual([33.34, 33.34, 33.33, 100.01]);
  });
});

test.each([
  ['beyond what a sheet computes exactly', '1.400.000.000,00'],
  ['below zero', '-100,00'],
])('an amount %s stands in values, which add up, and the sheet says so', async (_, amount) => {
  const files = { 'w.csv': 'naam;gewicht\nA;940\nB;160\nC;140\nD;160\n' };
  const of = (...output: readonly string[]) =>
    runSpuk(['split', '--weights', 'w.csv', ...output, '--', amount], { files });
  const book = (await of('-o', 'uit.xlsx')).bytes.get('uit.xlsx') ?? new Uint8Array();
  // Shares are handed out by counting remainders: here none are.
  expect([...(await formulasOf(book)).values()].filter(({ formula }) => formula.includes('COUNTIF'))).toEqual(
    [],
  );
  const parts: readonly Part[] = JSON.parse((await of('-f', 'json')).stdout).parts;
  const rows = (await cellsOf(recomputed(book))).get('Verdeling')?.rows ?? [];
  expect(rows.slice(0, 4).map((row) => row['Bedrag'])).toEqual(parts.map((part) => Number(part['amount'])));
  expect(rows.at(-1)?.['Bedrag']).toBe(Number(amount.replaceAll('.', '').replace(',', '.')));
  expect([...unzipped(book).values()].join(' ')).toContain('De aandelen zijn waarden');
});

test('a file with a wrong weight makes a workbook that divides nothing and says why', async () => {
  const { bytes, status } = await runSpuk(['split', '100', '--weights', 'w.csv', '-o', 'uit.xlsx'], {
    files: { 'w.csv': 'naam;gewicht\nA;veel\n' },
  });
  expect(status).toBe(1);
  const sheets = await cellsOf(bytes.get('uit.xlsx') ?? new Uint8Array());
  expect(sheets.get('Verdeling')?.rows).toEqual([]);
  expect(sheets.get('Bevindingen')?.rows).toMatchObject([{ Code: 'BAD_AMOUNT' }]);
});
