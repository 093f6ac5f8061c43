import type { Plan } from '../../grant/plan.js';
import { Amount } from '../../money/amount.js';

/** A shift or carry of a plan whose amount is another than in an earlier plan. */
export interface PlanChange {
  readonly kind: 'shift' | 'carry';
  readonly year: number;
  readonly from: number;
  /** null of a carry that arrives where it left. */
  readonly to: number | null;
  /** @unit euro; rows of the same kind, year and interventions added up */
  readonly before: Amount;
  readonly after: Amount;
}

/**
 * What differs between two plans of one municipality, by year; rows that add up to the same are no difference.
 * @unit euro, exact
 */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const changes = new Map<string, PlanChange>();
  const count = (plan: Plan, side: 'before' | 'after') => {
    for (const { key, ...move } of planMoves(plan)) {
      const { amount, ...what } = move;
      const change = changes.get(key) ?? { ...what, before: Amount.zero, after: Amount.zero };
      changes.set(key, { ...change, [side]: change[side].plus(amount) });
    }
  };
  count(before, 'before');
  count(after, 'after');
  return [...changes.values()].filter((change) => !change.before.equals(change.after)).sort(byPlace);
}

function planMoves({ shifts, carries }: Plan) {
  const moves = [
    ...shifts.map(({ year, from, to, amount }) => ({ kind: 'shift' as const, year, from, to, amount })),
    ...carries.map(({ year, from, to = null, amount }) => ({
      kind: 'carry' as const,
      year,
      from,
      to,
      amount,
    })),
  ];
  return moves.map((move) => ({ ...move, key: `${move.kind} ${move.year} ${move.from} ${move.to}` }));
}

function byPlace(a: PlanChange, b: PlanChange): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.kind !== b.kind) return a.kind === 'shift' ? -1 : 1;
  return a.from - b.from || (a.to ?? 0) - (b.to ?? 0);
}
