import type { Plan } from '../grant/plan.js';
import { planRecords } from '../report/budget/plan-records.js';
import { csvText } from '../write/text/csv.js';
import type { PageInput } from './page-input.js';

/** Hands the plan to the reader as a file that the program reads. */
export function save(plan: Plan, { data, directory, context: { words } }: PageInput): void {
  const text = csvText(planRecords(plan, directory), words.habits.csv, words);
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.href = address;
  link.download = words.page.whatIf.fileName(data.municipality.code);
  link.click();
  URL.revokeObjectURL(address);
}
