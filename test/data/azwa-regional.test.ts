// SPUK AZWA regionaal as it was announced: the national amounts of the letter, by the 2026 amounts of SPUK IZA.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageNamed } from '../../build/grants.js';
import { Amount } from '../../src/money/amount.js';
import { readRegionAmounts } from '../../src/read/division/amounts.js';
import { runSpuk } from '../support/run-spuk.js';

const GRANTS = new URL('../../data/grants/', import.meta.url);
const linesOf = (file: string) => readFileSync(new URL(file, GRANTS), 'utf8').trim().split('\n').slice(1);
const GRANT = ['--grant', 'spuk-azwa-regionaal'];
const amounts = readRegionAmounts(packageNamed('spuk-azwa-regionaal').amounts);

test('regions weigh what SPUK IZA grants them in 2026', () => {
  const of2026 = linesOf('spuk-iza/amounts.csv')
    .filter((line) => line.includes(',2026,'))
    .map((line) => line.replace(',2026,', ','));
  expect(linesOf('spuk-azwa-regionaal/region-key.csv')).toEqual(of2026);
  expect(of2026).toHaveLength(42);
});

test.each(['spuk-iza', 'spuk-azwa-regionaal'])(
  'municipalities weigh in %s what annex IV of 2026 adds up to',
  (id) => {
    // That of spuk-azwa-lokaal is held to annex IV itself in azwa.test.ts.
    expect(linesOf(`${id}/key.csv`)).toEqual(linesOf('spuk-azwa-lokaal/key.csv'));
  },
);

test('every year adds up to the amount of the letter, over all 42', () => {
  const sums = [2027, 2028, 2029].map((year) =>
    Amount.sum([...amounts.regions.values()].map((years) => years.get(year) ?? Amount.zero)).toString(),
  );
  expect(sums).toEqual(['194000000.00', '235000000.00', '169000000.00']);
  expect(amounts.regions.size).toBe(42);
});

test('Zeeland has its share: 3,577,848 of 153,213,599', () => {
  // × 194,000,000 = 4,530,293.11; × 235,000,000 = 5,487,726.19; × 169,000,000 = 3,946,492.45, whose rest is among the largest.
  const zeeland = [...(amounts.regions.get('Zeeland') ?? [])].map(([year, amount]) => [
    year,
    amount.toString(),
  ]);
  expect(zeeland).toEqual([
    [2027, '4530293.00'],
    [2028, '5487726.00'],
    [2029, '3946493.00'],
  ]);
});

test('the result is indicative, has no maximum, and deviates from no published amount', async () => {
  const run = await runSpuk(['iza', ...GRANT, '--region', 'Zeeland', '-y', '2027', '-f', 'json']);
  const { years, findings, grant, options } = JSON.parse(run.stdout);
  expect(run.status).toBe(0);
  expect(years[0]).toMatchObject({ year: 2027, national: { amount: '194000000.00', ceiling: null } });
  expect(years[0].regions[0]).toMatchObject({ amount: '4530293.00', provenance: 'indicative' });
  expect([findings, grant.id, options.grant]).toEqual([[], 'spuk-azwa-regionaal', 'spuk-azwa-regionaal']);
});

test('what is not spent is repaid, and that is said to be assumed', async () => {
  const files = { 'besteed.csv': 'gemeente;jaar;besteed\nGoes;2027;100.000,00\n' };
  const { stdout } = await runSpuk(['iza', ...GRANT, '-s', 'besteed.csv', '-y', '2027'], { files });
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toContain(
    'zonder doorschuiven en zonder verrekenen met een ander jaar (aangenomen: Geen regel gevonden)',
  );
  expect(said).toContain('De SiSa-codes van de SPUK AZWA regionaal zijn niet gevonden.');
  expect(said).toContain(
    'aangenomen is dat niets wordt doorgeschoven en dat wat niet is besteed, wordt terugbetaald',
  );
});

test('an explanation goes down to the letter and calls the amount derived', async () => {
  const argv = ['explain', ...GRANT, '--region', 'Zeeland', '-y', '2027', '--field', 'amount', '-f', 'json'];
  const found = JSON.parse((await runSpuk(argv)).stdout);
  expect(found).toMatchObject({
    value: '4530293.00',
    status: 'derived',
    source:
      'Brief van VWS van 22 april 2026, kenmerk 1097348-DMO, bladzijde 4: landelijk bedrag, met de sleutel van de SPUK IZA',
    inputs: [
      { label: 'Landelijk bedrag 2027', value: '194000000.00' },
      {
        label: 'Gewicht van de regio: 3.577.848',
        source: 'Regeling SPUK IZA, artikel 4 met bijlage 1: bedrag van 2026',
      },
      { label: 'Som van de gewichten waarover is verdeeld: 153.213.599' },
    ],
  });
});
