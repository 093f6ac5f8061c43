import type { YearTable } from '../../calculation/year-table.js';
import { Amount } from '../../money/amount.js';
import type { Outcome } from '../outcome.js';
import { flowMost } from './flow.js';
import { type Freedom, moneyNetwork } from './network.js';
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
  for (const { municipality, years, toRepay } of settlements) {
    const receiver = chain.ground.receiverOf(municipality);
    if (years.length === 0 || toRepay.isZero()) continue;
    const leastFrom = (from: number) =>
      toRepay.toCents() - leastRepaid(tables, receiver, { from, open: false });
    const most = leastFrom(Number.NEGATIVE_INFINITY);
    all += most;
    if (isLate && most > 0) still += leastFrom(closedUntil + 1);
  }
  return { still: Amount.ofCents(still), wasPossible: Amount.ofCents(all - still) };
}

/** What a receiver repays at least of its settled years; what is carried into others is not saved. @unit cent */
export function leastRepaid(tables: readonly YearTable[], receiver: number, freedom: Freedom): number {
  const { network, supplies, needs, corrections } = moneyNetwork(tables, receiver, freedom);
  const comesIn = supplies.reduce((sum, { arc }) => sum + arc.capacity, 0);
  flowMost(network);
  return comesIn - needs.reduce((sum, { arc }) => sum + arc.flow, 0) + corrections;
}
