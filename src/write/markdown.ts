import type { Words } from '../messages/words.js';
import type { Cell } from '../report/cell.js';
import type { Report, Table } from '../report/table.js';
import { cellText, headingText, titleText } from './cell-text.js';
import { printableLines } from './printable.js';

const NUMBERS: readonly Cell['kind'][] = ['amount', 'integer', 'decimal'];

/**
 * A report as Markdown that pastes into a council paper: pipe tables with their columns in line, amounts at the right,
 * notes below.
 */
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
  const head = table.columns.map((heading) => escaped(headingText(heading, words)));
  const widths = head.map((heading, index) =>
    Math.max(NARROWEST, heading.length, ...rows.map((cells) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (rights[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) =>
    rights[index] ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`,
  );
  const title = `### ${escaped(titleText(table, words))}`;
  return [title, '', line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** As narrow as the line below the headers can be. */
const NARROWEST = 3;

/** Text as text: nothing in it is markup, or acts on what shows it. */
function escaped(text: string): string {
  return printableLines(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;');
}
