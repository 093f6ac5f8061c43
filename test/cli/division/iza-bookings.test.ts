import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const with1 = (text: string) => ({ files: { 's.csv': text } });
const S = ['-s', 's.csv'];
const codesOf = (findings: readonly { readonly code: string; readonly severity: string }[]) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
const said = (stderr: string) => stderr.replaceAll(/\s+/g, ' ');

describe('actuals without one booking of SPUK IZA', () => {
  test.each([
    ['gemeente;jaar;onderdeel;besteed\nGoes;2025;7;100,00\n', '1 boeking van de brede SPUK, € 100,00'],
    ['gemeente;jaar;onderdeel;besteed\n', 'geen enkele boeking van de SPUK IZA'],
  ])('%j: the country is shown, and it is said', async (text, sentence) => {
    const { status, stdout, stderr } = await runSpuk(['iza', '-y', '2025', ...S], with1(text));
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'SPUK IZA 2025 · regio’s']);
    expect(said(stderr)).toContain(sentence);
    expect(said(stderr)).toContain('geen enkele boeking van de SPUK IZA');
  });

  test('leave the region that was asked for as it is', async () => {
    const argv = ['-y', '2025', '--region', 'Zeeland', ...S];
    const region = onlyRegion(await divisionOf(argv, with1('gemeente;jaar;besteed\n')));
    expect([region.amount, Object.keys(region).includes('settlement')]).toEqual(['3336908.00', false]);
  });

  test('of the settings of a folder are those of the brede SPUK', async () => {
    const files = {
      'spuk.config.json': '{ "spent": "s.csv" }',
      's.csv': 'gemeente;jaar;besteed\nGoes;2025;1,00\n',
    };
    const region = onlyRegion(await divisionOf(['-y', '2025', '--region', 'Zeeland'], { files }));
    expect(Object.keys(region)).not.toContain('settlement');
  });
});

test('-m names the municipality of actuals without a column for it', async () => {
  const { years, findings } = await divisionOf(
    ['-m', 'Goes', '-y', '2025', ...S],
    with1('jaar;besteed\n2025;100,00\n'),
  );
  expect(codesOf(findings)).toEqual([]);
  expect(years[0]?.regions[0]?.members).toMatchObject([{ municipality: { name: 'Goes' }, spent: '100.00' }]);
});

test('-m names no municipality of files that are of several', async () => {
  const argv = ['-m', 'Goes', '-y', '2025', '--members', 's.csv'];
  const { findings } = await divisionOf(argv, with1('regio;gewicht\nZeeland;1\n'));
  expect(codesOf(findings)).toContain('MISSING_COLUMN');
});

describe('bookings below zero', () => {
  const text = 'gemeente;jaar;onderdeel;besteed\nGoes;2025;IZA;-100,01\nGoes;2025;IZA;100,00\n';

  test('are a warning where they add up to less than nothing', async () => {
    const of = async (last: string) =>
      (await divisionOf(['-y', '2025', ...S], with1(`${text}Goes;2025;IZA;${last}\n`))).findings.filter(
        ({ code }) => code === 'NEGATIVE_SPENT',
      );
    expect(await of('0,01')).toEqual([]);
    expect(await of('0,00')).toMatchObject([
      { municipality: 'GM0664', year: 2025, amounts: { spent: '-0.01' }, where: { file: 's.csv', line: 4 } },
    ]);
  });

  test('are a warning of the accountability lines too, and of nothing else of the settlement', async () => {
    const of = async (...more: readonly string[]) => {
      const { stdout } = await runSpuk(['settle', '-m', 'Goes', ...S, '-f', 'json', ...more], with1(text));
      return codesOf(JSON.parse(stdout).findings);
    };
    expect(await of('--lines')).toContain('NEGATIVE_SPENT');
    expect(await of()).not.toContain('NEGATIVE_SPENT');
  });
});

