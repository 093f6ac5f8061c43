// Looks at the XML of a workbook while it is unpacked, before the library that reads it builds anything: whether it is
// whole, and whether it can be read without hurting. A sheet that is cut off or names a row twice would lose rows.

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type SheetFault, sheetRows, type UsedCells } from './sheet-rows.js';
import { isWide, type PartLook, zipProblem } from './zip-parts.js';

/** What is wrong with a part of a workbook, and in a sheet at which cell. */
export interface PartProblem {
  readonly problem: SheetFault | 'doctype';
  readonly part: string;
  readonly cell?: string;
}

/** More than a workbook of our inputs has, and less than hurts the library. */
const MOST = {
  /** Bytes without a tag: a cell has at most 32,767 characters, each at most ten bytes in XML. */
  run: 32_767 * 10,
  /** Characters written as an entity. */
  entities: 4_000_000,
  /** Texts that cells share. */
  texts: 1_000_000,
  /** Elements of a part that is no sheet and no list of texts. */
  elements: 1_000_000,
} as const;

const READ = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|(?:xl|docProps)\/.*\.xml)$/i;
const TAG = 0x3c;
const ENTITY = 0x26;

/** What a cell that holds something has: a value, a text of its own, a formula. */
export const CONTENT: ReadonlySet<string> = new Set(['v', 'is', 'f']);

/** Looks at a part that the library reads, and notes how far its filled cells reach; undefined for another. */
export function workbookPart(part: string, used?: UsedCells): PartLook<PartProblem> | undefined {
  if (!READ.test(part)) return undefined;
  const content = partContent(used);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const measured = measure();
  let isWideText: boolean | undefined;
  const inPart = (fault: Omit<PartProblem, 'part'> | undefined) => fault && { ...fault, part };
  const written = (text: () => string) => {
    try {
      return content.write(text());
    } catch {
      // Bytes that are no UTF-8.
      return content.here('cut-off');
    }
  };
  return {
    take: (chunk) => {
      isWideText ??= isWide(chunk);
      if (isWideText) return undefined;
      if (measured(chunk)) return inPart(content.here('too-large'));
      return inPart(written(() => decoder.decode(chunk, { stream: true })));
    },
    end: () => {
      if (isWideText) return { problem: 'doctype', part };
      return inPart(written(() => decoder.decode()) ?? content.end());
    },
    passedOver: content.passedOver,
  };
}

/** Whether what has come by is more than the library can bear: a text without end, or entities without number. */
function measure(): (chunk: Uint8Array) => boolean {
  let run = 0;
  let entities = 0;
  return (chunk) => {
    const last = chunk.lastIndexOf(TAG);
    run = last < 0 ? run + chunk.length : chunk.length - last;
    for (let at = chunk.indexOf(ENTITY); at >= 0; at = chunk.indexOf(ENTITY, at + 1)) entities += 1;
    return run > MOST.run || entities > MOST.entities;
  };
}

/** The elements of a part as they come by, and the first problem among them. */
function partContent(used?: UsedCells) {
  const parser = new SaxesParser();
  const rows = sheetRows(used);
  let fault: Omit<PartProblem, 'part'> | undefined;
  let root = '';
  let elements = 0;
  /** How much of the text rows without anything take, and where the row it has come to began. */
  let empty = 0;
  let begun = 0;
  const here = (problem: PartProblem['problem']) => {
    const cell = root === 'worksheet' ? rows.place() : undefined;
    return { problem, ...(cell === undefined ? {} : { cell }) };
  };
  const found = (problem: PartProblem['problem'] | undefined) => {
    if (problem !== undefined) fault ??= here(problem);
  };
  const inSheet = (element: string, written: string | undefined) => {
    if (element === 'row') {
      if (rows.isEmpty()) empty += parser.position - begun;
      begun = parser.position;
      return rows.row(written);
    }
    if (element === 'c') return rows.cell(written);
    return CONTENT.has(element) ? rows.filled() : undefined;
  };
  const opened = ({ name, attributes }: SaxesTagPlain) => {
    const element = localName(name);
    root ||= element;
    if (root === 'worksheet') found(inSheet(element, attributes['r']));
    else if (root !== 'sst' || element === 'si') {
      elements += 1;
      if (elements > (root === 'sst' ? MOST.texts : MOST.elements)) found('too-large');
    }
  };
  parser.on('error', () => found('cut-off'));
  parser.on('doctype', () => found('doctype'));
  parser.on('opentag', opened);
  return {
    here,
    passedOver: () => (used?.emptyRows === undefined ? 0 : empty),
    write: (text: string) => {
      parser.write(text);
      return fault;
    },
    end: () => {
      parser.close();
      return fault;
    },
  };
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The name of the sheet that a part holds; undefined where the workbook does not say. */
export async function sheetOfPart(bytes: Uint8Array, part: string): Promise<string | undefined> {
  const names = new Map<string, string>();
  const targets = new Map<string, string>();
  const tags: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    'xl/workbook.xml': ({ name, attributes }) => {
      const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1];
      if (localName(name) === 'sheet') names.set(id ?? '', attributes['name'] ?? '');
    },
    'xl/_rels/workbook.xml.rels': ({ attributes }) => {
      targets.set(attributes['Target'] ?? '', attributes['Id'] ?? '');
    },
  };
  await zipProblem(bytes, { look: (name) => (Object.hasOwn(tags, name) ? tagsOf(tags[name]) : undefined) });
  const inFolder = part.replace(/^xl\//, '');
  return names.get(targets.get(inFolder) ?? targets.get(`/${part}`) ?? '');
}

function tagsOf(opened: ((tag: SaxesTagPlain) => void) | undefined): PartLook<never> {
  const parser = new SaxesParser();
  // What is wrong with it has been said: here only names are looked for.
  parser.on('error', () => undefined);
  if (opened) parser.on('opentag', opened);
  const decoder = new TextDecoder();
  return {
    take: (chunk) => {
      parser.write(decoder.decode(chunk, { stream: true }));
      return undefined;
    },
    end: () => undefined,
  };
}
