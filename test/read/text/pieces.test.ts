// A big file is taken apart in pieces of whole lines; what is no text ends that, so that the file is read as a whole and
// the fault is told in its place.

import { expect, test } from 'vitest';
import { byteSource, pieceReader, pieces } from '../../../src/read/text/pieces.js';
import { runSpuk } from '../../support/run-spuk.js';

/** The texts of the pieces, and whether they came to the end of the file. */
function taken(
  bytes: Uint8Array,
  length: number,
): { readonly texts: readonly string[]; readonly whole: boolean } {
  const texts: string[] = [];
  const source = pieces(byteSource(bytes), length);
  for (;;) {
    const { done, value } = source.next();
    if (done) return { texts, whole: value };
    texts.push(value.text);
  }
}

test('pieces end where lines end, and are the whole file', () => {
  expect(taken(Buffer.from('ab\ncd\nef'), 4)).toEqual({ texts: ['ab\n', 'cd\n', 'ef'], whole: true });
});

test.each([
  ['a NUL in the first piece', 'a\0\nb\nc\n', []],
  ['a NUL in a later one', 'aaa\nb\0b\nccc\n', ['aaa\n']],
  ['a NUL in the last, without a line end', 'aaa\nbbb\nc\0', ['aaa\n', 'bbb\n']],
])('%s ends them there', (_, text, texts) => {
  expect(taken(Buffer.from(text), 4)).toEqual({ texts, whole: false });
});

test('bytes that are no UTF-8 end them too', () => {
  expect(taken(Buffer.from([0x61, 0x0a, 0x80, 0x0a]), 2)).toEqual({ texts: ['a\n'], whole: false });
});

test('a line far above that is told beside each of many is not looked up anew each time', () => {
  const source = byteSource(Buffer.from(`aaa\n${'bbb\n'.repeat(99)}`));
  const known = [...pieces(source, 40)];
  expect(known.length).toBeGreaterThan(9);
  let read = 0;
  const at: typeof source.at = (position, length) => {
    read += 1;
    return source.at(position, length);
  };
  const { lineText } = pieceReader(
    { source: { ...source, at }, file: 'a.csv', separator: ';', header: ['a'] },
    known,
  );
  for (let line = 2; line <= 100; line++) expect([lineText(1), lineText(line)]).toEqual(['aaa', 'bbb']);
  expect(read).toBe(known.length);
});

// 4,000 lines of 34 bytes: 136 kB, beyond what is read at once.
test('a NUL far down a big file is told with its line and column, also in a cell that no amount is read from', async () => {
  const rows = Array.from(
    { length: 4_000 },
    (_, row) => `Almere;2023;7;1,00;besluit-${String(row).padStart(6, '0')}`,
  );
  rows[3_500] = rows[3_500]?.replace('besluit', 'bes\0uit') ?? '';
  const text = `gemeente;jaar;onderdeel;toegekend;beschikking\n${rows.join('\n')}\n`;
  const { status, stderr } = await runSpuk(['check', '-a', 'groot.csv'], { files: { 'groot.csv': text } });
  expect(status).toBe(1);
  // The header is line 1, so row 3,500 (from 0) is line 3,502; before the NUL stand `Almere;2023;7;1,00;bes`: 22 characters.
  expect(stderr).toContain('groot.csv:3502:23: fout BAD_ENCODING');
});
