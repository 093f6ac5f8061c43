// Whose settlement misses bookings that could not be read.

import { describe, expect, test } from 'vitest';
import { lostBookings } from '../../../src/read/inputs/lost-bookings.js';
import type { SourceTable } from '../../../src/read/text/source-table.js';
import {
  type ActualsReadingOptions,
  HEADER,
  readingOfActuals,
  readingOfBookings,
  vocabularyOf,
} from '../read-actuals.js';

function lostIn(
  { findings, tables }: ReturnType<typeof readingOfActuals>,
  options: ActualsReadingOptions = {},
  asKept: (table: SourceTable) => SourceTable = (table) => table,
) {
  const sources = tables.map(({ table }) => asKept(table));
  const { of, untold } = lostBookings(findings, sources, vocabularyOf(options));
  return [of.map(({ municipality, year }) => `${municipality} ${year}`), untold];
}

const lost = (...rows: readonly string[]) => lostIn(readingOfBookings(rows));

test('nothing is lost where all is read, or only looked at twice', () => {
  expect(lost('Almere;2023;7;100,00')).toEqual([[], false]);
  const strange = readingOfActuals(`${HEADER};extra\nAlmere;2023;7;100,00;x\n`);
  expect([strange.findings.map(({ code }) => code), lostIn(strange)]).toEqual([
    ['UNKNOWN_COLUMN'],
    [[], false],
  ]);
});

test.each([
  ['an amount that is none', 'Almere;2023;7;1,234'],
  ['an intervention that is none', 'Almere;2023;77;1,00'],
])('%s tells municipality and year', (_, row) => {
  expect(lost('Rijswijk;2024;7;100,50', row)).toEqual([['GM0034 2023'], false]);
});

test.each([
  ['a municipality that is none', 'Almeer;2023;7;1,00'],
  ['a year that is none', 'Almere;23;7;1,00'],
  ['a year without rules', 'Almere;2022;7;1,00'],
  ['an amount of a municipality that is none', 'Almeer;2023;7;1,234'],
  // What is in the first cells of such a row may belong in others.
  ['a row with a cell too many', 'Almere;2023;7;1,00;2'],
  ['a quote that is not in order', 'Almere;2023;7;"1,00" x'],
])('%s does not', (_, row) => {
  expect(lost('Rijswijk;2024;7;100,50', row)).toEqual([[], true]);
});

test('each is named once, in order, and beside those that do not tell', () => {
  const rows = ['Rijswijk;2023;7;x', 'Almere;2024;7;x', 'Almere;2023;7;x', 'Almere;2024;8;y'];
  expect(lost(...rows)).toEqual([['GM0034 2023', 'GM0034 2024', 'GM0603 2023'], false]);
  expect(lost(...rows, 'Almeer;2024;8;1,00')[1]).toBe(true);
});

describe('a file that could not be read as a whole does not tell', () => {
  test.each([
    ['empty', ''],
    ['without a column for the year', 'gemeente;onderdeel;besteed\nAlmere;7;1,00\n'],
    ['of two decimal signs', `${HEADER}\nAlmere;2023;7;1,5\nAlmere;2023;7;1.5\n`],
    ['with a header of which a quote never closes', `"${HEADER}\nAlmere;2023;7;1,00\n`],
  ])('%s', (_, text) => {
    expect(lostIn(readingOfActuals(text))).toEqual([[], true]);
  });
});

test('without a column the municipality is the one that was named', () => {
  const options = { municipality: 'GM0034' };
  const reading = readingOfActuals('jaar;onderdeel;besteed\n2023;7;x\n', options);
  expect(lostIn(reading, options)).toEqual([['GM0034 2023'], false]);
});

test('of a merged municipality it is its successor, where names are taken for it', () => {
  const reading = readingOfBookings(['Weesp;2023;7;1,00']);
  expect(lostIn(reading, { acceptMerged: true })).toEqual([['GM0363 2023'], false]);
  expect(lostIn(reading)).toEqual([[], true]);
});

test('of a big file, whose rows are not kept, the lines tell', () => {
  const reading = readingOfBookings(['Almere;2023;7;1,00', '"Almere";2024;77;1,00', 'Rijswijk;2024;77;1,00']);
  const bulk = (table: SourceTable) => ({ ...table, rows: [] });
  expect(lostIn(reading, {}, bulk)).toEqual([['GM0034 2024', 'GM0603 2024'], false]);
});
