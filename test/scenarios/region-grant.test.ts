// A made-up grant that goes to regions, from a folder alone: nothing of it is known to the program, and nothing of
// another grant is said in its place.

import { describe, expect, test } from 'vitest';
import { GRANT_JSON, REGION_GRANT } from '../support/region-grant.js';
import { runSpuk } from '../support/run-spuk.js';

const SPENT =
  'gemeente;jaar;onderdeel;besteed\nAlmere;2027;Regiogroen;100.000,00\nAlmere;2027;regiogroen;0,00\n';
const files = { ...REGION_GRANT, 'besteed.csv': SPENT };
const OWN = ['--grant', 'regiogroen', '--region', 'Flevoland'];
/** Codes of findings and the name of the command aside. */
const FOREIGN =
  /SPUK IZA|brede SPUK|AZWA|GALA|VWS|DUS-I|BWBR|bijlage 1|annex 1|vijftien|fifteen|142\.900|evenwichtige|15 juli|15 July/;

const jsonOf = async (argv: readonly string[]) =>
  JSON.parse((await runSpuk([...argv, '-f', 'json'], { files })).stdout);

describe('a grant of regions from a folder', () => {
  test.each([
    ['iza', ...OWN],
    ['iza', ...OWN, '-y', '2027', '--coordination', '8%', '--lang', 'en'],
    ['iza', ...OWN, '-y', '2027', '-s', 'besteed.csv'],
    ['iza', ...OWN, '-y', '2027', '-s', 'besteed.csv', '--lang', 'en'],
    ['iza', '--grant', 'regiogroen', '-y', '2027', '--members', 'leden.csv', '--compare'],
    ...['csv', 'csv-nl', 'json', 'markdown'].map((format) => ['iza', ...OWN, '-y', '2027', '-f', format]),
    ['explain', ...OWN, '-y', '2027'],
    ['explain', ...OWN, '-y', '2027', '-m', 'Urk', '--lang', 'en', '-f', 'json'],
    ['report', ...OWN, '-f', 'html'],
    ['report', ...OWN, '-f', 'html', '--lang', 'en', '-s', 'besteed.csv'],
  ])('says nothing of another in `spuk %s`', async (...argv) => {
    const members = 'regio;gemeente\nFlevoland;Almere\nFlevoland;Urk\n';
    const { stdout, stderr, status } = await runSpuk(argv, { files: { ...files, 'leden.csv': members } });
    expect([0, 1]).toContain(status);
    const said = `${stdout}${stderr}`.replaceAll(/<style.*?<\/style>/gs, '');
    expect(said).toContain('Flevoland');
    expect(said).not.toMatch(FOREIGN);
  });

  // 1,000,000.00 over 3, 1, 1, 1 and 3 of 9: 333,333.33 and 111,111.11, the last cent to the lowest code of the largest rests.
  test('is divided by the key of its folder, to the cent', async () => {
    const { years, grant } = await jsonOf(['iza', ...OWN, '-y', '2027']);
    const [{ members, amount, provenance }] = years[0].regions;
    expect([grant.id, amount, provenance]).toEqual(['regiogroen', '1000000.00', 'official']);
    expect(
      members.map((one: { municipality: { code: string }; amount: string }) => [
        one.municipality.code,
        one.amount,
      ]),
    ).toEqual([
      ['GM0034', '333333.34'],
      ['GM0171', '111111.11'],
      ['GM0184', '111111.11'],
      ['GM0303', '111111.11'],
      ['GM0995', '333333.33'],
    ]);
  });

  // Almere got 333,333.34 and spent 100,000.00: 233,333.34 is left, of which 10% of 1,000,000.00 may be carried.
  test('is settled by its own rules, with bookings by its own name', async () => {
    const { years } = await jsonOf(['iza', ...OWN, '-y', '2027', '-s', 'besteed.csv']);
    expect(years[0].regions[0].settlement).toMatchObject({
      unspent: '233333.34',
      carried: '100000.00',
      toRepay: '133333.34',
    });
  });

  test.each([
    ['1500000.50', '2500000.00', '2500000.00', []],
    ['2500000.01', '2500000.00', '2500000.01', ['IZA_CEILING']],
    ['2500000.00', '2500000.00', '2500000.00', []],
  ])('has its own maximum: %s', async (amount, ceiling, _, codes) => {
    const { years, findings } = await jsonOf(['iza', ...OWN, '-y', '2028', '--amount', amount]);
    expect(years[0].national.ceiling).toBe(ceiling);
    const found = findings.map(({ code }: { code: string }) => code);
    expect(found.filter((code: string) => code === 'IZA_CEILING')).toEqual(codes);
  });
});

describe('what is wrong in such a folder is said at its place', () => {
  const refused = async (name: string, text: string) => {
    const run = await runSpuk(['iza', ...OWN], { files: { ...files, [`regiogroen/${name}`]: text } });
    expect([run.status, run.stdout]).toEqual([2, '']);
    return run.stderr.replaceAll(/\s+/g, ' ');
  };
  const { division: _, ...undivided } = GRANT_JSON;
  const themes = [{ id: 'groen', name: { nl: 'Groen', en: 'Green' } }];
  const activity = { number: 1, theme: 'groen', name: { nl: 'Bomen', en: 'Trees' } };
  test.each([
    ['grant.json', JSON.stringify(undivided), 'division: een uitkering die naar regio’s gaat'],
    [
      'grant.json',
      JSON.stringify({ ...GRANT_JSON, themes, interventions: [activity] }),
      'interventions: hoort niet bij een uitkering die naar regio’s gaat',
    ],
    [
      'grant.json',
      JSON.stringify({ ...GRANT_JSON, receivers: 'municipality' }),
      'division: hoort alleen bij een uitkering die naar regio’s gaat',
    ],
    [
      'bedragen.csv',
      'region,year,amount\nFlevoland,2026,1\n',
      '2:year: kies een jaar van 2027 tot en met 2028',
    ],
    [
      'bedragen.csv',
      'region,year,amount\nFlevopolder,2027,1\n',
      '2:region: «Flevopolder» is geen samenwerkingsregio',
    ],
    ['bedragen.csv', 'region,year,amount\nFlevoland,2027,een\n', '2:amount: «een» is geen bedrag'],
    ['bedragen.csv', 'region,year,amount\nFlevoland,2027,1\nFlevoland,2027,2\n', '3: '],
    ['sleutel.csv', 'code,weight\nGM9999,1\n', '2:code: «GM9999» is geen CBS-code'],
    ['sleutel.csv', 'code,weight\nGM0034,0\n', 'alle gewichten zijn nul'],
    ['sleutel.csv', 'code\nGM0034\n', 'de kolom «weight» ontbreekt'],
  ])('%s: %s', async (name, text, said) => {
    expect(await refused(name, text)).toContain(said);
  });
});
