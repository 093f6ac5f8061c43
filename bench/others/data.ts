// What all programs get: the country, and the ledger of some municipalities with the part of the country that is
// theirs, under their names as a ledger has them.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NAMES, writeBookings } from '../bookings.js';
import { writeCountry } from '../country.js';

export interface BudgetFiles {
  readonly allocation: string;
  readonly plan: string;
  readonly bookings?: string;
}

export interface SettledFiles extends BudgetFiles {
  readonly bookings: string;
  readonly count: number;
}

export interface Data {
  readonly country: BudgetFiles;
  readonly ledger: SettledFiles;
  /** Where results may be written. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes the files, with so many bookings. */
export function writeData(bookings: number): Data {
  const country = writeCountry();
  const ledger = writeBookings(bookings);
  const folder = dirname(country.allocation);
  return {
    country: { allocation: country.allocation, plan: country.plan },
    ledger: {
      allocation: booked(country.allocation, join(folder, 'toekenning.csv')),
      plan: booked(country.plan, join(folder, 'jaarplan.csv')),
      bookings: ledger.file,
      count: bookings,
    },
    folder,
    remove: () => {
      country.remove();
      ledger.remove();
    },
  };
}

/** Keeps the rows of the municipalities that have bookings. */
function booked(from: string, to: string): string {
  const places = readFileSync('data/places/municipalities.csv', 'utf8').split('\n');
  const names = new Map(places.map((line) => line.split(',')).map(([code = '', name = '']) => [code, name]));
  const [, ...lines] = readFileSync(from, 'utf8').trimEnd().split('\n');
  const kept = lines
    .map((line) => line.replace(/^[^;]*/, (code) => names.get(code) ?? code))
    .filter((line) => NAMES.some((name) => line.startsWith(`${name};`)));
  writeFileSync(
    to,
    `${readFileSync(from, 'utf8').split('\n', 1)[0]?.replace('gemeentecode', 'gemeente')}\n${kept.join('\n')}\n`,
  );
  return to;
}
