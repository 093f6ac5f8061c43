import type { ByteSource } from '../../src/read/text/pieces.js';

/** A file that hands over so many bytes at a time; how often it was asked for them again. */
export function sourceOf(bytes: Uint8Array, step: number): ByteSource & { readonly again: () => number } {
  let position = 0;
  let again = 0;
  return {
    size: bytes.length,
    next: () => {
      const piece = bytes.subarray(position, position + step);
      position += piece.length;
      return piece;
    },
    at: (from, length) => {
      again += 1;
      return bytes.subarray(from, from + length);
    },
    again: () => again,
  };
}
