import type { Outcome } from '../../budget/outcome.js';
import type { ColumnTotal } from '../../calculation/views.js';
import type { Municipality } from '../../grant/municipality.js';
import { EMPTY, integer, text, word } from '../cell.js';
import { type Directory, inThemeOrder, themeCell } from '../directory.js';
import { brokenAmounts, themeOf } from '../marks.js';
import { sumRow, type Table, type TableRow } from '../table.js';
import { amongAmounts, amongColumns, amountCells, type KeysOf, tellingKeys } from './amount-columns.js';

/** A table per year: every municipality and the sum of all. */
export function municipalityTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  return outcome.sums.map((sum): Table => {
    const { year, municipalities } = sum;
    const keys = keysOf(amongAmounts(municipalities.map(({ total }) => total)));
    return {
      title: { key: 'by-municipality', grant: outcome.rules.name, year, count: municipalities.length },
      columns: ['code', 'name', ...keys],
      rows: [
        ...municipalities.map(({ municipality, total, findings }): TableRow => {
          const { code, name } = directory.municipality(municipality);
          return {
            kind: 'row',
            cells: [
              text(code),
              text(name),
              ...amountCells(total, keys, {
                provenance: total.provenance,
                broken: brokenAmounts(findings),
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
  if (outcome.sums.length === 0) return [];
  const keys = keysOf(amongColumns(rowsAndTotals(outcome)));
  const broken = brokenAmounts(outcome.findings);
  const rows = outcome.sums.flatMap(({ year, themes, ...total }) => {
    const inYear = broken.filter((one) => one.year === year);
    return [
      ...inThemeOrder(themes, directory).map(
        ({ theme, amounts, provenance }): TableRow => ({
          kind: 'row',
          cells: [
            integer(year),
            themeCell(theme, directory),
            ...amountCells(amounts, keys, {
              provenance,
              broken: inYear.filter((one) => themeOf(one, directory) === (theme ?? '')),
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

function* rowsAndTotals({ eachRow, eachTotal }: Outcome): Generator<ColumnTotal> {
  yield* eachRow();
  yield* eachTotal();
}

/** One table: the years, added up over the municipalities shown. */
export function yearTables(
  outcome: Outcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  if (outcome.sums.length === 0) return [];
  const keys = keysOf(amongColumns(outcome.eachTotal()));
  const broken = brokenAmounts(outcome.findings);
  return [
    {
      title: { key: 'by-year', grant: outcome.rules.name, scope: scopeOf(outcome, directory) },
      columns: ['year', ...keys],
      rows: outcome.sums.map(({ year, amounts, provenance }) => ({
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
