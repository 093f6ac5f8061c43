import type { ReadTable } from '../../read/tables/input-kind.js';
import { tableOf } from '../../read/tables/input-tables.js';
import type { InputReceipt } from '../../report/receipt.js';
import type { Context } from '../context.js';
import type { GivenInput } from './input-file.js';

/** The inputs of a role as a result names them. */
export function receiptsOf(
  role: InputReceipt['role'],
  inputs: readonly GivenInput[],
  tables: readonly ReadTable[],
  { platform }: Context,
): readonly InputReceipt[] {
  const rowsOf = (file: string) => rowCount(tableOf(file, tables));
  return inputs.map((input) => {
    const { file } = input;
    const rows = rowsOf(file);
    // What was read piece by piece is hashed at once: then it is known whether it held still.
    if (input.sha256) return { role, file, sha256: input.sha256(), rows };
    let hash: string | undefined;
    return {
      role,
      file,
      // Bytes stay what they are, and most results do not name their hash.
      get sha256() {
        hash ??= platform.sha256(input.bytes);
        return hash;
      },
      rows,
    };
  });
}

/** The file that says what headers mean, as a result names it: an input with its hash. */
export function columnReceipts(
  inputs: readonly GivenInput[],
  rows = 0,
  { platform }: Context,
): readonly InputReceipt[] {
  return inputs.map(({ file, bytes }) => ({ role: 'columns', file, sha256: platform.sha256(bytes), rows }));
}

/** How many rows of data were read of an input. */
function rowCount(read: ReadTable | undefined): number {
  return read?.table.count ?? read?.table.rows.length ?? 0;
}
