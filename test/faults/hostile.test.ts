// Files made to hurt. Each is answered with findings in their place or with a refusal.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';
import { changed, unzipped, workbookOf, zipOf } from '../support/workbooks.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend\n';
const MANY = 10_000_000;

async function checked(files: Readonly<Record<string, string | Uint8Array>>, option = '-a') {
  const [file = ''] = Object.keys(files);
  const { status, stdout, stderr } = await runSpuk(['check', option, file, '-f', 'json', '--quiet'], {
    files,
  });
  const findings: readonly { code: string; where?: { line: number; column: number } }[] =
    stdout === '' ? [] : JSON.parse(stdout).findings;
  const found = findings.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`);
  // What is said stays short, whatever it is about.
  expect(stderr.length).toBeLessThan(5000);
  return { status, stderr, found };
}

describe('a text', () => {
  test.each([
    ['an amount of ten million digits', `Almere;2023;7;${'9'.repeat(MANY)}\n`, 'BAD_AMOUNT 2:15'],
    ['an amount of a thousand digits', `Almere;2023;7;${'1'.repeat(1000)},00\n`, 'BAD_AMOUNT 2:15'],
    ['a name of ten million characters', `${'A'.repeat(MANY)};2023;7;1,00\n`, 'UNKNOWN_MUNICIPALITY 2:1'],
    [
      'an intervention of ten million characters',
      `Almere;2023;${'B'.repeat(MANY)};1\n`,
      'UNKNOWN_INTERVENTION 2:13',
    ],
    ['a year of ten million characters', `Almere;${'2'.repeat(MANY)};7;1,00\n`, 'BAD_YEAR 2:8'],
    ['a quote that never closes', `Almere;2023;7;"${'1'.repeat(MANY)}\n`, 'BROKEN_QUOTE 2:15'],
    ['half a million thousands', `Almere;2023;7;${'1.'.repeat(500_000)}x\n`, 'BAD_AMOUNT 2:15'],
    ['half a million spaces in an amount', `Almere;2023;7;1${' '.repeat(500_000)}x\n`, 'BAD_AMOUNT 2:15'],
    ['a nul character', 'Almere;2023;7;1,00\u0000\n', 'BAD_ENCODING 2:19'],
    // No UTF-8 has them, so these are three characters of Windows-1252.
    ['the bytes of a lone surrogate', Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x0a), 'RAGGED_ROW 2:5'],
    ['UTF-8 and Windows-1252 in one file', Uint8Array.of(0xc3, 0xab, 0x20, 0xeb, 0x0a), 'BAD_ENCODING 2:3'],
  ])('with %s has a finding there', async (_, row, finding) => {
    const bytes = Buffer.concat([Buffer.from(HEADER), Buffer.from(row)]);
    expect(await checked({ 'in.csv': new Uint8Array(bytes) })).toMatchObject({ status: 1, found: [finding] });
  });

  test('with a million columns is refused, whatever they are called', async () => {
    for (const name of ['k', '7', 'toegekend']) {
      const { status, stderr } = await checked({
        'in.csv': `gemeente${`;${name}`.repeat(999_999)}\nAlmere\n`,
      });
      expect([status, stderr]).toEqual([
        2,
        'spuk: in.csv heeft 1.000.000 kolommen; meer dan 16.384 heeft geen werkblad.\n  Controleer of dit het juiste bestand is.\n',
      ]);
    }
  });

  test('with as many columns as a worksheet can have is read; with one more it is not', async () => {
    const table = (columns: number) =>
      `gemeente;jaar;onderdeel;toegekend${Array.from({ length: columns - 4 }, (_, at) => `;k${at}`).join('')}\n`;
    const { status, found } = await checked({ 'in.csv': table(16_384) });
    expect([status, found.length]).toEqual([0, 16_380]);
    expect((await checked({ 'in.csv': table(16_385) })).status).toBe(2);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with a column and cells called %s has an unknown column, and unknown names',
    async (name) => {
      const table = `gemeente;jaar;onderdeel;toegekend;${name}\n${name};2023;7;1,00;x\nAlmere;2023;${name};1,00;x\n`;
      expect((await checked({ 'in.csv': table })).found.sort()).toEqual([
        'UNKNOWN_COLUMN 1:35',
        `UNKNOWN_INTERVENTION 3:13`,
        'UNKNOWN_MUNICIPALITY 2:1',
      ]);
    },
  );
});

