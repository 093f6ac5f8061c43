// Nothing that was read is overwritten: every input of every command, under other names too, as every output.

import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { programOf } from '../../src/cli/program.js';
import { run } from '../../src/main.js';
import { nodePlatform } from '../../src/platform/node-platform.js';
import { FEW_EXAMPLES, some } from '../support/examples.js';
import { fakePlatform } from '../support/fake-platform.js';
import { idleParts } from '../support/idle-program.js';
import { runSpuk } from '../support/run-spuk.js';

const FIGURES = fileURLToPath(new URL('../../dist/data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'spuk-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

/** Runs a command on real files, with streams that only remember. */
async function ran(argv: readonly string[]) {
  const { said, stdout, stderr } = fakePlatform();
  const platform = { ...nodePlatform(FIGURES, '0.1.0'), environment: {}, stdout, stderr };
  const status = await run(
    argv.map((word) => (word in FILES || word in MADE ? path(word) : word)),
    platform,
  );
  return { status, ...said };
}

/** Small files of every kind, each right by itself. */
const FILES: Readonly<Record<string, string>> = {
  'toekenning.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\n',
  'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\n',
  'besteed.csv': 'grootboek;gemeente;jaar;besteed\n4351;Almere;2023;900,00\n',
  'verwacht.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;950,00\n',
  'koppeling.csv': 'grootboek;onderdeel\n4351;7\n',
  'kolommen.csv': 'Waarde;bedrag\n',
  'leden.csv': 'regio;gemeente\nWaterweg;Vlaardingen\nWaterweg;Maassluis\n',
  'gewichten.csv': 'gemeente;gewicht\nVlaardingen;3\nMaassluis;1\n',
  'namen.csv': 'naam;gewicht\nA;3\nB;1\n',
  'projecten.csv': 'project;gemeente;bedrag\nA;Vlaardingen;10,00\n',
  'iza.csv': 'grootboek;gemeente;jaar;besteed\n4351;Vlaardingen;2025;1,00\n',
  'iza-koppeling.csv': 'grootboek;onderdeel\n4351;IZA\n',
  'regels.json': (await runSpuk(['show', 'rules', '-f', 'json'])).stdout,
  'iza-regels.json': JSON.stringify(
    JSON.parse(readFileSync(join(FIGURES, 'rules-spuk-iza-regeling.json'), 'utf8')).document,
  ),
  'spuk.config.json': '{"quiet":false}',
  'leeg.config.json': '{}',
  // Settings of which this command reads nothing but themselves.
  'vol.config.json':
    '{"allocation":["toekenning.csv"],"plan":["plan.csv"],"spent":["besteed.csv"],"rules":"./regels.json"}',
};
/** Results that the first runs make. */
const MADE = { 'uitkomst.json': ['--by', 'year'], 'uitkomst-2.json': [] };

const BUDGET = [
  '-a',
  'toekenning.csv',
  '-p',
  'plan.csv',
  '--rules',
  'regels.json',
  '--columns',
  'kolommen.csv',
];
const ACTUALS = [...BUDGET, '-s', 'besteed.csv', '--map', 'koppeling.csv'];
const ROW = ['-m', 'Almere', '-y', '2023'];
const IZA = [
  ...['--region', 'Waterweg', '-y', '2025', '--amount', '100', '--members', 'leden.csv'],
  ...['--key', 'gewichten.csv', '--projects', 'projecten.csv', '--columns', 'kolommen.csv'],
];
const IZA_ACTUALS = [...IZA, '-s', 'iza.csv', '--map', 'iza-koppeling.csv'];
const IZA_RULES = ['--rules', 'iza-regels.json'];

interface Case {
  readonly argv: readonly string[];
  readonly outputs?: readonly string[];
}

/** Every command that writes a result, with every input it can have. */
const CASES: readonly Case[] = [
  { argv: ['allocate', ...BUDGET] },
  { argv: ['check', ...ACTUALS, '-f', 'json'] },
  { argv: ['settle', ...ACTUALS], outputs: ['-o', '--write-plan'] },
  { argv: ['room', ...ACTUALS, '-m', 'Almere'], outputs: ['-o'] },
  { argv: ['advise', ...ACTUALS, '--expect', 'verwacht.csv'], outputs: ['-o', '--write-plan'] },
  { argv: ['explain', ...ACTUALS, ...ROW] },
  { argv: ['report', ...ACTUALS, ...ROW] },
  { argv: ['iza', ...IZA_ACTUALS, ...IZA_RULES] },
  { argv: ['explain', ...IZA] },
  { argv: ['split', '100', '--weights', 'namen.csv'] },
  {
    argv: [
      'inspect',
      'besteed.csv',
      '--map',
      'koppeling.csv',
      '--columns',
      'kolommen.csv',
      '--rules',
      'regels.json',
    ],
  },
  { argv: ['explain', '--spent', 'iza.csv', '--map', 'iza-koppeling.csv', ...IZA] },
  { argv: ['report', ...IZA_ACTUALS] },
  { argv: ['show', 'rules', '--rules', 'regels.json'] },
  { argv: ['show', 'themes'] },
  { argv: ['show', 'config'] },
  { argv: ['diff', 'uitkomst.json', 'uitkomst-2.json'] },
  { argv: ['verify', 'uitkomst.json'] },
];

/** What a run reads, or is told of, beside what its command line names: a receipt's inputs. */
const OF_RECEIPT = ['toekenning.csv', 'plan.csv', 'kolommen.csv', 'regels.json'];
const OF_SETTINGS = ['vol.config.json', 'toekenning.csv', 'plan.csv', 'besteed.csv', 'regels.json'];

const everyFile = [...Object.keys(FILES), ...Object.keys(MADE)];
const contents = () => everyFile.map((name) => readFileSync(path(name), 'utf8'));

for (const [name, text] of Object.entries(FILES)) writeFileSync(path(name), text);
for (const [name, options] of Object.entries(MADE)) {
  await ran(['allocate', ...BUDGET, ...options, '-f', 'json', '-o', path(name)]);
}

/** Other names of a file. */
function namesOf(name: string): readonly string[] {
  const file = path(name);
  const [soft, hard] = [path(`zacht-${name}`), path(`hard-${name}`)];
  for (const link of [soft, hard]) rmSync(link, { force: true });
  symlinkSync(file, soft);
  linkSync(file, hard);
  return [
    file,
    relative(process.cwd(), file),
    `${folder}/../${folder.split('/').pop()}/./${name}`,
    soft,
    hard,
  ];
}

/** With `npm test` each input is tried by one of its names, the next by another. */
let tried = 0;

async function expectKept(argv: readonly string[], option: string, input: string): Promise<void> {
  const names = namesOf(input);
  tried += 1;
  for (const name of FEW_EXAMPLES ? names.slice(tried % names.length).slice(0, 1) : names) {
    const before = contents();
    // The format is said, so that no ending is in the way.
    const format = { report: 'html', check: 'json', explain: 'json' }[argv[0] ?? ''] ?? 'csv';
    const { status, stderr, stdout } = await ran([...argv, '-f', format, option, name]);
    expect([argv.join(' '), option, name, status, stdout]).toEqual([argv.join(' '), option, name, 2, '']);
    expect(stderr.replaceAll(/\n {4}/g, ' ')).toContain(
      `${name} is ook een van de invoerbestanden; het is niet overschreven.`,
    );
    expect(contents()).toEqual(before);
  }
}

describe.each(CASES)('$argv', ({ argv, outputs = ['-o'] }) => {
  const named = argv.filter((word) => everyFile.includes(word));
  const beside = argv[0] === 'diff' || argv[0] === 'verify' ? OF_RECEIPT : [];
  const inputs = [...new Set([...named, ...beside])];

  test.each(outputs)('%s writes over none of its inputs', async (option) => {
    for (const input of inputs) await expectKept(argv, option, input);
  });

  test.each(outputs)('%s writes over no settings in use, and nothing they name', async (option) => {
    for (const input of some(OF_SETTINGS, 3))
      await expectKept([...argv, '--config', 'vol.config.json'], option, input);
  });
});

test('every option and argument that names a file to read stands in a case above', () => {
  const WRITTEN = ['--output', '--write-plan', '--config'];
  const FILE = /file/;
  const missing = Object.keys(COMMANDS).flatMap((name) => {
    const command = programOf(idleParts).commands.find((one) => one.name() === name);
    const words = CASES.flatMap(({ argv }) => (argv[0] === name ? argv : []));
    return (command?.options ?? [])
      .filter(({ flags, long }) => FILE.test(flags) && !WRITTEN.includes(long ?? ''))
      .filter(({ short, long }) => ![short, long].some((flag) => flag && words.includes(flag)))
      .map(({ flags }) => `${name} ${flags}`);
  });
  expect(missing).toEqual([]);
  const takesFile = Object.entries(COMMANDS).filter(([, { takes }]) =>
    takes.some(({ name }) => /result|old|new/.test(name)),
  );
  expect(takesFile.map(([name]) => name)).toEqual(['verify', 'diff']);
});

test('a name that differs in capitals alone is the same file where the system takes it so', async () => {
  const world = fakePlatform({ files: { 'IN.csv': FILES['toekenning.csv'] ?? '' } });
  const blind = { ...world, identity: async (file: string) => file.toLowerCase() };
  expect(await run(['allocate', '-a', 'IN.csv', '-f', 'csv', '-o', 'in.CSV'], blind)).toBe(2);
  expect(world.said.stderr).toContain('in.CSV is ook een van de invoerbestanden');
  expect([...world.written]).toEqual([]);
});

describe('a result and a plan', () => {
  const SETTLE = ['settle', ...ACTUALS, '-f', 'csv'];

  test.each([
    ['one name', 'uit.csv', 'uit.csv'],
    ['names that differ in capitals', 'uit.csv', 'UIT.csv'],
    ['a detour', 'uit.csv', './uit.csv'],
    ['standard output twice', '-', '-'],
  ])('do not go to one file: %s', async (_, output, plan) => {
    const place = (name: string) => (name === '-' ? name : `${folder}/${name}`);
    const { status, stdout, stderr } = await ran([
      ...SETTLE,
      '-o',
      place(output),
      '--write-plan',
      place(plan),
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--output en --write-plan noemen hetzelfde bestand');
    expect(() => readFileSync(path('uit.csv'))).toThrow('ENOENT');
  });

  test.each([
    ['the plan', 'uit.csv', 'geen-map/plan.csv'],
    ['the result', 'geen-map/uit.csv', 'nieuw-plan.csv'],
    ['the result on a full device', '/dev/full', 'nieuw-plan.csv'],
    ['the plan, and the result is printed', '-', 'geen-map/plan.csv'],
    ['the plan, which is a folder', 'uit.csv', '.'],
  ])('are written both or neither: %s cannot be', async (_, output, plan) => {
    const place = (name: string) => (/^[-/]/.test(name) ? name : `${folder}/${name}`);
    for (const old of [undefined, 'oud']) {
      for (const name of ['uit.csv', 'nieuw-plan.csv']) {
        if (old === undefined) rmSync(path(name), { force: true });
        else writeFileSync(path(name), old);
      }
      const { status, stdout, stderr } = await ran([
        ...SETTLE,
        '-o',
        place(output),
        '--write-plan',
        place(plan),
      ]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.replaceAll(/\n {4}/g, ' ')).toMatch(
        /Ook naar .* is niets geschreven; er is niets veranderd\./,
      );
      for (const name of ['uit.csv', 'nieuw-plan.csv']) {
        expect(existsSync(path(name)) ? readFileSync(path(name), 'utf8') : undefined).toBe(old);
      }
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      for (const name of ['uit.csv', 'nieuw-plan.csv']) rmSync(path(name), { force: true });
    }
  });

  test('are written both', async () => {
    expect(
      (await ran([...SETTLE, '-o', path('uit.csv'), '--write-plan', path('nieuw-plan.csv')])).status,
    ).toBe(0);
    expect(readFileSync(path('uit.csv'), 'utf8')).toContain('GM0034,Almere,2023');
    expect(readFileSync(path('nieuw-plan.csv'), 'utf8')).toContain('gemeente');
  });
});
