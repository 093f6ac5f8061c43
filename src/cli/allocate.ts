import { budgetReport, LEVELS, type Level } from '../report/budget-report.js';
import { allocateBook } from './allocate-book.js';
import { type BudgetOptions, type BudgetRun, budgetRun, runFacts, statusOf } from './budget-run.js';
import { colorLevel } from './color.js';
import type { Context, ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import {
  BOOK_FORMATS,
  type BookFormat,
  choice,
  deliver,
  formatOf,
  type OutputOptions,
  refuseBytesOnTerminal,
} from './output.js';
import { foundFor, presented, sayExact } from './presented.js';
import { sayRemarks } from './remarks.js';
import { sayFindings } from './standard-error.js';

/** The options of `spuk allocate`, as written. */
export interface AllocateOptions extends BudgetOptions, OutputOptions {
  readonly by?: string;
}

/**
 * Prints the budget of the municipalities and years that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runAllocate(options: AllocateOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, BOOK_FORMATS);
  refuseBytesOnTerminal(format, options, context);
  const level = choice('--by', options.by ?? 'intervention', LEVELS);
  const run = await budgetRun(options, context, { command: 'allocate' });
  context.progress.step(context.words.run.writing);
  await deliver(await printed(run, { format, level, options }, context), options, context);
  sayExact(format, options, context);
  sayRemarks(run, { format, level }, context);
  sayDialects(run, context);
  await sayFindings(run.findings, run.inputs.tables, run.atlas.namer, context, options);
  return statusOf(run.findings, options);
}

interface Presentation {
  readonly format: BookFormat;
  readonly level: Level;
  readonly options: OutputOptions;
}

async function printed(
  run: BudgetRun,
  { format, level, options }: Presentation,
  context: Context,
): Promise<string | Uint8Array> {
  const { outcome, atlas, findings } = run;
  const { words, platform } = context;
  switch (format) {
    case 'table': {
      const [{ terminalReport }, { paintOf }] = await Promise.all([
        import('../write/terminal-table.js'),
        import('../write/paint.js'),
      ]);
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      const report = await presented(budgetReport(outcome, level, atlas.directory), options, context, run);
      return terminalReport(report, words, paint);
    }
    case 'markdown': {
      const { markdownReport } = await import('../write/markdown.js');
      const report = await presented(budgetReport(outcome, level, atlas.directory), options, context, run);
      return markdownReport(report, words, foundFor(findings, atlas.namer, context));
    }
    case 'csv':
    case 'csv-nl': {
      const { csvText } = await import('../write/csv.js');
      const { budgetRecords } = await import('../report/budget-records.js');
      return csvText(budgetRecords(outcome, level, atlas.directory, findings), format, words);
    }
    case 'xlsx':
      return allocateBook(run, level, context);
    case 'json': {
      const { budgetJson } = await import('../write/budget-json.js');
      const facts = runFacts('allocate', run, context);
      return budgetJson({ ...run, facts, directory: atlas.directory }, words, atlas.namer);
    }
  }
}
