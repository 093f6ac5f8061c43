// LibreOffice adds the proof of an advice up from scratch: every formula cell keeps a wrong value before.

import { expect, test } from 'vitest';
import { cellsOf, formulasOf } from '../support/book-cells.js';
import { runSpuk } from '../support/run-spuk.js';
import { bookOf, expectSameValues, recomputed, sheetChanged } from '../support/spuk-book.js';

const FOLDER = 'fixtures/advise';
const FILES = ['advise', '-a', `${FOLDER}/toekenning.csv`, '-s', `${FOLDER}/bestedingen.csv`];
const DAY = ['--on', '2026-06-15'];

interface Advised {
  readonly code: string;
  readonly toRepay: Readonly<Record<string, string>>;
  readonly proof: { readonly atLeast: string };
}

async function municipalitiesOf(argv: readonly string[]): Promise<readonly Advised[]> {
  return JSON.parse((await runSpuk([...argv, '-f', 'json'])).stdout).municipalities;
}

test.each([
  ['of one', [...FILES, ...DAY, '-m', 'Deventer', '-p', `${FOLDER}/plan.csv`]],
  ['of several', [...FILES, ...DAY, '--open', 'carry']],
  ['of one without a plan', [...FILES, ...DAY, '-m', 'Zwolle']],
])('computed from scratch the workbook %s says what the JSON says', async (_, argv) => {
  const book = await bookOf(argv);
  const again = recomputed(book);
  expect(await expectSameValues(book, again)).toBeGreaterThan(5);
  const sheets = await cellsOf(again);
  for (const { code, toRepay, proof } of await municipalitiesOf(argv)) {
    const row = sheets.get('Advies')?.rows.find((each) => each['Gemeentecode'] === code);
    expect([row?.['Zonder plan'], row?.['Uw plan'], row?.['Advies']]).toEqual(
      [toRepay['withoutPlan'], toRepay['plan'], proof.atLeast].map(Number),
    );
  }
});

test('the proof is a sum: 455.000,00 in, 390.000,00 spent and 10.000,00 shifted at most leave 55.000,00', async () => {
  const argv = [...FILES, ...DAY, '-m', 'Deventer', '-p', `${FOLDER}/plan.csv`];
  const book = await bookOf(argv);
  const sums = [...(await formulasOf(book))].filter(([place]) => place.startsWith('Bewijs '));
  expect(sums.map(([, { formula, value }]) => [formula, value])).toEqual([
    ['ROUND(SUM(F4:F8),2)', 455_000],
    ['ROUND(SUM(G4:G8),2)', 390_000],
    ['ROUND(SUM(H4:H8),2)', 10_000],
    ['ROUND(F9-G9-H9,2)', 55_000],
  ]);
  // A thousand more spent on 7 in 2023 is a thousand less that remains, in the proof and in the comparison.
  const edited = recomputed(sheetChanged(book, 'Bewijs', /<v>60000<\/v>/, '<v>61000</v>', 1));
  expect((await cellsOf(edited)).get('Advies')?.rows.map((row) => [row['Advies'], row['Scheelt']])).toEqual([
    [54_000, 26_000],
  ]);
});

test('beside an error there is a workbook that advises nothing and says why', async () => {
  const { bytes, status } = await runSpuk([...FILES, '-p', `${FOLDER}/te-veel.csv`, '-o', 'uit.xlsx']);
  expect(status).toBe(1);
  const sheets = await cellsOf(bytes.get('uit.xlsx') ?? new Uint8Array());
  expect(sheets.get('Advies')?.rows).toEqual([]);
  expect(sheets.get('Bevindingen')?.rows.map((row) => row['Code'])).toContain('SHIFT_LIMIT');
});
