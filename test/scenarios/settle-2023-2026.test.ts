// The whole period of one municipality from its bookkeeping: underspending that is carried, overspending covered by a
// shift, money carried in spent first, nothing carried twice, and a year without walls where a deficit is covered.
//
//    year  intervention  granted   carried in  shifted  available  spent     left    carried out  to repay
//    2023  7             1,000.00              −150.00    850.00     600.00  250.00  200.00       50.00
//    2023  11              500.00              +150.00    650.00     650.00    0.00               0.00
//    2023  1               300.00                         300.00     310.00  −10.00               0.00 (overspent 10.00)
//    2024  7             1,000.00  200.00               1,200.00   1,150.00   50.00               50.00
//    2024  11              500.00                         500.00     500.00    0.00               0.00
//    2024  1               300.00                         300.00     299.99    0.01               0.01
//    2025  7             1,100.00                       1,100.00   1,200.00 −100.00
//    2025  11              400.00                         400.00     180.00  220.00
//    2025  total         1,500.00                       1,500.00   1,380.00  120.00  100.00       20.00
//    2026  total         1,000.00  100.00               1,100.00   1,090.00   10.00               10.00
//
// 2023 carries 20% of 1,000.00; 2025 at most 10% of 1,500.00 = 150.00, of which 100.00 is carried. To repay: 50.00 +
// 0.00 + 0.00, 50.00 + 0.00 + 0.01, 20.00, 10.00: together 130.01.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const files = {
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend
Zwolle;2023;7;1000,00
Zwolle;2023;11;500,00
Zwolle;2023;1;300,00
Zwolle;2024;7;1000,00
Zwolle;2024;11;500,00
Zwolle;2024;1;300,00
Zwolle;2025;7;1100,00
Zwolle;2025;11;400,00
Zwolle;2026;0;1000,00
`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Zwolle;2023;verschuiving;7;11;150,00
Zwolle;2023;doorschuiving;7;;200,00
Zwolle;2025;doorschuiving;;;100,00
`,
  'grootboek.csv': `Gemeente;Jaar;Grootboek;Omschrijving;Bedrag
Zwolle;2023;43107;beweeglessen;400,00
Zwolle;2023;43107;beweeglessen;210,00
Zwolle;2023;43107;correctie;-10,00
Zwolle;2023;43111;respijtzorg;650,00
Zwolle;2023;43101;sportakkoord;310,00
Zwolle;2024;43107;beweeglessen;1150,00
Zwolle;2024;43111;respijtzorg;500,00
Zwolle;2024;43101;sportakkoord;299,99
Zwolle;2025;43107;beweeglessen;1200,00
Zwolle;2025;43111;respijtzorg;180,00
Zwolle;2026;43199;algemeen;1090,00
Zwolle;2026;99999;niet van deze uitkering;12,34
`,
  'koppeling.csv': `grootboek;onderdeel
43101;Lokaal Sportakkoord
43107;Valpreventie
43111;11
43199;0
`,
};
const ALL = ['-a', 'toekenning.csv', '-p', 'plan.csv', '-s', 'grootboek.csv', '--map', 'koppeling.csv'];

