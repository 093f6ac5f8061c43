// What stands in a file when a run that writes it is stopped, has no room or is not alone: the old whole or the new
// whole. Real processes of the built program in folders of their own.

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell, spuk, testFolder, until } from './program.js';

const OLD = 'an old file\n';
/** 9.7 MB: long enough in writing to be stopped there. */
const COUNTRY = ['allocate', '--format', 'json', '-o', 'uit.json'];

function folderWithOld(): string {
  const folder = testFolder();
  writeFileSync(join(folder, 'uit.json'), OLD);
  return folder;
}

const outputOf = (folder: string) => readFileSync(join(folder, 'uit.json'), 'utf8');

describe('killed', () => {
  test('at any moment of writing leaves the old file or the new one whole, and the next run works', async () => {
    const whole = folderWithOld();
    expect((await spuk(COUNTRY, whole).ended).status).toBe(0);
    const expected = outputOf(whole);
    const folder = folderWithOld();
    const seen = new Set<string>();
    for (let run = 0; run < 6; run++) {
      const { child, ended } = spuk(COUNTRY, folder);
      const before = readdirSync(folder).length;
      await until(() => readdirSync(folder).length > before || child.exitCode !== null);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      child.kill('SIGKILL');
      await ended;
      const output = outputOf(folder);
      seen.add(output === expected ? 'new' : output === OLD ? 'old' : 'torn');
      writeFileSync(join(folder, 'uit.json'), OLD);
    }
    expect([...seen].filter((state) => state === 'torn')).toEqual([]);
    // What the killed runs left has names of its own: it is hidden, and no later run looks at it.
    const debris = readdirSync(folder).filter((name) => name !== 'uit.json');
    expect(debris.filter((name) => !/^\.uit\.json\.[0-9a-f]{12}\.tmp$/.test(name))).toEqual([]);
    expect((await spuk(COUNTRY, folder).ended).status).toBe(0);
    expect(outputOf(folder)).toBe(expected);
    expect(readdirSync(folder).filter((name) => name !== 'uit.json')).toEqual(debris);
  });

  test('while it computes leaves nothing at all', async () => {
    const folder = folderWithOld();
    for (const wait of [20, 60, 120]) {
      const { child, ended } = spuk(['allocate', '--format', 'xlsx', '-o', 'uit.json'], folder);
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
    }
    expect([outputOf(folder), readdirSync(folder)]).toEqual([OLD, ['uit.json']]);
  });
});

describe('without room', () => {
  test('on a file that may not grow so large: status 2, the old file, nothing beside it', async () => {
    const folder = folderWithOld();
    const { status, stdout, stderr } = await shell(`ulimit -f 100; $SPUK ${COUNTRY.join(' ')}`, folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      [
        'spuk: uit.json kan niet worden geschreven: het wordt groter dan het systeem toestaat. Er is niets',
        '    veranderd.',
        '  Kies een andere map of naam.',
        '',
      ].join('\n'),
    );
    expect([outputOf(folder), readdirSync(folder)]).toEqual([OLD, ['uit.json']]);
  });

  test('on a device that is full, also through a link: status 2', async () => {
    const folder = testFolder();
    for (const line of ['-o /dev/full', '-o vol', '> /dev/full']) {
      const made = `ln -sf /dev/full vol; $SPUK allocate -m Almere --format json ${line}`;
      const { status, stdout, stderr } = await shell(made, folder);
      expect([line, status, stdout]).toEqual([line, 2, '']);
      expect(stderr).toMatch(/de schijf is vol|^spuk: stdout: ENOSPC$/m);
    }
    expect(readdirSync(folder)).toEqual(['vol']);
  });

  test('on a disk that is full: status 2, the old file, nothing beside it', async () => {
    // Mounting asks for rights that not every machine gives; there, what may be written at most stands in for the disk.
    const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;
    const disk = canMount ? '/mnt' : testFolder();
    const line = [
      canMount ? 'mount -t tmpfs -o size=256k x /mnt' : 'ulimit -f 100',
      `echo "${OLD.trim()}" > ${disk}/uit.json`,
      `$SPUK allocate --format json -o ${disk}/uit.json`,
      `echo "status $?"; ls -A ${disk}; cat ${disk}/uit.json`,
    ].join('\n');
    const { stdout, stderr } = await shell(
      `${canMount ? 'unshare -rm ' : ''}bash -c '${line}'`,
      testFolder(),
    );
    expect(stdout).toBe(`status 2\nuit.json\n${OLD}`);
    expect(stderr).toContain(`${disk}/uit.json kan niet worden geschreven`);
    expect(stderr).toContain(canMount ? 'de schijf is vol' : 'het wordt groter dan');
  });

  test('in a folder that may not be written: status 2 and the old file', async () => {
    const folder = folderWithOld();
    chmodSync(folder, 0o555);
    // The superuser may write anywhere: then somebody else runs it.
    const asRoot = process.geteuid?.() === 0;
    if (asRoot) chownSync(folder, 65_534, 65_534);
    const runner = asRoot ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : '';
    const { status, stderr } = await shell(`${runner}$SPUK ${COUNTRY.join(' ')}`, folder);
    chmodSync(folder, 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'uit.json kan niet worden geschreven: u heeft er geen rechten voor. Er is niets',
    );
    expect([outputOf(folder), readdirSync(folder)]).toEqual([OLD, ['uit.json']]);
  });
});

test('two runs that write the same file never mix: it is the one or the other, whole', async () => {
  const folder = testFolder();
  const lines = ['--format json', '--format csv', '--format markdown'];
  const alone = new Map<string, string>();
  for (const line of lines) {
    await shell(`$SPUK allocate ${line} -o uit.json`, folder);
    alone.set(outputOf(folder), line);
  }
  for (let round = 0; round < 2; round++) {
    const runs = lines.map((line) => shell(`$SPUK allocate ${line} -o uit.json`, folder));
    expect((await Promise.all(runs)).map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(lines).toContain(alone.get(outputOf(folder)));
    expect(readdirSync(folder)).toEqual(['uit.json']);
  }
});

test('a replaced file keeps who may read it', async () => {
  const folder = folderWithOld();
  chmodSync(join(folder, 'uit.json'), 0o640);
  expect((await spuk(COUNTRY, folder).ended).status).toBe(0);
  expect(statSync(join(folder, 'uit.json')).mode & 0o777).toBe(0o640);
});
