import type { Bookings } from '../grant/actuals.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import { existsIn, type Intervention } from '../grant/intervention.js';
import { type DivisionRules, divisionRulesOf } from '../law/division-rules.js';
import { type Rules, rulesOf } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { wholeEuro } from '../money/whole-euro.js';

/** What the lines of a grant of regions are said to be of. */
export const OF_REGIONS = 'iza';

/** One line of the yearly accountability (SiSa). */
export interface AccountabilityLine {
  /** `iza`, or the regulation of the rules. */
  readonly grant: string;
  readonly municipality: string;
  readonly year: number;
  /** From 1. */
  readonly line: number;
  /** The codes it may stand under, where they are known; which of several is not. */
  readonly codes: readonly string[];
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
  readonly tree: readonly { readonly years: readonly SettledYear[] }[];
}

interface SettledYear {
  readonly municipality: string;
  readonly year: number;
  readonly total: Pick<BudgetTotal, 'spent'>;
  readonly rows: readonly Pick<BudgetRow, 'intervention' | 'spent'>[];
}

/**
 * The lines of the yearly accountability of every settled municipality-year: one of the total, or one per
 * intervention, as many as the law of the year asks. What is not split over interventions has no line of its own
 * among them, and stands last.
 * @law data/grants/<id>/rules: accountability-lines; 15 lines through 2024, one from 2025 (reported)
 * @unit euro
 */
export function accountabilityLines(
  { rules, tree }: Settled,
  interventions: readonly Intervention[],
): readonly AccountabilityLine[] {
  return tree
    .flatMap(({ years }) => years)
    .flatMap(({ municipality, year, total: { spent }, rows }) => {
      if (spent === null) return [];
      const line = (intervention: number | null, amount: Amount, index: number): AccountabilityLine => ({
        grant: rules.regulation,
        municipality,
        year,
        line: index + 1,
        codes: [],
        intervention,
        ...inWholeEuros(amount),
      });
      if (rulesOf(rules, year)?.['accountability-lines'].value === 1) return [line(null, spent, 0)];
      const spentBy = new Map(rows.map((row) => [row.intervention, row.spent ?? Amount.zero]));
      const there = interventions.filter((one) => existsIn(one, year)).map(({ number }) => number);
      const numbers = new Set([...there, ...spentBy.keys()]);
      return [...numbers].map((number, index) => line(number, spentBy.get(number) ?? Amount.zero, index));
    });
}

/** The lines of each municipality-year, those of a grant of regions by themselves. */
export function linesByYear(
  lines: readonly AccountabilityLine[],
): readonly (readonly [AccountabilityLine, ...AccountabilityLine[]])[] {
  const groups = new Map<string, [AccountabilityLine, ...AccountabilityLine[]]>();
  for (const line of lines) {
    const key = `${line.grant} ${line.municipality} ${line.year}`;
    const before = groups.get(key);
    if (before) before.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

/**
 * The accountability of a grant of regions: a line per municipality-year that has bookings of it, with the codes it may
 * stand under; which of them for whom is not known.
 * @law data/grants/<id>/rules: accountability-codes
 * @unit euro
 */
export function divisionLines(
  bookings: readonly Bookings[],
  rules: DivisionRules,
): readonly AccountabilityLine[] {
  const sums = new Map<string, Pick<Bookings, 'municipality' | 'year' | 'spent'>>();
  for (const { municipality, year, spent } of bookings) {
    const before = sums.get(`${municipality} ${year}`);
    sums.set(`${municipality} ${year}`, {
      municipality,
      year,
      spent: before ? before.spent.plus(spent) : spent,
    });
  }
  return [...sums.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { municipality, year, spent }]) => ({
      grant: OF_REGIONS,
      municipality,
      year,
      line: 1,
      codes: divisionRulesOf(rules, year)?.['accountability-codes'].value ?? [],
      intervention: null,
      ...inWholeEuros(spent),
    }));
}

function inWholeEuros(spent: Amount): Pick<AccountabilityLine, 'spent' | 'wholeEuros' | 'rounding'> {
  const wholeEuros = wholeEuro(spent);
  return { spent, wholeEuros, rounding: wholeEuros.minus(spent) };
}
