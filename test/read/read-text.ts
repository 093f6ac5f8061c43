import type { Finding } from '../../src/findings/finding.js';
import { type ReadTable, readCsvTable } from '../../src/read/text/csv-table.js';
import type { TextTable } from '../../src/read/text/source-table.js';
import { senseOf } from './header-sense.js';

/** The table and findings of a UTF-8 text in which no header is known. */
export function readText(text: string): ReadTable {
  return readCsvTable(
    'test.csv',
    new TextEncoder().encode(text),
    senseOf(() => false),
  );
}

/** The table of a text that must have one. */
export function tableOf(text: string): TextTable {
  const { table } = readText(text);
  if (!table) throw new Error('no table');
  return table;
}

/** The rows of a text as [line, ...cells]. */
export function rowsOf(text: string): readonly (readonly (number | string)[])[] {
  return tableOf(text).rows.map(({ line, cells }) => [line, ...cells]);
}

/** The findings of a text as 'line:column+width CODE detail field'. */
export function findingsOf(text: string): readonly string[] {
  return readText(text).findings.map(described);
}

function described(finding: Finding): string {
  const { line, column, width, field } = finding.where ?? { line: 0 };
  const place = `${line}:${column}+${width}`;
  const about = field === undefined ? '' : ` in ${field}`;
  if (finding.code === 'BROKEN_QUOTE') return `${place} ${finding.problem}${about}`;
  if (finding.code === 'RAGGED_ROW') return `${place} ${finding.found} for ${finding.expected}${about}`;
  return `${place} ${finding.code}${about}`;
}
