import type { Settlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';
import type { Directory } from './directory.js';
import {
  amountCell,
  type Cell,
  EMPTY,
  integer,
  sumRow,
  type Table,
  type TableRow,
  text,
  word,
} from './table.js';

/** The final settlement: of one municipality a row per year, of several a row each. */
export function settlementTables(settlements: readonly Settlement[], directory: Directory): readonly Table[] {
  const [first] = settlements;
  if (!first) return [];
  return [settlements.length === 1 ? ofOne(first, directory) : ofSeveral(settlements, directory)];
}

function ofOne(settlement: Settlement, { municipality }: Directory): Table {
  const years = yearsOf([settlement]);
  return {
    title: { key: 'settlement', scope: municipality(settlement.municipality), years },
    columns: ['year', 'toRepay', 'lawful', 'open'],
    rows: [
      ...years.map((year): TableRow => {
        const settled = settlement.years.find((each) => each.year === year);
        const amounts = settled
          ? [amountCell(settled.toRepay), amountCell(settled.lawful), EMPTY]
          : [EMPTY, EMPTY, word('open')];
        return { kind: 'row', cells: [integer(year), ...amounts] };
      }),
      sumRow('total', [word('total')], [...finalCells(settlement), EMPTY]),
    ],
  };
}

function ofSeveral(settlements: readonly Settlement[], directory: Directory): Table {
  const years = yearsOf(settlements);
  const toRepay = (settlement: Settlement, year: number): Amount | undefined =>
    settlement.years.find((each) => each.year === year)?.toRepay;
  const settled = settlements.filter(isSettled);
  return {
    title: { key: 'settlement', scope: settlements.length, years },
    columns: ['code', 'name', ...years, 'toRepay', 'lawful', 'open'],
    rows: [
      ...settlements.map((settlement): TableRow => {
        const { code, name } = directory.municipality(settlement.municipality);
        const byYear = years.map((year): Cell => amountCell(toRepay(settlement, year) ?? null));
        return {
          kind: 'row',
          cells: [
            text(code),
            text(name),
            ...byYear,
            ...finalCells(settlement),
            text(settlement.open.join(', ')),
          ],
        };
      }),
      sumRow(
        'total',
        [EMPTY, word('total')],
        [
          ...years.map((year) =>
            sumCell(settlements.flatMap((settlement) => toRepay(settlement, year) ?? [])),
          ),
          sumCell(settled.map((settlement) => settlement.toRepay)),
          sumCell(settled.map(({ lawful }) => lawful)),
          EMPTY,
        ],
      ),
    ],
  };
}

function isSettled({ years }: Settlement): boolean {
  return years.length > 0;
}

/** What is repaid as planned and lawfully; nothing is known of it where every year is open. */
function finalCells(settlement: Settlement): readonly Cell[] {
  const { toRepay, lawful } = settlement;
  return isSettled(settlement) ? [amountCell(toRepay), amountCell(lawful)] : [EMPTY, EMPTY];
}

/** The sum of what is settled; empty where nothing is, so that it is not taken for money that need not be repaid. */
function sumCell(settled: readonly Amount[]): Cell {
  return amountCell(settled.length === 0 ? null : Amount.sum(settled));
}

/** The years of the settlements, settled or open. */
function yearsOf(settlements: readonly Settlement[]): readonly number[] {
  const years = new Set(
    settlements.flatMap(({ years, open }) => [...years.map(({ year }) => year), ...open]),
  );
  return [...years].sort((a, b) => a - b);
}
