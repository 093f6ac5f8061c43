// Dividing a grant as a program of somebody else does it, with the library as it is built.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as built from '../../src/index.js';

const library: typeof built = await import(pathToFileURL(resolve('dist/index.js')).href);
const { Amount, divide, Share } = library;
const data = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');
const { municipalities, regions } = library.readPlaces(data('places.json'));
const spukIza = {
  rules: library.embeddedDivisionRules(data('rules-spuk-iza-regeling.json')),
  regions: library.regionsWithMembers({ municipalities, regions, rows: [] }).regions,
  amounts: library.readRegionAmounts(data('official-spuk-iza.txt')),
};
const regionOf = ({ years }: built.DividedGrant, year: number, name: string) =>
  years.find((one) => one.year === year)?.regions.find(({ region }) => region.name === name);

// 6,964,010.00 less 10%, 696,401.00, is 6,267,609.00, over three municipalities by the key.
test('divide gives the worked example of Rotterdam Rijnmond in 2025', () => {
  const found = regionOf(
    divide({ ...spukIza, division: { coordination: { share: Share.of('0.10') } } }),
    2025,
    'Rotterdam Rijnmond',
  );
  expect([found?.amount, found?.coordination, found?.local].map(String)).toEqual([
    '6964010.00',
    '696401.00',
    '6267609.00',
  ]);
  expect(found?.members.map(({ municipality, amount }) => `${municipality} ${amount}`)).toEqual([
    'GM0502 515648.38',
    'GM0542 225543.31',
    'GM0599 5526417.31',
  ]);
});

test('without anything asked the whole amount is divided, and what stands out of the published ones is found', () => {
  const { years, findings } = divide(spukIza);
  expect(years.map(({ year, national, ceiling }) => [year, String(national), String(ceiling)])).toEqual([
    [2023, '142900002.00', '150000000.00'],
    [2024, '142900002.00', '150000000.00'],
    [2025, '142900002.00', '150000000.00'],
    [2026, '153213599.00', '161000000.00'],
  ]);
  expect([...new Set(findings.map(({ code, region }) => `${code} ${region}`))].sort()).toEqual([
    'IZA_DEVIATION Arnhem',
    'IZA_DEVIATION Gelderse Vallei',
  ]);
});

test.each([
  ['6964010.00', []],
  ['6964010.01', ['IZA_NEGATIVE_LOCAL']],
])('coordination of %s of the 6,964,010.00 of Rotterdam Rijnmond in 2025', (coordination, codes) => {
  const { findings } = divide({
    ...spukIza,
    division: { coordination: { amount: Amount.of(coordination) } },
  });
  const found = findings.filter(({ year, region }) => year === 2025 && region === 'Rotterdam Rijnmond');
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('it is a function of its values: asked again it gives the same, and leaves what it was given', () => {
  const input = { ...spukIza, national: Amount.of('150000000.00'), division: { unit: 'euro' as const } };
  const amountsOf = () =>
    divide(input).years.flatMap(({ regions: all }) =>
      all.flatMap(({ members }) => members.map(({ municipality, amount }) => `${municipality} ${amount}`)),
    );
  expect(amountsOf()).toEqual(amountsOf());
  expect(amountsOf()).toHaveLength(4 * 342);
});

test('rules that are not valid are refused with the place, as an error of the library', () => {
  const text = JSON.stringify({ ...JSON.parse(data('rules-spuk-iza-regeling.json')).document, versions: [] });
  expect(() => library.readDivisionRules(text, 'regels.json', '')).toThrow(/regels\.json[\s\S]*versions/);
});

test('the example for Node divides a region that was announced', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/region/divide.mjs'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  // 4,530,293.00 less 10% rounded down, 453,029.30.
  expect(stdout).toContain('Zeeland 2027: 4530293.00, of which 4077263.70 for its municipalities');
  expect(stdout.trim().split('\n')).toHaveLength(1 + 13);
});
