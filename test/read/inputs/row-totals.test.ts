// Headings and totals between the rows of what was spent per intervention, and of plans: a total is held to the rows that
// it is of, and said; a heading is passed over; neither is ever money.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { interventionNames } from '../../../src/read/names/intervention-names.js';
import { jsonOf } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';
import { faultsOf, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';
import { plannedOf, readingOfRows } from '../read-plan.js';

const SPENT = 'gemeente;jaar;onderdeel;besteed';

function actuals(rows: readonly string[]) {
  const reading = readingOfActuals(`${[SPENT, ...rows].join('\n')}\n`);
  return {
    read: spentOf(reading),
    passed: passedOf(reading.findings),
    faults: otherThanPassed(faultsOf(reading)),
  };
}

function plan(rows: readonly string[]) {
  const reading = readingOfRows(rows);
  return {
    read: plannedOf(reading),
    passed: passedOf(reading.findings),
    faults: otherThanPassed(faultsOf(reading)),
  };
}

function passedOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((found) =>
    found.code === 'PASSED_OVER' ? found.rows.map(({ line, what }) => `${line} ${what}`) : [],
  );
}

function otherThanPassed(faults: readonly string[]): readonly string[] {
  return faults.filter((fault) => !fault.includes('PASSED_OVER'));
}

/** A total with a cent more. */
const aCentMore = (row: string) => row.replace(/(\d+),00/, '$1,01');

describe('what was spent', () => {
  // 100 + 50 + 25 = 175; 150 in 2023; of 7: 125.
  const ROWS = ['Almere;2023;7;100,00', 'Almere;2023;11;50,00', 'Almere;2024;7;25,00'];
  const READ = ['GM0034 2023 7 100.00 (1)', 'GM0034 2023 11 50.00 (1)', 'GM0034 2024 7 25.00 (1)'];

  test.each([
    ['of all', 'Totaal;;;175,00', 'total'],
    ['of a year', 'Totaal;2023;;150,00', 'total'],
    ['of a municipality', 'Almere;;Totaal;175,00', 'total'],
    ['of an intervention', 'Totaal;;7;125,00', 'total'],
    ['of an intervention in a year', 'Totaal;2024;Valpreventie;25,00', 'total'],
    ['of all, by another word', 'Eindtotaal;;;175,00', 'total'],
    ['of the rows so far', 'Subtotaal;;;175,00', 'subtotal'],
    ['of what it names', 'Totaal brede SPUK;;;175,00', 'subtotal'],
    ['of a year without a row, which is nothing', 'Totaal;2025;;0,00', 'total'],
  ])('a total %s is held to its rows', (_, total, what) => {
    expect(actuals([...ROWS, total])).toEqual({ read: READ, passed: [`5 ${what}`], faults: [] });
    expect(actuals([...ROWS, total.replace(/,00$/, ',01')])).toEqual({
      read: READ,
      passed: [],
      faults: [expect.stringMatching(/^5:\d+ TOTAL_MISMATCH besteed$/)],
    });
  });

  test('themes with their subtotals, and a total of all', () => {
    const rows = [
      ...['Sport, bewegen en cultuur;;;', 'Almere;2023;1;10,00', 'Almere;2023;2;20,00', 'Subtotaal;;;30,00'],
      ...['2. Gezondheid;;;', 'Almere;2023;7;5,00', 'Subtotaal;;;5,00', 'Totaal;;;35,00'],
    ];
    const passed = ['2 heading', '5 subtotal', '6 heading', '8 subtotal', '9 total'];
    const read = ['GM0034 2023 1 10.00 (1)', 'GM0034 2023 2 20.00 (1)', 'GM0034 2023 7 5.00 (1)'];
    expect(actuals(rows)).toEqual({ read, passed, faults: [] });
    // The second subtotal is of the rows below the first alone.
    expect(actuals(rows.with(6, 'Subtotaal;;;35,00')).faults).toEqual(['8:13 TOTAL_MISMATCH besteed']);
  });

  test('bookings that share an intervention stay two on either side of a subtotal', () => {
    const rows = ['Almere;2023;7;10,00', 'Subtotaal;;;10,00', 'Almere;2023;7;20,00', 'Subtotaal;;;20,00'];
    expect(actuals([...rows, 'Totaal;;;30,00'])).toMatchObject({
      read: ['GM0034 2023 7 30.00 (2)'],
      faults: [],
    });
  });

  test('a total of rows of which one cannot be read is held to nothing', () => {
    const { read, faults } = actuals([
      'Almere;2023;7;100,00',
      'Almere;2023;Valprevetie;50,00',
      'Totaal;;;150,00',
    ]);
    expect([read, faults]).toEqual([['GM0034 2023 7 100.00 (1)'], ['3:13 UNKNOWN_INTERVENTION onderdeel']]);
  });

  test.each([
    ['a municipality that is not known', 'Totaal;;;100,00'.replace('Totaal;;;', 'Almeer;;Totaal;')],
    ['an intervention that is not known', 'Totaal;;Valprevetie;100,00'],
    ['a year that is none', 'Totaal;23;;100,00'],
  ])('a total of %s is found, and no money', (_, total) => {
    const { read, faults } = actuals(['Almere;2023;7;100,00', total]);
    expect([read, faults.length]).toEqual([['GM0034 2023 7 100.00 (1)'], 1]);
  });

  test.each([
    ['a municipality alone', 'Almere;;;'],
    ['a name with a letter wrong', ';;Valprevetie;'],
    ['a heading with an amount', 'Sport, bewegen en cultuur;;;10,00'],
  ])('is never passed over for a heading: %s', (_, row) => {
    const { passed, faults } = actuals(['Almere;2023;7;100,00', row, 'Almere;2023;11;1,00']);
    expect(passed).toEqual([]);
    expect(faults).not.toEqual([]);
  });

  test('on an intervention of a grant of one’s own that is called a total', () => {
    const interventions = interventionNames([
      { number: 1, name: { nl: 'Totaal groen', en: 'Total green' }, theme: 'Groen', iv3: null },
    ]);
    const bytes = new TextEncoder().encode(`${SPENT}\nAlmere;2023;Totaal groen;1,00\nTotaal;;;1,00\n`);
    const reading = readActuals([{ file: 'a.csv', bytes }], { ...vocabularyOf({}), interventions });
    expect(spentOf(reading)).toEqual(['GM0034 2023 1 1.00 (1)']);
    expect(passedOf(reading.findings)).toEqual(['3 total']);
  });
});

