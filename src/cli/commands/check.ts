import type { CommandSpec } from '../command.js';
import { checkFormats } from '../gives.js';
import { ACTUALS, BUDGET, formatOption, OUTPUT, STRICT } from '../options.js';
import type { CheckOptions } from '../runs/check.js';

/** What is wrong, and a verdict. */
export const check: CommandSpec = {
  help: 'check',
  examples: [
    'spuk check -a toekenning.csv -p plan.csv',
    'spuk check -a toekenning.csv -p plan.csv --strict --format json -o bevindingen.json',
  ],
  takes: [],
  options: [
    ...BUDGET,
    ...ACTUALS,
    STRICT,
    formatOption('check', ({ formatHelp }) => formatHelp.findings(checkFormats())),
    OUTPUT,
  ],
  run: async ({ command, context }) => {
    const { runCheck } = await import('../runs/check.js');
    return runCheck(command.opts<CheckOptions>(), context);
  },
};
