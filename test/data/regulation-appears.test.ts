// When the regulation of an announced grant appears: the steps of CONTRIBUTING.md, taken on a copy of the package of SPUK
// AZWA. The regulation, its articles and its amounts are made up.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const FOLDER = new URL('../../data/grants/spuk-azwa-lokaal/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(json|csv)$/.test(name),
);
/** The package as it was announced. */
const announced: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [`azwa/${name}`, text(name)]),
);
const DOCUMENT = 'Regeling specifieke uitkering AZWA 2027–2029';
const letter = JSON.parse(text('grant.json'));

/** Step 2: cite it. Step 3: its amounts take the place of the key. Step 5: the codes. */
function grantWith({ remarks: _, amounts: __, ...grant }: Readonly<Record<string, unknown>>): string {
  const inBoth = (nl: string, en: string) => ({ nl, en });
  return JSON.stringify({
    ...grant,
    status: 'in-force',
    regulation: { document: DOCUMENT, reference: 'BWBR0099999', date: '2026-12-15' },
    profiles: ['regeling'],
    themes: [{ id: 'lokaal', name: inBoth('Lokaal', 'Local') }],
    interventions: [
      { number: 1, theme: 'lokaal', name: inBoth('Inloop', 'Drop-in centres') },
      { number: 2, theme: 'lokaal', name: inBoth('Valpreventie', 'Fall prevention'), from: 2028 },
    ],
    amounts: {
      kind: 'official',
      file: 'amounts.csv',
      name: 'BWBR0099999, bijlage 1, 2026-12-15',
      called: inBoth('bijlage 1', 'annex 1'),
      stands: inBoth('bijlage 1 van de regeling', 'annex 1 of the regulation'),
      cited: inBoth(`${DOCUMENT}, bijlage 1`, `${DOCUMENT}, annex 1`),
    },
    accountability: { codes: ['X01'] },
  });
}

/** Step 4: each parameter is read in an article; years with rules of their own have a version file. */
function rulesOf(
  years: { readonly from: number; readonly to: number },
  changes: Readonly<Record<string, object>>,
) {
  const { parameters } = JSON.parse(text('rules/2027.json'));
  const source = {
    document: DOCUMENT,
    reference: 'BWBR0099999',
    date: '2026-12-15',
    article: '4 lid 1',
    says: 'Zo is het.',
  };
  const read = Object.entries<object>(parameters).map(([id, parameter]) => [
    id,
    { ...parameter, ...changes[id], status: 'read', source },
  ]);
  return JSON.stringify({ ...years, parameters: Object.fromEntries(read) });
}

const { 'azwa/key.csv': _, 'azwa/profiles/brief.json': __, ...kept } = announced;
/** The package once the steps are taken. */
const files: Readonly<Record<string, string>> = {
  ...kept,
  'azwa/grant.json': grantWith(letter),
  'azwa/amounts.csv': [
    'code,year,1,2',
    'GM0150,2027,1300000,',
    'GM0150,2028,1000000,500000.50',
    'GM0150,2029,1200000,600000',
    '',
  ].join('\n'),
  'azwa/profiles/regeling.json': JSON.stringify({ title: DOCUMENT, versions: ['2027', '2028'] }),
  'azwa/rules/2027.json': rulesOf({ from: 2027, to: 2027 }, {}),
  // From 2028 on 10% of the total may be carried.
  'azwa/rules/2028.json': rulesOf({ from: 2028, to: 2029 }, { 'carry-limit': { value: '0.10' } }),
  'azwa/calendar.json': JSON.stringify({
    document: DOCUMENT,
    dates: [
      {
        id: 'accountability',
        date: '2028-07-15',
        due: { nl: 'Verantwoording over 2027 indienen', en: 'Hand in the accountability for 2027' },
        status: 'read',
        article: '9 lid 1',
        accountsFor: 2027,
      },
    ],
  }),
  'azwa/not-modelled.json': JSON.stringify([
    { nl: 'De inhoud van de werkagenda.', en: 'What the werkagenda holds.' },
  ]),
};
const GRANT = ['--grant', 'azwa', '-m', 'Deventer'];

async function said(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await runSpuk(argv, { files: { ...files, ...more } });
  // The script of a page is the program itself, and has its words for every grant.
  return `${stdout}${stderr}`
    .replaceAll(/<script(?! type="application\/json").*?<\/script>/gs, '')
    .replaceAll(/\s+/g, ' ');
}

