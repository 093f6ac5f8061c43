// Rotterdam Rijnmond, 10% coordination: 2025 (worked example 6), 2026, and both beside each other.
//
// The key is the sum of a municipality's amounts of 2026 in annex IV, in every year.
//
//    2025                             weight   exact share of 6,267,609.00
//    Capelle aan den IJssel     1,019,206.90     515,648.3794…   a cent
//    Krimpen aan den IJssel       445,798.55     225,543.3120…
//    Rotterdam                 10,923,262.59   5,526,417.3084…   a cent
//                              12,388,268.04   rounded down: 6,267,608.98

import { describe, expect, test } from 'vitest';
import { amountsIn, divisionOf, onlyRegion } from '../support/run-iza.js';
import { runSpuk } from '../support/run-spuk.js';

const REGION = ['--region', 'Rotterdam Rijnmond', '--coordination', '10%'];

describe('Rotterdam Rijnmond with 10% coordination', () => {
  test('2025: 6,964,010.00 less 696,401.00 is 6,267,609.00', async () => {
    const region = onlyRegion(await divisionOf([...REGION, '-y', '2025']));
    expect(region).toMatchObject({
      amount: '6964010.00',
      provenance: 'official',
      coordination: '696401.00',
      projects: '0.00',
      local: '6267609.00',
    });
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 515648.38',
      'Krimpen aan den IJssel 225543.31',
      'Rotterdam 5526417.31',
    ]);
  });

  test('shows the exact share, the share rounded down and the cents handed out', async () => {
    const { members } = onlyRegion(await divisionOf([...REGION, '-y', '2025']));
    // In cents of weight: 626760900 × 101920690 = 1238826804 × 51564837 + 1173530052, the largest remainder; the
    // others have 252581376 and 1051542180, and two cents are left.
    expect(members[0]).toMatchObject({
      weight: '1019206.90',
      exactShare: '515648.379472',
      roundedDown: '515648.37',
      remainder: '0.01',
      bound: null,
    });
    expect(members.slice(1).map(({ remainder }) => remainder)).toEqual(['0.00', '0.01']);
  });

  test('2026: 7,466,844.00 less 746,684.40 is 6,720,159.60, by the same key', async () => {
    // 672015960 cents over 101920690 : 44579855 : 1092326259 (1238826804): remainders 903878964,
    // 127933164 and 207014676, and a cent left for the largest.
    const region = onlyRegion(await divisionOf([...REGION, '-y', '2026']));
    expect([region.coordination, region.local]).toEqual(['746684.40', '6720159.60']);
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 552880.60',
      'Krimpen aan den IJssel 241828.59',
      'Rotterdam 5925450.41',
    ]);
  });

  test('both years in one table, each adding up to what was granted', async () => {
    const { stdout, status } = await runSpuk(['iza', ...REGION, '-y', '2025-2026']);
    const lines = stdout.split('\n');
    // 515,648.38 + 552,880.60; 6,964,010.00 + 7,466,844.00
    expect(lines).toContain('Capelle aan den IJssel    515.648,38    552.880,60   1.068.528,98');
    expect(lines).toContain('Totaal van de regio     6.964.010,00  7.466.844,00  14.430.854,00');
    expect(status).toBe(0);
  });

  test('in whole euros', async () => {
    // 6267609.00: 515648.37…, 225543.31…, 5526417.30… rounded down leave 1.00, for the largest remainder.
    expect(amountsIn(onlyRegion(await divisionOf([...REGION, '-y', '2025', '--unit', 'euro'])))).toEqual([
      'Capelle aan den IJssel 515649.00',
      'Krimpen aan den IJssel 225543.00',
      'Rotterdam 5526417.00',
    ]);
  });

  test('at most half for Rotterdam: the others share the rest by their weights', async () => {
    // Ceiling 3,133,804.50; 3,133,804.50 is left over 101920690 : 44579855 (146500545):
    // 313380450 × 101920690 = 146500545 × 218019337 + 5471835; 313380450 × 44579855 = 146500545 × 95361112 + 141028710.
    const region = onlyRegion(await divisionOf([...REGION, '-y', '2025', '--max', '50%']));
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 2180193.37',
      'Krimpen aan den IJssel 953611.13',
      'Rotterdam 3133804.50',
    ]);
    expect(region.members.map(({ bound }) => bound)).toEqual([null, null, 'ceiling']);
  });
});