describe('JSON', () => {
  test.each([
    ['deep', '['.repeat(1_000_000)],
    ['deep and closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['four thousand objects deep', `${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`],
    ['with __proto__', '{"__proto__":{"schema":"spuk.budget/1"},"constructor":1}'],
    ['with a key twice', '{"schema":"spuk.budget/1","schema":"spuk.rules/1"}'],
    ['of one long text', `"${'a'.repeat(MANY)}"`],
    ['of twenty million lists', `[${'[[]],'.repeat(MANY)}1]`],
  ])('%s is refused, wherever it is given', async (_, text) => {
    const lines = [
      'diff in.json in.json',
      'verify in.json',
      'show rules --rules in.json',
      'show config --config in.json',
    ];
    for (const line of lines) {
      const { status, stdout } = await runSpuk(line.split(' '), { files: { 'in.json': text } });
      expect([line, status, stdout]).toEqual([line, 2, '']);
    }
  });
});

describe('a workbook', () => {
  const book = () =>
    workbookOf({
      name: 'Blad1',
      rows: [
        ['gemeente', 'jaar', 'onderdeel', 'toegekend'],
        ['Almere', 2023, 7, 1],
      ],
    });
  const sheet = 'xl/worksheets/sheet1.xml';
  const withSheet = async (change: (xml: string) => string) =>
    changed(await book(), (xml, name) => (name === sheet ? change(xml) : xml));
  const refused = (why: string) => ({ status: 2, found: [], stderr: expect.stringContaining(why) });

  test('is read, before anything is done to it', async () => {
    expect(await checked({ 'in.xlsx': await book() })).toMatchObject({ status: 0, found: [] });
  });

  test('that unpacks to two hundred megabytes is refused', async () => {
    const bomb = zipOf([[sheet, new Uint8Array(200 << 20)]]);
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(await checked({ 'in.xlsx': bomb })).toMatchObject(refused('uitgepakt veel te groot'));
  });

  test('of sixty thousand files is refused', async () => {
    const bomb = zipOf(Array.from({ length: 60_000 }, (_, at) => [`f${at}`, ''] as const));
    expect((await checked({ 'in.xlsx': bomb })).status).toBe(2);
  });

  test.each([
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
  ])('with %s is refused', async (_, declaration) => {
    const hostile = await withSheet((xml) => xml.replace('<worksheet', `${declaration}<worksheet`));
    expect(await checked({ 'in.xlsx': hostile })).toMatchObject(refused('documenttype'));
  });

  test.each([
    ['a cell in column 475254', (xml: string) => xml.replaceAll('D1"', 'ZZZZ1"')],
    ['a cell in a column without end', (xml: string) => xml.replaceAll('D1"', `${'Z'.repeat(60)}1"`)],
    [
      'a row 4294967295',
      (xml: string) =>
        xml.replaceAll('<row r="2"', '<row r="4294967295"').replace(/r="([A-D])2"/g, 'r="$14294967295"'),
    ],
    [
      'a row 999999999999999999999',
      (xml: string) => xml.replaceAll('<row r="2"', '<row r="999999999999999999999"'),
    ],
    [
      'a row -1',
      (xml: string) => xml.replaceAll('<row r="2"', '<row r="-1"').replace(/r="([A-D])2"/g, 'r="$1-1"'),
    ],
    ['a shared text that is not there', (xml: string) => xml.replace(/<v>0<\/v>/, '<v>999999999</v>')],
    [
      'merged cells without end',
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:ZZZZ99999999"/></mergeCells>',
        ),
    ],
    ['elements that never close', (xml: string) => xml.replace('</sheetData>', '<a>'.repeat(200_000))],
    [
      'a character that is none',
      (xml: string) => xml.replace('<row r="2"', '&#55296;&#x110000;&#0;&amp;&nope;<row r="2"'),
    ],
  ])('with %s is refused or has findings', async (_, change) => {
    const { status, stderr } = await checked({ 'in.xlsx': await withSheet(change) });
    expect([0, 1, 2]).toContain(status);
    expect(stderr).not.toMatch(/undefined|NaN/);
  });
});

describe('what is written', () => {
  const NAMES = [
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://x";"y")',
    "=cmd|' /C calc'!A0",
  ];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test.each(['csv', 'csv-nl'])('as %s computes nothing in a spreadsheet', async (format) => {
    const regions = NAMES.map((name) => `${quoted(name)};Almere\n`);
    for (const [at, name] of NAMES.entries()) {
      const files = { 'leden.csv': `regio;gemeente\n${regions[at]}` };
      const amount = ['--region', name, '--amount', '100', '-y', '2025', '--members', 'leden.csv'];
      const { stdout, stderr } = await runSpuk(['iza', ...amount, '-f', format], { files });
      expect(stderr).not.toContain('spuk:');
      expect(stdout).toContain(`'${name.trim().replaceAll('"', '""')}`);
      expect(stdout).not.toMatch(/(?:^|[;,"\n])[=@\t+]/);
    }
  });

  test('as xlsx computes nothing that came from an input', async () => {
    const file = '=HYPERLINK(1).csv';
    const world = { files: { [file]: `${HEADER}Almere;2023;7;1000,00\n` } };
    const { bytes } = await runSpuk(['allocate', '-a', file, '-o', 'uit.xlsx'], world);
    const parts = [...unzipped(bytes.get('uit.xlsx') ?? new Uint8Array()).values()];
    const formulas = parts.flatMap((xml) =>
      [...xml.matchAll(/<f[^>]*>([^<]*)/g)].map(([, formula]) => formula),
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula?.includes('HYPERLINK'))).toEqual([]);
    // It is there, as a text.
    expect(parts.some((xml) => xml.includes('=HYPERLINK(1).csv'))).toBe(true);
  });

  test.each(['table', 'markdown', 'github'])('as %s does nothing to a terminal', async (format) => {
    const evil = '\u001b]0;titel\u0007\u001b[2J\u009b31m\u202e\ud800';
    const table = `${HEADER}"${evil}";2023;7;1,00\nAlmere;2023;"${evil}";1\nAlmere;2023;7;5,00\n`;
    const command = format === 'github' ? 'check' : 'allocate';
    const world = { files: { [`${evil}.csv`]: table } };
    const { stdout, stderr } = await runSpuk(
      [command, '-a', `${evil}.csv`, '--verbose', '-f', format],
      world,
    );
    expect(stdout + stderr).toMatch(/UNKNOWN_MUNICIPALITY|GM/);
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202e]/u);
  });
});
