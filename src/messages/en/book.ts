import type { InputReceipt } from '../../report/budget-document.js';
import type { BookSpeech } from '../speech.js';

const ROLE: Readonly<Record<InputReceipt['role'], string>> = {
  allocation: 'allocation',
  plan: 'plan',
  actuals: 'actuals',
  map: 'mapping',
  members: 'members of regions',
  weights: 'weights',
  projects: 'projects',
};

/** What only workbooks say, in English. */
export const book: BookSpeech = {
  sheets: {
    overview: 'Overview',
    themes: 'Themes',
    years: 'Years',
    plan: 'Plan',
    parameters: 'Parameters',
    findings: 'Findings',
    receipt: 'Receipt',
  },
  titles: {
    overview: 'Brede SPUK · overview by municipality and year',
    themes: 'Brede SPUK · by theme',
    years: 'Brede SPUK · by year',
    plan: 'Plan: shifts and carries',
    parameters: 'The rules that were used',
    findings: 'Findings',
    receipt: 'Receipt: what this workbook was made from',
  },
  legends: {
    amounts:
      'Blue is input, black is a formula. A red cell exceeds its limit. Amounts in euros; limits are rounded down to the cent.',
    plan: 'An amount that you change here, or a row that you add below, is recomputed all through the workbook.',
    parameters:
      'The blue percentages are recomputed all through the workbook. Other rules decide which formulas there are; change those with a rules file (--rules).',
    findings:
      'What spuk found when this workbook was made; this list is not recomputed. Red cells on the other sheets are.',
    receipt: 'With the same files and the same version spuk gives the same amounts.',
  },
  headings: { planned: 'Amount', share: 'Percentage' },
  findings: {
    severity: 'Severity',
    code: 'Code',
    place: 'Place',
    municipality: 'Municipality',
    year: 'Year',
    intervention: 'Intervention',
    message: 'Finding',
    remedy: 'What to do',
    source: 'Rule and source',
  },
  noFindings: 'There are no findings.',
  receipt: {
    program: 'Program',
    command: 'Command',
    options: 'Choices',
    rules: 'Rules',
    inputs: 'Inputs',
    noInputs: 'No files: the indicative allocation of spuk itself.',
    hash: 'SHA-256',
    input: (role, rows) => `${ROLE[role]}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    notes: 'Please note',
    notModelled: 'Not computed',
  },
  page: 'Page &P of &N',
};
