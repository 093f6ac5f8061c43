import { Refusal } from '../findings/refusal.js';
import { interventionNames } from '../read/intervention-names.js';
import { municipalityNames } from '../read/municipality-names.js';
import { readOfficial } from '../read/official-allocation.js';
import { printable } from '../write/printable.js';
import { starterFiles, starterTables } from '../write/starter-files.js';
import { atlasOf } from './atlas.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { chosenRules } from './rules.js';
import { selectionOf } from './selection.js';
import { say } from './standard-error.js';

/** The options of `spuk init`, as written. */
export interface InitOptions {
  readonly municipality?: readonly string[];
}

/**
 * Makes the files that a folder starts with; what is there already is never overwritten.
 * @throws Refusal for a file that exists or cannot be written; then there are none of them
 */
export async function runInit(folder: string, options: InitOptions, context: Context): Promise<ExitStatus> {
  const { platform, words } = context;
  const { places, namer } = atlasOf(context);
  const { municipalities: codes = new Set<string>() } = selectionOf(options, {
    municipalities: municipalityNames(places),
    interventions: interventionNames(places.interventions),
    rules: await chosenRules(undefined, context),
  });
  const { rows } =
    codes.size === 0
      ? { rows: [] }
      : readOfficial(platform.figures('official.txt'), (code) => codes.has(code));
  const granted = rows.filter((row) => !row.granted.isZero());
  const municipalities = [...codes].map((code) => namer.municipality(code));
  const tables = starterTables({ municipalities, rows: granted, namer }, words);
  const { starterWorkbook, workbookName } = await import('../write/starter-workbooks.js');
  const books = tables.map(async (table) => [workbookName(table), await starterWorkbook(table)] as const);
  const files = {
    ...starterFiles(tables, municipalities, words),
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
  if (granted.length > 0) say(words.starter.official(`${beside}${words.starter.files.allocation}`), context);
  say(words.starter.written(folder), context);
  return EXIT.fine;
}
