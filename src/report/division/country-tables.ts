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
    ? shown.years.map((year) => yearTable(year, { grant: shown.grant.name, compared, detailed }))
    : [amountsTable(shown.grant, shown.years)];
}

/** The amounts of all years. */
function amountsTable({ name: grant }: DividedGrant, years: readonly DivisionYear[]): Table {
  const names = [
    ...new Map(years.flatMap(({ regions }) => regions.map((one) => [one.region.name, one]))).values(),
  ];
  const amountIn = ({ regions }: DivisionYear, name: string) =>
    regions.find(({ region }) => region.name === name)?.amount ?? null;
  return {
    title: { key: 'division-country', grant, years: years.map(({ year }) => year), compared: false },
    columns: ['region', 'mandateHolder', 'mandateHolderKind', ...years.map(({ year }) => year)],
    rows: [
      ...names.map((one) =>
        row([...nameCells(one), ...years.map((year) => amountCell(amountIn(year, one.region.name)))]),
      ),
      totalRow(
        3,
        years.map((year) => amountCell(sumOf(year, ({ amount }) => amount))),
      ),
    ],
  };
}

const COMPARED = ['keyAmount', 'difference'] as const;
const DETAILED = ['coordination', 'projects', 'local'] as const;

/** The regions of one year. */
function yearTable(
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
    ...keys.filter((key) => !DETAILED.some((one) => one === key)),
    ...(compared ? ['deviation' as const] : []),
    ...(detailed ? DETAILED : []),
  ];
  const cellsOf = (values: Readonly<Partial<Record<HeadingKey, Cell>>>) =>
    columns.slice(2).map((column) => values[column] ?? EMPTY);
  return {
    title: { key: 'division-country', grant, years: [year.year], compared },
    columns,
    rows: [
      ...year.regions.map((one) => row([...nameCells(one).slice(0, 2), ...cellsOf(regionCells(one))])),
      totalRow(
        2,
        cellsOf(Object.fromEntries(keys.map((key) => [key, amountCell(sumOf(year, (one) => one[key]))]))),
      ),
    ],
  };
}

/** Everything that is known of a region in a year, by column. */
export function regionCells(one: RegionYear): Readonly<Partial<Record<HeadingKey, Cell>>> {
  const [region = EMPTY, mandateHolder = EMPTY, mandateHolderKind = EMPTY] = nameCells(one);
  return {
    region,
    nameInAnnex: one.region.nameInAnnex === null ? EMPTY : text(one.region.nameInAnnex),
    mandateHolder,
    mandateHolderKind,
    amount: amountCell(one.amount),
    provenance: word(one.provenance),
    keyAmount: amountCell(one.keyAmount),
    difference: amountCell(one.difference),
    deviation: one.deviation === null ? EMPTY : decimal(one.deviation),
    coordination: amountCell(one.coordination),
    projects: amountCell(one.projects),
    local: amountCell(one.local),
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
function sumOf({ regions }: DivisionYear, of: (one: RegionYear) => Amount | null): Amount | null {
  const amounts = regions.flatMap((one) => of(one) ?? []);
  return amounts.length === regions.length ? Amount.sum(amounts) : null;
}

function row(cells: readonly Cell[]): TableRow {
  return { kind: 'row', cells };
}

function totalRow(labels: number, amounts: readonly Cell[]): TableRow {
  return { kind: 'total', cells: [word('total'), ...Array<Cell>(labels - 1).fill(EMPTY), ...amounts] };
}
