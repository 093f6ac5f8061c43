// The rows and totals of a year as people and documents see them: views on its table.

import { type AmountKey, type Amounts, amountsBy } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import type { Level } from './columns.js';
import type { Column } from './kernels.js';
import { euros, type YearTable } from './year-table.js';

/** How the rows and totals of a year are seen, each made when it is asked for. */
export interface YearViews {
  /** The rows of a receiver, by intervention. */
  readonly rowsOf: (receiver: number) => readonly BudgetRow[];
  /** Undefined where the receiver has nothing in this year. */
  readonly totalOf: (receiver: number) => BudgetTotal | undefined;
}

const known = new WeakMap<YearTable, YearViews>();

/** The rows and totals of a year. @unit euro */
export function viewsOf(table: YearTable): YearViews {
  const views = known.get(table) ?? viewsMadeOf(table);
  known.set(table, views);
  return views;
}

function viewsMadeOf(table: YearTable): YearViews {
  const { year, ground, here, present } = table;
  const { receivers, slots } = ground;
  let certainties: Provenances | undefined;
  const certain = () => {
    certainties ??= provenancesOf(table);
    return certainties;
  };
  const [rowAmounts, totalAmounts] = [amountsOf(table, 'rows'), amountsOf(table, 'totals')];
  const rowAt = (receiver: number, slot: number): BudgetRow | undefined => {
    const at = receiver * slots.length + slot;
    const [municipality, row] = [receivers[receiver], slots[slot]];
    if (here[at] === 0 || municipality === undefined || !row) return undefined;
    const provenance = certain().rows[at] ?? 'file';
    return { municipality, year, ...row, provenance, ...rowAmounts(at) };
  };
  return {
    rowsOf: (receiver) => slots.flatMap((_, slot) => rowAt(receiver, slot) ?? []),
    totalOf: (receiver) => {
      const municipality = receivers[receiver];
      if (present[receiver] === 0 || municipality === undefined) return undefined;
      const provenance = certain().totals[receiver] ?? 'file';
      return { municipality, year, provenance, ...totalAmounts(receiver) };
    },
  };
}

/** The amounts at the places of a level; their columns are looked up once. @unit euro */
function amountsOf(table: YearTable, level: Level): (at: number) => Amounts {
  const columns = new Map<AmountKey, Column>();
  const columnOf = (key: AmountKey): Column => {
    const found = columns.get(key);
    if (found) return found;
    const column = table.column(level, key);
    columns.set(key, column);
    return column;
  };
  let place = 0;
  const amountOf = (key: AmountKey) => euros(columnOf(key)[place]);
  return (at) => {
    place = at;
    return amountsBy(amountOf);
  };
}

/** Where what was granted comes from, by row and by receiver; none where nothing was. */
interface Provenances {
  readonly rows: readonly (Provenance | undefined)[];
  readonly totals: readonly (Provenance | undefined)[];
}

/** What is granted in total is as certain as its parts; an official total stays one however it was divided. */
function provenancesOf({ ground, entries }: YearTable): Provenances {
  const rows: (Provenance | undefined)[] = [];
  const totals: (Provenance | undefined)[] = [];
  for (const { municipality, intervention, provenance, origin } of entries.granted) {
    const row = ground.rowOf(municipality, intervention);
    const receiver = ground.receiverOf(municipality);
    rows[row] = lessCertain(rows[row], provenance);
    totals[receiver] = lessCertain(totals[receiver], origin?.kind === 'with-rest' ? 'official' : provenance);
  }
  return { rows, totals };
}

function lessCertain(one: Provenance | undefined, other: Provenance): Provenance {
  return one === undefined || one === other
    ? other
    : leastCertain([{ provenance: one }, { provenance: other }]);
}
