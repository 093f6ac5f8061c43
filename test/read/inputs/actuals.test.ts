// Actuals are bookings: they add up, corrections may be below zero, and none is lost without being said.

import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import {
  divisionOf,
  faultsOf,
  HEADER,
  readingOfActuals,
  readingOfBookings,
  spentOf,
} from '../read-actuals.js';

describe('actuals', () => {
  test.each([
    ['Dutch', `${HEADER}\nAlmere;2023;7;1.250,50\nAlmere;2023;7;99,50\n`],
    ['English', 'municipality,year,intervention,spent\nAlmere,2023,7,"1,250.50"\nAlmere,2023,7,99.50\n'],
    ['bedrag', 'gemeente;jaar;onderdeel;bedrag\nAlmere;2023;7;1250,50\nAlmere;2023;7;99,50\n'],
    ['amount', 'code,year,intervention,amount\nGM0034,2023,7,1250.50\n34,2023,7,99.50\n'],
    [
      'names of interventions',
      `${HEADER}\nAlmere;2023;Valpreventie;1250,50\nAlmere;2023;Fall prevention;99,50\n`,
    ],
    ['number and name', `${HEADER}\nAlmere;2023;7. Valpreventie;1250,50\nAlmere;2023; valpreventie ;99,50\n`],
  ])('with headers and names: %s', (_, text) => {
    const reading = readingOfActuals(text);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1350.00 (2)']);
  });

  test('add up per municipality, year and intervention, and keep the place of the last booking', () => {
    const reading = readingOfBookings([
      'Almere;2023;7;100,00',
      'Almere;2023;11;50,00',
      'Almere;2024;7;10,00',
      'Rijswijk;2023;7;1,00',
      'Almere;2023;7;200,01',
    ]);
    expect(spentOf(reading)).toEqual([
      'GM0034 2023 7 300.01 (2)',
      'GM0034 2023 11 50.00 (1)',
      'GM0034 2024 7 10.00 (1)',
      'GM0603 2023 7 1.00 (1)',
    ]);
    expect(reading.actuals.parts[0]?.place).toEqual({ file: 'bestedingen.csv', line: 6, cell: 3, input: 0 });
  });

  test.each([
    ['a correction', ['100,00', '-30,00'], '70.00'],
    ['a minus behind the digits', ['100,00', '30,00-'], '70.00'],
    ['corrections that outweigh what was spent', ['100,00', '-100,01'], '-0.01'],
    ['corrections that cancel it out', ['100,00', '-100,00'], '0.00'],
    ['a booking of nothing', ['0,00', '0,00'], '0.00'],
  ])('have %s', (_, amounts, sum) => {
    const reading = readingOfBookings(amounts.map((amount) => `Almere;2023;7;${amount}`));
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual([`GM0034 2023 7 ${sum} (2)`]);
  });

  test('of several files stay apart by file, each with its own decimal sign', () => {
    const reading = readingOfActuals({
      'b.csv': `${HEADER}\nAlmere;2023;7;1.250,50\n`,
      'a.csv': 'municipality,year,intervention,spent\nAlmere,2023,7,"1,000.25"\n',
    });
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1250.50 (1)', 'GM0034 2023 7 1000.25 (1)']);
    expect(reading.actuals.parts.map(({ place }) => [place.file, place.input])).toEqual([
      ['b.csv', 0],
      ['a.csv', 1],
    ]);
    expect(reading.tables.map(({ table }) => table.file)).toEqual(['b.csv', 'a.csv']);
  });

  test('without rows are none', () => {
    const reading = readingOfBookings([]);
    expect([faultsOf(reading), reading.actuals]).toEqual([[], { parts: [], iza: [] }]);
  });
});

