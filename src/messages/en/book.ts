import type { InputReceipt } from '../../report/receipt.js';
import { capital, sheetName } from '../parts.js';
import type { BookSpeech } from '../speech.js';
import type { EnglishNouns } from './nouns.js';

const ROLE: Readonly<Record<InputReceipt['role'], string>> = {
  allocation: 'allocation',
  plan: 'plan',
  actuals: 'actuals',
  expected: 'expected spending',
  map: 'mapping',
  columns: 'column names',
  members: 'members of regions',
  weights: 'weights',
  projects: 'projects',
};

/** The names of sheets, but for that of the themes: what a grant calls those is for the grant to say. */
const SHEETS = {
  overview: 'Overview',
  years: 'Years',
  settlement: 'Settlement',
  lines: 'SiSa',
  readings: 'Readings',
  division: 'Choices',
  plan: 'Plan',
  lists: 'Lists',
  parameters: 'Parameters',
  split: 'Split',
  advice: 'Advice',
  moves: 'Proposal',
  limits: 'Limits',
  proof: 'Proof',
  findings: 'Findings',
  receipt: 'Receipt',
} as const;

/** What only workbooks say, in English. */
export const book = (nouns: EnglishNouns): BookSpeech => ({
  sheets: { ...SHEETS, themes: sheetName(nouns.theme.many, Object.values(SHEETS)) },
  titles: {
    overview: 'overview by municipality and year',
    themes: `by ${nouns.theme.one}`,
    years: 'by year',
    settlement: 'final settlement by municipality',
    lines: 'Yearly accountability in whole euros (SiSa)',
    readings: 'Other readings of the rules',
    division: 'What was chosen for every region',
    plan: 'Plan: shifts and carries',
    lists: 'Lists to choose from in the plan',
    parameters: 'The rules that were used',
    split: 'division of an amount',
    advice: 'to repay',
    moves: 'the proposal',
    limits: 'which limit binds',
    proof: 'why it cannot be less',
    findings: 'Findings',
    receipt: 'Receipt: what this workbook was made from',
  },
  lawfulSheet: (year) => `${year} legal maximum`,
  lawfulTitle: 'carried with legal maximum',
  divisionSheet: {
    regions: (year) => `Regions ${year}`,
    members: (year) => `Municipalities ${year}`,
    key: (year) => `Key ${year}`,
  },
  divisionTitle: {
    regions: (grant, year) => `${grant.en} ${year} · regions`,
    members: (grant, year) => `${grant.en} ${year} · municipalities by region`,
    key: (grant, year) => `${grant.en} ${year} · all regions together, divided by the key`,
  },
  inYear: { toRepay: (year) => `To repay ${year}`, lawful: (year) => `With legal maximum ${year}` },
  legends: {
    amounts:
      'Blue is input, black is a formula. A red cell exceeds its limit. Amounts in euros; limits are rounded down to the cent.',
    settled:
      'Blue is input, black is a formula. A red cell exceeds its limit or what is available. Amounts in euros; limits are rounded down to the cent. A year without actuals is not settled.',
    lawful:
      'The same year, with every carry cut to what is allowed: no more than the carry limit, and no more than what of the year was not spent. What is carried here comes in the next year.',
    settlement:
      'To repay: from the sheets of the years. With legal maximum: from the sheets ‘legal maximum’. An open year has no actuals and does not count. Years are not netted against each other.',
    lines:
      'Whole euros: rounded to the nearest euro, half a euro away from zero. Rounding: what that adds or takes off.',
    readings:
      'Each reading is a computation of its own. All amounts here are therefore values as they were when this workbook was made: they are not recomputed when you change something elsewhere. Only difference and total are formulas.',
    shifts:
      'A shift that you change here, or add below, is recomputed all through the workbook. Carries do not stand here: this workbook computes the most that is allowed itself.',
    regions:
      'Blue is input, black is a formula. Check: the amount of the region less what municipalities and mandate holder get together; it should be €0.00.',
    members:
      'Each share is rounded down; what is left goes one unit each to the largest remainders, ties to the lowest municipality code. Remainders are whole numbers, computed in two steps: a spreadsheet keeps only fifteen digits.',
    membersFixed:
      'A spreadsheet cannot repeat this division exactly: because of floors or ceilings (which divide in rounds) or numbers that are too large. The shares are values here and are not recomputed; if you change something, the check no longer holds.',
    key: 'The sum of all regions, divided over all municipalities by the key. Remainders are whole numbers, computed in two steps: a spreadsheet keeps only fifteen digits.',
    keyFixed:
      'The sum of all regions, divided over all municipalities by the key. The numbers are too large for a spreadsheet; these amounts are values and are not recomputed.',
    split:
      'Blue is input, black is a formula: change the amount or a weight, and it is divided again. Every share is rounded down; what is left goes one unit each to the largest remainders, of equal ones to the upper row (in order of names).',
    splitFixed:
      'The numbers of this division are too large for a spreadsheet, or the amount is negative. The shares are values and do not follow when you change something.',
    division: 'What you change here is recomputed all through the workbook, for all regions.',
    plan: `An amount that you change here, or a row that you add below, is recomputed all through the workbook. ${capital(nouns.intervention.a)} may stand by its number or by its name. A red row does not count, or shifts across ${nouns.theme.many} in a year with walls.`,
    lists: 'What may be chosen in the plan; these lists are not part of the computation.',
    parameters:
      'The blue percentages are recomputed all through the workbook. Other rules decide which formulas there are; change those with a rules file (--rules).',
    advice:
      'The advice comes from the sheet Proof; what it saves is a formula. What is repaid without a plan and with yours are values of the moment this workbook was made.',
    moves: 'What is proposed beside your plan. These are values: spuk advise looks for another proposal.',
    limits:
      'A euro more room saves a euro, up to the amount in the last column of amounts; each limit by itself.',
    proof:
      'Add it up: what there is where money is left, less all that can leave it. However it is shifted, the rest remains. All sums are formulas.',
    findings:
      'What spuk found when this workbook was made; this list is not recomputed. Red cells on the other sheets are.',
    receipt: 'With the same files and the same version spuk gives the same amounts.',
  },
  headings: {
    planned: 'Amount',
    planFrom: 'From (no.)',
    planTo: 'To (no.)',
    planCounted: 'Counts',
    share: 'Percentage',
    toDivide: 'To divide',
    splitHigh: 'Remainder, step 1',
    splitLow: 'Remainder, step 2',
    splitRest: 'Remainder of the division',
    rank: 'Order',
    check: 'Check',
  },
  findings: {
    severity: 'Severity',
    code: 'Code',
    place: 'Place',
    municipality: 'Municipality',
    year: 'Year',
    intervention: capital(nouns.intervention.one),
    message: 'Finding',
    remedy: 'What to do',
    source: 'Rule and source',
  },
  notCounted: {
    cell: 'not counted',
    one: ' row of the sheet Plan (red). ',
    many: ' rows of the sheet Plan (red). ',
  },
  noFindings: 'There are no findings.',
  receipt: {
    program: 'Program',
    command: 'Command',
    options: 'Options',
    rules: 'Rules',
    figures: 'Figures that come along',
    inputs: 'Inputs',
    noInputs: 'No files: the amounts that come with spuk.',
    hash: 'SHA-256',
    input: (role, rows) => `${ROLE[role]}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    notes: 'Please note',
    notModelled: 'Not computed',
  },
  page: 'Page &P of &N',
});
