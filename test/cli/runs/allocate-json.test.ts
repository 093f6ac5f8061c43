import { describe, expect, test } from 'vitest';
import { AMOUNT_KEYS } from '../../budget/budget-of.js';
import { RUN_KEYS } from '../../support/run-keys.js';
import { type JsonRow, jsonOf } from '../../support/run-spuk.js';

const EXACT = /^-?(?:0|[1-9]\d*)\.\d\d$/;
const whole = await jsonOf(['allocate']);

describe('the document', () => {
  test('has the keys of spuk.budget/1, in order', () => {
    const { status: _, ...document } = whole;
    expect(Object.keys(document)).toEqual([
      ...RUN_KEYS,
      'rows',
      'totals',
      'findings',
      'summary',
      'notModelled',
    ]);
    expect(document).toMatchObject({
      schema: 'spuk.budget/1',
      command: 'allocate',
      tool: { name: 'spuk', version: '0.1.0' },
      rules: { profile: 'regeling', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      options: {},
      inputs: [],
    });
  });

  test('has rows and totals with the same keys everywhere, in order', () => {
    const keys = (rows: readonly JsonRow[]) => [...new Set(rows.map((row) => Object.keys(row).join()))];
    expect(keys(whole.rows)).toEqual([
      ['municipality', 'year', 'theme', 'intervention', ...AMOUNT_KEYS, 'provenance'].join(),
    ]);
    expect(keys(whole.totals)).toEqual([['municipality', 'year', ...AMOUNT_KEYS, 'provenance'].join()]);
    expect([...new Set(whole.rows.map(({ municipality }) => Object.keys(municipality).join()))]).toEqual([
      'code,name',
    ]);
  });

  test('has amounts as exact text, or null where none stands', () => {
    const notExact = [...whole.rows, ...whole.totals].flatMap((row) =>
      AMOUNT_KEYS.filter((key) => row[key] !== null && !EXACT.test(String(row[key]))),
    );
    expect(notExact).toEqual([]);
    const nulls = (year: number) =>
      AMOUNT_KEYS.filter((key) => whole.rows.some((row) => row.year === year && row[key] === null));
    const settled = ['carryUsable', 'spent', 'unspent', 'overspent', 'ownUnspent', 'toRepay'];
    expect(nulls(2023)).toEqual(settled);
    expect(nulls(2025)).toEqual(['shiftLimit', 'shiftRoom', 'carryLimit', 'carryRoom', ...settled]);
  });

  test('has the row of the example: Almere, 2024, intervention 7', () => {
    const row = whole.rows.find(
      ({ municipality, year, intervention }) =>
        municipality.code === 'GM0034' && year === 2024 && intervention === 7,
    );
    // 15% of 531,659.00 = 79,748.85
    expect(row).toEqual({
      municipality: { code: 'GM0034', name: 'Almere' },
      year: 2024,
      theme: 'gezondheid-sociale-basis',
      intervention: 7,
      granted: '531659.00',
      carriedIn: '0.00',
      shiftedIn: '0.00',
      shiftedOut: '0.00',
      available: '531659.00',
      carriedOut: '0.00',
      budget: '531659.00',
      shiftLimit: '79748.85',
      shiftRoom: '79748.85',
      carryLimit: '0.00',
      carryRoom: '0.00',
      carryUsable: null,
      spent: null,
      unspent: null,
      overspent: null,
      ownUnspent: null,
      toRepay: null,
      provenance: 'official',
    });
  });

  test('has the carry limit of Almere in 2025 on its total: 10% of 3,478,172.00', () => {
    const total = whole.totals.find(
      ({ municipality, year }) => municipality.code === 'GM0034' && year === 2025,
    );
    expect(total).toMatchObject({
      granted: '3478172.00',
      shiftLimit: null,
      shiftRoom: null,
      carryLimit: '347817.20',
      carryRoom: '347817.20',
    });
  });

  test('names what is not modelled, in the language of the run', async () => {
    expect(whole['notModelled']).toHaveLength(5);
    const english = await jsonOf(['--lang', 'en', 'allocate', '-m', 'Almere']);
    expect(english['notModelled']).toHaveLength(5);
    expect(english['notModelled']).not.toEqual(whole['notModelled']);
  });
});