describe('bookings of SPUK IZA', () => {
  test.each(['IZA', 'iza', ' Iza ', 'SPUK IZA', 'spuk-iza'])('named %s are kept apart', (name) => {
    const reading = readingOfBookings([
      `Almere;2023;${name};25.000,00`,
      'Almere;2023;7;100,00',
      `Almere;2023;${name};-500,00`,
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
    expect(divisionOf(reading)).toEqual(['GM0034 2023 iza 24500.00 (2)']);
  });

  test('are all of them in a file without interventions that is of SPUK IZA', () => {
    const text = 'gemeente;jaar;besteed\nAlmere;2023;25.000,00\nRijswijk;2024;10,00\n';
    const reading = readingOfActuals(text, { ofRegions: true });
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual([]);
    expect(divisionOf(reading)).toEqual(['GM0034 2023 iza 25000.00 (1)', 'GM0603 2024 iza 10.00 (1)']);
  });

  test('are not guessed: the same file is otherwise without its interventions', () => {
    const reading = readingOfActuals('gemeente;jaar;besteed\nAlmere;2023;25.000,00\n');
    expect(faultsOf(reading)).toEqual(['1:1 MISSING_COLUMN']);
    expect([spentOf(reading), divisionOf(reading)]).toEqual([[], []]);
  });
});

describe('what is not divided over interventions', () => {
  test('is intervention 0 in a year without walls', () => {
    const reading = readingOfBookings(['Almere;2025;0;10,00', 'Almere;2026;niet verdeeld;20,00']);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2025 0 10.00 (1)', 'GM0034 2026 0 20.00 (1)']);
  });

  test('may be spent in a year with walls too: money that was carried into it undivided is spent there', () => {
    const reading = readingOfBookings(['Almere;2024;0;10,00', 'Almere;2025;0;20,00'], { rules: uniform });
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 0 10.00 (1)', 'GM0034 2025 0 20.00 (1)']);
  });
});

describe('a column that is missing', () => {
  test.each([
    ['jaar;onderdeel;besteed\n2023;7;1,00', ['municipality']],
    ['gemeente;onderdeel;besteed\nAlmere;7;1,00', ['year']],
    ['gemeente;jaar;besteed\nAlmere;2023;1,00', ['intervention']],
    ['gemeente;jaar;onderdeel\nAlmere;2023;7', ['spent']],
    ['gemeente;jaar;grootboek;besteed\nAlmere;2023;4351000;1,00', ['intervention']],
    ['gemeente\nAlmere', ['year', 'spent', 'intervention']],
    ['', ['municipality', 'year', 'intervention', 'spent']],
  ])('is said of %j, and nothing is read', (text, missing) => {
    const reading = readingOfActuals(text);
    const columns = reading.findings.flatMap((finding) =>
      finding.code === 'MISSING_COLUMN' ? [finding.column] : [],
    );
    expect(columns).toEqual(missing);
    expect([spentOf(reading), divisionOf(reading)]).toEqual([[], []]);
  });

  test('is not the municipality where -m names it', () => {
    const reading = readingOfActuals('jaar;onderdeel;besteed\n2023;7;1,00\n', { municipality: 'GM0034' });
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1.00 (1)']);
  });

  test('names what the amounts may be headed by', () => {
    const [finding] = readingOfActuals('gemeente;jaar;onderdeel\nAlmere;2023;7\n').findings;
    expect(finding).toMatchObject({ accepted: ['besteed', 'spent', 'bedrag', 'amount'] });
  });
});

describe('a booking that cannot be read is left out and said', () => {
  test.each([
    ['Almeer;2023;7;100,00', '3:1 UNKNOWN_MUNICIPALITY gemeente'],
    ['Almere;23;7;100,00', '3:8 BAD_YEAR jaar'],
    ['Almere;2022;7;100,00', '3:8 YEAR_NOT_COVERED jaar'],
    ['Almere;2023;16;100,00', '3:13 UNKNOWN_INTERVENTION onderdeel'],
    ['Almere;2023;;100,00', '3:13 UNKNOWN_INTERVENTION onderdeel'],
    ['Almere;2023;7;', '3:15 BAD_AMOUNT besteed'],
    ['Almere;2023;7;100,005', '3:15 BAD_AMOUNT besteed'],
    ['Almere;2023;7;1e3', '3:15 BAD_AMOUNT besteed'],
  ])('%s', (row, fault) => {
    const reading = readingOfBookings(['Almere;2023;7;1,50', row, 'Almere;2023;7;2,00']);
    expect(faultsOf(reading)).toEqual([fault]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 3.50 (2)']);
  });

  test('in every cell at once', () => {
    expect(faultsOf(readingOfBookings(['Almeer;23;7;x']))).toEqual([
      '2:1 UNKNOWN_MUNICIPALITY gemeente',
      '2:8 BAD_YEAR jaar',
      '2:13 BAD_AMOUNT besteed',
    ]);
  });
});

describe('other columns', () => {
  const text = 'gemeente;jaar;boekstuk;grootboek;onderdeel;besteed\nAlmere;2023;B1;4351000;7;1,00\n';

  test('are warned about: a header may be mistyped', () => {
    const reading = readingOfActuals(text);
    expect(faultsOf(reading)).toEqual(['1:15 UNKNOWN_COLUMN boekstuk']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1.00 (1)']);
  });

  test('are left alone with a mapping: an export of a ledger has its own', () => {
    const reading = readingOfActuals(text, { map: 'grootboek;onderdeel\n4351000;11\n' });
    expect(faultsOf(reading)).toEqual([]);
  });

  test('are passed over where they are of the program’s own csv', () => {
    const reading = readingOfActuals(
      'code,name,year,intervention,spent,toRepay\nGM0034,Almere,2023,7,1.00,0.00\n',
    );
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1.00 (1)']);
    expect(faultsOf(reading)).toEqual([]);
  });
});

describe('with a mapping', () => {
  const map = 'grootboek;onderdeel\n4307;7\n';

  test('a booking without intervention is looked up by its code', () => {
    const text =
      'gemeente;jaar;onderdeel;grootboek;besteed\nAlmere;2023;11;4307;1,50\nAlmere;2023;;4307;2,50\n';
    const reading = readingOfActuals(text, { map });
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 11 1.50 (1)', 'GM0034 2023 7 2.50 (1)']);
  });

  test('of codes that the file does not have, it lacks their column', () => {
    const text = 'gemeente;jaar;kostenplaats;besteed\nAlmere;2023;K1;1,50\nAlmere;2023;K2;2,50\n';
    const reading = readingOfActuals(text, { map });
    expect(spentOf(reading)).toEqual([]);
    expect(reading.findings).toMatchObject([
      { code: 'MISSING_COLUMN', column: 'ledger', mapped: { codes: ['kostenplaats'] } },
    ]);
  });

  test('a file without any code lacks the column of codes', () => {
    const { findings } = readingOfActuals('gemeente;jaar;besteed\nAlmere;2023;1,50\n', { map });
    expect(
      findings.map((finding) => (finding.code === 'MISSING_COLUMN' ? finding.column : finding.code)),
    ).toEqual(['ledger']);
  });
});
