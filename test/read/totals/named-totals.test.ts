// Totals that name what they are of, before or behind the word: held to the rows of that, in actuals, plans and allocations.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { faultsOf, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';
import { findingsOf, reading, rowsOf } from '../read-allocation.js';
import { plannedOf, readingOfRows } from '../read-plan.js';

/** The same row with a cent more in the amount that ends it, or stands before its last cell. */
const aCentMore = (row: string) => row.replace(/,00(?=;?$)/, ',01');

function passedOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((found) =>
    found.code === 'PASSED_OVER' ? found.rows.map(({ line, what }) => `${line} ${what}`) : [],
  );
}

function errorsOf(found: { readonly findings: readonly Finding[] }): readonly string[] {
  return faultsOf(found).filter((fault) => !fault.includes('PASSED_OVER'));
}

describe('at the bottom of what was spent', () => {
  // 7: 100 + 25 = 125; 11: 50; Deventer 150, Almere 25; 2023 150, 2024 25.
  const ROWS = ['Deventer;2023;7;100,00', 'Deventer;2023;11;50,00', 'Almere;2024;7;25,00'];
  const TOTALS = [
    ...[
      'Totaal Valpreventie;;;125,00',
      'Totaal 11;;;50,00',
      'Totaal Deventer;;;150,00',
      'Totaal 2024;;;25,00',
    ],
    ...[
      ';;Valpreventie Totaal;125,00',
      ';;11 totaal;50,00',
      'Deventer Totaal;;;150,00',
      ';2023 Totaal;;150,00',
    ],
    ...[
      'Totaal Valpreventie 2024;;;25,00',
      'Deventer;;Valpreventie totaal;100,00',
      'Subtotaal Mantelzorg;;;50,00',
    ],
    ...['Totaal Almere;2024;;25,00', 'Totaal onderdeel 7;;;125,00', 'Totaal Lokaal Sportakkoord;;;0,00'],
  ];
  const read = (rows: readonly string[]) => {
    const found = readingOfActuals(`gemeente;jaar;onderdeel;besteed\n${rows.join('\n')}\n`);
    return { spent: spentOf(found), faults: errorsOf(found), passed: passedOf(found.findings) };
  };
  const SPENT = ['GM0150 2023 7 100.00 (1)', 'GM0150 2023 11 50.00 (1)', 'GM0034 2024 7 25.00 (1)'];

  test('all of them at once, and a total of all below them', () => {
    const found = read([...ROWS, ...TOTALS, 'Totaal;;;175,00']);
    expect(found).toMatchObject({ spent: SPENT, faults: [] });
    expect(found.passed).toHaveLength(TOTALS.length + 1);
  });

  test.each(TOTALS)('%s, and with a cent more', (total) => {
    expect(read([...ROWS, total])).toEqual({ spent: SPENT, faults: [], passed: ['5 subtotal'] });
    const { spent, faults } = read([...ROWS, aCentMore(total)]);
    expect([spent, faults]).toEqual([SPENT, [`5:${total.lastIndexOf(';') + 2} TOTAL_MISMATCH besteed`]]);
  });

  test('a name that nobody knows before the word is a name, unless its row has no year', () => {
    const one = ['Deventer;2023;7;100,00'];
    expect(read([...one, 'Deventer;2023;Beweegkuur totaal;100,00']).faults).toEqual([
      '3:15 UNKNOWN_INTERVENTION onderdeel',
    ]);
    expect(read([...one, ';;Sport totaal;100,00'])).toMatchObject({ faults: [], passed: ['3 subtotal'] });
    expect(read([...one, ';;Sport totaal;100,01']).faults).toEqual(['3:16 TOTAL_MISMATCH besteed']);
  });

  test('of a theme, whose interventions are those of the grant', () => {
    const themes = [{ names: ['Sociale basis', 'Social base'], interventions: new Set([7, 11]) }];
    const rows = ['Deventer;2023;7;1,00', 'Deventer;2023;1;4,00', 'Deventer;2023;11;2,00'];
    const faults = (total: string) => {
      const text = ['gemeente;jaar;onderdeel;besteed', ...rows, total].join('\n');
      const bytes = new TextEncoder().encode(text);
      return errorsOf(readActuals([{ file: 'a.csv', bytes }], { ...vocabularyOf({}), themes }));
    };
    // 1 + 2 = 3
    expect(faults('Totaal 2. Sociale basis;;;3,00')).toEqual([]);
    expect(faults('Social base total;;;3,01')).toHaveLength(1);
    expect(faults('Totaal sociale basis;;;7,00')).toHaveLength(1);
  });
});

