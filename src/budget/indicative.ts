import { Amount } from '../money/amount.js';
import { apportion } from '../money/apportion.js';
import { Share } from '../money/share.js';

/** The official figures that the indicative amounts are derived from. */
export interface OfficialFigures {
  /** Per municipality: the total of the brede SPUK by year. */
  readonly totals: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** Per year: the national budget of each intervention. */
  readonly budgets: ReadonlyMap<number, ReadonlyMap<number, Amount>>;
  readonly amendments: readonly BudgetAmendment[];
}

/** A later change of a year's national budgets; without an intervention it is of all of them. */
export interface BudgetAmendment {
  readonly year: number;
  readonly intervention: number | null;
  readonly share: Share | null;
  readonly addition: Amount | null;
  readonly source: string;
}

/** An amount derived by key for a municipality, year and intervention. */
export interface IndicativeAmount {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  readonly granted: Amount;
}

/** The year whose official totals are the key for years that have none. */
const KEY_YEAR = 2025;

/**
 * The indicative amounts of every municipality, year and intervention. In a year without official totals per
 * municipality each national budget is split over the municipalities, so that the country adds up per
 * intervention; in a year with them each total is split over the interventions by the amended national
 * budgets, so that every municipality adds up.
 * @law GALA, note 27: one key holds for all interventions (read); the amounts themselves are derived
 * @unit euro, to the cent by largest remainder
 */
export function indicativeAmounts(figures: OfficialFigures): readonly IndicativeAmount[] {
  return [...figures.budgets.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) =>
      hasTotals(figures, year) ? byIntervention(figures, year) : byMunicipality(figures, year),
    );
}

/** The years in which the totals per municipality are official. */
export function officialTotalYears(figures: OfficialFigures): readonly number[] {
  return [...figures.budgets.keys()].filter((year) => hasTotals(figures, year));
}

function hasTotals({ totals }: OfficialFigures, year: number): boolean {
  return [...totals.values()].every((byYear) => byYear.has(year));
}

function byMunicipality({ totals, budgets }: OfficialFigures, year: number): IndicativeAmount[] {
  const weights = [...totals].map(([key, byYear]) => ({
    key,
    weight: BigInt((byYear.get(KEY_YEAR) ?? Amount.zero).toCents()),
  }));
  return [...(budgets.get(year) ?? [])].flatMap(([intervention, budget]) =>
    apportion(budget, weights).map(({ key, amount }) => ({
      municipality: key,
      year,
      intervention,
      granted: amount,
    })),
  );
}

function byIntervention(figures: OfficialFigures, year: number): IndicativeAmount[] {
  const weights = [...(figures.budgets.get(year) ?? [])].map(([key, budget]) => ({
    key,
    weight: BigInt(amended(figures.amendments, year, key, budget).toCents()),
  }));
  return [...figures.totals].flatMap(([municipality, byYear]) =>
    apportion(byYear.get(year) ?? Amount.zero, weights).map(({ key, amount }) => ({
      municipality,
      year,
      intervention: key,
      granted: amount,
    })),
  );
}

function amended(
  amendments: readonly BudgetAmendment[],
  year: number,
  intervention: number,
  budget: Amount,
): Amount {
  return amendments
    .filter((one) => one.year === year && (one.intervention ?? intervention) === intervention)
    .reduce(
      (amount, { share, addition }) => (share ?? Share.of('1')).floorOf(amount).plus(addition ?? Amount.zero),
      budget,
    );
}
