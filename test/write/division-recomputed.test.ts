// LibreOffice computes the workbook of SPUK IZA from scratch: every formula cell keeps a wrong value before.

import { describe, expect, test } from 'vitest';
import { cellsOf, formulasOf } from '../support/book-cells.js';
import { expectDivided, expectIzaBookToHold } from '../support/iza-book.js';
import { divisionOf } from '../support/run-iza.js';
import { bookOf, recomputed, sheetChanged } from '../support/spuk-book.js';

const TWO_MINUTES = 120_000;
const ONE = ['--region', 'Rotterdam Rijnmond', '-y', '2025'];

describe('computed from scratch the workbook of a division equals the JSON to the cent', () => {
  test(
    'for the whole country',
    async () => {
      const book = await expectIzaBookToHold([]);
      const regions = (await cellsOf(book)).get('Regios 2025')?.rows ?? [];
      // 42 regions and their total; the official amounts of 2025 add up to 142,900,002.
      expect(regions).toHaveLength(43);
      expect(regions.at(-1)).toMatchObject({ Bedrag: 142_900_002, Verschil: 0, Controle: 0 });
    },
    TWO_MINUTES,
  );

  test(
    'for an amount for the whole country, with odd cents',
    async () => {
      await expectIzaBookToHold(['--national', '150.000.000,01', '-y', '2023']);
    },
    TWO_MINUTES,
  );

  test('for one region, as worked by hand', async () => {
    const book = await expectIzaBookToHold([...ONE, '--coordination', '10%']);
    // 6,964,010.00 less 10% is 6,267,609.00; the shares are those of the calculation's worked example.
    const rows = (await cellsOf(book)).get('Gemeenten 2025')?.rows ?? [];
    expect(rows.slice(0, 3).map((row) => [row['Gemeente'], row['Bedrag']])).toEqual(
      expect.arrayContaining([
        ['Capelle aan den IJssel', 515648.38],
        ['Krimpen aan den IJssel', 225543.31],
        ['Rotterdam', 5_526_417.31],
      ]),
    );
  });

  test.each([
    ['a percentage with many decimals', ['--coordination', '12,3457%', '--projects', '0,0001%']],
    ['amounts', ['--coordination', '€ 33,33', '--projects', '17.382,01']],
    ['equal shares', ['--key', 'equal', '--coordination', '€ 0,01']],
    ['whole euros', ['--unit', 'euro', '--coordination', '€ 33,33']],
    ['a floor', ['--min', '10%', '--coordination', '10%']],
    ['a ceiling', ['--max', '60%']],
    ['another amount', ['--amount', '100,01', '--key', 'equal']],
    ['more taken off than there is', ['--coordination', '7.000.000']],
  ])('with %s', async (_, options) => {
    await expectIzaBookToHold([...ONE, ...options]);
  });

  test('with weights of a file, one of them nothing', async () => {
    const files = {
      'w.csv':
        'gemeente;gewicht\nRotterdam;0\nCapelle aan den IJssel;33,33\nKrimpen aan den IJssel;1234567890123,45\n',
    };
    await expectIzaBookToHold([...ONE, '--key', 'w.csv'], { files });
    const small = { 'w.csv': files['w.csv'].replace('1234567890123,45', '66,67') };
    await expectIzaBookToHold([...ONE, '--key', 'w.csv'], { files: small });
  });

  test('with projects of a file, and what was spent', async () => {
    const files = {
      's.csv': 'gemeente;jaar;besteed\nRotterdam;2025;5.000.000,33\nCapelle aan den IJssel;2025;999.999,99\n',
      'p.csv':
        'regio;jaar;project;gemeente;bedrag\nRotterdam Rijnmond;2025;Preventie;Rotterdam;33.333,33\nRotterdam Rijnmond;2025;Samen;;0,07\n',
    };
    await expectIzaBookToHold([...ONE, '--projects', 'p.csv', '-s', 's.csv', '--coordination', '3%'], {
      files,
    });
  });

  test('in whole euros for the whole country', async () => {
    await expectIzaBookToHold(['--national', '150.000.000,01', '--unit', 'euro', '-y', '2024']);
  });
});

describe('the workbook of a division that somebody changes', () => {
  test(
    'to another percentage equals a run with it',
    async () => {
      const book = await bookOf(['iza', '-y', '2025', '--coordination', '10%']);
      const edited = sheetChanged(book, 'Keuzes', /<v>0\.1<\/v>/, '<v>0.15</v>', 1);
      const run = await divisionOf(['-y', '2025', '--coordination', '15%']);
      expect(await expectDivided(recomputed(edited), run)).toBeGreaterThan(2_000);
    },
    TWO_MINUTES,
  );

  test('in the amount of a region equals a run with that amount', async () => {
    const options = ['-y', '2025', '--region', 'Rotterdam Rijnmond', '--coordination', '12,5%'];
    const book = await bookOf(['iza', ...options]);
    const edited = sheetChanged(book, 'Regios 2025', /(?<!<\/f>)<v>6964010<\/v>/, '<v>7000000.01</v>', 1);
    const [region] = (await cellsOf(recomputed(edited))).get('Regios 2025')?.rows ?? [];
    const members = (await cellsOf(recomputed(edited))).get('Gemeenten 2025')?.rows ?? [];
    const run = await divisionOf([...options, '--amount', '7.000.000,01']);
    expect(region?.['Controle']).toBe(0);
    expect(members.slice(0, run.years[0]?.regions[0]?.members.length).map((row) => row['Bedrag'])).toEqual(
      run.years[0]?.regions[0]?.members.map(({ amount }) => Number(amount)),
    );
  });
});

test('shares within bounds are values, and the sheet says so', async () => {
  const book = await bookOf(['iza', ...ONE, '--min', '10%']);
  const members = (await cellsOf(book)).get('Gemeenten 2025');
  expect(members?.sheet.rows[1]?.[0]).toContain('zijn hier waarden');
  const formulas = [...(await formulasOf(book))].filter(([place]) => place.startsWith('Gemeenten 2025'));
  expect(formulas.filter(([, { formula }]) => formula.includes('ROUNDDOWN'))).toEqual([]);
});
