import { countsOf } from '../../findings/order.js';
import { divisionPage } from '../../report/division/page.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { sayDialects } from '../dialects.js';
import { deliver, formatOf, REPORT_FORMATS, refusePageOnTerminal } from '../output.js';
import { sayFindings } from '../standard-error.js';
import { type DivisionOptions, type OtherGrant, refuseTheOtherGrant } from './options.js';
import { sayApart } from './remarks.js';
import { divisionRun } from './run.js';

/** The options of `spuk report` where it is asked about SPUK IZA, as written. */
export type DivisionPageOptions = DivisionOptions & OtherGrant;

/**
 * Writes a page of SPUK IZA: the regions that were chosen over their municipalities, or the country over its regions.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runDivisionPage(options: DivisionPageOptions, context: Context): Promise<ExitStatus> {
  formatOf(options, REPORT_FORMATS);
  refusePageOnTerminal(options, context);
  refuseTheOtherGrant(options);
  const run = await divisionRun(options, context);
  const { shown, findings, inputs, atlas, facts } = run;
  const { words, platform } = context;
  const { directory, namer } = atlas;
  const [{ divisionPageHtml }, { spoken }] = await Promise.all([
    import('../../write/html/division-page.js'),
    import('../../write/html/findings.js'),
  ]);
  const page = divisionPageHtml({
    words,
    namer,
    page: divisionPage(shown, directory),
    findings: spoken(findings, { words, namer }),
    rules: shown.rules,
    facts: { command: 'report', ...facts },
    directory,
    incomplete: run.incomplete,
    style: platform.figures('page.css'),
    sha256: platform.sha256,
  });
  await deliver(page, options, context);
  sayApart(run, context);
  sayDialects(run, context);
  await sayFindings(findings, inputs.tables, namer, context);
  return countsOf(findings).error > 0 ? EXIT.findings : EXIT.fine;
}
