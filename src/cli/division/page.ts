import { divisionPage } from '../../report/division/division-page.js';
import type { Context, ExitStatus } from '../context.js';
import { answered } from '../outputs/answer.js';
import { formatOf } from '../outputs/output.js';
import { type DivisionOptions, type OtherGrant, refuseTheOtherGrant } from './options.js';
import { sayApart } from './remarks.js';
import { type DivisionRun, divisionRun, foundIn, statusOf } from './run.js';

/** The options of `spuk report` where it is asked about a grant of regions, as written. */
export type DivisionPageOptions = DivisionOptions & OtherGrant;

/**
 * Writes a page of a division: the regions that were chosen over their municipalities, or the country over its regions.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runDivisionPage(options: DivisionPageOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  refuseTheOtherGrant(options);
  const run = await divisionRun(options, context);
  return answered(
    {
      shows: { page: () => pageOf(run, context) },
      found: foundIn(run),
      remarks: () => sayApart(run, context),
      status: statusOf(run),
    },
    { format, options },
    context,
  );
}

async function pageOf(run: DivisionRun, { words, platform }: Context): Promise<string> {
  const { shown, findings, atlas, facts } = run;
  const { directory, namer } = atlas;
  const [{ divisionPageHtml }, { spoken }] = await Promise.all([
    import('../../write/html/division-page.js'),
    import('../../write/html/findings.js'),
  ]);
  return divisionPageHtml({
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
}
