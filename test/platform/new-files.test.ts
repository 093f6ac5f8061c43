import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFiles } from '../../src/platform/new-files.js';

let folder = '';
const path = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spuk-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('makes the folder and the files in it', async () => {
  expect(await createFiles(path('nieuw'), { 'a.csv': 'a', 'b.csv': 'é' })).toBeUndefined();
  expect(await readFile(path('nieuw/a.csv'), 'utf8')).toBe('a');
  expect(await readFile(path('nieuw/b.csv'), 'utf8')).toBe('é');
});

test('makes files in a folder that is there', async () => {
  await writeFile(path('c.csv'), 'c');
  expect(await createFiles(folder, { 'a.csv': 'a' })).toBeUndefined();
  expect((await readdir(folder)).sort()).toEqual(['a.csv', 'c.csv']);
});

test('where one is there already none is made, and all that are there are named', async () => {
  await writeFile(path('b.csv'), 'mine');
  await symlink('nowhere', path('c.csv'));
  expect(await createFiles(folder, { 'a.csv': 'a', 'b.csv': 'b', 'c.csv': 'c' })).toEqual({
    failure: 'EEXIST',
    files: [path('b.csv'), path('c.csv')],
  });
  expect((await readdir(folder)).sort()).toEqual(['b.csv', 'c.csv']);
  expect(await readFile(path('b.csv'), 'utf8')).toBe('mine');
});

test('where one cannot be made the others are taken away again, and so is the folder', async () => {
  // The second name has a folder in it that is not there.
  expect(await createFiles(path('nieuw'), { 'a.csv': 'a', 'weg/b.csv': 'b' })).toEqual({
    failure: 'ENOENT',
    files: [path('nieuw/weg/b.csv')],
  });
  expect(existsSync(path('nieuw'))).toBe(false);
});

test('a folder whose own folder is not there, or is a file, is not made', async () => {
  expect(await createFiles(path('a/b'), { 'a.csv': 'a' })).toEqual({
    failure: 'ENOENT',
    files: [path('a/b')],
  });
  await writeFile(path('file'), '');
  expect(await createFiles(path('file/b'), { 'a.csv': 'a' })).toMatchObject({ failure: 'ENOTDIR' });
  expect(await readdir(folder)).toEqual(['file']);
});
