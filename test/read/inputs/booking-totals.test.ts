// Rows of a ledger that are the sum or the balance of others never count as bookings: they are held to the rows above
// them where it is certain which these are, and refused at their place where it is not.

import { describe, expect, test } from 'vitest';
import { faultsOf, readingOfActuals, spentOf } from '../read-actuals.js';

const MAP = { map: 'grootboek;onderdeel\n4351;7\n4400;geen\n', municipality: 'GM0034' };
const COLUMNS = 'Jaar;Grootboek;Omschrijving;Bedrag';

/** A ledger of Almere; its first row stands on line 2. */
function ledger(rows: readonly string[], columns = COLUMNS) {
  return readingOfActuals(`${[columns, ...rows].join('\n')}\n`, MAP);
}

const passedOf = ({ findings }: ReturnType<typeof ledger>) =>
  findings.flatMap((found) =>
    found.code === 'PASSED_OVER' ? found.rows.map(({ what, line }) => `${what} ${line}`) : [],
  );

describe('a total without a code', () => {
  // 100.00 + 50.50 of 7, and 10.00 of no grant: 160.50.
  const ROWS = ['2023;4351;Cursus;100,00', '2023;4351;Zaal;50,50', '2023;4400;Huur;10,00'];

  test.each([
    ';;Totaal;160,50',
    'Totaal;;;160,50',
    ';Totaal;;160,50',
    ';;Eindtotaal;160,50',
    '2023;;Totaal;160,50',
    ';Grand total;;160,50',
    // The last group alone, as a spreadsheet ends it.
    ';;Subtotaal;160,50',
  ])('is held to the rows and said: %s', (row) => {
    const reading = ledger([...ROWS, row]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 150.50 (2)']);
    expect(faultsOf(reading)).toHaveLength(1);
    expect(passedOf(reading)).toEqual([`${row.includes('Sub') ? 'subtotal' : 'total'} 5`]);
  });

  test('that is a cent off is an error at its amount', () => {
    const reading = ledger([...ROWS, ';;Totaal;160,51']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 150.50 (2)']);
    expect(reading.findings).toMatchObject([
      { code: 'TOTAL_MISMATCH', of: 'column', where: { line: 5, column: 10 } },
    ]);
    const [found] = reading.findings;
    const amounts = found?.code === 'TOTAL_MISMATCH' ? Object.values(found.amounts).map(String) : [];
    expect(amounts).toEqual(['160.51', '160.50', '0.01']);
  });

  test('of groups is of the rows since the one before, the last of all', () => {
    const reading = ledger([
      ...['2023;4351;Cursus;100,00', '2023;4351;Zaal;50,50', ';4351 Totaal;;150,50'],
      ...['2023;4400;Huur;10,00', ';4400 Totaal;;10,00', ';Eindtotaal;;160,50'],
    ]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 150.50 (2)']);
    expect(passedOf(reading)).toEqual(['subtotal 4', 'subtotal 6', 'total 7']);
    expect(faultsOf(reading)).toHaveLength(1);
  });

  test('of a row that could not be read is not held to anything, and no money', () => {
    const reading = ledger(['2023;4351;Cursus;100,00', '2023;4351;Zaal;vijftig', ';;Totaal;150,00']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
    expect(faultsOf(reading)).toEqual(['3:16 BAD_AMOUNT Bedrag', '4:3 PASSED_OVER Omschrijving']);
  });

  test('is the debits less the credits', () => {
    const columns = 'Jaar;Grootboek;Omschrijving;Debet;Credit';
    const reading = ledger(['2023;4351;a;100,00;', '2023;4351;b;;20,00', ';;Totaal;100,00;20,00'], columns);
    expect([spentOf(reading), passedOf(reading)]).toEqual([['GM0034 2023 7 80.00 (2)'], ['total 4']]);
  });

  test('stands in a file of interventions too', () => {
    const reading = readingOfActuals('Gemeente;Jaar;Onderdeel;Besteed\nAlmere;2023;7;1,50\nTotaal;;;1,50\n');
    expect([spentOf(reading), passedOf(reading)]).toEqual([['GM0034 2023 7 1.50 (1)'], ['total 3']]);
  });
});

describe('a total or a balance that may be a booking', () => {
  test.each([
    ...['Totaal', 'Subtotaal', 'Subtotaal sport', 'Eindtotaal', 'Totaal 4351'],
    ...['Saldo', 'Beginsaldo', 'Eindsaldo', 'Begin saldo', 'Openingssaldo', 'Slotsaldo', 'Beginbalans'],
    ...['BEGINSALDO', 'Eindsaldo 31-12-2023', 'Beginsaldo 2023', 'Saldo per 1 januari 2023', 'Saldo 2023'],
    ...[
      '** Totaal',
      '- Eindsaldo -',
      'Sub-totaal',
      'Saldo vorig boekjaar',
      'Opening balance',
      'Closing balance at 31-12-2023',
    ],
  ])('beside a code is refused at its place: %s', (text) => {
    const reading = ledger([`2023;4351;${text};70,00`, '2023;4351;Cursus;100,00']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
    expect(reading.findings).toMatchObject([
      { code: 'UNKNOWN_KIND', text, column: 'Omschrijving', where: { line: 2, column: 11 } },
    ]);
  });

  test.each([
    ';;Beginsaldo;70,00',
    ';Beginsaldo;;70,00',
    '2023;4351 Eindsaldo;;70,00',
    '2023;4351 saldo;;70,00',
  ])('of a balance is refused without a code too: %s', (row) => {
    const reading = ledger([row, '2023;4351;Cursus;100,00']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 100.00 (1)']);
    expect(reading.findings.map(({ code }) => code)).toEqual(['UNKNOWN_KIND']);
  });

  test.each([
    ...[
      'Totaalpakket sport',
      'Totale kosten',
      'Totaal van de cursus',
      'Saldering',
      'Saldo cursusgeld Jansen',
    ],
    ...['Subsidie', 'Openingsfeest', 'Beginnerscursus', 'Betaling saldo'],
  ])('is none in what a booking is for: %s', (text) => {
    const reading = ledger([`2023;4351;${text};70,00`]);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 70.00 (1)']]);
  });

  test('in a big file is refused at its line as well', () => {
    const rows = Array.from({ length: 4000 }, () => '2023;4351;Cursus;1,00');
    const reading = ledger([...rows, '2023;4351;Eindsaldo;4000,00', ';;Totaal;4000,00']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 4000.00 (4000)']);
    expect(faultsOf(reading)).toEqual([
      '4002:11 UNKNOWN_KIND Omschrijving',
      '4003:3 PASSED_OVER Omschrijving',
    ]);
  });
});
