import { type Counted, counted, summaryOf } from '../counts.js';
import { underRules } from '../parts.js';
import { type RunTexts, runSentences } from '../run-sentences.js';
import type { RunSpeech } from '../speech.js';
import { cells, SEVERITIES } from './cells.js';
import type { EnglishNouns } from './nouns.js';
import { and, english, euro, or } from './writing.js';

const ROWS: Counted = ['row', 'rows'];
const OTHER_SHEETS: Counted = ['other sheet', 'other sheets'];
const COMMENTS: Counted = ['line that begins with #', 'lines that begin with #'];

const texts = ({ intervention }: EnglishNouns): RunTexts => ({
  intervention: intervention.one,
  municipalities: ['more municipality', 'more municipalities'],
  others: (municipalities) => municipalities,
  equal: 'equal; all amounts and texts were made again and agree',
  differ: ['value differs', 'values differ'],
  noAmount: ['it is no amount', 'none of them is an amount'],
  cause: {
    version: (before, now) => `Another version of spuk: ${before}, now ${now}`,
    rules: (before, now) => `Other rules: profile ${before}, now ${now}`,
    grant: (before, now) => `Another package of the grant: ${before}, now ${now}`,
    figures: (before, now) => `Other figures: ${before}, now ${now}`,
    noFigures: 'the result names none',
    otherContent: 'the content is not the same',
    input: (file) => `${file} has changed since this result.`,
    unexplained:
      'Inputs, rules, figures and version are the same. The result was changed after it was written, or made by another build of this version.',
  },
  lost: {
    unknownWhose:
      'Not all actuals could be read, and they do not tell of which municipality or year they are: they are in no sum, and this settlement is not complete.',
    of: (whose) =>
      `The settlement of ${whose} is not complete: not all actuals could be read, and what was not read is in no sum.`,
    untold: 'Some of them do not tell of which municipality or year they are.',
  },
  sheet: {
    rows: (rows, sheet) => `${counted(rows, ROWS)} of sheet “${sheet}”`,
    formulas: (count) => `${counted(count, ['formula', 'formulas'])} read by the value kept with it`,
    hidden: (count) => `${counted(count, ['hidden row', 'hidden rows'])} read as well`,
    others: (count) => `${counted(count, OTHER_SHEETS)} not read`,
  },
  dialect: {
    read: (rows) => `${counted(rows, ROWS)} read`,
    shape: {
      long: 'one amount a row',
      wide: `a column per ${intervention.one}`,
      'by-years': 'a column per year',
    },
    blank: (count) => `${counted(count, ['empty line', 'empty lines'])} skipped`,
    comments: (count) => `${counted(count, COMMENTS)} skipped`,
    bom: 'with BOM',
    separator: (sign) => `separator ${sign}`,
    decimal: (sign) => `decimal sign ${sign}`,
    notToBeSeen: 'not to be seen',
    lineEnd: (end) => `line ends ${end}`,
    signs: {
      ',': 'comma',
      ';': 'semicolon',
      '\t': 'tab',
      '.': 'point',
    },
  },
});

export const run = (nouns: EnglishNouns): RunSpeech => ({
  ...runSentences(texts(nouns), english),
  summary: (counts) => summaryOf(counts, SEVERITIES),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['municipality', 'municipalities'])}, ${counted(years, ['year', 'years'])}, ${summaryOf(counts, SEVERITIES) || 'no findings'}`,
  more: (count) => `… and ${count} more of this kind; --format json gives them all.`,
  moreByMunicipality: (count) => `${count} more of this kind, by municipality:`,
  nothingShown: 'There is nothing to show: the allocation has no rows for this choice.',
  nothingDivided:
    'Nothing was divided: a name or weight that is wrong changes what all others get. Mend the file first.',
  manyBlocks: (count) => `These are ${count} tables; --by municipality gives one overview a year.`,
  notModelledElsewhere: (under) =>
    `What spuk does not compute stands in \`spuk show not-modelled${underRules(under)}\`.`,
  notInAgenda: (undated) =>
    `Without a fixed date, and so not in the agenda: ${undated.map(({ calendar, due }) => `${calendar.name?.en ?? ''}, ${due.en}`).join('; ')}.`,
  cited: ({ document, article, status }) =>
    `${document}${article === null ? '' : `, artikel ${article}`} (${cells[status]}).`,
  bookingsOfRegions: (grant, bookings, sum) =>
    `${counted(bookings, ['booking', 'bookings'])} of ${grant.en}, ${bookings === 1 ? '' : 'together '}${euro(sum)}: no part of this settlement.`,
  otherGrant: ({ grant, other }, bookings, sum) =>
    `${counted(bookings, ['booking', 'bookings'])} of the ${other.en}, ${bookings === 1 ? '' : 'together '}${euro(sum)}: no part of ${grant.en}.`,
  bookingsElsewhere: (grant, bookings, sum) =>
    `${counted(bookings, ['booking', 'bookings'])} of ${grant.en}, ${bookings === 1 ? '' : 'together '}${euro(sum)}, of regions or years that are not shown: no part of what is spent here.`,
  notMember: (municipalities, regions) =>
    `${and(municipalities)} ${municipalities.length === 1 ? 'is not a member' : 'are not members'} of ${or(regions)}; ${regions.length === 1 ? 'that region is' : 'those regions are'} not shown.`,
  noMemberActuals: (grant) => `The actuals (-s) have not one booking of ${grant.en}: nothing is settled.`,
  noActuals: 'No actuals were given (-s): all years are open.',
  planWritten: ({ file, rows, names, beside }) =>
    `${file}: the plan${names.length === 0 ? '' : ` of ${and(names)}`}, ${counted(rows, ROWS)}${BESIDE[beside]}; use this file from now on instead of the plan that was read.`,
  planNotWritten: (file) =>
    `${file} was not written: not all rows of the inputs could be read, so the plan would not be whole.`,
  auditfile: (file, { version, lines, opening }) =>
    `${file}: auditfile XAF ${version}, ${counted(lines, ['line', 'lines'])} read${opening > 0 ? `, ${opening} of them of the opening balance, which do not count` : ''}.`,
  signColumn: (file, column) =>
    `${file}: the column “${column}” says whether an amount is spending or is taken off it, and was read so.`,
  otherSheets: ({ book, sheet, others }) =>
    `${book}: only sheet “${sheet}” was read, ${counted(others, OTHER_SHEETS)} ${others === 1 ? 'was' : 'were'} not. Name another sheet as ${book}#Sheet2.`,
  commentsSkipped: (file, count) => `${file}: ${counted(count, COMMENTS)} skipped.`,
  incomplete: 'incomplete',
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
  see: 'see',
});

/** What a plan that was written holds beside the one that was read. */
const BESIDE = {
  most: ', with the most that may be carried instead of the carries of the plan',
  advice: ', with the advice in it',
  nothing: '',
} as const;
