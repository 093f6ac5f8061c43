// Every hint of a refusal leads out of it: the fault is brought about, what the hint says is done, and the command
// does its work.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalKeys } from '../../build/refusals-text.js';
import type { RefusalReasons } from '../../src/findings/refusal.js';
import type { FakeWorld } from '../support/fake-platform.js';
import { OWN_GRANT, withoutAmounts } from '../support/made-up-grant.js';
import { rulesText } from '../support/rules-with.js';
import { runSpuk } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';

type Key = keyof RefusalReasons;

/** What was typed, and the world it was typed in. */
interface Attempt {
  readonly argv: readonly string[];
  readonly world?: FakeWorld;
}

/** A refusal, what its hint says to the letter, and what a person types who follows it. */
interface Followed {
  readonly fault: Attempt;
  readonly hint: string;
  readonly mended: Attempt;
}

const typed = (line: string, world: FakeWorld = {}): Attempt => ({ argv: line.split(' '), world });
const GRANTED = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\n';
const PLAN = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;1,00\n';
const SPENT = 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;600,00\n';
const FILES = { 'toekenning.csv': GRANTED, 'plan.csv': PLAN, 'bestedingen.csv': SPENT };
const WORLD: FakeWorld = { files: FILES };
/** The same world with these files as well. */
const withFiles = (files: Readonly<Record<string, string | Uint8Array>>): FakeWorld => ({
  files: { ...FILES, ...files },
});
/** What may be granted or spent. */
const AMOUNTS = withFiles({ 'bedragen.csv': 'gemeente;jaar;onderdeel;bedrag\nAlmere;2023;7;100,00\n' });
const bookOfPlan = () =>
  workbookOf({
    name: 'Blad1',
    rows: [
      ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'],
      ['Almere', 2023, 'verschuiving', 7, 11, 1],
    ],
  });
const ALLOCATE = 'allocate -a toekenning.csv';
const resultOf = async (line: string, world = WORLD) =>
  (await runSpuk(`${line} -f json`.split(' '), world)).stdout;
const rules = async () => resultOf('show rules');

