import type { RefusalReasons } from '../src/findings/refusal.js';
import type { RulesProblem } from '../src/findings/rules-problem.js';
import { Amount } from '../src/money/amount.js';
import { Share } from '../src/money/share.js';

type ProblemKey = RulesProblem['key'];

/** An example of everything that can be wrong in a rules file, and a place where it may stand. */
const RULES_PROBLEMS: {
  readonly [Key in ProblemKey]: {
    readonly path: string;
    readonly problem: Extract<RulesProblem, { key: Key }>;
  };
} = {
  'not-json': { path: '$', problem: { key: 'not-json', line: 12, column: 5 } },
  missing: { path: 'versions[0].parameters.walls', problem: { key: 'missing' } },
  'unknown-key': { path: 'versions[0].einde', problem: { key: 'unknown-key', name: 'einde' } },
  'wrong-type': {
    path: 'versions[0].parameters.walls.value',
    problem: { key: 'wrong-type', expected: 'yes-or-no' },
  },
  'not-a-choice': {
    path: 'versions[0].parameters.shift-counting.value',
    problem: { key: 'not-a-choice', choices: ['gross', 'net'] },
  },
  'share-as-number': {
    path: 'versions[0].parameters.shift-limit.value',
    problem: { key: 'share-as-number' },
  },
  'not-a-share': {
    path: 'versions[0].parameters.shift-limit.value',
    problem: { key: 'not-a-share', text: '15%' },
  },
  'not-an-amount': {
    path: 'versions[0].parameters.maximum.value',
    problem: { key: 'not-an-amount', text: '161 miljoen' },
  },
  empty: { path: 'versions[0].parameters.walls.source', problem: { key: 'empty' } },
  'too-small': { path: 'versions[0].from', problem: { key: 'too-small', least: 2000 } },
  'too-large': { path: 'versions[0].to', problem: { key: 'too-large', most: 2100 } },
  'unknown-intervention': {
    path: 'versions[0].parameters.shift-excluded-interventions.value[0]',
    problem: { key: 'unknown-intervention', number: 16 },
  },
  twice: { path: 'interventions[2].number', problem: { key: 'twice' } },
  'not-a-date': {
    path: 'versions[0].parameters.walls.source.date',
    problem: { key: 'not-a-date', text: '12-09-2025' },
  },
  'unknown-theme': {
    path: 'versions[0].parameters.shift-closed-themes.value[0]',
    problem: {
      key: 'unknown-theme',
      theme: 'sport',
      themes: ['sport-bewegen-cultuur', 'gezondheid-sociale-basis', 'ondersteunend'],
    },
  },
  'years-reversed': { path: 'versions[0].from', problem: { key: 'years-reversed', from: 2026, to: 2024 } },
  'years-gap': { path: 'versions[1].from', problem: { key: 'years-gap', after: 2023, before: 2025 } },
  'years-overlap': { path: 'versions[1].from', problem: { key: 'years-overlap', year: 2024 } },
  'years-out-of-order': {
    path: 'versions[1].from',
    problem: { key: 'years-out-of-order', from: 2023, after: 2025 },
  },
  'walls-with-total-carry': {
    path: 'versions[0].parameters.carry-limit.scope',
    problem: { key: 'walls-with-total-carry' },
  },
  'no-walls-with-unspent-interventions': {
    path: 'versions[2].parameters.carry-limit.base',
    problem: { key: 'no-walls-with-unspent-interventions' },
  },
  'no-walls-with-shift-limit': {
    path: 'versions[2].parameters.shift-limit.value',
    problem: { key: 'no-walls-with-shift-limit' },
  },
};

const FORMATS = ['table', 'csv', 'csv-nl', 'json', 'markdown'];

