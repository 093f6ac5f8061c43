// Debits and credits in two columns: an amount is the one less the other, or it is not certain and none is read.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { workbookOf } from '../../support/workbooks.js';
import { bulkOfActuals, faultsOf, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';

const MAP = 'grootboek;onderdeel\n4351000;7\n';

/** The export of a ledger of Almere in 2023 on account 4351000; the first row stands on line 2. */
function ledger(columns: string, rows: readonly string[]) {
  const lines = rows.map((row) => `2023;4351000;${row}`);
  return readingOfActuals(`${[`Jaar;Grootboek;${columns}`, ...lines].join('\n')}\n`, {
    municipality: 'GM0034',
    map: MAP,
  });
}

describe('debits and credits in two columns', () => {
  // 500.00 − 100.00 = 400.00
  test.each([
    ['one filled a row', ['500,00;', ';100,00'], '400.00'],
    ['zeros beside', ['500,00;0,00', '0,00;100,00'], '400.00'],
    ['dashes beside', ['€ 500,00;€ -', '-;€ 100,00'], '400.00'],
    ['both filled: 500.00 − 100.00, and 1.00 − 1.00', ['500,00;100,00', '1,00;1,00'], '400.00'],
    ['a negative debit: 500.00 − 100.00', ['500,00;', '-100,00;'], '400.00'],
    // 500.00 − 150.00 + 50.00: a credit that was taken back.
    ['a negative credit among others', ['500,00;', ';150,00', ';-50,00'], '400.00'],
    ['no credit at all', ['300,00;', '100,00;'], '400.00'],
  ])('%s', (_, rows, sum) => {
    const reading = ledger('Debet;Credit', rows);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual([`GM0034 2023 7 ${sum} (${rows.length})`]);
  });

  test.each([
    ['Debet', 'Credit'],
    ['DEBET', 'CREDIT'],
    ['Debit', 'Credit'],
    ['Debet bedrag', 'Credit bedrag'],
    ['Bedrag debet', 'Bedrag credit'],
    ['Debet (EUR)', 'Credit (EUR)'],
    ['Debet €', 'Credit €'],
    ['Debet in euro', 'Credit in euro'],
    ['Mutatie debet', 'Mutatie credit'],
    ['Debet', 'Kredit'],
    ['Soll', 'Haben'],
    ['Af', 'Bij'],
    ['Lasten', 'Baten'],
    ['Bedrag lasten', 'Bedrag baten'],
    ['Lasten (€)', 'Baten (€)'],
  ])('headed %j and %j', (debit, credit) => {
    const reading = ledger(`${debit};${credit}`, ['500,00;', ';100,00']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
  });

  test('in the other order, with a balance that is left alone', () => {
    const reading = ledger('Credit;Debet;Saldo', [';500,00;500,00', '100,00;;400,00']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
  });

  test('a name of a creditor is no credit', () => {
    const reading = ledger('Bedrag;Crediteur', ['400,00;Bakker']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (1)']]);
  });

  test('the place of a sum is the cell in which its last amount stands', () => {
    const reading = ledger('Debet;Credit', ['500,00;', ';100,00']);
    expect(reading.actuals.parts[0]?.place).toMatchObject({ line: 3, cell: 3 });
  });

  test('the decimal sign is told by both: 1.234 of 1,234.00 less 0.50', () => {
    const reading = ledger('Debet;Credit', ['1.234;', ';0,50']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1233.50 (2)']);
  });
});

describe('what is not certain', () => {
  test('both empty: the row is left out, at its debit', () => {
    const reading = ledger('Debet;Credit', ['500,00;', ';']);
    expect(faultsOf(reading)).toEqual(['3:14 BAD_AMOUNT Debet']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 500.00 (1)']);
  });

  test('a text for an amount: the row is left out, at its cell', () => {
    const reading = ledger('Debet;Credit', ['500,00;', ';honderd']);
    expect(faultsOf(reading)).toEqual(['3:15 BAD_AMOUNT Credit']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 500.00 (1)']);
  });

  test('a minus at every credit: no amount is read, said once', () => {
    const reading = ledger('Debet;Credit', ['500,00;', ';-100,00', ';-20,00']);
    expect(reading.findings).toMatchObject([
      { code: 'SIGN_COLUMN', problem: 'negative-credits', column: 'Credit', where: { line: 3, column: 15 } },
    ]);
    expect(spentOf(reading)).toEqual([]);
  });

  test.each([
    ['Debet', 'credit'],
    ['Credit', 'debit'],
  ])('%s alone: the column of the other side is missed', (header, missed) => {
    const reading = ledger(header, ['500,00']);
    expect(reading.findings).toMatchObject([{ code: 'MISSING_COLUMN', column: missed }]);
    expect(spentOf(reading)).toEqual([]);
  });

  test('a column of signs that agrees is left alone', () => {
    const reading = ledger('Debet;Credit;D/C', ['500,00;;D', ';100,00;C', '0,00;0,00;']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (3)']]);
  });

  test('a column of signs that does not: no amount is read, said once', () => {
    const reading = ledger('Debet;Credit;D/C', ['500,00;;D', '100,00;;C', ';100,00;D']);
    expect(reading.findings).toMatchObject([
      { code: 'SIGN_COLUMN', problem: 'other-side', column: 'D/C', where: { line: 3, field: 'Debet' } },
    ]);
    expect(spentOf(reading)).toEqual([]);
  });

  test('a column of signs under another header says nothing more', () => {
    const reading = ledger('Debet;Credit;Type', ['500,00;;D', ';100,00;C']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
  });
});

describe('a ledger that is read piece by piece', () => {
  const bulkOf = (rows: readonly string[]) =>
    bulkOfActuals(['Gemeente;Jaar;Onderdeel;Debet;Credit', ...rows]);
  const DEBITS = Array.from({ length: 2000 }, () => 'Almere;2023;7;1,50;');

  // 2,000 × 1.50 less 0.50.
  test('takes the credits off', () => {
    expect(bulkOf([...DEBITS, 'Almere;2023;7;;0,50'])).toEqual({
      spent: ['GM0034 2023 7 2999.50 (2001)'],
      codes: [],
      whole: false,
    });
  });

  test('is read as a whole where its only credit, far down, has a minus', () => {
    expect(bulkOf([...DEBITS, 'Almere;2023;7;;-0,50'])).toEqual({
      spent: [],
      codes: ['SIGN_COLUMN'],
      whole: true,
    });
  });
});

test('a sheet has its debits and credits so too', async () => {
  const book = 'grootboek.xlsx';
  const rows = [
    ['gemeente', 'jaar', 'onderdeel', 'Debet', 'Credit'],
    ['Almere', 2023, 7, 500, ''],
    ['Almere', 2023, 7, '', 100.5],
  ];
  const bytes = await workbookOf({ name: 'Blad1', rows });
  const sheet = await openWorkbook({ bytes, book, sheet: undefined });
  const reading = readActuals([{ file: book, bytes, sheet }], vocabularyOf({}));
  expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2023 7 399.50 (2)']]);
});
