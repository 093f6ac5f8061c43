import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const ALMERE_2024 = ['allocate', '-m', 'Almere', '-y', '2024', '-i', '7'];

/** A world with these settings in the folder. */
function folder(settings: object, environment: Readonly<Record<string, string>> = {}) {
  return { files: { 'spuk.config.json': JSON.stringify(settings) }, environment };
}

async function originOf(setting: string, argv: readonly string[], world: object): Promise<unknown> {
  const { stdout } = await runSpuk(['show', 'config', '-f', 'json', ...argv], world);
  const { rows }: { rows: readonly { setting: string; value: string; origin: string }[] } =
    JSON.parse(stdout);
  const row = rows.find((one) => one.setting === setting);
  return row && [row.value, row.origin];
}

describe('options win over the environment, the environment over the file', () => {
  test.each([
    [[], {}, ['en', 'from-file'], 'Intervention'],
    [[], { SPUK_LANG: 'nl' }, ['nl', 'from-environment'], 'Onderdeel'],
    [['--lang', 'en'], { SPUK_LANG: 'nl' }, ['en', 'from-option'], 'Intervention'],
    [['--no-config'], {}, ['nl', 'by-default'], 'Onderdeel'],
    [['--no-config', '--lang=en'], {}, ['en', 'from-option'], 'Intervention'],
  ])('language: %j, %j', async (options, environment, origin, heading) => {
    const world = folder({ lang: 'en' }, environment);
    expect(await originOf('lang', options, world)).toEqual(origin);
    expect((await runSpuk([...ALMERE_2024, ...options], world)).stdout).toContain(heading);
  });

  test.each([
    [[], {}, ['always', 'from-file'], true],
    [[], { NO_COLOR: '1' }, ['1', 'from-environment'], false],
    [[], { NO_COLOR: '' }, ['always', 'from-file'], true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, ['never', 'from-option'], false],
  ])('colour: %j, %j', async (options, environment, origin, colored) => {
    const world = folder({ color: 'always' }, environment);
    expect(await originOf('color', options, world)).toEqual(origin);
    expect((await runSpuk([...ALMERE_2024, ...options], world)).stdout.includes('\u001b[')).toBe(colored);
  });
});

describe('what a file may set', () => {
  test('the municipality and year, of which an option takes the place', async () => {
    const world = folder({ municipality: ['Almere', 'Rijswijk'], year: '2024-2025' });
    const all = await jsonOf(['allocate'], world);
    expect(all.totals.map(({ municipality, year }) => [municipality.name, year])).toEqual([
      ['Almere', 2024],
      ['Almere', 2025],
      ['Rijswijk', 2024],
      ['Rijswijk', 2025],
    ]);
    expect(all['options']).toEqual({ municipality: ['GM0034', 'GM0603'], year: [2024, 2025] });
    const one = await jsonOf(['allocate', '-m', 'Urk', '-y', '2023'], world);
    expect(one.totals.map(({ municipality, year }) => [municipality.name, year])).toEqual([['Urk', 2023]]);
  });

  test('files, by their path from the settings file', async () => {
    const files = {
      'jaar/spuk.config.json': JSON.stringify({ allocation: 'eigen.csv', rules: './regels.json' }),
      'jaar/eigen.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;100,00\n',
    };
    const { stderr, status } = await runSpuk(['allocate', '--config', 'jaar/spuk.config.json'], { files });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('jaar/regels.json kan niet worden gelezen'),
    ]);
    const result = await jsonOf(['allocate', '--config', 'jaar/spuk.config.json', '--rules', 'uniform'], {
      files,
    });
    expect(result['inputs']).toMatchObject([{ role: 'allocation', file: 'jaar/eigen.csv' }]);
    expect(result.rows.map(({ granted }) => granted)).toEqual(['100.00']);
  });

  test('a path from the root, standard input and a profile stay what they are', async () => {
    const named = { allocation: ['/a/b.csv', '-', 'C:\\c.csv', '../d.csv', 'e/../f.csv'], rules: 'uniform' };
    const files = { 'x/y.json': JSON.stringify(named) };
    const origin = (setting: string) => originOf(setting, ['--config', 'x/y.json'], { files });
    expect(await origin('allocation')).toEqual(['/a/b.csv, -, C:\\c.csv, d.csv, x/f.csv', 'from-file']);
    expect(await origin('rules')).toEqual(['uniform', 'from-file']);
  });

  test('a format, but not against the ending of a file, nor for a command that has no such format', async () => {
    const world = folder({ format: 'csv' });
    expect((await runSpuk(ALMERE_2024, world)).stdout).toMatch(/^code,name,/);
    expect((await runSpuk([...ALMERE_2024, '-f', 'json'], world)).stdout).toMatch(/^\{/);
    const { written } = await runSpuk([...ALMERE_2024, '-o', 'uit.md'], world);
    expect(written.get('uit.md')).toMatch(/^### /);
    expect((await runSpuk(['check', '-m', 'Almere'], world)).status).toBe(0);
  });

  test('switches', async () => {
    const world = folder({ thousands: true, quiet: true });
    expect((await runSpuk(ALMERE_2024, world)).stdout).toContain('× € 1.000');
    expect(await runSpuk([...ALMERE_2024, '-f', 'csv'], world)).toMatchObject({ status: 0, stderr: '' });
  });
});

test('without a settings file nothing is said of it, whatever else cannot be read is', async () => {
  const { stderr, status } = await runSpuk(['allocate', '--config', 'weg.json', '-m', 'Almere']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('weg.json kan niet worden gelezen')]);
  expect((await runSpuk(ALMERE_2024)).status).toBe(0);
});

describe('a settings file that is broken', () => {
  const broken = { files: { 'spuk.config.json': '{ "lang": ' } };
  const named = ['--config', 'anders.json'];

  test.each([
    [['--help'], 'spuk <opdracht>'],
    [['allocate', '--help'], 'spuk allocate'],
    [['help', 'exit-codes'], '130'],
    [['help', 'allocate'], 'spuk allocate'],
    [['--version'], '0.1.0'],
    [['completion', 'bash'], '_spuk'],
    [['init', 'map'], 'map/toekenning.csv'],
  ])('does not keep %j from its work', async (argv, printed) => {
    for (const given of [argv, [...named, ...argv]]) {
      const { status, stdout } = await runSpuk(given, broken);
      expect([status, stdout]).toEqual([0, expect.stringContaining(printed)]);
    }
  });

  test.each([[['allocate', '-m', 'Almere']], [['show', 'config']], [['check']]])(
    'refuses %j, which would use it',
    async (argv) => {
      const { status, stdout, stderr } = await runSpuk(argv, broken);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('spuk.config.json');
      expect((await runSpuk([...named, ...argv], broken)).stderr).toContain('anders.json');
    },
  );
});
