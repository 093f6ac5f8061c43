import type { CommandSpec } from '../command.js';
import type { DivisionExplainOptions } from '../division/explain.js';
import { divisionOptionsOf, isDivision } from '../division/program.js';
import { ACTUALS, BUDGET, DIVISION, FIELD, FORMAT, INTERVENTION, OUTPUT } from '../options.js';
import type { ExplainOptions } from '../runs/explain.js';

/** Where an amount comes from. */
export const explain: CommandSpec = {
  help: 'explain',
  examples: [
    'spuk explain -m Almere -y 2024 -i 7',
    'spuk explain -a toekenning.csv -p plan.csv -m Almere -y 2023 -i 7 --field shiftLimit',
    'spuk explain --region Zeeland -m Goes -y 2025 --coordination 10%',
  ],
  gives: ['derivation', 'document'],
  takes: [],
  options: [...BUDGET, ...ACTUALS, ...DIVISION, INTERVENTION, FIELD, FORMAT, OUTPUT],
  run: async ({ command, context }) => {
    if (!isDivision(command.opts())) {
      const { runExplain } = await import('../runs/explain.js');
      return runExplain(command.opts<ExplainOptions>(), context);
    }
    const { runDivisionExplain } = await import('../division/explain.js');
    return runDivisionExplain(divisionOptionsOf(command.opts<DivisionExplainOptions>(), command), context);
  },
};
