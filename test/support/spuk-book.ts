import { expect } from 'vitest';
import { AMOUNT_KEYS, type AmountKey } from '../../src/grant/amounts.js';
import { nl } from '../../src/messages/nl.js';
import { cellsOf, formulasOf } from './book-cells.js';
import type { FakeWorld } from './fake-platform.js';
import { opened } from './libre-office.js';
import { spoiled } from './office-profile.js';
import { type JsonResult, type JsonRow, jsonOf, runSpuk } from './run-spuk.js';
import { changed, unzipped } from './workbooks.js';

/** The workbook that a command makes. */
export async function bookOf(argv: readonly string[], world: FakeWorld = {}): Promise<Uint8Array> {
  const { bytes, stderr } = await runSpuk([...argv, '-o', 'uit.xlsx'], world);
  const book = bytes.get('uit.xlsx');
  if (!book) throw new Error(stderr);
  return book;
}

/** The workbook after LibreOffice has computed it from scratch: before, every formula kept a wrong value. */
export function recomputed(book: Uint8Array): Uint8Array {
  return opened(spoiled(book));
}

/** Holds every formula of a recomputed workbook to the value that spuk wrote beside it; says how many there are. */
export async function expectSameValues(book: Uint8Array, again: Uint8Array): Promise<number> {
  const [written, read] = [await formulasOf(book), await formulasOf(again)];
  const different = [...written]
    .filter(([place, { value }]) => read.get(place)?.value !== value)
    .map(([place, { formula, value }]) => `${place} =${formula}: ${value}, ${read.get(place)?.value}`);
  expect(different).toEqual([]);
  expect(read.size).toBe(written.size);
  return written.size;
}

/** What a settlement does not ask: it is in the JSON, and in no column of the workbook. */
const UNSETTLED: readonly AmountKey[] = ['budget', 'shiftRoom', 'carryRoom'];

/** Holds every amount of every row and total of a result to the cell of a workbook, to the cent. */
export async function expectEqualToJson(book: Uint8Array, result: JsonResult): Promise<number> {
  const { rows, totals } = result;
  const keys = AMOUNT_KEYS.filter((key) => result['command'] !== 'settle' || !UNSETTLED.includes(key));
  const sheets = await cellsOf(book);
  const places = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, sheet] of sheets) {
    for (const row of sheet.rows) {
      const label = row['Nr'] ?? (String(row['Onderdeel']).startsWith('Totaal ') ? 'total' : 'subtotal');
      places.set(`${name} ${row['Gemeentecode']} ${label}`, row);
    }
  }
  const different: string[] = [];
  let amounts = 0;
  const compare = (part: JsonRow, label: number | 'total') => {
    const place = `${part.year} ${part.municipality.code} ${label}`;
    const cells = places.get(place);
    for (const key of keys) {
      const amount = part[key];
      const cell = cells?.[nl.headings[key]] ?? null;
      if (amount !== null) amounts += 1;
      if (cell !== (amount === null ? null : Number(amount)))
        different.push(`${place} ${key}: ${amount}, ${cell}`);
    }
  };
  for (const row of rows) compare(row, row.intervention);
  for (const total of totals) compare(total, 'total');
  expect(different).toEqual([]);
  return amounts;
}

/** Makes a workbook, lets LibreOffice compute it from scratch, and holds it to the JSON of the same command. */
export async function expectBookToHold(argv: readonly string[], world: FakeWorld = {}): Promise<Uint8Array> {
  const book = await bookOf(argv, world);
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(0);
  expect(await expectEqualToJson(again, await jsonOf(argv, world))).toBeGreaterThan(0);
  return again;
}

/** A workbook with one sheet edited, in as many cells as there must be. */
export function sheetChanged(
  book: Uint8Array,
  sheet: string,
  pattern: RegExp,
  replacement: string,
  times: number,
): Uint8Array {
  const number = sheetNumber(book, sheet);
  return changed(book, (xml, name) => {
    if (name !== `xl/worksheets/sheet${number}.xml`) return xml;
    expect([...xml.matchAll(new RegExp(pattern, 'g'))]).toHaveLength(times);
    return xml.replace(pattern, replacement);
  });
}

/** The place of a sheet among those of its workbook, from 1. */
export function sheetNumber(book: Uint8Array, sheet: string): number {
  const names = [...(unzipped(book).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  return names.findIndex(([, name]) => name === sheet) + 1;
}
