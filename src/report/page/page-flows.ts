import type { ShownOutcome } from '../../budget/shown.js';
import type { AmountKey, Amounts } from '../../grant/amounts.js';
import type { Named } from '../../grant/intervention.js';
import { Amount } from '../../money/amount.js';
import type { Directory } from '../directory.js';

/** The amounts that a chart of a theme can show, in the order of the year. */
export const FLOW_KEYS = [
  'granted',
  'shiftedOut',
  'carriedOut',
  'spent',
  'toRepay',
] as const satisfies readonly AmountKey[];
export type FlowKey = (typeof FLOW_KEYS)[number];

/** The amounts of one year in a chart. */
export interface YearFlow {
  readonly year: number;
  /** @unit euro; null: not known, or decided at another level */
  readonly amounts: Readonly<Record<FlowKey, Amount | null>>;
}

/** A theme, by its place among the themes; what is not divided has none, and stands first. */
export interface FlowTheme {
  readonly place: number | null;
  readonly name: Named | null;
}

/** The years of a theme, or of all together. */
export interface Flow {
  /** null: all themes together. */
  readonly theme: FlowTheme | null;
  readonly years: readonly YearFlow[];
}

/** What was granted, shifted, carried, spent and is repaid: of all together, then of each theme, by year. */
export function flowsOf(outcome: ShownOutcome, directory: Directory): readonly Flow[] {
  const { sums } = outcome;
  const themes = [
    { id: null, theme: { place: null, name: null } },
    ...directory.themes.map(({ id, name }, place) => ({ id, theme: { place, name } })),
  ];
  return [
    { theme: null, years: sums.map((sum) => yearFlow(sum.year, sum)) },
    ...themes.flatMap(({ id, theme }): readonly Flow[] => {
      const years = sums.map(({ year, themes }) => ({
        year,
        sum: themes.find((part) => part.theme === id),
      }));
      if (years.every(({ sum }) => sum === undefined)) return [];
      return [{ theme, years: years.map(({ year, sum }) => yearFlow(year, sum)) }];
    }),
  ];
}

function yearFlow(year: number, sum: { readonly amounts: Amounts } | undefined): YearFlow {
  const amounts = sum?.amounts;
  return {
    year,
    amounts: {
      granted: amounts?.granted ?? Amount.zero,
      shiftedOut: amounts?.shiftedOut ?? Amount.zero,
      carriedOut: amounts?.carriedOut ?? Amount.zero,
      spent: amounts?.spent ?? null,
      toRepay: amounts?.toRepay ?? null,
    },
  };
}

/** The amounts that are more than nothing somewhere: the rest would be empty bars. */
export function tellingFlows(flows: readonly Flow[]): readonly FlowKey[] {
  return FLOW_KEYS.filter((key) =>
    flows.some(({ years }) => years.some(({ amounts }) => amounts[key]?.isZero() === false)),
  );
}
