// The rules of the house that can be seen by looking at files.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { options } from './source-tree.js';

const MOST_LINES = 300;
/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'models', 'services', 'misc'];
const BARRELS = ['src/index.ts', 'src/rules/index.ts'];
/** Made or fetched, not written. */
const NOT_OURS = ['node_modules', 'dist', 'reports', 'coverage', '.git', '.stryker-tmp'];
/** Texts of a place outside the project; put together here, so that this file does not contain them. */
const OUTSIDE = [
  ['', 'work'],
  ['..', 'shared'],
].map((parts) => new RegExp(`(?<![\\w.])${parts.join('/').replaceAll('.', '\\.')}(?![\\w-])`));
const TEXT = /(\.(ts|mts|js|mjs|cjs|json|jsonc|md|csv|txt|yml|yaml|sh|html)|(^|\/)(run|\.[a-z]+))$/;

const sources = filesIn('src');
const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

describe('the sources', () => {
  test('are found', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test(`have at most ${MOST_LINES} lines a file`, () => {
    expect(sources.filter((path) => lines(path) > MOST_LINES)).toEqual([]);
  });

  test('have kebab-case names', () => {
    expect(sources.filter((path) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+\.(ts|css)$/.test(path))).toEqual([]);
  });

  test('have no names that say nothing', () => {
    const names = (path: string) => path.replace(/\.(ts|css)$/, '').split('/');
    expect(sources.filter((path) => names(path).some((name) => EMPTY_NAMES.includes(name)))).toEqual([]);
  });

  test('have no barrels but the list of rules and the entry of the library', () => {
    const barrels = sources.filter((path) => basename(path) === 'index.ts');
    expect(barrels.filter((path) => !BARRELS.includes(path))).toEqual([]);
  });

  test('have no code in the entry of the library', () => {
    const text = readFileSync('src/index.ts', 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(text.replace(/export (type )?\{[^}]*\} from '[^']*';/g, '').trim()).toBe('');
  });

  test('stand in rooms whose sight is ruled', () => {
    const names = options.ruleSet?.forbidden?.map(({ name }) => name) ?? [];
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.filter(({ name }) => !names.includes(`sight-of-${name}`)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

describe('the project', () => {
  test('names no place outside itself', () => {
    const texts = filesIn('.').filter((path) => TEXT.test(path));
    expect(texts).toContain('package.json');
    expect(OUTSIDE.map((place) => place.test(['see ', 'work/x, ..', 'shared.'].join('/')))).toEqual([
      true,
      true,
    ]);
    const outside = texts.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return OUTSIDE.some((place) => place.test(text));
    });
    expect(outside).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path.split(sep).join('/')];
    });
}
