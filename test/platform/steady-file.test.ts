// A file is read as it stood at one moment, or it is refused. Another thread writes it all the while.

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { readSteady } from '../../src/platform/steady-file.js';

/** Long enough in reading for the clock of any file system to move meanwhile. */
const SIZE = 16 * 1024 * 1024;
const NOT_STOPPED = {
  happened: () => false,
  unless: <Result>(work: Promise<Result>) => work,
  whenStopped: () => () => undefined,
};

/** A file that holds an old word and much room, to which a thread does something without pause. */
async function fileWhile(doing: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-steady-'));
  const file = join(folder, 'in.csv');
  writeFileSync(file, 'oud');
  truncateSync(file, SIZE);
  const thread = new Worker(
    `const fs = require('node:fs');
     const { parentPort, workerData: file } = require('node:worker_threads');
     const handle = fs.openSync(file, 'r+');
     for (let turn = 1; ; turn++) { ${doing}; if (turn === 1) parentPort.postMessage('on'); }`,
    { eval: true, workerData: file },
  );
  onTestFinished(async () => {
    await thread.terminate();
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise((resolve) => thread.once('message', resolve));
  return file;
}

/** More readings than it takes for the thread to get its turn in the middle of one, also on a busy machine. */
const READINGS = 500;

test.each([
  ['in its place, as long as it was', 'fs.writeSync(handle, String(turn).padStart(12), 0)'],
  ['longer and shorter', `fs.ftruncateSync(handle, ${SIZE} + (turn % 1000))`],
])('a file that another program writes %s is refused in the middle of it', async (_, doing) => {
  const file = await fileWhile(doing);
  let refusal: unknown;
  for (let time = 0; time < READINGS && refusal === undefined; time++)
    await readSteady(file, NOT_STOPPED).catch((error: unknown) => {
      refusal = error;
    });
  expect(refusal).toMatchObject({ code: 'CHANGED' });
});

test('a file whose time alone moves is read: its bytes are the same', async () => {
  const file = await fileWhile('fs.futimesSync(handle, turn, turn)');
  const bytes = await readSteady(file, NOT_STOPPED);
  expect([bytes.length, Buffer.from(bytes.subarray(0, 4)).toString()]).toEqual([SIZE, 'oud\0']);
});
