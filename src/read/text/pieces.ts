import type { Where } from '../../findings/finding.js';
import { linePlaces } from './line-places.js';
import { lineEndsIn } from './lines.js';
import type { Separator } from './separator.js';
import type { SourceTable } from './source-table.js';

/** A file whose bytes are read from its beginning to its end, and again where a place is asked for. */
export interface ByteSource {
  /** How many bytes there are. */
  readonly size: number;
  /** The next bytes, at most so many; none at the end. They are there until the next are asked for. */
  readonly next: (length: number) => Uint8Array;
  readonly at: (position: number, length: number) => Uint8Array;
}

/** Bytes that are there already, piece by piece. */
export function byteSource(bytes: Uint8Array): ByteSource {
  return fromBeginning({
    size: bytes.length,
    at: (from, length) => bytes.subarray(from, from + length),
  });
}

/** The same bytes from their beginning, whatever was read of them before. */
export function fromBeginning({ size, at }: Omit<ByteSource, 'next'>): ByteSource {
  let position = 0;
  const next = (length: number) => {
    const piece = at(position, length);
    position += piece.length;
    return piece;
  };
  return { size, at, next };
}

/** Whole lines of a file, and where they stand in it. */
export interface Piece {
  readonly text: string;
  readonly position: number;
  readonly length: number;
  /** The number of its first line. */
  readonly line: number;
  readonly bom: boolean;
}

const LF = 10;
const QUOTE = 34;
const BOM = [0xef, 0xbb, 0xbf] as const;
/** Lines beyond this are most likely a quote that never closes. */
const LONGEST = 1 << 23;

/**
 * A file in pieces of whole lines, none of which ends within quotes. It ends early, with false, at bytes that are no
 * UTF-8, at a NUL, and where no line ends for too long.
 */
export function* pieces(source: ByteSource, length: number): Generator<Piece, boolean> {
  // One stretch of memory for all pieces: one for each would have to be cleared away as often.
  let held = new Uint8Array(2 * length);
  let kept = 0;
  let position = 0;
  let line = 1;
  for (;;) {
    // A line that does not end yet is looked at again with as much more as there is of it: never more than twice in all.
    const bytes = source.next(Math.max(length, kept));
    const filled = kept + bytes.length;
    if (filled > held.length) held = larger(held, kept, 2 * filled);
    held.set(bytes, kept);
    const ended = bytes.length === 0;
    const end = ended ? filled : endOfLines(held, filled);
    if (filled - end > LONGEST) return false;
    if (end > 0) {
      const bom = position === 0 && end >= BOM.length && BOM.every((byte, at) => held[at] === byte);
      const text = utf8(held.subarray(bom ? BOM.length : 0, end));
      if (text === null || text.includes('\0')) return false;
      yield { text, position, length: end, line, bom };
      line += lineEndsIn(text);
      position += end;
      held.copyWithin(0, end, filled);
    }
    kept = filled - end;
    if (ended) return true;
  }
}

function larger(held: Uint8Array, kept: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set(held.subarray(0, kept));
  return bytes;
}

/** Where the last line of so many bytes ends that does not end within quotes; 0 where none does. */
function endOfLines(bytes: Uint8Array, filled: number): number {
  let end = bytes.lastIndexOf(LF, filled - 1) + 1;
  if (!bytes.subarray(0, end).includes(QUOTE)) return end;
  let quotes = quotesIn(bytes, 0, end);
  while (quotes % 2 === 1 && end > 0) {
    const before = end < 2 ? 0 : bytes.lastIndexOf(LF, end - 2) + 1;
    quotes -= quotesIn(bytes, before, end);
    end = before;
  }
  return end;
}

function quotesIn(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0;
  for (let at = start; at < end; at++) if (bytes[at] === QUOTE) quotes++;
  return quotes;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** What places in a file are found by, piece by piece. */
interface PlacedPieces {
  readonly source: ByteSource;
  readonly file: string;
  readonly separator: Separator;
  readonly header: readonly string[];
}

interface PlacedPiece {
  readonly piece: Omit<Piece, 'text'>;
  readonly places: ReturnType<typeof linePlaces>;
}

/** Finds places in a file that was read in pieces: the piece is read again. */
export function pieceReader(
  { source, file, separator, header }: PlacedPieces,
  known: readonly Omit<Piece, 'text'>[],
): Pick<SourceTable, 'where' | 'lineText'> {
  /** The two that were asked for last: a row that stands there twice is told with the first beside it. */
  let recent: readonly PlacedPiece[] = [];
  const at = (line: number) => {
    const piece = known.findLast((each) => each.line <= line);
    if (!piece) return undefined;
    const [latest] = recent;
    if (latest?.piece === piece) return latest;
    const found = recent.find((each) => each.piece === piece) ?? placed(piece);
    recent = latest ? [found, latest] : [found];
    return found;
  };
  const placed = (piece: Omit<Piece, 'text'>): PlacedPiece => {
    const start = piece.bom ? BOM.length : 0;
    const text = utf8(source.at(piece.position + start, piece.length - start)) ?? '';
    return { piece, places: linePlaces({ file, text, separator, header }) };
  };
  return {
    where: (line, cell): Where => {
      const found = at(line);
      if (!found) return { file, line };
      return { ...found.places.where(line - found.piece.line + 1, cell), line };
    },
    lineText: (line) => {
      const found = at(line);
      return found?.places.lineText(line - found.piece.line + 1) ?? '';
    },
  };
}
