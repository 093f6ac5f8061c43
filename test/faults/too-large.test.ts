// Inputs that are larger than anything an office has, or never end. Each is refused soon, within the memory that a
// program of this kind may take: with more it would not start in the shells below.

import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell, spuk, testFolder } from './program.js';

const MIB = 1024 * 1024;
const HEADER = 'gemeente;jaar;onderdeel;besteed\n';

/** A file of so many bytes that takes no room: behind what is written it is empty. */
function sparse(file: string, size: number): void {
  const handle = openSync(file, 'w');
  writeSync(handle, `${HEADER}Almere;2023;7;1,00\n`);
  ftruncateSync(handle, size);
  closeSync(handle);
}

describe('a file', () => {
  test.each([
    ['of two gibibytes and more, as actuals', 2048 * MIB + 1, '-s'],
    ['of two gibibytes and more, as an allocation', 2048 * MIB + 1, '-a'],
    ['of two gibibytes and more, as a plan', 2048 * MIB + 1, '-p'],
    ['of a byte more than is read line by line', 512 * MIB + 1, '-s'],
    ['of a byte more than is read at once, where rows are kept', 256 * MIB + 1, '-p'],
  ])('%s is refused', async (_, size, option) => {
    const folder = testFolder();
    sparse(join(folder, 'in.csv'), size);
    const { status, stderr } = await spuk(['check', option, 'in.csv'], folder).ended;
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('in.csv kan niet worden gelezen: het is te groot'),
    ]);
  });

  // A comment of a mebibyte is soon read; 17 of them are more than a table may have as text.
  const big = `# ${'-'.repeat(MIB)}\n`.repeat(17);
  // More than one piece of the file, so that the first tells what its amounts look like.
  const rows = 'Almere;2023;7;1,00\n'.repeat(4000);

  test('that is too large to be read as a whole is read where nothing is wrong with it', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 's.csv'), `${HEADER}${rows}${big}`);
    const { status, stdout } = await spuk(
      ['settle', '-s', 's.csv', '-m', 'Almere', '-y', '2023', '-f', 'json'],
      folder,
    ).ended;
    expect(status).toBe(0);
    expect(
      JSON.parse(stdout).rows.find(({ intervention }: { intervention: number }) => intervention === 7).spent,
    ).toBe('4000.00');
  });

  test.each([
    ['a quote that never closes', 'Almere;2023;7;"1,00\n'],
    ['a row with a cell too many', 'Almere;2023;7;1,00;x\n'],
    ['a NUL', 'Almere;2023;7;1,00\0\n'],
    ['an amount that is none', 'Almere;2023;7;veel\n'],
  ])('that is, and has %s, is refused with the line from which on it is', async (_, row) => {
    const folder = testFolder();
    // The fault stands on line 4019: a header, 4,000 rows, 17 comments, the row. A piece holds whole lines.
    writeFileSync(join(folder, 's.csv'), `${HEADER}${rows}${big}${row}Almere;2023;11;1,00\n`);
    const { status, stderr } = await spuk(['settle', '-s', 's.csv', '-m', 'Almere'], folder).ended;
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /^spuk: s\.csv is te groot om als geheel te worden beoordeeld .* vanaf regel 4\.01[89] is iets niet in orde/,
    );
  });

  test('that is, and has a fault, is led out by splitting the file: the part says what is wrong with it', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'deel-1.csv'), `${HEADER}${rows}${big.slice(0, big.length / 2)}`);
    writeFileSync(join(folder, 'deel-2.csv'), `${HEADER}Almere;2023;7;veel\n`);
    const { status, stderr } = await spuk(['check', '-s', 'deel-1.csv', '-s', 'deel-2.csv'], folder).ended;
    expect([status, stderr]).toEqual([1, expect.stringContaining('deel-2.csv:2:15: fout BAD_AMOUNT')]);
  });

  test('of rows that must be kept, and too large for it, is refused', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'p.csv'), `gemeente;jaar;soort;van;naar;bedrag\n${big}`);
    const { status, stderr } = await spuk(['check', '-p', 'p.csv'], folder).ended;
    expect([status, stderr]).toEqual([2, expect.stringContaining('ten hoogste 16 MiB')]);
  });
});

describe('what never ends is not waited for', () => {
  test.each([
    '$SPUK check -a /dev/zero',
    '$SPUK check -p /dev/zero',
    '$SPUK settle -s /dev/zero',
    '$SPUK check -a - < /dev/zero',
    'cat /dev/zero | $SPUK check -s -',
    'mkfifo p; cat /dev/zero > p & $SPUK check -a p',
    '$SPUK verify /dev/zero',
    '$SPUK diff /dev/zero /dev/zero',
    '$SPUK show rules --rules /dev/zero',
    '$SPUK show rules --config /dev/zero',
    '$SPUK iza -y 2026 --region Twente --members /dev/zero',
  ])('%s', async (line) => {
    const { status, stderr } = await shell(line, testFolder());
    expect([status, stderr]).toEqual([2, expect.stringContaining('te groot')]);
  });
});
