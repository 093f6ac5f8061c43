import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Intervention } from '../grant/intervention.js';
import { type Rules, rulesOf } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { wholeEuro } from '../money/whole-euro.js';

/** One line of the yearly accountability (SiSa) of the brede SPUK. */
export interface AccountabilityLine {
  readonly municipality: string;
  readonly year: number;
  /** From 1. */
  readonly line: number;
  /** null: the municipality's total. */
  readonly intervention: number | null;
  /** @unit euro, exact */
  readonly spent: Amount;
  /** @unit euro, rounded to whole euros, half away from zero */
  readonly wholeEuros: Amount;
  /** What rounding added. @unit euro */
  readonly rounding: Amount;
}

/** What the accountability is made from. */
interface Settled {
  readonly rules: Rules;
  readonly rows: readonly BudgetRow[];
  readonly totals: readonly BudgetTotal[];
}

/**
 * The lines of the yearly accountability of every settled municipality-year: one of the total, or one per
 * intervention, as many as the law of the year asks. What is not split over interventions has no line of its own
 * among them, and stands last.
 * @law data/law: accountability-lines; 15 lines through 2024, one from 2025 (reported)
 * @unit euro
 */
export function accountabilityLines(
  { rules, rows, totals }: Settled,
  interventions: readonly Intervention[],
): readonly AccountabilityLine[] {
  return totals.flatMap(({ municipality, year, spent }) => {
    if (spent === null) return [];
    const line = (intervention: number | null, amount: Amount, index: number): AccountabilityLine => {
      const wholeEuros = wholeEuro(amount);
      return {
        municipality,
        year,
        line: index + 1,
        intervention,
        spent: amount,
        wholeEuros,
        rounding: wholeEuros.minus(amount),
      };
    };
    if (rulesOf(rules, year)?.accountabilityLines.value === 1) return [line(null, spent, 0)];
    const ofYear = new Map(
      rows
        .filter((row) => row.municipality === municipality && row.year === year)
        .map((row) => [row.intervention, row.spent ?? Amount.zero]),
    );
    const numbers = new Set([...interventions.map(({ number }) => number), ...ofYear.keys()]);
    return [...numbers].map((number, index) => line(number, ofYear.get(number) ?? Amount.zero, index));
  });
}
