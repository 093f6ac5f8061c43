import type { Outcome } from '../budget/outcome.js';
import { groupedBy } from '../budget/shown.js';
import type { Municipality } from '../grant/municipality.js';
import { leastCertain } from '../grant/provenance.js';
import { amountCells, type KeysOf, tellingKeys } from './amount-columns.js';
import { EMPTY, integer, text, word } from './cell.js';
import type { Directory } from './directory.js';
import { brokenAmounts, brokenByYear, themeOf } from './marks.js';
import { themeCell } from './name-cells.js';
import { sumRow, type Table, type TableRow } from './table.js';

/** A table per year: every municipality and the sum of all. */
export function municipalityTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const broken = brokenByYear(outcome.findings);
  return [...groupedBy(outcome.totals, ({ year }) => year)].sort(byKey).map(([year, ofYear]): Table => {
    const keys = keysOf(ofYear.parts);
    return {
      title: { key: 'by-municipality', grant: outcome.rules.name, year, count: ofYear.parts.length },
      columns: ['code', 'name', ...keys],
      rows: [
        ...ofYear.parts.map((total): TableRow => {
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
          amountCells(ofYear, keys, { provenance: leastCertain(ofYear.parts) }),
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
  if (outcome.totals.length === 0) return [];
  const totals = groupedBy(outcome.totals, ({ year }) => year);
  const keys = keysOf([...outcome.rows, ...outcome.totals]);
  const broken = brokenAmounts(outcome.findings);
  const rows = [...totals].sort(byKey).flatMap(([year, total]) => {
    const inYear = broken.filter((one) => one.year === year);
    const themes = groupedBy(
      outcome.rows.filter((row) => row.year === year),
      ({ theme }) => theme ?? '',
    );
    return [
      ...[...themes].sort(byThemeOrder(directory)).map(
        ([id, theme]): TableRow => ({
          kind: 'row',
          cells: [
            integer(year),
            themeCell(id, directory),
            ...amountCells(theme, keys, {
              provenance: leastCertain(theme.parts),
              broken: inYear.filter((one) => themeOf(one, directory) === id),
            }),
          ],
        }),
      ),
      sumRow(
        'subtotal',
        [integer(year), word('total')],
        amountCells(total, keys, {
          provenance: leastCertain(total.parts),
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

/** One table: the years, added up over the municipalities shown. */
export function yearTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  if (outcome.totals.length === 0) return [];
  const years = [...groupedBy(outcome.totals, ({ year }) => year)].sort(byKey);
  const keys = keysOf(outcome.totals);
  const broken = brokenAmounts(outcome.findings);
  return [
    {
      title: { key: 'by-year', grant: outcome.rules.name, scope: scopeOf(outcome, directory) },
      columns: ['year', ...keys],
      rows: years.map(([year, total]) => ({
        kind: 'row',
        cells: [
          integer(year),
          ...amountCells(total, keys, {
            provenance: leastCertain(total.parts),
            broken: broken.filter((one) => one.year === year),
          }),
        ],
      })),
    },
  ];
}

/** The one municipality shown, or how many. */
function scopeOf(outcome: Outcome, directory: Directory): Municipality | number {
  const codes = new Set(outcome.totals.map(({ municipality }) => municipality));
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? directory.municipality(only) : codes.size;
}

function byKey(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function byThemeOrder({ themes }: Directory) {
  const place = (id: string) => themes.findIndex((theme) => theme.id === id);
  return (a: readonly [string, unknown], b: readonly [string, unknown]) => place(a[0]) - place(b[0]);
}
