// A run that is asked to stop ends by itself with status 130, whatever it waits for, and leaves nothing behind.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shell, spuk, testFolder, until } from './program.js';

/** Long enough for the program to have started and to wait for what it waits for. */
const STARTED = 1000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test.each(SIGNALS)('%s while it waits for standard input', async (signal) => {
  const { child, ended } = spuk(['allocate', '-a', '-'], testFolder());
  await pause(STARTED);
  child.kill(signal);
  expect(await ended).toEqual({ status: 130, signal: null, stdout: '', stderr: '' });
});

test('while it waits for a named pipe to be written', async () => {
  const folder = testFolder();
  await shell('mkfifo in.csv', folder);
  const { child, ended } = spuk(['allocate', '-a', 'in.csv'], folder);
  await pause(STARTED);
  child.kill('SIGINT');
  expect(await ended).toEqual({ status: 130, signal: null, stdout: '', stderr: '' });
});

test('while it waits for a named pipe to be read', async () => {
  const folder = testFolder();
  await shell('mkfifo uit.json', folder);
  const { child, ended } = spuk(['allocate', '-m', 'Almere', '-o', 'uit.json'], folder);
  await pause(STARTED);
  child.kill('SIGINT');
  expect(await ended).toEqual({ status: 130, signal: null, stdout: '', stderr: '' });
});

test('while somebody who does not read holds its output', async () => {
  const folder = testFolder();
  const line =
    '($SPUK allocate --format json 2> said & echo $! > pid; wait $!; echo $? > status) | (sleep 15 & echo $! > reader; wait)';
  for (const name of ['pid', 'reader', 'status']) writeFileSync(join(folder, name), '');
  const ended = shell(line, folder);
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  // A signal to the process 0 would be one to all, so both numbers must be there.
  const numberIn = async (name: string) => {
    await until(() => /^[1-9]\d*\n$/.test(textOf(name)));
    return Number(textOf(name));
  };
  const [program, reader] = [await numberIn('pid'), await numberIn('reader')];
  await pause(2 * STARTED);
  process.kill(program, 'SIGTERM');
  await until(() => textOf('status') !== '');
  // The reader is still there: the program did not wait for it.
  process.kill(reader, 'SIGKILL');
  expect(textOf('status')).toBe('130\n');
  await ended;
  expect(readFileSync(join(folder, 'said'), 'utf8')).toBe('');
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
    if (output === 'old') expect(status).toBe(130);
    else expect([0, 130]).toContain(status);
    if (output !== 'old') expect(JSON.parse(output)).toHaveProperty('schema', 'spuk.budget/1');
  },
);

test('while it computes: nothing is written', async () => {
  const folder = testFolder();
  const { child, ended } = spuk(['allocate', '-y', '2024', '--format', 'xlsx', '-o', 'uit.xlsx'], folder);
  await pause(STARTED);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ status: 130, signal: null });
  expect(readdirSync(folder)).toEqual([]);
});
