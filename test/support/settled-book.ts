import { expect } from 'vitest';
import { nl } from '../../src/messages/nl.js';
import { cellsOf } from './book-cells.js';
import type { FakeWorld } from './fake-platform.js';
import { type JsonResult, jsonOf } from './run-spuk.js';
import { bookOf, expectEqualToJson, expectSameValues, recomputed } from './spuk-book.js';

interface JsonSettlement {
  readonly municipality: { readonly code: string };
  readonly toRepay: string;
  readonly lawful: string;
  readonly byYear: Readonly<Record<string, { readonly toRepay: string; readonly lawful: string }>>;
  readonly open: readonly number[];
}

interface JsonLine {
  readonly grant: string;
  readonly municipality: { readonly code: string };
  readonly year: number;
  readonly line: number;
  readonly spent: string;
  readonly wholeEuros: string;
  readonly rounding: string;
}

interface JsonSettled extends JsonResult {
  readonly settlement: readonly JsonSettlement[];
  readonly lines?: readonly JsonLine[];
}

/** The result of `spuk settle` as JSON. */
export async function settledOf(argv: readonly string[], world: FakeWorld = {}): Promise<JsonSettled> {
  const { settlement, lines, ...result } = await jsonOf(argv, world);
  if (!isSettlement(settlement)) throw new Error('no settlement');
  return { ...result, settlement, ...(isLines(lines) ? { lines } : {}) };
}

function isSettlement(value: unknown): value is readonly JsonSettlement[] {
  return Array.isArray(value);
}

function isLines(value: unknown): value is readonly JsonLine[] {
  return Array.isArray(value);
}

/** Holds a recomputed workbook of a settlement to the JSON, to the cent; says how many amounts were held. */
export async function expectSettled(book: Uint8Array, whole: JsonSettled): Promise<number> {
  const result = withActuals(whole);
  const { settlement, lines = [] } = result;
  const sheets = await cellsOf(book);
  const rows = new Map(sheets.get('Eindafrekening')?.rows.map((row) => [row['Gemeentecode'], row]));
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const { municipality, toRepay, lawful, byYear, open } of settlement) {
    const row = rows.get(municipality.code);
    const settled = Object.keys(byYear).length > 0;
    const hold = (heading: string, amount: string | undefined) => {
      found[`${municipality.code} ${heading}`] = row?.[heading] ?? null;
      expected[`${municipality.code} ${heading}`] = amount === undefined ? null : Number(amount);
    };
    hold('Terug te betalen', settled ? toRepay : undefined);
    hold('Met wettelijk maximum', settled ? lawful : undefined);
    for (const year of [...Object.keys(byYear), ...open.map(String)]) {
      hold(`Terug te betalen ${year}`, byYear[year]?.toRepay);
      hold(`Met wettelijk maximum ${year}`, byYear[year]?.lawful);
    }
  }
  const ofLines = new Map(
    sheets
      .get('SiSa')
      ?.rows.map((row) => [
        [nl.headings.grant, 'Gemeentecode', 'Jaar', nl.headings.line]
          .map((heading) => row[heading])
          .join(' '),
        row,
      ]),
  );
  for (const line of lines) {
    const grant = line.grant === 'iza' ? 'SPUK IZA' : 'brede SPUK';
    const key = `${grant} ${line.municipality.code} ${line.year} ${line.line}`;
    const row = ofLines.get(key);
    found[key] = (['spent', 'wholeEuros', 'rounding'] as const).map((column) => row?.[nl.headings[column]]);
    expected[key] = [line.spent, line.wholeEuros, line.rounding].map(Number);
  }
  expect(found).toEqual(expected);
  return Object.keys(expected).length + (await expectEqualToJson(book, result));
}

/** A workbook holds the municipalities that have something to settle, as the tables do; the JSON has all. */
function withActuals(result: JsonSettled): JsonSettled {
  const settled = result.settlement.filter(({ byYear }) => Object.keys(byYear).length > 0);
  if (settled.length === 0) return result;
  const codes = new Set(settled.map(({ municipality }) => municipality.code));
  const of = ({ municipality }: { readonly municipality: { readonly code: string } }) =>
    codes.has(municipality.code);
  return {
    ...result,
    settlement: settled,
    rows: result.rows.filter(of),
    totals: result.totals.filter(of),
  };
}

/** Makes the workbook of a settlement, lets LibreOffice compute it from scratch, and holds it to the JSON. */
export async function expectSettledBookToHold(
  argv: readonly string[],
  world: FakeWorld = {},
): Promise<Uint8Array> {
  const book = await bookOf(argv, world);
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(0);
  expect(await expectSettled(again, await settledOf(argv, world))).toBeGreaterThan(0);
  return again;
}
