import { scanRecord } from './quotes.js';
import type { Separator } from './separator.js';
import type { Dialect } from './source-table.js';

/** How the records of a text end; line ends inside quotes do not count. */
export function lineEndOf(text: string, separator: Separator): Dialect['lineEnd'] {
  if (!text.includes('\r')) return 'LF';
  const kinds = new Set<Dialect['lineEnd']>();
  if (/\r\n/.test(text)) kinds.add('CRLF');
  if (/(?<!\r)\n/.test(text)) kinds.add('LF');
  if (/\r(?!\n)/.test(text)) kinds.add('CR');
  if (kinds.size > 1 && text.includes('"')) return only(kindsOfRecords(text, separator));
  return only(kinds);
}

function only(kinds: ReadonlySet<Dialect['lineEnd']>): Dialect['lineEnd'] {
  const [kind] = kinds;
  return kinds.size > 1 ? 'mixed' : (kind ?? 'LF');
}

function kindsOfRecords(text: string, separator: Separator): ReadonlySet<Dialect['lineEnd']> {
  const kinds = new Set<Dialect['lineEnd']>();
  for (let at = 0; at < text.length; ) {
    const { end, next } = scanRecord(text, at, separator);
    if (text[end] === '\n') kinds.add('LF');
    else if (text[end] === '\r') kinds.add(next - end === 2 ? 'CRLF' : 'CR');
    at = next;
  }
  return kinds;
}
