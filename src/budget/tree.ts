// What was computed, as a tree: municipality → years → rows, with totals, themes, settlement and findings in their
// place. It is a view on the tables of the years: a part is made when it is first asked for, and then kept.

import { type ReceiverYear, receiverYear } from '../calculation/views.js';
import type { YearTable } from '../calculation/year-table.js';
import type { Finding } from '../findings/finding.js';
import { type Amounts, sumOf } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import type { Settlement } from '../grant/settlement.js';
import type { Chain, ChainedYear } from './chain.js';
import { settlementOf } from './settlement.js';

/** A municipality with what it has in the years that are looked at. */
export interface MunicipalityBudget {
  /** CBS code. */
  readonly municipality: string;
  /** The years in which it has anything, ascending. */
  readonly years: readonly YearBudget[];
  /** Over all years, whatever years are looked at; undefined where nothing was settled, or it has nothing at all. */
  readonly settlement: Settlement | undefined;
}

/** A municipality in one year. */
export interface YearBudget
  extends Pick<ReceiverYear, 'municipality' | 'year' | 'columnRows' | 'columnTotal'> {
  /** All its interventions, whichever are shown. */
  readonly rows: readonly BudgetRow[];
  readonly themes: readonly ThemeBudget[];
  readonly total: BudgetTotal;
  /** The same with every carry cut to what is allowed; undefined where nothing was settled. */
  readonly lawful: LawfulYear | undefined;
  /** What the rules found that names this municipality and this year. */
  readonly findings: readonly Finding[];
  /** Whether anything is said of what was spent. */
  readonly isSettled: boolean;
  /** Where it stands in the tables. */
  readonly table: YearTable;
  readonly receiver: number;
}

/** The rows of a theme and their sum. */
export interface ThemeBudget {
  /** null: what is not divided. */
  readonly theme: string | null;
  readonly rows: readonly BudgetRow[];
  readonly amounts: Amounts;
  readonly provenance: Provenance;
}

/** A municipality-year with every carry cut to what is allowed. */
export interface LawfulYear {
  readonly municipality: string;
  readonly year: number;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetTotal;
}

/** The tree of a run; findings that name no municipality or no year have no place in it. */
export function budgetTree(
  { ground, years }: Chain,
  settle: boolean,
  findings: readonly Finding[],
): readonly MunicipalityBudget[] {
  const places = once(() => findingsByPlace(findings));
  return ground.receivers.map((municipality, receiver): MunicipalityBudget => {
    const there = years.flatMap((chained) => yearBudget(chained, receiver, { settle, places }) ?? []);
    const settlement = once(() => (settle ? settlementOf(municipality, there) : undefined));
    return {
      municipality,
      years: there,
      get settlement() {
        return settlement();
      },
    };
  });
}

/** The tree of some of its years; of a municipality the settlement stays whole. */
export function inYears(
  tree: readonly MunicipalityBudget[],
  years: ReadonlySet<number>,
): readonly MunicipalityBudget[] {
  return tree.map((part) => ({
    municipality: part.municipality,
    years: part.years.filter(({ year }) => years.has(year)),
    get settlement() {
      return part.settlement;
    },
  }));
}

interface YearParts {
  readonly settle: boolean;
  readonly places: () => ReadonlyMap<string, readonly Finding[]>;
}

function yearBudget(
  { planned, lawful }: ChainedYear,
  receiver: number,
  { settle, places }: YearParts,
): YearBudget | undefined {
  const seen = receiverYear(planned, receiver);
  if (!seen) return undefined;
  const { municipality, year, columnRows, columnTotal } = seen;
  const rows = once(seen.budgetRows);
  const total = once(seen.budgetTotal);
  const themes = once(() => themesOf(rows()));
  const cut = once(() => (settle ? lawfulYear(lawful, receiver) : undefined));
  return {
    municipality,
    year,
    columnRows,
    columnTotal,
    isSettled: planned.settled[receiver] === 1,
    table: planned,
    receiver,
    get rows() {
      return rows();
    },
    get themes() {
      return themes();
    },
    get total() {
      return total();
    },
    get lawful() {
      return cut();
    },
    get findings() {
      return places().get(yearKey(municipality, year)) ?? [];
    },
  };
}

function lawfulYear(table: YearTable, receiver: number): LawfulYear | undefined {
  const seen = receiverYear(table, receiver);
  if (!seen) return undefined;
  const { municipality, year } = seen;
  const [rows, total] = [once(seen.budgetRows), once(seen.budgetTotal)];
  return {
    municipality,
    year,
    get rows() {
      return rows();
    },
    get total() {
      return total();
    },
  };
}

/** In order of first appearance. */
function themesOf(rows: readonly BudgetRow[]): readonly ThemeBudget[] {
  return [...new Set(rows.map(({ theme }) => theme))].map((theme) => {
    const own = rows.filter((row) => row.theme === theme);
    return { theme, rows: own, amounts: sumOf(own), provenance: leastCertain(own) };
  });
}

function findingsByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { municipality, year } = finding;
    const place = yearKey(municipality, year);
    const before = places.get(place);
    if (before) before.push(finding);
    else places.set(place, [finding]);
  }
  return places;
}

function yearKey(municipality: string | undefined, year: number | undefined): string {
  return `${municipality} ${year}`;
}

/** What is made when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
