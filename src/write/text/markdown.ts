import { type Finding, severityOf } from '../../findings/finding.js';
import { inGroups } from '../../findings/order.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import type { Namer, Words } from '../../messages/words.js';
import type { Cell } from '../../report/cell.js';
import type { Report, Table } from '../../report/table.js';
import { ruleText } from '../terminal/findings-text.js';
import { cellText, headingText, markOf, titleText } from './cell-text.js';
import { placeText, printable, printableLines } from './printable.js';

const NUMBERS: readonly Cell['kind'][] = ['amount', 'integer', 'decimal'];

/**
 * A report as Markdown that pastes into a council paper: pipe tables with their columns in line, amounts at the right,
 * notes below, and at the end what was found.
 */
export function markdownReport(
  report: Report,
  words: Words,
  { findings, namer }: FoundInReport = NOTHING_FOUND,
): string {
  const found = findings.length === 0 ? '' : findingsMarkdown(findings, words, namer);
  if (report.tables.length === 0 && report.notes.length === 0 && found === '') return '';
  const tables = report.tables.map((table) => markdownTable(table, words));
  const notes = report.notes.map((note) => markdownEscaped(words.note(note)));
  return `${[...tables, notes.join('\n\n'), found].filter((part) => part !== '').join('\n\n')}\n`;
}

/** What was found, and what its things are called. */
export interface FoundInReport {
  readonly findings: readonly Finding[];
  readonly namer: Namer;
}

const NOTHING_FOUND: FoundInReport = {
  findings: [],
  namer: { municipality: String, intervention: String, theme: String },
};

/** Of one kind as many are written in full. */
const MOST_OF_A_KIND = 25;

/** The findings as a list, errors first, each with its code, its place, what to do and the rule it rests on. */
function findingsMarkdown(findings: readonly Finding[], words: Words, namer: Namer): string {
  const lines = [...inGroups(findings)].reverse().flatMap(({ code, findings: group }) => {
    const shown = group.slice(0, MOST_OF_A_KIND).map((finding) => {
      const { message, remedy } = wordsOfFinding(finding, words, namer);
      const place = finding.where ? `${placeText(finding.where)}: ` : '';
      const paragraphs = [`${place}${message}`, remedy, ...ruleText(finding, words, namer)].filter(
        (part) => part !== '',
      );
      return `- **${words.severity[severityOf(code)]} ${markdownEscaped(code)}** ${markdownEscaped(printable(paragraphs.join(' ')))}`;
    });
    const rest = group.length - MOST_OF_A_KIND;
    return rest > 0 ? [...shown, `- ${markdownEscaped(`${code}: ${words.run.more(rest)}`)}`] : shown;
  });
  return [`### ${words.page.sections.findings}`, '', ...lines].join('\n');
}

function markdownTable(table: Table, words: Words): string {
  const rights = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => NUMBERS.includes(cells[index]?.kind ?? 'empty')),
  );
  const rows = table.rows.map(({ kind, cells }) =>
    cells.map((cell) => {
      const text = markdownEscaped(`${cellText(cell, words)} ${markOf(cell)}`.trimEnd());
      return kind === 'row' || text === '' ? text : `**${text}**`;
    }),
  );
  const head = table.columns.map((heading) => markdownEscaped(headingText(heading, words)));
  const widths = head.map((heading, index) =>
    Math.max(NARROWEST, heading.length, ...rows.map((cells) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (rights[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) =>
    rights[index] ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`,
  );
  const title = `### ${markdownEscaped(titleText(table, words))}`;
  return [title, '', line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** As narrow as the line below the headers can be. */
const NARROWEST = 3;

/** Text as text: nothing in it is markup, or acts on what shows it. */
function markdownEscaped(text: string): string {
  return printableLines(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;');
}
