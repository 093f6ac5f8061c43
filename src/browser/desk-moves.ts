import { UNDIVIDED } from '../grant/intervention.js';
import type { Plan } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import type { Move } from '../report/page/limit-uses.js';
import type { PlannedMove } from '../write/html/what-if-data.js';

/** A row of the plan as it stands on the desk. */
export interface PlanMove extends Move {
  readonly id: number;
  readonly amount: Amount;
  readonly note?: string;
}

/** The rows of the original plan, numbered. */
export function plannedMoves(planned: readonly PlannedMove[]): readonly PlanMove[] {
  return planned.map((move, id) => ({ ...move, id, amount: Amount.of(move.amount) }));
}

/**
 * The plan that the rows make. A row of nothing is no row: a shift of 0.00 would be refused as a fault of the file that
 * is saved. Places count as the lines of that file do.
 */
export function planOf(moves: readonly PlanMove[], municipality: string): Plan {
  const rows = moves
    .filter(({ amount, kind, from, to }) => !amount.isZero() && !(kind === 'shift' && from === to))
    .map(({ year, from, to, amount, kind, note }, index) => ({
      kind,
      to,
      part: {
        municipality,
        year,
        from,
        amount,
        place: { file: '', line: index + 2, cell: 0 },
        ...(note === undefined ? {} : { note }),
      },
    }));
  return {
    shifts: rows.flatMap(({ kind, to, part }) => (kind === 'shift' && to !== null ? [{ ...part, to }] : [])),
    carries: rows.flatMap(({ kind, to, part }) =>
      kind === 'carry' ? [to === null || to === part.from ? part : { ...part, to }] : [],
    ),
  };
}

/** The rows with one more, of nothing, between the first interventions that can be chosen. */
export function withAdded(
  moves: readonly PlanMove[],
  kind: PlanMove['kind'],
  year: number,
  choices: readonly number[],
): readonly PlanMove[] {
  const id = 1 + Math.max(-1, ...moves.map((move) => move.id));
  const [from = UNDIVIDED, to = UNDIVIDED] = choices;
  return [...moves, { id, kind, year, from, to: kind === 'shift' ? to : null, amount: Amount.zero }];
}

/**
 * The rows with one of them changed. An end of a shift that would be the other end moves that one out of the way; a
 * carry to where it comes from is one to the same intervention.
 */
export function withChanged(
  moves: readonly PlanMove[],
  id: number,
  change: Partial<Pick<PlanMove, 'from' | 'to' | 'amount'>>,
): readonly PlanMove[] {
  return moves.map((move) => {
    if (move.id !== id) return move;
    const next = { ...move, ...change };
    if (next.from !== next.to) return next;
    if (next.kind === 'carry') return { ...next, to: null };
    return change.to === undefined ? { ...next, to: move.from } : { ...next, from: move.to ?? move.from };
  });
}

/** The interventions that a row can come from in a year: what is not divided only where there are no walls. */
export function sourcesOf(
  interventions: readonly number[],
  named: readonly number[],
  rules: YearRules,
): readonly number[] {
  return ascending([...(rules.walls.value ? [] : [UNDIVIDED]), ...interventions, ...named]);
}

/**
 * The interventions that a row can go to: a shift to any but what is not divided; a carry to the same one (null), and
 * to another where the law allows it. None where there is nothing to choose.
 */
export function arrivalsOf(
  { kind, to }: Pick<PlanMove, 'kind' | 'to'>,
  interventions: readonly number[],
  { of, next }: { readonly of: YearRules; readonly next: YearRules | undefined },
): readonly (number | null)[] {
  const named = to === null ? [] : [to];
  if (kind === 'shift') return ascending([...interventions, ...named]);
  const anywhere = of['carry-destination'].value === 'any' && next !== undefined;
  if (!anywhere) return to === null ? [] : [null, to];
  return [null, ...ascending([...(next.walls.value ? [] : [UNDIVIDED]), ...interventions, ...named])];
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
