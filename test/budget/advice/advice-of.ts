// Advice on budgets in lines, as lines.

import { type Advice, type Advised, advise } from '../../../src/budget/advice/advise.js';
import { NO_ACTUALS } from '../../../src/grant/actuals.js';
import { budgetInputOf, type Planned } from '../../support/planned-budget.js';

export interface Asked extends Planned {
  readonly from?: number;
  readonly open?: boolean;
}

export function advised({ from, open, ...planned }: Asked): Advised {
  const input = budgetInputOf({ spent: [], ...planned });
  return advise({
    ...input,
    actuals: input.actuals ?? NO_ACTUALS,
    ...(from === undefined ? {} : { from }),
    ...(open === undefined ? {} : { open }),
  });
}

/** The advice to the first municipality. */
export function adviceOf(asked: Asked): Advice {
  const [advice] = advised(asked).advice;
  if (!advice) throw new Error('no advice');
  return advice;
}

/** `2023 7>11 50.00` shifts, `2023 7>>8 50.00` carries. */
export function movesOf(asked: Asked): readonly string[] {
  return movesIn(adviceOf(asked));
}

export function movesIn({ moves }: Advice): readonly string[] {
  return moves.map(
    ({ kind, year, from, to, amount }) => `${year} ${from}${kind === 'shift' ? '>' : '>>'}${to} ${amount}`,
  );
}

/** `without plan, plan, advised`. */
export function repaid(asked: Asked): string {
  const { withoutPlan, plan, advised: least } = adviceOf(asked).toRepay;
  return `${withoutPlan} ${plan} ${least}`;
}

/** `2023 7 shift-limit 150.00 50.00`: the limits that bind; whose, how much, and up to where more of it saves. */
export function limitsOf(asked: Asked): readonly string[] {
  return adviceOf(asked).limits.map(
    ({ parameter, year, intervention, theme, limit, upTo }) =>
      `${year} ${intervention ?? theme ?? 'all'} ${parameter} ${limit} ${upTo}`,
  );
}
