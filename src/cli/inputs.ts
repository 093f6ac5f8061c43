import type { Shown } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { Refusal } from '../findings/refusal.js';
import type { Allocation } from '../grant/allocation.js';
import { NO_PLAN, type Plan } from '../grant/plan.js';
import { type Rules, rulesOf } from '../law/rules.js';
import type { Vocabulary } from '../read/cell-reader.js';
import { readIndicative } from '../read/embedded.js';
import type { InputFile, ReadTable } from '../read/input-tables.js';
import type { InputReceipt } from '../report/budget-document.js';
import type { Context } from './context.js';

/** The files a run reads, by what they hold. */
export interface InputFiles {
  readonly allocation?: readonly string[];
  readonly plan?: readonly string[];
}

/** The inputs of a run, read. */
export interface Inputs {
  readonly allocation: Allocation;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly receipts: readonly InputReceipt[];
  readonly tables: readonly ReadTable[];
}

/**
 * Reads the files that were named; without an allocation, the indicative one that comes with the program.
 * @throws Refusal for a file that cannot be read
 */
export async function readInputs(
  files: InputFiles,
  vocabulary: Vocabulary,
  shown: Shown,
  context: Context,
): Promise<Inputs> {
  const named = [...(files.allocation ?? []), ...(files.plan ?? [])];
  if (named.filter((file) => file === '-').length > 1) throw new Refusal({ key: 'stdin-twice' });
  if (named.length === 0)
    return { ...NOTHING_READ, allocation: indicative(vocabulary.rules, shown, context) };
  const given = {
    allocation: await inputsOf(files.allocation ?? [], context),
    plan: await inputsOf(files.plan ?? [], context),
  };
  context.progress.step(context.words.run.takingApart(named.length));
  const { readBudgetFiles } = await import('../read/budget-files.js');
  const { allocation, plan } = readBudgetFiles(given, vocabulary);
  return {
    allocation: allocation?.allocation ?? indicative(vocabulary.rules, shown, context),
    plan: plan?.plan ?? NO_PLAN,
    findings: [...(allocation?.findings ?? []), ...(plan?.findings ?? [])],
    receipts: [
      ...(await receiptsOf('allocation', given.allocation, allocation?.tables ?? [], context)),
      ...(await receiptsOf('plan', given.plan, plan?.tables ?? [], context)),
    ],
    tables: [...(allocation?.tables ?? []), ...(plan?.tables ?? [])],
  };
}

const NOTHING_READ = { plan: NO_PLAN, findings: [], receipts: [], tables: [] } as const;

/** The indicative allocation of what is shown, for the years that the rules cover. */
function indicative(rules: Rules, { municipalities }: Shown, { platform }: Context): Allocation {
  const whole = readIndicative(
    platform.figures('indicative.txt'),
    (code) => municipalities?.has(code) ?? true,
  );
  return { ...whole, rows: whole.rows.filter(({ year }) => rulesOf(rules, year) !== undefined) };
}

async function inputsOf(
  files: readonly string[],
  { platform, progress, words }: Context,
): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const file of files) {
    progress.step(words.run.reading(file));
    const bytes = await platform.read(file);
    if ('failure' in bytes) throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
    inputs.push({ file, bytes });
  }
  return inputs;
}

function receiptsOf(
  role: InputReceipt['role'],
  inputs: readonly InputFile[],
  tables: readonly ReadTable[],
  { platform }: Context,
): Promise<readonly InputReceipt[]> {
  const rowsOf = (file: string) => tables.find(({ table }) => table.file === file)?.table.rows.length ?? 0;
  return Promise.all(
    inputs.map(async ({ file, bytes }) => ({
      role,
      file,
      sha256: await platform.sha256(bytes),
      rows: rowsOf(file),
    })),
  );
}
