import { type ByteSource, fromBeginning } from '../text/pieces.js';

const LF = 10;
const PIECE = 64 * 1024;
/** A longer line is not shown: many auditfiles are one line as a whole. */
const LONGEST = 240;

/** The text of a line of a file, found by reading it again; empty for one that is too long to be shown. */
export function lineTextIn(source: ByteSource, line: number): string {
  const bytes = fromBeginning(source);
  const found: number[] = [];
  let at = 1;
  for (;;) {
    const piece = bytes.next(PIECE);
    if (piece.length === 0 || at > line || found.length > LONGEST) break;
    for (const byte of piece) {
      if (byte === LF) at += 1;
      else if (at === line) found.push(byte);
      if (at > line || found.length > LONGEST) break;
    }
  }
  // In UTF-16 every other byte is a NUL.
  if (found.length > LONGEST || found.includes(0)) return '';
  return new TextDecoder().decode(Uint8Array.from(found)).replace(/\r$/, '');
}
