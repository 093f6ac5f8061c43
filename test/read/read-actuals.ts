import { compiledPlaces } from '../../build/places.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Bookings } from '../../src/grant/actuals.js';
import { type ActualsReading, readActuals } from '../../src/read/inputs/actuals.js';
import { type LedgerMapReading, readLedgerMap } from '../../src/read/inputs/ledger-map.js';
import { interventionNames } from '../../src/read/names/intervention-names.js';
import { municipalityNames } from '../../src/read/names/municipality-names.js';
import type { Vocabulary } from '../../src/read/tables/cell-reader.js';
import { located } from '../../src/read/tables/located.js';
import { regeling } from '../support/profiles.js';
import type { ReadingOptions } from './read-allocation.js';
import { sourceOf } from './stepped-source.js';

const places = compiledPlaces();
const municipalities = municipalityNames(places);

/** The names of one reading: which names come near is found for so many different texts, and no more. */
const readingNames = () => ({ municipalities, interventions: interventionNames(places.interventions) });

export const HEADER = 'gemeente;jaar;onderdeel;besteed';

export interface ActualsReadingOptions extends ReadingOptions {
  readonly yearOf?: 'boekjaar' | 'boekdatum';
  readonly acceptMerged?: boolean;
  /** The text of a mapping. */
  readonly map?: string;
  readonly ofRegions?: boolean;
}

/** Reads actuals, named bestedingen.csv, or several files by name; findings stand at their places. */
export function readingOfActuals(
  files: string | Readonly<Record<string, string>>,
  { map, ofRegions, ...options }: ActualsReadingOptions = {},
): ActualsReading {
  const named = typeof files === 'string' ? { 'bestedingen.csv': files } : files;
  const inputs = Object.entries(named).map(([file, text]) => inputOf(file, text));
  const ledger = map === undefined ? {} : { map: readingOfMap(map).map };
  const reading = readActuals(inputs, vocabularyOf(options), {
    ...ledger,
    ...(ofRegions ? { ofRegions } : {}),
  });
  return { ...reading, findings: located(reading.findings, reading.tables) };
}

/** Reads rows below the Dutch headers; the first stands on line 2. */
export function readingOfBookings(
  rows: readonly string[],
  options: ActualsReadingOptions = {},
): ActualsReading {
  return readingOfActuals(`${[HEADER, ...rows].join('\n')}\n`, options);
}

/** Reads a mapping, named koppeling.csv. */
export function readingOfMap(text: string, options: ActualsReadingOptions = {}): LedgerMapReading {
  const reading = readLedgerMap(inputOf('koppeling.csv', text), vocabularyOf(options));
  return { ...reading, findings: located(reading.findings, reading.tables) };
}

function inputOf(file: string, text: string) {
  return { file, bytes: new TextEncoder().encode(text) };
}

export function vocabularyOf({ rules = regeling, ...options }: ReadingOptions): Vocabulary {
  return { ...readingNames(), rules, regional: ['IZA', 'SPUK IZA'], ...options };
}

/** What was spent, in the order of first appearance: `GM0034 2023 7 150000.00 (3)`, the bookings in brackets. */
export function spentOf({ actuals }: ActualsReading): readonly string[] {
  return actuals.parts.map((part) => bookingsText(part, String(part.intervention)));
}

/** What was spent of SPUK IZA: `GM0034 2023 iza 25000.00 (1)`. */
export function divisionOf({ actuals }: ActualsReading): readonly string[] {
  return actuals.iza.map((part) => bookingsText(part, 'iza'));
}

function bookingsText({ municipality, year, spent, bookings }: Bookings, of: string): string {
  return `${municipality} ${year} ${of} ${spent} (${bookings})`;
}

/** What maps to nothing: `GM0034 2023 1250.50 (2) @5: 4999000 / 6799 1250.50 (2)`, with the line it points at. */
export function unmappedOf({ findings }: ActualsReading): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.code !== 'UNMAPPED') return [];
    const { municipality, year, bookings, amounts, codes, where } = finding;
    const list = codes.map((code) => `${code.text} ${code.sum} (${code.bookings})`).join(', ');
    return [`${municipality} ${year} ${amounts.sum} (${bookings}) @${where?.line}: ${list}`];
  });
}

/** The findings as `2:8 BAD_YEAR jaar`: line, column, code and the header as written. */
export function faultsOf({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map(({ code, where }) =>
    [`${where?.line}:${where?.column}`, code, ...(where?.field === undefined ? [] : [where.field])].join(' '),
  );
}

/** What was read of bookings that come in pieces of 200 bytes, and whether they were ever held as a whole. */
export function bulkOfActuals(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  let whole = 0;
  const input = {
    file: 'grootboek.csv',
    source: sourceOf(bytes, 200),
    get bytes() {
      whole += 1;
      return bytes;
    },
  };
  const reading = readActuals([input], vocabularyOf({}));
  return { spent: spentOf(reading), codes: reading.findings.map(({ code }) => code), whole: whole > 0 };
}
