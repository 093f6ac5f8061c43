import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READ, REFUSED } from './office-files.js';
import { OFFICE_FOLDER, readOfficeFile } from './read-office-file.js';

test('every file of the folder is here, and there are more than sixty kinds', () => {
  const named = [...READ, ...REFUSED].map(([name]) => name).sort();
  expect(
    readdirSync(OFFICE_FOLDER)
      .filter((name) => name !== 'README.md')
      .sort(),
  ).toEqual(named);
  expect(named.length).toBeGreaterThan(60);
});

describe('what a person can read without doubt is read, to the cent', () => {
  test.each(READ)('%s', async (name, amounts) => {
    const read = await readOfficeFile(name);
    expect(read.findings).toEqual([]);
    expect([...read.amounts].sort()).toEqual([...amounts].sort());
  });
});

describe('one thing that is wrong is one finding, at its line', () => {
  test.each(REFUSED)('%s', async (name, finding) => {
    expect((await readOfficeFile(name)).findings).toEqual([finding]);
  });
});
