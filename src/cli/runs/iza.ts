import { divisionReport } from '../../report/division/division-report.js';
import { isOf, type Showable } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { divisionBook } from '../division/book.js';
import type { DivisionOptions } from '../division/options.js';
import { sayApart } from '../division/remarks.js';
import { type DivisionRun, divisionRun, foundIn, statusOf } from '../division/run.js';
import { answered } from '../outputs/answer.js';
import { formatOf } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';

/**
 * Prints a grant of regions: the regions of the country, or the municipalities of the regions that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runIza(options: DivisionOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const run = await divisionRun(options, context);
  return answered(
    {
      shows: shownDivision(run, options.compare === true, context),
      found: foundIn(run),
      incomplete: run.incomplete,
      remarks: () => {
        if (isOf(format, 'records'))
          say(context.words.run.notModelledElsewhere(run.atlas.directory.notModelledUnder), context);
        sayApart(run, context);
      },
      status: statusOf(run),
    },
    { format, options },
    context,
  );
}

function shownDivision(run: DivisionRun, compared: boolean, { words }: Pick<Context, 'words'>): Showable {
  const { shown, atlas, findings, facts } = run;
  const { directory, namer } = atlas;
  return {
    report: () => divisionReport(shown, compared, directory),
    records: async () => {
      const { divisionRecords } = await import('../../report/division/division-records.js');
      return divisionRecords(shown, directory, findings);
    },
    document: async () => {
      const { divisionJson } = await import('../../write/json/shown-json.js');
      return divisionJson({ ...run, facts: { command: 'iza', ...facts }, directory }, words, namer);
    },
    book: () => divisionBook(run, compared),
  };
}
