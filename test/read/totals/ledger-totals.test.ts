// Totals in ledgers as spreadsheets nest them: each is held to the rows since the last total in its place, or to the rows of
// the code, intervention, municipality or year that it names. Sums are worked out by hand beside the rows.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import { bulkOfActuals, faultsOf, readingOfActuals, spentOf } from '../read-actuals.js';

const MAP = { map: 'grootboek;onderdeel\n4351;7\n4352;11\n4400;geen\n', municipality: 'GM0034' };

function ledger(columns: string, rows: readonly string[]) {
  const reading = readingOfActuals(`${[columns, ...rows].join('\n')}\n`, MAP);
  const { findings } = reading;
  return {
    spent: spentOf(reading),
    passed: passedOf(findings),
    faults: faultsOf(reading).filter((fault) => !fault.includes('PASSED_OVER')),
  };
}

function passedOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((found) =>
    found.code === 'PASSED_OVER' ? found.rows.map(({ what, line }) => `${what} ${line}`) : [],
  );
}

/** The rows with a cent more in one of them, by its line. */
function centMore(rows: readonly string[], line: number): readonly string[] {
  return rows.map((row, at) => (at === line - 2 ? row.replace(/,(\d)0/, ',$11') : row));
}

describe('subtotals per group, nested, and a grand total', () => {
  const COLUMNS = 'Jaar;Kostenplaats;Grootboek;Omschrijving;Bedrag';
  // A: 100 + 50 = 150 of 4351, 20 of 4352, together 170; B: 5 of 4351 and 7 of 4352, together 12; in all 182.
  const ROWS = [
    ...['2023;A;4351;x;100,00', '2023;A;4351;y;50,00', ';;4351 Totaal;;150,00'],
    ...['2023;A;4352;z;20,00', ';;4352 Totaal;;20,00', ';A Totaal;;;170,00'],
    ...['2023;B;4351;w;5,00', ';;4351 Totaal;;5,00', '2023;B;4352;v;7,00', ';;4352 Totaal;;7,00'],
    ...[';B Totaal;;;12,00', ';Eindtotaal;;;182,00'],
  ];
  const SUMS = [4, 6, 7, 9, 11, 12, 13];
  const SPENT = ['GM0034 2023 7 155.00 (3)', 'GM0034 2023 11 27.00 (2)'];

  test('are right, from the second group on too', () => {
    const passed = SUMS.map((line) => `${line === 13 ? 'total' : 'subtotal'} ${line}`);
    expect(ledger(COLUMNS, ROWS)).toEqual({ spent: SPENT, passed, faults: [] });
  });

  test.each(SUMS)('with a cent more in that of line %i it alone is wrong', (line) => {
    const { spent, faults } = ledger(COLUMNS, centMore(ROWS, line));
    expect([spent, faults]).toEqual([SPENT, [expect.stringMatching(`^${line}:\\d+ TOTAL_MISMATCH Bedrag$`)]]);
  });

  test.each([
    ['before it', (text: string) => text.replace(/(\w+) Totaal/, 'Totaal $1')],
    ['as a subtotal', (text: string) => text.replace(/(\w+) Totaal/, 'Subtotaal $1')],
    ['in English', (text: string) => text.replace('Totaal', 'Total').replace('Eindtotaal', 'Grand total')],
  ])('with the word %s', (_, written) => {
    const rows = ROWS.map(written);
    expect(ledger(COLUMNS, rows)).toMatchObject({ spent: SPENT, faults: [] });
    expect(ledger(COLUMNS, centMore(rows, 9)).faults).toEqual([
      `9:${columnOf(rows[7] ?? '')} TOTAL_MISMATCH Bedrag`,
    ]);
  });

  test('in a ledger whose years follow from dates', () => {
    const rows = [
      ...['1-2-2023;A;4351;1,00', ';A Totaal;;1,00', '3-4-2023;B;4352;2,00', ';B Totaal;;2,00'],
      ';Eindtotaal;;3,00',
    ];
    const columns = 'Boekdatum;Kostenplaats;Grootboek;Bedrag';
    expect(ledger(columns, rows)).toMatchObject({
      passed: ['subtotal 3', 'subtotal 5', 'total 6'],
      faults: [],
    });
    expect(ledger(columns, centMore(rows, 5)).faults).toEqual(['5:12 TOTAL_MISMATCH Bedrag']);
    const byBoth = { ...MAP, map: 'kostenplaats;grootboek;onderdeel\nA;;7\nB;4352;11\n' };
    const found = readingOfActuals(`${[columns, ...rows].join('\n')}\n`, byBoth);
    expect(faultsOf(found)).toEqual([expect.stringContaining('PASSED_OVER')]);
  });

  test('in a description of rows without code and year', () => {
    const columns = 'Jaar;Grootboek;Omschrijving;Bedrag';
    const rows = [
      '2023;4351;Cursus;10,00',
      ';;Cursus Totaal;10,00',
      '2023;4351;Zaal;5,00',
      ';;Zaal Totaal;5,00',
    ];
    expect(ledger(columns, rows)).toMatchObject({ spent: ['GM0034 2023 7 15.00 (2)'], faults: [] });
    expect(ledger(columns, centMore(rows, 5)).faults).toEqual(['5:15 TOTAL_MISMATCH Bedrag']);
  });

  test('per intervention of a file of interventions', () => {
    const columns = 'gemeente;jaar;onderdeel;besteed';
    const rows = [
      ...['Almere;2023;7;10,00', 'Almere;2024;7;20,00', ';;7 Totaal;30,00'],
      ...['Almere;2023;11;5,00', ';;11 Totaal;5,00', ';;Eindtotaal;35,00'],
    ];
    const passed = ['subtotal 4', 'subtotal 6', 'total 7'];
    expect(ledger(columns, rows)).toMatchObject({ passed, faults: [] });
    for (const line of [4, 6, 7]) {
      const { faults } = ledger(columns, centMore(rows, line));
      expect(faults).toEqual([expect.stringMatching(`^${line}:\\d+ TOTAL_MISMATCH besteed$`)]);
    }
  });

  test('in a big file, read piece by piece', () => {
    const rows = Array.from({ length: 40 }, (_, group) => [
      ...[`Almere;2023;7;${group + 1},00`, 'Almere;2023;11;1,00'],
      ...[`;;7 Totaal;${group + 1},00`, ';;11 Totaal;1,00'],
    ]).flat();
    // 1 + 2 + … + 40 = 820, and 40 times 1.
    const lines = ['gemeente;jaar;onderdeel;besteed', ...rows, ';;Eindtotaal;860,00'];
    expect(bulkOfActuals(lines)).toEqual({
      spent: ['GM0034 2023 7 820.00 (40)', 'GM0034 2023 11 40.00 (40)'],
      codes: ['PASSED_OVER'],
      whole: false,
    });
    expect(bulkOfActuals([...lines.slice(0, -1), ';;Eindtotaal;860,01']).codes).toEqual([
      'TOTAL_MISMATCH',
      'PASSED_OVER',
    ]);
  });
});

