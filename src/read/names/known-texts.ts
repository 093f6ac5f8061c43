import { cellText, endOf, type SourceRow, startOf } from '../text/source-table.js';

/**
 * What texts mean, each found out once: of a cell, or of several that stand beside each other, from the first to the
 * last. The key of several is their stretch of the text of the row, so that no text is put together for it.
 */
export type KnownTexts<Meaning> = (row: SourceRow, cell: number, last?: number) => Meaning;

export function knownTexts<Meaning>(meaningOf: (text: string) => Meaning): KnownTexts<Meaning> {
  const known = new Map<string, { readonly meaning: Meaning }>();
  return (row, cell, last = cell) => {
    const text = cell === last ? cellText(row, cell) : stretchOf(row, cell, last);
    const before = known.get(text);
    if (before) return before.meaning;
    const own = onItsOwn(text);
    const found = { meaning: meaningOf(own) };
    known.set(own, found);
    return found.meaning;
  };
}

/** Cells beside each other as one text; of a row without a text of its own, parted by what stands in no file. */
function stretchOf(row: SourceRow, first: number, last: number): string {
  const { fields } = row;
  if (!fields) return row.cells.slice(first, last + 1).join('\0');
  return fields.text.slice(startOf(fields, first), endOf(fields, last));
}

/** The least that is kept as a stretch of its text, and would keep all of that text with it. */
const SHORTEST_STRETCH = 13;

function onItsOwn(text: string): string {
  return text.length < SHORTEST_STRETCH ? text : Array.from(text).join('');
}
