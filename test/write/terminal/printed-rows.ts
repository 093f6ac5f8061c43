import { nl } from '../../../src/messages/nl.js';
import { integer, text } from '../../../src/report/cell.js';
import type { Report } from '../../../src/report/table.js';
import { plainPaint } from '../../../src/write/terminal/paint.js';
import { terminalReport } from '../../../src/write/terminal/terminal-table.js';

/** A table of two columns as the terminal shows it, with a row for each text. */
export function printedRows(texts: readonly string[]): string {
  const rows = texts.map((each, index) => ({ kind: 'row' as const, cells: [text(each), integer(index)] }));
  const report: Report = {
    tables: [{ title: { key: 'show', what: 'not-modelled' }, columns: ['name', 'intervention'], rows }],
    notes: [],
  };
  return terminalReport(report, nl, { paint: plainPaint, width: 100 });
}
