// A run that was stopped while it was writing leaves what was there, and nothing beside it.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWholeFiles } from '../../src/platform/whole-files.js';

/** Writing by a run that was stopped, or was not. */
const writing = (stopped: boolean) => ({
  streamOf: () => undefined,
  interruption: {
    happened: () => stopped,
    unless: <Result>(work: Promise<Result>) => work,
    whenStopped: () => () => undefined,
  },
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'spuk-whole-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

test('stopped when all was prepared: the old file stays, the new one is not made, nothing hidden is left', async () => {
  const at = await folder();
  await writeFile(join(at, 'oud.csv'), 'oud');
  const outputs = ['oud.csv', 'nieuw.csv'].map((name) => ({ file: join(at, name), content: 'nieuw' }));
  expect(await writeWholeFiles(outputs, writing(true))).toBeUndefined();
  expect(await readdir(at)).toEqual(['oud.csv']);
  expect(await readFile(join(at, 'oud.csv'), 'utf8')).toBe('oud');
});

test('not stopped, both are there and nothing hidden is left', async () => {
  const at = await folder();
  await writeFile(join(at, 'oud.csv'), 'oud');
  const outputs = ['oud.csv', 'nieuw.csv'].map((name) => ({ file: join(at, name), content: 'nieuw' }));
  expect(await writeWholeFiles(outputs, writing(false))).toBeUndefined();
  expect((await readdir(at)).sort()).toEqual(['nieuw.csv', 'oud.csv']);
  expect(await readFile(join(at, 'oud.csv'), 'utf8')).toBe('nieuw');
});
