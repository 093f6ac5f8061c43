// What of an auditfile might be taken for spending and is none, or for another amount: it is left out and said, or refused.

import { describe, expect, test } from 'vitest';
import { type AuditfileText, journal, line, readAuditfiles, V32, xaf } from '../auditfile-text.js';
import { divisionOf, spentOf, unmappedOf } from '../read-actuals.js';

const of = (file: AuditfileText, map?: string) =>
  readAuditfiles({ 'boekjaar.xaf': xaf(file) }, map === undefined ? {} : { map });
const COST = '<costID>6720</costID>';

/** What was left out: why, how many lines, their sum and the line that it points at. */
const leftOf = ({ findings }: ReturnType<typeof of>) =>
  findings.flatMap((found) =>
    found.code === 'AUDITFILE_LEFT_OUT' ? [`${found.of} ${found.bookings} ${found.amounts.sum}`] : [],
  );

describe('lines on accounts of the balance sheet', () => {
  // An invoice of 40.00 on 4400, paid by 1600: both have the cost centre.
  const INVOICE = line('4400', '40.00', 'D', COST) + line('1600', '40.00', 'C', COST);

  test('do not net the costs of a cost centre away, and their sum is said', () => {
    const reading = of({ journals: journal(INVOICE) });
    expect(spentOf(reading)).toEqual(['GM0034 2024 11 40.00 (1)']);
    expect(leftOf(reading)).toEqual(['balance 1 -40.00']);
    expect(reading.findings).toHaveLength(1);
  });

  test('nor where everything else is of something: the star names no account', () => {
    const map = 'rekening;kostenplaats;onderdeel\n*;6720;11\n';
    const reading = of({ journals: journal(INVOICE) }, map);
    expect([spentOf(reading), leftOf(reading)]).toEqual([['GM0034 2024 11 40.00 (1)'], ['balance 1 -40.00']]);
  });

  test('count where the mapping names their account', () => {
    // 40.00 − 40.00
    const map = 'rekening;kostenplaats;onderdeel\n1600;6720;11\n4400;;11\n';
    const reading = of({ journals: journal(INVOICE) }, map);
    expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2024 11 0.00 (2)']]);
  });

  test.each(['1600..1699', '16*'])('are left out and said where it names many accounts: %s', (accounts) => {
    const map = `rekening;kostenplaats;onderdeel\n${accounts};6720;11\n4400;;11\n`;
    const reading = of({ journals: journal(INVOICE) }, map);
    expect([spentOf(reading), leftOf(reading)]).toEqual([['GM0034 2024 11 40.00 (1)'], ['balance 1 -40.00']]);
  });

  test('of which the file does not say whether they are are found, and do not count', () => {
    const strange = line('1999', '7.00', 'C', COST) + line('1999', '1.00', 'D', COST);
    const reading = of({ journals: journal(INVOICE + strange) });
    expect(spentOf(reading)).toEqual(['GM0034 2024 11 40.00 (1)']);
    expect(reading.findings).toMatchObject([
      { code: 'AUDITFILE_LEFT_OUT' },
      { code: 'BAD_AUDITFILE', problem: 'no-type', count: 2, text: '1999' },
    ]);
  });

  test('that are of no grant are not spoken of', () => {
    const map = 'rekening;kostenplaats;onderdeel\n;6720;geen\n4351;;7\n';
    expect(of({ journals: journal(INVOICE) }, map).findings).toEqual([]);
  });

  test('leave the others to the mapping: without a line for them they map to nothing', () => {
    const reading = of({ journals: journal(line('4400', '3.00', 'D') + line('1600', '3.00', 'C')) });
    expect(unmappedOf(reading)).toEqual(['GM0034 2024 3.00 (1) @undefined: 4400 3.00 (1)']);
    expect(reading.findings).toHaveLength(1);
  });
});

describe('opening balances that are booked as transactions', () => {
  test('are said where the mapping names them, with their sum', () => {
    const reading = of({
      journals:
        // 7.00 − 2.00 + 0.50 = 5.50 of mapped codes; 4400 without a code and 4999 are of none.
        journal(line('4351', '7.00', 'D') + line('4351', '2.00', 'C'), { period: '0' }) +
        journal(line('4400', '0.50', 'D', COST) + line('4400', '9.00', 'D') + line('4999', '9.00', 'D'), {
          period: '00',
        }) +
        journal(line('4351', '1.00', 'D')),
    });
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 1.00 (1)']);
    expect(leftOf(reading)).toEqual(['opening 3 5.50']);
    expect(reading.findings).toHaveLength(1);
    expect(reading.tables[0]?.auditfile).toEqual({ version: '3.2', opening: 5 });
  });

  test('of the grant of regions too, in a journal of their own', () => {
    const opening = line('4400', '20.00', 'D', '<projID>IZA1</projID>');
    const reading = of({ journals: journal(opening, { type: 'O' }) });
    expect([divisionOf(reading), leftOf(reading)]).toEqual([[], ['opening 1 20.00']]);
  });

  test('on the balance sheet are not spoken of', () => {
    expect(of({ journals: journal(line('1600', '7.00', 'D', COST), { period: '0' }) }).findings).toEqual([]);
  });
});

