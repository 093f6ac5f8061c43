import { type ColumnRow, type ColumnTotal, viewsOf, type YearViews } from '../calculation/views.js';
import type { YearTable } from '../calculation/year-table.js';
import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Carry } from '../grant/plan.js';
import type { Settlement } from '../grant/settlement.js';
import type { Rules } from '../law/rules.js';
import type { Chain, ChainedYear } from './chain.js';
import { settlementOf } from './settlement.js';

/** A municipality-year with every carry cut to what is allowed. */
export interface LawfulYear {
  readonly municipality: string;
  readonly year: number;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetTotal;
}

/**
 * What the computation gives: the tables of its years, and views on them by code, year and intervention, each made when
 * it is first asked for; and the findings.
 */
export interface Outcome {
  readonly rules: Rules;
  readonly chain: Chain;
  /** Whether it was settled: whether it is known what was spent, of no year as yet if need be. */
  readonly settle: boolean;
  /** Who has anything in the years that are looked at: CBS codes, ascending. */
  readonly municipalities: readonly string[];
  /** The years in which any of them has anything, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
  /** The same rows and totals by their places in the columns: for what is written or added up row by row. */
  readonly eachRow: () => Iterable<ColumnRow>;
  readonly eachTotal: () => Iterable<ColumnTotal>;
  /** What is carried: as planned, or the most that is allowed. */
  readonly carries: readonly Carry[];
  /** The same municipality-years with every carry cut to what is allowed; none where nothing was settled. */
  readonly lawful: readonly LawfulYear[];
  /** By code; none where nothing was settled. */
  readonly settlements: readonly Settlement[];
  readonly findings: readonly Finding[];
}

/** What of the tables is looked at; undefined: everything. */
export interface Sight {
  readonly municipalities?: ReadonlySet<string> | undefined;
  readonly years?: ReadonlySet<number> | undefined;
}

/** The views on a chain of years. The settlement is one over the whole period, whatever years are looked at. */
export function viewed(
  { rules, chain, settle }: Pick<Outcome, 'rules' | 'chain' | 'settle'>,
  findings: readonly Finding[],
  sight: Sight = {},
): Outcome {
  const years = chain.years.filter(({ planned }) => sight.years?.has(planned.year) ?? true);
  const views = (which: keyof ChainedYear) => years.map((year) => viewsOf(year[which]));
  const planned = once(() => views('planned'));
  const receivers = once(() => seenReceivers(chain, sight));
  function* eachRow(): Generator<ColumnRow> {
    for (const receiver of receivers()) {
      for (const { rowIn } of planned()) {
        for (let slot = 0; slot < chain.ground.slots.length; slot++) {
          const row = rowIn(receiver, slot);
          if (row) yield row;
        }
      }
    }
  }
  function* eachTotal(): Generator<ColumnTotal> {
    for (const receiver of receivers()) {
      for (const { totalIn } of planned()) {
        const total = totalIn(receiver);
        if (total) yield total;
      }
    }
  }
  const rows = once(() => receivers().flatMap((at) => planned().flatMap(({ rowsOf }) => rowsOf(at))));
  const totals = once(() =>
    receivers().flatMap((at) => planned().flatMap(({ totalOf }) => totalOf(at) ?? [])),
  );
  const carries = once(() => carriesOf(chain, sight));
  const lawful = once(() => (settle ? lawfulYears(receivers(), views('lawful')) : []));
  const settlements = once(() =>
    settle ? receivers().flatMap((receiver) => settlementOf(chain, receiver) ?? []) : [],
  );
  return {
    rules,
    chain,
    settle,
    findings,
    eachRow,
    eachTotal,
    get municipalities() {
      return presentIn(chain, receivers(), years);
    },
    get years() {
      const isThere = ({ planned }: ChainedYear) => receivers().some((at) => planned.present[at] === 1);
      return years.filter(isThere).map(({ planned }) => planned.year);
    },
    get rows() {
      return rows();
    },
    get totals() {
      return totals();
    },
    get carries() {
      return carries();
    },
    get lawful() {
      return lawful();
    },
    get settlements() {
      return settlements();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function seenReceivers({ ground }: Chain, { municipalities }: Sight): readonly number[] {
  return ground.receivers.flatMap((code, receiver) =>
    municipalities?.has(code) === false ? [] : [receiver],
  );
}

function presentIn(
  { ground }: Chain,
  receivers: readonly number[],
  years: readonly ChainedYear[],
): readonly string[] {
  const present = receivers.filter((at) => years.some(({ planned }) => planned.present[at] === 1));
  return present.flatMap((at) => ground.receivers[at] ?? []);
}

function lawfulYears(receivers: readonly number[], views: readonly YearViews[]): readonly LawfulYear[] {
  return receivers.flatMap((receiver) =>
    views.flatMap(({ rowsOf, totalOf }): readonly LawfulYear[] => {
      const total = totalOf(receiver);
      if (!total) return [];
      const { municipality, year } = total;
      return [{ municipality, year, rows: rowsOf(receiver), total }];
    }),
  );
}

/** By municipality and year, in the order of the inputs. */
function carriesOf({ years }: Chain, { municipalities }: Sight): readonly Carry[] {
  const seen = years
    .flatMap(({ planned }: { readonly planned: YearTable }) => planned.carries)
    .filter(({ municipality }) => municipalities?.has(municipality) ?? true);
  return seen.sort((one, other) =>
    one.municipality === other.municipality ? 0 : one.municipality < other.municipality ? -1 : 1,
  );
}
