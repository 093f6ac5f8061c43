import { Refusal } from '../../findings/refusal.js';

/** As many as a worksheet has. More is no table, and looking at each would cost minutes. */
export const MOST_COLUMNS = 16_384;

/**
 * Keeps what cannot be a table from being read as one.
 * @throws Refusal where a header has more columns than any spreadsheet
 */
export function refuseTooWide(file: string, columns: number): void {
  if (columns > MOST_COLUMNS)
    throw new Refusal({ key: 'too-many-columns', file, columns, most: MOST_COLUMNS });
}
