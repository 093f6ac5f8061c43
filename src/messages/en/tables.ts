import type { Share } from '../../money/share.js';
import type { Title } from '../../report/table.js';
import { lawInForce } from '../law-in-force.js';
import { date, decimal, listed, yearRange } from '../numbers.js';
import type { Words } from '../words.js';
import { book } from './book.js';
import { difference } from './difference.js';
import { izaTables } from './iza.js';
import { page } from './page.js';

type TableWords = Pick<
  Words,
  'headings' | 'cells' | 'title' | 'note' | 'phrase' | 'parameterName' | 'parameterValue'
>;

const headings: Words['headings'] = {
  ...izaTables.headings,
  granted: 'Granted',
  carriedIn: 'Carried in',
  shiftedIn: 'Shifted in',
  shiftedOut: 'Shifted out',
  available: 'Available',
  carriedOut: 'Carried out',
  budget: 'Budget',
  shiftLimit: 'Shift limit',
  shiftRoom: 'Shift room',
  carryLimit: 'Carry limit',
  carryRoom: 'Carry room',
  spent: 'Spent',
  unspent: 'Unspent',
  overspent: 'Overspent',
  ownUnspent: 'Own money unspent',
  toRepay: 'To repay',
  code: 'Code',
  name: 'Municipality',
  year: 'Year',
  theme: 'Theme',
  themeName: 'Theme',
  themeKey: 'Key',
  intervention: 'No',
  interventionName: 'Intervention',
  provenance: 'Provenance',
  region: 'Region',
  mandateHolder: 'Mandate holder',
  mandateHolderKind: 'Kind',
  iv3: 'Iv3 task field',
  parameter: 'Rule',
  value: 'Value',
  status: 'Certainty',
  source: 'Source',
  topic: 'Topic',
  municipality: 'Municipality',
  kind: 'Kind',
  from: 'From',
  to: 'To',
  amount: 'Amount',
  note: 'Note',
  path: 'Value',
  before: 'Was',
  after: 'Is now',
  carryUsable: 'Still to carry',
  lawful: 'Lawful',
  open: 'Open',
  grant: 'Grant',
  line: 'Line',
  lineCode: 'SiSa code',
  wholeEuros: 'Whole euros',
  rounding: 'Rounding',
  toRepayOther: 'To repay, other reading',
  lawfulOther: 'Lawful, other reading',
  difference: 'Difference',
  setting: 'Setting',
  origin: 'Origin',
  place: 'Place',
  level: 'Level',
  change: 'Change',
  field: 'Field',
  old: 'Old',
  new: 'New',
  finding: 'Finding',
  message: 'Message',
};

const cells: Words['cells'] = {
  ...izaTables.cells,
  municipality: 'municipality',
  'public-body': 'public body',
  unknown: 'unknown',
  subtotal: 'Subtotal',
  total: 'Total',
  undivided: 'Undivided',
  open: 'open',
  'whole-grant': 'Whole grant',
  'brede-spuk': 'Brede SPUK',
  'spuk-iza': 'SPUK IZA',
  shift: 'shift',
  carry: 'carry',
  proposed: 'proposed: the most that is allowed',
  'unchanged-rest': 'Others, unchanged',
  'other-rest': 'Others, not shown',
  'from-option': 'option',
  'from-environment': 'environment',
  'from-file': 'file',
  'by-default': 'default',
  rounding: 'Rounding difference',
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  read: 'read',
  explained: 'explained',
  reported: 'reported',
  derived: 'derived',
  assumed: 'assumed',
};

const TOPICS = {
  interventions: 'Interventions of the brede SPUK',
  themes: 'Main themes of the brede SPUK',
  municipalities: 'Municipalities: classification of 2023, IZA region and brede SPUK total',
  regions: 'SPUK IZA: regions, mandate holders and amounts',
  budgets: 'National budgets per intervention, brede SPUK',
  rules: 'Rules of the brede SPUK',
  'not-modelled': 'What spuk does not compute',
} as const;

