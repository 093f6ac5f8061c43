// A language more touches src/messages alone: nothing else of src asks which language is spoken, or loads its words.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A language as a text, or the dictionary of one. */
const NAMED = /'(?:nl|en)'|messages\/(?:nl|en)\b/;
/** The languages that data names things in: a third one spoken uses one of these for them. */
const OF_DATA = 'src/grant/intervention.ts';
/** What is of one language whichever is spoken: the errors of the library, and the csv that Dutch Excel opens. */
const OF_ONE = ['src/library/reading.ts', 'src/write/text/csv.ts'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/messages/'));

const namingIn = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => NAMED.test(line));

test('no file outside the messages names a language', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((path) => namingIn(path).length > 0).sort()).toEqual([OF_DATA, ...OF_ONE].sort());
});

test('the data names its languages in one place', () => {
  expect(namingIn(OF_DATA)).toEqual([
    "export const NAMED_IN = ['nl', 'en'] as const satisfies readonly (keyof Named)[];",
  ]);
});

test('within the messages each is named where it is listed, and nowhere in a sentence of both', () => {
  const shared = readdirSync('src/messages', { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !['nl.ts', 'en.ts'].includes(name))
    .map((name) => `src/messages/${name}`);
  expect(shared.filter((path) => namingIn(path).length > 0)).toEqual(['src/messages/language.ts']);
});
