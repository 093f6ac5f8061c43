import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import {
  ACCEPT_MERGED,
  AMOUNTS_IN,
  COLUMNS,
  FILE,
  FORMAT,
  GRANT,
  MAP,
  MUNICIPALITY,
  OUTPUT,
  oneOf,
  RULES,
  STRICT,
  YEAR_OF,
} from '../options.js';
import type { InspectOptions } from '../runs/inspect.js';

/** How a file is read. */
export const inspect: CommandSpec = {
  help: 'inspect',
  examples: [
    'spuk inspect begroting.xlsx',
    'spuk inspect grootboek.csv --map koppeling.csv -m Deventer',
    'spuk inspect plan.csv --as plan -f json',
  ],
  gives: TABLES,
  takes: [{ name: '<file>', help: 'inspectFile', value: FILE }],
  options: [
    {
      flags: '--as <allocation|plan|actuals|map>',
      help: 'inspectAs',
      value: oneOf('role'),
    },
    ...[MAP, COLUMNS, YEAR_OF, AMOUNTS_IN, ACCEPT_MERGED, MUNICIPALITY, GRANT, RULES, STRICT],
    ...[FORMAT, OUTPUT],
  ],
  run: async ({ command, context }) => {
    const { runInspect } = await import('../runs/inspect.js');
    const [file = ''] = command.args;
    return runInspect(file, command.opts<InspectOptions>(), context);
  },
};