function columnOf(row: string): number {
  return row.lastIndexOf(';') + 2;
}

describe('a total of what it names', () => {
  const COLUMNS = 'Jaar;Grootboek;Omschrijving;Bedrag';
  const ROWS = ['2023;4351;x;100,00', '2024;4352;y;50,00', '2023;4400;z;10,00', '2023;4351;w;1,00'];

  test.each([
    ['of a code', ';Totaal 4351;;101,00'],
    ['of an intervention', ';;Totaal Valpreventie;101,00'],
    ['of the municipality', ';;Totaal Almere;161,00'],
    ['of a year, with what is of no grant', ';;Totaal 2023;111,00'],
    ['of an intervention in a year', ';;Mantelzorg 2024 totaal;50,00'],
    ['of its year', '2023;Totaal;;111,00'],
  ])('%s is held to its rows', (_, total) => {
    expect(ledger(COLUMNS, [...ROWS, total])).toMatchObject({
      passed: [expect.stringContaining(' 6')],
      faults: [],
    });
    expect(ledger(COLUMNS, centMore([...ROWS, total], 6)).faults).toEqual([
      `6:${columnOf(total)} TOTAL_MISMATCH Bedrag`,
    ]);
  });

  test('that nobody knows is of the rows above, or of all', () => {
    const rows = [...ROWS, ';Totaal zomer;;161,00'];
    expect(ledger(COLUMNS, rows).faults).toEqual([]);
    expect(ledger(COLUMNS, centMore(rows, 6)).faults).toEqual(['6:16 TOTAL_MISMATCH Bedrag']);
  });
});

