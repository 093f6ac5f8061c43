import { divisionReport } from '../../report/division/report.js';
import type { Context } from '../context.js';
import type { DivisionRun } from './run.js';

/** SPUK IZA as a workbook; everything it takes is loaded for it alone. */
export async function divisionBook(
  run: DivisionRun,
  compared: boolean,
  context: Context,
): Promise<Uint8Array> {
  const { shown, input, findings, facts, atlas } = run;
  const { directory } = atlas;
  const [{ divisionBook: bookOf }, { workbookBytes }] = await Promise.all([
    import('../../report/division/book.js'),
    import('../../write/workbook.js'),
  ]);
  const book = bookOf({ shown, input, directory });
  const { notes } = divisionReport(shown, compared, directory);
  const receipt = { facts: { command: 'iza', ...facts }, rules: shown.rules, notes };
  return workbookBytes({ book, findings, receipt, incomplete: run.incomplete }, context.words, atlas.namer);
}
