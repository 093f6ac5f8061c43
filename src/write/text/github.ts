import { type Finding, type Severity, severityOf } from '../../findings/finding.js';
import { inOrder } from '../../findings/order.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import type { Namer, Words } from '../../messages/words.js';
import { printableLines } from './printable.js';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The findings as workflow commands of GitHub, which shows them at the lines of a change. */
export function githubText(findings: readonly Finding[], words: Words, namer: Namer): string {
  return inOrder(findings)
    .map((finding) => {
      const { message, remedy } = wordsOfFinding(finding, words, namer);
      const { file, line, column, sheet, cell, option } = finding.where ?? {};
      // A workbook has no lines that could be shown: the cell is named in the text.
      const inFile = sheet === undefined ? { file, line, col: column } : { file };
      const place = option ? {} : inFile;
      const cellText = sheet === undefined ? (option ? `${file}: ` : '') : `${sheet}!${cell}: `;
      const properties = Object.entries({ ...place, title: finding.code })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${LEVEL[severityOf(finding.code)]} ${properties.join(',')}::${data(`${cellText}${message} ${remedy}`)}\n`;
    })
    .join('');
}

/** What would end a command or a line is written in the way the format has for it. */
function data(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