describe('an element that is not what its name says', () => {
  const amount = '<amnt>1.00</amnt>';
  const with_ = (by: string) =>
    xaf({ journals: journal(line('4351', '1.00', 'D')) }).replace(`${amount}<amntTp>`, `${by}<amntTp>`);

  test.each([
    ['a second amount', `${amount}<amnt>900.00</amnt>`, 'twice', 'amnt'],
    ['a second account', `${amount}<accID>4400</accID>`, 'twice', 'accID'],
    [
      'an amount of another namespace',
      `${amount}<x:amnt xmlns:x="http://example.org/x">900.00</x:amnt>`,
      'foreign',
      'x:amnt',
    ],
    ['an amount that names another', '<amnt xmlns="http://example.org/x">900.00</amnt>', 'foreign', 'amnt'],
    ['an element within an amount', '<amnt>1<b>9</b>.00</amnt>', 'nested', 'b'],
    ['an amount within an amount', '<amnt><amnt>900.00</amnt>1.00</amnt>', 'nested', 'amnt'],
  ])('%s: nothing is read, and it says where', (_, by, problem, text) => {
    const reading = readAuditfiles({ 'a.xaf': with_(by) });
    expect(reading.findings).toMatchObject([{ code: 'BAD_AUDITFILE', problem, text, where: { line: 10 } }]);
    expect(reading.findings[0]?.where?.column).toBeGreaterThan(0);
    expect(spentOf(reading)).toEqual([]);
  });

  test.each([
    ['the transactions', '</transactions>', '</transactions><transactions></transactions>', 'transactions'],
    ['the year', '</fiscalYear>', '</fiscalYear><fiscalYear>2023</fiscalYear>', 'fiscalYear'],
    [
      'the period of a transaction',
      '</periodNumber>',
      '</periodNumber><periodNumber>0</periodNumber>',
      'periodNumber',
    ],
    ['the cost centre by both its names', '</amntTp>', '</amntTp><costID>1</costID><cost>2</cost>', 'cost'],
  ])('%s twice', (_, end, by, text) => {
    const reading = readAuditfiles({ 'a.xaf': with_(amount).replace(end, by) });
    expect(reading.findings).toMatchObject([{ code: 'BAD_AUDITFILE', problem: 'twice', text }]);
    expect(spentOf(reading)).toEqual([]);
  });

  test('that nothing is read from may be of anything', () => {
    const more =
      '<x:extra xmlns:x="http://example.org/x"><x:amnt>9</x:amnt><amnt>8</amnt></x:extra><desc>a</desc><desc>b</desc>';
    const reading = readAuditfiles({ 'a.xaf': with_(amount).replace('</amntTp>', `</amntTp>${more}`) });
    expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2024 7 1.00 (1)']]);
  });
});

describe('a byte that is none of its encoding', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test.each([
    // The first line has the declaration; <desc>a stands in line 10 of the file, journal and all in one.
    ['in the first line', (text: string) => text.replace('?>', '?>\xE9'), 1, 39],
    ['at the beginning of a line', (text: string) => text.replace('<header>', '\xE9<header>'), 3, 1],
    ['in a text', (text: string) => text.replace('<companyName>G', '<companyName>\xE9'), 4, 23],
  ])('%s is found there, and nothing is read', (_, spoil, atLine, column) => {
    const bytes = bytesOf(spoil(xaf({ journals: journal(line('4351', '1.00', 'D')) })));
    const reading = readAuditfiles({ 'a.xaf': bytes });
    expect(reading.findings).toMatchObject([
      { code: 'BAD_AUDITFILE', problem: 'encoding', where: { line: atLine, column } },
    ]);
    expect(spentOf(reading)).toEqual([]);
  });
});

describe('two auditfiles', () => {
  const month = (period: string, description: string) =>
    xaf({
      totals: '<linesCount>1</linesCount><totalDebit>10.00</totalDebit><totalCredit>0.00</totalCredit>',
      journals: journal(line('4351', '10.00', 'D').replace('<desc>a', `<desc>${description}`), { period }),
    });

  test.each([
    ['of two periods', month('1', 'huur'), month('2', 'huur')],
    ['of one period, of which a text differs', month('1', 'huur a'), month('1', 'huur b')],
  ])('%s with the same codes and sums both count', (_, first, second) => {
    const reading = readAuditfiles({ 'jan.xaf': first, 'feb.xaf': second });
    expect(reading.findings).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 10.00 (1)', 'GM0034 2024 7 10.00 (1)']);
  });

  test('of which one is the other in another encoding are one', () => {
    const text = xaf({ declaration: '<?xml version="1.0"?>', journals: journal(line('4351', '10.00', 'D')) });
    const wide = new Uint8Array(
      Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer,
    );
    const reading = readAuditfiles({ 'a.xaf': text, 'b.xaf': wide });
    expect(reading.findings.map(({ code }) => code)).toEqual(['SAME_FILE']);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 10.00 (1)']);
  });

  test('are of another version where only that differs', () => {
    const text = month('1', 'huur');
    const reading = readAuditfiles({ 'a.xaf': text, 'b.xaf': text.replace(V32, `${V32}.1`) });
    expect(reading.findings).toEqual([]);
  });
});
