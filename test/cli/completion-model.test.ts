import { Command } from 'commander';
import { expect, test } from 'vitest';
import { modelOf } from '../../src/cli/completion.js';
import { ARGUMENT_VALUES, COMMAND_VALUES, OPTION_VALUES } from '../../src/cli/completion-values.js';
import { programOf } from '../../src/cli/program.js';
import { idleParts } from '../support/idle-program.js';

const program = programOf(idleParts);

test('every option that takes a value is known, so that none is completed with nothing by oversight', () => {
  const valued = [program, ...program.commands]
    .flatMap(({ options }) => options)
    .filter(({ required }) => required);
  const names = valued.map((option) => option.attributeName()).filter((name) => name !== 'format');
  expect(names.filter((name) => !Object.hasOwn(OPTION_VALUES, name))).toEqual([]);
});

test('an option is completed with what its own command takes', () => {
  const lists = { level: ['theme'], iza_level: ['region', 'municipality'] };
  const levelsOf = (command: string) =>
    modelOf(program, lists)
      .commands.find(({ name }) => name === command)
      ?.options.find(({ names }) => names.includes('--by'))?.value;
  expect(levelsOf('allocate')).toEqual({ kind: 'list', list: 'level' });
  expect(levelsOf('iza')).toEqual({ kind: 'list', list: 'iza_level' });
});

test('what is said of an option on one command is said of an option that it has', () => {
  const had = Object.entries(COMMAND_VALUES).flatMap(([name, values]) => {
    const options = program.commands.find((command) => command.name() === name)?.options ?? [];
    const known = options.map((option) => option.attributeName());
    return Object.keys(values).filter((option) => !known.includes(option));
  });
  expect(had).toEqual([]);
});

test('every argument of a command is known', () => {
  const taking = program.commands.filter(({ registeredArguments }) => registeredArguments.length > 0);
  expect(
    taking.map((command) => command.name()).filter((name) => !Object.hasOwn(ARGUMENT_VALUES, name)),
  ).toEqual([]);
});

test('names of regions are completed for a command that asks for one, and left out where none does', () => {
  const lists = { region: ['Zeeland', 'Rivierenland'], municipality: ['Almere'] };
  const asking = new Command('spuk');
  asking.command('iza').option('--region <name>', 'regio');
  expect(modelOf(asking, lists)).toMatchObject({
    commands: [{ name: 'iza', options: [{ names: ['--region'], value: { kind: 'list', list: 'region' } }] }],
    lists: { region: lists.region },
  });
  expect(Object.keys(modelOf(new Command('spuk'), lists).lists)).toEqual([]);
});
