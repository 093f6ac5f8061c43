import type { SourceRow } from './source-table.js';

/** What rows share that have the same texts in the same cells. */
interface SharedPlace<Value> {
  readonly next: Map<string, SharedPlace<Value>>;
  value?: Value;
}

/**
 * Finds the place that a row shares with all rows of the same texts in these cells. It is found text by text: to put
 * them together first would make a new text for every row of a ledger.
 */
export function sharedPlaces<Value>(cells: readonly number[]): (row: SourceRow) => { value?: Value } {
  const start: SharedPlace<Value> = { next: new Map() };
  return ({ cells: texts }) => {
    let place = start;
    for (const cell of cells) {
      const text = texts[cell] ?? '';
      let next = place.next.get(text);
      if (!next) {
        next = { next: new Map() };
        place.next.set(text, next);
      }
      place = next;
    }
    return place;
  };
}
