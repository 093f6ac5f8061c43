// What rows or totals that belong together add up to, straight from their columns.

import { type Column, filled } from '../calculation/kernels.js';
import type { ColumnTotal } from '../calculation/views.js';
import { AMOUNT_KEYS, type Amounts, amountsOfCents } from '../grant/amounts.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import { exactCents } from '../money/amount.js';

/** Rows or totals that share a key, added up: what is none is passed over; of none at all the sum is none. */
export interface Sum<Part> {
  /** The first of them. */
  readonly first: Part;
  readonly amounts: Amounts;
  readonly provenance: Provenance;
}

/**
 * The sums of rows or totals that share a key, in order of first appearance.
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function sumsBy<Part extends ColumnTotal, Key extends string | number>(
  parts: Iterable<Part>,
  keyOf: (part: Part) => Key,
): ReadonlyMap<Key, Sum<Part>> {
  const sums = new Map<Key, { readonly first: Part; readonly cents: Column; provenance: Provenance }>();
  for (const part of parts) {
    const key = keyOf(part);
    let sum = sums.get(key);
    if (!sum) {
      sum = { first: part, cents: filled(AMOUNT_KEYS.length, Number.NaN), provenance: part.provenance };
      sums.set(key, sum);
    }
    add(part, sum.cents);
    if (part.provenance !== sum.provenance) sum.provenance = leastCertain([sum, part]);
  }
  return new Map(
    [...sums].map(([key, { first, cents, provenance }]) => [
      key,
      { first, provenance, amounts: amountsOfCents((place) => cents[place]) },
    ]),
  );
}

function add({ columns, at }: ColumnTotal, sums: Column): void {
  for (let key = 0; key < columns.length; key++) {
    const cents = columns[key]?.[at] ?? Number.NaN;
    if (Number.isNaN(cents)) continue;
    const before = sums[key] ?? Number.NaN;
    sums[key] = Number.isNaN(before) ? cents : exactCents(before + cents);
  }
}
