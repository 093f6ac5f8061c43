import type { DivisionYear, RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import type { DividedGrant } from '../../grant/grant.js';
import type { Named } from '../../grant/intervention.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, decimal, EMPTY, text, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Table, TableRow } from '../table.js';

/** All regions: the years side by side; or a table per year, with what the key gives or what stays local. */
export function countryTables(shown: ShownDivision, compared: boolean): readonly Table[] {
  const detailed = shown.years.some(({ regions }) =>
    regions.some(({ local, amount }) => !local.equals(amount)),
  );
  return compared || detailed
    ? shown.years.map((year) => countryYearTable(year, { grant: shown.grant.name, compared, detailed }))
    : [amountsTable(shown.grant, shown.years)];
}

/** The amounts of all years. */
function amountsTable({ name: grant }: DividedGrant, years: readonly DivisionYear[]): Table {
  const names = [
    ...new Map(
      years.flatMap(({ regions }) => regions.map((regionYear) => [regionYear.region.name, regionYear])),
    ).values(),
  ];
  const amountIn = ({ regions }: DivisionYear, name: string) =>
    regions.find(({ region }) => region.name === name)?.amount ?? null;
  return {
    title: { key: 'division-country', grant, years: years.map(({ year }) => year), compared: false },
    columns: ['region', 'mandateHolder', 'mandateHolderKind', ...years.map(({ year }) => year)],
    rows: [
      ...names.map((regionYear) =>
        row([
          ...nameCells(regionYear),
          ...years.map((year) => amountCell(amountIn(year, regionYear.region.name))),
        ]),
      ),
      countryTotalRow(
        3,
        years.map((year) => amountCell(sumOverRegions(year, ({ amount }) => amount))),
      ),
    ],
  };
}

const COMPARED = ['keyAmount', 'difference'] as const;
const DETAILED = ['coordination', 'projects', 'local'] as const;

/** The regions of one year. */
function countryYearTable(
  year: DivisionYear,
  {
    grant,
    compared,
    detailed,
  }: { readonly grant: Named; readonly compared: boolean; readonly detailed: boolean },
): Table {
  const keys = ['amount' as const, ...(compared ? COMPARED : []), ...(detailed ? DETAILED : [])];
  const columns: readonly HeadingKey[] = [
    'region',
    'mandateHolder',
    ...keys.filter((key) => !DETAILED.some((detail) => detail === key)),
    ...(compared ? ['deviation' as const] : []),
    ...(detailed ? DETAILED : []),
  ];
  const cellsOf = (values: Readonly<Partial<Record<HeadingKey, Cell>>>) =>
    columns.slice(2).map((column) => values[column] ?? EMPTY);
  return {
    title: { key: 'division-country', grant, years: [year.year], compared },
    columns,
    rows: [
      ...year.regions.map((regionYear) =>
        row([...nameCells(regionYear).slice(0, 2), ...cellsOf(regionCells(regionYear))]),
      ),
      countryTotalRow(
        2,
        cellsOf(
          Object.fromEntries(
            keys.map((key) => [key, amountCell(sumOverRegions(year, (regionYear) => regionYear[key]))]),
          ),
        ),
      ),
    ],
  };
}

/** Everything that is known of a region in a year, by column. */
export function regionCells(regionYear: RegionYear): Readonly<Partial<Record<HeadingKey, Cell>>> {
  const [region = EMPTY, mandateHolder = EMPTY, mandateHolderKind = EMPTY] = nameCells(regionYear);
  return {
    region,
    nameInAnnex: regionYear.region.nameInAnnex === null ? EMPTY : text(regionYear.region.nameInAnnex),
    mandateHolder,
    mandateHolderKind,
    amount: amountCell(regionYear.amount),
    provenance: word(regionYear.provenance),
    keyAmount: amountCell(regionYear.keyAmount),
    difference: amountCell(regionYear.difference),
    deviation: regionYear.deviation === null ? EMPTY : decimal(regionYear.deviation),
    coordination: amountCell(regionYear.coordination),
    projects: amountCell(regionYear.projects),
    local: amountCell(regionYear.local),
  };
}

function nameCells({ region }: RegionYear): readonly Cell[] {
  const { name, mandateHolder, mandateHolderKind } = region;
  const kind = mandateHolderKind === 'public body' ? 'public-body' : 'municipality';
  return [
    text(name),
    mandateHolder === null ? word('unknown') : text(mandateHolder),
    mandateHolderKind === null ? EMPTY : word(kind),
  ];
}

/** The sum over the regions; null where one of them has none. */
function sumOverRegions(
  { regions }: DivisionYear,
  amountOf: (one: RegionYear) => Amount | null,
): Amount | null {
  const amounts = regions.flatMap((regionYear) => amountOf(regionYear) ?? []);
  return amounts.length === regions.length ? Amount.sum(amounts) : null;
}

function row(cells: readonly Cell[]): TableRow {
  return { kind: 'row', cells };
}

function countryTotalRow(labels: number, amounts: readonly Cell[]): TableRow {
  return { kind: 'total', cells: [word('total'), ...Array<Cell>(labels - 1).fill(EMPTY), ...amounts] };
}
