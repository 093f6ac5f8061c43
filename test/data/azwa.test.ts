// SPUK AZWA lokaal as it was announced: the national amounts of the letter, by a key that is the brede SPUK's.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageNamed } from '../../build/grants.js';
import { Amount } from '../../src/money/amount.js';
import { readOfficial } from '../../src/read/inputs/official-allocation.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { annex } from './places-tables.js';

const FOLDER = new URL('../../data/grants/spuk-azwa-lokaal/', import.meta.url);
const GRANT = ['--grant', 'spuk-azwa-lokaal'];
const rows = readOfficial(packageNamed('spuk-azwa-lokaal').amounts, () => true).rows;
const sumIn = (year: number) =>
  Amount.sum(rows.filter((row) => row.year === year).map(({ granted }) => granted)).toString();

test('the key is what the fifteen interventions of 2026 add up to, in cents', () => {
  const key = readFileSync(new URL('key.csv', FOLDER), 'utf8').trim().split('\n').slice(1);
  const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const;
  const cents = (text: string) => Math.round(Number(text) * 100);
  const ofAnnex = annex
    .filter(({ year }) => year === '2026')
    .map((row) => `${row.code},${numbers.reduce((sum, number) => sum + cents(row[number]), 0)}`);
  expect(key.map((line) => line.replace('.', ''))).toEqual(ofAnnex);
  expect(key).toHaveLength(342);
});

test('every year adds up to the amount of the letter, over all 342', () => {
  expect([2027, 2028, 2029].map(sumIn)).toEqual(['231000000.00', '278000000.00', '321000000.00']);
  expect(rows).toHaveLength(3 * 342);
});

test('Deventer has its share: 1,436,189.17 of 254,000,000.13', async () => {
  // × 231,000,000 = 1,306,140.54, whose rest is among the largest; × 278,000,000 = 1,571,892.08; × 321,000,000 = 1,815,026.47.
  const result = await jsonOf(['allocate', ...GRANT, '-m', 'Deventer']);
  expect(result.rows).toMatchObject([
    { year: 2027, intervention: 0, granted: '1306141.00', carryLimit: null, provenance: 'indicative' },
    { year: 2028, intervention: 0, granted: '1571892.00', provenance: 'indicative' },
    { year: 2029, intervention: 0, granted: '1815026.00', provenance: 'indicative' },
  ]);
  expect(result.totals.map(({ carryLimit }) => carryLimit)).toEqual(['0.00', '0.00', '0.00']);
});

test('what is not spent is repaid, and a carry is judged by an assumption', async () => {
  const files = {
    'besteed.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2027;0;1.306.000,00\n',
    'plan.csv': 'gemeente;jaar;soort;van;naar;bedrag\nDeventer;2027;doorschuiving;0;;0,01\n',
  };
  const argv = ['settle', ...GRANT, '-m', 'Deventer', '-s', 'besteed.csv'];
  // 1,306,141.00 - 1,306,000.00.
  expect((await jsonOf(argv, { files })).totals[0]).toMatchObject({ toRepay: '141.00' });
  const { findings } = await jsonOf([...argv, '-p', 'plan.csv'], { files });
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['CARRY_LIMIT', 'ASSUMED_RULE']));
});

test('an explanation calls it indicative and derived, and cites the letter', async () => {
  const argv = ['explain', ...GRANT, '-m', 'Deventer', '-y', '2027', '-i', '0', '--field', 'granted'];
  const { inputs } = JSON.parse((await runSpuk([...argv, '-f', 'json'])).stdout);
  expect(inputs).toMatchObject([
    { label: 'Indicatief bedrag', value: '1306141.00', operation: 'apportioned', status: 'derived' },
  ]);
  expect(inputs[0].source).toContain('kenmerk 1097348-DMO, bladzijde 4');
});

test('a decision is not held beside it, and starter files do not write it down as granted', async () => {
  const files = { 'beschikking.csv': 'gemeente;jaar;onderdeel;toegekend\nDeventer;2027;0;1.300.000,00\n' };
  const { findings } = await jsonOf(['allocate', ...GRANT, '-a', 'beschikking.csv'], { files });
  expect(findings).toEqual([]);
  const { written } = await runSpuk(['init', 'map', ...GRANT, '-m', 'Deventer']);
  expect(written.get('map/toekenning.csv')).not.toContain('1306141');
  expect(written.get('map/plan.csv')?.trim().split('\n')).toHaveLength(1);
  const settings = written.get('map/spuk.config.json') ?? '';
  expect(JSON.parse(settings)).toMatchObject({ grant: 'spuk-azwa-lokaal', allocation: 'official' });
});

test.each(['nl', 'en'])(
  'says in %s that it was announced, is indicative, and what is assumed',
  async (lang) => {
    const { stdout } = await runSpuk(['allocate', ...GRANT, '-m', 'Deventer', '--lang', lang]);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/\* Indicati(ef|ve): .*1097348-DMO/);
    expect(text).toMatch(
      /Aangekondigd en nog niet verleend\..*terugbetaald\.|Announced and not granted yet\..*repaid\./,
    );
  },
);
