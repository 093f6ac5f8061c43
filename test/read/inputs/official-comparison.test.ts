// Granted amounts of files beside the official ones: their scale, at its limits, and their difference.

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import type { AllocationRow } from '../../../src/grant/allocation.js';
import { Amount } from '../../../src/money/amount.js';
import type { OfficialFigures } from '../../../src/read/inputs/official-allocation.js';
import { officialFindings } from '../../../src/read/inputs/official-comparison.js';

const ALMERE = 'GM0034';
type Grant = readonly [intervention: number, granted: string];

function rows(year: number, grants: readonly Grant[]): readonly AllocationRow[] {
  return grants.map(([intervention, granted], at) => ({
    municipality: ALMERE,
    year,
    intervention,
    decision: '',
    granted: Amount.of(granted),
    provenance: 'file',
    place: { file: 'test.csv', line: at + 2, cell: 3 },
  }));
}

/** Three interventions granted in 2024, and one that gets nothing. */
const IN_2024: readonly Grant[] = [
  [1, '1000.00'],
  [2, '2000.00'],
  [3, '3000.00'],
  [8, '0.00'],
];
/** The same and 500.00 that is not divided. */
const IN_2025: readonly Grant[] = [[0, '500.00'], ...IN_2024];
const PUBLISHED = [
  ...IN_2024.map((grant) => [2024, ...grant] as const),
  ...IN_2025.map((grant) => [2025, ...grant] as const),
];
const OFFICIAL: OfficialFigures = {
  columns: PUBLISHED.map(([year, intervention]) => ({ year, intervention })),
  cents: new Map([[ALMERE, Float64Array.from(PUBLISHED, ([, , granted]) => Amount.of(granted).toCents())]]),
};

function found(
  year: number,
  grants: readonly Grant[],
  more: {
    readonly unit?: 'euro' | 'thousand';
    readonly beside?: boolean;
    readonly spoiled?: boolean;
    readonly incomplete?: boolean;
  } = {},
): readonly Finding[] {
  return officialFindings({
    allocation: {
      rows: rows(year, grants),
      spoiled: more.spoiled ? [{ municipality: ALMERE, year }] : [],
      incomplete: more.incomplete === true,
    },
    official: OFFICIAL,
    beside: more.beside === true,
    unit: more.unit,
    whereOf: ({ file, line }) => ({ file, line, column: 1 }),
  });
}

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const amountsOf = ([finding]: readonly Finding[]) =>
  Object.fromEntries(Object.entries(finding?.amounts ?? {}).map(([key, amount]) => [key, amount.toString()]));

