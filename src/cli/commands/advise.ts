import { TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import {
  ACTUALS,
  BUDGET_OF_ALL_YEARS,
  FILE,
  ON,
  oneOf,
  oneOfOrFile,
  STRICT,
  TABLE_OPTIONS,
} from '../options.js';
import type { AdviseOptions } from '../runs/advise.js';

/** The plan by which least is repaid. */
export const advise: CommandSpec = {
  help: 'advise',
  examples: [
    'spuk advise -s bestedingen.csv -m Almere',
    'spuk advise -s bestedingen.csv -p plan.csv -m Almere --expect granted --write-plan voorstel.csv',
    'spuk advise -a toekenning.csv -s bestedingen.csv --expect verwachting.csv --prices -o advies.md',
  ],
  gives: [...TABLES, 'book'],
  takes: [],
  options: [
    ...BUDGET_OF_ALL_YEARS,
    ...ACTUALS,
    { flags: '--expect <file|granted>', help: 'expect', value: oneOfOrFile('expect') },
    { flags: '--from <year>', help: 'from', value: oneOf('year') },
    { flags: '--open <carry>', help: 'openCarry', value: oneOf('open') },
    { flags: '--prices', help: 'prices' },
    { flags: '--write-plan <file>', help: 'writeAdvice', value: FILE },
    ON,
    STRICT,
    ...TABLE_OPTIONS,
  ],
  run: async ({ command, context }) => {
    const { runAdvise } = await import('../runs/advise.js');
    return runAdvise(command.opts<AdviseOptions>(), context);
  },
};