describe('a total beside a column of debits and credits', () => {
  const COLUMNS = 'Jaar;Grootboek;Omschrijving;Bedrag;D/C';
  // 500 − 100 = 400; as they are written 600.
  const ROWS = ['2023;4351;x;500,00;D', '2023;4351;y;100,00;C'];
  const SPENT = ['GM0034 2023 7 400.00 (2)'];

  test.each([';;Totaal;400,00;', 'Totaal;;;400,00;D', 'Totaal;;;600,00;'])('needs no letter: %s', (total) => {
    expect(ledger(COLUMNS, [...ROWS, total])).toEqual({ spent: SPENT, passed: ['total 4'], faults: [] });
    expect(ledger(COLUMNS, centMore([...ROWS, total], 4))).toMatchObject({
      spent: SPENT,
      faults: [`4:${total.search(/\d/) + 1} TOTAL_MISMATCH Bedrag`],
    });
  });

  test('below zero leaves the bookings as they are', () => {
    const rows = ['2023;4351;x;500,00;D', '2023;4351;y;600,00;C', ';;Totaal;-100,00;'];
    expect(ledger(COLUMNS, rows)).toEqual({
      spent: ['GM0034 2023 7 -100.00 (2)'],
      passed: ['total 4'],
      faults: [],
    });
  });

  test('as they are written is none where it has a letter', () => {
    expect(ledger(COLUMNS, [...ROWS, ';;Totaal;600,00;D']).faults).toEqual(['4:10 TOTAL_MISMATCH Bedrag']);
  });
});

describe('a total without an amount', () => {
  const COLUMNS = 'Jaar;Grootboek;Omschrijving;Bedrag';

  test.each(['Totaal;;;', ';;Totaal;', ';Subtotaal 4351;;'])('is a heading: %s', (heading) => {
    const rows = [
      heading,
      '2023;4351;x;1,00',
      ';;Subtotaal;1,00',
      heading,
      '2023;4351;y;2,00',
      ';;Subtotaal;2,00',
    ];
    expect(ledger(COLUMNS, rows)).toEqual({
      spent: ['GM0034 2023 7 3.00 (2)'],
      passed: ['heading 2', 'subtotal 4', 'heading 5', 'subtotal 7'],
      faults: [],
    });
  });

  test('beside debits and credits too', () => {
    const rows = ['Totaal;;;', '2023;4351;1,00;'];
    expect(ledger('Jaar;Grootboek;Debet;Credit', rows)).toMatchObject({ passed: ['heading 2'], faults: [] });
  });
});

describe('a total over a row that was refused', () => {
  const COLUMNS = 'Jaar;Grootboek;Omschrijving;Bedrag';

  test.each([
    ['of no year', 'x;4351;y;50,00', 'BAD_YEAR'],
    ['of an amount that is none', '2023;4351;y;veel', 'BAD_AMOUNT'],
    ['with a cell too many', '2023;4351;y;50,00;1', 'RAGGED_ROW'],
    ['that says it is a budget', '2023;4351;begroting;50,00', 'UNKNOWN_KIND'],
  ])('%s is right nor wrong', (_, refused, code) => {
    for (const total of ['150,00', '100,00', '7,00']) {
      const { spent, faults } = ledger(COLUMNS, ['2023;4351;x;100,00', refused, `;;Totaal;${total}`]);
      expect(spent).toEqual(['GM0034 2023 7 100.00 (1)']);
      expect(faults).toEqual([expect.stringContaining(code)]);
    }
  });

  test('holds those of other groups to their rows all the same', () => {
    const rows = [
      ...['2023;4351;x;100,00', 'x;4351;y;50,00', ';;Subtotaal;150,00'],
      ...['2023;4352;z;7,00', ';;Subtotaal;7,00', ';;Totaal;1,00'],
    ];
    expect(ledger(COLUMNS, rows).faults).toEqual(['3:1 BAD_YEAR Jaar']);
    expect(ledger(COLUMNS, centMore(rows, 6)).faults).toEqual([
      '3:1 BAD_YEAR Jaar',
      '6:13 TOTAL_MISMATCH Bedrag',
    ]);
  });
});
