import { describe, expect, test } from 'vitest';
import { municipalTotals, nationalBudgets } from '../data/places-tables.js';
import { type JsonRow, jsonOf } from '../support/run-spuk.js';

const AMOUNTS = [
  'granted',
  'carriedIn',
  'shiftedIn',
  'shiftedOut',
  'available',
  'carriedOut',
  'budget',
  'shiftLimit',
  'shiftRoom',
  'carryLimit',
  'carryRoom',
  'spent',
  'unspent',
  'overspent',
  'ownUnspent',
  'toRepay',
];
const EXACT = /^-?(?:0|[1-9]\d*)\.\d\d$/;
const whole = await jsonOf(['allocate']);

/** The sum of an amount, in cents. */
function centsOf(rows: readonly JsonRow[], key: string): bigint {
  return rows.reduce((sum, row) => sum + BigInt(String(row[key]).replace('.', '')), 0n);
}

function rowsBy(
  rows: readonly JsonRow[],
  keyOf: (row: JsonRow) => string,
): ReadonlyMap<string, readonly JsonRow[]> {
  const groups = new Map<string, JsonRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

describe('the whole country', () => {
  test('is 342 municipalities × 4 years × 15 interventions, without a finding', () => {
    expect(whole.status).toBe(0);
    expect(whole.totals).toHaveLength(342 * 4);
    expect(whole.rows).toHaveLength(20_520);
    expect(new Set(whole.totals.map(({ municipality }) => municipality.code)).size).toBe(342);
    expect(whole.findings).toEqual([]);
    expect(whole.summary).toEqual({ errors: 0, warnings: 0, notes: 0 });
  });

  test('adds up in 2023 and 2024 to the national budget of each intervention, to the cent', () => {
    const groups = rowsBy(whole.rows, ({ year, intervention }) => `${intervention} ${year}`);
    for (const { intervention, year, amount } of nationalBudgets) {
      if (Number(year) > 2024) continue;
      const rows = groups.get(`${intervention} ${year}`) ?? [];
      expect([intervention, year, rows.length, centsOf(rows, 'granted')]).toEqual([
        intervention,
        year,
        342,
        BigInt(amount) * 100n,
      ]);
    }
  });

  test('adds up in 2025 and 2026 to the official total of each municipality, to the cent', () => {
    const groups = rowsBy(whole.rows, ({ municipality, year }) => `${municipality.code} ${year}`);
    const totals = new Map(whole.totals.map((total) => [`${total.municipality.code} ${total.year}`, total]));
    for (const { code, year, amount } of municipalTotals) {
      const key = `${code} ${year}`;
      expect([key, centsOf(groups.get(key) ?? [], 'granted'), totals.get(key)?.['granted']]).toEqual([
        key,
        BigInt(amount) * 100n,
        `${amount}.00`,
      ]);
    }
  });

  test('has totals that are the sums of their rows', () => {
    const groups = rowsBy(whole.rows, ({ municipality, year }) => `${municipality.code} ${year}`);
    const differing = whole.totals.filter((total) => {
      const rows = groups.get(`${total.municipality.code} ${total.year}`) ?? [];
      const keys =
        total.year <= 2024 ? ['granted', 'budget', 'shiftLimit', 'shiftRoom', 'carryLimit'] : ['granted'];
      return keys.some((key) => centsOf(rows, key) !== centsOf([total], key));
    });
    expect(differing).toEqual([]);
  });

  test('is indicative row by row, with official totals in 2025 and 2026', () => {
    expect(new Set(whole.rows.map((row) => row['provenance']))).toEqual(new Set(['indicative']));
    const kinds = new Set(whole.totals.map((total) => `${total.year} ${String(total['provenance'])}`));
    expect([...kinds].sort()).toEqual([
      '2023 indicative',
      '2024 indicative',
      '2025 official',
      '2026 official',
    ]);
  });

  test('stands by code, year and intervention', () => {
    const place = ({ municipality, year, intervention }: JsonRow) =>
      `${municipality.code} ${year} ${String(intervention ?? 0).padStart(2, '0')}`;
    for (const rows of [whole.rows, whole.totals]) {
      const places = rows.map(place);
      expect(places).toEqual([...places].sort());
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe('the document', () => {
  test('has the keys of spuk.budget/1, in order', () => {
    const { status: _, ...document } = whole;
    expect(Object.keys(document)).toEqual([
      'schema',
      'command',
      'tool',
      'rules',
      'options',
      'inputs',
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
      ['municipality', 'year', 'theme', 'intervention', ...AMOUNTS, 'provenance'].join(),
    ]);
    expect(keys(whole.totals)).toEqual([['municipality', 'year', ...AMOUNTS, 'provenance'].join()]);
    expect([...new Set(whole.rows.map(({ municipality }) => Object.keys(municipality).join()))]).toEqual([
      'code,name',
    ]);
  });

  test('has amounts as exact text, or null where none stands', () => {
    const notExact = [...whole.rows, ...whole.totals].flatMap((row) =>
      AMOUNTS.filter((key) => row[key] !== null && !EXACT.test(String(row[key]))),
    );
    expect(notExact).toEqual([]);
    const nulls = (year: number) =>
      AMOUNTS.filter((key) => whole.rows.some((row) => row.year === year && row[key] === null));
    const settled = ['spent', 'unspent', 'overspent', 'ownUnspent', 'toRepay'];
    expect(nulls(2023)).toEqual(settled);
    expect(nulls(2025)).toEqual(['shiftLimit', 'shiftRoom', 'carryLimit', 'carryRoom', ...settled]);
  });

  test('has the row of the example: Almere, 2024, intervention 7', () => {
    const row = whole.rows.find(
      ({ municipality, year, intervention }) =>
        municipality.code === 'GM0034' && year === 2024 && intervention === 7,
    );
    // 15% of 531,009.50 = 79,651.425
    expect(row).toEqual({
      municipality: { code: 'GM0034', name: 'Almere' },
      year: 2024,
      theme: 'gezondheid-sociale-basis',
      intervention: 7,
      granted: '531009.50',
      carriedIn: '0.00',
      shiftedIn: '0.00',
      shiftedOut: '0.00',
      available: '531009.50',
      carriedOut: '0.00',
      budget: '531009.50',
      shiftLimit: '79651.42',
      shiftRoom: '79651.42',
      carryLimit: '0.00',
      carryRoom: '0.00',
      spent: null,
      unspent: null,
      overspent: null,
      ownUnspent: null,
      toRepay: null,
      provenance: 'indicative',
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
