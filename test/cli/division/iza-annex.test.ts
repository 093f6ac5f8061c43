// What annex 1 says: amounts of four years, names beside ours, and a member that the amounts speak against.

import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the amounts of annex 1', () => {
  test.each([2023, 2024, 2025])('of %i are one and the same', async (year) => {
    const { years } = await divisionOf(['-y', String(year)]);
    expect(years[0]?.national.amount).toBe('142900002.00');
    const amounts = new Map(years[0]?.regions.map(({ region, amount }) => [region, amount]));
    expect([amounts.get('Noord-Holland Noord'), amounts.get('Noordoost Brabant')]).toEqual([
      '5407422.00',
      '5508786.00',
    ]);
  });
});

describe('a region', () => {
  test.each(['Arnhem', 'Arnhem/Centraal Gelderland', 'arnhem/centraal gelderland'])(
    'is found as %s',
    async (name) => {
      const region = onlyRegion(await divisionOf(['--region', name, '-y', '2025']));
      expect([region.region, region.nameInAnnex]).toEqual(['Arnhem', 'Arnhem/Centraal Gelderland']);
    },
  );

  test('is found by both names in files of members and projects', async () => {
    const files = {
      'leden.csv': 'regio;gemeente\nUtrecht/Utrecht;Utrecht\n',
      'p.csv': 'project;regio;bedrag\nLoket;Groningen (hele provincie);100,00\n',
    };
    const { years, findings } = await divisionOf(
      ['-y', '2025', '--members', 'leden.csv', '--projects', 'p.csv'],
      {
        files,
      },
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(years[0]?.regions.find(({ region }) => region === 'Groningen')?.projects).toBe('100.00');
    expect(years[0]?.regions.map(({ region }) => region)).not.toContain('Utrecht/Utrecht');
  });

  test('of the user’s own has no name in the annex', async () => {
    const argv = [
      '--members',
      'fixtures/iza/leden.csv',
      '--region',
      'Waterweg',
      '--amount',
      '7000',
      '-y',
      '2025',
    ];
    expect(onlyRegion(await divisionOf(argv)).nameInAnnex).toBeNull();
  });

  test('is completed by both names', async () => {
    const { stdout } = await runSpuk(['completion', 'fish']);
    expect(stdout).toContain('Hart van Brabant/Midden-Brabant');
  });
});

describe('Wageningen', () => {
  const DOUBT = 'Wageningen staat in bijlage 1 bij Arnhem, maar de bedragen passen bij Gelderse Vallei';
  const said = async (...argv: readonly string[]) =>
    plain((await runSpuk(['iza', '-y', '2025', ...argv])).stdout);

  test('is divided with Arnhem, as annex 1 has it', async () => {
    const members = async (region: string) =>
      onlyRegion(await divisionOf(['--region', region, '-y', '2025'])).members.map(
        ({ municipality }) => municipality.name,
      );
    expect(await members('Arnhem')).toContain('Wageningen');
    expect(await members('Gelderse Vallei')).not.toContain('Wageningen');
  });

  test.each([
    [['--region', 'Arnhem'], 1],
    [['--region', 'Gelderse Vallei'], 1],
    [['--region', 'Arnhem', '--region', 'Gelderse Vallei'], 1],
    [['--compare'], 1],
    [['--national', '150000000'], 1],
    [['--by', 'municipality'], 1],
    [[], 0],
    [['--region', 'Zeeland'], 0],
    [['--compare', '--region', 'Zeeland'], 0],
  ])('is spoken of where a number rests on it: %j', async (argv, times) => {
    expect((await said(...argv)).split(DOUBT)).toHaveLength(times + 1);
  });

  test('is no doubt any more where a file says who the members are', async () => {
    const members = async (region: string) =>
      onlyRegion(await divisionOf(['--region', region, '-y', '2025'])).members.map(
        ({ municipality }) => `${region};${municipality.name}`,
      );
    const rows = [...(await members('Arnhem')), ...(await members('Gelderse Vallei'))].map((row) =>
      row === 'Arnhem;Wageningen' ? 'Gelderse Vallei;Wageningen' : row,
    );
    const world = { files: { 'leden.csv': `regio;gemeente\n${rows.join('\n')}\n` } };
    const argv = ['iza', '-y', '2025', '--compare', '--members', 'leden.csv'];
    const { status, stdout, stderr } = await runSpuk(argv, world);
    // 3,592,513.00 and 2,412,577.00 lie 0.27% below and 0.14% above the key then.
    expect([status, plain(stdout).includes(DOUBT), stderr]).toEqual([0, false, '']);
  });
});

describe('what is of the brede SPUK alone', () => {
  test('stands in no result of SPUK IZA', async () => {
    const { notModelled } = await divisionOf(['--region', 'Zeeland', '-y', '2025']);
    expect(notModelled).toHaveLength(3);
    expect(JSON.stringify(notModelled)).not.toMatch(/onderdeel 2|LPO/);
    const page = await runSpuk(['report', '--region', 'Zeeland', '-y', '2025', '-o', 'iza.html']);
    expect(page.written.get('iza.html')).toContain('btw-compensatiefonds');
    expect(page.written.get('iza.html')).not.toMatch(/cofinanciering|LPO/);
  });
});

describe('what a split handed out', () => {
  test('is said with --verbose, and a result made so is verified', async () => {
    const codes = async (...argv: readonly string[]) =>
      (await divisionOf(['--region', 'Zeeland', '-y', '2025', ...argv])).findings.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    expect(await codes('--verbose')).toEqual(['ROUNDING_REMAINDER']);
    const { stdout } = await runSpuk(['iza', '--region', 'Zeeland', '-y', '2025', '--verbose', '-f', 'json']);
    expect((await runSpuk(['verify', 'r.json'], { files: { 'r.json': stdout } })).status).toBe(0);
  });
});
