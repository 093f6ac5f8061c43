// What the texts of rows mean is found out once, whether a row is kept or read from its text.

import { describe, expect, test } from 'vitest';
import { knownTexts } from '../../../src/read/names/known-texts.js';
import { sharedPlaces } from '../../../src/read/tables/shared-places.js';
import { eachPlainRecord } from '../../../src/read/text/plain-records.js';
import type { SourceRow } from '../../../src/read/text/source-table.js';

/** What is seen of each row of a text. */
function seen<Value>(text: string, of: (row: SourceRow) => Value): readonly Value[] {
  const values: Value[] = [];
  eachPlainRecord({ text, line: 1 }, ';', (row) => values.push(of(row)) > 0);
  return values;
}

describe('known texts', () => {
  test('are asked for once each, of rows that are kept too', () => {
    const asked: string[] = [];
    const lengthIn = knownTexts((text) => asked.push(text));
    expect(seen('a;b\nb;a\na;b\n', (row) => lengthIn(row, 0))).toEqual([1, 2, 1]);
    expect(lengthIn({ line: 9, cells: ['x', 'b'] }, 1)).toBe(2);
    expect(asked).toEqual(['a', 'b']);
  });

  test('of a cell that a row does not have are the empty text', () => {
    const textIn = knownTexts((text) => `<${text}>`);
    expect(seen('a\n', (row) => [textIn(row, 1), textIn(row, -1)])).toEqual([['<>', '<>']]);
    expect(textIn({ line: 1, cells: ['a'] }, 1)).toBe('<>');
  });

  test('of long cells are what they say, whatever their characters', () => {
    const long = '𝄞 Súdwest-Fryslân, een lange naam';
    expect(seen(`${long};x\n`, (row) => knownTexts((text) => text)(row, 0))).toEqual([long]);
  });
});

describe('shared places', () => {
  test.each([
    ['cells beside each other', [0, 1]],
    ['cells apart', [0, 2]],
    ['cells in any order', [2, 0]],
    ['all cells', [0, 1, 2]],
    ['one cell', [1]],
    ['no cell', []],
  ])('of %s are the same exactly where the texts are', (_, cells) => {
    const rows = ['a;b;c', 'a;b;d', 'a;x;c', 'a;b;c', ';;', 'ab;;c', 'a;b;c'];
    const placeOf = sharedPlaces<number>(cells);
    const places = seen(`${rows.join('\n')}\n`, placeOf);
    const keys = rows.map((row) => cells.map((cell) => row.split(';')[cell]).join(';'));
    const expected = keys.map((key) => keys.indexOf(key));
    expect(places.map((place) => places.indexOf(place))).toEqual(expected);
  });

  test('of rows that are kept are not those of other texts', () => {
    const placeOf = sharedPlaces<number>([0, 1]);
    const places = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['a', 'bc'],
    ].map((cells) => placeOf({ line: 1, cells }));
    expect(places.map((place) => places.indexOf(place))).toEqual([0, 1, 0]);
  });
});
