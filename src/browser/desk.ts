import { existsIn, type Intervention } from '../grant/intervention.js';
import { rulesOf } from '../law/rules.js';
import type { DeskMove, DeskYear } from '../write/html/what-if.js';
import { arrivalsOf, type PlanMove, sourcesOf } from './desk-moves.js';
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
  const shown = new Set([...data.years, ...now.page.years]);
  const years = rules.years.filter(({ year }) => shown.has(year) || moves.some((move) => move.year === year));
  return years.map((yearRules) => {
    const { year } = yearRules;
    const numbers = numbersIn(year, interventions);
    const next = numbersIn(year + 1, interventions);
    const laws = { of: yearRules, next: rulesOf(rules, year + 1) };
    return {
      year,
      carries: laws.next !== undefined,
      moves: moves
        .filter((move) => move.year === year)
        .map((move): DeskMove => {
          const sources = sourcesOf(numbers, [move.from], yearRules);
          return {
            ...move,
            sources,
            arrivals: arrivalsOf(move, move.kind === 'carry' ? next : numbers, laws),
            scale: scaleOf(move, now),
          };
        }),
    };
  });
}

/** The interventions that are there in a year. */
export function numbersIn(year: number, interventions: readonly Intervention[]): readonly number[] {
  return interventions.filter((one) => existsIn(one, year)).map(({ number }) => number);
}

/** A slider reaches all that there is to move, so that it can also go beyond a limit. */
function scaleOf(move: PlanMove, { outcome }: Recomputed): DeskMove['scale'] {
  // A page that is computed again is of one municipality.
  const yearBudget = outcome.tree[0]?.years.find(({ year }) => year === move.year);
  const row = yearBudget?.rows.find(({ intervention }) => intervention === move.from);
  const source = move.from === 0 ? yearBudget?.total : row;
  const there = source ? source.available.plus(source.shiftedOut).toCents() / 100 : 0;
  const wanted = Math.max(LEAST_SCALE, there, move.amount.toCents() / 100);
  const step = Math.max(1, 10 ** Math.floor(Math.log10(wanted / STEPS)));
  return { step, most: Math.ceil(wanted / step) * step };
}
