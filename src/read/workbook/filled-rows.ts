// A workbook without the rows that hold nothing but a look, of which a sheet may have a million: the library that reads it
// would hold them all.

import { SaxesParser } from 'saxes';
import { CONTENT, localName } from './workbook-xml.js';
import { zipArchive } from './zip-archive.js';
import { entriesOf, unpack, type ZipEntry } from './zip-parts.js';

/** The same workbook with only the rows of some of its sheets that hold something. */
export async function withFilledRows(bytes: Uint8Array, sheets: ReadonlySet<string>): Promise<Uint8Array> {
  const files = [];
  for (const entry of entriesOf(bytes) ?? [])
    files.push(sheets.has(entry.name) ? { name: entry.name, content: await filledRowsOf(entry) } : entry);
  return zipArchive(files);
}

/** The XML of a sheet that is known to be whole, without its empty rows. */
async function filledRowsOf(entry: ZipEntry): Promise<Uint8Array> {
  const decoder = new TextDecoder();
  const rows = keptText();
  await unpack(entry, (chunk) => rows.write(decoder.decode(chunk, { stream: true })));
  rows.write(decoder.decode());
  return new TextEncoder().encode(rows.end());
}

/** What is kept of the text of a sheet as it comes by. */
function keptText() {
  const parser = new SaxesParser();
  const kept: string[] = [];
  /** What came by and is neither kept nor dropped yet, and where in the text it begins. */
  let held = '';
  let from = 0;
  let isFilled = false;
  const takeTo = (position: number) => {
    const text = held.slice(0, position - from);
    held = held.slice(position - from);
    from = position;
    return text;
  };
  const keep = (text: string) => {
    if (text !== '') kept.push(text);
  };
  parser.on('opentag', ({ name }) => {
    const element = localName(name);
    if (CONTENT.has(element)) isFilled = true;
    if (element !== 'row') return;
    keep(takeTo(from + held.lastIndexOf('<', parser.position - from - 1)));
    isFilled = false;
  });
  parser.on('closetag', ({ name }) => {
    if (localName(name) !== 'row') return;
    const row = takeTo(parser.position);
    if (isFilled) keep(row);
  });
  return {
    write: (text: string) => {
      held += text;
      parser.write(text);
    },
    end: () => {
      parser.close();
      return kept.join('') + held;
    },
  };
}
