// Zeeland 2025: 3,336,908.00, 10% coordination, a regional project and one for Middelburg.
//
//    coordination     333,690.80
//    projects         165,000.00   of which 45,000.00 for Middelburg
//    local          2,838,217.20   over 7,251,978 of weights; rounded down 8 cents are left
//
//                        weight       cents   remainder of 7,251,978
//    Borsele            392,192  15,349,275   3,394,290
//    Goes               728,597  28,515,206   7,149,372   a cent (2)
//    Hulst              564,540  22,094,484   1,919,448
//    Kapelle            225,642   8,830,983   6,109,866   a cent (4)
//    Middelburg         847,643  33,174,327   4,637,154   a cent (6)
//    Reimerswaal        443,663  17,363,703   3,605,826   a cent (8)
//    Terneuzen        1,136,652  44,485,314   7,230,348   a cent (1)
//    Tholen             517,449  20,251,476   6,772,752   a cent (3)
//    Veere              327,448  12,815,380     748,920
//    Vlissingen         866,038  33,894,255   3,158,970
//    Schouwen-Duiv.     624,609  24,445,413   3,430,566
//    Noord-Beveland     126,302   4,943,099   5,679,618   a cent (5)
//    Sluis              451,203  17,658,797   4,178,694   a cent (7)

import { describe, expect, test } from 'vitest';
import { amountsIn, izaOf, onlyRegion, sumIn } from '../support/run-iza.js';
import { runSpuk } from '../support/run-spuk.js';

const PROJECTS = 'fixtures/iza/projecten.csv';
const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];
const DIVIDED = [...ZEELAND, '--coordination', '10%', '--projects', PROJECTS];

describe('Zeeland with 10% coordination and projects', () => {
  test('divides what is left', async () => {
    const result = await izaOf(DIVIDED);
    const region = onlyRegion(result);
    expect(region).toMatchObject({
      coordination: '333690.80',
      projects: '165000.00',
      local: '2838217.20',
      projectList: [
        { name: 'Valpreventie in de wijk', amount: '120000.00', municipality: null },
        { name: 'Kansrijke Start Walcheren', amount: '45000.00', municipality: 'GM0687' },
      ],
    });
    expect(amountsIn(region)).toEqual([
      'Borsele 153492.75',
      'Goes 285152.07',
      'Hulst 220944.84',
      'Kapelle 88309.84',
      'Middelburg 331743.28',
      'Reimerswaal 173637.04',
      'Terneuzen 444853.15',
      'Tholen 202514.77',
      'Veere 128153.80',
      'Vlissingen 338942.55',
      'Schouwen-Duiveland 244454.13',
      'Noord-Beveland 49431.00',
      'Sluis 176587.98',
    ]);
    expect(sumIn(region)).toBe(333690800n);
    expect(result.inputs).toMatchObject([{ role: 'projects', file: PROJECTS, rows: 2 }]);
    expect(result.options).toEqual({ region: ['Zeeland'], year: [2025], coordination: '10%' });
  });

  test('Middelburg gets its project on top; the table ends at the amount of the region', async () => {
    const { stdout } = await runSpuk(['iza', ...DIVIDED]);
    const said = (start: string) => stdout.split('\n').filter((line) => line.startsWith(start));
    // 331,743.28 + 45,000.00; 2,838,217.20 + 45,000.00; 165,000.00 − 45,000.00
    expect(said('Middelburg')[0]).toMatch(/331\.743,28 {2}45\.000,00 {2,}376\.743,28$/);
    expect(said('Gemeenten samen')[0]).toMatch(/2\.838\.217,20 {2}45\.000,00 {2}2\.883\.217,20$/);
    expect(said('Projecten van de regio')[0]).toMatch(/ 120\.000,00$/);
    expect(said('Totaal van de regio')[0]).toMatch(/ 3\.336\.908,00$/);
  });

  test('tells how many cents were handed out', async () => {
    const { findings } = await izaOf(DIVIDED);
    expect(findings).toMatchObject([
      { code: 'ROUNDING_REMAINDER', region: 'Zeeland', year: 2025, amounts: { handedOut: '0.08' } },
    ]);
  });
});

describe('Zeeland by other keys', () => {
  test('equal: 333,690,800 cents over 13 is 25,668,523 and one left, for the lowest code', async () => {
    const amounts = onlyRegion(await izaOf([...ZEELAND, '--key', 'equal'])).members.map(
      ({ amount }) => amount,
    );
    expect(amounts).toEqual(['256685.24', ...Array(12).fill('256685.23')]);
  });

  test('weights of a file', async () => {
    // All to Goes and Veere, 3 : 1: 3,336,908.00 is 2,502,681.00 and 834,227.00.
    const world = { files: { 'gewicht.csv': weights({ Goes: '1,5', Veere: '0,5' }) } };
    const region = onlyRegion(await izaOf([...ZEELAND, '--key', 'gewicht.csv'], world));
    expect(amountsIn(region).filter((text) => !text.endsWith(' 0.00'))).toEqual([
      'Goes 2502681.00',
      'Veere 834227.00',
    ]);
    expect(region.members.map(({ weight }) => weight)).toContain('1.50');
  });

  test.each([
    ['a weight that is missing', { Goes: '1' }, 'Goes', 'hebben geen gewicht in gewicht.csv'],
    ['weights that are all zero', {}, '', 'Geen enkele gemeente van Zeeland heeft een gewicht boven nul'],
  ])('%s is refused', async (_, some, left, message) => {
    const text = weights(some)
      .split('\n')
      .filter((line) => left === '' || !/;0$/.test(line))
      .join('\n');
    const { status, stderr } = await runSpuk(['iza', ...ZEELAND, '--key', 'gewicht.csv'], {
      files: { 'gewicht.csv': text },
    });
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
  });
});

/** A file of weights for Zeeland; who is not named weighs nothing. */
function weights(some: Readonly<Record<string, string>>): string {
  const names = [
    'Borsele',
    'Goes',
    'Hulst',
    'Kapelle',
    'Middelburg',
    'Reimerswaal',
    'Terneuzen',
    'Tholen',
    'Veere',
  ];
  const all = [...names, 'Vlissingen', 'Schouwen-Duiveland', 'Noord-Beveland', 'Sluis'];
  return `gemeente;gewicht\n${all.map((name) => `${name};${some[name] ?? '0'}`).join('\n')}\n`;
}
