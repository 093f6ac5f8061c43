// A big file is read piece by piece, and afterwards it is asked whether it is still the one that was read.

import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { largeFile } from '../../src/platform/large-file.js';

const TEXT = 'gemeente;jaar\nAlmere;2023\n';
/** A whole second: it can be given back to a file just as it was. */
const BEFORE = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2030-01-01T00:00:00Z');

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'groot.csv');
  writeFileSync(file, text);
  utimesSync(file, BEFORE, BEFORE);
  return file;
}

/** Whether a file counts as changed that is read to its end, and then has something done to it. */
function changedBy(change: (file: string) => void): boolean | undefined {
  const file = fileWith(TEXT);
  const large = largeFile(file, 1);
  expect(large?.next(1_000).length).toBe(TEXT.length);
  const sha256 = large?.sha256() ?? '';
  change(file);
  return large?.changed(sha256);
}

describe('a file that was read has changed', () => {
  test.each<[string, boolean, (file: string) => void]>([
    ['nothing', false, () => undefined],
    ['a touch: other time, same bytes', false, (file) => utimesSync(file, LATER, LATER)],
    ['a byte more', true, (file) => appendFileSync(file, 'x')],
    ['a byte less', true, (file) => writeFileSync(file, TEXT.slice(1))],
    [
      'another amount of the same length, at another time',
      true,
      (file) => {
        writeFileSync(file, TEXT.replace('2023', '2024'));
        utimesSync(file, LATER, LATER);
      },
    ],
    [
      'a byte more that keeps its time',
      true,
      (file) => {
        appendFileSync(file, 'x');
        utimesSync(file, BEFORE, BEFORE);
      },
    ],
  ])('by %s: %s', (_, expected, change) => {
    expect(changedBy(change)).toBe(expected);
  });
});

test('a smaller file, a folder and a file that is not there are not read piece by piece', () => {
  const file = fileWith(TEXT);
  expect(largeFile(file, TEXT.length)).toBeDefined();
  expect(largeFile(file, TEXT.length + 1)).toBeUndefined();
  expect(largeFile(tmpdir(), 0)).toBeUndefined();
  expect(largeFile(join(tmpdir(), 'spuk-is-not-there'), 0)).toBeUndefined();
});

test('what is written while a file is read is not followed: it ends where it ended, and has changed', () => {
  const file = fileWith(TEXT);
  const large = largeFile(file, 1);
  let [read, turns] = [0, 0];
  for (let bytes = large?.next(10); bytes && bytes.length > 0 && turns < 100; bytes = large?.next(10)) {
    read += bytes.length;
    turns += 1;
    appendFileSync(file, 'Almere;2023\n');
  }
  expect([read, turns]).toEqual([TEXT.length, Math.ceil(TEXT.length / 10)]);
  expect(large?.changed(large.sha256())).toBe(true);
});