function title(of: Title): string {
  switch (of.key) {
    case 'budget':
      return `Brede SPUK ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'by-municipality':
      return `Brede SPUK ${of.year} · ${counted(of.count)}`;
    case 'by-theme':
      return `Brede SPUK by theme · ${scope(of.scope)}`;
    case 'by-year':
      return `Brede SPUK by year · ${scope(of.scope)}`;
    case 'settlement':
      return `Final settlement ${yearRange(of.years)} · ${scope(of.scope)}`;
    case 'lines':
      return `Accountability ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'lines-iza':
      return `Accountability SPUK IZA ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'sensitivity':
      return `Other reading · ${parameterName[of.parameter]} ${of.rules.year}: ${parameterValue[of.parameter](of.rules)}`;
    case 'verify':
      return `Other than in ${of.file}`;
    case 'show':
      return TOPICS[of.what];
    case 'rules':
      return `${TOPICS.rules} · profile ${of.profile} · ${of.year}`;
    case 'law':
      return page.law(of.profile);
    case 'page-themes':
      return page.chart.caption;
    case 'page-part':
      return page.parts[of.part](of.year);
    case 'book':
      return book.titles[of.sheet];
    case 'book-iza':
      return book.izaTitle[of.sheet](of.year);
    case 'book-lawful':
      return book.lawfulTitle(of.year);
    case 'config':
      return `Settings · ${of.file ?? 'no settings file'}`;
    case 'difference':
    case 'difference-facts':
    case 'difference-totals':
    case 'difference-settlement':
    case 'difference-findings':
      return difference.title(of);
    default:
      return izaTables.title(of);
  }
}

function scope(of: number | { readonly name: string; readonly code: string }): string {
  return typeof of === 'number' ? counted(of) : `${of.name} (${of.code})`;
}

function counted(municipalities: number): string {
  return `${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}`;
}

const parameterName: Words['parameterName'] = {
  ...izaTables.parameterName,
  walls: 'Walls',
  'shift-limit': 'Shift limit',
  'shift-receiving-cap': 'Cap on the receiving side',
  'shift-excluded-interventions': 'Interventions that may not shift',
  'shift-closed-themes': 'Themes within which nothing may be shifted',
  'shift-counting': 'Counting of shifts',
  'limit-base': 'Base of the limits',
  decisions: 'Several decisions',
  'carry-limit': 'Carry limit',
  'carry-spent-first': 'Money carried in',
  'settlement-netting': 'Netting between years',
  'accountability-lines': 'Accountability lines',
};

const SHIFT_BASE = {
  giving: 'of what the giving intervention was granted, within its theme',
  receiving: 'of what the receiving intervention was granted, within its theme',
  theme: 'of what the theme was granted',
} as const;

const CARRY_BASE = {
  'granted intervention': 'of what each intervention was granted, to the same intervention',
  'granted total': 'of the total granted',
  'unspent intervention': 'of what each intervention left unspent, to the same intervention',
  'unspent total': 'of the total left unspent',
} as const;

const parameterValue: Words['parameterValue'] = {
  walls: ({ walls }) => (walls.value ? 'yes, between interventions and themes' : 'none; shifting is free'),
  'shift-limit': ({ shiftLimit: { value } }) =>
    value.share === null ? 'no limit' : `${percentage(value.share)} ${SHIFT_BASE[value.base]}`,
  'shift-receiving-cap': ({ shiftReceivingCap: { value } }) =>
    value === null ? 'none' : `${percentage(value)} of what the receiving intervention was granted`,
  'shift-excluded-interventions': ({ shiftExcludedInterventions: { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-closed-themes': ({ shiftClosedThemes: { value } }) =>
    value.length === 0 ? 'none' : value.join(', '),
  'shift-counting': ({ shiftCounting: { value } }) =>
    value === 'gross' ? 'gross: in and out are not netted' : 'net: out less in',
  'limit-base': ({ limitBase: { value } }) =>
    value === 'granted' ? 'what was granted' : 'what was granted plus what was carried in',
  decisions: () => 'all decisions of the year together',
  'carry-limit': ({ carryLimit: { value } }) =>
    `${percentage(value.share)} ${CARRY_BASE[`${value.base} ${value.scope}`]}`,
  'carry-spent-first': ({ carrySpentFirst: { value } }) =>
    value ? 'is spent first and not carried again' : 'may be carried again',
  'settlement-netting': () => 'none; a deficit of one year does not lower what is repaid for another',
  'accountability-lines': ({ accountabilityLines: { value } }) =>
    `${value} ${value === 1 ? 'line' : 'lines'} a year`,
};

function percentage(share: Share): string {
  return `${decimal(share.percentage(), 'en')}%`;
}

export const tables: TableWords = {
  headings,
  cells,
  title,
  phrase: izaTables.phrase,
  parameterName,
  parameterValue,
  note: (note) => {
    switch (note.key) {
      case 'indicative':
        return '* Indicative: derived by key from national budgets or the municipality’s total, not from a decision; so are the limits and sums made of it. Use -a with your own allocation for exact amounts.';
      case 'official-totals':
        return `The totals per municipality of ${listed(note.years.map(String), 'and')} are official: letter of VWS of 12 September 2025, annex 2A.`;
      case 'law':
        return lawInForce(note.rules, note.parameter, {
          cells,
          parameterName,
          parameterValue,
          see: 'see',
          undated: note.undated === true,
        });
      case 'not-modelled':
        return ['Not modelled:', ...note.items.map(({ en }) => `- ${en}`)].join('\n');
      case 'rules-in-full':
        return 'The whole source of every rule stands in `spuk show rules --format json` (a rules file to start from) and csv.';
      case 'settlement':
        return `To repay: ${note.carry === 'max' ? 'with the most that may be carried' : 'as planned'}. Lawful: the same with every carry cut to what is allowed: no more than the carry limit, and no more than that year’s own money that was not spent. An open year has no actuals and does not count, nor does what was carried into it; in sums over municipalities only what is granted and available in an open year counts.`;
      case 'nothing-settled':
        return `Not shown: ${note.count} ${note.count === 1 ? 'municipality' : 'municipalities'} without actuals; there is nothing to settle. --format json and csv give all.`;
      case 'settled-by':
        return `${note.municipality.name} goes into ${note.successor.name} on ${date(note.merger.date)}, which settles then (${cells[note.merger.status]}); what was granted does not change.`;
      case 'lines':
        return 'Whole euros: rounded to the nearest euro, half a euro away from zero. No rule on rounding was found. The SiSa codes of the lines of the brede SPUK are not known and are left open; of SPUK IZA it is not known which of the codes is for whom.';
      case 'reading':
        return `${parameterName[note.parameter]} ${note.rules.year} (the value followed is ${cells[note.status]}): ${note.source}`;
      case 'readings-compared':
        return 'Difference: what is lawfully repaid under the other reading, less what is lawfully repaid now.';
      case 'readings-as-planned':
        return 'Carries are as planned here. The most that can be carried under each reading, and what is repaid then, is given by --carry max --sensitivity.';
      case 'no-readings':
        return 'The chosen rules name no other readings: nothing hangs on assumptions with an alternative.';
      case 'regions-derived':
        return 'The region of a municipality is derived from a public overview and was checked: with one key the members give the official amount of 2026 within 0.65% (Friesland and Arnhem 1.2%).';
      case 'thousands':
        return '× €1,000: each amount is rounded from the exact amount, totals too (from €500 up). What the rounded amounts together differ from their total stands as rounding difference; side by side amounts may differ by 1 as well.';
      case 'differences':
        return difference.note;
      default:
        return izaTables.note(note);
    }
  },
};
