// The same rows by two names would count double, and nobody would see it.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';
import { HEADER, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';
import { sourceOf } from '../stepped-source.js';

const ROWS = `${HEADER}\nAlmere;2023;7;600,00\nAlmere;2023;11;1,50\n`;
const ONCE = ['GM0034 2023 7 600.00 (1)', 'GM0034 2023 11 1.50 (1)'];

describe('actuals in two files', () => {
  test.each([
    ['with the same bytes', ROWS],
    ['with other line ends', ROWS.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${ROWS}`],
    ['with another separator', ROWS.replaceAll(',', '·').replaceAll(';', '\t').replaceAll('·', ',')],
    ['with an empty line more', `${ROWS}\n;;;\n`],
  ])('%s are counted once', (_, copy) => {
    const { findings, ...reading } = readingOfActuals({ 'a.csv': ROWS, 'b.csv': copy });
    expect(spentOf({ findings, ...reading })).toEqual(ONCE);
    expect(findings).toEqual([
      { code: 'SAME_FILE', first: 'a.csv', where: { file: 'b.csv', line: 1, column: 1 } },
    ]);
  });

  test.each([
    ['one amount differs', ROWS.replace('1,50', '1,51')],
    ['a row more', `${ROWS}Almere;2023;7;600,00\n`],
    ['another order', `${HEADER}\nAlmere;2023;11;1,50\nAlmere;2023;7;600,00\n`],
  ])('of which %s are both counted', (_, other) => {
    const { findings, actuals } = readingOfActuals({ 'a.csv': ROWS, 'b.csv': other });
    expect([findings, actuals.parts.length]).toEqual([[], 4]);
  });

  test('of one row that happen to be equal are both counted once they stand in one file', () => {
    const month = `${HEADER}\nAlmere;2023;7;600,00\n`;
    const apart = readingOfActuals({ 'jan.csv': month, 'feb.csv': month });
    expect([apart.findings.map(({ code }) => code), spentOf(apart)]).toEqual([
      ['SAME_FILE'],
      ['GM0034 2023 7 600.00 (1)'],
    ]);
    // 600.00 + 600.00, of two bookings
    const together = readingOfActuals({ 'samen.csv': `${month}Almere;2023;7;600,00\n` });
    expect([together.findings, spentOf(together)]).toEqual([[], ['GM0034 2023 7 1200.00 (2)']]);
  });

  test('that hold nothing below their header are no fault', () => {
    const { findings } = readingOfActuals({ 'a.csv': `${HEADER}\n`, 'b.csv': `\uFEFF${HEADER}\n` });
    expect(findings).toEqual([]);
  });

  test('with points for commas are counted once, and a cent apart both', () => {
    const written = (amount: string) =>
      `code,jaar,onderdeel,besteed\nGM0034,2023,7,600.00\nGM0034,2023,11,${amount}\n`;
    const dutch = 'code;jaar;onderdeel;besteed\nGM0034;2023;7;600,00\nGM0034;2023;11;1,50\n';
    const codes = (amount: string) =>
      readingOfActuals({ 'a.csv': dutch, 'b.csv': written(amount) }).findings.map(({ code }) => code);
    expect(codes('1.50')).toEqual(['SAME_FILE']);
    expect(codes('1.51')).toEqual([]);
    // 150.00 is written with the same digits as 1,50
    expect(codes('150.00')).toEqual([]);
  });

  test.each([
    ['with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with an empty line more', (text: string) => text.replace('\n', '\n;;;\n')],
    ['with points for commas', (text: string) => text.replaceAll(',', '.').replaceAll(';', ',')],
    ['with quotes', (text: string) => text.replaceAll('Almere', '"Almere"')],
  ])('that are big and stand there again %s are counted once', (_, rewritten) => {
    const rows = Array.from({ length: 9000 }, (_row, at) => `Almere;2023;7;${at},00`);
    const big = (last: string) => [HEADER, ...rows, last, ''].join('\n');
    const codes = (other: string) =>
      readingOfActuals({ 'a.csv': big('Almere;2023;7;1,00'), 'b.csv': rewritten(big(other)) }).findings.map(
        ({ code }) => code,
      );
    expect(codes('Almere;2023;7;1,00')).toEqual(['SAME_FILE']);
    expect(codes('Almere;2023;7;1,01')).toEqual([]);
  });

  test('that are big are held beside each other piece by piece', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `Almere;2023;7;${at},00`);
    const big = (last: string) =>
      sourceOf(new TextEncoder().encode([HEADER, ...rows, last].join('\n')), 70_000);
    const inputOf = (file: string, last: string) => ({ file, bytes: new Uint8Array(0), source: big(last) });
    const read = (last: string) =>
      readActuals([inputOf('a.csv', 'Almere;2023;7;1,00'), inputOf('b.csv', last)], vocabularyOf({}));
    expect(read('Almere;2023;7;1,00').findings.map(({ code }) => code)).toEqual(['SAME_FILE']);
    expect(read('Almere;2023;7;2,00').findings).toEqual([]);
  });
});

describe('a text file and a workbook', () => {
  const PLAN = ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'];
  const planOf = (...amounts: readonly (readonly [string, number])[]) => ({
    text: [PLAN, ...amounts.map(([amount]) => ['Almere', '2023', 'verschuiving', '7', '11', amount])]
      .map((cells) => `${cells.join(';')}\n`)
      .join(''),
    rows: [PLAN, ...amounts.map(([, amount]) => ['Almere', 2023, 'verschuiving', 7, 11, amount])],
  });
  const found = async (text: string, rows: (string | number)[][], option = '-p') => {
    const files = { 'p.csv': text, 'p.xlsx': await workbookOf({ name: 'Plan', rows }) };
    const codesOf = async (...names: readonly string[]) =>
      (await jsonOf(['check', ...names.flatMap((name) => [option, name])], { files })).findings
        .map(({ code, where }) => `${code} ${where?.file}`)
        .filter((finding) => finding.startsWith('SAME_FILE'));
    return [await codesOf('p.csv', 'p.xlsx'), await codesOf('p.xlsx', 'p.csv')];
  };

  test('with the same rows are one plan, whichever comes first', async () => {
    const { text, rows } = planOf(['1.234,50', 1234.5], ['€ 10,00', 10]);
    expect(await found(text, rows)).toEqual([['SAME_FILE p.xlsx'], ['SAME_FILE p.csv']]);
  });

  test.each([
    ['of which one amount differs by a cent', planOf(['1.234,50', 1234.51], ['10,00', 10])],
    ['of one row, which two months may share', planOf(['1.234,50', 1234.5])],
    ['of which one has a row more', { ...planOf(['1,00', 1], ['2,00', 2]), text: planOf(['1,00', 1]).text }],
  ])('%s are two', async (_, { text, rows }) => {
    expect(await found(text, rows)).toEqual([[], []]);
  });

  test('with the same bookings are one file of actuals, however many', async () => {
    const amounts = Array.from({ length: 6000 }, (_row, at) => at + 1);
    const text = [HEADER, ...amounts.map((amount) => `Almere;2023;7;${amount},50`), ''].join('\n');
    const rows = [HEADER.split(';'), ...amounts.map((amount) => ['Almere', 2023, 7, amount + 0.5])];
    expect(text.length).toBeGreaterThan(64 * 1024);
    expect(await found(text, rows, '-s')).toEqual([['SAME_FILE p.xlsx'], ['SAME_FILE p.csv']]);
  });

  test('with the same bookings are one file of actuals', async () => {
    const text = `${HEADER}\nAlmere;2023;7;600,00\nAlmere;2023;11;1,50\n`;
    const rows = [HEADER.split(';'), ['Almere', 2023, 7, 600], ['Almere', 2023, 11, 1.5]];
    expect(await found(text, rows, '-s')).toEqual([['SAME_FILE p.xlsx'], ['SAME_FILE p.csv']]);
  });
});

test('two sheets of one workbook are two inputs, unless they hold the same', async () => {
  const rows = [
    ['gemeente', 'jaar', 'onderdeel', 'besteed'],
    ['Almere', 2023, 7, 600],
  ];
  const other = [...rows.slice(0, 1), ['Almere', 2023, 7, 5]];
  const bytes = await workbookOf(
    { name: 'Mei', rows },
    { name: 'Juni', rows: other },
    { name: 'Juli', rows },
  );
  const inputOf = async (name: string) => ({
    file: `b.xlsx#${name}`,
    bytes,
    sheet: await openWorkbook({ bytes, book: 'b.xlsx', sheet: name }),
  });
  const read = async (...names: readonly string[]) =>
    readActuals(await Promise.all(names.map(inputOf)), vocabularyOf({})).findings;
  expect(await read('Mei', 'Juni')).toEqual([]);
  expect(await read('Mei', 'Juli')).toMatchObject([
    { code: 'SAME_FILE', first: 'b.xlsx#Mei', where: { file: 'b.xlsx', sheet: 'Juli', cell: 'A1' } },
  ]);
});

describe('a run', () => {
  const PLAN = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;100,00\n';
  const files = { 'plan.csv': PLAN, 'plan (1).csv': PLAN };

  test('with a plan and its copy shifts the money once', async () => {
    const argv = [
      'allocate',
      '-m',
      'Almere',
      '-y',
      '2023',
      '-i',
      '7',
      '-p',
      'plan.csv',
      '-p',
      'plan (1).csv',
    ];
    const { rows, findings, status } = await jsonOf(argv, { files });
    expect(rows.map(({ shiftedOut }) => shiftedOut)).toEqual(['100.00']);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'SAME_FILE',
    ]);
    expect(status).toBe(1);
  });

  test('with a file and the same by standard input too', async () => {
    const argv = ['check', '-m', 'Almere', '-p', 'plan.csv', '-p', '-'];
    const { stderr } = await runSpuk(argv, { files: { ...files, '-': PLAN } });
    expect(stderr).toContain('-:1:1: fout SAME_FILE');
  });

  test('with the same allocation twice still names each row that stands there twice', async () => {
    const granted = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\n';
    const { findings } = await jsonOf(['allocate', '-a', 'a.csv', '-a', 'b.csv'], {
      files: { 'a.csv': granted, 'b.csv': granted },
    });
    expect(findings.map(({ code }) => code)).toContain('DUPLICATE_ROW');
  });
});
