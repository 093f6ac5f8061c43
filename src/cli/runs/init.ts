import { Refusal } from '../../findings/refusal.js';
import type { Grant } from '../../grant/grant.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { readOfficial } from '../../read/inputs/official-allocation.js';
import { interventionNames } from '../../read/names/intervention-names.js';
import { municipalityNames } from '../../read/names/municipality-names.js';
import { printable } from '../../write/text/printable.js';
import { starterFiles, starterTables } from '../../write/workbook/starter-files.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { atlasOf } from '../inputs/atlas.js';
import { municipalGrant } from '../inputs/grant.js';
import { OFFICIAL } from '../inputs/inputs.js';
import { chosenRules } from '../inputs/rules.js';
import { selectionOf } from '../inputs/selection.js';
import { say } from '../outputs/standard-error.js';

/** The options of `spuk init`, as written. */
export interface InitOptions {
  readonly grant?: string;
  readonly municipality?: readonly string[];
}

/**
 * Makes the files that a folder starts with; what is there already is never overwritten.
 * @throws Refusal for a file that exists or cannot be written; then there are none of them
 */
export async function runInit(folder: string, options: InitOptions, context: Context): Promise<ExitStatus> {
  const { platform, words } = context;
  const chosen = await municipalGrant(options.grant, 'init', context);
  const { grant } = chosen;
  const { places, namer } = atlasOf(context, chosen);
  const { municipalities: codes = new Set<string>() } = selectionOf(options, {
    municipalities: municipalityNames(places),
    interventions: interventionNames(places.interventions, grant.parts),
    rules: await chosenRules(undefined, chosen, context),
  });
  // What a key gives is no decision: it is not written down as granted, and the settings name it instead.
  const byKey = grant.amounts?.kind === 'key';
  const { rows } =
    codes.size === 0 || byKey ? { rows: [] } : readOfficial(chosen.amounts(), (code) => codes.has(code));
  const granted = rows.filter((row) => !row.granted.isZero());
  const municipalities = [...codes].map((code) => namer.municipality(code));
  const tables = starterTables({ municipalities, rows: granted, namer, example: exampleOf(grant) }, words);
  const { starterWorkbook, workbookName } = await import('../../write/workbook/starter-workbooks.js');
  const books = tables.map(async (table) => [workbookName(table), await starterWorkbook(table)] as const);
  const files = {
    ...starterFiles(
      tables,
      { municipalities, ...grantIn(folder, options.grant), ...(byKey ? { allocation: OFFICIAL } : {}) },
      words,
    ),
    ...Object.fromEntries(await Promise.all(books)),
  };
  const failed = await platform.createFiles(folder, files);
  if (failed?.failure === 'EEXIST') throw new Refusal({ key: 'files-exist', files: failed.files });
  if (failed)
    throw new Refusal({ key: 'unwritable-file', file: failed.files[0] ?? folder, reason: failed.failure });
  const beside = folder === '.' ? '' : `${folder.replace(/[/\\]+$/, '')}/`;
  platform.stdout.write(
    Object.keys(files)
      .map((name) => `${printable(`${beside}${name}`)}\n`)
      .join(''),
  );
  if (granted.length > 0 && grant.amounts) {
    const stands = words.named(grant.amounts.stands);
    say(words.starter.official(`${beside}${words.starter.files.allocation}`, stands), context);
  }
  say(words.starter.written(folder), context);
  return EXIT.fine;
}

/** Two interventions of a theme and a year, for the example rows; the grant may name them. */
function exampleOf({ example, years, interventions }: Grant): NonNullable<Grant['example']> {
  if (example) return example;
  const [first, ...others] = interventions;
  const from = first?.number ?? UNDIVIDED;
  return { year: years.from, from, to: others.find(({ theme }) => theme === first?.theme)?.number ?? from };
}

/** The grant as the settings of a new folder name it: the way back to a folder of one's own, which stands elsewhere. */
function grantIn(folder: string, asked: string | undefined): { readonly grant?: string } {
  if (asked === undefined) return {};
  const steps = folder.split(/[/\\]+/).filter((step) => step !== '' && step !== '.');
  const elsewhere = /^(?:[/\\]|[A-Za-z]:)/.test(asked) || !/[/\\]/.test(asked);
  const astray = /^(?:[/\\]|[A-Za-z]:)/.test(folder) || steps.includes('..');
  return { grant: elsewhere || astray ? asked : `${'../../'.repeat(steps.length)}${asked}` };
}
