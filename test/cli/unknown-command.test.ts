// What is no command is refused, whatever stands beside it: the help of the program would be no answer to it.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

/** Names that every object of JavaScript knows, and one that is a slip of the hand. */
const NAMES = ['hasOwnProperty', '__proto__', 'constructor', 'toString', 'alocate'];

describe.each(NAMES)('%s', (name) => {
  test.each([
    [[name]],
    [[name, '--help']],
    [['--help', name]],
    [[name, '-h']],
    [['-qh', name]],
    [['--color', 'never', name, '--help']],
    [['--lang=nl', name, '--version']],
  ])('is refused as a command: %j', async (argv) => {
    const { status, stdout, stderr } = await runSpuk(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(name);
  });

  test.each([
    [['help', name]],
    [['show', name]],
    [['completion', name]],
    [['allocate', '--by', name]],
    [['allocate', '-f', name]],
    [['allocate', '-o', `uit.${name}`]],
    [['allocate', '--rules', name]],
    [['allocate', '--lang', name]],
    [['allocate', '--color', name]],
    [['settle', '--carry', name]],
    [['iza', '--unit', name]],
    [['iza', '--key', name]],
    [['explain', '-m', 'Almere', '-y', '2024', '-i', '7', '--field', name]],
  ])('is refused as a value: %j', async (argv) => {
    expect(await runSpuk(argv)).toMatchObject({ status: 2, stdout: '' });
  });
});

test.each([['--help'], ['--version'], ['-h'], ['-qh'], ['--color', 'never', '--help']])(
  'without a command %s is answered',
  async (...argv) => {
    expect((await runSpuk(argv)).status).toBe(0);
  },
);

test('a command that was misspelt is suggested beside --help too', async () => {
  expect((await runSpuk(['alocate', '--help'])).stderr).toContain('allocate');
});
