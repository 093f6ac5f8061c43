// Zeeland 2025: 3,336,908.00, 10% coordination, a regional project and one for Middelburg.
//
//    coordination     333,690.80
//    projects         165,000.00   of which 45,000.00 for Middelburg
//    local          2,838,217.20   over 5,937,616.39 of weights; rounded down 6 cents are left
//
//                          weight       cents       remainder of 593,761,639
//    Borsele           321,110.50  15,349,279   385,497,719   a cent (4)
//    Goes              596,544.69  28,515,203   327,568,963   a cent (6)
//    Hulst             462,222.02  22,094,497   122,226,857
//    Kapelle           184,746.24   8,830,984    26,210,504
//    Middelburg        694,014.46  33,174,318   345,819,918   a cent (5)
//    Reimerswaal       363,252.44  17,363,690   198,011,770
//    Terneuzen         930,643.11  44,485,313   460,326,913   a cent (3)
//    Tholen            423,665.69  20,251,480   527,102,960   a cent (1)
//    Veere             268,100.84  12,815,385   152,208,465
//    Vlissingen        709,075.98  33,894,268   305,043,308
//    Schouwen-Duiv.    511,404.02  24,445,427    55,556,587
//    Noord-Beveland    103,410.66   4,943,093   137,344,093
//    Sluis             369,425.74  17,658,777   519,651,777   a cent (2)

import { describe, expect, test } from 'vitest';
import { amountsIn, divisionOf, onlyRegion, sumIn } from '../support/run-iza.js';
import { runSpuk } from '../support/run-spuk.js';

const PROJECTS = 'fixtures/iza/projecten.csv';
const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];
const DIVIDED = [...ZEELAND, '--coordination', '10%', '--projects', PROJECTS];

describe('Zeeland with 10% coordination and projects', () => {
  test('divides what is left', async () => {
    const result = await divisionOf(DIVIDED);
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
      'Borsele 153492.80',
      'Goes 285152.04',
      'Hulst 220944.97',
      'Kapelle 88309.84',
      'Middelburg 331743.19',
      'Reimerswaal 173636.90',
      'Terneuzen 444853.14',
      'Tholen 202514.81',
      'Veere 128153.85',
      'Vlissingen 338942.68',
      'Schouwen-Duiveland 244454.27',
      'Noord-Beveland 49430.93',
      'Sluis 176587.78',
    ]);
    expect(sumIn(region)).toBe(333690800n);
    expect(result.inputs).toMatchObject([{ role: 'projects', file: PROJECTS, rows: 2 }]);
    expect(result.options).toEqual({ region: ['Zeeland'], year: [2025], coordination: '10%' });
  });

  test('Middelburg gets its project on top; the table ends at the amount of the region', async () => {
    const { stdout } = await runSpuk(['iza', ...DIVIDED]);
    const said = (start: string) => stdout.split('\n').filter((line) => line.startsWith(start));
    // 331,743.19 + 45,000.00; 2,838,217.20 + 45,000.00; 165,000.00 − 45,000.00
    expect(said('Middelburg')[0]).toMatch(/331\.743,19 {2}45\.000,00 {2,}376\.743,19$/);
    expect(said('Gemeenten samen')[0]).toMatch(/2\.838\.217,20 {2}45\.000,00 {2}2\.883\.217,20$/);
    expect(said('Projecten van de regio')[0]).toMatch(/ 120\.000,00$/);
    expect(said('Totaal van de regio')[0]).toMatch(/ 3\.336\.908,00$/);
  });

  test('tells how many cents were handed out where details are asked for', async () => {
    expect((await divisionOf(DIVIDED)).findings).toEqual([]);
    const { findings } = await divisionOf([...DIVIDED, '--verbose']);
    expect(findings).toMatchObject([
      { code: 'ROUNDING_REMAINDER', region: 'Zeeland', year: 2025, amounts: { handedOut: '0.06' } },
    ]);
  });
});

describe('Zeeland by other keys', () => {
  test('equal: 333,690,800 cents over 13 is 25,668,523 and one left, for the lowest code', async () => {
    const amounts = onlyRegion(await divisionOf([...ZEELAND, '--key', 'equal'])).members.map(
      ({ amount }) => amount,
    );
    expect(amounts).toEqual(['256685.24', ...Array(12).fill('256685.23')]);
  });

  test('weights of a file', async () => {
    // All to Goes and Veere, 3 : 1: 3,336,908.00 is 2,502,681.00 and 834,227.00.
    const world = { files: { 'gewicht.csv': weights({ Goes: '1,5', Veere: '0,5' }) } };
    const region = onlyRegion(await divisionOf([...ZEELAND, '--key', 'gewicht.csv'], world));
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
