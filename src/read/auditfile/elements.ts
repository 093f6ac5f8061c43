// The elements of an auditfile as they come by, piece by piece: no more of the file is there than a piece of it.

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type ByteSource, fromBeginning } from '../text/pieces.js';

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be read as XML. */
export type XmlProblem = 'xml' | 'doctype' | 'encoding';

/** What is done with the elements that are looked at; all others pass by unseen. */
export interface ElementTaker {
  /** The first element, with its name and the namespace that it is of; false where nothing more is read. */
  readonly root: (name: string, namespace: string, place: FilePlace) => boolean;
  /** An element that is looked at is left: what its own text is, and where it ends. */
  readonly close: (element: string, text: string, place: FilePlace) => void;
}

/** An element that is looked at: the name by which it is handed over, and what of it is looked at. */
export interface LookedAt {
  readonly as?: string;
  readonly within?: Readonly<Record<string, LookedAt>>;
}

/** So much of a file is taken apart at a time. */
const PIECE = 64 * 1024;

/** Hands over the elements of a file; says why it stopped, where it did not end well. */
export function readElements(
  source: ByteSource,
  looked: LookedAt,
  taker: ElementTaker,
): (FilePlace & { readonly problem: XmlProblem }) | undefined {
  const bytes = fromBeginning(source);
  const decode = decoderOf(source.at(0, 256));
  if (!decode) return { problem: 'encoding', line: 1, column: 1 };
  const content = elementParser(looked, taker);
  for (;;) {
    const piece = bytes.next(PIECE);
    const text = decode(piece);
    if (text === null) return { problem: 'encoding', ...content.place() };
    const ended = piece.length === 0;
    const stopped = content.write(text) ?? (ended ? content.end() : undefined);
    if (stopped || ended || content.isDone()) return stopped;
  }
}

function elementParser(looked: LookedAt, taker: ElementTaker) {
  const parser = new SaxesParser();
  const open: (LookedAt | undefined)[] = [];
  let depth = 0;
  let text = '';
  let done = false;
  let fault: XmlProblem | undefined;
  let faultAt: FilePlace | undefined;
  const place = (): FilePlace => ({ line: parser.line, column: parser.column });
  const found = (problem: XmlProblem) => {
    faultAt ??= place();
    fault ??= problem;
  };
  parser.on('error', () => found('xml'));
  parser.on('doctype', () => found('doctype'));
  parser.on('opentag', (tag) => {
    if (fault) return;
    if (depth === 0) {
      const { name, namespace } = rootOf(tag);
      done = !taker.root(name, namespace, place());
      open[0] = looked;
    } else open[depth] = open[depth - 1]?.within?.[localName(tag.name)];
    depth += 1;
    text = '';
  });
  const add = (more: string) => {
    const element = open[depth - 1];
    if (element?.as !== undefined && !element.within) text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    if (fault) return;
    depth -= 1;
    const element = open[depth];
    if (element?.as !== undefined) taker.close(element.as, text.trim(), place());
    text = '';
  });
  const stopped = () => (fault && faultAt ? { problem: fault, ...faultAt } : undefined);
  return {
    place,
    isDone: () => done,
    write: (more: string) => {
      parser.write(more);
      return stopped();
    },
    end: () => {
      parser.close();
      return stopped();
    },
  };
}

/** The name of the first element and its namespace, whatever prefix it has. */
function rootOf({ name, attributes }: SaxesTagPlain): { readonly name: string; readonly namespace: string } {
  const [prefix] = name.includes(':') ? name.split(':') : [];
  const namespace = attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  return { name: localName(name), namespace };
}

function localName(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/;
/** How encodings are called that a declaration may name. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  // A file in single bytes is none of UTF-16, whatever it says of itself.
  'utf-16': 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/** Decodes the pieces of a file by its mark, by its first bytes or by its declaration; undefined for an unknown one. */
function decoderOf(first: Uint8Array): ((piece: Uint8Array) => string | null) | undefined {
  const encoding = encodingOf(first);
  if (encoding === undefined) return undefined;
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: piece.length > 0 });
    } catch {
      return null;
    }
  };
}

function encodingOf([one = 0, two = 0, ...others]: Uint8Array): string | undefined {
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return 'utf-16le';
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c)) return 'utf-16be';
  const ascii = String.fromCharCode(one, two, ...others).replace(/^\xef\xbb\xbf/, '');
  const declared = DECLARED.exec(ascii.trimStart())?.[1];
  return declared === undefined ? 'utf-8' : ENCODINGS[declared.toLowerCase()];
}

/** Whether a file begins as an auditfile. */
export function isAuditfile(first: Uint8Array): boolean {
  const encoding = encodingOf(first) ?? 'windows-1252';
  const text = new TextDecoder(encoding).decode(first).trimStart();
  return text.startsWith('<') && /<(?:[\w.-]+:)?auditfile[\s>/]/i.test(text);
}
