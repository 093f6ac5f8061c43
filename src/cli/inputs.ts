import type { Shown } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { Refusal } from '../findings/refusal.js';
import type { Allocation } from '../grant/allocation.js';
import { NO_PLAN, type Plan } from '../grant/plan.js';
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
  const granted = await allocationOf(files.allocation ?? [], vocabulary, shown, context);
  const planned = await planOf(files.plan ?? [], vocabulary, context);
  return {
    allocation: granted.allocation,
    plan: planned.plan,
    findings: [...granted.findings, ...planned.findings],
    receipts: [...granted.receipts, ...planned.receipts],
    tables: [...granted.tables, ...planned.tables],
  };
}

type Read<Kind extends 'allocation' | 'plan'> = Pick<Inputs, Kind | 'findings' | 'receipts' | 'tables'>;

async function allocationOf(
  files: readonly string[],
  vocabulary: Vocabulary,
  shown: Shown,
  context: Context,
): Promise<Read<'allocation'>> {
  if (files.length === 0) {
    const wanted = (code: string) => shown.municipalities?.has(code) ?? true;
    const allocation = readIndicative(context.platform.figures('indicative.txt'), wanted);
    return { allocation, findings: [], receipts: [], tables: [] };
  }
  const inputs = await inputsOf(files, context);
  const { readAllocations } = await import('../read/allocation.js');
  const reading = readAllocations(inputs, vocabulary);
  return { ...reading, receipts: await receiptsOf('allocation', inputs, reading.tables, context) };
}

async function planOf(
  files: readonly string[],
  vocabulary: Vocabulary,
  context: Context,
): Promise<Read<'plan'>> {
  if (files.length === 0) return { plan: NO_PLAN, findings: [], receipts: [], tables: [] };
  const inputs = await inputsOf(files, context);
  const { readPlans } = await import('../read/plan.js');
  const reading = readPlans(inputs, vocabulary);
  return { ...reading, receipts: await receiptsOf('plan', inputs, reading.tables, context) };
}

async function inputsOf(files: readonly string[], { platform }: Context): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const file of files) {
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
