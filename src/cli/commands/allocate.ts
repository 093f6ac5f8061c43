import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { ACCEPT_MERGED, BUDGET, BY, INTERVENTION, STRICT, TABLE_OPTIONS } from '../options.js';
import type { AllocateOptions } from '../runs/allocate.js';

/** The budget. */
export const allocate: CommandSpec = {
  help: 'allocate',
  examples: [
    'spuk allocate -m Almere -y 2024',
    'spuk allocate -a toekenning.csv -y 2023-2025',
    'spuk allocate -y 2025 --by municipality -o gemeenten.csv -f csv-nl',
    'spuk allocate --by theme --thousands',
  ],
  gives: [...TABLES, 'book'],
  takes: [],
  options: [...BUDGET, INTERVENTION, BY, ACCEPT_MERGED, STRICT, ...TABLE_OPTIONS],
  run: async ({ command, context }) => {
    const { runAllocate } = await import('../runs/allocate.js');
    return runAllocate(command.opts<AllocateOptions>(), context);
  },
};
