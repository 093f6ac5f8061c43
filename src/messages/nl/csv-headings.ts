import type { HeadingKey } from '../../report/heading.js';
import { headings } from './headings.js';

/** The header of a column in a Dutch CSV; the headers of input files where the column can be read back. */
export function dutchCsvHeading(key: HeadingKey): string {
  return key === 'intervention' ? 'onderdeel' : headings[key].toLowerCase();
}
