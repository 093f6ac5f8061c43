import type { StarterSpeech } from '../speech.js';
import type { EnglishNouns } from './nouns.js';

/** The files that a folder starts with. */
export const starter = (nouns: EnglishNouns): StarterSpeech => ({
  files: { allocation: 'allocation.csv', plan: 'plan.csv', spent: 'spent.csv' },
  headers: {
    allocation: ['municipality', 'year', nouns.intervention.one, 'decision', 'granted'],
    plan: ['municipality', 'year', 'kind', 'from', 'to', 'amount', 'note'],
    spent: ['municipality', 'year', nouns.intervention.one, 'spent'],
  },
  shift: 'shift',
  example: 'example: take away the # and the space, and the line counts',
  decision: 'grant',
  written: (folder) =>
    `Complete the files in your spreadsheet or editor; a line that begins with # is an example and does not count. Each file is there as CSV and as a workbook (.xlsx): choose one; the settings name the CSV. Then: ${folder === '.' ? '' : `cd ${folder}, then `}spuk allocate`,
  official: (file, stands) =>
    `The amounts in ${file} are those of ${stands}. Where a later decision or an LPO grants more, add it as rows of its own, named in the column decision; or leave this file out and give the later one alone: -a official -a later.csv.`,
});
