import type { Words } from '../messages/words.js';
import type { Cell, Report, Table } from '../report/table.js';
import { cellText, headingText, titleText } from './cell-text.js';

const NUMBERS: readonly Cell['kind'][] = ['amount', 'integer', 'decimal'];

/** A report as Markdown that pastes into a council paper: pipe tables, amounts at the right, notes below. */
export function markdownReport(report: Report, words: Words): string {
  if (report.tables.length === 0 && report.notes.length === 0) return '';
  const tables = report.tables.map((table) => markdownTable(table, words));
  const notes = report.notes.map((note) => escaped(words.note(note)));
  return `${[...tables, notes.join('\n\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

function markdownTable(table: Table, words: Words): string {
  const rights = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => NUMBERS.includes(cells[index]?.kind ?? 'empty')),
  );
  const rows = table.rows.map(({ kind, cells }) =>
    cells.map((cell) => {
      const mark = cell.kind === 'amount' && cell.indicative ? ' *' : '';
      const text = escaped(cellText(cell, words) + mark);
      return kind === 'row' || text === '' ? text : `**${text}**`;
    }),
  );
  return [
    `### ${escaped(titleText(table, words))}`,
    '',
    line(table.columns.map((heading) => headingText(heading, words))),
    line(rights.map((right) => (right ? '---:' : ':---'))),
    ...rows.map(line),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text as text: nothing in it is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/&/g, '&amp;');
}
