import { groupedBy, type ShownOutcome } from '../budget/shown.js';
import type { AmountKey, Amounts } from '../grant/amounts.js';
import type { Named } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';
import type { Directory } from './directory.js';

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
  const years = [...new Set(outcome.totals.map(({ year }) => year))].sort((a, b) => a - b);
  const byTheme = groupedBy(outcome.rows, ({ theme }) => theme ?? '');
  const themes = [
    { id: '', theme: { place: null, name: null } },
    ...directory.themes.map(({ id, name }, place) => ({ id, theme: { place, name } })),
  ];
  return [
    { theme: null, years: yearFlows(years, outcome.totals) },
    ...themes.flatMap(({ id, theme }): readonly Flow[] => {
      const group = byTheme.get(id);
      return group ? [{ theme, years: yearFlows(years, group.parts) }] : [];
    }),
  ];
}

function yearFlows(
  years: readonly number[],
  parts: readonly (Amounts & { readonly year: number })[],
): readonly YearFlow[] {
  const byYear = groupedBy(parts, ({ year }) => year);
  return years.map((year) => {
    const sum = byYear.get(year);
    return {
      year,
      amounts: {
        granted: sum?.granted ?? Amount.zero,
        shiftedOut: sum?.shiftedOut ?? Amount.zero,
        carriedOut: sum?.carriedOut ?? Amount.zero,
        spent: sum?.spent ?? null,
        toRepay: sum?.toRepay ?? null,
      },
    };
  });
}

/** The amounts that are more than nothing somewhere: the rest would be empty bars. */
export function tellingFlows(flows: readonly Flow[]): readonly FlowKey[] {
  return FLOW_KEYS.filter((key) =>
    flows.some(({ years }) => years.some(({ amounts }) => amounts[key]?.isZero() === false)),
  );
}
