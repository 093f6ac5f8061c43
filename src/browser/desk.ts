import { rulesOf } from '../law/rules.js';
import type { DeskMove, DeskYear } from '../write/html/what-if.js';
import { choicesOf, type PlanMove } from './moves.js';
import type { PageInput } from './page-input.js';
import type { Recomputed } from './recomputed.js';

/** A slider has about as many steps. */
const STEPS = 400;
/** Where nothing says how much there could be. */
const LEAST_SCALE = 10_000;

/** The plan year by year, with how far its sliders go. */
export function deskYears(
  { data, budget: { rules, interventions } }: PageInput,
  moves: readonly PlanMove[],
  now: Recomputed,
): readonly DeskYear[] {
  const numbers = interventions.map(({ number }) => number);
  const years = rules.years.filter(
    ({ year }) => data.years.includes(year) || moves.some((move) => move.year === year),
  );
  return years.map((ofYear) => {
    const { year } = ofYear;
    return {
      year,
      carries: rulesOf(rules, year + 1) !== undefined,
      moves: moves
        .filter((move) => move.year === year)
        .map((move): DeskMove => {
          const named = [move.from, ...(move.to === null ? [] : [move.to])];
          const choices = choicesOf(move.kind, numbers, named, ofYear);
          return { ...move, choices, scale: scaleOf(move, now) };
        }),
    };
  });
}

/** A slider reaches all that there is to move, so that it can also go beyond a limit. */
function scaleOf(move: PlanMove, { outcome }: Recomputed): DeskMove['scale'] {
  const row = outcome.rows.find(({ year, intervention }) => year === move.year && intervention === move.from);
  const total = outcome.totals.find(({ year }) => year === move.year);
  const source = move.from === 0 ? total : row;
  const there = source ? source.available.plus(source.shiftedOut).toCents() / 100 : 0;
  const wanted = Math.max(LEAST_SCALE, there, move.amount.toCents() / 100);
  const step = Math.max(1, 10 ** Math.floor(Math.log10(wanted / STEPS)));
  return { step, most: Math.ceil(wanted / step) * step };
}
