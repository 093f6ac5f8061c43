import { type KnownTexts, knownTexts } from '../names/known-texts.js';
import type { SourceRow } from '../text/source-table.js';

/** What rows share that have the same texts in the same cells. */
export interface SharedPlace<Value> {
  value?: Value;
}

/** Cells that stand beside each other. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** A place on the way to those that are told apart by the runs of cells that follow. */
interface Crossing<Value> extends SharedPlace<Value> {
  readonly next: Crossing<Value>[];
}

/**
 * Finds the place that a row shares with rows of the same texts in these cells; rows that were read in another way may
 * have another place. It is found run by run: to put texts together first would make a new one for every row of a
 * ledger.
 */
export function sharedPlaces<Value>(cells: readonly number[]): (row: SourceRow) => SharedPlace<Value> {
  const [first, ...others] = runsOf(cells);
  if (!first) return alone<Value>();
  if (others.length === 0) {
    const placeIn = knownTexts((): SharedPlace<Value> => ({}));
    return (row) => placeIn(row, first.first, first.last);
  }
  const crossingIn = knownTexts((): Crossing<Value> => ({ next: [] }));
  const numbered = others.map((run): Run & { readonly numberIn: KnownTexts<number> } => {
    let texts = 0;
    return { ...run, numberIn: knownTexts(() => texts++) };
  });
  return (row) => {
    let place = crossingIn(row, first.first, first.last);
    for (const { numberIn, first: from, last } of numbered) {
      const text = numberIn(row, from, last);
      let next = place.next[text];
      if (!next) {
        next = { next: [] };
        place.next[text] = next;
      }
      place = next;
    }
    return place;
  };
}

/** All rows share one place where no cell tells them apart. */
function alone<Value>(): () => SharedPlace<Value> {
  const place: SharedPlace<Value> = {};
  return () => place;
}

function runsOf(cells: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of [...new Set(cells)].sort((one, other) => one - other)) {
    const before = runs.at(-1);
    if (before?.last === cell - 1) runs.splice(-1, 1, { first: before.first, last: cell });
    else runs.push({ first: cell, last: cell });
  }
  return runs;
}
