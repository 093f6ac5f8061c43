// Friesland 2025: 5,725,525.00, with a floor for the islands. By key they get 6,763.71 to 35,985.81.
//
// Floor 80,000.00: the four islands are fixed at it; 5,405,525.00 is left over 9,951,813.49 of weights, and rounded
// down 6 cents are left. Remainders: Súdwest-Fryslân 9,621,836.70, Waadhoeke 8,815,162.58, Harlingen 8,634,486.17,
// Dantumadiel 6,536,197.29, Smallingerland 6,228,346.06, De Fryske Marren 5,328,164.14 get a cent; the next is
// Ooststellingwerf, 4,067,279.22.

import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion, sumIn } from '../support/run-iza.js';

const FRIESLAND = ['--region', 'Friesland', '-y', '2025'];

async function divided(...options: readonly string[]): Promise<readonly string[]> {
  const { members } = onlyRegion(await divisionOf([...FRIESLAND, ...options]));
  return members.map(({ municipality, amount, bound }) =>
    `${municipality.name} ${amount} ${bound ?? ''}`.trim(),
  );
}

describe('Friesland with a floor', () => {
  test('of 80,000.00: the four islands get it, the others share what is left', async () => {
    expect(await divided('--min', '80.000,00')).toEqual([
      'Achtkarspelen 267148.11',
      'Ameland 80000.00 floor',
      'Harlingen 148015.68',
      'Heerenveen 419831.34',
      'Leeuwarden 972756.65',
      'Ooststellingwerf 220976.22',
      'Opsterland 233695.69',
      'Schiermonnikoog 80000.00 floor',
      'Smallingerland 486702.07',
      'Terschelling 80000.00 floor',
      'Vlieland 80000.00 floor',
      'Weststellingwerf 239484.85',
      'Tytsjerksteradiel 260354.83',
      'Dantumadiel 183088.80',
      'Súdwest-Fryslân 733481.71',
      'De Fryske Marren 416853.15',
      'Waadhoeke 401695.59',
      'Noardeast-Fryslân 421440.31',
    ]);
    expect(sumIn(onlyRegion(await divisionOf([...FRIESLAND, '--min', '80.000,00'])))).toBe(572552500n);
  });

  test('of 200,000.00: it pushes Ooststellingwerf below it in the second round', async () => {
    // By key Ooststellingwerf gets 230,814.66. With six at the floor 4,525,525.00 is left, and it gets less than 200,000.
    const fixed = (await divided('--min', '200000')).filter((text) => text.endsWith('floor'));
    expect(fixed.map((text) => text.replace(' 200000.00 floor', ''))).toEqual([
      'Ameland',
      'Harlingen',
      'Ooststellingwerf',
      'Schiermonnikoog',
      'Terschelling',
      'Vlieland',
      'Dantumadiel',
    ]);
  });

  test('of what the smallest gets by key nothing changes, and a cent more fixes it', async () => {
    // Of the islands Schiermonnikoog gets least, 6,763.71; Vlieland 9,583.62; Ameland 26,998.73; Terschelling 35,985.81.
    const none = await divided();
    expect(none).toContain('Ameland 26998.73');
    expect(await divided('--min', '6763.71')).toEqual(none);
    const floored = (await divided('--min', '6763.72')).filter((text) => text.endsWith('floor'));
    expect(floored).toEqual(['Schiermonnikoog 6763.72 floor']);
  });

  test('that is more than there is: 18 × 318,084.73 is 0.14 too much', async () => {
    // 5,725,525.00 / 18 = 318,084.7222…
    const most = await divided('--min', '318084.72');
    expect(most.filter((text) => text.includes('318084.7')).length).toBe(18);
    const { status, findings, ...result } = await divisionOf([...FRIESLAND, '--min', '318084.73']);
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      {
        code: 'IZA_BOUNDS',
        region: 'Friesland',
        amounts: { local: '5725525.00', floors: '5725525.14' },
      },
    ]);
    expect(onlyRegion({ ...result, status, findings }).members.every(({ amount }) => amount === null)).toBe(
      true,
    );
  });
});
