// Pages and workbooks go to others; where somebody keeps their files does not come along.

import { describe, expect, test } from 'vitest';
import { nameForOthers } from '../../src/write/for-others.js';
import { runSpuk } from '../support/run-spuk.js';
import { unzipped } from '../support/workbooks.js';

test.each([
  ['toekenning.csv', 'toekenning.csv'],
  ['invoer/toekenning.csv', 'invoer/toekenning.csv'],
  ['../toekenning.csv', '../toekenning.csv'],
  ['-', '-'],
  ['/home/j.jansen/toekenning.csv', 'toekenning.csv'],
  ['/home/j.jansen/plan.xlsx#Blad 2', 'plan.xlsx#Blad 2'],
  ['C:\\Users\\j.jansen\\plan.csv', 'plan.csv'],
  ['C:plan.csv', 'plan.csv'],
  ['\\\\server\\j.jansen\\plan.csv', 'plan.csv'],
])('%s is shown as %s', (file, shown) => {
  expect(nameForOthers(file)).toBe(shown);
});

describe.each(['/home/j.jansen/', 'C:\\Users\\j.jansen\\', '\\\\server\\j.jansen\\'])('files in %s', (at) => {
  // A row twice, amounts that contradict each other, a shift above its limit, a booking below zero: findings that name files.
  const files = {
    [`${at}toekenning.csv`]:
      'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2023;7;1.000,00\nAlmere;2023;11;500,00\n',
    [`${at}raar.csv`]: 'gemeente;jaar;onderdeel;toegekend\nAlmere;2024;7;1.000,00\nAlmere;2024;8;1,000.00\n',
    [`${at}plan.csv`]: 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;150,01\n',
    [`${at}besteed.csv`]: 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;-1,00\n',
    [`${at}iza.csv`]: 'gemeente;jaar;onderdeel;besteed\nVeere;2025;IZA;1,00\nNergens;2025;IZA;1,00\n',
  };
  const inputs = [
    '-a',
    `${at}toekenning.csv`,
    '-a',
    `${at}raar.csv`,
    '-p',
    `${at}plan.csv`,
    '-s',
    `${at}besteed.csv`,
  ];
  const iza = ['--region', 'Zeeland', '-y', '2025', '-s', `${at}iza.csv`];

  test.each([
    ['report', ['report', ...inputs, '-o', 'uit.html']],
    ['report of SPUK IZA', ['report', '--region', 'Zeeland', '-y', '2025', '-o', 'uit.html']],
    ['allocate', ['allocate', '-a', `${at}toekenning.csv`, '-p', `${at}plan.csv`, '-o', 'uit.xlsx']],
    ['settle', ['settle', ...inputs, '-o', 'uit.xlsx']],
    ['iza', ['iza', ...iza, '-o', 'uit.xlsx']],
  ])('are named in the output of %s without their folder', async (_, argv) => {
    const { written, bytes, status } = await runSpuk(argv, { files });
    expect(status).not.toBe(70);
    const book = bytes.get('uit.xlsx');
    const text = book ? [...unzipped(book).values()].join('\n') : (written.get('uit.html') ?? '');
    expect(text).not.toBe('');
    expect(text).not.toContain('jansen');
    if (argv.includes('-a')) expect(text).toContain('toekenning.csv');
  });

  test('are named as given in JSON, by which a result is made again', async () => {
    const { stdout } = await runSpuk(['allocate', '-a', `${at}toekenning.csv`, '-f', 'json'], { files });
    expect(JSON.parse(stdout).inputs).toMatchObject([{ file: `${at}toekenning.csv` }]);
  });
});
