// The elements of an auditfile as they come by, piece by piece: no more of the file is there than a piece of it.

import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type ByteSource, fromBeginning } from '../text/pieces.js';

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be read as XML, or not as what it says that it is. */
export type XmlProblem = 'xml' | 'doctype' | 'encoding' | 'foreign' | 'nested' | 'twice';

/** Where and why reading a file stopped, and the element that it stopped at. */
export type XmlStop = FilePlace & { readonly problem: XmlProblem; readonly text?: string };

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
  /** Whether its parent may have more than one. */
  readonly many?: true;
  readonly within?: Readonly<Record<string, LookedAt>>;
}

/** So much of a file is taken apart at a time. */
const PIECE = 64 * 1024;

/** Hands over the elements of a file; says why it stopped, where it did not end well. */
export function readElements(source: ByteSource, looked: LookedAt, taker: ElementTaker): XmlStop | undefined {
  const bytes = fromBeginning(source);
  const encoding = encodingOf(source.at(0, 256));
  const decode = encoding === undefined ? undefined : decoderOf(encoding);
  if (!decode) return { problem: 'encoding', line: 1, column: 1 };
  const content = elementParser(looked, taker);
  for (;;) {
    const piece = bytes.next(PIECE);
    const text = decode(piece);
    if (text === null) {
      const before = new TextDecoder(encoding).decode(piece).split('\uFFFD', 1)[0] ?? '';
      return content.write(before) ?? { problem: 'encoding', ...content.next() };
    }
    const ended = piece.length === 0;
    const stopped = content.write(text) ?? (ended ? content.end() : undefined);
    if (stopped || ended || content.isDone()) return stopped;
  }
}

function elementParser(looked: LookedAt, taker: ElementTaker) {
  const parser = new SaxesParser();
  const open: (LookedAt | undefined)[] = [];
  const names = namesOf();
  let depth = 0;
  let text = '';
  let done = false;
  let fault: XmlStop | undefined;
  const place = (): FilePlace => ({ line: parser.line, column: Math.max(parser.column, 1) });
  const found = (problem: XmlProblem, element?: string) => {
    fault ??= { problem, ...(element === undefined ? {} : { text: element }), ...place() };
  };
  parser.on('error', () => found('xml'));
  parser.on('doctype', () => found('doctype'));
  parser.on('opentag', (tag) => {
    if (fault) return;
    const parent = open[depth - 1];
    if (depth === 0) {
      done = !taker.root(localName(tag.name), names.root(tag), place());
      open[0] = looked;
    } else open[depth] = parent?.within?.[localName(tag.name)];
    const element = open[depth];
    const problem = parent && !parent.within ? 'nested' : names.problemOf(tag, depth, element);
    if (problem) found(problem, tag.name);
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
  return {
    next: (): FilePlace => ({ line: parser.line, column: parser.column + 1 }),
    isDone: () => done,
    write: (more: string) => {
      parser.write(more);
      return fault;
    },
    end: () => {
      parser.close();
      return fault;
    },
  };
}

/** Watches that elements are of the namespace of the first one, and that none is there twice of which there may be one. */
function namesOf() {
  /** What each open element has had so far of what it may have once. */
  const had: Set<string>[] = [];
  let [prefix, space] = ['', ''];
  return {
    /** The namespace of the first element, whatever prefix it has. */
    root: (tag: SaxesTagPlain): string => {
      prefix = prefixOf(tag.name);
      space = spaceIn(tag, prefix) ?? '';
      return space;
    },
    problemOf: (tag: SaxesTagPlain, depth: number, element: LookedAt | undefined): XmlProblem | undefined => {
      if (!element) return undefined;
      if (element.within) had[depth] = had[depth] ?? new Set();
      if (element.within) had[depth]?.clear();
      if (prefixOf(tag.name) !== prefix || (spaceIn(tag, prefix) ?? space) !== space) return 'foreign';
      if (element.many) return undefined;
      const before = had[depth - 1];
      const key = element.as ?? localName(tag.name);
      if (before?.has(key)) return 'twice';
      before?.add(key);
      return undefined;
    },
  };
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

/** The namespace that an element declares for a prefix; undefined where it declares none. */
function spaceIn({ attributes }: SaxesTagPlain, prefix: string): string | undefined {
  return attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
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

/** Decodes the pieces of a file; null for one that is not of its encoding. */
function decoderOf(encoding: string): (piece: Uint8Array) => string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: piece.length > 0 });
    } catch {
      return null;
    }
  };
}

/** The encoding of a file by its mark, by its first bytes or by its declaration; undefined for an unknown one. */
function encodingOf([one = 0, two = 0, ...others]: Uint8Array): string | undefined {
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return 'utf-16le';
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c)) return 'utf-16be';
  const ascii = String.fromCharCode(one, two, ...others).replace(/^\xef\xbb\xbf/, '');
  const declared = DECLARED.exec(ascii.trimStart())?.[1];
  return declared === undefined ? 'utf-8' : ENCODINGS[declared.toLowerCase()];
}

/** The text of a file in stretches of one length, whatever its encoding and its mark. */
export function* textStretches(source: ByteSource): Generator<string> {
  const decoder = new TextDecoder(encodingOf(source.at(0, 256)));
  const bytes = fromBeginning(source);
  let rest = '';
  for (;;) {
    const piece = bytes.next(PIECE);
    rest += decoder.decode(piece, { stream: piece.length > 0 });
    for (; rest.length >= PIECE; rest = rest.slice(PIECE)) yield rest.slice(0, PIECE);
    if (piece.length === 0) break;
  }
  yield rest;
}

/** Whether a file begins as an auditfile. */
export function isAuditfile(first: Uint8Array): boolean {
  const encoding = encodingOf(first) ?? 'windows-1252';
  const text = new TextDecoder(encoding).decode(first).trimStart();
  return text.startsWith('<') && /<(?:[\w.-]+:)?auditfile[\s>/]/i.test(text);
}
