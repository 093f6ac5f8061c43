import type { HeadingKey } from '../../report/heading.js';
import type { Words } from '../words.js';

/** The header of a column in a Dutch CSV; the headers of input files where the column can be read back. */
export function dutchCsvHeading(key: HeadingKey, { headings }: Words): string {
  return headings[key === 'intervention' ? 'interventionName' : key].toLowerCase();
}
