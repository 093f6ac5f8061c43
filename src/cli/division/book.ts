import { divisionReport } from '../../report/division/division-report.js';
import type { Kinds } from '../../write/formats.js';
import type { DivisionRun } from './run.js';

/** A division as a workbook; everything it takes is loaded for it alone. */
export async function divisionBook(run: DivisionRun, compared: boolean): Promise<Kinds['book']> {
  const { shown, input, findings, facts, atlas } = run;
  const { directory } = atlas;
  const { divisionBook: bookOf } = await import('../../book/division/division-book.js');
  const book = bookOf({ shown, input, directory });
  const { notes } = divisionReport(shown, compared, directory);
  const receipt = { facts: { command: 'iza', ...facts }, rules: shown.rules, notes };
  return { book, findings, receipt, incomplete: run.incomplete, namer: atlas.namer };
}
