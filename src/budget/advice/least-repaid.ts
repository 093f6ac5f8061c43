import type { YearTable } from '../../calculation/year-table.js';
import { flowMost } from './flow.js';
import type { MoneyNetwork } from './money-network.js';
import { type Freedom, moneyNetwork } from './network.js';

/** What a receiver repays at least of its settled years; what is carried into others is not saved. @unit cent */
export function leastRepaid(tables: readonly YearTable[], receiver: number, freedom: Freedom): number {
  return repaidThrough(moneyNetwork(tables, receiver, freedom));
}

/** What is repaid when as much flows through a network as can. @unit cent */
export function repaidThrough({ network, supplies, needs, corrections }: MoneyNetwork): number {
  const comesIn = supplies.reduce((sum, { arc }) => sum + arc.capacity, 0);
  flowMost(network);
  return comesIn - needs.reduce((sum, { arc }) => sum + arc.flow, 0) + corrections;
}
