// `--shift` and `--carry-over`: a plan asked for on the command line is the same plan in a file, wherever one is taken.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const FOLDER = 'fixtures/advise';
const INPUTS = ['-a', `${FOLDER}/toekenning.csv`, '-m', 'Deventer'];
const SPENT = ['-s', `${FOLDER}/bestedingen.csv`];
const ROWS = [
  '--shift',
  '2023:7>11:4000',
  '--shift',
  '2023:7>11:1.000,00',
  '--carry-over',
  '2025:7>11:2.500',
];
const PLAN =
  'gemeente;jaar;soort;van;naar;bedrag\nDeventer;2023;verschuiving;7;11;4.000,00\n' +
  'Deventer;2023;verschuiving;7;11;1.000,00\nDeventer;2025;doorschuiving;7;11;2.500,00\n';
const WORLD = { files: { 'plan.csv': PLAN } };

/** A result without what says where the plan was written. */
async function withoutPlaces(argv: readonly string[]): Promise<unknown> {
  const { options: _, inputs: __, findings, ...result } = await jsonOf(argv, WORLD);
  return {
    ...result,
    findings: findings.map(({ where: ___, ...finding }) => JSON.stringify(finding)).sort(),
  };
}

describe.each([
  ['allocate', []],
  ['check', SPENT],
  ['settle', [...SPENT, '--on', '2026-06-15']],
  ['advise', [...SPENT, '--on', '2026-06-15']],
  ['explain', ['-y', '2023', '-i', '7']],
])('spuk %s', (command, others) => {
  test('says the same of rows in options as of rows in a file', async () => {
    const argv = [command, ...INPUTS, ...others];
    if (command !== 'explain') {
      expect(await withoutPlaces([...argv, ...ROWS])).toEqual(
        await withoutPlaces([...argv, '-p', 'plan.csv']),
      );
      return;
    }
    // 15% of 100.000,00 is 15.000,00, of which 5.000,00 is gone: 10.000,00 is left.
    const { stdout } = await runSpuk([...argv, ...ROWS, '--field', 'shiftRoom']);
    expect(stdout).toContain('10.000,00');
    expect(stdout).toContain('--shift:1:11');
  });

  test('names them in its receipt, by which verify makes it again', async () => {
    const { stdout } = await runSpuk([command, ...INPUTS, ...others, ...ROWS, '-f', 'json']);
    expect(JSON.parse(stdout).options).toMatchObject({
      shift: ['2023:7>11:4000', '2023:7>11:1.000,00'],
      carryOver: ['2025:7>11:2.500'],
    });
    const { status, stderr } = await runSpuk(['verify', 'r.json'], { files: { 'r.json': stdout } });
    expect([status, stderr]).toEqual([0, expect.stringContaining('r.json: gelijk')]);
  });
});

test('a page of the same plan is the same but for its receipt', async () => {
  const page = async (...argv: readonly string[]) =>
    (await runSpuk(['report', ...INPUTS, '--on', '2026-06-15', ...argv], WORLD)).stdout;
  const tables = (html: string) =>
    html.match(/<table.*?<\/table>/gs)?.filter((table) => !table.includes('<caption>Invoer'));
  const [stated, read] = [await page(...ROWS), await page('-p', 'plan.csv')];
  expect(tables(stated)?.length).toBeGreaterThan(3);
  expect(tables(stated)).toEqual(tables(read));
});

test('they add to the plan of a file, and --write-plan writes both', async () => {
  const argv = ['settle', ...INPUTS, ...SPENT, '-p', `${FOLDER}/plan.csv`, '--shift', '2023:7>11:10000'];
  const { written } = await runSpuk([
    ...argv,
    '--on',
    '2026-06-15',
    '--write-plan',
    'nieuw.csv',
    '-o',
    'uit.txt',
  ]);
  expect(written.get('nieuw.csv')).toBe(
    '\uFEFFgemeentecode;gemeente;jaar;soort;van;naar;bedrag;toelichting\r\n' +
      'GM0150;Deventer;2023;verschuiving;7;11;5000,00;raadsbesluit\r\n' +
      'GM0150;Deventer;2023;verschuiving;7;11;10000,00;\r\n',
  );
});

test('at the limit together with the file nothing is wrong, and a cent above it is said at the option', async () => {
  // 15% of 100.000,00 is 15.000,00; the file shifts 5.000,00 of it.
  const argv = ['check', ...INPUTS, '-p', `${FOLDER}/plan.csv`];
  expect((await runSpuk([...argv, '--shift', '2023:7>11:10000'])).status).toBe(0);
  const { findings } = await jsonOf([...argv, '--shift', '2023:7>11:10000,01']);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'SHIFT_LIMIT', amounts: { excess: '0.01' }, where: { file: '--shift', line: 1, column: 11 } },
  ]);
});

test('GitHub is told of the option in words: it is no file of the change', async () => {
  const { stdout } = await runSpuk(['check', ...INPUTS, '--shift', '2023:7>11:15000,01', '-f', 'github']);
  expect(stdout).toMatch(/^::error title=SHIFT_LIMIT::--shift: Onderdeel 7/m);
});

test.each([
  ['without -m', []],
  ['with two', ['-m', 'Deventer', '-m', 'Zwolle']],
])('is refused %s', async (_, municipalities) => {
  const { status, stderr } = await runSpuk(['check', ...municipalities, '--carry-over', '2025:0:5']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--carry-over geldt voor één gemeente')]);
});

test('is refused beside an option of a grant of regions', async () => {
  const { status, stderr } = await runSpuk([
    'report',
    '--region',
    'Zeeland',
    '-y',
    '2025',
    '--carry-over',
    '2025:0:5',
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--carry-over')]);
});
