// A workbook made again from the same inputs is the same to the byte: it holds no time of its making.

import { expect, test } from 'vitest';
import type { FakeWorld } from '../support/fake-platform.js';
import { runSpuk } from '../support/run-spuk.js';
import { unzipped } from '../support/workbooks.js';

const ACTUALS: FakeWorld = {
  files: { 's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;100,00\n' },
};

/** The workbooks that a command writes, by name. */
async function booksOf(argv: readonly string[], world: FakeWorld): Promise<ReadonlyMap<string, Uint8Array>> {
  const { bytes } = await runSpuk(argv, world);
  return new Map([...bytes].filter(([name]) => name.endsWith('.xlsx')));
}

test.each([
  ['a budget', ['allocate', '-m', 'Almere', '-o', 'uit.xlsx'], {}],
  ['a settlement', ['settle', '-m', 'Almere', '-s', 's.csv', '-o', 'uit.xlsx'], ACTUALS],
  ['a division of SPUK IZA', ['iza', '-y', '2026', '--region', 'Midden-IJssel', '-o', 'uit.xlsx'], {}],
  ['starter files', ['init', 'map', '-m', 'Almere'], {}],
])('%s', async (_, argv, world) => {
  const books = await booksOf(argv, world);
  expect(books.size).toBeGreaterThan(0);
  expect(await booksOf(argv, world)).toEqual(books);
  for (const book of books.values()) {
    const times = [...unzipped(book).values()].flatMap((xml) => xml.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? []);
    expect(times).toEqual(['1980-01-01T00:00:00Z']);
  }
});
