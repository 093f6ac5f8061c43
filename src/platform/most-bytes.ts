/** More than any input is, and less than memory bears: what is read at once, and what is read piece by piece. */
export const MOST_AT_ONCE = 256 * 1024 * 1024;
export const MOST_BY_PIECES = 512 * 1024 * 1024;

/** There is more of it than is read. */
export class TooLarge extends Error {
  readonly code = 'TOO_LARGE';
}

/**
 * All bytes of what comes bit by bit.
 * @throws TooLarge as soon as there are too many: what never ends is not waited for
 */
export async function allBytes(stream: AsyncIterable<Uint8Array>, most = MOST_AT_ONCE): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
