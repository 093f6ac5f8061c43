import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../src/write/text/printable.js';

test.each([
  ['an escape sequence that colours', '\u001b[31mrood\u001b[0m', '\ufffd[31mrood\ufffd[0m'],
  ['one that clears the screen', '\u001b[2J', '\ufffd[2J'],
  ['one that sets the title', '\u001b]0;titel\u0007', '\ufffd]0;titel\ufffd'],
  ['the same in one character', '\u009b31m', '\ufffd31m'],
  ['a bell, a backspace, a delete', 'a\u0007\b\u007f', 'a\ufffd\ufffd\ufffd'],
  ['line ends', 'a\r\nb\u2028c', 'a\ufffd\ufffdb\ufffdc'],
  ['marks that turn the direction of text', 'a\u202eb\u2066c\u200f', 'a\ufffdb\ufffdc\ufffd'],
  ['a tab', 'a\tb', 'a b'],
])('neutralises %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('leaves what people write as it is', () => {
  const text = "Súdwest-Fryslân, 's-Gravenhage; € 1.234,56 – «ĳ» 👍 \u00a0";
  expect(printable(text)).toBe(text);
});

test('keeps every character in its place, so that a mark below it still points at it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...printable(text)]).toHaveLength([...text].length);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
      expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
