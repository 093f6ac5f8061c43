import type { CommandSpec } from '../command.js';
import type { DivisionPageOptions } from '../division/page.js';
import { divisionOptionsOf, isDivision } from '../division/program.js';
import { ACTUALS, BUDGET, DIVISION, FORMAT, ON, OUTPUT, STRICT } from '../options.js';
import type { ReportOptions } from '../runs/report.js';

/** A page to look at. */
export const report: CommandSpec = {
  help: 'report',
  examples: [
    'spuk report -m Almere -o almere.html',
    'spuk report -a toekenning.csv -p plan.csv -s bestedingen.csv -o rapport.html',
    'spuk report -o nederland.html',
    'spuk report --region Zeeland -y 2025 --coordination 10% -o zeeland.html',
  ],
  gives: ['page'],
  takes: [],
  options: [
    ...BUDGET,
    ...ACTUALS,
    ...DIVISION,
    ON,
    STRICT,
    { ...FORMAT, help: ({ formatHelp }, formats) => formatHelp.pages(formats) },
    { ...OUTPUT, help: 'reportOutput' },
  ],
  run: async ({ command, context }) => {
    if (!isDivision(command.opts())) {
      const { runReport } = await import('../runs/report.js');
      return runReport(command.opts<ReportOptions>(), context);
    }
    const { runDivisionPage } = await import('../division/page.js');
    return runDivisionPage(divisionOptionsOf(command.opts<DivisionPageOptions>(), command), context);
  },
};
