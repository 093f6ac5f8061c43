import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { FILE, NUMBER, TABLE_OPTIONS, UNIT } from '../options.js';
import type { SplitOptions } from '../runs/split.js';

/** Any amount over names and weights. */
export const split: CommandSpec = {
  help: 'split',
  examples: [
    'spuk split 1400000000 --weights verdeling.csv',
    'spuk split "€ 250.000,00" --weights onderdelen.csv --unit euro -o verdeling.md',
  ],
  gives: [...TABLES, 'book'],
  ofNoChosenGrant: true,
  takes: [{ name: '<amount>', help: 'splitAmount', value: NUMBER }],
  options: [{ flags: '--weights <file>', help: 'weights', value: FILE }, UNIT, ...TABLE_OPTIONS],
  run: async ({ command, context }) => {
    const { runSplit } = await import('../runs/split.js');
    const [amount = ''] = command.args;
    return runSplit(amount, command.opts<SplitOptions>(), context);
  },
};