describe('a plan', () => {
  // Shifts 100 + 30 = 130, a carry 50; out of 7: 150; of all 180.
  const ROWS = [
    'Almere;2023;verschuiving;7;11;100,00;a',
    'Almere;2023;doorschuiving;7;;50,00;b',
    'Almere;2024;verschuiving;11;7;30,00;c',
  ];
  const READ = ['GM0034 2023 7>11 100.00', 'GM0034 2024 11>7 30.00', 'GM0034 2023 7> 50.00'];

  test.each([
    ['of all', 'Totaal;;;;;180,00;', 'total'],
    ['of a year', 'Totaal;2023;;;;150,00;', 'total'],
    ['of the shifts', 'Totaal;;verschuiving;;;130,00;', 'total'],
    ['of the carries of a year', 'Totaal;2023;doorschuiving;;;50,00;', 'total'],
    ['out of an intervention', 'Totaal;;;7;;150,00;', 'total'],
    ['to an intervention', 'Totaal;;;;11;100,00;', 'total'],
    ['of a municipality, said as its kind', 'Almere;;Totaal;;;180,00;', 'total'],
    ['of the rows so far', 'Subtotaal;;;;;180,00;', 'subtotal'],
  ])('a total %s is held to its rows', (_, total, what) => {
    expect(plan([...ROWS, total])).toEqual({ read: READ, passed: [`5 ${what}`], faults: [] });
    expect(plan([...ROWS, aCentMore(total)])).toEqual({
      read: READ,
      passed: [],
      faults: [expect.stringMatching(/^5:\d+ TOTAL_MISMATCH bedrag$/)],
    });
  });

  test('headings and subtotals of its parts', () => {
    const rows = [
      ...['Verschuivingen;;;;;;', ROWS[0] ?? '', 'Subtotaal;;;;;100,00;'],
      ...['Gezondheid;;;;;;', ROWS[1] ?? '', 'Subtotaal;;;;;50,00;', 'Totaal;;;;;150,00;'],
    ];
    expect(plan(rows)).toEqual({
      read: ['GM0034 2023 7>11 100.00', 'GM0034 2023 7> 50.00'],
      passed: ['2 heading', '4 subtotal', '5 heading', '7 subtotal', '8 total'],
      faults: [],
    });
    expect(plan(rows.with(5, 'Subtotaal;;;;;150,00;')).faults).toEqual(['7:15 TOTAL_MISMATCH bedrag']);
  });

  test('of which a row cannot be read holds its total to nothing', () => {
    const { read, faults } = plan([...ROWS, 'Almere;2023;verschuiving;7;7;10,00;', 'Totaal;;;;;190,00;']);
    expect([read, faults]).toEqual([READ, ['5:28 BAD_SHIFT naar']]);
  });

  test('with a carry of nothing has its total all the same', () => {
    expect(plan([...ROWS, 'Almere;2023;doorschuiving;11;;0,00;', 'Totaal;;;;;180,00;']).faults).toEqual([]);
  });
});

test('workbooks have the same', async () => {
  const spent = [
    ['gemeente', 'jaar', 'onderdeel', 'besteed'],
    ['Sport, bewegen en cultuur', null, null, null],
    ['Almere', 2023, 7, 100],
    ['Almere', 2023, 11, 50.25],
    ['Totaal', null, null, 150.25],
  ];
  const moved = [
    ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'],
    ['Gezondheid', null, null, null, null, null],
    ['Almere', 2023, 'verschuiving', 7, 11, 10],
    ['Totaal', null, null, null, null, 10.01],
  ];
  const files = {
    'a.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1000,00\nAlmere;2023;11;500,00\n',
    's.xlsx': await workbookOf({ name: 'Besteed', rows: spent }),
    'p.xlsx': await workbookOf({ name: 'Plan', rows: moved }),
  };
  const { rows, findings } = await jsonOf(['settle', '-a', 'a.csv', '-p', 'p.xlsx', '-s', 's.xlsx'], {
    files,
  });
  // 7: 1,000 − 10 − 100; 11: 500 + 10 − 50.25.
  const found = findings.map(({ code, where }) => `${code} ${where?.sheet ?? ''} ${where?.cell ?? ''}`);
  expect(found).toEqual(expect.arrayContaining(['TOTAL_MISMATCH Plan F4', 'PASSED_OVER Besteed A2']));
  expect(found.filter((each) => each.startsWith('UNKNOWN') || each.startsWith('BAD'))).toEqual([]);
  expect(rows.map((row) => `${row.intervention} ${row['spent']} ${row['shiftedOut']}`)).toEqual([
    '7 100.00 10.00',
    '11 50.25 0.00',
  ]);
});
