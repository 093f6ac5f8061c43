// Applies the rules in the order of the calculation, municipality by municipality and year by year, and gives an
// Outcome. No rule is stated here, no file read, nothing rounded.

import type { Finding } from '../findings/finding.js';
import type { Allocation, AllocationRow } from '../grant/allocation.js';
import type { Intervention } from '../grant/intervention.js';
import { leastCertain } from '../grant/provenance.js';
import { type Rules, rulesOf, type YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { carryLimitOf } from '../rules/carry-limit.js';
import { roomOf } from '../rules/room.js';
import { shiftLimitOf } from '../rules/shift-limit.js';
import { sumOf } from './amounts.js';
import type { BudgetRow, BudgetTotal, Outcome } from './outcome.js';

/** Everything a budget is computed from. */
export interface BudgetInput {
  readonly rules: Rules;
  readonly interventions: readonly Intervention[];
  readonly allocation: Allocation;
}

type ByIntervention = Map<number, AllocationRow[]>;

/**
 * The budget of every municipality-year in the allocation.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function allocate(input: BudgetInput): Outcome {
  const themes = new Map(input.interventions.map(({ number, theme }) => [number, theme]));
  const rows: BudgetRow[] = [];
  const totals: BudgetTotal[] = [];
  const findings: Finding[] = [];
  for (const [municipality, years] of [...grantedBy(input.allocation.rows)].sort(byKey)) {
    for (const [year, granted] of [...years].sort(byKey)) {
      const rules = rulesOf(input.rules, year);
      if (!rules) continue;
      const ofYear = [...granted]
        .sort(byKey)
        .map(([intervention, decisions]) =>
          rowOf(
            { municipality, year, intervention, theme: themes.get(intervention) ?? null },
            decisions,
            rules,
          ),
        );
      rows.push(...ofYear);
      const official = input.allocation.officialTotalYears.includes(year);
      totals.push(totalOf(ofYear, { municipality, year }, rules, official));
    }
  }
  return { rules: input.rules, rows, totals, findings };
}

function rowOf(
  key: Pick<BudgetRow, 'municipality' | 'year' | 'intervention' | 'theme'>,
  decisions: readonly AllocationRow[],
  rules: YearRules,
): BudgetRow {
  const granted = Amount.sum(decisions.map((row) => row.granted));
  const shiftLimit = shiftLimitOf(granted, rules.shiftLimit.value, rules.walls.value);
  const carryLimit = carryLimitOf(granted, rules.carryLimit.value, 'intervention');
  return {
    ...key,
    granted,
    carriedIn: Amount.zero,
    shiftedIn: Amount.zero,
    shiftedOut: Amount.zero,
    available: granted,
    carriedOut: Amount.zero,
    budget: granted,
    shiftLimit,
    shiftRoom: roomOf(shiftLimit, Amount.zero),
    carryLimit,
    carryRoom: roomOf(carryLimit, Amount.zero),
    spent: null,
    unspent: null,
    overspent: null,
    ownUnspent: null,
    toRepay: null,
    provenance: leastCertain(decisions),
  };
}

function totalOf(
  rows: readonly BudgetRow[],
  key: Pick<BudgetTotal, 'municipality' | 'year'>,
  rules: YearRules,
  official: boolean,
): BudgetTotal {
  const sum = sumOf(rows);
  const provenance = leastCertain(rows);
  const onTotal = carryLimitOf(sum.granted, rules.carryLimit.value, 'total');
  return {
    ...key,
    ...sum,
    carryLimit: onTotal ?? sum.carryLimit,
    carryRoom: onTotal ? roomOf(onTotal, sum.carriedOut) : sum.carryRoom,
    provenance: official && provenance === 'indicative' ? 'official' : provenance,
  };
}

function grantedBy(rows: readonly AllocationRow[]): Map<string, Map<number, ByIntervention>> {
  const municipalities = new Map<string, Map<number, ByIntervention>>();
  for (const row of rows) {
    const years = entry(municipalities, row.municipality, () => new Map<number, ByIntervention>());
    const interventions = entry(years, row.year, (): ByIntervention => new Map());
    entry(interventions, row.intervention, (): AllocationRow[] => []).push(row);
  }
  return municipalities;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}

function byKey<Key extends string | number>(a: readonly [Key, unknown], b: readonly [Key, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
