import { UNDIVIDED } from '../grant/intervention.js';
import type { Plan } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import type { Move } from '../report/limit-uses.js';
import type { PlannedMove } from '../write/html/what-if-data.js';

/** A row of the plan as it stands on the desk. */
export interface PlanMove extends Move {
  readonly id: number;
  readonly amount: Amount;
  readonly note?: string;
}

/** The rows of the original plan, numbered. */
export function movesOf(planned: readonly PlannedMove[]): readonly PlanMove[] {
  return planned.map((move, id) => ({ ...move, id, amount: Amount.of(move.amount) }));
}

/**
 * The plan that the rows make. A row of nothing is no row: a shift of 0.00 would be refused as a fault of the file that
 * is saved. Places count as the lines of that file do.
 */
export function planOf(moves: readonly PlanMove[], municipality: string): Plan {
  const rows = moves
    .filter(({ amount, from, to }) => !amount.isZero() && from !== to)
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
      kind === 'carry' ? [to === null ? part : { ...part, to }] : [],
    ),
  };
}

/** The rows with one more, of nothing, between the first interventions that can be chosen. */
export function added(
  moves: readonly PlanMove[],
  kind: PlanMove['kind'],
  year: number,
  choices: readonly number[],
): readonly PlanMove[] {
  const id = 1 + Math.max(-1, ...moves.map((move) => move.id));
  const [from = UNDIVIDED, to = UNDIVIDED] = choices;
  return [...moves, { id, kind, year, from, to: kind === 'shift' ? to : null, amount: Amount.zero }];
}

/** The rows with one of them changed. An end that would be the other end moves that one out of the way. */
export function changed(
  moves: readonly PlanMove[],
  id: number,
  change: Partial<Pick<PlanMove, 'from' | 'to' | 'amount'>>,
): readonly PlanMove[] {
  return moves.map((move) => {
    if (move.id !== id) return move;
    const next = { ...move, ...change };
    if (next.from !== next.to) return next;
    return change.to === undefined ? { ...next, to: move.from } : { ...next, from: move.to ?? move.from };
  });
}

/** The interventions that a row can name in a year: the undivided one only where the law of the year knows it. */
export function choicesOf(
  kind: PlanMove['kind'],
  interventions: readonly number[],
  named: readonly number[],
  rules: YearRules,
): readonly number[] {
  const undivided = kind === 'carry' && rules.carryLimit.value.scope === 'total';
  const numbers = new Set([...(undivided ? [UNDIVIDED] : []), ...interventions, ...named]);
  return [...numbers].sort((a, b) => a - b);
}
