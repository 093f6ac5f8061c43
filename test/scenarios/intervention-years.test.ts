// An intervention that is not there in every year of its grant: reading rooms (7) in 2027 alone, kitchens (6) from 2028.

import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/browser/desk.js';
import { grantJson, OWN_GRANT, ownGrantWith } from '../support/made-up-grant.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const interventions = JSON.parse(OWN_GRANT['groen/grant.json'] ?? '').interventions.map(
  (one: { readonly number: number }) =>
    one.number === 7 ? { ...one, to: 2027 } : one.number === 6 ? { ...one, from: 2028 } : one,
);
/** The same grant with those years; where they are not there their cells are empty. */
const files = ownGrantWith({
  'groen/grant.json': grantJson({ interventions }),
  'groen/amounts.csv': [
    'code,year,1,2,3,4,5,6,7,total',
    'GM0034,2027,1000,2000,3000,4000,5000,,7000,',
    'GM0034,2028,1000.50,2000,3000,4000,5000,6000,,21500.50',
    '',
  ].join('\n'),
});
const GRANT = ['--grant', 'groen'];
const SAID = 'Activiteit 7 (Leeszalen) bestaat in 2028 niet, alleen tot en met 2027; dit is niet gelezen.';

async function found(argv: readonly string[], input: Readonly<Record<string, string | Uint8Array>>) {
  const { findings, rows } = await jsonOf(argv, { files: { ...files, ...input } });
  return {
    rows,
    found: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, where, message }) => [
        `${where?.line}:${where?.column} ${code}`,
        message.split(' Controleer')[0],
      ]),
  };
}

describe('a year in which an intervention is not there', () => {
  test('has no row of it, and the country is granted nothing for it', async () => {
    const { rows } = await jsonOf(['allocate', ...GRANT], { files });
    expect(rows.filter(({ year }) => year === 2027).map(({ intervention }) => intervention)).toEqual([
      1, 2, 3, 4, 5, 7,
    ]);
    // 21,500.50 − (1,000.50 + 2,000 + 3,000 + 4,000 + 5,000 + 6,000) = 500.00 is not divided.
    expect(rows.filter(({ year }) => year === 2028).map(({ intervention }) => intervention)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    expect(rows.find(({ year, intervention }) => year === 2028 && intervention === 0)).toMatchObject({
      granted: '500.00',
    });
  });

  test.each([
    ['long', 'gemeente;jaar;activiteit;toegekend\nAlmere;2027;7;7.000,00\nAlmere;2028;7;7.000,00\n', '3:13'],
    ['wide', 'gemeente;jaar;1;7\nAlmere;2027;1.000,00;7.000,00\nAlmere;2028;1.000,50;7.000,00\n', '3:22'],
    ['by years', 'gemeente;activiteit;2027;2028\nAlmere;7;7.000,00;7.000,00\n', '2:19'],
  ])('refuses it in an allocation, %s, and reads the other year', async (_, text, place) => {
    const { found: errors, rows } = await found(['allocate', ...GRANT, '-a', 'a.csv'], { 'a.csv': text });
    expect(errors).toEqual([[`${place} UNKNOWN_INTERVENTION`, SAID]]);
    expect(rows.filter(({ intervention }) => intervention === 7)).toMatchObject([
      { year: 2027, granted: '7000.00' },
    ]);
  });

  test('may have an empty cell in a wide file', async () => {
    const text = 'gemeente;jaar;1;7\nAlmere;2027;1.000,00;7.000,00\nAlmere;2028;1.000,50;\n';
    expect((await found(['allocate', ...GRANT, '-a', 'a.csv'], { 'a.csv': text })).found).toEqual([]);
  });

  test.each([
    ['a shift from it', 'Almere;2028;verschuiving;7;5;1,00', '2:26'],
    ['a shift to it', 'Almere;2028;verschuiving;5;7;1,00', '2:28'],
    // The money would arrive in 2028.
    ['a carry out of its last year', 'Almere;2027;doorschuiving;7;;1,00', '2:27'],
    ['the same, with its destination', 'Almere;2027;doorschuiving;7;7;1,00', '2:29'],
  ])('refuses %s', async (_, row, place) => {
    const plan = `gemeente;jaar;soort;van;naar;bedrag\n${row}\n`;
    const { found: errors } = await found(['check', ...GRANT, '-p', 'p.csv'], { 'p.csv': plan });
    expect(errors).toEqual([[`${place} UNKNOWN_INTERVENTION`, SAID]]);
  });

  test('refuses it in actuals, and says whose settlement misses them', async () => {
    const spent = 'gemeente;jaar;activiteit;besteed\nAlmere;2028;7;10,00\nAlmere;2028;5;20,00\n';
    const { found: errors } = await found(['settle', ...GRANT, '-s', 's.csv'], { 's.csv': spent });
    expect(errors).toEqual([['2:13 UNKNOWN_INTERVENTION', SAID]]);
    const { stderr } = await runSpuk(['settle', ...GRANT, '-s', 's.csv'], {
      files: { ...files, 's.csv': spent },
    });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('De afrekening van Almere 2028 is niet volledig');
  });

  test('refuses what a mapping puts there, at its code', async () => {
    const { found: errors } = await found(['settle', ...GRANT, '-s', 's.csv', '--map', 'k.csv'], {
      's.csv': 'gemeente;jaar;grootboek;besteed\nAlmere;2028;4400;10,00\n',
      'k.csv': 'grootboek;activiteit\n4400;7\n',
    });
    expect(errors).toEqual([['2:13 UNKNOWN_INTERVENTION', SAID]]);
  });

  test('names the years of one that comes later, in English too', async () => {
    const text = 'municipality;year;activity;granted\nAlmere;2027;Kitchens;1.00\n';
    const { findings } = await jsonOf(['allocate', ...GRANT, '-a', 'a.csv', '--lang', 'en'], {
      files: { ...files, 'a.csv': text },
    });
    expect(findings[0]?.message).toBe(
      'Activity 6 (Kitchens) is not there in 2027, but only from 2028 on; this was not read. Check the year and the activity, or remove the line; in a wide file leave the cell empty.',
    );
  });
});

test('nothing can be carried out of the last year of an intervention: its limit is 0.00, that of 5 is 30% of 5,000.00', async () => {
  const spent = 'gemeente;jaar;activiteit;besteed\nAlmere;2027;7;0,00\nAlmere;2027;5;0,00\n';
  const { rows } = await jsonOf(['settle', ...GRANT, '-s', 's.csv', '--carry', 'max', '-y', '2027'], {
    files: { ...files, 's.csv': spent },
  });
  const of = (number: number) => rows.find(({ intervention }) => intervention === number);
  expect(of(7)).toMatchObject({
    carryLimit: '0.00',
    carriedOut: '0.00',
    unspent: '7000.00',
    toRepay: '7000.00',
  });
  expect(of(5)).toMatchObject({ carryLimit: '1500.00', carriedOut: '1500.00', toRepay: '3500.00' });
  const { stdout } = await runSpuk(
    ['explain', ...GRANT, '-m', 'Almere', '-y', '2027', '-i', '7', '--field', 'carryLimit'],
    { files },
  );
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'laatste jaar van deze activiteit: daarna komt er niets meer aan',
  );
});