/** An example of every reason to refuse. */
export const REFUSAL_EXAMPLES: RefusalReasons = {
  'unreadable-file': { file: 'toekenning.csv', reason: 'ENOENT' },
  'too-large-as-a-whole': { file: 'boekingen.csv', line: 812_345 },
  'unreadable-workbook': { file: 'toekenning.xlsx', problem: 'old-or-encrypted' },
  'inexact-workbook': { amount: Amount.of('1000000000000.01') },
  'unknown-sheet': {
    file: 'plan.xlsx',
    sheet: 'Blad',
    sheets: ['Blad1', 'Blad2'],
    suggestions: ['Blad1', 'Blad2'],
  },
  'workbook-on-terminal': {},
  'page-on-terminal': {},
  'foreign-format': { file: 'bestedingen.xls', format: 'html' },
  'sheet-of-text': { file: 'plan.csv', sheet: 'Blad1' },
  'too-many-columns': { file: 'toekenning.csv', columns: 1_000_000, most: 16_384 },
  'unwritable-file': { file: 'rapport/begroting.csv', reason: 'EACCES' },
  'stdin-twice': {},
  'input-twice': { file: 'bestedingen.csv' },
  'output-is-input': { file: 'toekenning.csv' },
  'no-result': { file: 'afrekening.json' },
  'key-twice': { file: 'afrekening.json' },
  'stdin-not-kept': {},
  'one-at-a-time': { options: ['--lines', '--sensitivity'], format: 'csv' },
  'same-output': { file: 'plan.csv', options: ['--output', '--write-plan'] },
  'unknown-municipality': { text: 'Almeer', suggestions: ['Aalsmeer', 'Almelo', 'Almere'] },
  'unknown-intervention': { text: 'Valprevetie', suggestions: ['Valpreventie'] },
  'bad-day': { text: '2026-02-30' },
  'option-of-topic': { option: '--on', topic: 'calendar' },
  'bad-year': { text: '23' },
  'year-not-covered': { year: 2022, covered: [2023, 2024, 2025, 2026] },
  'unknown-rules': { name: 'eigen', profiles: ['regeling', 'uniform'] },
  'invalid-rules': { file: 'mijn-regels.json', problems: Object.values(RULES_PROBLEMS) },
  'invalid-grant': {
    file: 'mijn-uitkering/bedragen.csv',
    problems: [
      { path: '3:code', problem: { key: 'unknown-code', text: 'GM9999' } },
      { path: '4:1', problem: { key: 'not-an-amount-in-table', text: 'veel' } },
    ],
  },
  'unknown-grant': {
    name: 'brede',
    grants: ['brede-spuk', 'spuk-iza', 'spuk-azwa-lokaal', 'spuk-azwa-regionaal'],
  },
  'no-advice-on-year': { year: 2024, parameters: ['limit-base', 'carry-limit'], from: 2024 },
  'needs-spending': {},
  'no-amounts': { grant: { nl: 'SPUK Groen', en: 'SPUK Groen' } },
  'grant-of-regions': { grant: { nl: 'SPUK IZA', en: 'SPUK IZA' }, asked: 'spuk-iza', command: 'allocate' },
  'grant-of-municipalities': {
    grant: { nl: 'SPUK AZWA lokaal', en: 'SPUK AZWA lokaal' },
    asked: 'spuk-azwa-lokaal',
  },
  'invalid-result': {
    file: 'oud.json',
    problems: [
      { path: 'rows[0].granted', problem: { key: 'not-an-amount' } },
      { path: 'rows[1]', problem: { key: 'twice' } },
      { path: 'totals', problem: { key: 'missing' } },
    ],
  },
  'foreign-result': { file: 'oud.json', schema: 'spuk.show/1' },
  'different-commands': { before: 'allocate', after: 'check' },
  'files-exist': { files: ['toekenning.csv', 'plan.csv'] },
  'invalid-settings': {
    file: 'spuk.config.json',
    problems: [
      { path: 'allocation', problem: { key: 'wrong-type', expected: 'text-or-list' } },
      { path: 'gemeente', problem: { key: 'unknown-key', name: 'gemeente' } },
    ],
  },
  'unknown-choice': { option: '--format', value: 'pdf', choices: FORMATS },
  'unknown-ending': { file: 'begroting.pdf', formats: FORMATS },
  'bad-plan-option': { option: '--shift', text: '2024:7' },
  'unclear-role': { file: 'bedragen.csv', roles: ['allocation', 'actuals'] },
  'plan-of-one': { option: '--shift' },
  'unknown-option': { option: '--yaer', suggestion: '--year' },
  'missing-argument': { name: 'what' },
  'needs-one': { option: '-m' },
  'nothing-to-explain': { municipality: 'Almere', year: 2024, intervention: 0 },
  'missing-value': { option: '-m, --municipality <name>' },
  'too-many-arguments': { command: 'allocate' },
  'unknown-command': { name: 'alocate', suggestion: 'allocate' },
  'amount-out-of-range': {},
  'unknown-region': { text: 'Zeelnd', suggestions: ['Zeeland'] },
  'not-in-region': { municipality: 'Almere', regions: ['Zeeland'], home: 'Flevoland' },
  'no-region-amount': { region: 'Waterweg', year: 2024 },
  'bad-money': { option: '--coordination', text: '110%', percentage: true },
  'bare-number': {
    option: '--coordination',
    text: '8',
    amount: Amount.of('8.00'),
    percentages: [Share.of('0.08')],
  },
  'conflicting-options': { option: '--amount', other: '--national' },
  'no-weight': { region: 'Zeeland', file: 'inwoners.csv', names: ['Goes', 'Tholen'] },
  'nothing-in-region': { whose: 'Almere', region: 'Zeeland', year: 2025 },
  'region-needed': { file: 'projecten.csv' },
};
