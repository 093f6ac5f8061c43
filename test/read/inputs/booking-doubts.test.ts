// What a row of a ledger says beside its amount that makes it no certain spending: credit notes, dates of another year than
// its books, and what was planned or promised.

import { describe, expect, test } from 'vitest';
import { type ActualsReadingOptions, faultsOf, readingOfActuals, spentOf } from '../read-actuals.js';

const MAP = { map: 'grootboek;onderdeel\n4351;7\n4400;geen\n', municipality: 'GM0034' };

function ledger(header: string, rows: readonly string[], options: ActualsReadingOptions = {}) {
  const reading = readingOfActuals(`${[header, ...rows].join('\n')}\n`, { ...MAP, ...options });
  return { spent: spentOf(reading), faults: faultsOf(reading) };
}

describe('invoices and credit notes', () => {
  const rows = (credit: string) => ['2025;4351;Factuur;500,00', `2025;4351;Creditnota;${credit}`];
  // 500 − 100 = 400
  const READ = { spent: ['GM0034 2025 7 400.00 (2)'], faults: [] };

  test.each(['Factuur/Creditnota', 'D/C'])('a column «%s» says which is taken off', (header) => {
    expect(ledger(`Jaar;Grootboek;${header};Bedrag`, rows('100,00'))).toEqual(READ);
    expect(ledger(`Jaar;Grootboek;${header};Bedrag`, rows('-100,00'))).toEqual(READ);
  });

  test('in any other column leave no amount read, as long as credit notes have no minus', () => {
    const header = 'Jaar;Grootboek;Soort;Bedrag';
    expect(ledger(header, rows('100,00'))).toEqual({ spent: [], faults: ['1:16 SIGN_COLUMN Soort'] });
    expect(ledger(header, rows('-100,00'))).toEqual(READ);
    expect(ledger(header, rows('(100,00)'))).toEqual(READ);
  });

  test.each(['Creditnota', 'creditfactuur', 'Credit note', ' CREDITNOTA '])(
    'one among other texts is found, and no more is: %s',
    (said) => {
      const others = ['Cursus', 'Zaal', 'Huur'].map((text) => `2025;4351;${text};10,00`);
      const header = 'Jaar;Grootboek;Omschrijving;Bedrag';
      expect(ledger(header, [...others, `2025;4351;${said};10,00`])).toEqual({
        spent: ['GM0034 2025 7 30.00 (3)'],
        faults: ['5:11 SIGN_COLUMN Omschrijving'],
      });
      // 30 − 10 = 20
      expect(ledger(header, [...others, `2025;4351;${said};-10,00`])).toEqual({
        spent: ['GM0034 2025 7 20.00 (4)'],
        faults: [],
      });
    },
  );

  test('beside a letter or two columns of amounts are no doubt', () => {
    const spent = ['GM0034 2025 7 -10.00 (1)'];
    expect(ledger('Jaar;Grootboek;Soort;Bedrag;D/C', ['2025;4351;Creditnota;10,00;C'])).toMatchObject({
      spent,
    });
    expect(ledger('Jaar;Grootboek;Soort;Debet;Credit', ['2025;4351;Creditnota;;10,00'])).toMatchObject({
      spent,
      faults: [],
    });
  });
});

describe('periods without a year beside a date that may be of anything', () => {
  const HEADER = 'Periode;Datum;Grootboek;Bedrag';
  const ROWS = ['1;15-01-2025;4351;1,00', '3;20-03-2025;4351;2,00', '12;28-12-2025;4351;4,00'];

  test('of one year are of it', () => {
    expect(ledger(HEADER, ROWS)).toEqual({ spent: ['GM0034 2025 7 7.00 (3)'], faults: [] });
  });

  test.each([
    ['first', (row: string) => [row, ...ROWS], 2],
    ['last', (row: string) => [...ROWS, row], 5],
  ])('of another year are found and not read, where they come %s', (_, among, line) => {
    const row = '3;31-12-2024;4351;8,00';
    expect(ledger(HEADER, among(row))).toEqual({
      spent: ['GM0034 2025 7 7.00 (3)'],
      faults: [`${line}:3 YEAR_DIFFERS Datum`],
    });
    // What was asked decides: 7 in 2025 and 8 in 2024.
    const { spent, faults } = ledger(HEADER, among(row), { yearOf: 'boekdatum' });
    expect([[...spent].sort(), faults]).toEqual([['GM0034 2024 7 8.00 (1)', 'GM0034 2025 7 7.00 (3)'], []]);
  });

  test('of no grant are of any year', () => {
    expect(ledger(HEADER, [...ROWS, '3;31-12-2024;4400;8,00']).faults).toEqual([]);
  });

  test.each([
    ['a booking date', 'Periode;Boekdatum;Grootboek;Bedrag'],
    ['a year', 'Jaar;Datum;Grootboek;Bedrag'],
  ])('%s says of itself what it is', (_, header) => {
    const rows = [...ROWS, '3;31-12-2024;4351;8,00'].map((row) =>
      header.startsWith('Jaar') ? row.replace(/^\d+/, '2025') : row,
    );
    expect(ledger(header, rows).faults).toEqual([]);
  });
});

describe('what was planned or promised is told from what was spent by one list of words', () => {
  test.each([
    ...['Begroting', 'begrote', 'Ramingen', 'Geraamd', 'Prognose', 'Forecast', 'Begrotingswijziging'],
    ...['Verplichting', 'Obligo', 'Commitments', 'Primitieve begroting', 'Budget'],
  ])('in a row: %s', (said) => {
    expect(ledger('Jaar;Grootboek;Soort;Bedrag', [`2025;4351;${said};1,00`])).toEqual({
      spent: [],
      faults: ['2:11 UNKNOWN_KIND Soort'],
    });
  });

  test.each(['Toekenning', 'Beschikking', 'Verschil', 'Kosten'])('and may be spending: %s', (said) => {
    expect(ledger('Jaar;Grootboek;Soort;Bedrag', [`2025;4351;${said};1,00`]).faults).toEqual([]);
  });
});
