import { izaReport } from '../report/iza-report.js';
import type { Context } from './context.js';
import type { IzaRun } from './iza-run.js';

/** SPUK IZA as a workbook; everything it takes is loaded for it alone. */
export async function izaBook(run: IzaRun, compared: boolean, context: Context): Promise<Uint8Array> {
  const { shown, input, findings, facts, atlas } = run;
  const { directory } = atlas;
  const [{ izaBook: bookOf }, { workbookBytes }] = await Promise.all([
    import('../report/iza-book.js'),
    import('../write/workbook.js'),
  ]);
  const book = bookOf({ shown, input, directory });
  const { notes } = izaReport(shown, compared, directory);
  const receipt = { facts: { command: 'iza', ...facts }, rules: shown.rules, notes };
  return workbookBytes({ book, findings, receipt, incomplete: run.incomplete }, context.words, atlas.namer);
}