describe('once the regulation is there', () => {
  test('its amounts are official, per intervention and year, and nothing of the key or the letter is left', async () => {
    const { rows } = await jsonOf(['allocate', ...GRANT], { files });
    expect(rows.map((row) => [row.year, row.intervention, row['granted'], row['provenance']])).toEqual([
      [2027, 1, '1300000.00', 'official'],
      [2028, 1, '1000000.00', 'official'],
      [2028, 2, '500000.50', 'official'],
      [2029, 1, '1200000.00', 'official'],
      [2029, 2, '600000.00', 'official'],
    ]);
    expect(await said(['allocate', ...GRANT])).toContain(
      'de officiële bedragen van bijlage 1 van de regeling',
    );
    for (const argv of [
      ['allocate', ...GRANT],
      ['show', 'rules', '--grant', 'azwa'],
      ['report', ...GRANT],
    ]) {
      expect(await said(argv)).not.toMatch(
        /ndicatie|Aangekondigd|vooralsnog|aangenomen\W+niets|1097348|Brief van VWS/,
      );
    }
  });

  test('each rule is read, in its article', async () => {
    const { stdout } = await runSpuk(['show', 'rules', '--grant', 'azwa', '-f', 'json'], { files });
    const { versions } = JSON.parse(stdout);
    const all: readonly { readonly status: string }[] = versions.flatMap(
      ({ parameters }: { readonly parameters: object }) => Object.values(parameters),
    );
    expect(all).toHaveLength(2 * 13);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['read']));
    expect(await said(['explain', ...GRANT, '-y', '2028', '-f', 'json'])).toContain('artikel 4 lid 1');
  });

  test('a year with rules of its own is judged by them: 10% of 1,500,000.50 is 150,000.05', async () => {
    const plan = 'gemeente;jaar;soort;van;naar;bedrag\nDeventer;2028;doorschuiving;1;;150.000,06\n';
    const { findings } = await jsonOf(['check', ...GRANT, '-p', 'plan.csv'], {
      files: { ...files, 'plan.csv': plan },
    });
    expect(findings).toMatchObject([
      { code: 'CARRY_LIMIT', amounts: { limit: '150000.05', excess: '0.01' }, rule: { status: 'read' } },
    ]);
  });

  test('its dates, codes and what is not computed are said', async () => {
    const calendar = await said(['show', 'calendar', '--grant', 'azwa', '--on', '2027-01-01', '-f', 'csv']);
    expect(calendar).toMatch(/2028-07-15.*Verantwoording over 2027 indienen.*read.*9 lid 1/);
    expect(await said(['show', 'not-modelled', '--grant', 'azwa'])).toContain('De inhoud van de werkagenda.');
    const spent = { 'spent.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2027;1;1.200.000,00\n' };
    expect(await said(['settle', ...GRANT, '-s', 'spent.csv', '--lines'], spent)).not.toContain('SiSa-codes');
  });

  test('what is granted in a file is held beside it', async () => {
    const file = 'gemeente;jaar;onderdeel;toegekend\nDeventer;2027;1;1.300.000,01\n';
    const { findings } = await jsonOf(['allocate', ...GRANT, '-a', 'a.csv'], {
      files: { ...files, 'a.csv': file },
    });
    expect(findings).toMatchObject([
      {
        code: 'OFFICIAL_DIFFERENCE',
        amounts: { given: '1300000.01', official: '1300000.00', difference: '0.01' },
      },
    ]);
  });

  test('results made before say that package and rules are others, and which amounts changed', async () => {
    const before = await runSpuk(['allocate', ...GRANT, '-f', 'json'], { files: announced });
    expect(JSON.parse(before.stdout).rows[0]).toMatchObject({
      granted: '1306141.00',
      provenance: 'indicative',
    });
    const { status, stderr, stdout } = await runSpuk(['verify', 'oud.json', '-f', 'json'], {
      files: { ...files, 'oud.json': before.stdout },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Ander pakket van de uitkering: spuk-azwa-lokaal');
    expect(stderr).toContain('Andere regels: profiel brief, nu regeling');
    expect(JSON.parse(stdout).differences).toContainEqual(
      expect.objectContaining({ before: '1306141.00', after: '1300000.00' }),
    );
  });
});
