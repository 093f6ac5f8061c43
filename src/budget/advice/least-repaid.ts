import type { YearTable } from '../../calculation/year-table.js';
import { flowMost } from './flow.js';
import { type Freedom, moneyNetwork } from './network.js';

/** What a receiver repays at least of its settled years; what is carried into others is not saved. @unit cent */
export function leastRepaid(tables: readonly YearTable[], receiver: number, freedom: Freedom): number {
  const { network, supplies, needs, corrections } = moneyNetwork(tables, receiver, freedom);
  const comesIn = supplies.reduce((sum, { arc }) => sum + arc.capacity, 0);
  flowMost(network);
  return comesIn - needs.reduce((sum, { arc }) => sum + arc.flow, 0) + corrections;
}
