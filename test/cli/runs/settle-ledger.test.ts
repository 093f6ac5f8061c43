// The export of a ledger as large as they come: settled in one command, exact to the cent, every booking accounted for.

import { describe, expect, test } from 'vitest';
import { type JsonResult, runSpuk } from '../../support/run-spuk.js';

const BOOKINGS = 100_000;
const MUNICIPALITIES = ['Almere', 'Rijswijk', 'Utrecht', 'Wijdemeren'];
const YEARS = [2023, 2024, 2025, 2026];
/** Ten accounts: eight of interventions, one of SPUK IZA, one that the mapping does not know. */
const ACCOUNTS = ['4301', '4302', '4303', '4307', '4310', '4311', '4312', '4313', '4360', '4999'];
const MAP = [
  'grootboek;onderdeel',
  ...[1, 2, 3, 7, 10, 11, 12, 13].map((n) => `43${String(n).padStart(2, '0')};${n}`),
]
  .concat('4360;IZA', '')
  .join('\n');

/** Every booking differs, one in seven is a correction. @unit cent */
function centsOf(index: number): number {
  const cents = ((index * 7919) % 99_991) + 1;
  return index % 7 === 0 ? -cents : cents;
}

const bookings = Array.from({ length: BOOKINGS }, (_, index) => ({
  municipality: MUNICIPALITIES[index % 4] ?? '',
  year: YEARS[Math.floor(index / 4) % 4] ?? 0,
  account: ACCOUNTS[(index * 3 + Math.floor(index / 16)) % 10] ?? '',
  cents: centsOf(index),
}));

const amountOf = (cents: number) => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};
const ledger = bookings.map(({ municipality, year, account, cents }, index) =>
  [`B${index}`, municipality, year, account, `Boeking ${index}`, amountOf(cents)].join(';'),
);
const files = {
  'grootboek.csv': `${['Boekstuk;Gemeente;Jaar;Grootboek;Omschrijving;Bedrag', ...ledger].join('\r\n')}\r\n`,
  'koppeling.csv': MAP,
};

const centsIn = (text: unknown) => Number(String(text).replace('.', ''));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const sumWhere = (which: (booking: (typeof bookings)[number]) => boolean) =>
  sumOf(bookings.filter(which).map(({ cents }) => cents));

const { stdout, stderr, status } = await runSpuk(
  ['settle', '-s', 'grootboek.csv', '--map', 'koppeling.csv', '-f', 'json'].concat(
    MUNICIPALITIES.flatMap((name) => ['-m', name]),
  ),
  { files },
);
const result: JsonResult = JSON.parse(stdout);

describe('a ledger of 100,000 bookings of four municipalities over four years', () => {
  test('is read whole', () => {
    expect(status).toBe(0);
    expect(result['inputs']).toMatchObject([
      { role: 'actuals', rows: BOOKINGS },
      { role: 'map', rows: 9 },
    ]);
  });

  test('adds up to the cent for every municipality, year and intervention', () => {
    const names = new Map(result.rows.map(({ municipality }) => [municipality.name, municipality.code]));
    expect([...names.keys()].sort()).toEqual([...MUNICIPALITIES].sort());
    for (const { municipality, year, intervention, spent } of result.rows) {
      const account = `43${String(intervention).padStart(2, '0')}`;
      expect([municipality.name, year, intervention, centsIn(spent)]).toEqual([
        municipality.name,
        year,
        intervention,
        sumWhere((of) => of.municipality === municipality.name && of.year === year && of.account === account),
      ]);
    }
  });

  test('has every unmapped booking in a finding of its municipality and year', () => {
    const unmapped = result.findings.filter(({ code }) => code === 'UNMAPPED');
    const lost = (name: string, year: number) =>
      sumWhere((of) => of.municipality === name && of.year === year && of.account === '4999');
    const expected = MUNICIPALITIES.flatMap((name) => YEARS.map((year) => lost(name, year)));
    expect(unmapped.map(({ amounts }) => centsIn(amounts?.['sum'])).sort()).toEqual(expected.sort());
    expect(unmapped).toHaveLength(16);
  });

  test('loses nothing: settled, unmapped and SPUK IZA are together the sum of the file', () => {
    const settled = sumOf(result.totals.map(({ spent }) => centsIn(spent)));
    const unmapped = sumOf(
      result.findings.flatMap(({ code, amounts }) =>
        code === 'UNMAPPED' ? [centsIn(amounts?.['sum'])] : [],
      ),
    );
    const iza = sumWhere(({ account }) => account === '4360');
    expect(settled + unmapped + iza).toBe(sumOf(bookings.map(({ cents }) => cents)));
    expect(stderr).toContain('10000 boekingen van de SPUK IZA');
  });
});