describe('bookings that are settled nowhere here', () => {
  test('of a region without amount are a warning', async () => {
    // Waterweg is a region of one's own, that nobody said the amount of.
    const text = 'gemeente;jaar;besteed\nSchiedam;2024;1,00\nGoes;2025;2,00\n';
    const argv = [...S, '--members', 'fixtures/iza/leden.csv', '--region', 'Zeeland', '--region', 'Waterweg'];
    const { findings } = await divisionOf(['-y', '2025', '--region', 'Zeeland', ...S], with1(text));
    expect(codesOf(findings)).toEqual([]);
    const { stderr, status } = await runSpuk(['iza', ...argv], with1(text));
    expect([status, said(stderr)]).toEqual([2, expect.stringContaining('geen bedrag van Waterweg')]);
  });

  test('of other regions, years and interventions are counted and summed', async () => {
    const text = [
      'gemeente;jaar;onderdeel;besteed',
      'Goes;2025;IZA;1,00',
      'Goes;2026;IZA;10,00',
      'Almere;2025;IZA;100,00',
      'Almere;2025;IZA;1000,00',
      'Goes;2025;7;5,00',
      'Goes;2025;8;6,00',
    ].join('\n');
    const { stderr } = await runSpuk(['iza', '--region', 'Zeeland', '-y', '2025', ...S], with1(text));
    expect(said(stderr)).toContain('3 boekingen van de SPUK IZA, samen € 1.110,00, van regio’s of jaren');
    expect(said(stderr)).toContain('2 boekingen van de brede SPUK, samen € 11,00');
  });
});

describe('the export of a ledger', () => {
  const ledger = 'gemeente;jaar;grootboek;bedrag\nGoes;2025;4001;100,00\nGoes;2025;4002;900,00\n';

  test('is never taken for SPUK IZA as a whole', async () => {
    const { status, findings } = await divisionOf(['-y', '2025', '--region', 'Zeeland', ...S], with1(ledger));
    expect(status).toBe(1);
    const [missing] = findings.filter(({ code }) => code === 'MISSING_COLUMN');
    expect(missing?.message).toContain('--map');
  });

  test('is read by a mapping of its codes', async () => {
    const files = { 's.csv': ledger, 'map.csv': 'grootboek;onderdeel\n4001;IZA\n4002;7\n' };
    const argv = ['-y', '2025', '-m', 'Goes', ...S, '--map', 'map.csv'];
    const { stdout, stderr, status } = await runSpuk(['iza', ...argv, '-f', 'json'], { files });
    expect([status, JSON.parse(stdout).years[0].regions[0].members[0].spent]).toEqual([0, '100.00']);
    expect(said(stderr)).toContain('1 boeking van de brede SPUK, € 900,00');
    const checked = await runSpuk(['verify', 'r.json'], { files: { ...files, 'r.json': stdout } });
    expect(checked.status).toBe(0);
  });
});

test('big ledgers and auditfiles are read piece by piece, as settle reads them', async () => {
  const xaf = readFileSync('fixtures/settle/packages/2026.xaf', 'utf8');
  const ledger = 'gemeente;jaar;grootboek;bedrag\nGoes;2026;4351000;99,75\n';
  const files = { 'map.csv': 'grootboek;onderdeel\n4351000;IZA\n' };
  const argv = ['-y', '2026', '-m', 'Goes', '-s', 'boekjaar.xaf', '-s', 'grootboek.csv', '--map', 'map.csv'];
  const { stdout, status } = await runSpuk(['iza', ...argv, '-f', 'json'], {
    files,
    large: { 'boekjaar.xaf': xaf, 'grootboek.csv': ledger },
  });
  // 1,000.25 + 99.75
  expect([status, JSON.parse(stdout).years[0].regions[0].members[0].spent]).toEqual([0, '1100.00']);
});

test('csv has what was spent, and what the mandate holder keeps and repays', async () => {
  const argv = ['--spent', 'fixtures/iza/besteed.csv', '-y', '2025', '--coordination', '10%', '-f', 'csv'];
  const { stdout } = await runSpuk(['iza', ...argv]);
  const [header, ...lines] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const from = (header ?? []).indexOf('together');
  expect((header ?? []).slice(from)).toEqual([
    ...['together', 'provenance', 'spent', 'unspent', 'overspent', 'toRepay', 'findings'],
  ]);
  // Of 6,964,010.00 a tenth is coordination; Capelle, 515,648.38, leaves 49,999.83, Krimpen, 225,543.31, is 4,456.69 over, Rotterdam is open.
  expect(lines.map((line) => line.slice(from, -1).join(' '))).toEqual([
    '515648.38 official 465648.55 49999.83 0.00 ',
    '225543.31 official 230000.00 0.00 4456.69 ',
    '5526417.31 official    ',
    '696401.00 official 696401.00   49999.83',
  ]);
});
