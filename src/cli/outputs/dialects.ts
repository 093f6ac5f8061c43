import { understoodFile } from '../../read/inputs/understood.js';
import type { ReadTable } from '../../read/tables/input-kind.js';
import type { Context } from '../context.js';
import type { Inputs } from '../inputs/inputs.js';
import { say } from './standard-error.js';

/**
 * With --verbose: how each input was written down, where its header stands, what its columns mean and what became of its
 * rows. Lines that are comments are always said, as they are not read; so is
 * the column that amounts have their sign from.
 */
export function sayDialects({ inputs }: { readonly inputs: Pick<Inputs, 'tables'> }, context: Context): void {
  const { run } = context.words;
  for (const read of inputs.tables) {
    if (read.option) continue;
    const { table, signColumn } = read;
    const { file, dialect, skipped } = table;
    if (signColumn !== undefined) say(run.signColumn(file, signColumn), context);
    if (context.verbose) {
      sayDialect(read, context);
      continue;
    }
    if ('sheet' in dialect && dialect.others > 0 && dialect.book === file)
      say(run.otherSheets(dialect), context);
    if (skipped.comments > 0) say(run.commentsSkipped(file, skipped.comments), context);
  }
}

function sayDialect(read: ReadTable, context: Context): void {
  const { run, inspect } = context.words;
  const { table, decimalSign: decimal, shape, auditfile } = read;
  const { file, dialect, skipped, rows, ragged, count = rows.length } = table;
  if (auditfile) {
    say(run.auditfile(file, { ...auditfile, lines: table.count ?? 0 }), context);
    return;
  }
  if ('sheet' in dialect) say(run.sheet(dialect, rows.length), context);
  else
    say(run.dialect(file, { ...dialect, decimal, shape, rows: count + ragged.length, ...skipped }), context);
  say(inspect.told(understoodFile(read)), context);
}
