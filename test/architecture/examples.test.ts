// Every `@example <expression> // <result>` beside the rules is worked out here and holds.

import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { apportion } from '../../src/money/apportion.js';
import { Share } from '../../src/money/share.js';

const ROOMS = ['money', 'grant', 'law', 'findings', 'rules', 'budget'];
const FEWEST = 10;

/** An expression of a file and the text of its value. */
interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

const examples = ROOMS.flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => examplesIn(`src/${room}/${name}`)),
);

describe('examples', () => {
  test(`are at least ${FEWEST}`, () => {
    expect(examples.length).toBeGreaterThanOrEqual(FEWEST);
  });

  test('are found in a comment, the result after the last slashes', () => {
    const text = " * @example link('http://a') // b // c\n * @examples none\n";
    expect(examplesOf('file.ts', text)).toEqual([
      { file: 'file.ts', expression: "link('http://a') // b", result: 'c' },
    ]);
  });

  test.each(examples)('$file: $expression', async ({ file, expression, result }) => {
    expect(String(await workedOut(expression, file))).toBe(result);
  });
});

function examplesIn(file: string): readonly Example[] {
  return examplesOf(file, readFileSync(file, 'utf8'));
}

function examplesOf(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^\s*(?:\/\*)?\*+ +@example\b *(.*)$/gm)].map(([, line = '']) => {
    const [, expression, result] = /^(.*\S) +\/\/ (.*?)\s*(?:\*\/)?$/.exec(line) ?? [];
    if (expression === undefined || result === undefined)
      throw new Error(`${file}: no result in @example ${line}`);
    return { file, expression, result };
  });
}

/** The value of an expression that sees the exports of its file, and the words of money. */
async function workedOut(expression: string, file: string): Promise<unknown> {
  const exports: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  const scope = { Amount, Share, apportion, ...exports };
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
