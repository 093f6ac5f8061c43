// The results of programs, as rows to compare.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { AMOUNT_KEYS } from '../../src/grant/amounts.js';
import { nl } from '../../src/messages/nl.js';
import { cellsOf } from '../../test/support/book-cells.js';
import type { JsonResult } from '../../test/support/run-spuk.js';
import type { Row, Rows } from './agreement.js';

/** The records of a CSV file with a header. */
export function recordsOf(file: string, delimiter = ','): readonly Row[] {
  return parse(readFileSync(file), { columns: true, delimiter });
}

/** The rows of a CSV file that has the keys of the JSON as headers. */
export function csvRows(file: string): Rows {
  return new Map(
    recordsOf(file).map((record) => [
      keyOf(record['municipality'] ?? record['code'], record['year'], record['intervention']),
      amountsOf(record),
    ]),
  );
}

/** The rows and totals of a JSON result, by the name of the municipality. */
export function jsonRows(file: string): Rows {
  const { rows, totals }: JsonResult = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    [...rows, ...totals].map(({ municipality, year, intervention, ...amounts }) => [
      keyOf(municipality.name, year, intervention),
      amountsOf(amounts),
    ]),
  );
}

/** The rows of interventions in a workbook that spuk made: a sheet a year. */
export async function workbookRows(file: string): Promise<Rows> {
  const rows = new Map<string, Row>();
  for (const [sheet, { rows: records }] of await cellsOf(new Uint8Array(readFileSync(file)))) {
    if (!/^\d{4}$/.test(sheet)) continue;
    for (const record of records) {
      const amounts = AMOUNT_KEYS.map((key) => [key, record[nl.headings[key]]]);
      const known = amounts.filter(([, amount]) => amount !== undefined);
      if (record['Nr'] !== null)
        rows.set(keyOf(record['Gemeentecode'], sheet, record['Nr']), amountsOf(Object.fromEntries(known)));
    }
  }
  return rows;
}

/** The name of a row; that of a total has no intervention. */
export function keyOf(municipality: unknown, year: unknown, intervention: unknown): string {
  return [municipality, year, intervention ?? ''].join(' ');
}

function amountsOf(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    AMOUNT_KEYS.filter((key) => record[key] !== undefined).map((key) => [key, String(record[key] ?? '')]),
  );
}
