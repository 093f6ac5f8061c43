import type { CommandSpec } from '../command.js';
import { oneOf } from '../options.js';

/** The help of a command, or about a topic. */
export const help: CommandSpec = {
  help: 'helpCommand',
  examples: ['spuk help allocate', 'spuk help exit-codes'],
  needsNoSettings: true,
  takes: [{ name: '[topic]', help: 'helpTopic', value: oneOf('help') }],
  options: [],
  knowsAll: true,
  run: async ({ command, context, program }) => {
    const { runHelp } = await import('../runs/help.js');
    return runHelp(command.args[0], program, context);
  },
};
