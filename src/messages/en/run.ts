import { counted, summaryOf } from '../counts.js';
import { yearRange } from '../numbers.js';
import { underRules } from '../parts.js';
import type { RunSpeech } from '../speech.js';
import { cells, SEVERITIES } from './cells.js';
import type { EnglishNouns } from './nouns.js';
import { and, euro, or } from './writing.js';

export const run = (nouns: EnglishNouns): RunSpeech => ({
  summary: (counts) => summaryOf(counts, SEVERITIES),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['municipality', 'municipalities'])}, ${counted(years, ['year', 'years'])}, ${summaryOf(counts, SEVERITIES) || 'no findings'}`,
  more: (count) => `… and ${count} more of this kind; --format json gives them all.`,
  moreByMunicipality: (count) => `${count} more of this kind, by municipality:`,
  whereFound: (name, places) =>
    `${name}: ${places
      .map(({ year, interventions }) =>
        [
          ...(year === undefined ? [] : [String(year)]),
          ...(interventions.length === 0
            ? []
            : [`${nouns.intervention.one} ${and(interventions.map(String))}`]),
        ].join(' '),
      )
      .join('; ')}`,
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
  verified: (file, { differences, amounts }) =>
    differences === 0
      ? `${file}: equal; all amounts and texts were made again and agree.`
      : `${file}: ${counted(differences, ['value differs', 'values differ'])}${amounts > 0 ? '' : differences === 1 ? '; it is no amount' : '; none of them is an amount'}.`,
  cause: (cause) => {
    switch (cause.key) {
      case 'version':
        return `Another version of spuk: ${cause.before}, now ${cause.after}.`;
      case 'rules':
        return `Other rules: profile ${cause.before}, now ${cause.after}; their content is not the same.`;
      case 'grant':
        return `Another package of the grant: ${cause.before}, now ${cause.after}${cause.before === cause.after ? '; the content is not the same' : ''}.`;
      case 'figures':
        return `Other figures: ${cause.before ?? 'the result names none'}, now ${cause.after}${cause.before === cause.after ? '; their content is not the same' : ''}.`;
      case 'input':
        return `${cause.file} has changed since this result.`;
      case 'unexplained':
        return 'Inputs, rules, figures and version are the same: the result itself was changed after it was written.';
    }
  },
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
    `${file}: the plan${names.length === 0 ? '' : ` of ${and(names)}`}, ${counted(rows, ['row', 'rows'])}${BESIDE[beside]}; use this file from now on instead of the plan that was read.`,
  planNotWritten: (file) =>
    `${file} was not written: not all rows of the inputs could be read, so the plan would not be whole.`,
  bookingsLost: (of, untold) =>
    of.length === 0
      ? 'Not all actuals could be read, and they do not tell of which municipality or year they are: they are in no sum, and this settlement is not complete.'
      : `The settlement of ${municipalityYears(of)} is not complete: not all actuals could be read, and what was not read is in no sum.${untold ? ' Some of them do not tell of which municipality or year they are.' : ''}`,
  sheet: ({ book, sheet, formulas, hidden, others }, rows) =>
    [
      `${book}: ${counted(rows, ['row', 'rows'])} of sheet “${sheet}”`,
      ...(formulas > 0
        ? [`${counted(formulas, ['formula', 'formulas'])} read by the value kept with it`]
        : []),
      ...(hidden > 0 ? [`${counted(hidden, ['hidden row', 'hidden rows'])} read as well`] : []),
      ...(others > 0 ? [`${counted(others, ['other sheet', 'other sheets'])} not read`] : []),
    ]
      .join('; ')
      .concat('.'),
  dialect: (file, { encoding, bom, separator, lineEnd, decimal, shape, rows, blank, comments }) =>
    `${file}: ${counted(rows, ['row', 'rows'])} read${shape ? `, ${shapes(nouns)[shape]}` : ''}${
      blank > 0 ? `, ${counted(blank, ['empty line', 'empty lines'])} skipped` : ''
    }${comments > 0 ? `, ${counted(comments, COMMENTS)} skipped` : ''}; ${encoding}${bom ? ' with BOM' : ''}, separator ${SEPARATORS[separator] ?? separator}, decimal sign ${
      decimal === null ? 'not to be seen' : SEPARATORS[decimal]
    }, line ends ${lineEnd}.`,
  auditfile: (file, { version, lines, opening }) =>
    `${file}: auditfile XAF ${version}, ${counted(lines, ['line', 'lines'])} read${opening > 0 ? `, ${opening} of them of the opening balance, which do not count` : ''}.`,
  signColumn: (file, column) =>
    `${file}: the column “${column}” says whether an amount is spending or is taken off it, and was read so.`,
  otherSheets: ({ book, sheet, others }) =>
    `${book}: only sheet “${sheet}” was read, ${counted(others, ['other sheet', 'other sheets'])} ${others === 1 ? 'was' : 'were'} not. Name another sheet as ${book}#Sheet2.`,
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

/** Of whom and when: the first few by name, the others by their number. */
function municipalityYears(of: Parameters<RunSpeech['bookingsLost']>[0]): string {
  const named = of.slice(0, NAMED).map(({ name, years }) => `${name} ${yearRange(years)}`);
  const rest = of.length - named.length;
  return and(rest > 0 ? [...named, counted(rest, ['more municipality', 'more municipalities'])] : named);
}

/** What a plan that was written holds beside the one that was read. */
const BESIDE = {
  most: ', with the most that may be carried instead of the carries of the plan',
  advice: ', with the advice in it',
  nothing: '',
} as const;

const NAMED = 5;

const COMMENTS = ['line that begins with #', 'lines that begin with #'] as const;

const shapes = (nouns: EnglishNouns) => ({
  long: 'one amount a row',
  wide: `a column per ${nouns.intervention.one}`,
  'by-years': 'a column per year',
});

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '.': 'point',
};
