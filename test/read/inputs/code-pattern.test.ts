// A mapping may name ranges of codes and beginnings; what says most counts, and where none does it is said.

import { describe, expect, test } from 'vitest';
import { faultsOf, readingOfActuals, readingOfMap, spentOf, unmappedOf } from '../read-actuals.js';

const ALMERE = 'GM0034';
const map = (rows: readonly string[], header = 'grootboek;kostenplaats;onderdeel') =>
  readingOfMap(`${[header, ...rows].join('\n')}\n`).map;
const of = (rows: readonly string[], ledger: string, costCentre = '') =>
  map(rows).find(ALMERE, { ledger, costCentre });

describe('leading zeros', () => {
  test.each([
    ['0100;;7', '100'],
    ['100;;7', '0100'],
    ['000100;;7', '0100'],
  ])('%s fits %s', (line, code) => {
    expect(of([line], code)).toBe(7);
  });

  test('the code as written goes first', () => {
    const rows = ['0100;;7', '100;;11'];
    expect([of(rows, '0100'), of(rows, '100'), of(rows, '00100')]).toEqual([7, 11, undefined]);
  });

  test('that a ledger may have lost are said where the mapping has the code with and without them', () => {
    const read = (codes: readonly string[]) =>
      readingOfActuals(
        `Gemeente;Jaar;Grootboek;Bedrag\n${codes.map((code) => `Almere;2023;${code};1,00\n`).join('')}`,
        { map: 'grootboek;onderdeel\n0710;7\n710;11\n0720;7\n720;7\n' },
      );
    const lost = read(['710', '710', '720']);
    expect(spentOf(lost)).toEqual(['GM0034 2023 11 2.00 (2)', 'GM0034 2023 7 1.00 (1)']);
    expect(lost.findings).toMatchObject([
      { code: 'LEADING_ZEROS', codes: 1, text: '710', mapped: '710', other: '0710' },
    ]);
    const kept = read(['0710', '0720']);
    expect([kept.findings, spentOf(kept)]).toEqual([[], ['GM0034 2023 7 2.00 (2)']]);
  });

  test('that would be of two lines are of none, and it is said at the second', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Grootboek;Bedrag\nAlmere;2023;00710;1,00\nAlmere;2023;0710;2,00\nAlmere;2023;710;4,00\n',
      { map: 'grootboek;onderdeel\n0710;7\n710;11\n' },
    );
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 2.00 (1)', 'GM0034 2023 11 4.00 (1)']);
    expect(unmappedOf(reading)).toEqual(['GM0034 2023 1.00 (1) @2: 00710 1.00 (1)']);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        ...{ code: 'CONTRADICTING_MAP', text: '00710', overlap: ['0710', '710'] },
        ...{ place: expect.objectContaining({ line: 3 }), first: expect.objectContaining({ line: 2 }) },
      }),
    );
    // 710 is found as it is written, and may be 0710 without its zero.
    const codes = reading.findings.map(({ code }) => code);
    expect(codes.sort()).toEqual(['CONTRADICTING_MAP', 'LEADING_ZEROS', 'UNMAPPED']);
  });

  test('0 itself and codes without digits stay what they are', () => {
    expect([of(['0;;7'], '0'), of(['0;;7'], '00'), of(['A01;;7'], 'A1')]).toEqual([7, 7, undefined]);
  });

  test('are said once, with how many codes', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Grootboek;Bedrag\nAlmere;2023;0100;1,00\nAlmere;2023;0200;2,00\nAlmere;2023;300;4,00\n',
      { map: 'grootboek;onderdeel\n100;7\n200;7\n300;7\n' },
    );
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 7.00 (3)']);
    expect(reading.findings).toMatchObject([
      { code: 'LEADING_ZEROS', codes: 2, text: '0100', mapped: '100' },
    ]);
  });
});

