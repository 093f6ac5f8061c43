import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../build/text-width.js';

/** The width that cli-table3 reckons with when it is not bundled. */
const { strlen }: { strlen: (text: string) => number } = createRequire(import.meta.url)(
  'cli-table3/src/utils.js',
);

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['Almere', 6],
    ['Súdwest-Fryslân', 15],
    ['Su\u0301dwest-Frysla\u0302n', 15],
    ['Bergen (NH.) – € 1.234,56 …', 27],
    ['────┼────', 9],
    ['Αθήνα Київ', 10],
    ['\u6771\u4eac', 4],
    ['\u{1f600}', 2],
    ['a\u0007b', 2],
  ])('%j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
    expect(strlen(text)).toBe(width);
  });

  test('is that of the package for every character of Europe', () => {
    const differing = [];
    for (let code = 0x20; code < 0x590; code++) {
      const text = `a${String.fromCodePoint(code)}`;
      // Cyrillic combining marks, which the package counts as a column.
      if (!/[\u0483-\u0489]/.test(text) && textWidth(text) !== strlen(text))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  test('is that of the package for every word that the project itself prints', () => {
    const texts = ['data/places', 'data/grants/brede-spuk', 'src/messages/nl', 'src/messages/en'].flatMap(
      (folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8')),
    );
    const words = new Set(texts.flatMap((text) => text.split(/\s+/)));
    expect(words.size).toBeGreaterThan(1000);
    expect([...words].filter((word) => textWidth(word) !== strlen(word))).toEqual([]);
  });
});
