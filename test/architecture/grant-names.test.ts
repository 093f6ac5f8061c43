// No file of src names a grant: what makes it this grant and no other is data of its package.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GRANTS = readdirSync('data/grants', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** What grants are called, and the documents and bodies that are of one alone. */
const NAMES = [...GRANTS, '[Bb]rede SPUK', 'SPUK IZA', 'SPUK AZWA', 'GALA', 'DUS-I', 'BWBR', 'AZWA', 'VWS'];
const NAMED = new RegExp(NAMES.map((name) => `\\b${name}`).join('|'));

/** The lines that may: general help, the default, and the key that was called after a grant before there were others. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  'src/cli/inputs/setting-options.ts': /^ {2}\{ option: GRANT, byDefault: 'brede-spuk' \},$/,
  'src/grant/division.ts': /^ {2}published: 'brede-spuk',$/,
  'src/messages/nl/help.ts': /^ {2}(program|grant): '/,
  'src/messages/en/help.ts': /^ {2}(program|grant): '/,
  'src/messages/nl/help-pages.ts': /--members/,
  'src/messages/en/help-pages.ts': /--members/,
  'src/messages/nl/division/help.ts': /^ {2}(iza|key): '|\(standaard spuk-iza\)/,
  'src/messages/en/division/help.ts': /^ {2}(iza|key): '|\(by default spuk-iza\)/,
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

/** The lines of a source that name a grant. */
const namingLines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => NAMED.test(line));

test('no source names a grant but general help, the default and one key', () => {
  expect(sources.length).toBeGreaterThan(400);
  const named = sources.flatMap((path) =>
    namingLines(path)
      .filter((line) => !ALLOWED[path]?.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

test('every line that may name one is there', () => {
  for (const [path, allowed] of Object.entries(ALLOWED)) {
    expect(
      namingLines(path).some((line) => allowed.test(line)),
      path,
    ).toBe(true);
  }
});

test.each(['// as the brede SPUK has it', "id === 'spuk-azwa-regionaal'", 'BWBR0048411'])(
  '%s would be seen',
  (line) => {
    expect(NAMED.test(line)).toBe(true);
  },
);
