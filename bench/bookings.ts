import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A made-up ledger: bookings of eight municipalities over all years and interventions. */
export interface Bookings {
  readonly file: string;
  readonly separator: string;
  /** Where a result may be written. */
  readonly output: string;
  readonly remove: () => void;
}

/** The municipalities that have bookings. */
export const NAMES = [
  'Almere',
  'Amsterdam',
  'Rotterdam',
  'Utrecht',
  'Groningen',
  'Zwolle',
  'Breda',
  'Tilburg',
];
const YEARS = [2023, 2024, 2025, 2026];
const INTERVENTIONS = 15;
const ROWS_AT_ONCE = 10_000;

/** Writes a ledger of so many bookings, the same every time. */
export function writeBookings(count: number): Bookings {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-bench-'));
  const file = join(folder, 'bestedingen.csv');
  const handle = openSync(file, 'w');
  let rows: string[] = ['gemeente;jaar;onderdeel;besteed;omschrijving'];
  for (let index = 0; index < count; index++) {
    const name = NAMES[index % NAMES.length];
    const year = YEARS[Math.floor(index / NAMES.length) % YEARS.length];
    const cents = (index * 7919) % 55_000;
    const amount = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
    rows.push(`${name};${year};${(index % INTERVENTIONS) + 1};${amount};Factuur ${index}`);
    if (rows.length >= ROWS_AT_ONCE) {
      writeSync(handle, `${rows.join('\n')}\n`);
      rows = [];
    }
  }
  if (rows.length > 0) writeSync(handle, `${rows.join('\n')}\n`);
  closeSync(handle);
  return {
    file,
    separator: ';',
    output: join(folder, 'uit.csv'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
