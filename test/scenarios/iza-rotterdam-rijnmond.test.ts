// Rotterdam Rijnmond, 10% coordination: 2025 (worked example 6), 2026, and both beside each other.
//
//    2025                          weight   exact share of 6,267,609.00
//    Capelle aan den IJssel     1,244,821     515,648.5485…   gets the cent left over
//    Krimpen aan den IJssel       544,481     225,543.1402…
//    Rotterdam                 13,341,258   5,526,417.3111…
//                              15,130,560   rounded down: 6,267,608.99

import { describe, expect, test } from 'vitest';
import { amountsIn, izaOf, onlyRegion } from '../support/run-iza.js';
import { runSpuk } from '../support/run-spuk.js';

const REGION = ['--region', 'Rotterdam Rijnmond', '--coordination', '10%'];

describe('Rotterdam Rijnmond with 10% coordination', () => {
  test('2025: 6,964,010.00 less 696,401.00 is 6,267,609.00', async () => {
    const region = onlyRegion(await izaOf([...REGION, '-y', '2025']));
    expect(region).toMatchObject({
      amount: '6964010.00',
      provenance: 'official',
      coordination: '696401.00',
      projects: '0.00',
      local: '6267609.00',
    });
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 515648.55',
      'Krimpen aan den IJssel 225543.14',
      'Rotterdam 5526417.31',
    ]);
  });

  test('shows the exact share, the share rounded down and the cent handed out', async () => {
    const { members } = onlyRegion(await izaOf([...REGION, '-y', '2025']));
    // 626760900 × 1244821 = 15130560 × 51564854 + 12960660: the largest remainder; the others have 357060 and 1812840.
    expect(members[0]).toMatchObject({
      weight: '1244821',
      exactShare: '515648.548565',
      roundedDown: '515648.54',
      remainder: '0.01',
      bound: null,
    });
    expect(members.slice(1).map(({ remainder }) => remainder)).toEqual(['0.00', '0.00']);
  });

  test('2026: 7,466,844.00 less 746,684.40 is 6,720,159.60, by the totals of 2026', async () => {
    // 672015960 cents over 1059917 : 463605 : 11359567 (12883089): remainders 944001,
    // 8598171 and 3340917, and a cent left for the largest.
    const region = onlyRegion(await izaOf([...REGION, '-y', '2026']));
    expect([region.coordination, region.local]).toEqual(['746684.40', '6720159.60']);
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 552880.71',
      'Krimpen aan den IJssel 241828.62',
      'Rotterdam 5925450.27',
    ]);
  });

  test('both years in one table, each adding up to what was granted', async () => {
    const { stdout, status } = await runSpuk(['iza', ...REGION, '-y', '2025-2026']);
    const lines = stdout.split('\n');
    // 515,648.55 + 552,880.71; 6,964,010.00 + 7,466,844.00
    expect(lines).toContain('Capelle aan den IJssel    515.648,55    552.880,71   1.068.529,26');
    expect(lines).toContain('Totaal van de regio     6.964.010,00  7.466.844,00  14.430.854,00');
    expect(status).toBe(0);
  });

  test('in whole euros', async () => {
    // 6267609.00: 515648.54…, 225543.14…, 5526417.31… rounded down leave 1.00, for the largest remainder.
    expect(amountsIn(onlyRegion(await izaOf([...REGION, '-y', '2025', '--unit', 'euro'])))).toEqual([
      'Capelle aan den IJssel 515649.00',
      'Krimpen aan den IJssel 225543.00',
      'Rotterdam 5526417.00',
    ]);
  });

  test('at most half for Rotterdam: the others share the rest by their weights', async () => {
    // Ceiling 3,133,804.50; 3,133,804.50 is left over 1244821 : 544481 (1789302):
    // 313380450 × 1244821 = 1789302 × 218019409 + 586932; 313380450 × 544481 = 1789302 × 95361040 + 1202370.
    const region = onlyRegion(await izaOf([...REGION, '-y', '2025', '--max', '50%']));
    expect(amountsIn(region)).toEqual([
      'Capelle aan den IJssel 2180194.09',
      'Krimpen aan den IJssel 953610.41',
      'Rotterdam 3133804.50',
    ]);
    expect(region.members.map(({ bound }) => bound)).toEqual([null, null, 'ceiling']);
  });
});
