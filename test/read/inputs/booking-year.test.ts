// The year of a booking follows from its year, its period or its date; where they differ it is said which counts.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { yearOfDate, yearOfPeriod } from '../../../src/read/inputs/date-text.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { workbookOf } from '../../support/workbooks.js';
import { faultsOf, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';

describe('a date', () => {
  test.each([
    ...['31-12-2023', '31/12/2023', '31.12.2023', '1-2-2023', '01-02-23', '31/12/23', '12/31/2023'],
    ...['2023-12-31', '2023/12/31', '2023.12.31', '20231231', '2023-12-31T00:00:00', '2023-12-31 14:05'],
    ...['2023-12-31T00:00:00.000Z', '2023-12-31+01:00', '31-12-2023 0:00:00', '31 december 2023'],
    ...['31 dec 2023', '31-dec-2023', '31-dec-23', '1 mrt. 2023', '1 maart 2023', 'ma 2 januari 2023'],
    ...['maandag 2 januari 2023', '2 mei 2023', '5 October 2023', '5 okt 2023'],
  ])('%s is of 2023', (text) => {
    expect(yearOfDate(text)).toBe(2023);
  });

  test('29 February is there in leap years alone', () => {
    expect([yearOfDate('29-02-2024'), yearOfDate('29-02-2023')]).toEqual([2024, undefined]);
  });

  test.each([
    ...[
      '',
      '2023',
      '45291',
      '31-11-2023',
      '00-01-2023',
      '2023-13-01',
      '31-12',
      '202312',
      '1-1-1',
      '13/13/2023',
    ],
    ...['31-12-2023-1', '31-12/2023', '5 xyz 2023', '31-12-3023', '2023-12-31 uur'],
  ])('%j is none', (text) => {
    expect(yearOfDate(text)).toBe(undefined);
  });
});

describe('a period', () => {
  test.each([
    ...['202403', '2024-03', '2024-3', '2024/03', '2024.03', '2024 03', '3-2024', '03-2024', '03/2024'],
    ...['2024003', '003.2024', '2024P03', '2024-P03', 'P03-2024', '2024M3', '2024Q1', '2024-K1', '202400'],
    ...['202413', 'maart 2024', 'mrt-2024', 'Mrt. 2024', "'202403", '2024-03-01'],
  ])('%s is of 2024', (text) => {
    expect(yearOfPeriod(text)).toBe(2024);
  });

  test.each(['3', '03', '12', '13', 'P03', 'periode 3', 'maart'])(
    '%s is of a year that it does not name',
    (text) => {
      expect(yearOfPeriod(text)).toBe(null);
    },
  );

  test.each(['', '2024', '202417', '17', '202499', 'x2024', '2024Q5', 'xyz 2024'])('%j is none', (text) => {
    expect(yearOfPeriod(text)).toBe(undefined);
  });
});

/** Bookings of Almere on intervention 7; the first row stands on line 2. */
function booked(
  columns: string,
  rows: readonly string[],
  options: { readonly yearOf?: 'boekjaar' | 'boekdatum' } = {},
) {
  const lines = rows.map((row) => `Almere;7;100,00;${row}`);
  return readingOfActuals(`${[`Gemeente;Onderdeel;Bedrag;${columns}`, ...lines].join('\n')}\n`, options);
}

describe('bookings', () => {
  test.each([
    ['a booking date', 'Boekdatum', ['31-12-2023', '01-01-2024']],
    ['a date', 'Datum', ['2023-12-31', '2024-01-01']],
    ['a date in English', 'Posting date', ['2023-12-31', '2024-01-01']],
    ['a period', 'Periode', ['202312', '202401']],
    ['a period with dashes', 'Jaar/periode', ['2023-12', '2024-01']],
    ['the year of the service', 'Dienstjaar', ['2023', '2024']],
    ['a year and a period of it', 'Jaar;Periode', ['2023;12', '2024;1']],
    ['a year and a date that agree', 'Boekjaar;Boekdatum', ['2023;31-12-2023', '2024;01-01-2024']],
    ['a year where the date is empty', 'Boekjaar;Boekdatum', ['2023;', '2024;']],
    ['a year beside a date that is not of the booking', 'Jaar;Datum', ['2023;15-01-2024', '2024;01-01-2023']],
    ['a period without year, and a date', 'Periode;Boekdatum', ['12;31-12-2023', '1;01-01-2024']],
  ])('have their year from %s', (_, columns, rows) => {
    const reading = booked(columns, rows);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)', 'GM0034 2024 7 100.00 (1)']);
    expect(reading.findings.filter(({ code }) => code !== 'UNKNOWN_COLUMN')).toEqual([]);
  });

  test('of which year and date differ are in no sum: one finding, at the first date', () => {
    const reading = booked('Boekjaar;Boekdatum', ['2023;31-12-2023', '2023;15-01-2024', '2023;16-01-2024']);
    expect(reading.findings).toMatchObject([
      {
        code: 'YEAR_DIFFERS',
        bookings: 2,
        told: { column: 'Boekjaar', text: '2023' },
        other: { column: 'Boekdatum', text: '15-01-2024' },
        dated: true,
        where: { line: 3, column: 22 },
      },
    ]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
  });

  test.each([
    ['boekjaar', ['GM0034 2023 7 200.00 (2)']],
    ['boekdatum', ['GM0034 2023 7 100.00 (1)', 'GM0034 2024 7 100.00 (1)']],
  ] as const)('count by what was said to count: %s', (yearOf, sums) => {
    const reading = booked('Boekjaar;Boekdatum', ['2023;31-12-2023', '2023;15-01-2024'], { yearOf });
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], sums]);
  });

  test('of which year and period differ are in no sum either', () => {
    const reading = booked('Jaar;Periode', ['2023;202401']);
    expect(reading.findings).toMatchObject([{ code: 'YEAR_DIFFERS', bookings: 1, dated: false }]);
    expect(spentOf(reading)).toEqual([]);
  });

  test('with periods that name no year lack a year, said once', () => {
    const reading = booked('Periode', ['1', '2']);
    expect(reading.findings).toMatchObject([{ code: 'MISSING_COLUMN', column: 'year' }]);
  });

  test.each([
    // Whatever the first rows say, a period that names its year is held to the year beside it.
    ['Jaar;Periode', ['2023;1', '2023;202401'], ['3:22 YEAR_DIFFERS Periode'], ['GM0034 2023 7 100.00 (1)']],
    ['Jaar;Periode', ['2023;202312', '2023;1'], [], ['GM0034 2023 7 200.00 (2)']],
    // Where nothing else tells the year, a period without one is a row without a year.
    ['Periode', ['1', '202401'], ['2:17 BAD_YEAR Periode'], ['GM0034 2024 7 100.00 (1)']],
    [
      'Periode;Boekdatum',
      ['1;05-01-2024', '202312;05-01-2024'],
      ['3:24 YEAR_DIFFERS Boekdatum'],
      ['GM0034 2024 7 100.00 (1)'],
    ],
  ])('have the year of their own period, not that of the first: %s %j', (columns, rows, faults, sums) => {
    const reading = booked(columns, rows);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([faults, sums]);
  });

  test('of which the date was said to count and is empty are found, each at its cell', () => {
    const rows = ['2023;31-12-2023', '2023;', '2023; '];
    const reading = booked('Boekjaar;Boekdatum', rows, { yearOf: 'boekdatum' });
    expect(faultsOf(reading)).toEqual(['3:22 BAD_YEAR Boekdatum', '4:22 BAD_YEAR Boekdatum']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
  });

  test.each([
    ['boekdatum', 'Boekjaar;Periode', '2023;202401', 'booking-date'],
    ['boekdatum', 'Boekjaar', '2023', 'booking-date'],
    ['boekdatum', 'Boekjaar;Datum', '2023;31-12-2023', 'booking-date'],
    ['boekjaar', 'Boekdatum', '31-12-2023', 'year'],
  ] as const)('lack the column that was said to count: %s of %s', (yearOf, columns, row, column) => {
    const reading = booked(columns, [row], { yearOf });
    expect(reading.findings.filter(({ code }) => code !== 'UNKNOWN_COLUMN')).toMatchObject([
      { code: 'MISSING_COLUMN', column, where: { line: 1 } },
    ]);
    expect(spentOf(reading)).toEqual([]);
  });

  test('of which year and period differ are not settled by saying that the books count', () => {
    const reading = booked('Boekjaar;Periode;Boekdatum', ['2023;202401;31-12-2023'], { yearOf: 'boekjaar' });
    expect(faultsOf(reading)).toEqual(['2:22 YEAR_DIFFERS Periode']);
    expect(spentOf(reading)).toEqual([]);
  });

  test('have a year that a program wrote as a number, also beside a date', () => {
    const reading = booked('Boekjaar;Boekdatum', ['2024.0;15-01-2024', '2024,0;16-01-2024']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2024 7 200.00 (2)']]);
  });

  test('with something else for a date are found at their cell', () => {
    const reading = booked('Boekdatum', ['31-12-2023', '32-12-2023']);
    expect(reading.findings).toMatchObject([
      { code: 'BAD_YEAR', of: 'date', text: '32-12-2023', where: { line: 3 } },
    ]);
  });

  test('of a year without rules are found at the date', () => {
    expect(faultsOf(booked('Boekdatum', ['31-12-2022']))).toEqual(['2:17 YEAR_NOT_COVERED Boekdatum']);
  });

  test('of no grant may be of any year', () => {
    const reading = readingOfActuals('Grootboek;Boekdatum;Bedrag\n1;31-12-2021;5,00\n2;31-12-2023;7,00\n', {
      municipality: 'GM0034',
      map: 'grootboek;onderdeel\n1;geen\n2;7\n',
    });
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 7.00 (1)']]);
  });
});

