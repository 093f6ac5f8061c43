// README.md says nothing that is not so: every command prints what stands below it, every file it shows is that file,
// and its example for programs gives what its comments say. Paths that it and the other pages name exist.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { runSpuk } from '../support/run-spuk.js';
import { wordsOfCommand } from '../support/transcript.js';

const PROJECT = new URL('../../', import.meta.url);
/** Pages that lead people through the project. */
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'GLOSSARY.md'];
/** A path in backticks; one with a placeholder is no path. */
const PATH = /`((?:src|data|build|test|bin|bench|fixtures|\.ci)\/[^`<* ]*)`/g;
const readme = textOf('README.md');
// KEEP_TRANSCRIPTS=1 writes what the commands print now; the difference is then read in the commit.
const keep = process.env['KEEP_TRANSCRIPTS'] === '1';

/** What a terminal remembers from one command of a block to the next. */
interface Terminal {
  readonly files: Map<string, string>;
  status: number;
}

const consoles = fenced('console').map(({ body }) => body);
const shown = fenced('csv|json').filter(({ rest }) => rest !== '');

describe('the commands of the README', () => {
  test('are found, each block beginning with one', () => {
    expect(consoles.length).toBeGreaterThanOrEqual(10);
    expect(consoles.filter((block) => !block.startsWith('$ spuk '))).toEqual([]);
  });

  test.each(consoles.map((block) => ({ block, first: block.split('\n')[0] })))(
    '$first',
    async ({ block }) => {
      const now = await printedBy(block);
      if (keep) keepBlock(block, now);
      else expect(now).toBe(block);
    },
  );
});

describe('the files of the README', () => {
  test('are those of fixtures/readme', () => {
    const files = readdirSync(new URL('fixtures/readme/', PROJECT)).map((name) => `fixtures/readme/${name}`);
    expect(shown.map(({ rest }) => rest).sort()).toEqual(files.sort());
  });

  test.each(shown)('$rest', ({ rest, body }) => {
    expect(body).toBe(textOf(rest));
  });
});

test('the example for programs gives what its comments say', async () => {
  const [example = { body: '' }] = fenced('js');
  const said: string[] = [];
  const imported = /import \{ (.*) \} from 'spuk';/.exec(example.body)?.[1]?.split(', ') ?? [];
  expect(imported.filter((name) => !Object.hasOwn(library, name))).toEqual([]);
  const { stdout } = await runSpuk(['show', 'rules', '--format', 'json']);
  const scope = {
    ...library,
    readFileSync: () => stdout,
    console: { log: (text: string) => said.push(text) },
  };
  const body = example.body.replace(/^import .*$/gm, '');
  new Function(...Object.keys(scope), body)(...Object.values(scope));
  const told = [...example.body.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, result]) => result);
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(said).toEqual(told);
});

test.each(DOCUMENTS)('the paths that %s names exist', (document) => {
  const named = [...textOf(document).matchAll(PATH)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(new URL(path, PROJECT)))).toEqual([]);
});

function textOf(path: string): string {
  return readFileSync(new URL(path, PROJECT), 'utf8');
}

function keepBlock(before: string, now: string): void {
  const fence = (block: string) => `\`\`\`console\n${block}\`\`\``;
  const text = textOf('README.md').replace(fence(before), () => fence(now));
  writeFileSync(new URL('README.md', PROJECT), text);
}

/** The fenced blocks of a language, with what stands after it on the line that opens the block. */
function fenced(language: string): readonly { readonly rest: string; readonly body: string }[] {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`(?:${language})(?: (.*))?\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, rest = '', body = '']) => ({ rest, body }));
}

/** A block with its commands run anew, one after the other. */
async function printedBy(block: string): Promise<string> {
  const terminal: Terminal = { files: new Map(), status: 0 };
  let printed = '';
  for (const [line, command = ''] of block.matchAll(/^\$ (.*)\n/gm)) {
    printed += line + (await outputOf(command, terminal));
  }
  return printed;
}

/** What a person at a terminal sees, as far as the README needs a shell: `< file`, `| head -n N` and `echo $?`. */
async function outputOf(command: string, terminal: Terminal): Promise<string> {
  if (command === 'echo $?') return `${terminal.status}\n`;
  const [, spuk = '', input, lines] =
    /^spuk (.*?)(?: < (\S+))?(?: \| head -n (\d+))?$/.exec(command) ?? failed(command);
  const standardInput = input === undefined ? {} : { '-': textOf(input) };
  const files = { ...Object.fromEntries(terminal.files), ...standardInput };
  const { stdout, stderr, status, written } = await runSpuk(wordsOfCommand(spuk), { files });
  for (const [file, text] of written) terminal.files.set(file, text);
  terminal.status = lines === undefined ? status : 0;
  return (lines === undefined ? stdout : firstLines(stdout, Number(lines))) + stderr;
}

function firstLines(text: string, count: number): string {
  return text
    .split(/(?<=\n)/)
    .slice(0, count)
    .join('');
}

function failed(command: string): never {
  throw new Error(`not a command that this test can run: ${command}`);
}
