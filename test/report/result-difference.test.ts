import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AMOUNT_KEYS, type AmountKey } from '../../src/grant/amounts.js';
import type { KeptFinding, KeptResult, KeptRow } from '../../src/grant/kept-result.js';
import { Amount } from '../../src/money/amount.js';
import type { Cell } from '../../src/report/cell.js';
import { differenceRecords } from '../../src/report/compared/difference-records.js';
import { differenceReport } from '../../src/report/compared/difference-tables.js';
import { isSame, resultDifference } from '../../src/report/compared/result-difference.js';
import type { TableRow } from '../../src/report/table.js';
import { grant } from '../support/grant.js';

const ALMERE = { code: 'GM0034', name: 'Almere' };
const DIRECTORY = {
  municipality: (code: string) => ({ code, name: code, region: '' }),
  grant,
  interventions: [],
  themes: [],
  comingMergers: [],
  notModelled: [],
};

function amountsOf(amounts: Partial<Record<AmountKey, Amount>>): Record<AmountKey, Amount | null> {
  const none = { granted: null, carriedIn: null, shiftedIn: null, shiftedOut: null, available: null };
  const more = { carriedOut: null, budget: null, shiftLimit: null, shiftRoom: null, carryLimit: null };
  const rest = {
    carryRoom: null,
    carryUsable: null,
    spent: null,
    unspent: null,
    overspent: null,
    ownUnspent: null,
    toRepay: null,
  };
  return { ...none, ...more, ...rest, ...amounts };
}

function row(intervention: number, amounts: Partial<Record<AmountKey, Amount>>, year = 2023): KeptRow {
  return { municipality: ALMERE, year, intervention, theme: 'theme', amounts: amountsOf(amounts) };
}

/** A result of rows; its totals are their sums, as those of every result. */
function resultOf(rows: readonly KeptRow[], more: Partial<KeptResult> = {}): KeptResult {
  const years = [...new Set(rows.map(({ year }) => year))];
  return {
    ...{ command: 'allocate', version: '0.1.0', rules: { profile: 'regeling', sha256: 'abc' } },
    ...{ options: {}, inputs: [], settlement: [], findings: [], rows },
    totals: years.map((year) => ({
      ...{ municipality: ALMERE, year },
      amounts: amountsOf(
        Object.fromEntries(
          AMOUNT_KEYS.flatMap((key) => {
            const found = rows.flatMap((part) => (part.year === year ? (part.amounts[key] ?? []) : []));
            return found.length === 0 ? [] : [[key, Amount.sum(found)]];
          }),
        ),
      ),
    })),
    ...more,
  };
}

const euros = (text: string) => ({ granted: Amount.of(text) });

