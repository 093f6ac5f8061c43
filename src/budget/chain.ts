// The years of a run in their order, each handing what it carries out to the next; as planned, and with every carry cut
// to what is allowed.

import { emptyEntries, entriesByYear, type Ground, groundOf, type Sources } from '../calculation/ground.js';
import { lawfulTable, type YearTable, yearTable } from '../calculation/year-table.js';
import type { Intervention } from '../grant/intervention.js';
import type { Carry } from '../grant/plan.js';
import type { Rules } from '../law/rules.js';

/** What the years are computed from. */
export interface ChainParts {
  readonly rules: Rules;
  readonly interventions: readonly Intervention[];
  readonly sources: Sources;
  /** `max`: the most that may be carried instead of what is planned. */
  readonly carry: 'plan' | 'max';
  /** Whether the years are settled lawfully too. */
  readonly settle: boolean;
}

/** A year as planned, and as it is with every carry cut to what is allowed; the same where nothing was cut. */
export interface ChainedYear {
  readonly planned: YearTable;
  readonly lawful: YearTable;
}

/** The years that anything is said of, or money is carried into. */
export interface Chain {
  readonly ground: Ground;
  readonly years: readonly ChainedYear[];
  /** Years that something is said of but for which the rules have no values, ascending. */
  readonly notCovered: readonly number[];
}

/**
 * The years in their order.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function chainOf({ rules, interventions, sources, carry, settle }: ChainParts): Chain {
  const entries = entriesByYear(sources);
  const ground = groundOf(entries.values(), interventions);
  const years: ChainedYear[] = [];
  let arrived: readonly Carry[] = [];
  let arrivedLawfully = arrived;
  for (const yearRules of rules.years) {
    const yearEntries = entries.get(yearRules.year) ?? (arrived.length > 0 ? emptyEntries() : undefined);
    if (!yearEntries) continue;
    const last = yearRules === rules.years.at(-1);
    const parts = { ground, rules: yearRules, last, entries: yearEntries, arrived };
    const planned = yearTable(parts, carry === 'max' ? 'most' : 'planned');
    const lawful = settle ? lawfully(planned, arrived, arrivedLawfully) : planned;
    years.push({ planned, lawful });
    [arrived, arrivedLawfully] = [planned.carries, lawful.carries];
  }
  const covered = new Set(rules.years.map(({ year }) => year));
  const notCovered = [...entries.keys()].filter((year) => !covered.has(year)).sort((a, b) => a - b);
  return { ground, years, notCovered };
}

/** The tables of the years as planned. */
export function tablesOf({ years }: Chain): (year: number) => YearTable | undefined {
  return (year) => years.find(({ planned }) => planned.year === year)?.planned;
}

/** The year as planned itself, where nothing was cut before and nothing is cut now. */
function lawfully(
  planned: YearTable,
  arrived: readonly Carry[],
  arrivedLawfully: readonly Carry[],
): YearTable {
  if (arrived === arrivedLawfully && planned.carries.length === 0) return planned;
  const lawful = lawfulTable(planned, arrivedLawfully);
  return arrived === arrivedLawfully && lawful.carries === planned.carries ? planned : lawful;
}
