import type { InspectSpeech } from '../speech.js';
import { type InspectTables, type InspectWords, inspectSpeech, inspectTitle } from '../understood.js';
import { columnsOf } from './file-findings.js';
import type { EnglishNouns } from './nouns.js';
import { english } from './writing.js';

const TABLES: InspectTables = {
  titles: {
    file: 'How it was read',
    columns: 'Columns',
    rows: 'Rows',
    passed: 'Passed over',
  },
  standardInput: 'standard input',
  headings: {
    file: 'File',
    inspectedFact: 'What',
    inspectedValue: 'Read as',
    column: 'Column',
    header: 'Header',
    meaning: 'What it holds',
    detail: 'Detail',
    inspectedUse: 'What',
    inspectedCount: 'Count',
    inspectedLine: 'Line',
    inspectedText: 'Text',
  },
  cells: {
    'holds-allocation': 'allocation (-a)',
    'holds-plan': 'plan (-p)',
    'holds-actuals': 'actuals (-s)',
    'holds-map': 'map (--map)',
    'layout-long': 'one amount a row',
    'layout-wide': 'the amounts of a year side by side',
    'layout-by-years': 'a column a year',
    'rows-read': 'data',
    'rows-faulty': 'data with an error (see the findings)',
    'rows-ragged': 'of no use (see the findings)',
    'rows-subtotal': 'subtotal, not counted',
    'rows-total': 'total, not counted',
    'rows-comment': 'begins with #, passed over',
    'rows-blank': 'empty, passed over',
    'rows-opening-balance': 'opening balance, not counted',
    'rows-above': 'above the header, passed over',
    'rows-unit': 'unit of the amounts',
    'rows-header': 'repeated header, passed over',
    'rows-footnote': 'footnote, passed over',
    'rows-heading': 'heading, passed over',
    'rows-rule': 'rule, passed over',
    'file-holds': 'Holds',
    'file-format': 'Format',
    'file-sheet': 'Sheet',
    'file-other-sheets': 'Other sheets, not read',
    'file-formulas': 'Formulas, by their kept value',
    'file-hidden-rows': 'Hidden rows, read as well',
    'file-encoding': 'Encoding',
    'file-separator': 'Separator',
    'file-line-end': 'Line end',
    'file-header': 'Header at line',
    'file-layout': 'Layout',
    'file-unit': 'Unit of the amounts',
    'file-decimal-sign': 'Decimal sign',
    'file-sign-column': 'Column with debit or credit',
    semicolon: 'semicolon',
    comma: 'comma',
    tab: 'tab',
    bar: 'bar (|)',
    point: 'point',
    'not-told': 'not told',
    'in-thousands': '× € 1,000',
  },
};

/** What tables of a file that was looked at say, in English. */
export const inspectTables = { ...TABLES, title: inspectTitle(TABLES) };

const USES: InspectWords['uses'] = {
  read: ['row read', 'rows read'],
  faulty: ['row with an error', 'rows with an error'],
  ragged: ['row not read', 'rows not read'],
  subtotal: ['subtotal is not counted', 'subtotals are not counted'],
  total: ['total is not counted', 'totals are not counted'],
  comment: ['line with # passed over', 'lines with # passed over'],
  blank: ['empty line passed over', 'empty lines passed over'],
  'opening-balance': ['line of the opening balance not counted', 'lines of the opening balance not counted'],
  above: ['line above the header passed over', 'lines above the header passed over'],
  unit: ['line with a unit', 'lines with a unit'],
  header: ['repeated header passed over', 'repeated headers passed over'],
  footnote: ['footnote passed over', 'footnotes passed over'],
  heading: ['heading passed over', 'headings passed over'],
  rule: ['rule passed over', 'rules passed over'],
};

/** Words for how a file was read, in English. */
export const inspect = (nouns: EnglishNouns): InspectSpeech =>
  inspectSpeech(
    TABLES,
    {
      holds: columnsOf(nouns),
      uses: USES,
      sums: (held) => `${held}, not counted`,
      exported: 'counts for nothing',
      nothing: 'nothing read of it',
      amountsOf: (whose) => `amounts of ${whose}`,
      thisYear: 'this year',
      thisIntervention: `this ${nouns.intervention.one}`,
      intervention: nouns.intervention.one,
      header: (lines) => `header at line ${lines}`,
      columns: (all) => `columns: ${all}`,
    },
    english,
  );
