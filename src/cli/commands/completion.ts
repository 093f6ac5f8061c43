import type { CommandSpec } from '../command.js';
import { GRANT, oneOf } from '../options.js';
import type { CompletionOptions } from '../runs/completion.js';

/** A script for a shell. */
export const completion: CommandSpec = {
  help: 'completion',
  examples: ['source <(spuk completion bash)', 'spuk completion fish | source'],
  needsNoSettings: true,
  takes: [{ name: '<shell>', help: 'completionShell', value: oneOf('shell') }],
  options: [GRANT],
  knowsAll: true,
  run: async ({ command, context, program, specs }) => {
    const { runCompletion } = await import('../runs/completion.js');
    const [shell = ''] = command.args;
    return runCompletion(shell, { ...command.opts<CompletionOptions>(), program, specs }, context);
  },
};