describe('ranges and beginnings', () => {
  test.each([
    ['43510..43519;;7', '43510', 7],
    ['43510..43519;;7', '43519', 7],
    ['43510..43519;;7', '43509', undefined],
    ['43510..43519;;7', '43520', undefined],
    ['43510..43519;;7', '4351', undefined],
    ['43510..43519;;7', '435150', undefined],
    ['43510 .. 43519;;7', '43515', 7],
    ['43510…43519;;7', '43515', 7],
    ['043510..043519;;7', '43515', 7],
    ['A10..A19;;7', 'a15', 7],
    ['A10..A19;;7', 'B15', undefined],
    ['4351*;;7', '4351', 7],
    ['4351*;;7', '43519', 7],
    ['4351*;;7', '4352', undefined],
    // 04* would be every code that begins with a 4: what only begins alike does so as it is written.
    ['4351*;;7', '04351', undefined],
    ['04351*;;7', '43512', undefined],
    ['04351*;;7', '043512', 7],
    ['*;;7', '9', 7],
    ['*;;7', '', undefined],
  ])('%s and %s', (line, code, meant) => {
    expect(of([line], code)).toBe(meant);
  });

  test.each([
    ['one code before a range', ['43510..43519;;7', '43515;;11'], '43515', 11],
    ['one code before a beginning', ['4351*;;7', '43515;;11'], '43515', 11],
    ['a longer beginning', ['43*;;7', '4351*;;11'], '43515', 11],
    ['a smaller range', ['43000..43999;;7', '43510..43519;;11'], '43515', 11],
    ['a range within a beginning', ['4351*;;7', '43510..43519;;11'], '43515', 11],
    ['all others', ['*;;geen', '4351*;;11'], '43515', 11],
    ['both codes before one', ['43515;;11', '4351*;6710;7'], '43515', 7],
    ['a range in one part within that of another', ['4351*;67*;7', '43515;6710..6719;11'], '43515', 11],
  ])('%s counts, in any order', (_, rows, code, meant) => {
    expect(of(rows, code, '6710')).toBe(meant);
    expect(of([...rows].reverse(), code, '6710')).toBe(meant);
  });

  test('that overlap count for nothing, and it is said at the second, once', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Grootboek;Bedrag\nAlmere;2023;43515;1,00\nAlmere;2023;43516;2,00\nAlmere;2023;43500;4,00\n',
      { map: 'grootboek;onderdeel\n43500..43516;7\n43515..43529;11\n' },
    );
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 4.00 (1)']);
    expect(unmappedOf(reading)).toEqual(['GM0034 2023 3.00 (2) @3: 43516 2.00 (1), 43515 1.00 (1)']);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'CONTRADICTING_MAP',
        text: '43515',
        overlap: ['43500..43516', '43515..43529'],
        place: expect.objectContaining({ line: 3 }),
        first: expect.objectContaining({ line: 2 }),
      }),
    );
    expect(reading.findings).toHaveLength(2);
  });

  test('that overlap and mean the same are no fault', () => {
    expect(of(['43500..43516;;7', '43515..43529;;7'], '43515')).toBe(7);
  });

  test.each([
    ['43519..43510', 'backwards'],
    ['4300..43999', 'lengths'],
    ['0100..999', 'lengths'],
    ['A9..A10', 'lengths'],
    ['A10..B19', 'no-range'],
    ['4351..', 'no-range'],
    ['43*10', 'star'],
  ])('%s cannot be read: %s', (text, problem) => {
    const reading = readingOfMap(`grootboek;onderdeel\n${text};7\n`);
    expect(reading.findings).toMatchObject([
      { code: 'BAD_CODES', problem, text, where: { line: 2, column: 1 } },
    ]);
  });
});

describe('products and projects', () => {
  test('tell bookings apart as the other codes do', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Rekening;Product;Project;Bedrag\n' +
        'Almere;2023;1;P1;A;1,00\nAlmere;2023;1;P2;A;2,00\nAlmere;2023;1;P2;B;4,00\nAlmere;2023;2;P9;C;8,00\n',
      { map: 'rekening;product;project;onderdeel\n;P1;;7\n;P2;B;11\n;;A;12\n2;;;geen\n' },
    );
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual([
      'GM0034 2023 7 1.00 (1)',
      'GM0034 2023 12 2.00 (1)',
      'GM0034 2023 11 4.00 (1)',
    ]);
  });
});