describe('the settlement of 2023–2026', () => {
  test('comes to 130.01, as planned and lawful', async () => {
    const { status, settlement } = await jsonOf(['settle', ...ALL], { files });
    expect(status).toBe(0);
    expect(settlement).toEqual([
      {
        municipality: { code: 'GM0193', name: 'Zwolle' },
        toRepay: '130.01',
        lawful: '130.01',
        byYear: {
          2023: { toRepay: '50.00', lawful: '50.00' },
          2024: { toRepay: '50.01', lawful: '50.01' },
          2025: { toRepay: '20.00', lawful: '20.00' },
          2026: { toRepay: '10.00', lawful: '10.00' },
        },
        open: [],
      },
    ]);
  });

  test('every row and total says so', async () => {
    const { rows, totals } = await jsonOf(['settle', ...ALL], { files });
    const told = [...rows, ...totals].map(
      ({ year, intervention = 'total', available, spent, unspent, overspent, carriedOut, toRepay }) =>
        [year, intervention, available, spent, unspent, overspent, carriedOut, toRepay].join(' '),
    );
    expect(told).toEqual([
      '2023 1 300.00 310.00 0.00 10.00 0.00 0.00',
      '2023 7 850.00 600.00 250.00 0.00 200.00 50.00',
      '2023 11 650.00 650.00 0.00 0.00 0.00 0.00',
      '2024 1 300.00 299.99 0.01 0.00 0.00 0.01',
      '2024 7 1200.00 1150.00 50.00 0.00 0.00 50.00',
      '2024 11 500.00 500.00 0.00 0.00 0.00 0.00',
      '2025 0 0.00 0.00   100.00 ',
      '2025 7 1100.00 1200.00   0.00 ',
      '2025 11 400.00 180.00   0.00 ',
      '2026 0 1100.00 1090.00   0.00 ',
      '2023 total 1800.00 1560.00 250.00 10.00 200.00 50.00',
      '2024 total 2000.00 1949.99 50.01 0.00 0.00 50.01',
      '2025 total 1500.00 1380.00 120.00 0.00 100.00 20.00',
      '2026 total 1100.00 1090.00 10.00 0.00 0.00 10.00',
    ]);
  });

  test('the period ties out: granted + overspent = spent + to repay', async () => {
    const { totals } = await jsonOf(['settle', ...ALL], { files });
    const cents = (key: string) =>
      totals.reduce((sum, total) => sum + Math.round(Number(total[key]) * 100), 0);
    // 1,800.00 + 1,800.00 + 1,500.00 + 1,000.00 = 6,100.00; + 10.00 = 5,979.99 + 130.01
    expect([cents('granted') + cents('overspent'), cents('spent') + 130_01]).toEqual([6_110_00, 6_110_00]);
  });

  test('the line that maps to nothing is accounted for', async () => {
    const { findings } = await jsonOf(['settle', ...ALL], { files });
    const unmapped = findings.filter(({ code }) => code === 'UNMAPPED');
    expect(unmapped.map(({ year, amounts, where }) => [year, amounts, where?.line])).toEqual([
      [2026, { sum: '12.34' }, 13],
    ]);
  });

  test('what is overspent in 2023 is said, and that it lowers nothing of another year is an assumption', async () => {
    const { findings } = await jsonOf(['settle', ...ALL], { files });
    const said = findings.filter(
      ({ code, rule }) => code === 'OVERSPENT' || rule?.['parameter'] === 'settlement-netting',
    );
    expect(said.map(({ code, year, intervention }) => [code, year, intervention])).toEqual([
      ['ASSUMED_RULE', 2023, undefined],
      ['OVERSPENT', 2023, 1],
    ]);
  });
});

test('carrying the most lowers it to what no rule lets be carried, and the plan that is written breaks no rule', async () => {
  const world = { files };
  const { settlement } = await jsonOf(['settle', ...ALL, '--carry', 'max'], world);
  // 2023: 7 carries 200.00 of 250.00 as before. 2025: min(150.00, 120.00) = 120.00, nothing repaid; 2026: 1,120.00 −
  // 1,090.00 = 30.00. Together 50.00 + 50.01 + 0.00 + 30.00 = 130.01
  expect(settlement).toMatchObject([
    { toRepay: '130.01', byYear: { 2025: { toRepay: '0.00' }, 2026: { toRepay: '30.00' } } },
  ]);
  const { written } = await runSpuk(['settle', ...ALL, '--carry', 'max', '--write-plan', 'nieuw.csv'], world);
  const plan = written.get('nieuw.csv') ?? '';
  const again = { files: { ...files, 'nieuw.csv': plan } };
  const inputs = ['-a', 'toekenning.csv', '-p', 'nieuw.csv', '-s', 'grootboek.csv', '--map', 'koppeling.csv'];
  expect((await runSpuk(['check', ...inputs], again)).status).toBe(0);
  const repeated = await jsonOf(['settle', ...inputs], again);
  expect(repeated['settlement']).toEqual(settlement);
});
