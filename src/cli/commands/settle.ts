import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { ACTUALS, BUDGET, BY, FILE, ON, oneOf, STRICT, TABLE_OPTIONS } from '../options.js';
import type { SettleOptions } from '../runs/settle.js';

/** What was spent, may be carried and is repaid. */
export const settle: CommandSpec = {
  help: 'settle',
  examples: [
    'spuk settle -a toekenning.csv -p plan.csv -s bestedingen.csv',
    'spuk settle -s grootboek.csv --map koppeling.csv --by municipality',
    'spuk settle -s bestedingen.csv -m Almere --carry max --write-plan plan.csv',
    'spuk settle -s bestedingen.csv -m Almere --lines',
    'spuk settle -s bestedingen.csv -m Almere --sensitivity',
  ],
  gives: [...TABLES, 'book'],
  takes: [],
  options: [
    ...BUDGET,
    ...ACTUALS,
    BY,
    { flags: '--carry <plan|max>', help: 'carry', value: oneOf('carry') },
    { flags: '--write-plan <file>', help: 'writePlan', value: FILE },
    { flags: '--lines', help: 'lines' },
    { flags: '--sensitivity', help: 'sensitivity' },
    ON,
    STRICT,
    ...TABLE_OPTIONS,
  ],
  run: async ({ command, context }) => {
    const { runSettle } = await import('../runs/settle.js');
    return runSettle(command.opts<SettleOptions>(), context);
  },
};
