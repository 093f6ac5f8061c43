import type { CommandSpec } from '../command.js';
import type { InitOptions } from '../init.js';
import { GRANT, MUNICIPALITY } from '../options.js';

/** Files to begin with. */
export const init: CommandSpec = {
  help: 'init',
  examples: ['spuk init', 'spuk init mijn-map -m Almere'],
  takes: [{ name: '[dir]', help: 'initFolder', value: { kind: 'folder' } }],
  options: [{ ...MUNICIPALITY, help: 'initMunicipality' }, GRANT],
  run: async ({ command, context }) => {
    const { runInit } = await import('../init.js');
    const [folder = '.'] = command.args;
    return runInit(folder, command.opts<InitOptions>(), context);
  },
};
