// Real files in a folder of their own: what the fake platform of the other tests stands for.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodePlatform } from '../../src/platform/node-platform.js';

const NOBODY = 65_534;
const platform = nodePlatform(tmpdir(), '1.2.3');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spuk-test-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);
const textOf = (name: string) => readFile(path(name), 'utf8');
const modeOf = async (name: string) => (await stat(path(name))).mode & 0o777;

describe('reading', () => {
  test('gives the bytes of a file', async () => {
    await writeFile(path('a.csv'), Uint8Array.of(0xef, 0xbb, 0xbf, 0, 0xff));
    const bytes = await platform.read(path('a.csv'));
    expect('failure' in bytes ? bytes : [...bytes]).toEqual([0xef, 0xbb, 0xbf, 0, 0xff]);
  });

  test('a missing file fails with ENOENT, a folder with EISDIR', async () => {
    expect(await platform.read(path('weg.csv'))).toEqual({ failure: 'ENOENT' });
    expect(await platform.read(folder)).toEqual({ failure: 'EISDIR' });
    await writeFile(path('a.csv'), '');
    expect(await platform.read(path('a.csv/b.csv'))).toEqual({ failure: 'ENOTDIR' });
  });

  test('knows the day where the user is, not that of Greenwich', () => {
    const now = new Date();
    const [year, month, day] = platform.today().split('-').map(Number);
    const midnight = new Date(year ?? 0, (month ?? 0) - 1, day);
    // Less than a day ago, and a day may just have begun since.
    expect(now.getTime() - midnight.getTime()).toBeGreaterThanOrEqual(-1000);
    expect(now.getTime() - midnight.getTime()).toBeLessThan(25 * 3_600_000);
    expect(platform.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('knows the hash of bytes', async () => {
    expect(await platform.sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

const write = (file: string, content: string) => platform.write([{ file, content }]);

describe('writing', () => {
  test('makes a new file with all of the text, and nothing beside it', async () => {
    const text = `€ ${'1.234,56\n'.repeat(100_000)}`;
    expect(await write(path('uit.csv'), text)).toBeUndefined();
    expect(await textOf('uit.csv')).toBe(text);
    expect(await readdir(folder)).toEqual(['uit.csv']);
    expect(await modeOf('uit.csv')).toBe(0o666 & ~process.umask());
  });

  test('replaces a longer file whole', async () => {
    await writeFile(path('uit.csv'), 'oud '.repeat(1000));
    expect(await write(path('uit.csv'), 'nieuw')).toBeUndefined();
    expect(await textOf('uit.csv')).toBe('nieuw');
    expect(await readdir(folder)).toEqual(['uit.csv']);
  });

  test('never changes the old file in place: who reads it reads it to its end', async () => {
    await writeFile(path('uit.csv'), 'oud');
    await link(path('uit.csv'), path('gelezen.csv'));
    await write(path('uit.csv'), 'nieuw');
    expect(await textOf('gelezen.csv')).toBe('oud');
  });

  test.each(['600', '640', '644', '664', '666', '755'])(
    'a replaced file keeps its mode: %s',
    async (octal) => {
      const mode = Number.parseInt(octal, 8);
      await writeFile(path('uit.csv'), 'oud');
      await chmod(path('uit.csv'), mode);
      await write(path('uit.csv'), 'nieuw');
      expect(await modeOf('uit.csv')).toBe(mode);
    },
  );

  test('a link is followed to the file it names, and stays a link', async () => {
    await mkdir(path('map'));
    await writeFile(path('map/echt.csv'), 'oud');
    await symlink('map/echt.csv', path('uit.csv'));
    await write(path('uit.csv'), 'nieuw');
    expect((await lstat(path('uit.csv'))).isSymbolicLink()).toBe(true);
    expect(await textOf('map/echt.csv')).toBe('nieuw');
    expect([await readdir(folder), await readdir(path('map'))]).toEqual([['map', 'uit.csv'], ['echt.csv']]);
  });

  test('a link to a file that is not there yet makes that file', async () => {
    await symlink('later.csv', path('uit.csv'));
    await write(path('uit.csv'), 'nieuw');
    expect((await lstat(path('uit.csv'))).isSymbolicLink()).toBe(true);
    expect(await textOf('later.csv')).toBe('nieuw');
  });

  test.each([
    ['.~lock.uit.csv#', 'HELD_BY_LIBREOFFICE'],
    ['~$uit.csv', 'HELD_BY_EXCEL'],
  ])('a file beside which %s says that it is open stays as it is', async (lock, failure) => {
    await writeFile(path('uit.csv'), 'oud');
    await writeFile(path(lock), '');
    expect(await write(path('uit.csv'), 'nieuw')).toEqual({ failure, file: path('uit.csv') });
    expect(await textOf('uit.csv')).toBe('oud');
    expect((await readdir(folder)).toSorted()).toEqual([lock, 'uit.csv'].toSorted());
  });

  test('what a program left behind of a file that is gone stands in nobody’s way', async () => {
    await writeFile(path('.~lock.uit.csv#'), '');
    expect(await write(path('uit.csv'), 'nieuw')).toBeUndefined();
    expect(await textOf('uit.csv')).toBe('nieuw');
  });

  test('where it cannot be done says why, and leaves nothing behind', async () => {
    await writeFile(path('a.csv'), 'oud');
    expect(await write(path('weg/uit.csv'), 'x')).toEqual({ failure: 'ENOENT', file: path('weg/uit.csv') });
    expect(await write(path('a.csv/uit.csv'), 'x')).toMatchObject({ failure: 'ENOTDIR' });
    expect(await write(folder, 'x')).toEqual({ failure: 'EISDIR', file: folder });
    expect(await readdir(folder)).toEqual(['a.csv']);
    expect(await textOf('a.csv')).toBe('oud');
  });

  test('in a folder that may not be written leaves the old file, and nothing beside it', async () => {
    await writeFile(path('uit.csv'), 'oud');
    await chmod(folder, 0o555);
    const failed = await asOrdinaryUser(() => write(path('uit.csv'), 'nieuw'));
    expect(failed).toEqual({ failure: 'EACCES', file: path('uit.csv') });
    expect(await textOf('uit.csv')).toBe('oud');
    expect(await readdir(folder)).toEqual(['uit.csv']);
  });
});

describe('names as long as they may be', () => {
  // 255 bytes: 251 and an ending of 4; é and 𝐄 have 2 and 4 bytes.
  test.each([`${'a'.repeat(251)}.csv`, `b${'é'.repeat(125)}.csv`, `${'𝐄'.repeat(62)}abc.csv`])(
    'are written, and written again: %s',
    async (name) => {
      expect(Buffer.byteLength(name)).toBe(255);
      expect(await write(path(name), 'nieuw')).toBeUndefined();
      expect(await write(path(name), 'nieuwer')).toBeUndefined();
      expect(await readdir(folder)).toEqual([name]);
      expect(await textOf(name)).toBe('nieuwer');
    },
  );
});

describe.skipIf(process.platform === 'win32')('what is no ordinary file is written as it is', () => {
  test('a pipe', async () => {
    expect(spawnSync('mkfifo', [path('pijp')]).status).toBe(0);
    const [read, failed] = await Promise.all([textOf('pijp'), write(path('pijp'), 'door de pijp')]);
    expect([read, failed]).toEqual(['door de pijp', undefined]);
    expect((await lstat(path('pijp'))).isFIFO()).toBe(true);
    expect(await readdir(folder)).toEqual(['pijp']);
  });

  test('/dev/null', async () => {
    expect(await write('/dev/null', 'niets')).toBeUndefined();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('a device without room says so', async () => {
    expect(await write('/dev/full', 'te veel')).toEqual({ failure: 'ENOSPC', file: '/dev/full' });
  });
});

/** Does something without the rights of the superuser, whom no folder stops. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
