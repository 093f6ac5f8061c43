// Almere moves money from fall prevention (7) to informal care (11) and social prescribing (13) in 2023.
//
//    granted 7: 575,820.00    15% = 86,373.00
//    granted 11: 112,027.00   15% = 16,804.05
//    granted 13: 33.33        15% = 4.9995, so 4.99

import { expect, test } from 'vitest';
import { jsonOf } from '../support/run-spuk.js';

const ALLOCATION = `gemeente;jaar;onderdeel;toegekend
Almere;2023;7;575.820,00
Almere;2023;11;112.027,00
Almere;2023;13;33,33
`;
const HEADER = 'gemeente;jaar;soort;van;naar;bedrag\n';
const planned = (...rows: readonly string[]) => ({
  files: { 'toekenning.csv': ALLOCATION, 'plan.csv': `${HEADER}${rows.join('\n')}\n` },
});
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv'];

// 7 gives 60,000.00 + 26,373.00 = 86,373.00; 11 gives 16,804.05; 13 gives 4.99: each at its limit.
const AT_THE_LIMIT = [
  'Almere;2023;verschuiving;7;11;60.000,00',
  'Almere;2023;verschuiving;7;13;26.373,00',
  'Almere;2023;verschuiving;11;13;16.804,05',
  'Almere;2023;verschuiving;13;11;4,99',
];

test('a plan at every limit is lawful', async () => {
  const { status, findings, rows, totals } = await jsonOf(['allocate', ...INPUTS], planned(...AT_THE_LIMIT));
  expect(status).toBe(0);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(rows).toMatchObject([
    // 575,820.00 − 86,373.00
    { intervention: 7, shiftedIn: '0.00', shiftedOut: '86373.00', budget: '489447.00', shiftRoom: '0.00' },
    // 112,027.00 + 60,000.00 + 4.99 − 16,804.05
    {
      intervention: 11,
      shiftedIn: '60004.99',
      shiftedOut: '16804.05',
      budget: '155227.94',
      shiftRoom: '0.00',
    },
    // 33.33 + 26,373.00 + 16,804.05 − 4.99
    { intervention: 13, shiftedIn: '43177.05', shiftedOut: '4.99', budget: '43205.39', shiftRoom: '0.00' },
  ]);
  // Granted 575,820.00 + 112,027.00 + 33.33; shifted 86,373.00 + 16,804.05 + 4.99; limits the same sum.
  expect(totals).toMatchObject([
    {
      granted: '687880.33',
      shiftedIn: '103182.04',
      shiftedOut: '103182.04',
      available: '687880.33',
      budget: '687880.33',
      shiftLimit: '103182.04',
      shiftRoom: '0.00',
    },
  ]);
});

test.each([
  ['Almere;2023;verschuiving;7;11;0,01', 7, '86373.01', '86373.00'],
  ['Almere;2023;verschuiving;11;13;0,01', 11, '16804.06', '16804.05'],
  ['Almere;2023;verschuiving;13;7;0,01', 13, '5.00', '4.99'],
])('a cent more breaks one limit: %s', async (row, giver, actual, limit) => {
  const { status, findings, summary } = await jsonOf(['check', ...INPUTS], planned(...AT_THE_LIMIT, row));
  expect(status).toBe(1);
  expect(summary).toMatchObject({ errors: 1, warnings: 0 });
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'SHIFT_LIMIT',
      municipality: 'GM0034',
      year: 2023,
      intervention: giver,
      amounts: { actual, limit, excess: '0.01' },
      rule: { parameter: 'shift-limit', status: 'explained' },
      // The last of its rows: the header stands on line 1, the four rows on 2 to 5.
      where: { file: 'plan.csv', line: 6, field: 'bedrag' },
    },
  ]);
});
