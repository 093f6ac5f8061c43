import { countsOf } from '../findings/order.js';
import { divisionReport } from '../report/division/report.js';
import { colorLevel } from './color.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import { divisionBook } from './division/book.js';
import type { DivisionOptions } from './division/options.js';
import { sayApart } from './division/remarks.js';
import { type DivisionRun, divisionRun } from './division/run.js';
import { BOOK_FORMATS, type BookFormat, deliver, formatOf, refuseBytesOnTerminal } from './output.js';
import { foundFor, presented, sayExact } from './presented.js';
import { say, sayFindings } from './standard-error.js';

/**
 * Prints SPUK IZA: the regions of the country, or the municipalities of the regions that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runIza(options: DivisionOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, BOOK_FORMATS);
  refuseBytesOnTerminal(format, options, context);
  const run = await divisionRun(options, context);
  await deliver(await printed(run, format, options, context), options, context);
  sayExact(format, options, context);
  if (format.startsWith('csv')) say(context.words.run.notModelledElsewhere(undefined), context);
  sayApart(run, context);
  sayDialects(run, context);
  await sayFindings(run.findings, run.inputs.tables, run.atlas.namer, context);
  return countsOf(run.findings).error > 0 ? EXIT.findings : EXIT.fine;
}

async function printed(
  run: DivisionRun,
  format: BookFormat,
  options: DivisionOptions,
  context: Context,
): Promise<string | Uint8Array> {
  const { shown, atlas, findings, facts } = run;
  const { directory, namer } = atlas;
  const { words, platform } = context;
  const compared = options.compare === true;
  switch (format) {
    case 'table': {
      const { terminalReport } = await import('../write/terminal-table.js');
      const { paintOf } = await import('../write/paint.js');
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      return terminalReport(
        await presented(divisionReport(shown, compared, directory), options, context, run),
        words,
        paint,
      );
    }
    case 'markdown': {
      const { markdownReport } = await import('../write/markdown.js');
      const report = await presented(divisionReport(shown, compared, directory), options, context, run);
      return markdownReport(report, words, foundFor(findings, namer, context));
    }
    case 'csv':
    case 'csv-nl': {
      const { csvText } = await import('../write/csv.js');
      const { divisionRecords } = await import('../report/division/records.js');
      return csvText(divisionRecords(shown, directory, findings), format, words);
    }
    case 'xlsx':
      return divisionBook(run, compared, context);
    case 'json': {
      const { divisionJson } = await import('../write/division-json.js');
      return divisionJson({ ...run, facts: { command: 'iza', ...facts }, directory }, words, namer);
    }
  }
}
