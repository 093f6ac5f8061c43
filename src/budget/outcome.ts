import type { ColumnRow, ColumnTotal } from '../calculation/views.js';
import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Carry } from '../grant/plan.js';
import type { Settlement } from '../grant/settlement.js';
import type { Rules } from '../law/rules.js';
import type { Chain } from './chain.js';
import { type YearSum, yearSums } from './sums.js';
import { type LawfulYear, type MunicipalityBudget, once } from './tree.js';

/**
 * What the computation gives: the tables of its years, and the tree of its municipalities, of which each part is made
 * when it is first asked for; the same as flat lists, for documents and for the library; and the findings.
 */
export interface Outcome {
  readonly rules: Rules;
  readonly chain: Chain;
  /** Whether it was settled: whether it is known what was spent, of no year as yet if need be. */
  readonly settle: boolean;
  /** Municipality → years → rows, by code; also who has nothing in the years that are looked at. */
  readonly tree: readonly MunicipalityBudget[];
  /** The years added up over the municipalities, ascending. */
  readonly sums: readonly YearSum[];
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

/** What an outcome is made of. */
type OutcomeParts = Pick<Outcome, 'rules' | 'chain' | 'settle' | 'tree' | 'findings'>;

/** An outcome with a tree, whole or filtered: everything else is read from it. */
export function outcomeOf({ rules, chain, settle, tree, findings }: OutcomeParts): Outcome {
  const parts = once(() => tree.flatMap(({ years }) => years));
  const sums = once(() => yearSums(parts()));
  const rows = once(() => parts().flatMap((part) => part.rows));
  const totals = once(() => parts().map(({ total }) => total));
  const carries = once(() => carriesOfTree(chain, tree));
  const lawful = once(() => parts().flatMap((part) => part.lawful ?? []));
  const settlements = once(() => tree.flatMap(({ settlement }) => settlement ?? []));
  return {
    rules,
    chain,
    settle,
    tree,
    findings,
    *eachRow() {
      for (const { columnRows } of parts()) yield* columnRows();
    },
    *eachTotal() {
      for (const { columnTotal } of parts()) yield columnTotal();
    },
    get sums() {
      return sums();
    },
    get municipalities() {
      return tree.flatMap(({ municipality, years }) => (years.length > 0 ? [municipality] : []));
    },
    get years() {
      return [...new Set(parts().map(({ year }) => year))].sort((a, b) => a - b);
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

/** By municipality and year, in the order of the inputs. */
function carriesOfTree({ years }: Chain, tree: readonly MunicipalityBudget[]): readonly Carry[] {
  const codes = new Set(tree.map(({ municipality }) => municipality));
  const seen = years
    .flatMap(({ planned }) => planned.carries)
    .filter(({ municipality }) => codes.has(municipality));
  return seen.sort((one, other) =>
    one.municipality === other.municipality ? 0 : one.municipality < other.municipality ? -1 : 1,
  );
}
