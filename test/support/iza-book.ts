import { expect } from 'vitest';
import { nl } from '../../src/messages/nl.js';
import { cellsOf } from './book-cells.js';
import type { FakeWorld } from './fake-platform.js';
import { type DivisionResult, divisionOf } from './run-iza.js';
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

type Row = Readonly<Record<string, unknown>> | undefined;
type Region = DivisionResult['years'][number]['regions'][number];
/** A value of the JSON and the cell that must hold it, by place. */
type Held = readonly [place: string, value: unknown, cell: unknown];

/** Holds a recomputed workbook of SPUK IZA to the JSON, to the cent; says how many amounts were held. */
export async function expectDivided(book: Uint8Array, { years }: DivisionResult): Promise<number> {
  const sheets = await cellsOf(book);
  const held = years.flatMap(({ year, regions }) => {
    const rowsOf = (sheet: string, column: string) =>
      new Map(sheets.get(`${sheet} ${year}`)?.rows.map((row) => [row[column], row]));
    const ofRegions = rowsOf('Regios', nl.headings.region);
    const ofMembers = rowsOf('Gemeenten', 'Gemeentecode');
    return regions.flatMap((region) =>
      [
        ...heldOfRegion(region, ofRegions.get(region.region)),
        ...region.members.flatMap((member) =>
          heldOfMember(region, member, ofMembers.get(member.municipality.code)),
        ),
      ].map(([place, value, cell]): Held => [`${year} ${place}`, value, cell]),
    );
  });
  const found = Object.fromEntries(held.map(([place, , cell]) => [place, cell ?? null]));
  const expected = Object.fromEntries(held.map(([place, value]) => [place, cellOf(value)]));
  expect(found).toEqual(expected);
  return held.length;
}

function heldOfRegion(region: Region, row: Row): readonly Held[] {
  const { region: name, settlement, members } = region;
  // What the members get and what the mandate holder keeps adds up to the region's amount, to the cent.
  const divided = members.every(({ amount }) => amount !== null);
  const settled = settlement ? (['unspent', 'toRepay'] as const) : [];
  return [
    ...REGION.map((key): Held => [`${name} ${key}`, region[key], row?.[nl.headings[key]]]),
    [`${name} check`, divided ? '0.00' : null, row?.['Controle']],
    ...settled.map((key): Held => [`${name} ${key}`, settlement?.[key], row?.[nl.headings[key]]]),
  ];
}

/** Shares of the whole country stand in the sheet of the key, with how they came about. */
const IN_KEY: readonly string[] = ['exactShare', 'roundedDown', 'remainder'];

function heldOfMember(region: Region, member: Region['members'][number], row: Row): readonly Held[] {
  const { code } = member.municipality;
  const spent = region.settlement ? (['spent', 'unspent', 'overspent'] as const) : [];
  const ofKey = region.provenance === 'key' && row?.[nl.headings.exactShare] === null;
  return [
    ...MEMBER.filter((key) => !(ofKey && IN_KEY.includes(key))).map(
      (key): Held => [`${code} ${key}`, memberValue(member, key), row?.[nl.headings[key]]],
    ),
    ...spent.map((key): Held => [`${code} ${key}`, member[key], row?.[nl.headings[key]]]),
  ];
}

function memberValue(member: Region['members'][number], key: (typeof MEMBER)[number]): unknown {
  if (key === 'bound') return member.bound && BOUNDS[member.bound];
  return key === 'remainder' && member.exactShare === null ? null : member[key];
}

/** Makes the workbook of a division, lets LibreOffice compute it from scratch, and holds it to the JSON. */
export async function expectIzaBookToHold(
  argv: readonly string[],
  world: FakeWorld = {},
): Promise<Uint8Array> {
  const book = await bookOf(['iza', ...argv], world);
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(0);
  expect(await expectDivided(again, await divisionOf(argv, world))).toBeGreaterThan(0);
  return again;
}