test('the yearly accountability has a line for what is there: six in 2027', async () => {
  const spent = 'gemeente;jaar;activiteit;besteed\nAlmere;2027;5;20,00\n';
  const { stdout } = await runSpuk(['settle', ...GRANT, '-s', 's.csv', '--lines', '-f', 'csv'], {
    files: { ...files, 's.csv': spent },
  });
  expect(stdout).not.toContain('Keukens');
  expect(stdout.trim().split('\n').length).toBe(1 + 6);
});

test('`spuk show interventions` says the years', async () => {
  const { stdout } = await runSpuk(['show', 'interventions', ...GRANT], { files });
  expect(stdout).toMatch(/6 {2}Keukens +Binnen +2028 /);
  expect(stdout).toMatch(/7 {2}Leeszalen +Binnen +2027 /);
  expect(stdout).toMatch(/5 {2}Dorpshuizen +Binnen +2027–2028 /);
});

test('an amount that comes along for such a year is refused at its place, and so are years that are not of the grant', async () => {
  const table = files['groen/amounts.csv']?.replace('5000,6000,,', '5000,6000,7000,') ?? '';
  const withAmount = await runSpuk(['allocate', ...GRANT], {
    files: { ...files, 'groen/amounts.csv': table },
  });
  expect(withAmount.status).toBe(2);
  expect(withAmount.stderr).toContain('3:7: kies een jaar van 2027 tot en met 2027');
  const early = grantJson({ interventions: interventions.map((one: object) => ({ ...one, from: 2026 })) });
  const { stderr } = await runSpuk(['allocate', ...GRANT], {
    files: { ...files, 'groen/grant.json': early },
  });
  expect(stderr).toContain('interventions[0].from: kies een jaar van 2027 tot en met 2028');
});

test('a workbook has the same limit as a formula, and no row of what is not there', async () => {
  const { bytes, status } = await runSpuk(['allocate', ...GRANT, '-o', 'uit.xlsx'], { files });
  expect(status).toBe(0);
  const again = await jsonOf(['allocate', ...GRANT, '-a', 'terug.xlsx'], {
    files: { ...files, 'terug.xlsx': bytes.get('uit.xlsx') ?? new Uint8Array() },
  });
  expect(again.findings).toEqual([]);
});

test('a page offers for each year what is there', () => {
  expect(numbersIn(2027, interventions)).toEqual([1, 2, 3, 4, 5, 7]);
  expect(numbersIn(2028, interventions)).toEqual([1, 2, 3, 4, 5, 6]);
});