describe('what changed between two results', () => {
  test('nothing, where they say the same', () => {
    const result = resultOf([row(7, euros('10.00'))]);
    expect(isSame(resultDifference(result, resultOf([row(7, euros('10.00'))])))).toBe(true);
  });

  test('an amount of one cent more is a difference of +0.01', () => {
    const { rows } = resultDifference(resultOf([row(7, euros('10.00'))]), resultOf([row(7, euros('10.01'))]));
    expect(rows).toHaveLength(1);
    expect(String(rows[0]?.amounts[0]?.difference)).toBe('0.01');
    expect(rows[0]?.change).toBe('changed');
  });

  test('a row that appears counts from nothing, one that disappears to nothing', () => {
    // 10.00 is gone, 4.00 is new: together -6.00.
    const { rows, totals } = resultDifference(
      resultOf([row(7, euros('10.00'))]),
      resultOf([row(8, euros('4.00'))]),
    );
    expect(
      rows.map(({ intervention, change, amounts }) => [intervention, change, String(amounts[0]?.difference)]),
    ).toEqual([
      [7, 'removed', '-10.00'],
      [8, 'added', '4.00'],
    ]);
    expect(String(totals[0]?.amounts[0]?.difference)).toBe('-6.00');
  });

  test('a limit that stands in one result alone has no difference', () => {
    const before = resultOf([row(7, { shiftLimit: Amount.of('1.00') })]);
    const [found] = resultDifference(before, resultOf([row(7, {})])).rows;
    expect(found?.amounts).toEqual([
      { key: 'shiftLimit', old: Amount.of('1.00'), new: null, difference: null },
    ]);
  });

  test('changes that cancel out in the total are shown all the same', () => {
    const before = resultOf([row(7, euros('1.00')), row(8, euros('2.00'))]);
    const after = resultOf([row(7, euros('2.00')), row(8, euros('1.00'))]);
    const difference = resultDifference(before, after);
    expect(difference.totals).toEqual([]);
    const { tables } = differenceReport({ before, after, difference, directory: DIRECTORY });
    expect(tables.map(({ rows }) => rows.map(textsOf))).toEqual([
      [
        ['granted', '', '', ''],
        ['unknown', '1.00', '2.00', '1.00'],
        ['unknown', '2.00', '1.00', '-1.00'],
        ['total', '3.00', '3.00', '0.00'],
      ],
    ]);
  });

  test('what a result was made from is named where it differs', () => {
    const before = resultOf([], { options: { municipality: ['GM0034'], year: [2023] } });
    const after = resultOf([], {
      options: { municipality: ['GM0034'] },
      rules: { profile: 'uniform', sha256: 'def' },
    });
    expect(resultDifference(before, after).facts).toEqual([
      { fact: { kind: 'profile' }, old: 'regeling', new: 'uniform' },
      { fact: { kind: 'rules' }, old: 'abc', new: 'def' },
      { fact: { kind: 'option', name: 'year' }, old: '2023', new: null },
    ]);
  });
});

describe('a settlement', () => {
  const settled = (year: number | null, toRepay: string, lawful: string) => ({
    ...{ municipality: ALMERE, year, toRepay: Amount.of(toRepay), lawful: Amount.of(lawful) },
  });
  // 2023 goes from 25,994.60 to 20,000.00, 2024 stays at 100.00: together 26,094.60 to 20,100.00.
  const before = resultOf([], {
    settlement: [
      settled(2023, '25994.60', '0.00'),
      settled(2024, '100.00', '0.00'),
      settled(null, '26094.60', '0.00'),
    ],
  });
  const after = resultOf([], {
    settlement: [
      settled(2023, '20000.00', '0.00'),
      settled(2024, '100.00', '0.00'),
      settled(null, '20100.00', '0.00'),
    ],
  });
  const difference = resultDifference(before, after);

  test('is compared by year and together', () => {
    expect(
      difference.settlement.map(({ year, amounts }) => [
        year,
        amounts.map(({ key }) => key),
        String(amounts[0]?.difference),
      ]),
    ).toEqual([
      [2023, ['toRepay'], '-5994.60'],
      [null, ['toRepay'], '-5994.60'],
    ]);
  });

  test('stands in a table whose columns add up; in csv the years together have no year', () => {
    const { tables } = differenceReport({ before, after, difference, directory: DIRECTORY });
    expect(tables.map(({ rows }) => rows.map((line) => centsOf(line)))).toEqual([
      [
        [Number.NaN, Number.NaN, Number.NaN],
        [2599460, 2000000, -599460],
        [10000, 10000, 0],
        [2609460, 2010000, -599460],
      ],
    ]);
    const years = differenceRecords(difference).rows.map((cells) => cells[4]);
    expect(years).toEqual([{ kind: 'integer', value: 2023 }, { kind: 'empty' }]);
  });
});

