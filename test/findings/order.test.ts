import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { severityOf } from '../../src/findings/finding.js';
import { countsOf, inGroups, inOrder } from '../../src/findings/order.js';

type Facts = Partial<Pick<Finding, 'municipality' | 'year' | 'intervention' | 'where'>>;
const badYear = (facts: Facts = {}): Finding => ({ code: 'BAD_YEAR', text: '23', ...facts });
const unknownColumn = (facts: Facts = {}): Finding => ({ code: 'UNKNOWN_COLUMN', column: 'x', ...facts });
const badEncoding = (facts: Facts = {}): Finding => ({ code: 'BAD_ENCODING', problem: 'nul', ...facts });
const at = (file: string, line: number, column = 1) => ({ where: { file, line, column } });

describe('the order for programs', () => {
  test.each([
    ['file', badYear(at('a.csv', 9)), badYear(at('b.csv', 1))],
    ['line, as a number', badYear(at('a.csv', 9)), badYear(at('a.csv', 10))],
    [
      'municipality',
      badYear({ ...at('a.csv', 1), municipality: 'GM0034', year: 2026 }),
      badYear({ ...at('a.csv', 1), municipality: 'GM0344', year: 2023 }),
    ],
    [
      'year',
      badYear({ municipality: 'GM0034', year: 2023, intervention: 15 }),
      badYear({ municipality: 'GM0034', year: 2024, intervention: 1 }),
    ],
    [
      'intervention, as a number',
      badYear({ municipality: 'GM0034', year: 2023, intervention: 2 }),
      badYear({ municipality: 'GM0034', year: 2023, intervention: 10 }),
    ],
  ])('looks at the %s', (_, first, second) => {
    expect(inOrder([second, first])).toEqual([first, second]);
    expect(inOrder([first, second])).toEqual([first, second]);
  });

  test('puts file before line, line before municipality, municipality before year, year before intervention', () => {
    const findings = [
      badYear({ ...at('a.csv', 1), municipality: 'GM0034', year: 2023, intervention: 1 }),
      badYear({ ...at('a.csv', 1), municipality: 'GM0034', year: 2023, intervention: 2 }),
      badYear({ ...at('a.csv', 1), municipality: 'GM0034', year: 2024, intervention: 1 }),
      badYear({ ...at('a.csv', 1), municipality: 'GM0344', year: 2023, intervention: 1 }),
      badYear({ ...at('a.csv', 2), municipality: 'GM0034', year: 2023, intervention: 1 }),
      badYear({ ...at('b.csv', 1), municipality: 'GM0034', year: 2023, intervention: 1 }),
    ];
    expect(inOrder([...findings].reverse())).toEqual(findings);
  });

  test('does not depend on the order in which they were found', () => {
    const finding = fc
      .record({
        make: fc.constantFrom(badYear, unknownColumn, badEncoding),
        file: fc.constantFrom('a.csv', 'b.csv'),
        line: fc.integer({ min: 1, max: 12 }),
        column: fc.integer({ min: 1, max: 3 }),
        year: fc.constantFrom(2023, 2024),
      })
      .map(({ make, file, line, column, year }) => make({ ...at(file, line, column), year }));
    const shuffled = fc
      .array(finding, { maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(inOrder(mixed)).toEqual(inOrder(all));
        expect(inOrder(all)).toHaveLength(all.length);
      }),
    );
  });
});

describe('the order for people', () => {
  test('is by kind: warnings before errors, so that what matters most stands last', () => {
    const groups = inGroups([
      badYear(at('a.csv', 3)),
      unknownColumn(at('a.csv', 1)),
      badYear(at('a.csv', 2)),
    ]);
    expect(groups).toEqual([
      { code: 'UNKNOWN_COLUMN', findings: [unknownColumn(at('a.csv', 1))] },
      { code: 'BAD_YEAR', findings: [badYear(at('a.csv', 2)), badYear(at('a.csv', 3))] },
    ]);
  });

  test('loses nothing and says nothing twice', () => {
    const all = [badYear(), unknownColumn(), badEncoding(), badYear(), unknownColumn()];
    expect(inGroups(all).flatMap(({ findings }) => findings)).toHaveLength(all.length);
    expect(inGroups([])).toEqual([]);
  });
});

test('findings are counted by severity', () => {
  expect(countsOf([])).toEqual({ error: 0, warning: 0, note: 0 });
  expect(countsOf([badYear(), unknownColumn(), badYear()])).toEqual({ error: 2, warning: 1, note: 0 });
});

test.each([
  ['NO_ALLOCATION', 'warning'],
  ['UNKNOWN_COLUMN', 'warning'],
  ['YEAR_NOT_COVERED', 'error'],
  ['UNKNOWN_MUNICIPALITY', 'error'],
  ['UNKNOWN_INTERVENTION', 'error'],
  ['UNDIVIDED_IN_WALLED_YEAR', 'error'],
  ['MISSING_COLUMN', 'error'],
  ['DUPLICATE_COLUMN', 'error'],
  ['RAGGED_ROW', 'error'],
  ['BROKEN_QUOTE', 'error'],
  ['BAD_ENCODING', 'error'],
  ['BAD_YEAR', 'error'],
  ['BAD_AMOUNT', 'error'],
  ['AMBIGUOUS_DECIMAL', 'error'],
  ['NEGATIVE_AMOUNT', 'error'],
  ['DUPLICATE_ROW', 'error'],
  ['TOTAL_MISMATCH', 'error'],
] as const)('%s is of severity %s', (code, severity) => {
  expect(severityOf(code)).toBe(severity);
});