describe('SCALE_SUSPECTED', () => {
  // Official for 1: 1,000.00. ÷ 800 = 1.25, ÷ 1,250 = 0.80; × 800 = 800,000.00, × 1,250 = 1,250,000.00.
  test.each([
    ['1.26', []],
    ['1.25', ['too-small']],
    ['1.00', ['too-small']],
    ['0.80', ['too-small']],
    ['0.79', []],
    ['0.00', []],
    ['799999.99', []],
    ['800000.00', ['too-large']],
    ['1250000.00', ['too-large']],
    ['1250000.01', []],
  ])('1,000.00 stands as %s: %j', (granted, scales) => {
    const findings = found(2024, [[1, granted]]);
    expect(codes(findings)).toEqual(scales.map(() => 'SCALE_SUSPECTED'));
    expect(findings.map((finding) => 'scale' in finding && finding.scale)).toEqual(scales);
  });

  test('is judged by the sums of what has an official amount above zero, not by what stands beside it', () => {
    // 1.00 + 2.00 of 1,000 + 2,000; what 8 and 9 have, has no counterpart.
    const findings = found(2024, [
      [1, '1.00'],
      [2, '2.00'],
      [8, '77777.00'],
      [9, '77777.00'],
    ]);
    expect(codes(findings)).toEqual(['SCALE_SUSPECTED']);
    expect(amountsOf(findings)).toEqual({ given: '3.00', official: '3000.00' });
    expect(findings[0]).toMatchObject({
      municipality: ALMERE,
      year: 2024,
      where: { file: 'test.csv', line: 2 },
    });
  });

  test('is not said of euros that were said to be euros', () => {
    expect(found(2024, [[1, '1.00']], { unit: 'euro' })).toEqual([]);
    expect(found(2024, [[1, '1000000.00']], { unit: 'euro' })).toEqual([]);
  });

  test('nor of thousands that were said to be thousands, too much or too little', () => {
    expect(found(2024, [[1, '1000.00']], { unit: 'thousand' })).toEqual([]);
    expect(found(2024, [[1, '1.00']], { unit: 'thousand' })).toEqual([]);
    expect(found(2024, [[1, '1000000.00']], { unit: 'thousand' })).toEqual([]);
  });

  test('and the difference of the totals is said then', () => {
    const thousandfold: readonly Grant[] = [
      [1, '1000000.00'],
      [2, '2000000.00'],
      [3, '3000000.00'],
    ];
    expect(codes(found(2024, thousandfold))).toEqual(['SCALE_SUSPECTED', 'OFFICIAL_DIFFERENCE']);
    const said = found(2024, thousandfold, { unit: 'thousand' });
    expect(codes(said)).toEqual(['OFFICIAL_DIFFERENCE']);
    // 6,000,000.00 − 6,000.00
    expect(amountsOf(said)).toEqual({ given: '6000000.00', official: '6000.00', difference: '5994000.00' });
  });
});

describe('OFFICIAL_DIFFERENCE', () => {
  const WHOLE: readonly Grant[] = [
    [1, '1000.00'],
    [2, '2000.00'],
    [3, '3000.01'],
  ];

  test('has the totals where every intervention with an official amount above zero is there', () => {
    const findings = found(2024, WHOLE);
    expect(codes(findings)).toEqual(['OFFICIAL_DIFFERENCE']);
    expect(amountsOf(findings)).toEqual({ given: '6000.01', official: '6000.00', difference: '0.01' });
    expect(findings).toMatchObject([{ withLpo: false, beside: false }]);
  });

  test.each([
    ['the amounts are the same', IN_2024],
    ['an intervention is missing', WHOLE.slice(1)],
  ])('is not there where %s', (_, grants) => {
    expect(found(2024, grants)).toEqual([]);
  });

  test('counts an amount of zero as there', () => {
    const findings = found(2024, [
      [1, '0.00'],
      [2, '2000.00'],
      [3, '3000.00'],
    ]);
    expect(amountsOf(findings)).toEqual({ given: '5000.00', official: '6000.00', difference: '-1000.00' });
  });

  test('adds up decisions, and counts intervention 0 on both sides', () => {
    // 6,000.01 + 400.00 + 100.00, and 6,000.00 + 500.00
    const findings = found(2025, [...WHOLE, [0, '400.00'], [0, '100.00']]);
    expect(amountsOf(findings)).toEqual({ given: '6500.01', official: '6500.00', difference: '0.01' });
    expect(findings).toMatchObject([{ withLpo: true }]);
    // Without a row of 0 the whole total is compared all the same.
    expect(amountsOf(found(2025, IN_2024))).toEqual({
      given: '6000.00',
      official: '6500.00',
      difference: '-500.00',
    });
  });

  test('adds the official amounts that count beside the file', () => {
    const findings = found(2024, [[1, '10.00']], { beside: true });
    expect(amountsOf(findings)).toEqual({ given: '6010.00', official: '6000.00', difference: '10.00' });
    expect(findings).toMatchObject([{ beside: true }]);
  });

  test('is not said of a year whose rows could not all be used', () => {
    expect(found(2024, WHOLE, { spoiled: true })).toEqual([]);
    expect(found(2024, WHOLE, { incomplete: true })).toEqual([]);
  });
});

test('of years without official amounts nothing is said', () => {
  expect(found(2027, [[1, '1.00']])).toEqual([]);
});
