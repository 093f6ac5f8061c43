// A run that is told to stop ends, whatever it does or waits for, and leaves nothing behind. Every test
// waits for something that stays: data that were taken, a file that is open, a file that is there.

import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shell, spuk, testFolder, until } from './program.js';

/** What a shell says of a process that was ended by a signal, or ended by itself because of one. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** More than a pipe holds: when it is written, the other side has begun to read. */
const MORE_THAN_A_PIPE = `gemeente;jaar;onderdeel;toegekend\n${'# \n'.repeat(100_000)}`;

async function shellStatus(ended: ReturnType<typeof spuk>['ended']): Promise<number | null> {
  const { status, signal } = await ended;
  return SIGNALS.reduce((found, each) => (signal === each ? STATUS[each] : found), status);
}

function opens(pid: number | undefined, name: string): boolean {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).some((fd) => {
    try {
      return readlinkSync(join(folder, fd)).endsWith(name);
    } catch {
      return false;
    }
  });
}

test.each(SIGNALS)('%s while it waits for standard input', async (signal) => {
  const { child, ended } = spuk(['allocate', '-a', '-'], testFolder());
  await new Promise((resolve) => child.stdin?.write(MORE_THAN_A_PIPE, resolve));
  child.kill(signal);
  expect(await ended).toEqual({ status: STATUS[signal], signal: null, stdout: '', stderr: '' });
});

test.each(SIGNALS)('%s while it waits for a named pipe to be written', async (signal) => {
  const folder = testFolder();
  await shell('mkfifo in.csv', folder);
  const { child, ended } = spuk(['allocate', '-a', 'in.csv'], folder);
  // Opened once somebody reads.
  const pipe = await open(join(folder, 'in.csv'), 'w');
  child.kill(signal);
  expect(await shellStatus(ended)).toBe(STATUS[signal]);
  await pipe.close();
});

test.each(SIGNALS)('%s while it waits for a named pipe to be read', async (signal) => {
  const folder = testFolder();
  await shell('mkfifo uit.json', folder);
  const { child, ended } = spuk(['allocate', '-a', '-', '-o', 'uit.json'], folder);
  await new Promise((resolve) => child.stdin?.end(MORE_THAN_A_PIPE, () => resolve(undefined)));
  child.kill(signal);
  expect(await shellStatus(ended)).toBe(STATUS[signal]);
  expect(readdirSync(folder)).toEqual(['uit.json']);
});

test.each(SIGNALS)('%s while somebody who does not read holds its output', async (signal) => {
  const { child } = spuk(['allocate', '--format', 'json'], testFolder());
  child.stdout?.removeAllListeners('data').pause();
  await once(child.stdout ?? child, 'readable');
  child.kill(signal);
  const [status, by] = await once(child, 'exit');
  expect(by === null ? status : STATUS[signal]).toBe(STATUS[signal]);
});

test.each(SIGNALS)('%s while it reads and computes: the old file is what it was', async (signal) => {
  const folder = testFolder();
  writeFileSync(join(folder, 'uit.csv'), 'old');
  // Read piece by piece without a pause: seconds, on any machine.
  writeFileSync(
    join(folder, 'in.csv'),
    `gemeente;jaar;onderdeel;besteed\n${'Almere;2023;7;1,00\n'.repeat(4_000_000)}`,
  );
  const { child, ended } = spuk(['settle', '-s', 'in.csv', '-o', 'uit.csv'], folder);
  await until(() => opens(child.pid, '/in.csv'));
  child.kill(signal);
  expect(await shellStatus(ended)).toBe(STATUS[signal]);
  // Had it gone on, it would have written its result.
  expect(readFileSync(join(folder, 'uit.csv'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['in.csv', 'uit.csv']);
});

test.each([...SIGNALS, 'SIGINT', 'SIGINT', 'SIGINT'] as const)(
  '%s while it writes: the old file or the new one whole, and nothing beside it',
  async (signal) => {
    const folder = testFolder();
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'map/uit.json'), 'old');
    const { child, ended } = spuk(['allocate', '--format', 'json', '-o', 'map/uit.json'], folder);
    await until(() => readdirSync(join(folder, 'map')).length > 1);
    child.kill(signal);
    const { status, signal: by, stdout, stderr } = await ended;
    expect([by, stdout, stderr]).toEqual([null, '', '']);
    expect(readdirSync(join(folder, 'map'))).toEqual(['uit.json']);
    const output = readFileSync(join(folder, 'map/uit.json'), 'utf8');
    // A signal that comes when all is done finds a run that ended well.
    if (output === 'old') expect(status).toBe(STATUS[signal]);
    else expect([0, STATUS[signal]]).toContain(status);
    if (output !== 'old') expect(JSON.parse(output)).toHaveProperty('schema', 'spuk.budget/1');
  },
);
