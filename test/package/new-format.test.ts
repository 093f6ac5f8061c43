// A new format is a file that writes it and its place in the table of outputs: added so to a copy of the sources, every
// command whose result it writes has it, and help, completion and the refusal of another name say so.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What is needed to build the program. */
const PARTS = [
  ...[
    'src',
    'build',
    'data',
    'bin',
    'docs',
    'fixtures',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ],
  ...['README.md', 'CHANGELOG.md', 'LICENSE'],
];
/** Records as `key=value`, a line a row. */
const WRITER = `import type { Words } from '../../messages/words.js';
import type { RecordStream } from '../../report/records.js';
import { csvText } from './csv.js';

export function pairsText(records: RecordStream, words: Words): string {
  const [header = '', ...lines] = csvText(records, 'csv', words).trimEnd().split('\\n');
  const keys = header.split(',');
  return lines.map((line) => line.split(',').map((text, at) => keys[at] + '=' + text).join(' ') + '\\n').join('');
}
`;
const TABLE = 'src/write/formats.ts';
const AFTER = 'const FORMATS = {\n';
const BEFORE = '  json: {';
const LINE =
  "  pairs: { endings: ['pairs'], exact: true, writes: { records: async (records, { words }) => (await import('./text/pairs.js')).pairsText(records, words) } },\n";

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spuk-format-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const text = readFileSync(join(folder, TABLE), 'utf8');
  const [before = '', rows = ''] = text.split(AFTER);
  expect(rows.split(BEFORE).length).toBe(2);
  writeFileSync(join(folder, TABLE), `${before}${AFTER}${rows.replace(BEFORE, LINE + BEFORE)}`);
  writeFileSync(join(folder, 'src/write/text/pairs.ts'), WRITER);
  execFileSync('node', ['--import', 'tsx', 'build/build.ts'], { cwd: folder, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function spuk(line: string) {
  return spawnSync('node', ['bin/spuk.js', ...line.split(' ')], { cwd: folder, encoding: 'utf8' });
}

const A = '-a fixtures/readme/toekenning.csv';

test.each([
  [
    'allocate',
    `allocate ${A} -i 7`,
    /^code=GM0034 name=Almere year=2023 theme=gezondheid-sociale-basis intervention=7 granted=576440\.00 /,
  ],
  [
    'settle',
    `settle ${A} -s fixtures/readme/bestedingen.csv --by year`,
    /^code=GM0034 name=Almere year=2023 granted=688370\.00 /,
  ],
  ['iza', 'iza --region Zeeland -y 2025', /name=Goes .*amount=/],
  ['split', 'split 1000 --weights fixtures/split/gewichten.csv', /^name=A weight=940 /],
  [
    'diff',
    'diff fixtures/diff/begroting.json fixtures/diff/na-wijziging.json',
    / field=granted old=112027\.00 new=114677\.00 /,
  ],
  ['verify', 'verify uit.json', /^$/],
  ['show', 'show interventions', /^intervention=1 /],
  ['show calendar', 'show calendar --on 2026-11-30', /date=2026-12-31/],
  ['show grants', 'show grants', /^id=brede-spuk /],
  ['show config', 'show config', /=municipality /],
])('%s writes it', (_command, line, written) => {
  if (line.startsWith('verify')) expect(spuk(`allocate ${A} -o uit.json`).status).toBe(0);
  const { stdout, stderr, status } = spuk(`${line} -f pairs`);
  expect([status, stderr.includes('defect')]).toEqual([0, false]);
  expect(stdout).toMatch(new RegExp(written, 'm'));
  // By its ending too.
  expect(spuk(`${line} -o uit.pairs`).status).toBe(0);
  expect(readFileSync(join(folder, 'uit.pairs'), 'utf8')).toMatch(new RegExp(written, 'm'));
});

test.each(['allocate', 'settle', 'iza', 'split', 'diff', 'verify', 'show'])(
  'the help of %s and its completion name it',
  (command) => {
    expect(spuk(`${command} --help`).stdout).toMatch(/table \(standaard\), csv, csv-nl, pairs, json/);
    const fish = spuk('completion fish').stdout;
    expect(fish).toMatch(
      new RegExp(`__spuk_format_${command}\\n +printf '%s\\\\n' .*'csv-nl' 'pairs' 'json'`),
    );
  },
);

test.each(['check', 'explain', 'report'])('%s, which has no rows, refuses it by name', (command) => {
  const { status, stderr } = spuk(`${command} ${A} -m Almere -y 2023 -f pairs`);
  expect(status).toBe(2);
  expect(stderr).toContain('pairs');
  expect(spuk(`${command} --help`).stdout).not.toContain('pairs');
});

test('the settings of a folder may name it', () => {
  writeFileSync(join(folder, 'instellingen.json'), '{"format": "pairs"}');
  expect(spuk('show themes --config instellingen.json').stdout).toMatch(/^themeKey=ondersteunend /m);
});
