// What the network of a municipality's money is made of: posts, and arcs that limits of the law stand on.

import type { Level } from '../../calculation/columns.js';
import type { CalculatedKey } from '../../calculation/operations.js';
import type { YearTable } from '../../calculation/year-table.js';
import type { ParameterId } from '../../law/parameter.js';
import type { Arc, Network } from './flow.js';

/** Money of a year where its end is decided: of an intervention between walls, of the municipality where there are none. */
export interface Post {
  readonly year: number;
  /** null: the municipality as a whole. */
  readonly intervention: number | null;
  readonly theme: string | null;
  /** The place of its amounts in the columns of its year. */
  readonly at: number;
  /** Nodes: money carried in, money of the year itself, what is spent. */
  readonly carriedIn: number;
  readonly own: number;
  readonly spent: number;
  /** What is left of it, or overspent, before anything is advised. @unit cent */
  readonly unspent: number;
  readonly overspent: number;
}

/** An arc that a limit of the law stands on. */
export interface LimitedArc {
  readonly arc: Arc;
  readonly parameter: Extract<ParameterId, 'shift-limit' | 'shift-receiving-cap' | 'carry-limit'>;
  readonly year: number;
  /** Whose limit it is; null: the municipality's as a whole, or a theme's. */
  readonly intervention: number | null;
  readonly theme: string | null;
  /** The limit itself, of which the plan may have used a part. @unit cent */
  readonly limit: number;
}

/** What an intervention gives to, or takes from, its theme. */
export interface ShiftArc {
  readonly arc: Arc;
  readonly post: Post;
  readonly theme: string;
}

/** What is carried out of a post, whatever it arrives at. */
export interface CarryArc {
  readonly arc: Arc;
  readonly post: Post;
  readonly arrivals: readonly Arrival[];
}

/** Where carried money arrives, and which intervention it leaves for that. */
export interface Arrival {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
}

/** Whether an intervention shifts away money carried in, or carries its own. */
export type Choice = 'shift' | 'carry';

/** The money of a municipality, and what may be decided of it. */
export interface MoneyNetwork {
  readonly network: Network;
  readonly gives: readonly ShiftArc[];
  readonly takes: readonly ShiftArc[];
  readonly carries: readonly CarryArc[];
  /** Money carried in that is shifted away, after which nothing of the giver's own is left to carry. */
  readonly carriedGiven: readonly { readonly arc: Arc; readonly post: Post }[];
  readonly limits: readonly LimitedArc[];
  /** What comes in, each with its post. */
  readonly supplies: readonly { readonly arc: Arc; readonly post: Post }[];
  readonly needs: readonly { readonly arc: Arc; readonly post: Post }[];
  /** What may be carried into years that are not settled; it is not saved. */
  readonly open: readonly { readonly arc: Arc; readonly year: number }[];
  /** What is repaid besides, because corrections outweigh what was spent. @unit cent */
  readonly corrections: number;
}

/** The same while it is being built. */
export type Building = {
  readonly [Key in keyof MoneyNetwork]: MoneyNetwork[Key] extends readonly (infer Part)[]
    ? Part[]
    : MoneyNetwork[Key];
};

/** An amount of a column; 0 where it is none. @unit cent */
export function cents(table: YearTable, level: Level, key: CalculatedKey, at: number): number {
  const amount = table.column(level, key)[at] ?? 0;
  return Number.isNaN(amount) ? 0 : amount;
}

/** A limit of a post, without its arc. */
export function limitOf<Id extends LimitedArc['parameter']>(
  parameter: Id,
  { year, intervention, theme }: Post,
) {
  return { parameter, year, intervention, theme };
}
