// A made-up regulation of 2027–2029 without walls, from a rules file alone: 10% of the total may be carried.
//
//    year  granted                      in all      allowed to carry    planned
//    2027  7: 1,000.05; 3: 2,000.00     3,000.05    300.005, so 300.00  300.00
//    2028  0: 3,000.00                  3,000.00    300.00              300.01
//    2029  7: 1.00                          1.00    the last year       0.01

import { describe, expect, test } from 'vitest';
import { rulesOf2027 } from '../support/rules-with.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const SOURCE = 'Made-up regulation, article of this test';
const files = {
  'eigen.json': rulesOf2027([
    ['walls', 'value', false],
    ['shift-limit', 'value', null],
    ['carry-limit', 'scope', 'total'],
    ['carry-limit', 'value', '0.10'],
    ['carry-limit', 'status', 'read'],
    ['carry-limit', 'source', { says: SOURCE }],
  ]),
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend
Almere;2027;7;1000,05
Almere;2027;3;2000,00
Almere;2028;onverdeeld;3000,00
Almere;2029;7;1,00
`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Almere;2027;verschuiving;7;14;1000,05
Almere;2027;doorschuiving;;;300,00
Almere;2028;doorschuiving;;;300,01
Almere;2029;doorschuiving;7;;0,01
`,
  'old.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2026;7;1,00\n',
};
const INPUTS = ['-a', 'toekenning.csv', '-p', 'plan.csv', '--rules', 'eigen.json'];

describe('a regulation that only a rules file knows', () => {
  test('computes its years, its carries and its shifts', async () => {
    const result = await jsonOf(['allocate', ...INPUTS], { files });
    expect(result['rules']).toMatchObject({ profile: 'azwa' });
    const rows = result.rows.map(({ year, intervention, carriedIn, available, carriedOut, budget }) =>
      [year, intervention, carriedIn, available, carriedOut, budget].join(' '),
    );
    expect(rows).toEqual([
      '2027 0 0.00 0.00 300.00 -300.00',
      '2027 3 0.00 2000.00 0.00 2000.00',
      '2027 7 0.00 0.00 0.00 0.00',
      '2027 14 0.00 1000.05 0.00 1000.05',
      // 3,000.00 + 300.00 − 300.01
      '2028 0 300.00 3300.00 300.01 2999.99',
      '2029 0 300.01 300.01 0.00 300.01',
      '2029 7 0.00 1.00 0.01 0.99',
    ]);
    expect(result.totals).toMatchObject([
      { year: 2027, granted: '3000.05', shiftLimit: null, carryLimit: '300.00', carryRoom: '0.00' },
      { year: 2028, granted: '3000.00', shiftLimit: null, carryLimit: '300.00', carryRoom: '0.00' },
      { year: 2029, granted: '1.00', shiftLimit: null, carryLimit: '0.00', carryRoom: '0.00' },
    ]);
  });

  test('judges by its own rule, and names its source', async () => {
    const { status, findings } = await jsonOf(['check', ...INPUTS], { files });
    expect(status).toBe(1);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const rule = { parameter: 'carry-limit', status: 'read', source: SOURCE, sourceRef: { says: SOURCE } };
    expect(errors).toMatchObject([
      { code: 'CARRY_LIMIT', year: 2028, amounts: { excess: '0.01' }, rule, where: { line: 4 } },
      { code: 'CARRY_LIMIT', year: 2029, amounts: { limit: '0.00', excess: '0.01' }, where: { line: 5 } },
    ]);
    // The shift goes to 14, for which nothing is granted; without walls that is nothing to look at.
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('shows one year as it is in the whole chain', async () => {
    const whole = await jsonOf(['allocate', ...INPUTS], { files });
    const one = await jsonOf(['allocate', ...INPUTS, '-y', '2029'], { files });
    expect(one.rows).toEqual(whole.rows.filter(({ year }) => year === 2029));
  });

  test('is explained down to the rules file’s source', async () => {
    const argv = ['explain', ...INPUTS, '-m', 'Almere', '-y', '2028', '--field', 'carryLimit'];
    expect(await jsonOf(argv, { files })).toMatchObject({
      schema: 'spuk.explain/1',
      value: '300.00',
      operation: 'share-rounded-down',
      inputs: [
        { value: '0.1', status: 'read', source: SOURCE, sourceRef: { says: SOURCE } },
        { value: '3000.00' },
      ],
    });
  });

  test('does not know the years of another', async () => {
    const { status, findings } = await jsonOf(['check', '-a', 'old.csv', '--rules', 'eigen.json'], { files });
    expect(status).toBe(1);
    expect(findings).toMatchObject([{ code: 'YEAR_NOT_COVERED', year: 2026, where: { line: 2 } }]);
    expect(findings[0]?.message).toContain('2027–2029');
    expect((await runSpuk(['check', ...INPUTS, '-y', '2026'], { files })).status).toBe(2);
  });

  test('is printed as the file to start from', async () => {
    const { stdout, status } = await runSpuk(['show', 'rules', '--rules', 'eigen.json', '-f', 'json'], {
      files,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(files['eigen.json']));
  });
});

test('the profiles of the project know none of it', async () => {
  const { status, findings } = await jsonOf(['check', '-a', 'toekenning.csv', '-p', 'plan.csv'], { files });
  expect(status).toBe(1);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['YEAR_NOT_COVERED']));
  expect(findings).toHaveLength(8);
});
