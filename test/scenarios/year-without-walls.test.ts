// Rotterdam in 2025, a year without walls: most of the money moves, to another theme too, and 10% of the total goes to
// 2026.
//
//    granted: 2: 1,000,000.00; 7: 2,000,000.00; 14: 500,000.05; 0 (undivided): 33.33
//    in all 3,500,033.38, of which 10% = 350,003.338, so 350,003.33

import { describe, expect, test } from 'vitest';
import { jsonOf } from '../support/run-spuk.js';

const files = {
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend
Rotterdam;2025;2;1.000.000,00
Rotterdam;2025;7;2.000.000,00
Rotterdam;2025;14;500.000,05
Rotterdam;2025;0;33,33
Rotterdam;2026;7;1,00
`,
  // 7 gives all it has and 250,000.00 more; 14 gives everything.
  'plan.csv': `municipality,year,kind,from,to,amount
Rotterdam,2025,shift,7,2,"2,250,000.00"
Rotterdam,2025,shift,14,7,"500,000.05"
Rotterdam,2025,carry,2,,"300,000.00"
Rotterdam,2025,carry,,,"50,003.33"
`,
  'more.csv': 'gemeente;jaar;soort;van;naar;bedrag\nRotterdam;2025;doorschuiving;7;;0,01\n',
  // All that is there but a cent too much: 3,500,033.38 − 350,003.33 = 3,150,030.05
  'too-much.csv': 'gemeente;jaar;soort;van;naar;bedrag\nRotterdam;2025;doorschuiving;;;3150030,06\n',
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];

describe('a year without walls', () => {
  test('lets the money go where it is needed', async () => {
    const { status, findings, rows, totals } = await jsonOf(['allocate', ...INPUTS, '-y', '2025'], { files });
    expect(status).toBe(0);
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([
      // 33.33 − 50,003.33
      { intervention: 0, theme: null, available: '33.33', carriedOut: '50003.33', budget: '-49970.00' },
      // 1,000,000.00 + 2,250,000.00 − 300,000.00
      { intervention: 2, shiftedIn: '2250000.00', available: '3250000.00', budget: '2950000.00' },
      // 2,000,000.00 + 500,000.05 − 2,250,000.00
      { intervention: 7, shiftedIn: '500000.05', shiftedOut: '2250000.00', available: '250000.05' },
      { intervention: 14, shiftedOut: '500000.05', available: '0.00', budget: '0.00' },
    ]);
    expect(
      rows.flatMap(({ shiftLimit, shiftRoom, carryLimit }) => [shiftLimit, shiftRoom, carryLimit]),
    ).toEqual(Array.from({ length: 12 }, () => null));
    // 3,500,033.38 − 350,003.33
    expect(totals).toMatchObject([
      {
        granted: '3500033.38',
        available: '3500033.38',
        carriedOut: '350003.33',
        carryLimit: '350003.33',
        carryRoom: '0.00',
        budget: '3150030.05',
        shiftLimit: null,
      },
    ]);
  });

  test('has one limit, on what leaves it: a cent more from any intervention breaks it', async () => {
    const { status, findings } = await jsonOf(['check', ...INPUTS, '-p', 'more.csv'], { files });
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      {
        code: 'CARRY_LIMIT',
        severity: 'error',
        municipality: 'GM0599',
        year: 2025,
        amounts: { actual: '350003.34', limit: '350003.33', excess: '0.01' },
        rule: { parameter: 'carry-limit', status: 'read' },
        where: { file: 'more.csv', line: 2, column: 33, field: 'bedrag' },
      },
    ]);
    expect(findings[0]).not.toHaveProperty('intervention');
  });

  test('cannot carry more than there is in all: 0.01 below zero', async () => {
    const { findings } = await jsonOf(['check', ...INPUTS, '-p', 'too-much.csv'], { files });
    expect(findings).toMatchObject([
      { code: 'CARRY_LIMIT', amounts: { actual: '3500033.39', excess: '3150030.06' } },
      {
        code: 'NEGATIVE_BUDGET',
        amounts: { available: '3500033.38', carriedOut: '3500033.39', budget: '-0.01' },
        where: { file: 'too-much.csv', line: 2 },
      },
    ]);
  });

  test('hands on what it carries, by intervention', async () => {
    const { rows } = await jsonOf(['allocate', ...INPUTS, '-y', '2026'], { files });
    expect(rows.map(({ intervention, granted, carriedIn }) => [intervention, granted, carriedIn])).toEqual([
      [0, '0.00', '50003.33'],
      [2, '0.00', '300000.00'],
      [7, '1.00', '0.00'],
    ]);
  });
});
