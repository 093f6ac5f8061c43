import type { Context } from '../context.js';
import type { Inputs } from '../inputs/inputs.js';
import { say } from './standard-error.js';

/**
 * With --verbose: how each input was written down. Lines that are comments are always said, as they are not read; so is
 * the column that amounts have their sign from.
 */
export function sayDialects({ inputs }: { readonly inputs: Pick<Inputs, 'tables'> }, context: Context): void {
  const { run } = context.words;
  for (const { table, decimalSign, signColumn, shape, auditfile, option } of inputs.tables) {
    if (option) continue;
    const { file, dialect, skipped, rows, ragged } = table;
    if (signColumn !== undefined) say(run.signColumn(file, signColumn), context);
    if (!context.verbose) {
      if ('sheet' in dialect && dialect.others > 0 && dialect.book === file)
        say(run.otherSheets(dialect), context);
      if (skipped.comments > 0) say(run.commentsSkipped(file, skipped.comments), context);
      continue;
    }
    if (auditfile) {
      say(run.auditfile(file, { ...auditfile, lines: table.count ?? 0 }), context);
      continue;
    }
    if ('sheet' in dialect) {
      say(run.sheet(dialect, rows.length), context);
      continue;
    }
    const counts = { rows: (table.count ?? rows.length) + ragged.length, ...skipped };
    say(run.dialect(file, { ...dialect, decimal: decimalSign, shape, ...counts }), context);
  }
}
