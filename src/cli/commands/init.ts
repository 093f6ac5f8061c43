import type { CommandSpec } from '../command.js';
import { GRANT, MUNICIPALITY } from '../options.js';
import type { InitOptions } from '../runs/init.js';

/** Files to begin with. */
export const init: CommandSpec = {
  help: 'init',
  examples: ['spuk init', 'spuk init mijn-map -m Almere'],
  needsNoSettings: true,
  takes: [{ name: '[dir]', help: 'initFolder', value: { kind: 'folder' } }],
  options: [{ ...MUNICIPALITY, help: 'initMunicipality' }, GRANT],
  run: async ({ command, context }) => {
    const { runInit } = await import('../runs/init.js');
    const [folder = '.'] = command.args;
    return runInit(folder, command.opts<InitOptions>(), context);
  },
};
