// What a command is stands in its object, src/cli/commands/<name>.ts, and nowhere else: no other file lists commands by
// their names, where one more could be forgotten in silence.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';

/** The list of the commands itself, and what the help says of each, which its type keeps whole. */
const LISTS = [
  'src/cli/commands.ts',
  'src/messages/nl/help.ts',
  'src/messages/en/help.ts',
  'src/messages/words.ts',
];
const NAMES = Object.keys(COMMANDS)
  .filter((name) => !['report', 'help', 'show'].includes(name))
  .join('|');
/** A name as a key, or as a text in a list; words that are names of other things as well say nothing. */
const NAMED = new RegExp(`^\\s*(?:'(${NAMES})'|(${NAMES})):|'(${NAMES})'(?=[,\\]])`, 'gm');

test('no other file has a table or a list by command name', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
    .filter((file) => !LISTS.includes(file));
  expect(files.filter((file) => namedIn(file).size > 2)).toEqual([]);
});

test('a list of them is seen', () => {
  expect(namedIn('src/messages/nl/help.ts').size).toBeGreaterThan(8);
});

function namedIn(file: string): ReadonlySet<string> {
  const found = readFileSync(file, 'utf8').matchAll(NAMED);
  return new Set([...found].map(([, quoted, key, text]) => quoted ?? key ?? text ?? ''));
}
