import type { BudgetAmendment, OfficialFigures } from '../grant/official-figures.js';
import { Amount } from '../money/amount.js';
import { apportion, type Portion } from '../money/apportion.js';
import { Share } from '../money/share.js';

/** An amount derived by key for a municipality, year and intervention. */
export interface IndicativeAmount {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  readonly granted: Amount;
}

/** What an indicative amount is a share of: total × weight ÷ weights. */
export interface IndicativeOrigin {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  /** Whether a national budget was split over municipalities, or a municipality's total over interventions. */
  readonly split: 'over-municipalities' | 'over-interventions';
  /** @unit euro: what was split */
  readonly total: Amount;
  /** @unit euro: the part of the weights that is this amount's */
  readonly weight: Amount;
  /** @unit euro: all weights together */
  readonly weights: Amount;
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

/**
 * What one indicative amount was split from, and by which weights.
 * @unit euro
 */
export function indicativeOrigin(
  figures: OfficialFigures,
  { municipality, year, intervention }: Pick<IndicativeAmount, 'municipality' | 'year' | 'intervention'>,
): IndicativeOrigin {
  const official = hasTotals(figures, year);
  const weights = official ? interventionWeights(figures, year) : municipalityWeights(figures);
  const total = official
    ? figures.totals.get(municipality)?.get(year)
    : figures.budgets.get(year)?.get(intervention);
  return {
    municipality,
    year,
    intervention,
    split: official ? 'over-interventions' : 'over-municipalities',
    total: total ?? Amount.zero,
    weight: weights.get(official ? intervention : municipality) ?? Amount.zero,
    weights: Amount.sum(weights.values()),
  };
}

/** The years in which the totals per municipality are official. */
export function officialTotalYears(figures: OfficialFigures): readonly number[] {
  return [...figures.budgets.keys()].filter((year) => hasTotals(figures, year));
}

function hasTotals({ totals }: OfficialFigures, year: number): boolean {
  return [...totals.values()].every((byYear) => byYear.has(year));
}

/** The key of each municipality: its total of the key year. */
function municipalityWeights({ totals }: OfficialFigures): ReadonlyMap<string | number, Amount> {
  return new Map(
    [...totals].map(([municipality, byYear]) => [municipality, byYear.get(KEY_YEAR) ?? Amount.zero]),
  );
}

/** The weight of each intervention in a year: its national budget as amended. */
function interventionWeights(figures: OfficialFigures, year: number): ReadonlyMap<string | number, Amount> {
  const budgets = figures.budgets.get(year) ?? [];
  return new Map(
    [...budgets].map(([number, budget]) => [number, amended(figures.amendments, year, number, budget)]),
  );
}

function split(
  total: Amount,
  weights: ReadonlyMap<string | number, Amount>,
): readonly Portion<string | number>[] {
  return apportion(
    total,
    [...weights].map(([key, weight]) => ({ key, weight: BigInt(weight.toCents()) })),
  );
}

function byMunicipality(figures: OfficialFigures, year: number): IndicativeAmount[] {
  const weights = municipalityWeights(figures);
  return [...(figures.budgets.get(year) ?? [])].flatMap(([intervention, budget]) =>
    split(budget, weights).map(({ key, amount }) => ({
      municipality: String(key),
      year,
      intervention,
      granted: amount,
    })),
  );
}

function byIntervention(figures: OfficialFigures, year: number): IndicativeAmount[] {
  const weights = interventionWeights(figures, year);
  return [...figures.totals].flatMap(([municipality, byYear]) =>
    split(byYear.get(year) ?? Amount.zero, weights).map(({ key, amount }) => ({
      municipality,
      year,
      intervention: Number(key),
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