describe('findings', () => {
  const limit = (excess: string, more: Partial<KeptFinding> = {}): KeptFinding => ({
    ...{ code: 'SHIFT_LIMIT', severity: 'error', message: excess, municipality: 'GM0034', year: 2023 },
    ...{ intervention: 7, amounts: { excess: Amount.of(excess) } },
    ...more,
  });
  const changes = (before: readonly KeptFinding[], after: readonly KeptFinding[]) =>
    resultDifference(resultOf([], { findings: before }), resultOf([], { findings: after })).findings.map(
      ({ change, finding }) => [change, finding.message],
    );

  test.each([
    ['the same', [limit('0.01')], [limit('0.01')], []],
    ['new', [], [limit('0.01')], [['added', '0.01']]],
    ['gone', [limit('0.01')], [], [['removed', '0.01']]],
    ['with another excess', [limit('0.01')], [limit('0.02')], [['changed', '0.02']]],
    ['the same in other words', [limit('0.01')], [limit('0.01', { message: 'in English' })], []],
    [
      'of another year',
      [limit('0.01')],
      [limit('0.01', { year: 2024 })],
      [
        ['removed', '0.01'],
        ['added', '0.01'],
      ],
    ],
    ['twice, once gone', [limit('0.01'), limit('0.01')], [limit('0.01')], [['removed', '0.01']]],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe('laws of differences', () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 }).map((value) => Amount.ofCents(value));
  const someRows = fc
    .uniqueArray(
      fc.record({
        intervention: fc.integer({ min: 1, max: 5 }),
        year: fc.constantFrom(2023, 2024),
        granted: cents,
        spent: cents,
      }),
      {
        selector: ({ intervention, year }) => `${intervention} ${year}`,
      },
    )
    .map((parts) =>
      parts.map(({ intervention, year, granted, spent }) => row(intervention, { granted, spent }, year)),
    );

  test('every column of every block adds up to the total below it', () => {
    fc.assert(
      fc.property(someRows, someRows, (older, newer) => {
        const [before, after] = [resultOf(older), resultOf(newer)];
        const difference = resultDifference(before, after);
        const { tables } = differenceReport({ before, after, difference, directory: DIRECTORY });
        for (const { rows } of tables)
          for (const block of blocksOf(rows)) expect(sumsOf(block.lines)).toEqual(centsOf(block.total));
      }),
    );
  });

  test('the differences of the rows add up to that of the total', () => {
    fc.assert(
      fc.property(someRows, someRows, (older, newer) => {
        const { rows, totals } = resultDifference(resultOf(older), resultOf(newer));
        const sum = (parts: typeof rows) =>
          parts
            .flatMap(({ amounts }) => amounts)
            .reduce((all, { difference }) => all + (difference?.toCents() ?? 0), 0);
        expect(sum(rows)).toBe(sum(totals));
      }),
    );
  });

  test('back and forth is the same with the other sign', () => {
    fc.assert(
      fc.property(someRows, someRows, (older, newer) => {
        const differences = (from: readonly KeptRow[], to: readonly KeptRow[], sign: number) =>
          resultDifference(resultOf(from), resultOf(to)).rows.flatMap(({ amounts }) =>
            amounts.map(({ difference }) => (difference?.toCents() ?? 0) * sign + 0),
          );
        expect(differences(newer, older, -1)).toEqual(differences(older, newer, 1));
      }),
    );
  });
});

function textsOf({ cells }: TableRow): readonly string[] {
  return cells.slice(1).map((cell) => {
    if (cell.kind === 'amount') return cell.amount?.toString() ?? '';
    if (cell.kind === 'heading') return cell.heading;
    return cell.kind === 'word' ? cell.word : '';
  });
}

/** The blocks of a table: lines between a heading and a total. */
function blocksOf(rows: readonly TableRow[]) {
  const blocks: { lines: TableRow[]; total: TableRow }[] = [];
  let lines: TableRow[] = [];
  for (const line of rows) {
    if (line.kind === 'heading') lines = [];
    else if (line.kind === 'subtotal') blocks.push({ lines, total: line });
    else lines.push(line);
  }
  return blocks;
}

function centsOf({ cells }: TableRow): readonly number[] {
  return cells
    .slice(-3)
    .map((cell: Cell) => (cell.kind === 'amount' ? (cell.amount?.toCents() ?? 0) : Number.NaN));
}

function sumsOf(lines: readonly TableRow[]): readonly number[] {
  return [0, 1, 2].map((column) => lines.reduce((sum, line) => sum + (centsOf(line)[column] ?? 0), 0));
}
