import { expect } from 'vitest';
import { nl } from '../../src/messages/nl.js';
import { cellsOf } from './book-cells.js';
import type { FakeWorld } from './fake-platform.js';
import { type IzaResult, izaOf } from './run-iza.js';
import { bookOf, expectSameValues, recomputed } from './spuk-book.js';

const REGION = [
  ...(['amount', 'keyAmount', 'difference', 'deviation', 'coordination', 'projects', 'local'] as const),
];
const MEMBER = [
  ...(['amount', 'weight', 'exactShare', 'roundedDown', 'remainder', 'bound', 'projects'] as const),
];

/** What a cell holds of what the JSON says: numbers as numbers. */
function cellOf(value: unknown): unknown {
  return typeof value === 'string' && /^-?[\d.]+$/.test(value) ? Number(value) : (value ?? null);
}

const BOUNDS: Readonly<Record<string, string>> = { floor: nl.cells.floor, ceiling: nl.cells.ceiling };

/** Holds a recomputed workbook of SPUK IZA to the JSON, to the cent; says how many amounts were held. */
export async function expectDivided(book: Uint8Array, { years }: IzaResult): Promise<number> {
  const sheets = await cellsOf(book);
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  const hold = (place: string, value: unknown, cell: unknown) => {
    expected[place] = cellOf(value);
    found[place] = cell ?? null;
  };
  for (const { year, regions } of years) {
    const ofRegions = new Map(
      sheets.get(`Regios ${year}`)?.rows.map((row) => [row[nl.headings.region], row]),
    );
    const ofMembers = new Map(sheets.get(`Gemeenten ${year}`)?.rows.map((row) => [row['Gemeentecode'], row]));
    for (const region of regions) {
      const row = ofRegions.get(region.region);
      for (const key of REGION) hold(`${year} ${region.region} ${key}`, region[key], row?.[nl.headings[key]]);
      // What the members get and what the mandate holder keeps adds up to the region's amount, to the cent.
      const divided = region.members.every(({ amount }) => amount !== null);
      hold(`${year} ${region.region} check`, divided ? '0.00' : null, row?.['Controle']);
      if (region.settlement) {
        hold(`${year} ${region.region} unspent`, region.settlement.unspent, row?.[nl.headings.unspent]);
        hold(`${year} ${region.region} toRepay`, region.settlement.toRepay, row?.[nl.headings.toRepay]);
      }
      for (const member of region.members) {
        const cells = ofMembers.get(member.municipality.code);
        for (const key of ['spent', 'unspent', 'overspent'] as const) {
          const place = `${year} ${member.municipality.code} ${key}`;
          if (region.settlement) hold(place, member[key], cells?.[nl.headings[key]]);
        }
        for (const key of MEMBER) {
          const value = key === 'bound' && member.bound ? BOUNDS[member.bound] : member[key];
          const isOfKey = region.provenance === 'key' && cells?.[nl.headings[key]] === null;
          // Shares of the whole country stand in the sheet of the key, with how they came about.
          if (isOfKey && ['exactShare', 'roundedDown', 'remainder'].includes(key)) continue;
          const place = `${year} ${member.municipality.code} ${key}`;
          const nothing = key === 'remainder' && member.exactShare === null;
          hold(place, nothing ? null : value, cells?.[nl.headings[key]]);
        }
      }
    }
  }
  expect(found).toEqual(expected);
  return Object.keys(expected).length;
}

/** Makes the workbook of a division, lets LibreOffice compute it from scratch, and holds it to the JSON. */
export async function expectIzaBookToHold(
  argv: readonly string[],
  world: FakeWorld = {},
): Promise<Uint8Array> {
  const book = await bookOf(['iza', ...argv], world);
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(0);
  expect(await expectDivided(again, await izaOf(argv, world))).toBeGreaterThan(0);
  return again;
}
