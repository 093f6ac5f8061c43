import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../../support/run-iza.js';
import { RUN_KEYS } from '../../support/run-keys.js';
import { runSpuk } from '../../support/run-spuk.js';

describe('spuk iza', () => {
  test('prints spuk.iza/1', async () => {
    const result = await divisionOf(['-y', '2025']);
    expect(Object.keys(result).filter((key) => key !== 'status')).toEqual([
      ...[...RUN_KEYS, 'years', 'findings', 'summary', 'notModelled'],
    ]);
    expect([result['schema'], result['command']]).toEqual(['spuk.iza/1', 'iza']);
    expect(result.years[0]?.national).toEqual({ amount: '142900002.00', ceiling: '150000000.00' });
    expect(result.years[0]?.regions).toHaveLength(42);
    const twente = result.years[0]?.regions.find(({ region }) => region === 'Twente');
    expect(twente?.mandateHolder).toEqual({ name: 'SamenTwente', kind: 'public body' });
  });

  test('without -y shows every year with an amount', async () => {
    const years = async (...options: readonly string[]) =>
      (await divisionOf(options)).years.map(({ year }) => year);
    expect(await years()).toEqual([2023, 2024, 2025, 2026]);
    expect(await years('--national', '1000000')).toEqual([2023, 2024, 2025, 2026]);
  });

  test('-m and --region choose what is shown, and change no amount', async () => {
    const whole = await divisionOf(['-y', '2025', '--region', 'Zeeland']);
    const goes = await divisionOf(['-y', '2025', '-m', 'Goes']);
    expect(goes.years[0]?.national).toEqual(whole.years[0]?.national);
    const member = onlyRegion(whole).members.find(({ municipality }) => municipality.name === 'Goes');
    expect(onlyRegion(goes)).toEqual({ ...onlyRegion(whole), members: [member] });
  });

  test.each([
    ['-y', '2025', '--compare'],
    ['--region', 'Zeeland', '-y', '2025', '--coordination', '10%', '--min', '1%'],
    ['--national', '150000000', '-y', '2023'],
  ])('says the same in every run: %s', async (...options) => {
    expect(await runSpuk(['iza', ...options])).toEqual(await runSpuk(['iza', ...options]));
  });

  test('says of every amount where it comes from, and whose members they are', async () => {
    const said = async (...options: readonly string[]) =>
      (await runSpuk(['iza', '--region', 'Zeeland', ...options])).stdout.replaceAll(/\s+/g, ' ');
    expect(await said('-y', '2025')).toContain(
      '2025: het bedrag van een regio is officieel: Regeling SPUK IZA, artikel 4 met bijlage 1, BWBR0048411 (gelezen).',
    );
    expect(await said('-y', '2024', '--amount', '1')).toContain('is opgegeven met --amount');
    expect(await said('-y', '2024', '--national', '1')).toContain('is met de sleutel berekend');
    expect(await said('-y', '2025')).toContain('De leden van een regio zijn die van bijlage 1');
  });

  test('writes a file whole, and never over an input', async () => {
    const world = { files: { 'leden.csv': 'regio;gemeente\nWaterweg;Maassluis\n' } };
    const kept = await runSpuk(['iza', '-y', '2025', '-o', 'iza.csv'], world);
    expect(kept.written.get('iza.csv')?.split('\n')[1]).toBe(
      '2025,Achterhoek,Doetinchem,municipality,2598073.00,official,2605503.47,-7430.47,-0.29,0.00,0.00,2598073.00,Achterhoek,',
    );
    const refused = await runSpuk(['iza', '--members', 'leden.csv', '-o', 'leden.csv'], world);
    expect([refused.status, refused.written.size]).toEqual([2, 0]);
  });
});

