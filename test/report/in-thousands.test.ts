import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { amountCell, word } from '../../src/report/cell.js';
import { inThousands } from '../../src/report/in-thousands.js';
import type { Report, RowKind, TableRow } from '../../src/report/table.js';

function row(kind: RowKind, amount: string | null): TableRow {
  const label = word(kind === 'total' ? 'total' : kind === 'subtotal' ? 'subtotal' : 'undivided');
  return { kind, cells: [label, amountCell(amount === null ? null : Amount.of(amount))] };
}

function reportOf(...rows: readonly TableRow[]): Report {
  return {
    tables: [{ title: { key: 'show', what: 'not-modelled' }, columns: ['topic', 'granted'], rows }],
    notes: [],
  };
}

/** The rows as label and amount in euros. */
function shown(...rows: readonly TableRow[]): readonly (readonly [string, string])[] {
  const [table] = inThousands(reportOf(...rows)).tables;
  return (table?.rows ?? []).map(({ cells: [label, amount] }) => [
    label?.kind === 'word' ? label.word : '',
    amount?.kind === 'amount' ? String(amount.amount) : '',
  ]);
}

describe('rounding differences', () => {
  test('three times 1,400 is 4,200: rounded 1 + 1 + 1, in total 4, so 1 is missing', () => {
    expect(
      shown(row('row', '1400.00'), row('row', '1400.00'), row('row', '1400.00'), row('total', '4200.00')),
    ).toEqual([
      ['undivided', '1000.00'],
      ['undivided', '1000.00'],
      ['undivided', '1000.00'],
      ['rounding', '1000.00'],
      ['total', '4000.00'],
    ]);
  });

  test('two times 1,500 is 3,000: rounded 2 + 2, in total 3, so 1 is too much', () => {
    expect(shown(row('row', '1500.00'), row('row', '1500.00'), row('total', '3000.00'))[2]).toEqual([
      'rounding',
      '-1000.00',
    ]);
  });

  test('none where the rounded amounts add up', () => {
    expect(shown(row('row', '1000.00'), row('row', '2000.00'), row('total', '3000.00'))).toHaveLength(3);
  });

  test('subtotals have those of their rows, the total those of the subtotals', () => {
    // 400 + 400 = 800: 0 + 0, subtotal 1. 700 + 800 + 800: 1 + 1 + 1; total 2,300: 2, so 1 too much.
    const rows = [
      row('heading', null),
      row('row', '400.00'),
      row('row', '400.00'),
      row('subtotal', '800.00'),
    ];
    const more = [
      row('heading', null),
      row('row', '700.00'),
      row('subtotal', '700.00'),
      row('subtotal', '800.00'),
    ];
    expect(
      shown(
        ...rows,
        ...more.slice(0, 3),
        row('heading', null),
        row('row', '800.00'),
        row('subtotal', '800.00'),
        row('total', '2300.00'),
      ).map(([label, amount]) => `${label} ${amount}`),
    ).toEqual([
      'undivided null',
      'undivided 0.00',
      'undivided 0.00',
      'rounding 1000.00',
      'subtotal 1000.00',
      'undivided null',
      'undivided 1000.00',
      'subtotal 1000.00',
      'undivided null',
      'undivided 1000.00',
      'subtotal 1000.00',
      'rounding -1000.00',
      'total 2000.00',
    ]);
  });

  test('none for a total of more than the rows shown, and none for a limit on the total alone', () => {
    expect(shown(row('row', '1400.00'), row('total', '4200.00'))).toHaveLength(2);
    expect(shown(row('row', null), row('total', '4200.00'))).toHaveLength(2);
  });

  test('what is shown adds up, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }), (cents) => {
        const exact = cents.map((amount) => Amount.ofCents(amount));
        const all = shown(
          ...exact.map((amount) => row('row', String(amount))),
          row('total', String(Amount.sum(exact))),
        );
        const [total, ...others] = all.map(([, amount]) => Amount.of(amount)).reverse();
        expect(String(Amount.sum(others))).toBe(String(total));
      }),
    );
  });
});

test('a report without amounts stays what it is', () => {
  const report: Report = {
    tables: [{ title: { key: 'show', what: 'not-modelled' }, columns: ['topic'], rows: [] }],
    notes: [],
  };
  expect(inThousands(report)).toEqual(report);
});