describe('at the bottom of a plan', () => {
  // Out of 7: 100 + 50 = 150; to 7: 30; to 11: 100; Almere 180; 2023: 150.
  const ROWS = [
    'Almere;2023;verschuiving;7;11;100,00;a',
    'Almere;2023;doorschuiving;7;;50,00;b',
    'Almere;2024;verschuiving;11;7;30,00;c',
  ];
  const READ = ['GM0034 2023 7>11 100.00', 'GM0034 2024 11>7 30.00', 'GM0034 2023 7> 50.00'];
  const read = (rows: readonly string[]) => {
    const found = readingOfRows(rows);
    return { planned: plannedOf(found), faults: errorsOf(found), passed: passedOf(found.findings) };
  };

  test.each([
    ...['Totaal Valpreventie;;;;;150,00;', 'Totaal 7;;;;;30,00;', 'Totaal 11;;;;;100,00;'],
    ...['Totaal Almere;;;;;180,00;', 'Totaal 2023;;;;;150,00;', ';;;Valpreventie Totaal;;150,00;'],
  ])('%s, and with a cent more', (total) => {
    expect(read([...ROWS, total])).toEqual({ planned: READ, faults: [], passed: ['5 subtotal'] });
    expect(read([...ROWS, aCentMore(total)])).toMatchObject({
      planned: READ,
      faults: [expect.stringContaining('TOTAL_MISMATCH')],
    });
  });

  test.each([
    ['alone', []],
    ['with the amount of the rows above it', ['Almere;2025;doorschuiving;7;;100,00;']],
  ])('what is carried from “Totaal” is neither carried nor a sum: %s', (_, rows) => {
    const { planned, faults } = read([
      ...rows,
      'Almere;2025;doorschuiving;Totaal;;100,00;',
      'Totaal;;;;;1,00;',
    ]);
    expect(planned).toHaveLength(rows.length);
    expect(faults).toEqual([`${rows.length + 2}:27 BAD_SHIFT van`]);
  });

  test('both ways out of it lead on', () => {
    const rows = ['Almere;2025;doorschuiving;7;;100,00;'];
    expect(read([...rows, 'Almere;;;Totaal;;100,00;'])).toMatchObject({ faults: [], passed: ['3 total'] });
    expect(read([...rows, 'Almere;2025;doorschuiving;;;100,00;'])).toMatchObject({
      planned: ['GM0034 2025 7> 100.00', 'GM0034 2025 0> 100.00'],
      faults: [],
    });
  });
});

describe('in an allocation', () => {
  const faults = (text: string) => findingsOf(reading(text)).filter((found) => !found.includes('PASSED'));

  test.each([
    // 100 + 25 = 125 of 7 over both municipalities.
    ['Totaal;7;125,00', 'Totaal;7;125,01'],
    ['Totaal Valpreventie;;125,00', 'Totaal Valpreventie;;125,01'],
    [';Valpreventie Totaal;125,00', ';Valpreventie Totaal;124,99'],
    ['Deventer Totaal;;150,00', 'Deventer Totaal;;150,01'],
    ['Totaal Deventer;11;50,00', 'Totaal Deventer;11;50,01'],
  ])('by years: %s', (total, other) => {
    const rows = 'gemeente;onderdeel;2023\nDeventer;7;100,00\nDeventer;11;50,00\nAlmere;7;25,00\n';
    expect(faults(`${rows}${total}\n`)).toEqual([]);
    expect(rowsOf(reading(`${rows}${total}\n`))).toHaveLength(3);
    expect(faults(`${rows}${other}\n`)).toEqual([expect.stringMatching(/^5:\d+ TOTAL_MISMATCH$/)]);
  });

  test.each(['Totaal Valpreventie;;;125,00', 'Deventer totaal;2023;;150,00', 'Totaal;;7;125,00'])(
    'an amount a row: %s',
    (total) => {
      const rows =
        'gemeente;jaar;onderdeel;toegekend\nDeventer;2023;7;100,00\nDeventer;2023;11;50,00\nAlmere;2024;7;25,00\n';
      expect(faults(`${rows}${total}\n`)).toEqual([]);
      expect(faults(`${rows}${aCentMore(total)}\n`)).toEqual([expect.stringContaining('TOTAL_MISMATCH')]);
    },
  );

  test('a column an intervention', () => {
    const rows = 'gemeente;jaar;7;11;totaal\nDeventer;2023;1,00;2,00;3,00\nAlmere;2023;4,00;;4,00\n';
    // 1 + 4 = 5, 2, and 7 in all.
    expect(faults(`${rows}Deventer Totaal;;1,00;2,00;3,00\nTotaal 2023;;5,00;2,00;7,00\n`)).toEqual([]);
    expect(faults(`${rows}Deventer Totaal;;1,00;2,00;3,01\n`)).toHaveLength(1);
    expect(faults(`${rows}Totaal 2023;;5,01;2,00;7,00\n`)).toHaveLength(1);
  });
});