describe('projects of a file', () => {
  const projects = (text: string) => ({ files: { 'p.csv': text } });
  const zeeland = (world: ReturnType<typeof projects>, ...more: readonly string[]) =>
    divisionOf(['--region', 'Zeeland', '-y', '2025', '--projects', 'p.csv', ...more], world);

  test('count in their region and year alone', async () => {
    const text = [
      'project;regio;jaar;bedrag',
      'A;Zeeland;2025;100,00',
      'B;Zeeland;2026;10,00',
      'C;Drenthe;2025;1,00',
      'D;;;1000,00',
    ];
    expect(onlyRegion(await zeeland(projects(text.join('\n')))).projects).toBe('1100.00');
  });

  test('for a municipality elsewhere are an error, and not used', async () => {
    const { status, findings, ...rest } = await zeeland(
      projects('project;gemeente;bedrag\nA;Goes;1,00\nB;Almere;2,00'),
    );
    expect(status).toBe(1);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'IZA_MEMBERSHIP', municipality: 'GM0034', where: { file: 'p.csv', line: 3, field: 'bedrag' } },
    ]);
    expect(onlyRegion({ ...rest, status, findings }).projects).toBe('1.00');
  });

  test('find their region by their municipality where several are shown', async () => {
    const world = projects('project;gemeente;bedrag\nA;Goes;1,00\nB;Almere;2,00\n');
    const { years } = await divisionOf(['-y', '2025', '--projects', 'p.csv'], world);
    const withProjects = years[0]?.regions.filter((region) => region.projects !== '0.00') ?? [];
    expect(withProjects.map(({ region, projects: sum }) => `${region} ${sum}`)).toEqual([
      'Flevoland 2.00',
      'Zeeland 1.00',
    ]);
  });

  test.each([
    ['project;bedrag\nA;-1,00\n', 'NEGATIVE_AMOUNT'],
    ['project;bedrag\nA;1,0051\n', 'BAD_AMOUNT'],
    ['project;jaar;bedrag\nA;25;1,00\n', 'BAD_YEAR'],
    ['project;regio;bedrag\nA;Zeelnd;1,00\n', 'IZA_MEMBERSHIP'],
    ['project;gemeente;bedrag\nA;Goesje;1,00\n', 'UNKNOWN_MUNICIPALITY'],
    ['naam;bedrag\nA;1,00\n', 'MISSING_COLUMN'],
  ])('%j is found to be wrong', async (text, code) => {
    const { status, findings } = await zeeland(projects(text));
    expect([status, findings.map((finding) => finding.code)]).toEqual([1, expect.arrayContaining([code])]);
  });
});

describe('percentages, amounts and files as options', () => {
  test.each([
    ['12,5%', '417113.50'],
    ['12.5%', '417113.50'],
    ['€ 100.000,50', '100000.50'],
    ['0', '0.00'],
  ])('--coordination %s is %s of 3,336,908.00', async (given, coordination) => {
    const result = await divisionOf(['--region', 'Zeeland', '-y', '2025', '--coordination', given]);
    expect(onlyRegion(result).coordination).toBe(coordination);
  });
});

describe('actuals', () => {
  const BESTEED = 'fixtures/iza/besteed.csv';

  test('show what was spent, what flows back and what is repaid, of the regions they are of', async () => {
    const { years, findings, status } = await divisionOf([
      '-s',
      BESTEED,
      '-y',
      '2025',
      '--coordination',
      '10%',
    ]);
    expect(status).toBe(0);
    expect(years[0]?.regions).toMatchObject([
      {
        region: 'Rotterdam Rijnmond',
        members: [
          { spent: '465648.55', unspent: '49999.83', overspent: '0.00' },
          { spent: '230000.00', unspent: '0.00', overspent: '4456.69' },
          { spent: null, unspent: null, overspent: null },
        ],
        settlement: {
          held: '696401.00',
          charged: '1387592.86',
          unspent: '49999.83',
          carried: '0.00',
          toRepay: '49999.83',
          open: '5526417.31',
          openMunicipalities: ['GM0599'],
          codes: ['H35', 'H35B'],
        },
      },
    ]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
      {
        code: 'OVERSPENT',
        municipality: 'GM0542',
        amounts: { available: '225543.31', spent: '230000.00', overspent: '4456.69' },
        where: { file: BESTEED, line: 4, field: 'besteed' },
      },
    ]);
  });

  test('without them nothing is said of spending', async () => {
    const region = onlyRegion(await divisionOf(['--region', 'Zeeland', '-y', '2025']));
    expect(Object.keys(region)).not.toContain('settlement');
    expect(Object.keys(region.members[0] ?? {})).not.toContain('spent');
  });

  test('can be checked again from the result', async () => {
    const argv = ['-s', BESTEED, '-y', '2025', '--coordination', '10%', '--unit', 'euro', '--min', '1%'];
    const { stdout } = await runSpuk(['iza', ...argv, '--format', 'json']);
    const { status, stderr } = await runSpuk(['verify', 'r.json'], { files: { 'r.json': stdout } });
    expect([status, stderr]).toEqual([0, expect.stringContaining('gelijk')]);
  });
});

describe('settings of a folder', () => {
  test('that choose rules of the brede SPUK leave SPUK IZA as it is', async () => {
    const world = { files: { 'spuk.config.json': '{ "rules": "uniform" }' } };
    expect((await runSpuk(['iza', '-y', '2025'], world)).status).toBe(0);
    expect((await runSpuk(['explain', '--region', 'Zeeland', '-y', '2025'], world)).status).toBe(0);
    expect((await runSpuk(['iza', '-y', '2025', '--rules', 'uniform'], world)).status).toBe(2);
  });
});
