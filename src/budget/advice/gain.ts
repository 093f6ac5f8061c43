import { Amount } from '../../money/amount.js';
import type { Outcome } from '../outcome.js';
import { eitherOr } from './either-or.js';
import { leastRepaid } from './least-repaid.js';
import { notAFlow } from './not-a-flow.js';

/** What could be repaid less than an outcome says: what can still be done, and what could have been. @unit euro */
export interface Gain {
  readonly still: Amount;
  readonly wasPossible: Amount;
}

/**
 * What the municipalities that are looked at could repay less; nothing where no advice can be given. Of the years up to
 * the last that is closed nothing can be decided any more.
 * @unit euro, exact
 */
export function gainOf({ chain, settlements }: Outcome, closedUntil: number): Gain {
  const tables = chain.years.map(({ planned }) => planned);
  if (notAFlow(tables, Number.NEGATIVE_INFINITY)) return { still: Amount.zero, wasPossible: Amount.zero };
  // A second search is made only where something can be decided still.
  const isLate = tables.some(({ year, last, rules }) => year > closedUntil && (!last || rules.walls.value));
  let [still, all] = [0, 0];
  for (const { municipality, toRepay } of settlements) {
    const receiver = chain.ground.receiverOf(municipality);
    if (toRepay.isZero()) continue;
    const leastFrom = (from: number) => {
      const freedom = { from, open: false };
      if (eitherOr(tables, receiver, freedom)) return 0;
      return toRepay.toCents() - leastRepaid(tables, receiver, freedom);
    };
    const most = leastFrom(Number.NEGATIVE_INFINITY);
    all += most;
    if (isLate && most > 0) still += leastFrom(closedUntil + 1);
  }
  return { still: Amount.ofCents(still), wasPossible: Amount.ofCents(all - still) };
}
