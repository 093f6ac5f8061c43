// One plan, judged by the regulation and by one rule for every year. 7 and 1 are granted 1,000.00 in every year.
//
//    year  plan                         regeling                        uniform
//    2023  7 gives 150.00 to 11         at 15%                          at 15%
//    2023  7 carries 200.00             at 20%                          at 20%
//    2024  7 carries 200.00             0% allowed: 200.00 too much     at 20%
//    2025  7 gives 300.00 to 1          no walls                        another theme; 150.00 above 15%
//    2025  7 carries 200.00             10% of 2,000.00 = 200.00        at 20%
//    2026  1 carries 0.01               the last year                   the last year

import { expect, test } from 'vitest';
import { jsonOf } from '../support/run-spuk.js';

const files = {
  'toekenning.csv': `gemeente;jaar;onderdeel;toegekend\n${[2023, 2024, 2025, 2026]
    .flatMap((year) => [`Almere;${year};7;1000,00\n`, `Almere;${year};1;1000,00\n`])
    .join('')}`,
  'plan.csv': `gemeente;jaar;soort;van;naar;bedrag
Almere;2023;verschuiving;7;11;150,00
Almere;2023;doorschuiving;7;;200,00
Almere;2024;doorschuiving;7;;200,00
Almere;2025;verschuiving;7;1;300,00
Almere;2025;doorschuiving;7;;200,00
Almere;2026;doorschuiving;1;;0,01
`,
};
const judgedBy = (rules: string) =>
  jsonOf(['allocate', '-a', 'toekenning.csv', '-p', 'plan.csv', '--rules', rules], { files });
const errorsOf = ({ findings }: Awaited<ReturnType<typeof judgedBy>>) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, intervention, amounts, where }) =>
      [where?.line, code, intervention, amounts?.['excess'] ?? amounts?.['actual']].join(' '),
    );

test('regeling: two carries too much, of 2024 and of the last year', async () => {
  const result = await judgedBy('regeling');
  expect(errorsOf(result)).toEqual(['4 CARRY_LIMIT 7 200.00', '7 CARRY_LIMIT  0.01']);
  expect(result['rules']).toMatchObject({ profile: 'regeling' });
});

test('uniform: a shift over the wall and over its limit, and a carry of the last year', async () => {
  const result = await judgedBy('uniform');
  expect([...errorsOf(result)].sort()).toEqual([
    '5 SHIFT_LIMIT 7 150.00',
    '5 SHIFT_THEME 7 300.00',
    '7 CARRY_LIMIT 1 0.01',
  ]);
  expect(result['rules']).toMatchObject({ profile: 'uniform' });
});

test('the money is the same, whatever it is judged by', async () => {
  const [one, other] = await Promise.all([judgedBy('regeling'), judgedBy('uniform')]);
  const flows = ({ rows }: typeof one) =>
    rows.map(
      ({ year, intervention, granted, carriedIn, shiftedIn, shiftedOut, available, carriedOut, budget }) =>
        [year, intervention, granted, carriedIn, shiftedIn, shiftedOut, available, carriedOut, budget].join(
          ' ',
        ),
    );
  expect(flows(one)).toEqual(flows(other));
  expect(flows(one)).toEqual([
    '2023 1 1000.00 0.00 0.00 0.00 1000.00 0.00 1000.00',
    // 1,000.00 − 150.00 = 850.00; − 200.00 = 650.00
    '2023 7 1000.00 0.00 0.00 150.00 850.00 200.00 650.00',
    '2023 11 0.00 0.00 150.00 0.00 150.00 0.00 150.00',
    '2024 1 1000.00 0.00 0.00 0.00 1000.00 0.00 1000.00',
    '2024 7 1000.00 200.00 0.00 0.00 1200.00 200.00 1000.00',
    '2025 1 1000.00 0.00 300.00 0.00 1300.00 0.00 1300.00',
    // 1,000.00 + 200.00 − 300.00 = 900.00; − 200.00 = 700.00
    '2025 7 1000.00 200.00 0.00 300.00 900.00 200.00 700.00',
    '2026 1 1000.00 0.00 0.00 0.00 1000.00 0.01 999.99',
    '2026 7 1000.00 200.00 0.00 0.00 1200.00 0.00 1200.00',
  ]);
});

test('2023 is judged alike by both', async () => {
  const [one, other] = await Promise.all([judgedBy('regeling'), judgedBy('uniform')]);
  const of2023 = ({ rows, totals }: typeof one) => [...rows, ...totals].filter(({ year }) => year === 2023);
  expect(of2023(one)).toEqual(of2023(other));
});
