// A command line in which a command is named knows of that command what the whole command line does.

import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { programOf } from '../../src/cli/program.js';
import { idleParts } from '../support/idle-program.js';

const whole = programOf(idleParts);
const commandOf = (name: string, program = whole) =>
  program.commands.find((command) => command.name() === name);

test.each(Object.keys(COMMANDS))('%s has the same help where it is named alone', (name) => {
  const named = programOf(idleParts, ['-q', name, 'x']);
  expect(commandOf(name, named)?.helpInformation()).toBe(commandOf(name)?.helpInformation());
  expect(named.helpInformation()).toBe(whole.helpInformation());
});

test.each(['help', 'completion'])('%s knows the options of all the others', (name) => {
  const flags = (program: typeof whole) =>
    program.commands.map(({ options }) => options.map(({ flags: of }) => of));
  expect(flags(programOf(idleParts, [name]))).toEqual(flags(whole));
});

test('without a command the help of the program names every one of them with its arguments', () => {
  expect(programOf(idleParts, ['--help']).helpInformation()).toBe(whole.helpInformation());
  expect(whole.helpInformation()).toContain('diff <old> <new>');
});
