import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { FILE, GRANT, TABLE_OPTIONS } from '../options.js';
import type { DiffOptions } from '../runs/diff.js';

/** What changed between two results. */
export const diff: CommandSpec = {
  help: 'diff',
  examples: [
    'spuk diff begroting.json begroting-na-wijziging.json',
    'spuk diff begroting.json begroting-na-wijziging.json -o wijziging.md',
  ],
  gives: TABLES,
  takes: [
    { name: '<old>', help: 'diffOld', value: FILE },
    { name: '<new>', help: 'diffNew', value: FILE },
  ],
  options: [GRANT, ...TABLE_OPTIONS],
  run: async ({ command, context }) => {
    const { runDiff } = await import('../runs/diff.js');
    const [old = '', now = ''] = command.args;
    return runDiff([old, now], command.opts<DiffOptions>(), context);
  },
};
