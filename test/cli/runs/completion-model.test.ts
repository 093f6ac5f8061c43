import { Command } from 'commander';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { GLOBAL } from '../../../src/cli/options.js';
import { programOf } from '../../../src/cli/program.js';
import { modelOf } from '../../../src/cli/runs/completion.js';
import { completionLists } from '../../../src/cli/runs/completion-values.js';
import { readPlaces } from '../../../src/read/grants/embedded.js';
import { idleParts } from '../../support/idle-program.js';

const program = programOf(idleParts);

const commands = Object.entries(COMMANDS).map(([name, spec]) => ({ name, ...spec }));
const valued = commands.flatMap(({ name, options }) =>
  [...GLOBAL, ...options].map((of) => ({ name, ...of })),
);

test('every option that takes a value says what, so that none is completed with nothing by oversight', () => {
  expect(valued.filter(({ flags, value }) => flags.includes('<') !== (value !== undefined))).toEqual([]);
});

test('every list that is completed has its words', () => {
  const places = { municipalities: [], regions: [], interventions: [] };
  const lists = completionLists(readPlaces(JSON.stringify(places)), COMMANDS, {
    years: [],
    profiles: [],
    divisionProfiles: [],
    grants: [],
    named: () => '',
  });
  const model = modelOf({ program, specs: COMMANDS }, lists);
  const values = model.commands.flatMap(({ argument, options }) => [
    argument,
    ...options.map(({ value }) => value),
  ]);
  const named = [...values, ...model.options.map(({ value }) => value)].flatMap((value) =>
    value?.kind === 'list' ? [value.list] : [],
  );
  expect(named).toContain('format_settle');
  expect([...new Set(named)].filter((list) => !Object.hasOwn(lists, list))).toEqual([]);
});

test('an option is completed with what its own command takes', () => {
  const lists = { level: ['theme'], iza_level: ['region', 'municipality'] };
  const levelsOf = (command: string) =>
    modelOf({ program, specs: COMMANDS }, lists)
      .commands.find(({ name }) => name === command)
      ?.options.find(({ names }) => names.includes('--by'))?.value;
  expect(levelsOf('allocate')).toEqual({ kind: 'list', list: 'level' });
  expect(levelsOf('iza')).toEqual({ kind: 'list', list: 'iza_level' });
});

test('names of regions are completed for a command that asks for one, and left out where none does', () => {
  const lists = { region: ['Zeeland', 'Rivierenland'], municipality: ['Almere'] };
  const asking = new Command('spuk');
  asking.command('iza').option('--region <name>', 'regio');
  expect(modelOf({ program: asking, specs: COMMANDS }, lists)).toMatchObject({
    commands: [{ name: 'iza', options: [{ names: ['--region'], value: { kind: 'list', list: 'region' } }] }],
    lists: { region: lists.region },
  });
  expect(Object.keys(modelOf({ program: new Command('spuk'), specs: COMMANDS }, lists).lists)).toEqual([]);
});
