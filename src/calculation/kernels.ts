// Columns of whole cents, and the few things that are done with them. NaN is none: no limit, not settled, decided
// elsewhere. It passes through by itself. Small functions each, so that they run hot soon; what a function is handed it
// never changes.

import { exactCents } from '../money/amount.js';
import type { Share } from '../money/share.js';

/** One amount of every row, theme or total. @unit cent; NaN: none */
export type Column = Float64Array;

/** Rows that belong together: of row `index` the group is `groupOf[index]`; rows that are not there count for nothing. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly here: Uint8Array;
  readonly groups: number;
}

/** A column of nothing, or of none. */
export function filled(length: number, cents: number): Column {
  return new Float64Array(length).fill(cents);
}

/** @throws AmountOutOfRange where a sum is beyond what whole cents can hold */
export function plus(one: Column, other: Column): Column {
  const out = new Float64Array(one.length);
  for (let at = 0; at < out.length; at++) out[at] = exactCents((one[at] ?? 0) + (other[at] ?? 0));
  return out;
}

/** @throws AmountOutOfRange where a difference is beyond what whole cents can hold */
export function minus(one: Column, other: Column): Column {
  const out = new Float64Array(one.length);
  for (let at = 0; at < out.length; at++) out[at] = exactCents((one[at] ?? 0) - (other[at] ?? 0));
  return out;
}

/** Zero where it is below zero. */
export function notNegative(of: Column): Column {
  const out = new Float64Array(of.length);
  for (let at = 0; at < out.length; at++) out[at] = Math.max(0, of[at] ?? 0);
  return out;
}

/** The least of both; none where one is none. */
export function leastOf(one: Column, other: Column): Column {
  const out = new Float64Array(one.length);
  for (let at = 0; at < out.length; at++) out[at] = Math.min(one[at] ?? 0, other[at] ?? 0);
  return out;
}

/** A share of every amount, rounded down to the cent. */
export function shareOf(share: Share, of: Column): Column {
  const out = new Float64Array(of.length);
  for (let at = 0; at < out.length; at++) out[at] = share.floorOfCents(of[at] ?? 0);
  return out;
}

/** The sums of groups: what is none is passed over; of none at all the sum is none. */
export function sumByGroup(of: Column, { groupOf, here, groups }: Grouping): Column {
  const out = filled(groups, Number.NaN);
  for (let at = 0; at < of.length; at++) {
    const cents = of[at] ?? 0;
    if (here[at] === 0 || Number.isNaN(cents)) continue;
    const group = groupOf[at] ?? 0;
    const before = out[group] ?? 0;
    out[group] = Number.isNaN(before) ? cents : exactCents(before + cents);
  }
  return out;
}

/** What each row's group has. */
export function ofGroup(of: Column, { groupOf }: Grouping): Column {
  const out = new Float64Array(groupOf.length);
  for (let at = 0; at < out.length; at++) out[at] = of[groupOf[at] ?? 0] ?? 0;
  return out;
}

/** No more than limits that are known; nothing where there is none. */
export function cutTo(of: Column, limits: readonly Column[]): Column {
  const out = new Float64Array(of.length);
  for (let at = 0; at < out.length; at++) out[at] = least(of[at] ?? 0, limits, at);
  return out;
}

function least(amount: number, limits: readonly Column[], at: number): number {
  let cents = Number.isNaN(amount) ? 0 : amount;
  for (const limit of limits) {
    const most = limit[at] ?? 0;
    if (most < cents) cents = most;
  }
  return cents;
}

/** The same, where the rows of a group share limits: those that come first take first. */
export function cutInOrder(of: Column, shared: readonly Column[], grouping: Grouping): Column {
  const left = shared.map((column) => column.slice());
  const out = new Float64Array(of.length);
  for (let at = 0; at < out.length; at++) {
    const group = grouping.groupOf[at] ?? 0;
    const cents = least(of[at] ?? 0, left, group);
    out[at] = cents;
    for (const column of left) column[group] = (column[group] ?? 0) - cents;
  }
  return out;
}

/** The amounts of the groups that are marked, nothing of others. */
export function where(marked: Uint8Array, of: Column, { groupOf }: Grouping): Column {
  const out = new Float64Array(of.length);
  for (let at = 0; at < out.length; at++) out[at] = marked[groupOf[at] ?? 0] === 1 ? (of[at] ?? 0) : 0;
  return out;
}

/** Adds to one amount of a column that is being made. */
export function plusAt(column: Column, at: number, cents: number): void {
  column[at] = exactCents((column[at] ?? 0) + cents);
}
