// Small files that ask for much: each is refused or answered within ten seconds of work and 500 MB, by the built program. Work is
// what the processor did, so that a busy machine does not count.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, workbookOf } from '../support/workbooks.js';
import { shell, testFolder } from './program.js';

const MOST_MICROSECONDS = 10_000_000;
const MOST_KILOBYTES = 500_000;
/** Writes down, when a process ends, what it used. */
const USED =
  "process.on('exit', () => require('node:fs').writeFileSync('used', JSON.stringify(process.resourceUsage())));";
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook with a part of it changed: `more` put before an end tag. */
async function workbookWith(part: string, end: string, more: string): Promise<Uint8Array> {
  const book = await workbookOf({
    name: 'Blad1',
    rows: [
      ['gemeente', 'jaar', 'onderdeel', 'toegekend'],
      ['Almere', 2023, 7, 1],
    ],
  });
  return changed(book, (xml, name) => (name === part ? xml.replace(end, `${more}${end}`) : xml));
}

const inSheet = (more: string) => workbookWith(SHEET, '</sheetData>', more);
const rows = (count: number, cells: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 3}">${cells(at + 3)}</row>`).join('');

test.each<[string, string, () => Promise<Uint8Array | string>, number, string]>([
  [
    'cells in column XFD of 20,000 rows',
    'check -a in.xlsx',
    () => inSheet(rows(20_000, (row) => `<c r="XFD${row}"><v>1</v></c>`)),
    2,
    'veel te groot',
  ],
  [
    'eight million cells',
    'check -a in.xlsx',
    () => inSheet(rows(500, () => '<c><v>1</v></c>'.repeat(16_000))),
    2,
    'veel te groot',
  ],
  [
    'a cell of 120 million characters',
    'check -a in.xlsx',
    () => inSheet(rows(1, () => `<c r="A3" t="inlineStr"><is><t>${'x'.repeat(120_000_000)}</t></is></c>`)),
    2,
    'veel te groot',
  ],
  [
    'eight million empty texts',
    'check -a in.xlsx',
    () => workbookWith('xl/sharedStrings.xml', '</sst>', '<si><t/></si>'.repeat(8_000_000)),
    2,
    'veel te groot',
  ],
  [
    'twenty million entities',
    'check -a in.xlsx',
    () => inSheet(`<a>${'&lt;'.repeat(20_000)}</a>`.repeat(1_000)),
    2,
    'veel te groot',
  ],
  [
    'three million elements in each other',
    'check -a in.xlsx',
    () => inSheet(`${'<a>'.repeat(3_000_000)}${'</a>'.repeat(3_000_000)}`),
    2,
    'veel te groot',
  ],
  [
    'twenty million lists',
    'verify in.json',
    async () => `[${'[[]],'.repeat(10_000_000)}1]`,
    2,
    'het is te groot',
  ],
  [
    'JSON 4,000 deep',
    'verify in.json',
    async () => `${'{"a":'.repeat(4_000)}1${'}'.repeat(4_000)}`,
    2,
    'geen uitkomst van spuk',
  ],
  [
    'a row that stands there 130,000 times',
    'check -a in.csv',
    async () => `gemeente;jaar;onderdeel;toegekend\n${'Almere;2023;7;1,00\n'.repeat(130_000)}`,
    1,
    'DUPLICATE_ROW',
  ],
  [
    'forty mebibytes of which every row is at fault',
    'check -a in.csv',
    async () => `gemeente;jaar;onderdeel;toegekend\n${'Nergens;20x3;q;1,00x\n'.repeat(2_000_000)}`,
    2,
    'te groot om als geheel',
  ],
])('%s', async (_, line, content, expected, said) => {
  const folder = testFolder();
  const file = line.split(' ').at(-1) ?? '';
  writeFileSync(join(folder, file), await content());
  writeFileSync(join(folder, 'used.cjs'), USED);
  const { status, stderr } = await shell(`NODE_OPTIONS='--require ./used.cjs' $SPUK ${line}`, folder);
  expect([status, stderr]).toEqual([expected, expect.stringContaining(said)]);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(join(folder, 'used'), 'utf8'));
  expect(maxRSS).toBeLessThan(MOST_KILOBYTES);
  expect(userCPUTime + systemCPUTime).toBeLessThan(MOST_MICROSECONDS);
});

test('a sheet with a look down to its last row is read within 200 MB', async () => {
  const folder = testFolder();
  // 2 rows of data and 1,048,573 of four cells that hold nothing: 152 MB of XML.
  const cell = (letter: string, row: number) => `<c r="${letter}${row}" s="1"/>`;
  const look = (row: number) => ['A', 'B', 'C', 'D'].map((letter) => cell(letter, row)).join('');
  writeFileSync(join(folder, 'in.xlsx'), await inSheet(rows(1_048_574, look)));
  writeFileSync(join(folder, 'used.cjs'), USED);
  const line =
    "NODE_OPTIONS='--require ./used.cjs' $SPUK allocate -a in.xlsx -y 2023 -f csv -q --amounts-in euro";
  const { status, stdout } = await shell(line, folder);
  expect([status, stdout]).toEqual([0, expect.stringContaining('1.00')]);
  const { maxRSS } = JSON.parse(readFileSync(join(folder, 'used'), 'utf8'));
  expect(maxRSS).toBeLessThan(200_000);
});

test('a settlement of the country in which every granted and available amount was changed: each difference is told', async () => {
  const folder = testFolder();
  await shell('$SPUK settle -f json -q -o kept.json', folder);
  let changes = 0;
  const text = readFileSync(join(folder, 'kept.json'), 'utf8').replace(
    /"(granted|available|budget)":"(\d+)\.00"/g,
    (_, key, euros) => {
      changes += 1;
      return `"${key}":"${euros}.01"`;
    },
  );
  // Three amounts of 20,520 rows and more, where they are whole euros.
  expect(changes).toBeGreaterThan(50_000);
  writeFileSync(join(folder, 'in.json'), text);
  writeFileSync(join(folder, 'used.cjs'), USED);
  const line = "NODE_OPTIONS='--require ./used.cjs' $SPUK verify in.json";
  const { status, stdout, stderr } = await shell(line, folder);
  expect([status, stderr]).toEqual([1, expect.stringContaining(`${changes} waarden zijn anders`)]);
  // A title, an empty line, a header, a rule, and a line a difference.
  expect(stdout.trimEnd().split('\n').length).toBe(changes + 4);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(join(folder, 'used'), 'utf8'));
  expect(maxRSS).toBeLessThan(MOST_KILOBYTES);
  expect(userCPUTime + systemCPUTime).toBeLessThan(MOST_MICROSECONDS);
});
