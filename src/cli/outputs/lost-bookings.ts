import type { Context } from '../context.js';
import type { BudgetRun } from '../runs/budget-run.js';
import { say } from './standard-error.js';

/**
 * Bookings that could not be read are in no sum, and a settlement without them is not the last word: whose it is, is
 * said as far as those bookings tell.
 */
export async function sayLostBookings(
  { inputs, atlas: { namer }, vocabulary }: BudgetRun,
  context: Context,
): Promise<void> {
  const files = new Set(inputs.receipts.flatMap(({ role, file }) => (role === 'actuals' ? [file] : [])));
  if (files.size === 0) return;
  const { lostBookings } = await import('../../read/inputs/lost-bookings.js');
  // Whatever else holds: what is missing of a merged municipality is missing with its successor.
  const ofSuccessors = { ...vocabulary, acceptMerged: true };
  const tables = inputs.tables.flatMap(({ table }) => (files.has(table.file) ? [table] : []));
  const { of, untold } = lostBookings(ofInputs(files, inputs.findings), tables, ofSuccessors);
  if (of.length === 0 && !untold) return;
  const years = new Map<string, number[]>();
  for (const { municipality, year } of of)
    years.set(municipality, [...(years.get(municipality) ?? []), year]);
  const named = [...years].map(([code, ofCode]) => ({ name: namer.municipality(code), years: ofCode }));
  say(context.words.run.bookingsLost(named, untold), { ...context, quiet: false });
}

/** What was found in files; of a sheet that was named, the findings name its workbook. */
function ofInputs(files: ReadonlySet<string>, findings: BudgetRun['inputs']['findings']) {
  return findings.filter(
    ({ where }) =>
      where !== undefined &&
      (files.has(where.file) || (where.sheet !== undefined && files.has(`${where.file}#${where.sheet}`))),
  );
}
