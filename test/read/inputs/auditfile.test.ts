// The XML auditfile: bookings in transactions, by what the mapping says of their codes; read whole, or not at all.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import {
  type AuditfileText,
  HEADER,
  journal,
  line,
  MAP,
  readAuditfiles as read,
  V32,
  V40,
  xaf,
} from '../auditfile-text.js';
import { divisionOf, readingOfMap, spentOf, unmappedOf, vocabularyOf } from '../read-actuals.js';
import { sourceOf } from '../stepped-source.js';

const of = (file: AuditfileText) => read({ 'boekjaar.xaf': xaf(file) });

describe('an auditfile', () => {
  test('is signed by its sides, and taken apart by account, cost, product and project', () => {
    const reading = of({
      totals: '<linesCount>7</linesCount><totalDebit>1066.50</totalDebit><totalCredit>1050.25</totalCredit>',
      journals: journal(
        // 7: 1000.00 − 50.25 = 949.75; 11: 40.00; 8: 6.50; IZA: 20.00; 1600 is of the balance sheet.
        line('4351', '1000.00', 'D') +
          line('4351', '50.25', 'C') +
          line('4400', '40', 'D', '<costID>6720</costID>') +
          line('4400', '6.5', 'D', '<prodID>P8</prodID>') +
          line('4400', '20.00', 'D', '<projID>IZA1</projID>') +
          line('1600', '1000.00', 'C') +
          line('4999', '0.00', 'D'),
      ),
    });
    expect(reading.findings).toEqual([]);
    expect(spentOf(reading)).toEqual([
      'GM0034 2024 7 949.75 (2)',
      'GM0034 2024 11 40.00 (1)',
      'GM0034 2024 8 6.50 (1)',
    ]);
    expect(divisionOf(reading)).toEqual(['GM0034 2024 iza 20.00 (1)']);
    expect(reading.tables.map(({ table, auditfile }) => [table.count, auditfile])).toEqual([
      [7, { version: '3.2', opening: 0 }],
    ]);
  });

  test('has amounts below zero on either side: −10.00 debit, −4.00 credit', () => {
    // 100.00 − 10.00 + 4.00. Some packages state −10.00 debit as 10.00 credit: 104.00 and 10.00.
    const journals = journal(
      line('4351', '100.00', 'D') + line('4351', '-10.00', 'D') + line('4351', '-4.00', 'C'),
    );
    for (const totals of [
      '<totalDebit>90.00</totalDebit><totalCredit>-4.00</totalCredit>',
      '<totalDebit>104.00</totalDebit><totalCredit>10.00</totalCredit>',
    ]) {
      const reading = of({ totals, journals });
      expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2024 7 94.00 (3)']]);
    }
  });

  test('never counts opening balances, subledgers or what else has the same names', () => {
    const reading = of({
      before:
        '<openingBalance><obLine><accID>4351</accID><amnt>5.00</amnt><amntTp>D</amntTp></obLine></openingBalance>',
      totals: '<linesCount>3</linesCount>',
      journals:
        journal(line('4351', '7.00', 'D'), { period: '0' }) +
        journal(line('4351', '7.00', 'D'), { type: 'O' }) +
        journal(line('4351', '1.00', 'D', '<vat><vatAmnt>9.00</vatAmnt><amnt>9.00</amnt></vat>')) +
        '<subledgers><subledger><sbLine><accID>4351</accID><amnt>8.00</amnt><amntTp>D</amntTp></sbLine></subledger></subledgers>',
    });
    expect(reading.findings).toMatchObject([{ code: 'AUDITFILE_LEFT_OUT', of: 'opening', bookings: 2 }]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 1.00 (1)']);
    expect(reading.tables[0]?.auditfile).toEqual({ version: '3.2', opening: 2 });
  });

  test('of 4.0 has other names for its codes, and books of two years', () => {
    const period = (number: number, start: string, end: string) =>
      `<period><periodNumber>${number}</periodNumber><startDatePeriod>${start}</startDatePeriod><endDatePeriod>${end}</endDatePeriod></period>`;
    const reading = of({
      namespace: V40,
      header: '<fiscalYear>2024-2025</fiscalYear><curCode>EUR</curCode>',
      periods: `<periods>${period(6, '2024-12-01', '2024-12-31')}${period(7, '2025-01-01Z', '2025-01-31+01:00')}</periods>`,
      journals:
        journal(line('4400', '1.00', 'D', '<cost>6720</cost>'), { period: '06' }) +
        journal(line('4400', '2.00', 'D', '<product>P8</product>'), { period: '7' }) +
        journal(line('4400', '4.00', 'D', '<project>IZA1</project>'), { period: '7' }),
    });
    expect(reading.findings).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 11 1.00 (1)', 'GM0034 2025 8 2.00 (1)']);
    expect(divisionOf(reading)).toEqual(['GM0034 2025 iza 4.00 (1)']);
  });

  test('is of the year of its header, whatever the dates of its bookings', () => {
    const reading = of({
      header:
        '<fiscalYear>2023</fiscalYear><startDate>2023-01-01+01:00</startDate><endDate>2023-12-31+01:00</endDate>',
      journals: journal(line('4351', '1.00', 'D'), { period: '13' }),
    });
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 1.00 (1)']);
  });

  test('may have a prefix, CDATA, entities and comments', () => {
    const text = xaf({ journals: journal(line('<![CDATA[4351]]>', '1&#46;00', 'D<!-- x -->')) })
      .replace('xmlns=', 'xmlns:a=')
      .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1a:')
      .replaceAll('<a:!', '<!');
    expect(spentOf(read({ 'a.xml': text }))).toEqual(['GM0034 2024 7 1.00 (1)']);
  });

  test('that maps to nothing is counted and added up', () => {
    const reading = of({ journals: journal(line('4400', '3.00', 'D') + line('4401', '1.00', 'C')) });
    expect(unmappedOf({ ...reading, findings: reading.findings })).toEqual([
      'GM0034 2024 2.00 (2) @undefined: 4400 3.00 (1), 4401 -1.00 (1)',
    ]);
  });

  test('may be split over several, each of which adds up by itself', () => {
    const part = (amount: string) =>
      xaf({ totals: `<totalDebit>${amount}</totalDebit>`, journals: journal(line('4351', amount, 'D')) });
    const reading = read({ 'deel-1.xaf': part('1.00'), 'deel-2.xaf': part('2.00') });
    expect([reading.findings, spentOf(reading)]).toEqual([
      [],
      ['GM0034 2024 7 1.00 (1)', 'GM0034 2024 7 2.00 (1)'],
    ]);
  });

  test('that is given twice is read once, also in another encoding', () => {
    const text = xaf({ journals: journal(line('4351', '1.00', 'D')) });
    const reading = read({ 'a.xaf': text, 'b.xaf': `\uFEFF${text}`, 'c.xaf': text });
    expect(reading.findings.map(({ code }) => code)).toEqual(['SAME_FILE', 'SAME_FILE']);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 1.00 (1)']);
  });
});

describe('an encoding', () => {
  const text = (declaration: string) =>
    xaf({ declaration, journals: journal(line('4351', '1.00', 'D').replace('<desc>a', '<desc>caf\u00e9')) });
  const latin = (of: string) => Uint8Array.from(of, (character) => character.charCodeAt(0));
  const wide = (of: string, first: 0 | 1) => {
    const bytes = new Uint8Array(2 * of.length);
    for (let at = 0; at < of.length; at += 1) {
      bytes[2 * at + first] = of.charCodeAt(at) & 0xff;
      bytes[2 * at + 1 - first] = of.charCodeAt(at) >> 8;
    }
    return bytes;
  };
  const utf8 = (of: string) => new TextEncoder().encode(of);
  test.each([
    ['UTF-8', utf8(text('<?xml version="1.0" encoding="utf-8"?>'))],
    ['UTF-8 with its mark', utf8(`\uFEFF${text('<?xml version="1.0" encoding="UTF-8"?>')}`)],
    ['none declared', utf8(text('<?xml version="1.0"?>'))],
    ['no declaration', utf8(text('').trimStart())],
    ['ISO-8859-1', latin(text('<?xml version="1.0" encoding="ISO-8859-1"?>'))],
    ['Windows-1252', latin(text("<?xml version='1.0' encoding='windows-1252'?>"))],
    ['UTF-16, low byte first', wide(`\uFEFF${text('<?xml version="1.0" encoding="UTF-16"?>')}`, 0)],
    ['UTF-16, high byte first', wide(`\uFEFF${text('<?xml version="1.0" encoding="UTF-16"?>')}`, 1)],
    ['UTF-16 without its mark', wide(text('<?xml version="1.0" encoding="UTF-16"?>'), 0)],
  ])('%s', (_, bytes) => {
    const reading = read({ 'a.xaf': bytes });
    expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2024 7 1.00 (1)']]);
  });

  test('that the bytes are not, or that is not known: nothing is read', () => {
    for (const bytes of [
      latin(text('<?xml version="1.0" encoding="UTF-8"?>')),
      utf8(text('<?xml version="1.0" encoding="EBCDIC"?>')),
    ]) {
      const reading = read({ 'a.xaf': bytes });
      expect(reading.findings).toMatchObject([{ code: 'BAD_AUDITFILE', problem: 'encoding' }]);
      expect(spentOf(reading)).toEqual([]);
    }
  });
});

describe('what is wrong with an auditfile', () => {
  const one = { journals: journal(line('4351', '1.00', 'D')) };
  test.each([
    ['a file that is cut off', xaf(one).slice(0, -40), 'xml', 10],
    ['elements that do not nest', xaf(one).replace('</header>', '</heder>'), 'xml', 3],
    [
      'a document type',
      xaf(one).replace('<auditfile', '<!DOCTYPE x [<!ENTITY y "z">]>\n<auditfile'),
      'doctype',
      2,
    ],
    ['another version', xaf({ ...one, namespace: 'http://example.org/XAF/9' }), 'version', 2],
    ['CLAIR', xaf(one).replace(` xmlns="${V32}"`, ''), 'version', 2],
    ['dollars', xaf({ ...one, header: HEADER.replace('EUR', 'USD') }), 'currency', 3],
  ])('%s: nothing is read, and it says where', (_, text, problem, atLine) => {
    const reading = read({ 'a.xaf': text });
    expect(reading.findings).toMatchObject([{ code: 'BAD_AUDITFILE', problem, where: { line: atLine } }]);
    expect(reading.findings[0]?.where?.column).toBeGreaterThan(0);
    expect(reading.actuals).toEqual({ parts: [], iza: [] });
  });

  test('booking dates that were asked for, which it does not count by; its financial year it does', () => {
    const bytes = new TextEncoder().encode(xaf(one));
    const yearsOf = (yearOf: 'boekdatum' | 'boekjaar') =>
      readActuals(
        [{ file: 'a.xaf', bytes }],
        { ...vocabularyOf({ municipality: 'GM0034' }), yearOf },
        {
          map: readingOfMap(MAP).map,
        },
      );
    expect(yearsOf('boekdatum').findings).toMatchObject([{ code: 'BAD_AUDITFILE', problem: 'no-date' }]);
    expect(spentOf(yearsOf('boekdatum'))).toEqual([]);
    expect(spentOf(yearsOf('boekjaar'))).toEqual(['GM0034 2024 7 1.00 (1)']);
  });

  test('no transactions, no mapping, no municipality', () => {
    const none = xaf({ journals: '' }).replace(/<transactions>.*<\/transactions>/, '');
    const problemsOf = (reading: ReturnType<typeof read>) =>
      reading.findings.map((of) => 'problem' in of && of.problem);
    expect(problemsOf(read({ 'a.xaf': none }))).toEqual(['no-transactions']);
    expect(problemsOf(read({ 'a.xaf': xaf(one) }, { map: null }))).toEqual(['no-map']);
    const bytes = new TextEncoder().encode(xaf(one));
    const reading = readActuals([{ file: 'a.xaf', bytes }], vocabularyOf({}), { map: readingOfMap(MAP).map });
    expect(problemsOf(reading)).toEqual(['no-municipality']);
  });

  test.each([
    ['amount', line('4351', '1,00', 'D') + line('4351', '1.005', 'D')],
    ['side', line('4351', '1.00', 'X') + line('4351', '1.00', '')],
    ['account', line('', '1.00', 'D') + line('', '1.00', 'D')],
  ])('lines without %s do not count: one finding at the first', (what, lines) => {
    const reading = of({ journals: journal(lines + line('4351', '8.00', 'D')) });
    expect(reading.findings).toMatchObject([
      { code: 'BAD_AUDITFILE', problem: 'line', what, count: 2, where: { line: 10 } },
    ]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 8.00 (1)']);
  });

  test('a period of books of two years that is not told', () => {
    const header = '<fiscalYear>2024-2025</fiscalYear>';
    const reading = of({ header, journals: journal(line('4351', '1.00', 'D') + line('4351', '2.00', 'D')) });
    expect(reading.findings).toMatchObject([
      { code: 'BAD_AUDITFILE', problem: 'no-year', what: 'year', count: 2, text: '3' },
    ]);
  });

  test('a header of which year and dates differ', () => {
    const header =
      '<fiscalYear>2024</fiscalYear><startDate>2023-01-01</startDate><endDate>2023-12-31</endDate>';
    expect(of({ header, ...one }).findings).toMatchObject([{ problem: 'no-year', count: 1 }]);
  });

  test.each([
    ['lines', '<linesCount>2</linesCount>', '2', '1'],
    ['debit', '<totalDebit>1.01</totalDebit>', '1.01', '1.00'],
    ['credit', '<totalCredit>0.01</totalCredit>', '0.01', '0.00'],
  ])('%s that the file states otherwise', (side, totals, stated, computed) => {
    const reading = of({ totals, ...one });
    expect(reading.findings).toMatchObject([
      { code: 'AUDITFILE_TOTALS', of: side, stated, computed, where: { line: 10 } },
    ]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 7 1.00 (1)']);
  });

  test('a year without rules is said once', () => {
    const header = '<fiscalYear>2022</fiscalYear>';
    const reading = of({ header, journals: journal(line('4351', '1.00', 'D') + line('4400', '2.00', 'D')) });
    expect(reading.findings).toMatchObject([{ code: 'YEAR_NOT_COVERED', year: 2022 }]);
  });
});

test('a big auditfile is read piece by piece, wherever the pieces end', () => {
  // 3,000 × 1.50 − 3,000 × 0.25
  const lines = Array.from(
    { length: 3000 },
    () => line('4351', '1.50', 'D') + line('4351', '0.25', 'C'),
  ).join('\n');
  const bytes = new TextEncoder().encode(xaf({ journals: journal(lines) }));
  const input = {
    file: 'groot.xaf',
    source: sourceOf(bytes, 1000),
    get bytes(): Uint8Array {
      throw new Error('is not read as a whole');
    },
  };
  const reading = readActuals([input], vocabularyOf({ municipality: 'GM0034' }), {
    map: readingOfMap(MAP).map,
  });
  expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2024 7 3750.00 (6000)']]);
});
