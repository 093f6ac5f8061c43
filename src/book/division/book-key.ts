import type { DivisionSources } from '../../division/divide.js';
import type { DivisionYear } from '../../division/outcome.js';
import { splitByKey } from '../../division/split.js';
import type { DividedGrant } from '../../grant/grant.js';
import { Amount } from '../../money/amount.js';
import { text, word } from '../../report/cell.js';
import type { Directory } from '../../report/directory.js';
import { type BookCell, type BookSheet, cellAt, computed, type SheetId } from '../book.js';
import { type BookSplit, isExact } from '../book-split.js';
import { SPLIT_COLUMNS, type SplitParty, shareCells, splitSums, weightCell } from './book-shares.js';

const KEY_SUM = 'total';

/** All municipalities of the country with what the key gives them of all regions together. */
export function keySheet(
  { year, national, regions }: DivisionYear,
  {
    input,
    directory,
    grant,
  }: { readonly input: DivisionSources; readonly directory: Directory; readonly grant: DividedGrant },
): BookSheet | undefined {
  if (national === null) return undefined;
  const sheet: SheetId = { kind: 'key', year };
  const { key } = input;
  const { portions, weights } = splitByKey(national, { weights: key, unit: 'cent' });
  const home = new Map(
    input.regions.flatMap(({ name, members }) => members.map(({ municipality }) => [municipality, name])),
  );
  const codes = [...key.keys()].sort();
  const parties = codes.map((code): SplitParty => {
    const portion = portions.get(code);
    return {
      row: code,
      weight: key.get(code) ?? 0n,
      amount: portion?.amount ?? Amount.zero,
      remainder: portion?.remainder ?? Amount.zero,
    };
  });
  const split: BookSplit = { sheet, rows: codes, sumRow: KEY_SUM, total: national, weights, unit: 'cent' };
  const live = isExact(split, [...key.values()]);
  const cells = live
    ? shareCells(split, parties)
    : parties.map(({ weight, amount }) => ({
        weight: weightCell(weight),
        amount: { kind: 'given', amount } as const,
      }));
  return {
    id: sheet,
    title: { key: 'book-division', grant: grant.name, sheet: 'key', year },
    columns: ['code', 'name', 'region', ...SPLIT_COLUMNS],
    rows: [
      ...codes.map((code, at) => ({
        id: code,
        kind: 'row' as const,
        cells: {
          code: text(code),
          name: text(directory.municipality(code).name),
          region: text(home.get(code) ?? ''),
          ...cells[at],
        },
      })),
      {
        id: KEY_SUM,
        kind: 'total' as const,
        cells: {
          name: word('total'),
          ...splitSums(split, parties),
          toDivide: totalCell({ year, national, regions }, input),
        },
      },
    ],
    marks: [],
    legend: live ? 'key' : 'keyFixed',
  };
}

/** All regions together: their sum where the book has all of them, each with an amount of its own. */
function totalCell(
  { year, national, regions }: Pick<DivisionYear, 'year' | 'national' | 'regions'>,
  input: DivisionSources,
): BookCell {
  if (national === null) return { kind: 'empty' };
  const sum = Amount.sum(regions.map(({ amount }) => amount));
  return input.national === null && sum.equals(national)
    ? computed(national, cellAt({ kind: 'regions', year }, 'total', 'amount'))
    : { kind: 'given', amount: national };
}
