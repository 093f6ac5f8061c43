// Findings as people read them: grouped by kind, errors last, each with its place, the line it stands on, what is
// wrong and what to do.

import { type Finding, type FindingCode, severityOf, type Where } from '../findings/finding.js';
import { countsOf, inGroups } from '../findings/order.js';
import { wordsOfFinding } from '../messages/finding-words.js';
import type { Namer, Words } from '../messages/words.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { PAGE_WIDTH, wrapped } from './wrap.js';

/** What the printing of findings needs besides the findings. */
export interface FindingsContext {
  readonly words: Words;
  readonly namer: Namer;
  readonly paint: Paint;
  /** The text of a line of an input; undefined where it is not known. */
  readonly lineText: (file: string, line: number) => string | undefined;
}

/** How many findings of one kind are printed in full before the rest is only counted. */
const MOST_OF_A_KIND = 5;

/** All findings and their count; empty text for none. */
export function findingsText(findings: readonly Finding[], context: FindingsContext): string {
  if (findings.length === 0) return '';
  const groups = inGroups(findings).map((group) => groupText(group.code, group.findings, context));
  return `${[...groups, context.words.run.summary(countsOf(findings))].join('\n\n')}\n`;
}

function groupText(code: FindingCode, findings: readonly Finding[], context: FindingsContext): string {
  const shown = findings.slice(0, MOST_OF_A_KIND).map((finding) => findingText(finding, context));
  const rest = findings.slice(MOST_OF_A_KIND);
  if (rest.length === 0) return shown.join('\n');
  return [...shown, `${code}: ${context.words.run.more(rest.length)}`].join('\n');
}

function findingText(finding: Finding, context: FindingsContext): string {
  const { words, paint } = context;
  const { message, remedy } = wordsOfFinding(finding, words, context.namer);
  const severity = severityOf(finding.code);
  const colour = severity === 'error' ? paint.alarm : paint.caution;
  const place = finding.where ? `${placeText(finding.where)}: ` : '';
  return [
    `${place}${colour(`${words.severity[severity]} ${finding.code}`)}`,
    ...(finding.where ? excerpt(finding.where, context) : []),
    ...[message, remedy].map((sentence) => wrapped(`  ${printable(sentence)}`, PAGE_WIDTH, '  ')),
  ].join('\n');
}

function placeText({ file, line, column }: Where): string {
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}

/** The line of the input with a mark under the cell; a long line is cut around it. */
function excerpt(where: Where, { lineText, paint }: FindingsContext): readonly string[] {
  const text = lineText(where.file, where.line);
  if (text === undefined) return [];
  const margin = `  ${where.line} | `;
  const room = PAGE_WIDTH - margin.length;
  const characters = [...printable(text)];
  const start = (where.column ?? 1) - 1;
  const from = characters.length <= room ? 0 : Math.max(0, Math.min(start - 20, characters.length - room));
  const line = characters.slice(from, from + room).join('');
  if (where.column === undefined) return [`${margin}${line}`];
  const mark = '^'.repeat(Math.max(1, Math.min(where.width ?? 1, room - (start - from))));
  return [
    `${paint.dim(margin)}${line}`,
    `${paint.dim(`${' '.repeat(margin.length - 2)}| `)}${' '.repeat(start - from)}${paint.alarm(mark)}`,
  ];
}
