// Which grant `spuk iza` divides, and by which rules.

import { describe, expect, test } from 'vitest';
import { packageNamed } from '../../../build/grants.js';
import { runSpuk } from '../../support/run-spuk.js';

const json = async (argv: readonly string[], more: Parameters<typeof runSpuk>[1] = {}) => {
  const run = await runSpuk([...argv, '-f', 'json'], more);
  return { ...run, document: JSON.parse(run.stdout) };
};
const OWN_RULES = packageNamed('spuk-iza').rules.get('regeling') ?? '';

test('what is not computed of a grant of regions is shown by the command that its tables name', async () => {
  const table = await runSpuk(['iza', '--region', 'Zeeland', '-y', '2025']);
  expect(table.stdout).toContain('`spuk show not-modelled --grant spuk-iza`');
  const csv = await runSpuk(['iza', '--region', 'Zeeland', '-y', '2025', '-f', 'csv']);
  expect(csv.stderr).toContain('`spuk show not-modelled --grant spuk-iza`');
  const { stdout, status } = await runSpuk(['show', 'not-modelled', '--grant', 'spuk-iza', '-f', 'csv']);
  expect(status).toBe(0);
  const { document } = await json(['iza', '--region', 'Zeeland', '-y', '2025']);
  // The list of the grant itself, as its JSON has it, and nothing of the brede SPUK's interventions.
  for (const item of document.notModelled) expect(stdout).toContain(item);
  expect(stdout).not.toContain('onderdeel 2');
  const rules = await runSpuk(['show', 'rules', '--grant', 'spuk-iza']);
  expect(rules.status).toBe(2);
});

describe('the grant', () => {
  test('is SPUK IZA without --grant, whatever the settings say', async () => {
    const files = { 'spuk.config.json': '{ "grant": "spuk-azwa-regionaal" }' };
    const { document } = await json(['iza', '--region', 'Zeeland'], { files });
    expect(document.grant.id).toBe('spuk-iza');
    expect(document.years.map(({ year }: { year: number }) => year)).toEqual([2023, 2024, 2025, 2026]);
  });

  test('is the one that is named', async () => {
    const { document } = await json(['iza', '--grant', 'spuk-azwa-regionaal', '-m', 'Goes']);
    expect(document.years.map(({ year }: { year: number }) => year)).toEqual([2027, 2028, 2029]);
  });

  test.each(['allocate', 'check', 'settle', 'report', 'explain', 'show rules', 'init'])(
    'of regions is refused by %s, which names spuk iza',
    async (command) => {
      const run = await runSpuk([...command.split(' '), '--grant', 'spuk-azwa-regionaal']);
      expect([run.status, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toContain('spuk iza --grant spuk-azwa-regionaal');
    },
  );

  test.each([
    ['iza', '--grant', 'spuk-azwa-lokaal'],
    ['explain', '--grant', 'brede-spuk', '--region', 'Zeeland', '-y', '2025'],
    ['report', '--grant', 'brede-spuk', '--region', 'Zeeland', '-o', 'x.html'],
  ])('of municipalities is refused by %s %s %s', async (...argv) => {
    const run = await runSpuk(argv);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('gaat naar gemeenten');
  });

  test.each(['table', 'csv', 'csv-nl', 'markdown'])('says nothing of another as %s', async (format) => {
    const argv = ['iza', '--grant', 'spuk-azwa-regionaal', '--region', 'Zeeland', '-y', '2027', '-f', format];
    const { status, stdout } = await runSpuk(argv);
    expect([status, /indicati(?:ve|ef)/i.test(stdout)]).toEqual([0, true]);
    expect(stdout).not.toMatch(/142\.900|DUS-I|btw-compensatiefonds|artikel 4|H35/);
  });
});

describe('the rules', () => {
  test('are a file of one’s own, which a result names', async () => {
    const files = { 'regels.json': OWN_RULES.replaceAll('"150000000.00"', '"142900001.00"') };
    const { document, status } = await json(['iza', '-y', '2025', '--rules', 'regels.json'], { files });
    // 142,900,002 is one euro more than the maximum of the file.
    expect(document.findings[0]).toMatchObject({ code: 'IZA_CEILING', amounts: { excess: '1.00' } });
    expect([status, document.options.rules]).toEqual([1, 'regels.json']);
  });

  test('let the most be exactly what there is', async () => {
    const files = { 'regels.json': OWN_RULES.replaceAll('"150000000.00"', '"142900002.00"') };
    const { document, status } = await json(['iza', '-y', '2025', '--rules', 'regels.json'], { files });
    const codes = document.findings.map(({ code }: { code: string }) => code);
    expect([status, codes.includes('IZA_CEILING')]).toEqual([0, false]);
  });

  test('let money be carried where they say so: 10% of the amount of the region', async () => {
    const files = {
      'regels.json': OWN_RULES.replaceAll('"value": "0"', '"value": "0.10"'),
      'besteed.csv': 'gemeente;jaar;besteed\nUrk;2025;0,00\nUrk;2025;1,00\n',
    };
    const argv = [
      'iza',
      '--region',
      'Flevoland',
      '-y',
      '2025',
      '-s',
      'besteed.csv',
      '--rules',
      'regels.json',
    ];
    const { document } = await json(argv, { files });
    const [{ regions }] = document.years;
    const { unspent, carried, toRepay } = regions[0].settlement;
    // Of 3,161,954.00 at most 316,195.40 may be kept; Urk got less than that, so all it did not spend is carried.
    expect([carried, toRepay]).toEqual([unspent, '0.00']);
  });

  test.each([
    ['"schema": "spuk.division-rules/1"', '"schema": "spuk.rules/2"', 'schema'],
    ['"150000000.00"', '"150 miljoen"', 'versions[0].parameters.maximum.value: «150 miljoen» is geen bedrag'],
    ['"from": 2026', '"from": 2025', 'versions[1].from'],
  ])('that hold %s as %s are refused at their place', async (right, wrong, said) => {
    const files = { 'regels.json': OWN_RULES.replace(right, wrong) };
    const run = await runSpuk(['iza', '--rules', 'regels.json'], { files });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr.replace(/\s+/g, ' ')).toContain(said);
  });

  test('of a profile that is not there are refused with those that are', async () => {
    const run = await runSpuk(['iza', '--rules', 'uniform']);
    expect([run.status, run.stderr.includes('regeling')]).toEqual([2, true]);
  });
});

test('a result with a grant and rules of its own verifies', async () => {
  const argv = ['iza', '--grant', 'spuk-azwa-regionaal', '--region', 'Zeeland', '-f', 'json'];
  const { stdout } = await runSpuk(argv);
  const run = await runSpuk(['verify', 'uitkomst.json'], { files: { 'uitkomst.json': stdout } });
  expect(run.status).toBe(0);
  const file = { 'regels.json': OWN_RULES };
  const own = await runSpuk(['iza', '--rules', 'regels.json', '-f', 'json'], { files: file });
  const again = await runSpuk(['verify', 'uitkomst.json'], {
    files: { ...file, 'uitkomst.json': own.stdout },
  });
  expect(again.status).toBe(0);
});
