import { parse } from 'csv-parse/sync';
import { type JsonFinding, type Ran, runSpuk } from '../support/run-spuk.js';
import type { FuzzWorld } from './world.js';

/** What is wrong with a run, whatever it was given; undefined: nothing. */
export type Broken = string | undefined;

/** What a run of a spoiled world came to. */
export interface FuzzOutcome {
  readonly status: number;
  readonly broken: Broken;
}

/** Of the processor, in milliseconds: no single input may take more. The slowest of honest ones take a third of it. */
const MOST_TIME = 10_000;

/** Runs a world and holds what came of it against what the program promises for any input. */
export async function outcomeOf({ argv, files }: FuzzWorld): Promise<FuzzOutcome> {
  const begun = process.cpuUsage();
  const ran = await runSpuk(argv, { files });
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  const broken =
    took > MOST_TIME
      ? `took ${Math.round(took)} ms`
      : (brokenStatus(ran) ?? brokenText(ran) ?? brokenOutput(ran, files));
  return { status: ran.status, broken };
}

function brokenStatus({ status, stdout, stderr }: Ran): Broken {
  if (![0, 1, 2].includes(status)) return `status ${status}: ${stderr}`;
  if (status === 2 && !/^spuk: \S/.test(stderr) && !stderr.includes('spuk'))
    return `a refusal without words: ${stderr}`;
  if (status === 2 && stdout !== '') return 'a refusal that prints';
  if (status === 1 && stderr === '') return 'an error that is not said';
  return undefined;
}

/** What would act on a terminal, or is half a character; colours of our own are taken out before. */
const ACTS_ON_TERMINAL = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d*(?:;\\d+)*m`, 'g');
/** What a program prints that forgot a case. */
const FORGOTTEN = /\bundefined\b|\bNaN\b|\[object /;

function brokenText({ stdout, stderr }: Ran): Broken {
  const isData = /^[[{]|^\ufeff?[\w-]+[,;]/.test(stdout);
  const shown = (isData ? stderr : stdout + stderr).replace(COLOUR, '');
  const acting = ACTS_ON_TERMINAL.exec(shown);
  if (acting)
    return `prints ${JSON.stringify(shown.slice(Math.max(0, acting.index - 40), acting.index + 20))}`;
  const forgotten = FORGOTTEN.exec(stdout + stderr);
  return forgotten
    ? `prints ${JSON.stringify((stdout + stderr).slice(Math.max(0, forgotten.index - 60), forgotten.index + 20))}`
    : undefined;
}

function brokenOutput({ stdout }: Ran, files: FuzzWorld['files']): Broken {
  if (stdout.startsWith('{') || stdout.startsWith('[')) return brokenJson(stdout, files);
  if (/^\ufeff?[\w-]+[,;]/.test(stdout)) return brokenCsv(stdout);
  return undefined;
}

/** A cell that a spreadsheet would compute; amounts may begin with a minus. */
const RUNS = /^(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)?%?$))/;

function brokenCsv(stdout: string): Broken {
  const delimiter = stdout.startsWith('\ufeff') ? ';' : ',';
  const rows: readonly string[][] = parse(stdout, { bom: true, delimiter, relax_column_count: false });
  const found = rows.flat().find((cell) => RUNS.test(cell));
  return found === undefined ? undefined : `a spreadsheet computes ${JSON.stringify(found)}`;
}

function brokenJson(stdout: string, files: FuzzWorld['files']): Broken {
  const document: { readonly schema?: string; readonly findings?: readonly JsonFinding[] } =
    JSON.parse(stdout);
  if (document.schema === 'spuk.diff/1') return undefined;
  for (const finding of document.findings ?? []) {
    if (OF_INPUTS.has(finding.code) && !isPlaced(finding, files)) {
      return `a finding without its place: ${JSON.stringify(finding).slice(0, 300)}`;
    }
  }
  return undefined;
}

/** Codes of what is wrong with an input itself. */
const OF_INPUTS = new Set([
  ...['MISSING_COLUMN', 'DUPLICATE_COLUMN', 'UNKNOWN_COLUMN', 'RAGGED_ROW', 'BROKEN_QUOTE', 'BAD_ENCODING'],
  ...['PASSED_OVER', 'SECOND_TABLE', 'IN_THOUSANDS', 'UNIT_UNCLEAR'],
  ...['MERGED_CELLS', 'UNCOMPUTED_FORMULA', 'HIDDEN_ROWS', 'BAD_YEAR', 'BAD_AMOUNT', 'AMBIGUOUS_DECIMAL'],
  ...['NEGATIVE_AMOUNT', 'DUPLICATE_ROW', 'UNKNOWN_MUNICIPALITY', 'UNKNOWN_INTERVENTION', 'UNKNOWN_KIND'],
  ...[
    'BAD_SHIFT',
    'YEAR_NOT_COVERED',
    'UNDIVIDED_IN_WALLED_YEAR',
    'CONTRADICTING_MAP',
    'MERGED_MUNICIPALITY',
  ],
]);

function isPlaced({ where }: JsonFinding, files: FuzzWorld['files']): boolean {
  if (!where) return false;
  const bytes = files[where.file];
  if (!bytes) return false;
  if (where.sheet !== undefined) return /^[A-Z]+[1-9]\d*$/.test(where.cell ?? '');
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
  return where.line >= 1 && (where.column ?? 1) >= 1 && where.line <= lines;
}
