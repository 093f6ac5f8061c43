import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { FILE, TABLE_OPTIONS } from '../options.js';
import type { OutputOptions } from '../outputs/output.js';

/** Whether a result can be made again. */
export const verify: CommandSpec = {
  help: 'verify',
  examples: ['spuk verify afrekening.json'],
  gives: TABLES,
  takes: [{ name: '<result>', help: 'verifyResult', value: FILE }],
  options: TABLE_OPTIONS,
  run: async ({ command, context }) => {
    const { runVerify } = await import('../runs/verify.js');
    const [file = ''] = command.args;
    return runVerify(file, command.opts<OutputOptions>(), context);
  },
};
