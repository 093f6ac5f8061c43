// What headers mean is said once, in a file of two columns or in the settings, and goes before what is known.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { readColumnNames } from '../../../src/read/inputs/column-names.js';
import { faultsOf, spentOf, vocabularyOf } from '../read-actuals.js';

const inputOf = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
const namesOf = (text: string, file = 'kolommen.csv') =>
  readColumnNames(inputOf(file, text), vocabularyOf({}));

/** Reads bookings of Almere under these names. */
function booked(text: string, columns: string) {
  const reading = namesOf(columns);
  const vocabulary = { ...vocabularyOf({ municipality: 'GM0034' }), columnNames: reading.names };
  const actuals = readActuals([inputOf('grootboek.csv', text)], vocabulary);
  return { actuals, spent: spentOf(actuals), faults: faultsOf(actuals), unused: reading.unused(), reading };
}

const LEDGER = 'Jr;Soort prestatie;Waarde/CO-valuta\n2023;7;500,00\n2023;7;-100,00\n';

describe('names of columns', () => {
  test.each([
    ['with a header', 'uw kop;onze kop\nJr;jaar\nSoort prestatie;onderdeel\nWaarde/CO-valuta;bedrag\n'],
    ['without', 'Jr;jaar\nSoort prestatie;onderdeel\nWaarde/CO-valuta;bedrag\n'],
    ['with commas', 'Jr,jaar\nSoort prestatie,onderdeel\nWaarde/CO-valuta,bedrag\n'],
    ['in other letters', 'JR;Jaar\nsoort  prestatie;ONDERDEEL\nwaarde co valuta;Bedrag\n'],
    ['in English', 'column;meaning\nJr;year\nSoort prestatie;intervention\nWaarde/CO-valuta;amount\n'],
    [
      'of the settings',
      '{"columns": {"Jr": "jaar", "Soort prestatie": "onderdeel", "Waarde/CO-valuta": "bedrag"}}',
    ],
  ])('%s: 500.00 − 100.00', (_, columns) => {
    const { spent, faults, unused, reading } = booked(LEDGER, columns);
    expect([reading.findings, faults, unused]).toEqual([[], [], []]);
    expect(spent).toEqual(['GM0034 2023 7 400.00 (2)']);
    expect(reading.count).toBe(3);
  });

  test('go before a column that is known', () => {
    const text = 'jaar;onderdeel;bedrag;waarde\n2023;7;1,00;5,00\n';
    const { spent, faults } = booked(text, 'waarde;bedrag\n');
    expect([faults, spent]).toEqual([['1:16 UNKNOWN_COLUMN bedrag'], ['GM0034 2023 7 5.00 (1)']]);
  });

  test('leave out a column that is not to be read', () => {
    const text = 'jaar;onderdeel;bedrag;besteed\n2023;7;1,00;5,00\n';
    const { spent, faults } = booked(text, 'bedrag;geen\n');
    expect([faults, spent]).toEqual([[], ['GM0034 2023 7 5.00 (1)']]);
  });

  test('name a column of signs of which no letter is left', () => {
    const text = 'jaar;onderdeel;bedrag;**\n2023;7;5,00;D\n2023;7;2,00;C\n';
    expect(booked(text, '**;D/C\n').spent).toEqual(['GM0034 2023 7 3.00 (2)']);
  });

  test('that stand in no file are said', () => {
    const { unused } = booked(
      LEDGER,
      'Jr;jaar\nSoort prestatie;onderdeel\nWaarde/CO-valuta;bedrag\nKpl.nr;kostenplaats\n',
    );
    expect(unused).toEqual([
      { code: 'UNUSED_COLUMN_NAME', header: 'Kpl.nr', where: { file: 'kolommen.csv', line: 4, column: 1 } },
    ]);
  });
});

describe('a name that cannot be used', () => {
  test.each([
    [
      'an unknown meaning',
      'Jr;jaer\n',
      { problem: 'unknown', suggestions: ['jaar', 'naar'], where: { line: 1 } },
    ],
    ['two meanings', 'Jr;jaar\njr;bedrag\n', { problem: 'twice', where: { line: 2 }, first: { line: 1 } }],
    ['no meaning', 'Jr;jaar\nBdr;\n', { problem: 'blank', where: { line: 2 } }],
    ['three cells', 'Jr;jaar\nBdr;bedrag;ja\n', { problem: 'shape', where: { line: 2 } }],
  ])('for %s', (_, columns, expected) => {
    expect(namesOf(columns).findings).toMatchObject([{ code: 'BAD_COLUMN_NAME', ...expected }]);
  });

  test('the same meaning twice is no fault', () => {
    expect(namesOf('Jr;jaar\nJR;Jaar\n').findings).toEqual([]);
  });

  test('of the settings is found at its line', () => {
    const { findings } = namesOf('{\n  "columns": {\n    "Jr": "jaer"\n  }\n}\n', 'spuk.config.json');
    expect(findings).toMatchObject([
      { code: 'BAD_COLUMN_NAME', where: { file: 'spuk.config.json', line: 3 } },
    ]);
  });
});
