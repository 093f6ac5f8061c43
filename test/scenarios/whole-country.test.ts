// A plan for all 342 municipalities at once. Municipality number i (from 0, in the order of their codes) is granted, in
// cents, 100,000 + i for 7 and 50,000 for 11 in 2023 and 2024, 200,000 + i for 7 in 2025 and 100 in 2026. It shifts
// and carries all it may, and by its number a little more:
//
//    2023  7 gives 15% to 11, a cent more where i mod 10 = 3    34 municipalities: 3, 13, …, 333
//    2023  7 carries 20%, a cent more where i mod 7 = 5         49 municipalities: 5, 12, …, 341
//    2024  7 gives 1.00 to 1 where i mod 50 = 49                 6 municipalities: 49, 99, …, 299
//    2025  10% is carried, a cent more where i mod 100 = 0       4 municipalities: 0, 100, 200, 300

import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const municipalities = [...compiledPlaces().municipalities].sort((a, b) => (a.code < b.code ? -1 : 1));

const euros = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
const comma = (cents: bigint) => euros(cents).replace('.', ',');
const more = (i: number, every: number, rest: number) => (i % every === rest ? 1n : 0n);

interface Row {
  readonly text: string;
  /** What is found at it. */
  readonly found?: string;
}

const allocation = municipalities.flatMap(({ name }, i) => [
  ...[2023, 2024].flatMap((year) => [
    `${name};${year};7;${comma(100_000n + BigInt(i))}`,
    `${name};${year};11;500,00`,
  ]),
  `${name};2025;7;${comma(200_000n + BigInt(i))}`,
  `${name};2026;7;1,00`,
]);

/** A row of the plan at its limit, or a cent above it. */
function atLimit(row: string, limit: bigint, above: bigint, found: string): Row {
  const text = `${row};${comma(limit + above)}`;
  return above === 0n ? { text } : { text, found: `${found} ${euros(limit + above)} ${euros(limit)}` };
}

const plan = municipalities.flatMap(({ name, code }, i): readonly Row[] => {
  const granted = 100_000n + BigInt(i);
  const crossing = { text: `${name};2024;verschuiving;7;1;1,00`, found: `SHIFT_THEME ${code} 2024 7 1.00` };
  return [
    atLimit(
      `${name};2023;verschuiving;7;11`,
      (granted * 15n) / 100n,
      more(i, 10, 3),
      `SHIFT_LIMIT ${code} 2023 7`,
    ),
    atLimit(
      `${name};2023;doorschuiving;7;`,
      (granted * 20n) / 100n,
      more(i, 7, 5),
      `CARRY_LIMIT ${code} 2023 7`,
    ),
    ...(i % 50 === 49 ? [crossing] : []),
    atLimit(
      `${name};2025;doorschuiving;;`,
      (200_000n + BigInt(i)) / 10n,
      more(i, 100, 0),
      `CARRY_LIMIT ${code} 2025 `,
    ),
  ];
});

const files = {
  'toekenning.csv': ['gemeente;jaar;onderdeel;toegekend', ...allocation, ''].join('\r\n'),
  'plan.csv': ['gemeente;jaar;soort;van;naar;bedrag', ...plan.map(({ text }) => text), ''].join('\r\n'),
};
// The amounts are made up, and small ones may look like thousands of euros.
const INPUTS = ['-a', 'toekenning.csv', '--amounts-in', 'euro', '-p', 'plan.csv'];
const result = await jsonOf(['allocate', ...INPUTS], { files });

test('exactly the municipalities that go too far are found, at their rows', () => {
  // Row 0 of the plan stands on line 2.
  const expected = plan.flatMap(({ found }, index) => (found === undefined ? [] : [`${index + 2} ${found}`]));
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const found = errors.map(({ code, municipality, year, intervention, amounts, where }) =>
    [where?.line, code, municipality, year, intervention, amounts?.['actual'], amounts?.['limit']]
      .filter((part, index) => part !== undefined || index === 4)
      .join(' '),
  );
  expect(found).toEqual(expected);
  // 34 + 49 + 6 + 4
  expect(found).toHaveLength(93);
  expect(result.status).toBe(1);
});

test('what is warned of are the six that shift to an intervention with nothing granted', () => {
  const warnings = result.findings.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ code, municipality, intervention }) => [code, municipality, intervention])).toEqual(
    [49, 99, 149, 199, 249, 299].map((i) => ['SHIFT_NOT_GRANTED', municipalities[i]?.code, 1]),
  );
  expect(result.summary).toMatchObject({ errors: 93, warnings: 6 });
});

test('every municipality has its years, and the money adds up', () => {
  expect(result.totals).toHaveLength(342 * 4);
  const cents = (key: string, year: number) =>
    result.totals
      .filter((total) => total.year === year)
      .reduce((sum, total) => sum + BigInt(String(total[key]).replace('.', '')), 0n);
  // 342 × 150,000 cents, and 0 + 1 + … + 341 = 58,311 more
  expect(cents('granted', 2023)).toBe(342n * 150_000n + 58_311n);
  for (const year of [2023, 2024, 2025, 2026]) {
    expect(cents('shiftedIn', year)).toBe(cents('shiftedOut', year));
    expect(cents('available', year)).toBe(cents('granted', year) + cents('carriedIn', year));
    if (year > 2023) expect(cents('carriedIn', year)).toBe(cents('carriedOut', year - 1));
  }
});

test('one of them by hand: number 13 shifts a cent too much', () => {
  // 1,000.13: 15% = 150.0195, so 150.01, and it shifts 150.02; 20% = 200.026, so 200.02
  const code = municipalities[13]?.code;
  const row = result.rows.find(
    ({ municipality, year, intervention }) =>
      municipality.code === code && year === 2023 && intervention === 7,
  );
  expect(row).toMatchObject({
    granted: '1000.13',
    shiftedOut: '150.02',
    shiftLimit: '150.01',
    shiftRoom: '0.00',
    available: '850.11',
    carriedOut: '200.02',
    carryLimit: '200.02',
    budget: '650.09',
  });
});

test('the verdict counts them, and is the last line', async () => {
  const { status, stdout, stderr } = await runSpuk(['check', ...INPUTS], { files });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
    /^342 gemeenten, 4 jaren, 93 fouten, 6 waarschuwingen, \d+ opmerkingen$/,
  );
});
