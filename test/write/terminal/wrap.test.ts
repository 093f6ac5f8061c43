import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_WIDTH, wrapped } from '../../../src/write/terminal/wrap.js';

test('a page is 100 characters wide', () => {
  expect(PAGE_WIDTH).toBe(100);
});

describe('a text is broken at spaces', () => {
  test.each([
    ['that fits', 'een twee', 8, '', 'een twee'],
    ['that is a character too wide', 'een twee', 7, '', 'een\ntwee'],
    ['into as many lines as it takes', 'a bb ccc dddd', 4, '', 'a bb\nccc\ndddd'],
    ['with the lines below it indented', 'een twee drie', 9, '  ', 'een twee\n  drie'],
    ['with the indent counted', 'een twee drie', 8, '    ', 'een twee\n    drie'],
    ['but not inside a word', 'eenentwintig', 4, '', 'eenentwintig'],
    ['around a word that is too long', 'a eenentwintig b', 4, '', 'a\neenentwintig\nb'],
    ['with its own line ends kept', 'een\n\ntwee drie', 7, '', 'een\n\ntwee\ndrie'],
    ['with its own margin kept', '  een twee', 6, '  ', '  een\n  twee'],
    ['of nothing', '', 10, '  ', ''],
  ])('%s', (_, text, width, indent, expected) => {
    expect(wrapped(text, width, indent)).toBe(expected);
  });

  test('no word is lost, and no line is too wide but for one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), fc.constantFrom('', '  '), (all, width, indent) => {
        const lines = wrapped(all.join(' '), width, indent).split('\n');
        expect(
          lines
            .join(' ')
            .split(/ +/)
            .filter((word) => word !== ''),
        ).toEqual(all);
        const wide = lines.filter((line) => line.length > width && line.trim().includes(' '));
        expect(wide).toEqual([]);
      }),
    );
  });
});
