import { restsOnIndicative, type Settlement, type YearSettlement } from '../../grant/settlement.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, repaid, text, word } from '../cell.js';
import type { Directory } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import { sumRow, type Table, type TableRow } from '../table.js';

/** The final settlement: of one municipality a row per year, of several a row each. */
export function settlementTables(settlements: readonly Settlement[], directory: Directory): readonly Table[] {
  const [first] = settlements;
  if (!first) return [];
  return [
    settlements.length === 1
      ? oneSettlementTable(first, directory)
      : settlementsTable(settlements, directory),
  ];
}

function oneSettlementTable(settlement: Settlement, { municipality }: Directory): Table {
  const years = yearsOfSettlements([settlement]);
  const open = openColumn([settlement]);
  return {
    title: { key: 'settlement', scope: municipality(settlement.municipality), years },
    columns: ['year', 'toRepay', 'lawful', ...open],
    rows: [
      ...years.map((year): TableRow => {
        const settled = settledYear(settlement, year);
        const amounts = settled ? [repaidCell(settled), repaidCell(settled, 'lawful')] : [EMPTY, EMPTY];
        const state = open.map(() => (settled ? EMPTY : word('open')));
        return { kind: 'row', cells: [integer(year), ...amounts, ...state] };
      }),
      sumRow('total', [word('total')], [...finalCells(settlement), ...open.map(() => EMPTY)]),
    ],
  };
}

function settlementsTable(settlements: readonly Settlement[], directory: Directory): Table {
  const years = yearsOfSettlements(settlements);
  const open = openColumn(settlements);
  return {
    title: { key: 'settlement', scope: settlements.length, years },
    columns: ['code', 'name', ...years, 'toRepay', 'lawful', ...open],
    rows: [
      ...settlements.map((settlement): TableRow => {
        const { code, name } = directory.municipality(settlement.municipality);
        const byYear = years.map((year): Cell => repaidCell(settledYear(settlement, year)));
        return {
          kind: 'row',
          cells: [
            text(code),
            text(name),
            ...byYear,
            ...finalCells(settlement),
            ...open.map(() => text(settlement.open.join(', '))),
          ],
        };
      }),
      sumRow('total', [EMPTY, word('total')], [...sumsOf(settlements, years), ...open.map(() => EMPTY)]),
    ],
  };
}

/** What a year repays; empty where it is not settled, marked where what was granted in it is indicative. */
function repaidCell(year: YearSettlement | undefined, key: 'toRepay' | 'lawful' = 'toRepay'): Cell {
  return year ? repaid(year[key], year.provenance === 'indicative') : amountCell(null);
}

/** The column for years that are open, where there are any. */
function openColumn(settlements: readonly Settlement[]): readonly HeadingKey[] {
  return settlements.some(({ open }) => open.length > 0) ? ['open'] : [];
}

function isSettled({ years }: Settlement): boolean {
  return years.length > 0;
}

/** What is repaid as planned and lawfully; nothing is known of it where every year is open. */
function finalCells(settlement: Settlement): readonly Cell[] {
  const { toRepay, lawful } = settlement;
  if (!isSettled(settlement)) return [EMPTY, EMPTY];
  return [repaid(toRepay, restsOnIndicative(settlement)), repaid(lawful, restsOnIndicative(settlement))];
}

/** The sums per year, as planned and lawful; empty where nothing is settled: 0.00 would read as nothing to repay. */
function sumsOf(settlements: readonly Settlement[], years: readonly number[]): readonly Cell[] {
  const settled = settlements.filter(isSettled);
  const indicative = settled.some(restsOnIndicative);
  const sum = (amounts: readonly Amount[], marked: boolean) =>
    amounts.length === 0 ? amountCell(null) : repaid(Amount.sum(amounts), marked);
  return [
    ...years.map((year) => {
      const settledYears = settlements.flatMap((settlement) => settledYear(settlement, year) ?? []);
      return sum(
        settledYears.map(({ toRepay }) => toRepay),
        restsOnIndicative({ years: settledYears }),
      );
    }),
    sum(
      settled.map(({ toRepay }) => toRepay),
      indicative,
    ),
    sum(
      settled.map(({ lawful }) => lawful),
      indicative,
    ),
  ];
}

function settledYear({ years }: Settlement, year: number): YearSettlement | undefined {
  return years.find((each) => each.year === year);
}

/** The years of the settlements, settled or open. */
function yearsOfSettlements(settlements: readonly Settlement[]): readonly number[] {
  const years = new Set(
    settlements.flatMap(({ years, open }) => [...years.map(({ year }) => year), ...open]),
  );
  return [...years].sort((a, b) => a - b);
}