describe('what is missing', () => {
  test('names the columns with codes where there is no mapping', () => {
    const reading = readingOfActuals('Gemeente;Jaar;Rekening;KPL;Bedrag\nAlmere;2023;4351;6710;1,00\n');
    expect(reading.findings).toMatchObject([
      { code: 'MISSING_COLUMN', column: 'intervention', ledger: true, codeColumns: ['Rekening', 'KPL'] },
    ]);
  });

  test('names the columns that seem to have codes where the mapping finds none', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Rek;Tekst;Bedrag\nAlmere;2023;4351;cursus;100,00\nAlmere;2023;4352;3456;100,00\n',
      { map: 'grootboek;onderdeel\n4351;7\n' },
    );
    expect(reading.findings).toMatchObject([
      { code: 'MISSING_COLUMN', column: 'ledger', codeColumns: ['Rek'] },
    ]);
  });
});

describe('a column that the mapping names and the ledger lacks', () => {
  const lacking = (columns: string, row: string, mapping: string) =>
    readingOfActuals(`Gemeente;Jaar;${columns};Bedrag\nAlmere;2023;${row};100,00\n`, { map: mapping });

  test.each([
    ['Grootboek', '4351', 'grootboek;kostenplaats;onderdeel\n4351;6710;7\n4351;;11\n', 'cost-centre'],
    ['Grootboek', '4351', 'grootboek;kostendrager;onderdeel\n4351;P1;7\n4351;;11\n', 'product'],
    ['Grootboek', '4351', 'grootboek;project;onderdeel\n4351;;11\n43*;P1;geen\n', 'project'],
    ['Kostenplaats', '6710', 'grootboek;kostenplaats;onderdeel\n;6710;11\n4351;;7\n', 'ledger'],
    ['Kostenplaats', '6710', 'grootboek;onderdeel\n4351;7\n', 'ledger'],
  ])(
    'is said where a line that names it may count: %s without the other',
    (columns, row, mapping, column) => {
      const reading = lacking(columns, row, mapping);
      expect(spentOf(reading)).toEqual([]);
      expect(reading.findings).toMatchObject([
        { code: 'MISSING_COLUMN', column, mapped: { codes: [columns], unread: [] }, where: { line: 1 } },
      ]);
    },
  );

  test('is said once for all rows, with what was not read', () => {
    const reading = readingOfActuals(
      'Gemeente;Jaar;Grootboek;Kpl. code;Bedrag\nAlmere;2023;4351;6710;1,00\nAlmere;2023;4352;6711;2,00\n',
      { map: 'grootboek;kostenplaats;onderdeel\n4351;6710;7\n4351;;11\n4352;6711;7\n' },
    );
    expect(reading.findings).toMatchObject([
      {
        code: 'MISSING_COLUMN',
        column: 'cost-centre',
        mapped: { codes: ['Grootboek'], unread: ['Kpl. code'] },
      },
    ]);
    expect(spentOf(reading)).toEqual([]);
  });

  test.each([
    [
      'whatever it says, the line means the same',
      '4351',
      'grootboek;kostenplaats;onderdeel\n4351;6710;7\n4351;;7\n',
    ],
    ['the line is of another account', '4351', 'grootboek;kostenplaats;onderdeel\n4400;6710;11\n4351;;7\n'],
    ['a line that says less', '4351', 'grootboek;kostenplaats;onderdeel\n;6710;11\n4351;;7\n'],
    [
      'the line is of another municipality',
      '4351',
      'gemeente;grootboek;kostenplaats;onderdeel\nRijswijk;4351;6710;11\n;4351;;7\n',
    ],
  ])('is not missed where %s', (_, row, mapping) => {
    const reading = lacking('Grootboek', row, mapping);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 100.00 (1)']]);
  });

  test('is not missed where it is there and empty', () => {
    const mapping = 'grootboek;kostenplaats;onderdeel\n4351;6710;7\n4351;;11\n';
    const reading = lacking('Grootboek;Kostenplaats', '4351;', mapping);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 11 100.00 (1)']]);
  });
});

describe('many codes that map to nothing', () => {
  test('are told by how they begin', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Almere;2023;${at < 20 ? 41 : 49}${at + 100};1,00`);
    const reading = readingOfActuals(`Gemeente;Jaar;Grootboek;Bedrag\n${rows.join('\n')}\n`, {
      map: 'grootboek;onderdeel\n1;7\n',
    });
    expect(reading.findings).toMatchObject([
      {
        code: 'UNMAPPED',
        bookings: 30,
        groups: [
          { beginning: '4110', codes: 10 },
          { beginning: '4111', codes: 10 },
          { beginning: '4912', codes: 10 },
        ],
      },
    ]);
  });
});
