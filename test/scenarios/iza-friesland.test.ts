// Friesland 2025: 5,725,525.00, with a floor for the islands. By key they get 41,627.89 to 41,676.38.
//
// Floor 80,000.00: the four islands are fixed at it; 5,405,525.00 is left over 12,154,766 of weights, and rounded
// down 6 cents are left. Remainders: Opsterland 10,729,848, Harlingen 9,125,200, Ooststellingwerf 8,374,410,
// Leeuwarden 6,852,408, Noardeast-Fryslân 6,274,818, Súdwest-Fryslân 6,199,588 get a cent; the next is Smallingerland,
// 5,813,586.

import { describe, expect, test } from 'vitest';
import { izaOf, onlyRegion, sumIn } from '../support/run-iza.js';

const FRIESLAND = ['--region', 'Friesland', '-y', '2025'];

async function divided(...options: readonly string[]): Promise<readonly string[]> {
  const { members } = onlyRegion(await izaOf([...FRIESLAND, ...options]));
  return members.map(({ municipality, amount, bound }) =>
    `${municipality.name} ${amount} ${bound ?? ''}`.trim(),
  );
}

describe('Friesland with a floor', () => {
  test('of 80,000.00: the four islands get it, the others share what is left', async () => {
    expect(await divided('--min', '80.000,00')).toEqual([
      'Achtkarspelen 267147.92',
      'Ameland 80000.00 floor',
      'Harlingen 148015.51',
      'Heerenveen 419831.26',
      'Leeuwarden 972756.63',
      'Ooststellingwerf 220976.16',
      'Opsterland 233695.73',
      'Schiermonnikoog 80000.00 floor',
      'Smallingerland 486702.29',
      'Terschelling 80000.00 floor',
      'Vlieland 80000.00 floor',
      'Weststellingwerf 239484.71',
      'Tytsjerksteradiel 260354.75',
      'Dantumadiel 183088.72',
      'Súdwest-Fryslân 733481.83',
      'De Fryske Marren 416853.38',
      'Waadhoeke 401695.83',
      'Noardeast-Fryslân 421440.28',
    ]);
    expect(sumIn(onlyRegion(await izaOf([...FRIESLAND, '--min', '80.000,00'])))).toBe(572552500n);
  });

  test('of 200,000.00: it pushes Ooststellingwerf below it in the second round', async () => {
    // By key Ooststellingwerf gets 227,246.37. With six at the floor 4,525,525.00 is left, and it gets less than 200,000.
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

  test('of what Ameland gets by key nothing changes, and a cent more fixes it', async () => {
    // Of the islands Schiermonnikoog gets most, 41,676.38; Vlieland 41,671.35; Ameland 41,642.53; Terschelling 41,627.89.
    const none = await divided();
    expect(none).toContain('Ameland 41642.53');
    expect(await divided('--min', '41627.89')).toEqual(none);
    const floored = (await divided('--min', '41627.90')).filter((text) => text.endsWith('floor'));
    expect(floored).toEqual(['Terschelling 41627.90 floor']);
  });

  test('that is more than there is: 18 × 318,084.73 is 0.14 too much', async () => {
    // 5,725,525.00 / 18 = 318,084.7222…
    const most = await divided('--min', '318084.72');
    expect(most.filter((text) => text.includes('318084.7')).length).toBe(18);
    const { status, findings, ...result } = await izaOf([...FRIESLAND, '--min', '318084.73']);
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
