import { counted, summaryOf } from '../counts.js';
import type { RunSpeech } from '../words.js';

const COUNTED = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

export const run: RunSpeech = {
  summary: (counts) => summaryOf(counts, COUNTED),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['municipality', 'municipalities'])}, ${counted(years, ['year', 'years'])}, ${summaryOf(counts, COUNTED) || 'no findings'}`,
  more: (count) => `… and ${count} more of this kind; --format json gives them all.`,
  nothingShown: 'There is nothing to show: the allocation has no rows for this choice.',
  manyBlocks: (count) => `These are ${count} tables; --by municipality gives one overview a year.`,
  notModelledElsewhere: 'What spuk does not compute stands in `spuk show not-modelled`.',
  dialect: (file, { encoding, bom, separator, lineEnd, decimal, shape, rows, blank, comments }) =>
    `${file}: ${counted(rows, ['row', 'rows'])} read${shape ? `, ${SHAPES[shape]}` : ''}${
      blank > 0 ? `, ${counted(blank, ['empty line', 'empty lines'])} skipped` : ''
    }${comments > 0 ? `, ${counted(comments, COMMENTS)} skipped` : ''}; ${encoding}${bom ? ' with BOM' : ''}, separator ${SEPARATORS[separator] ?? separator}, decimal sign ${
      decimal === null ? 'not to be seen' : SEPARATORS[decimal]
    }, line ends ${lineEnd}.`,
  commentsSkipped: (file, count) => `${file}: ${counted(count, COMMENTS)} skipped.`,
  thousands: '× €1,000',
  alwaysExact: (format) =>
    `--thousands is for table and markdown; amounts in ${format} are always exact, in euros.`,
  reading: (file) => `Reading ${file === '-' ? 'standard input' : file}…`,
  takingApart: (files) => `Taking apart ${counted(files, ['file', 'files'])}…`,
  computing: 'Computing…',
  writing: 'Making the output…',
  defect:
    'This is a defect of spuk itself, not of your input. Please report it with the text above and the command used.',
  rule: 'Rule',
};

const COMMENTS = ['line that begins with #', 'lines that begin with #'] as const;

const SHAPES = {
  long: 'one amount a row',
  wide: 'a column per intervention',
  'by-years': 'a column per year',
} as const;

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '.': 'point',
};
