import type { Outcome } from '../../budget/outcome.js';
import { sumsBy } from '../../budget/sums.js';
import type { ColumnTotal } from '../../calculation/views.js';
import type { Municipality } from '../../grant/municipality.js';
import { EMPTY, integer, text, word } from '../cell.js';
import type { Directory } from '../directory.js';
import { brokenAmounts, brokenByYear, themeOf } from '../marks.js';
import { themeCell } from '../name-cells.js';
import { sumRow, type Table, type TableRow } from '../table.js';
import { amongAmounts, amongColumns, amountCells, type KeysOf, tellingKeys } from './amount-columns.js';

/** A table per year: every municipality and the sum of all. */
export function municipalityTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const broken = brokenByYear(outcome.findings);
  const years = sumsBy(outcome.eachTotal(), ({ year }) => year);
  return [...years].sort(byKey).map(([year, sum]): Table => {
    const totals = outcome.totals.filter((total) => total.year === year);
    const keys = keysOf(amongAmounts(totals));
    return {
      title: { key: 'by-municipality', grant: outcome.rules.name, year, count: totals.length },
      columns: ['code', 'name', ...keys],
      rows: [
        ...totals.map((total): TableRow => {
          const { code, name } = directory.municipality(total.municipality);
          return {
            kind: 'row',
            cells: [
              text(code),
              text(name),
              ...amountCells(total, keys, {
                provenance: total.provenance,
                broken: broken.get(`${total.municipality} ${year}`) ?? [],
              }),
            ],
          };
        }),
        sumRow(
          'total',
          [EMPTY, word('total')],
          amountCells(sum.amounts, keys, { provenance: sum.provenance }),
        ),
      ],
    };
  });
}

/** One table: the themes of each year, added up over the municipalities shown. */
export function themeTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const years = [...sumsBy(outcome.eachTotal(), ({ year }) => year)].sort(byKey);
  if (years.length === 0) return [];
  const themes = [...sumsBy(outcome.eachRow(), ({ year, theme }) => `${year} ${theme ?? ''}`).values()];
  const keys = keysOf(amongColumns(partsOf(outcome)));
  const broken = brokenAmounts(outcome.findings);
  const rows = years.flatMap(([year, total]) => {
    const inYear = broken.filter((one) => one.year === year);
    return [
      ...themes
        .filter(({ first }) => first.year === year)
        .map(({ first, ...sum }) => ({ id: first.theme ?? '', ...sum }))
        .sort(byThemeOrder(directory))
        .map(
          ({ id, amounts, provenance }): TableRow => ({
            kind: 'row',
            cells: [
              integer(year),
              themeCell(id, directory),
              ...amountCells(amounts, keys, {
                provenance,
                broken: inYear.filter((one) => themeOf(one, directory) === id),
              }),
            ],
          }),
        ),
      sumRow(
        'subtotal',
        [integer(year), word('total')],
        amountCells(total.amounts, keys, {
          provenance: total.provenance,
          broken: inYear.filter((one) => themeOf(one, directory) === undefined),
        }),
      ),
    ];
  });
  return [
    {
      title: { key: 'by-theme', grant: outcome.rules.name, scope: scopeOf(outcome, directory) },
      columns: ['year', 'themeName', ...keys],
      rows,
    },
  ];
}

function* partsOf({ eachRow, eachTotal }: Outcome): Generator<ColumnTotal> {
  yield* eachRow();
  yield* eachTotal();
}

/** One table: the years, added up over the municipalities shown. */
export function yearTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const years = [...sumsBy(outcome.eachTotal(), ({ year }) => year)].sort(byKey);
  if (years.length === 0) return [];
  const keys = keysOf(amongColumns(outcome.eachTotal()));
  const broken = brokenAmounts(outcome.findings);
  return [
    {
      title: { key: 'by-year', grant: outcome.rules.name, scope: scopeOf(outcome, directory) },
      columns: ['year', ...keys],
      rows: years.map(([year, { amounts, provenance }]) => ({
        kind: 'row',
        cells: [
          integer(year),
          ...amountCells(amounts, keys, { provenance, broken: broken.filter((one) => one.year === year) }),
        ],
      })),
    },
  ];
}

/** The one municipality shown, or how many. */
function scopeOf(outcome: Outcome, directory: Directory): Municipality | number {
  const [only, ...others] = outcome.municipalities;
  return only !== undefined && others.length === 0 ? directory.municipality(only) : others.length + 1;
}

function byKey(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function byThemeOrder({ themes }: Directory) {
  const place = (id: string) => themes.findIndex((theme) => theme.id === id);
  return (a: { readonly id: string }, b: { readonly id: string }) => place(a.id) - place(b.id);
}
