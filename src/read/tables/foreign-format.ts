// Files that people take for a table, and that hold one that cannot be read: a web page that is called .xls, a PDF.

import type { ForeignFormat } from '../../findings/refusal.js';

/** So many bytes tell the format of a file. */
export const TELLING = 4096;

/** What a file is by how it begins, where that is certainly no CSV; undefined for all others. */
export function foreignFormatOf(beginning: Uint8Array): ForeignFormat | undefined {
  const text = beginningText(beginning);
  if (text.startsWith('%pdf-')) return 'pdf';
  if (text.startsWith('pk') && text.includes('mimetypeapplication/vnd.oasis.opendocument.'))
    return 'opendocument';
  return text.startsWith('<') ? FORMATS.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}

/** What begins with a tag; in this order, as a page of Excel names spreadsheets too. */
const FORMATS: readonly (readonly [RegExp, ForeignFormat])[] = [
  [/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|(?:html|head|body|meta|table)[\s>])/, 'html'],
  [/<office:document[\s>]/, 'flat-opendocument'],
  [/progid="excel\.sheet"|urn:schemas-microsoft-com:office:spreadsheet/, 'excel-xml'],
  [/<(?:[\w.-]+:)?auditfile[\s>]/, 'auditfile'],
  [/^<\?xml/, 'xml'],
];

/** In small letters, without what UTF-16 and a byte order mark add. */
function beginningText(bytes: Uint8Array): string {
  const plain = bytes.subarray(0, TELLING).filter((byte) => byte > 0 && byte < 0x80);
  return new TextDecoder().decode(plain).trimStart().toLowerCase();
}