test('a date cell of a workbook is read by its day', async () => {
  const book = 'grootboek.xlsx';
  const rows = [
    ['gemeente', 'Boekdatum', 'onderdeel', 'bedrag'],
    ['Almere', new Date(Date.UTC(2023, 11, 31)), 7, 500],
    ['Almere', new Date(Date.UTC(2024, 0, 1)), 7, 100.5],
  ];
  const bytes = await workbookOf({ name: 'Blad1', rows });
  const sheet = await openWorkbook({ bytes, book, sheet: undefined });
  const reading = readActuals([{ file: book, bytes, sheet }], vocabularyOf({}));
  expect([reading.findings, spentOf(reading)]).toEqual([
    [],
    ['GM0034 2023 7 500.00 (1)', 'GM0034 2024 7 100.50 (1)'],
  ]);
});

describe('the codes of a ledger under the headers of the usual packages', () => {
  const MAP = 'grootboek;kostenplaats;onderdeel\n4351000;6710;7\n';
  test.each([
    ['Rekening', 'Kostenplaats'],
    ['Grootboekrekening', 'Kstplaats'],
    ['Kostensoort', 'Kostenplaats'],
    ['ECL', 'FCL'],
    ['Grootboeknummer', 'KPL'],
    ['Account', 'Cost center'],
  ])('%s and %s', (ledger, costCentre) => {
    const reading = readingOfActuals(`Jaar;${ledger};${costCentre};Bedrag\n2023;4351000;6710;5,00\n`, {
      municipality: 'GM0034',
      map: MAP,
    });
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 5.00 (1)']]);
  });

  test('one that says it better goes first, in any order', () => {
    const reading = readingOfActuals(
      'Jaar;Rekening;Grootboek;Kostensoort;FCL;Kostenplaats;Bedrag\n2023;1;4351000;2;3;6710;5,00\n',
      { municipality: 'GM0034', map: MAP },
    );
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 5.00 (1)']]);
  });

  test('two that say it as well are one too many', () => {
    const reading = readingOfActuals(
      'Jaar;Grootboek;Grootboekrekening;Kostenplaats;Bedrag\n2023;4351000;1;6710;5,00\n',
      { municipality: 'GM0034', map: MAP },
    );
    expect(faultsOf(reading)).toEqual(['1:16 DUPLICATE_COLUMN Grootboekrekening']);
  });
});

test('a big file of which a later period is the first to name its year is read as all of it says', () => {
  const rows = (count: number, period: string) =>
    Array.from({ length: count }, () => `Almere;7;1,00;2023;${period}`);
  // 8,000 rows are more than one piece. 7,999 × 1.00; the last is of another year.
  const text = ['Gemeente;Onderdeel;Bedrag;Jaar;Periode', ...rows(7999, '3'), ...rows(1, '202401'), ''].join(
    '\n',
  );
  const reading = readingOfActuals(text);
  expect([faultsOf(reading), spentOf(reading)]).toEqual([
    ['8001:20 YEAR_DIFFERS Periode'],
    ['GM0034 2023 7 7999.00 (7999)'],
  ]);
});
