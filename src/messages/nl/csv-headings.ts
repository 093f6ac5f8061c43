import type { HeadingKey } from '../../report/table.js';
import { tables } from './tables.js';

/** The header of a column in a Dutch CSV; the headers of input files where the column can be read back. */
export function dutchCsvHeading(key: HeadingKey): string {
  return key === 'intervention' ? 'onderdeel' : tables.headings[key].toLowerCase();
}
