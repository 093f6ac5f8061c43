// The README, the manual and the guide say nothing that is not so: every command prints what stands below it, every
// file they show is that file, the example for programs gives what its comments say, and paths and links lead somewhere.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import * as library from '../../src/index.js';
import { runSpuk } from '../support/run-spuk.js';
import { wordsOfCommand } from '../support/transcript.js';

const MANUAL = readdirSync('docs/manual').map((name) => `docs/manual/${name}`);
/** What people read who use spuk: made of transcripts. */
const TOLD = ['README.md', 'docs/handleiding.md', ...MANUAL];
/** What leads people through the project as well. */
const DOCUMENTS = [
  ...TOLD,
  ...['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'GLOSSARY.md'],
  ...['errors', 'inside', 'benchmarks', 'mutation', 'releasing', 'decisions'].map(
    (name) => `docs/${name}.md`,
  ),
];
/** A path in backticks; one with a placeholder is no path. */
const PATH = /`((?:src|data|build|test|bin|bench|docs|fixtures|\.ci)\/[^`<* ]*)`/g;
/** Where a link goes to, within the project. */
const LINK = /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g;
// KEEP_TRANSCRIPTS=1 writes what the commands print now; the difference is then read in the commit.
const keep = process.env['KEEP_TRANSCRIPTS'] === '1';

/** What a terminal remembers from one command of a block to the next. */
interface Terminal {
  readonly files: Map<string, string>;
  status: number;
}

const told = TOLD.map((document) => ({ document, text: textOf(document) }));
const shown = told.flatMap(({ document, text }) =>
  fenced(text, 'csv|json')
    .filter(({ rest }) => rest !== '')
    .map(({ rest, body }) => ({ document, rest, body })),
);

describe.each(told)('the commands of $document', ({ document, text }) => {
  const consoles = fenced(text, 'console').map(({ body }) => body);

  test('stand at the beginning of each block', () => {
    expect(consoles.filter((block) => !block.startsWith('$ spuk '))).toEqual([]);
  });

  test.each(consoles.map((block) => ({ block, first: block.split('\n')[0] })))(
    '$first',
    async ({ block }) => {
      const now = await printedBy(block);
      if (keep) keepBlock(document, { before: block, now });
      else expect(now).toBe(block);
    },
  );
});

describe('the manual', () => {
  const commands = Object.keys(COMMANDS);

  test('has a page for every command, with a command that was run', () => {
    const pages = commands.map((name) => `docs/manual/${name}.md`);
    expect(pages.filter((page) => !MANUAL.includes(page))).toEqual([]);
    for (const page of pages) expect(textOf(page)).toMatch(/^```console\n\$ spuk /m);
  });

  test('is named in the README, every page of it', () => {
    expect(MANUAL.filter((page) => !textOf('README.md').includes(`](${page})`))).toEqual([]);
  });
});

test.each([
  { document: 'README.md', lines: 150 },
  { document: 'ARCHITECTURE.md', lines: 120 },
])('$document is read at one go', ({ document, lines }) => {
  expect(textOf(document).trimEnd().split('\n').length).toBeLessThanOrEqual(lines);
});

describe('the files that are shown', () => {
  test('are those of fixtures/readme', () => {
    const files = readdirSync('fixtures/readme').map((name) => `fixtures/readme/${name}`);
    expect([...new Set(shown.map(({ rest }) => rest))].sort()).toEqual(files.sort());
  });

  test.each(shown)('$rest in $document', ({ rest, body }) => {
    expect(body).toBe(textOf(rest));
  });
});

test('the example for programs gives what its comments say', async () => {
  const [example = { body: '' }] = fenced(textOf('docs/manual/library.md'), 'js');
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
  const results = [...example.body.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, result]) => result);
  expect(results.length).toBeGreaterThanOrEqual(3);
  expect(said).toEqual(results);
});

test.each(DOCUMENTS)('the paths and links of %s lead somewhere', (document) => {
  const text = textOf(document).replace(/^```[\s\S]*?^```$/gm, '');
  const paths = [...text.matchAll(PATH)].map(([, path = '']) => path);
  const links = [...text.matchAll(LINK)].map(([, link = '']) => join(dirname(document), link));
  expect([...paths, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

test('the pages of docs stand there alone', () => {
  const upper = readdirSync('.').filter((name) => name.endsWith('.md'));
  expect(upper.sort()).toEqual([
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'GLOSSARY.md',
    'README.md',
  ]);
});

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

function keepBlock(document: string, { before, now }: { before: string; now: string }): void {
  const fence = (block: string) => `\`\`\`console\n${block}\`\`\``;
  writeFileSync(
    document,
    textOf(document).replace(fence(before), () => fence(now)),
  );
}

/** The fenced blocks of a language, with what stands after it on the line that opens the block. */
function fenced(text: string, language: string): readonly { readonly rest: string; readonly body: string }[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`(?:${language})(?: (.*))?\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
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

/** What a person at a terminal sees, as far as these pages need a shell: `< file`, `| head -n N` and `echo $?`. */
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
