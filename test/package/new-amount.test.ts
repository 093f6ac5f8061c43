// A new amount is its names and its definition: added to a copy of the sources in one line each, it is in every output.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellsOf, formulasOf } from '../support/book-cells.js';

/** What is needed to build the program. */
const PARTS = [
  ...['src', 'build', 'data', 'bin', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE'],
];

/** After which line of which file a line is added: names, the list of all, and what it is of a row and of a total. */
const ADDED = [
  [
    'src/grant/amounts.ts',
    "  shiftedOut: { nl: 'Eraf geschoven', en: 'Shifted out' },\n",
    "  netShifted: { nl: 'Per saldo geschoven', en: 'Net shifted' },\n",
  ],
  ['src/grant/amounts.ts', "    shiftedOut: flow('shiftedOut'),\n", "    netShifted: other('netShifted'),\n"],
  [
    'src/calculation/definitions.ts',
    "    shiftedOut: entered('outOf'),\n",
    "    netShifted: sum(own('shiftedIn'), less('shiftedOut')),\n",
  ],
  [
    'src/calculation/definitions.ts',
    "    shiftedOut: sum(ofRows('shiftedOut')),\n",
    "    netShifted: sum(ofRows('netShifted')),\n",
  ],
] as const;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spuk-amount-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, after, line] of ADDED) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.split(after).length).toBe(2);
    writeFileSync(join(folder, file), text.replace(after, after + line));
  }
  execFileSync('node', ['--import', 'tsx', 'build/build.ts'], { cwd: folder, stdio: 'pipe' });
  // 7 gives 100.00 of 1,000.00 to 11: −100.00 and 100.00 by itself, 0.00 together
  writeFileSync(
    join(folder, 'a.csv'),
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1000,00\nAlmere;2023;11;500,00\n',
  );
  writeFileSync(
    join(folder, 'p.csv'),
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;100,00\n',
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function spuk(line: string): { readonly stdout: string; readonly stderr: string } {
  return spawnSync('node', ['bin/spuk.js', ...line.split(' ')], { cwd: folder, encoding: 'utf8' });
}

const given = '-a a.csv -p p.csv';

test('the table has its column', () => {
  const { stdout } = spuk(`allocate ${given}`);
  expect(stdout).toMatch(/Eraf\s+Per saldo\s+Beschikbaar/);
  expect(stdout).toMatch(/ 7 {2}Valpreventie +1\.000,00 +0,00 +100,00 +-100,00 +900,00/);
  expect(stdout).toMatch(/Totaal +1\.500,00 +100,00 +100,00 +0,00 +1\.500,00/);
});

test('JSON has it of every row and total', () => {
  const { rows, totals } = JSON.parse(spuk(`allocate ${given} -f json`).stdout);
  expect(rows.map(({ netShifted }: { netShifted: string }) => netShifted)).toEqual(['-100.00', '100.00']);
  expect(totals.map(({ netShifted }: { netShifted: string }) => netShifted)).toEqual(['0.00']);
});

test.each([
  ['csv', 'netShifted'],
  ['csv-nl', 'per saldo geschoven'],
])('%s has it, and is read back without a warning', (format, header) => {
  spuk(`allocate ${given} -f ${format} -o uit.csv`);
  expect(readFileSync(join(folder, 'uit.csv'), 'utf8').split('\n')[0]).toContain(header);
  const { stdout, stderr } = spuk('allocate -a uit.csv -q -f csv');
  expect(stdout).toContain('GM0034,Almere,2023,gezondheid-sociale-basis,7,1000.00,');
  expect(stderr).not.toContain('UNKNOWN_COLUMN');
});

test('the workbook has a formula for it', async () => {
  spuk(`allocate ${given} -o uit.xlsx`);
  const book = readFileSync(join(folder, 'uit.xlsx'));
  const rows = (await cellsOf(book)).get('2023')?.rows ?? [];
  expect(rows.slice(0, 2).map((row) => row['Per saldo geschoven'])).toEqual([-100, 100]);
  // −100.00 stands nowhere else; what is shifted out comes off what is shifted in, two cells of its own row
  const formulas = [...(await formulasOf(book)).values()].filter(({ value }) => value === -100);
  expect(formulas.map(({ formula }) => formula)).toEqual([expect.stringMatching(/[A-Z]4 ?- ?[A-Z]4/)]);
});

test('explain says what it is', () => {
  const { stdout } = spuk(`explain ${given} -m Almere -y 2023 -i 7 --field netShifted`);
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    'Per saldo geschoven 2023, onderdeel 7: -€ 100,00 = som',
    '├─ Erbij geschoven 2023, onderdeel 7: € 0,00',
    '└─ − Eraf geschoven 2023, onderdeel 7: € 100,00 = som',
  ]);
});

test('another field is refused, with those that there are', () => {
  const { stdout, stderr } = spuk(`explain ${given} -m Almere -y 2023 -i 7 --field netto`);
  expect(stdout).toBe('');
  expect(stderr).toContain('netShifted');
});
