// What a page advises beside the plan on its desk, by the code of `spuk advise` itself.

import { advise } from '../budget/advice/advise.js';
import { noAdvice } from '../budget/advice/either-or.js';
import { type Gain, gainOf } from '../budget/advice/gain.js';
import { severityOf } from '../findings/finding.js';
import type { Plan } from '../grant/plan.js';
import { lastClosed } from '../report/advice/shown-advice.js';
import type { PlanMove } from './desk-moves.js';
import type { PageInput } from './page-input.js';
import type { Recomputed } from './recomputed.js';

/** What could be repaid less; undefined where no advice can be given: nothing is settled, or the plan breaks a rule. */
export function gainIn({ data }: PageInput, { outcome, findings }: Recomputed): Gain | undefined {
  const tables = outcome.chain.years.map(({ planned }) => planned);
  const isSettled = outcome.settlements.some(({ years }) => years.length > 0);
  const isWrong = findings.some(({ code }) => severityOf(code) === 'error');
  const receivers = [...outcome.chain.ground.receivers.keys()];
  const anything = { from: Number.NEGATIVE_INFINITY, open: false };
  if (!isSettled || isWrong || noAdvice(tables, receivers, [anything])) return undefined;
  return gainOf(outcome, lastClosed(data.closed));
}

/** The rows of the plan with those that are advised beside them. */
export function withProposal(
  { budget }: PageInput,
  moves: readonly PlanMove[],
  plan: Plan,
): readonly PlanMove[] {
  const { actuals } = budget;
  if (!actuals) return moves;
  const [advice] = advise({ ...budget, actuals, plan }).advice;
  const first = 1 + Math.max(-1, ...moves.map(({ id }) => id));
  const advised = (advice?.moves ?? []).map(
    (move, at): PlanMove => ({
      ...move,
      id: first + at,
      to: move.kind === 'carry' && move.to === move.from ? null : move.to,
    }),
  );
  return [...moves, ...advised];
}
