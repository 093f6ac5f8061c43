import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const GOES = ['-m', 'Goes', '-y', '2025'];

describe('explain and report', () => {
  test.each([
    ['--coordination', '10%'],
    ['--projects', '€ 100'],
    ['--key', 'equal'],
    ['--min', '€ 1'],
    ['--max', '90%'],
    ['--unit', 'euro'],
    ['--members', 'fixtures/iza/leden.csv'],
  ])('%s %s asks about SPUK IZA', async (option, value) => {
    const { stdout, status } = await runSpuk(['explain', ...GOES, option, value, '--field', 'amount']);
    expect([status, stdout.split(':')[0]]).toEqual([0, 'Lokaal aandeel 2025, Goes']);
  });

  test.each(['-i', '-a', '-p'])('%s of the other grant is refused beside it', async (option) => {
    const { status, stderr } = await runSpuk(['explain', ...GOES, '--coordination', '10%', option, '7']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('gaan niet samen')]);
  });

  test('settings of the other grant are left alone', async () => {
    const world = { files: { 'spuk.config.json': '{ "allocation": "a.csv", "plan": "p.csv" }' } };
    expect((await runSpuk(['explain', ...GOES, '--coordination', '10%'], world)).status).toBe(0);
    expect((await runSpuk(['report', '--region', 'Zeeland', '-y', '2025'], world)).status).toBe(0);
  });
});

describe('a municipality outside the region', () => {
  test.each(['iza', 'explain'])('is refused by %s', async (command) => {
    const { status, stdout, stderr } = await runSpuk([
      command,
      '--region',
      'Zeeland',
      '-m',
      'Almere',
      '-y',
      '2025',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Almere ligt niet in Zeeland.');
    expect(stderr).toContain('De regio van Almere is Flevoland.');
  });

  test('that the settings name gives way to the region', async () => {
    const world = { files: { 'spuk.config.json': '{ "municipality": "Almere" }' } };
    expect(onlyRegion(await divisionOf(['--region', 'Zeeland', '-y', '2025'], world)).members).toHaveLength(
      13,
    );
    expect(onlyRegion(await divisionOf(['-y', '2025'], world)).region).toBe('Flevoland');
  });
});

describe('a municipality in one of the regions that were asked for', () => {
  const ASKED = ['--region', 'Zeeland', '--region', 'Flevoland', '--region', 'Drenthe', '-m', 'Almere'];
  const titlesOf = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('SPUK IZA'));

  test('leaves the others out, and says that it is no member of them', async () => {
    const { stdout, stderr, status } = await runSpuk(['iza', ...ASKED, '-y', '2025']);
    expect([status, titlesOf(stdout)]).toEqual([
      0,
      [
        'SPUK IZA 2025 · Flevoland (mandaathouder Almere) · bedrag',
        'SPUK IZA 2025 · Flevoland (mandaathouder Almere) · per gemeente',
      ],
    ]);
    expect(stderr).toContain('Almere is geen lid van Drenthe of Zeeland; die regio’s worden niet getoond.');
    const english = await runSpuk(['iza', ...ASKED, '-m', 'Goes', '-y', '2025', '--lang', 'en']);
    expect(english.stderr).toContain('Almere and Goes are not members of Drenthe; that region is not shown.');
  });

  test('leaves them out of several years, JSON, csv and pages too', async () => {
    expect(titlesOf((await runSpuk(['iza', ...ASKED])).stdout)).toEqual([
      'SPUK IZA 2023–2026 · Flevoland (mandaathouder Almere) · per gemeente',
    ]);
    const { years, options } = await divisionOf([...ASKED, '-y', '2025']);
    expect(years[0]?.regions.map(({ region }) => region)).toEqual(['Flevoland']);
    expect(options['region']).toEqual(['Drenthe', 'Flevoland', 'Zeeland']);
    const spent = { files: { 's.csv': 'gemeente;jaar;besteed\nAlmere;2025;100,00\n' } };
    const csv = await runSpuk(['iza', ...ASKED, '-y', '2025', '-s', 's.csv', '-f', 'csv'], spent);
    expect(csv.stdout.match(/^2025,[A-Z][a-z]+/gm)).toEqual(['2025,Flevoland', '2025,Flevoland']);
    const page = await runSpuk(['report', ...ASKED, '-y', '2025']);
    expect(page.stdout).not.toContain('Zeeland (mandaathouder');
  });

  test('changes no sum: the regions that were asked for are computed', async () => {
    // A projects file without regions is of the one region that was asked for, and here there are three.
    const world = { files: { 'p.csv': 'project;gemeente;bedrag\nDorpshuis;;100,00\n' } };
    const { status, stderr } = await runSpuk(['iza', ...ASKED, '-y', '2025', '--projects', 'p.csv'], world);
    expect([status, stderr]).toEqual([2, expect.stringContaining('niet bij elk project van welke regio')]);
  });
});

describe('bookings of a municipality that was merged', () => {
  const world = {
    files: { 's.csv': 'gemeente;jaar;besteed\nAmsterdam;2025;100,00\nWeesp;2025;50,25\nweesp;2025;-0,25\n' },
  };
  const AMSTERDAM = ['-m', 'Amsterdam', '-y', '2025', '-s', 's.csv'];
  const ACCEPTED = [...AMSTERDAM, '--accept-merged'];

  test('count with its successor where --accept-merged says so, and it is said', async () => {
    const { status, findings, options, years } = await divisionOf(ACCEPTED, world);
    // 100.00 + 50.25 − 0.25
    expect([status, years[0]?.regions[0]?.members[0]?.spent, options['acceptMerged']]).toEqual([
      0,
      '150.00',
      true,
    ]);
    expect(
      findings.flatMap(({ code, where }) => (code === 'MERGED_MUNICIPALITY' ? [where?.line] : [])),
    ).toEqual([3, 4]);
  });

  test('are an error without it', async () => {
    const { status, findings, years } = await divisionOf(AMSTERDAM, world);
    expect([status, years[0]?.regions[0]?.members[0]?.spent]).toEqual([1, '100.00']);
    expect(
      findings.flatMap(({ code, where }) => (code === 'UNKNOWN_MUNICIPALITY' ? [where?.line] : [])),
    ).toEqual([3, 4]);
  });

  test('are explained and reported with it', async () => {
    const argv = [...ACCEPTED, '--region', 'Amsterdam'];
    const { stdout, status } = await runSpuk(['explain', ...argv, '--field', 'spent'], world);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Besteed 2025, Amsterdam: € 150,00 = som']);
    const page = await runSpuk(['report', ...argv], world);
    expect([page.status, page.stdout.includes('150,00')]).toEqual([0, true]);
  });

  test('make a result that can be verified', async () => {
    const { stdout } = await runSpuk(['iza', ...ACCEPTED, '-f', 'json'], world);
    const again = { files: { ...world.files, 'result.json': stdout } };
    expect((await runSpuk(['verify', 'result.json'], again)).status).toBe(0);
  });

  test('are no members: who belongs to a region is said by the names of the grant', async () => {
    const files = { 'm.csv': 'regio;gemeente\nAmsterdam;Weesp\n' };
    const argv = ['-y', '2025', '--members', 'm.csv', '--accept-merged'];
    expect((await divisionOf(argv, { files })).findings).toMatchObject([
      { code: 'IZA_MEMBERSHIP', where: { line: 2 } },
    ]);
  });
});
