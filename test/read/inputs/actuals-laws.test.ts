// No booking is counted twice and none is lost, however the bookings are ordered or divided over files.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActualsReading } from '../../../src/read/inputs/actuals.js';
import { readingOfActuals } from '../read-actuals.js';

interface Row {
  readonly municipality: string;
  readonly year: string;
  readonly ledger: string;
  readonly cents: number;
}

const MAP = 'grootboek;onderdeel\n4351;7\n4352;11\n4353;Welzijn op recept\n4360;IZA\n4370;0\n';
const MAPPED = ['4351', '4352', '4353', '4360', '4370'];
const LOST = ['4980', '4999', '', 'x y'];
/** 4370 is undivided money: a finding in 2023 and 2024, read in 2025. */
const row = fc.record<Row>({
  municipality: fc.constantFrom('Almere', 'Rijswijk', 'GM0363', 'Almeer'),
  year: fc.constantFrom('2023', '2024', '2025', '2022', '23'),
  ledger: fc.constantFrom(...MAPPED, ...LOST),
  cents: fc.integer({ min: -10_000_000, max: 10_000_000 }),
});
const rows = fc.array(row, { maxLength: 40 });

function amountOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function fileOf(bookings: readonly Row[]): string {
  const lines = bookings.map((booking) =>
    [booking.municipality, booking.year, booking.ledger, amountOf(booking.cents)].join(';'),
  );
  return ['gemeente;jaar;grootboek;bedrag', ...lines, ''].join('\n');
}

function read(files: readonly (readonly Row[])[]): ActualsReading {
  const named = Object.fromEntries(files.map((bookings, index) => [`${index}.csv`, fileOf(bookings)]));
  return readingOfActuals(named, { map: MAP });
}

/** Sums in cents and counts by what they are of, whatever the files: `GM0034 2023 7 300 2`. */
function sumsOf({ actuals, findings }: ActualsReading): readonly string[] {
  const lost = findings.flatMap((finding) =>
    finding.code === 'UNMAPPED'
      ? finding.codes.map(({ text, sum, bookings }) => ({
          of: `${finding.municipality} ${finding.year} unmapped ${text}`,
          cents: sum.toCents(),
          bookings,
        }))
      : [],
  );
  const known = [
    ...actuals.parts,
    ...actuals.iza.map((part) => ({ ...part, intervention: 'iza' as const })),
  ].map(({ municipality, year, intervention, spent, bookings }) => ({
    of: `${municipality} ${year} ${intervention}`,
    cents: spent.toCents(),
    bookings,
  }));
  const sums = new Map<string, { cents: number; bookings: number }>();
  for (const { of, cents, bookings } of [...known, ...lost]) {
    const before = sums.get(of) ?? { cents: 0, bookings: 0 };
    sums.set(of, { cents: before.cents + cents, bookings: before.bookings + bookings });
  }
  return [...sums].map(([of, { cents, bookings }]) => `${of} ${cents} ${bookings}`).sort();
}

/** The rows that have a finding of their own. */
function faultyRows({ findings }: ActualsReading, files: readonly (readonly Row[])[]): readonly Row[] {
  const places = findings.flatMap(({ code, where }) =>
    code === 'UNMAPPED' ? [] : [`${where?.file} ${where?.line}`],
  );
  return [...new Set(places)].flatMap((place) => {
    const [file = '', line] = place.split(' ');
    return files[Number.parseInt(file, 10)]?.[Number(line) - 2] ?? [];
  });
}

describe('the sums of bookings', () => {
  test('are the same in any order', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(sumsOf(read([shuffled]))).toEqual(sumsOf(read([all])));
        },
      ),
    );
  });

  test('are the same however they are divided over files', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (all, choices) => {
        const files: Row[][] = [[], [], []];
        for (const booking of all) files[choices.next().value ?? 0]?.push(booking);
        expect(sumsOf(read(files))).toEqual(sumsOf(read([all])));
      }),
    );
  });
});

test('every booking is in a part, of SPUK IZA, unmapped or found: together they are the sum of the file', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const files = [one, other];
      const reading = read(files);
      const sums = sumsOf(reading).map((text) => text.split(' ').slice(-2).map(Number));
      const faulty = faultyRows(reading, files);
      const total = (numbers: readonly (number | undefined)[]) =>
        numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      expect(total(sums.map(([cents]) => cents)) + total(faulty.map(({ cents }) => cents))).toBe(
        total([...one, ...other].map(({ cents }) => cents)),
      );
      expect(total(sums.map(([, bookings]) => bookings)) + faulty.length).toBe(one.length + other.length);
    }),
  );
});

test('a booking that can be read is found nowhere, one that cannot is found', () => {
  fc.assert(
    fc.property(row, (booking) => {
      const reading = read([[booking]]);
      const { municipality, year, ledger } = booking;
      const readable = municipality !== 'Almeer' && year.startsWith('202') && year !== '2022';
      const lost = LOST.includes(ledger);
      const kept = readable && !lost;
      expect(reading.actuals.parts.length + reading.actuals.iza.length).toBe(kept ? 1 : 0);
      expect(reading.findings.length === 0).toBe(kept);
      expect(reading.findings.some(({ code }) => code === 'UNMAPPED')).toBe(readable && lost);
    }),
  );
});
