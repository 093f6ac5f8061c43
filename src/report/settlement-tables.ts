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
      sumRow(
        'total',
        [word('total')],
        [amountCell(settlement.toRepay), amountCell(settlement.lawful), EMPTY],
      ),
    ],
  };
}

function ofSeveral(settlements: readonly Settlement[], directory: Directory): Table {
  const years = yearsOf(settlements);
  const toRepay = (settlement: Settlement, year: number): Amount | undefined =>
    settlement.years.find((each) => each.year === year)?.toRepay;
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
            amountCell(settlement.toRepay),
            amountCell(settlement.lawful),
            text(settlement.open.join(', ')),
          ],
        };
      }),
      sumRow(
        'total',
        [EMPTY, word('total')],
        [
          ...years.map((year) =>
            amountCell(Amount.sum(settlements.map((settlement) => toRepay(settlement, year) ?? Amount.zero))),
          ),
          amountCell(Amount.sum(settlements.map((settlement) => settlement.toRepay))),
          amountCell(Amount.sum(settlements.map(({ lawful }) => lawful))),
          EMPTY,
        ],
      ),
    ],
  };
}

/** The years of the settlements, settled or open. */
function yearsOf(settlements: readonly Settlement[]): readonly number[] {
  const years = new Set(
    settlements.flatMap(({ years, open }) => [...years.map(({ year }) => year), ...open]),
  );
  return [...years].sort((a, b) => a - b);
}