const FOLLOWED: Readonly<Partial<Record<Key, () => Promise<Followed> | Followed>>> = {
  'unreadable-file': () => ({
    fault: typed('allocate -a toekening.csv', WORLD),
    hint: 'Controleer de naam en de map.',
    mended: typed(ALLOCATE, WORLD),
  }),
  'unreadable-workbook': async () => ({
    fault: typed('check -p plan.xlsx', withFiles({ 'plan.xlsx': (await bookOfPlan()).slice(0, 400) })),
    hint: 'Open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx.',
    mended: typed('check -p plan.xlsx', withFiles({ 'plan.xlsx': await bookOfPlan() })),
  }),
  'inexact-workbook': () => {
    const world = withFiles({ 'toekenning.csv': GRANTED.replace('1.000,00', '1.000.000.000.000,01') });
    return {
      fault: typed(`${ALLOCATE} -o begroting.xlsx`, world),
      hint: 'Schrijf de uitkomst als tabel, csv, csv-nl, markdown of json; die zijn exact.',
      mended: typed(`${ALLOCATE} -f csv-nl`, world),
    };
  },
  'unknown-sheet': async () => {
    const world = withFiles({ 'plan.xlsx': await bookOfPlan() });
    return {
      fault: typed('check -p plan.xlsx#Blad', world),
      hint: 'Bedoelt u «Blad1»?',
      mended: typed('check -p plan.xlsx#Blad1', world),
    };
  },
  'workbook-on-terminal': () => ({
    fault: typed(`${ALLOCATE} -f xlsx`, { ...WORLD, terminal: true }),
    hint: 'Noem een bestand: -o begroting.xlsx.',
    mended: typed(`${ALLOCATE} -o begroting.xlsx`, { ...WORLD, terminal: true }),
  }),
  'page-on-terminal': () => ({
    fault: typed('report -a toekenning.csv', { ...WORLD, terminal: true }),
    hint: 'Noem een bestand: -o rapport.html. Met -o - gaat de HTML toch naar de standaarduitvoer.',
    mended: typed('report -a toekenning.csv -o rapport.html', { ...WORLD, terminal: true }),
  }),
  'foreign-format': async () => ({
    // What a package calls .xls is often a page; saved as a workbook it is read.
    fault: typed(
      'check -p plan.xls',
      withFiles({ 'plan.xls': '<html><table><tr><td>jaar</td></tr></table></html>' }),
    ),
    hint: 'Open het in Excel of LibreOffice en bewaar het als .xlsx.',
    mended: typed('check -p plan.xlsx', withFiles({ 'plan.xlsx': await bookOfPlan() })),
  }),
  'sheet-of-text': () => ({
    fault: typed('check -p plan.csv#Blad1', WORLD),
    hint: 'Noem het bestand zonder #Blad1.',
    mended: typed('check -p plan.csv', WORLD),
  }),
  'too-many-columns': () => ({
    fault: typed('allocate -a breed.csv', withFiles({ 'breed.csv': `${'a;'.repeat(16_385)}\n` })),
    hint: 'Controleer of dit het juiste bestand is.',
    mended: typed(ALLOCATE, WORLD),
  }),
  'unwritable-file': () => ({
    fault: typed(`${ALLOCATE} -o rapport/begroting.csv`, {
      ...WORLD,
      unwritable: { 'rapport/begroting.csv': 'EACCES' },
    }),
    hint: 'Kies een andere map of naam.',
    mended: typed(`${ALLOCATE} -o begroting.csv`, {
      ...WORLD,
      unwritable: { 'rapport/begroting.csv': 'EACCES' },
    }),
  }),
  'stdin-twice': () => ({
    fault: typed('check -a - -p -', withFiles({ '-': GRANTED })),
    hint: 'Geef één invoer met -, en noem de andere als bestand.',
    mended: typed('check -a - -p plan.csv', withFiles({ '-': GRANTED })),
  }),
  'input-twice': () => ({
    fault: typed('check -p plan.csv -p ./plan.csv', WORLD),
    hint: 'Geef elk bestand één keer op.',
    mended: typed('check -p plan.csv', WORLD),
  }),
  'output-is-input': () => ({
    fault: typed(`${ALLOCATE} -o toekenning.csv`, { ...WORLD, unwritable: { 'toekenning.csv': 'IS_INPUT' } }),
    hint: 'Kies een andere naam voor de uitvoer.',
    mended: typed(`${ALLOCATE} -o begroting.csv`, { ...WORLD, unwritable: { 'toekenning.csv': 'IS_INPUT' } }),
  }),
  'no-result': async () => ({
    fault: typed('verify uitkomst.json', withFiles({ 'uitkomst.json': '{}' })),
    hint: 'Geef een JSON-bestand dat spuk met --format json heeft geschreven.',
    mended: typed('verify uitkomst.json', withFiles({ 'uitkomst.json': await resultOf(ALLOCATE) })),
  }),
  'key-twice': async () => {
    const result = await resultOf(ALLOCATE);
    const twice = result.replace('"granted":', '"granted":"2000.00","granted":');
    return {
      fault: typed('verify uitkomst.json', withFiles({ 'uitkomst.json': twice })),
      hint: 'Maak de uitkomst opnieuw met --format json.',
      mended: typed('verify uitkomst.json', withFiles({ 'uitkomst.json': result })),
    };
  },
  'stdin-not-kept': async () => ({
    fault: typed(
      'verify uitkomst.json',
      withFiles({ 'uitkomst.json': await resultOf('allocate -a -', withFiles({ '-': GRANTED })) }),
    ),
    hint: 'Bewaar de invoer als bestand en maak daarmee de uitkomst.',
    mended: typed('verify uitkomst.json', withFiles({ 'uitkomst.json': await resultOf(ALLOCATE) })),
  }),
  'one-at-a-time': () => ({
    fault: typed('settle -a toekenning.csv -s bestedingen.csv --lines --sensitivity -f csv', WORLD),
    hint: 'Schrijf twee bestanden, of kies --format json.',
    mended: typed('settle -a toekenning.csv -s bestedingen.csv --lines --sensitivity --format json', WORLD),
  }),
  'same-output': () => {
    const world = { ...WORLD, unwritable: { 'uit.csv': 'IS_OUTPUT' } };
    return {
      fault: typed('settle -a toekenning.csv -s bestedingen.csv -o uit.csv --write-plan uit.csv', world),
      hint: 'Kies twee namen.',
      mended: typed(
        'settle -a toekenning.csv -s bestedingen.csv -o afrekening.csv --write-plan nieuw.csv',
        world,
      ),
    };
  },
  'unknown-municipality': () => ({
    fault: typed('allocate -m Almeer'),
    hint: 'Bedoelt u Aalsmeer, Almelo of Almere?',
    mended: typed('allocate -m Almere'),
  }),
  'unknown-intervention': () => ({
    fault: typed('allocate -m Almere -i Valprevetie'),
    hint: 'Bedoelt u Valpreventie?',
    mended: typed('allocate -m Almere -i Valpreventie'),
  }),
  'bad-day': () => ({
    fault: typed('show calendar --on 2026-02-30'),
    hint: 'Schrijf jaar, maand en dag: 2026-12-31.',
    mended: typed('show calendar --on 2026-12-31'),
  }),
  'option-of-topic': () => ({
    fault: typed('show themes --on 2026-12-31'),
    hint: 'Laat die optie hier weg.',
    mended: typed('show themes'),
  }),
  'bad-year': () => ({
    fault: typed('allocate -m Almere -y 23'),
    hint: 'Schrijf 2024 of 2023-2025.',
    mended: typed('allocate -m Almere -y 2023-2025'),
  }),
  'year-not-covered': () => ({
    fault: typed('allocate -m Almere -y 2022'),
    hint: 'Kies met -y een van die jaren.',
    mended: typed('allocate -m Almere -y 2023'),
  }),
  'unknown-rules': async () => ({
    fault: typed(`${ALLOCATE} --rules eigen`, WORLD),
    hint: 'Kies regeling of uniform, of noem een regelbestand.',
    mended: typed(`${ALLOCATE} --rules eigen.json`, withFiles({ 'eigen.json': await rules() })),
  }),
  'invalid-rules': async () => ({
    fault: typed(`${ALLOCATE} --rules mijn-regels.json`, withFiles({ 'mijn-regels.json': '{}' })),
    hint: 'Begin met een geldig bestand: spuk show rules --format json > mijn-regels.json',
    mended: typed(`${ALLOCATE} --rules mijn-regels.json`, withFiles({ 'mijn-regels.json': await rules() })),
  }),
  'invalid-grant': () => {
    const table = OWN_GRANT['groen/amounts.csv'] ?? '';
    const broken = { ...OWN_GRANT, 'groen/amounts.csv': table.replace('GM0034', 'GM9999') };
    return {
      fault: typed('allocate --grant groen', { files: broken }),
      hint: 'Verbeter het; docs/manual/own-grant.md beschrijft elk bestand, met een voorbeeld.',
      mended: typed('allocate --grant groen', { files: OWN_GRANT }),
    };
  },
  'unknown-grant': () => ({
    fault: typed('allocate -m Almere --grant groen'),
    hint: 'Kies brede-spuk, spuk-iza, spuk-azwa-lokaal of spuk-azwa-regionaal, of noem een map met een eigen uitkering.',
    mended: typed('allocate -m Almere --grant groen', { files: OWN_GRANT }),
  }),
  'no-amounts': () => {
    const files = {
      ...withoutAmounts(),
      'groen.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2027;1;10,00\n',
    };
    return {
      fault: typed('allocate --grant groen', { files }),
      hint: 'Geef met -a een bestand met wat is toegekend.',
      mended: typed('allocate --grant groen -a groen.csv', { files }),
    };
  },
  'no-advice-on-year': () => {
    const files = {
      'mijn-regels.json': rulesText([2023, 'carry-limit', 'base', 'unspent']),
    };
    const advise = 'advise -a toekenning.csv -s bestedingen.csv --rules mijn-regels.json';
    return {
      fault: typed(advise, withFiles(files)),
      hint: 'Begin met --from 2024, of gebruik regels met vaste grenzen.',
      mended: typed(`${advise} --from 2024`, withFiles(files)),
    };
  },
  'needs-spending': () => ({
    fault: typed('advise -a toekenning.csv', WORLD),
    hint: 'Geef met -s een bestand met bestedingen, of met --expect wat er wordt verwacht: een bestand, of granted (alles wat is toegekend).',
    mended: typed('advise -a toekenning.csv --expect granted', WORLD),
  }),
  'grant-of-regions': () => ({
    fault: typed('allocate --grant spuk-iza'),
    hint: 'Gebruik `spuk iza --grant spuk-iza`, of bij explain en report --region.',
    mended: typed('iza --grant spuk-iza'),
  }),
  'grant-of-municipalities': () => ({
    fault: typed('iza --grant spuk-azwa-lokaal'),
    hint: 'Gebruik `spuk allocate --grant spuk-azwa-lokaal`, of kies een uitkering van regio’s: spuk show grants noemt ze.',
    mended: typed('allocate --grant spuk-azwa-lokaal'),
  }),
  'invalid-result': async () => {
    const result = await resultOf(ALLOCATE);
    const broken = result.replace('"granted":', '"granted":"duizend","was":');
    return {
      fault: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': broken, 'nieuw.json': result })),
      hint: 'Maak de uitkomst opnieuw, met --format json.',
      mended: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': result, 'nieuw.json': result })),
    };
  },
  'foreign-result': async () => {
    const result = await resultOf(ALLOCATE);
    const themes = await resultOf('show themes');
    return {
      fault: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': themes, 'nieuw.json': result })),
      hint: 'Maak een uitkomst met bijvoorbeeld `spuk allocate --format json -o uitkomst.json`.',
      mended: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': result, 'nieuw.json': result })),
    };
  },
  'different-commands': async () => {
    const result = await resultOf(ALLOCATE);
    const checked = await resultOf('check -a toekenning.csv');
    return {
      fault: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': result, 'nieuw.json': checked })),
      hint: 'Vergelijk uitkomsten van dezelfde opdracht.',
      mended: typed('diff oud.json nieuw.json', withFiles({ 'oud.json': result, 'nieuw.json': result })),
    };
  },
  'files-exist': () => ({
    fault: typed('init', WORLD),
    hint: 'Kies een andere map: spuk init mijn-map',
    mended: typed('init mijn-map', WORLD),
  }),
  'invalid-settings': () => ({
    fault: typed(ALLOCATE, withFiles({ 'spuk.config.json': '{"gemeente": "Almere"}' })),
    hint: 'Verbeter het, of gebruik --no-config.',
    mended: typed(`${ALLOCATE} --no-config`, withFiles({ 'spuk.config.json': '{"gemeente": "Almere"}' })),
  }),
  'unknown-choice': () => ({
    fault: typed(`${ALLOCATE} --by gemeente`, WORLD),
    hint: 'Kies intervention, theme, municipality of year.',
    mended: typed(`${ALLOCATE} --by municipality`, WORLD),
  }),
  'unknown-ending': () => ({
    fault: typed(`${ALLOCATE} -o begroting.pdf`, WORLD),
    hint: 'Gebruik een bekende extensie, of kies met --format table, csv, csv-nl, json, markdown of xlsx.',
    mended: typed(`${ALLOCATE} -o begroting.pdf --format table`, WORLD),
  }),
  'bad-plan-option': () => ({
    fault: typed('check -m Almere --shift 2024:7'),
    hint: "Schrijf jaar:van>naar:bedrag, tussen aanhalingstekens, omdat de shell de > anders zelf gebruikt: --shift '2024:7>11:50000'.",
    mended: typed('check -m Almere --shift 2024:7>11:50000'),
  }),
  'unclear-role': () => ({
    fault: typed('inspect bedragen.csv', AMOUNTS),
    hint: 'Zeg met --as wat het is: allocation of actuals.',
    mended: typed('inspect bedragen.csv --as actuals', AMOUNTS),
  }),
  'plan-of-one': () => ({
    fault: typed('check --shift 2024:7>11:50000'),
    hint: 'Noem die gemeente: -m Almere. Staan er meer in het plan, zet de rijen dan in een bestand (-p).',
    mended: typed('check -m Almere --shift 2024:7>11:50000'),
  }),
  'unknown-option': () => ({
    fault: typed('allocate --yaer 2024 -m Almere'),
    hint: 'Bedoelt u --year?',
    mended: typed('allocate --year 2024 -m Almere'),
  }),
  'missing-argument': () => ({ fault: typed('show'), hint: 'Zie `spuk --help`.', mended: typed('--help') }),
  'needs-one': () => ({
    fault: typed('explain -y 2024 -i 7'),
    hint: 'Bijvoorbeeld: spuk explain -m Almere -y 2024 -i 7',
    mended: typed('explain -m Almere -y 2024 -i 7'),
  }),
  'nothing-to-explain': () => ({
    fault: typed('explain -a toekenning.csv -m Almere -y 2023 -i 8', WORLD),
    hint: 'Bekijk eerst met `spuk allocate` en dezelfde bestanden wat er is.',
    mended: typed('allocate -a toekenning.csv -m Almere -y 2023', WORLD),
  }),
  'missing-value': () => ({
    fault: typed('allocate -m'),
    hint: 'Zet de waarde achter de optie, of laat de optie weg.',
    mended: typed('allocate -m Almere'),
  }),
  'too-many-arguments': () => ({
    fault: typed('allocate toekenning.csv', WORLD),
    hint: 'Zet een naam met spaties tussen aanhalingstekens, en noem bestanden met -a.',
    mended: typed(ALLOCATE, WORLD),
  }),
  'unknown-command': () => ({
    fault: typed('alocate -m Almere'),
    hint: 'Bedoelt u allocate?',
    mended: typed('allocate -m Almere'),
  }),
  'amount-out-of-range': () => {
    const huge = (amount: string) =>
      withFiles({
        'toekenning.csv': `gemeente;jaar;onderdeel;toegekend\n${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
          .map((intervention) => `Almere;2023;${intervention};${amount}\n`)
          .join('')}`,
      });
    return {
      fault: typed(ALLOCATE, huge('9.999.999.999.999,99')),
      hint: 'Controleer of de bedragen in euro’s staan.',
      mended: typed(ALLOCATE, huge('999.999,99')),
    };
  },
  'unknown-region': () => ({
    fault: typed('iza -y 2025 --region Zeelnd'),
    hint: 'Bedoelt u Zeeland?',
    mended: typed('iza -y 2025 --region Zeeland'),
  }),
  'not-in-region': () => ({
    fault: typed('iza -y 2025 --region Zeeland -m Almere'),
    hint: 'De regio van Almere is Flevoland. Laat --region weg, of noem die regio.',
    mended: typed('iza -y 2025 --region Flevoland -m Almere'),
  }),
  'no-region-amount': () => {
    const world = { files: { 'leden.csv': 'regio;gemeente\nWaterweg;Vlaardingen\nWaterweg;Schiedam\n' } };
    return {
      fault: typed('iza -y 2025 --members leden.csv --region Waterweg', world),
      hint: 'Geef het bedrag van één regio met --amount, of dat van heel Nederland met --national.',
      mended: typed('iza -y 2025 --members leden.csv --region Waterweg --amount 1805426', world),
    };
  },
  'bad-money': () => ({
    fault: typed('iza -y 2025 --region Zeeland --coordination 110%'),
    hint: 'Schrijf een bedrag zoals 50000 of 50.000,00, of een percentage tot en met 100%, zoals 12,5%.',
    mended: typed('iza -y 2025 --region Zeeland --coordination 12,5%'),
  }),
  'bare-number': () => ({
    fault: typed('iza -y 2025 --region Zeeland --coordination 8'),
    hint: 'Schrijf "8%" of "€ 8,00". Een getal zonder teken is pas vanaf 1.000 een bedrag in euro’s.',
    mended: typed('iza -y 2025 --region Zeeland --coordination 8%'),
  }),
  'conflicting-options': () => ({
    fault: typed('iza -y 2025 --region Zeeland --amount 5000 --national 5000'),
    hint: 'Kies een van beide.',
    mended: typed('iza -y 2025 --region Zeeland --amount 5000'),
  }),
  'no-weight': () => {
    const some = 'gemeente;gewicht\nGoes;1\n';
    const members = ['Borsele', 'Goes', 'Hulst', 'Kapelle', 'Middelburg', 'Noord-Beveland', 'Reimerswaal'];
    const more = ['Schouwen-Duiveland', 'Sluis', 'Terneuzen', 'Tholen', 'Veere', 'Vlissingen'];
    const all = `gemeente;gewicht\n${[...members, ...more].map((name) => `${name};${name === 'Goes' ? 1 : 0}\n`).join('')}`;
    return {
      fault: typed('iza -y 2025 --region Zeeland --key inwoners.csv', { files: { 'inwoners.csv': some } }),
      hint: 'Geef elke gemeente van de regio een gewicht; 0 mag.',
      mended: typed('iza -y 2025 --region Zeeland --key inwoners.csv', { files: { 'inwoners.csv': all } }),
    };
  },
  'nothing-in-region': () => ({
    fault: typed('explain --region Zeeland -y 2025 --field toRepay'),
    hint: 'Bekijk eerst met `spuk iza --region` en dezelfde bestanden wat er is.',
    mended: typed('iza --region Zeeland -y 2025'),
  }),
  'region-needed': () => ({
    fault: typed('iza -y 2025 --projects projecten.csv', {
      files: { 'projecten.csv': 'project;bedrag\nLoket;1000,00\n' },
    }),
    hint: 'Noem één regio met --region, of geef het bestand een kolom «regio».',
    mended: typed('iza -y 2025 --projects projecten.csv', {
      files: { 'projecten.csv': 'project;bedrag;regio\nLoket;1000,00;Zeeland\n' },
    }),
  }),
};

/** Refusals that cannot be brought about in a few lines; where they are tested. */
const ELSEWHERE: Readonly<Partial<Record<Key, string>>> = {
  'too-large-as-a-whole': 'test/faults/too-large.test.ts',
};

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const attempted = ({ argv, world }: Attempt) => runSpuk(argv, world);

describe('the hint of a refusal that is followed leads out', () => {
  test.each(Object.entries(FOLLOWED))('%s', async (_key, followed) => {
    const { fault, hint, mended } = await followed();
    const before = await attempted(fault);
    expect([before.status, before.stdout]).toEqual([2, '']);
    expect(onOneLine(before.stderr)).toContain(onOneLine(hint));
    const after = await attempted(mended);
    expect(onOneLine(after.stderr)).not.toMatch(/^spuk:|fout [A-Z_]+/);
    expect(after.status).toBe(0);
  });

  test('of all reasons to refuse', () => {
    expect([...Object.keys(FOLLOWED), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(
      refusalKeys().toSorted(),
    );
  });

  test.each(Object.values(ELSEWHERE))('%s is there for those that are not followed here', (file) => {
    expect(readFileSync(file, 'utf8')).toContain('is led out by splitting the file');
  });
});
