import type { Shown } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { Refusal } from '../findings/refusal.js';
import type { Allocation } from '../grant/allocation.js';
import type { ReadTable } from '../read/allocation.js';
import type { Vocabulary } from '../read/cell-reader.js';
import { readIndicative } from '../read/embedded.js';
import type { InputReceipt } from '../report/budget-document.js';
import type { Context } from './context.js';

/** The inputs of a run, read. */
export interface Inputs {
  readonly allocation: Allocation;
  readonly findings: readonly Finding[];
  readonly receipts: readonly InputReceipt[];
  readonly tables: readonly ReadTable[];
}

/**
 * The granted amounts: from the files that were named, else the indicative ones that come with the program.
 * @throws Refusal for a file that cannot be read
 */
export async function readInputs(
  files: readonly string[],
  vocabulary: Vocabulary,
  shown: Shown,
  context: Context,
): Promise<Inputs> {
  if (files.length === 0) {
    const wanted = (code: string) => shown.municipalities?.has(code) ?? true;
    const allocation = readIndicative(context.platform.figures('indicative.txt'), wanted);
    return { allocation, findings: [], receipts: [], tables: [] };
  }
  if (files.filter((file) => file === '-').length > 1) throw new Refusal({ key: 'stdin-twice' });
  const inputs = [];
  for (const file of files) inputs.push({ file, bytes: await bytesOf(file, context) });
  const { readAllocations } = await import('../read/allocation.js');
  const { allocation, findings, tables } = readAllocations(inputs, vocabulary);
  const receipts = await Promise.all(
    inputs.map(async ({ file, bytes }) => ({
      role: 'allocation' as const,
      file,
      sha256: await context.platform.sha256(bytes),
      rows: tables.find(({ table }) => table.file === file)?.table.rows.length ?? 0,
    })),
  );
  return { allocation, findings, receipts, tables };
}

async function bytesOf(file: string, { platform }: Context): Promise<Uint8Array> {
  const bytes = await platform.read(file);
  if ('failure' in bytes) throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
  return bytes;
}
