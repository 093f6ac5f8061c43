import { isShown } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { ACTUALS, BUDGET, FORMAT, OUTPUT, STRICT } from '../options.js';
import type { CheckOptions } from '../runs/check.js';

/** What is wrong, and a verdict. */
export const check: CommandSpec = {
  help: 'check',
  examples: [
    'spuk check -a toekenning.csv -p plan.csv',
    'spuk check -a toekenning.csv -p plan.csv --strict --format json -o bevindingen.json',
  ],
  gives: ['findings', 'document'],
  takes: [],
  options: [
    ...BUDGET,
    ...ACTUALS,
    STRICT,
    { ...FORMAT, help: ({ formatHelp }, formats) => formatHelp.findings(formats.filter(isShown)) },
    OUTPUT,
  ],
  run: async ({ command, context }) => {
    const { runCheck } = await import('../runs/check.js');
    return runCheck(command.opts<CheckOptions>(), context);
  },
};
