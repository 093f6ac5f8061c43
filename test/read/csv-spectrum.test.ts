// @ts-expect-error the package has no types
import spectrum from 'csv-spectrum';
import { expect, test } from 'vitest';
import { readCsvTable } from '../../src/read/text/csv-table.js';
import { senseOf } from './header-sense.js';

interface SpectrumCase {
  readonly name: string;
  readonly csv: Uint8Array;
  readonly json: Uint8Array;
}

const cases = await new Promise<readonly SpectrumCase[]>((resolve, reject) => {
  spectrum((error: unknown, all: readonly SpectrumCase[]) => (error ? reject(error) : resolve(all)));
});

/** Its last cell holds a bare quote, which is a finding here; its JSON is of other data. */
const BARE_QUOTE = 'location_coordinates';

test('all twelve cases are there', () => {
  expect(cases).toHaveLength(12);
});

test.each(cases.filter(({ name }) => name !== BARE_QUOTE))('csv-spectrum: $name', ({ csv, json }) => {
  const { table, findings } = readCsvTable(
    'spectrum.csv',
    csv,
    senseOf(() => false),
  );
  const headers = table?.header.cells ?? [];
  const records = table?.rows.map(({ cells }) =>
    Object.fromEntries(headers.map((header, cell) => [header, cells[cell]])),
  );
  const expected: unknown = JSON.parse(new TextDecoder().decode(json));
  expect(findings).toEqual([]);
  expect(records).toEqual(Array.isArray(expected) ? expected : [expected]);
});

test(`csv-spectrum: ${BARE_QUOTE}`, () => {
  const csv = cases.find(({ name }) => name === BARE_QUOTE)?.csv ?? new Uint8Array();
  const { table, findings } = readCsvTable(
    'spectrum.csv',
    csv,
    senseOf(() => false),
  );
  expect(table?.header.cells).toEqual(['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties']);
  expect(table?.rows).toEqual([]);
  expect(findings).toEqual([
    {
      code: 'BROKEN_QUOTE',
      problem: 'quote-in-text',
      where: { file: 'spectrum.csv', line: 2, column: 22, width: 1, field: 'Location Coordinates' },
    },
  ]);
});
