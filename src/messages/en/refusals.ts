import { yearRange } from '../numbers.js';
import type { RefusalSpeech } from '../words.js';
import { divisionRefusals } from './division/refusals.js';
import { grantProblem } from './grant-problems.js';
import { jsonProblem, resultProblem } from './json-problems.js';
import type { EnglishNouns } from './nouns.js';
import { rulesProblem } from './rules-problems.js';
import { readingRemedy, systemReason, writingRemedy } from './system-reasons.js';
import { names } from './unknown-names.js';
import { workbookRefusals } from './workbook-in.js';
import { and, grouped, or, suggested } from './writing.js';

/** How an option that is needed is given. */
const PLAN_EXAMPLES = {
  '--shift': "--shift '2024:7>11:50000'",
  '--carry-over': "--carry-over '2025:0:20000'",
} as const;

const EXAMPLES_WITH: Readonly<Record<string, string>> = {
  room: 'room -m Deventer -y 2024',
  '--region': 'iza --region Zeeland -y 2025',
  '--weights': 'split 50000 --weights gewichten.csv',
};

export const refusals = (nouns: EnglishNouns): RefusalSpeech => ({
  ...divisionRefusals,
  ...workbookRefusals,
  'unreadable-file': ({ file, reason }) => ({
    message: `${file} cannot be read: ${systemReason(reason)}.`,
    hint: readingRemedy(reason),
  }),
  'unwritable-file': ({ file, reason, others = [] }) => ({
    message: `${file} cannot be written: ${reason === 'ENOENT' ? 'the folder does not exist' : systemReason(reason)}. ${others.length === 0 ? 'Nothing was changed.' : `Nothing was written to ${and(others.map(outputName))} either; nothing was changed.`}`,
    hint: writingRemedy(reason),
  }),
  'too-large-as-a-whole': ({ file, line }) => ({
    message:
      line === undefined
        ? `${file} is too large: a file of this kind may be 16 MiB at the most.`
        : `${file} is too large to be judged as a whole (16 MiB at the most), and that is needed: from line ${grouped(String(line))} on something is not in order, such as a quote, an unknown character, an amount or the number of cells.`,
    hint: 'Split the file, each part with the header above it; spuk then says of each part what is not in order.',
  }),
  'input-twice': ({ file }) => ({
    message: `${file} was given twice, and would count double.`,
    hint: 'Give every file once.',
  }),
  'too-many-columns': ({ file, columns, most }) => ({
    message: `${file} has ${grouped(String(columns))} columns; no worksheet has more than ${grouped(String(most))}.`,
    hint: 'Check whether this is the right file.',
  }),
  'output-is-input': ({ file }) => ({
    message:
      file === '-'
        ? 'Standard output is one of the inputs too; nothing was written.'
        : `${file} is one of the inputs too; it was not overwritten.`,
    hint: 'Choose another name for the output.',
  }),
  'no-result': ({ file }) => ({
    message: `${file} is no result of spuk.`,
    hint: 'Give a JSON file that spuk has written with --format json.',
  }),
  'key-twice': ({ file }) => ({
    message: `${file} names a key twice somewhere; spuk writes no result like that, and of two values only one counts.`,
    hint: 'Make the result again with --format json.',
  }),
  'stdin-not-kept': () => ({
    message: 'This result was made from standard input (-), which was not kept.',
    hint: 'Keep the input as a file and make the result from that.',
  }),
  'one-at-a-time': ({ options, format }) => ({
    message: `${and(options)} each give rows of their own; in ${format} it is one at a time.`,
    hint: 'Write two files, or choose --format json.',
  }),
  'same-output': ({ file, options }) => ({
    message: `${and(options)} name the same file: ${outputName(file)}. Nothing was written.`,
    hint: 'Choose two names.',
  }),
  'stdin-twice': () => ({
    message: 'Standard input (-) can be read only once.',
    hint: 'Give one input with -, and name the others as files.',
  }),
  'unknown-municipality': names.asOption,
  'unknown-intervention': ({ text, suggestions }) => ({
    message: `There is no ${nouns.intervention.one} “${text}”.`,
    hint: suggested(suggestions, 'See `spuk show interventions`.'),
  }),
  'bad-year': ({ text }) => ({
    message: `“${text}” is not a year or a range of years.`,
    hint: 'Write 2024 or 2023-2025.',
  }),
  'bad-day': ({ text }) => ({
    message: `“${text}” is not a day that exists.`,
    hint: 'Write year, month and day: 2026-12-31.',
  }),
  'option-of-topic': ({ option, topic }) => ({
    message: `${option} is only for \`spuk show ${topic}\`.`,
    hint: 'Leave that option out here.',
  }),
  'year-not-covered': ({ year, covered }) => ({
    message: `The chosen rules have no values for ${year}; they cover ${yearRange(covered)}.`,
    hint: `Choose ${covered.length === 1 ? 'that year' : 'one of those years'} with -y.`,
  }),
  'unknown-rules': ({ name, profiles }) => ({
    message: `There is no profile and no file “${name}”.`,
    hint: `Choose ${or(profiles)}, or name a rules file.`,
  }),
  'invalid-rules': ({ file, problems }) => ({
    message: [
      `The rules file ${file} is not valid:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${rulesProblem(problem, nouns)}`),
    ].join('\n'),
    hint: 'Start from a valid file: spuk show rules --format json > my-rules.json',
  }),
  'invalid-grant': ({ file, problems }) => ({
    message: [
      `The file ${file} of this grant is invalid:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${grantProblem(problem, nouns)}`),
    ].join('\n'),
    hint: 'Correct it; docs/manual/own-grant.md describes every file, with an example.',
  }),
  'unknown-grant': ({ name, grants }) => ({
    message: `There is no grant “${name}”, and no folder with a grant.json.`,
    hint: `Choose ${or(grants)}, or name a folder with a grant of your own.`,
  }),
  'no-advice-on-year': ({ year, parameters, from }) => ({
    message: `No advice can be given on ${year}: under these rules (${parameters.join(' and ')}) the limits hang on what is still to be decided.`,
    hint: `Begin with --from ${from}, or use rules with fixed limits.`,
  }),
  'needs-spending': () => ({
    message: 'An advice needs what was spent, and that is not given.',
    hint: 'Give a file of actuals with -s, or with --expect what is expected: a file, or granted (all that is granted).',
  }),
  'no-amounts': ({ grant }) => ({
    message: `No amounts come along with the grant ${grant.en}.`,
    hint: 'Give a file of what was granted with -a.',
  }),
  'grant-of-regions': ({ grant, asked, command }) => ({
    message: `${grant.en} goes to regions; spuk ${command} computes by municipality.`,
    hint: `Use \`spuk iza --grant ${asked}\`, or with explain and report --region.`,
  }),
  'grant-of-municipalities': ({ grant, asked }) => ({
    message: `${grant.en} goes to municipalities; only a grant that goes to regions is divided over them.`,
    hint: `Use \`spuk allocate --grant ${asked}\`, or choose a grant of regions: spuk show grants names them.`,
  }),
  'invalid-result': ({ file, problems }) => ({
    message: [
      `${file} is not a valid result of spuk:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${resultProblem(problem)}`),
    ].join('\n'),
    hint: 'Make the result again, with --format json.',
  }),
  'foreign-result': ({ file, schema }) => ({
    message:
      schema === undefined
        ? `${file} is no result of spuk: it has no field schema.`
        : `${file} cannot be compared: its schema is “${schema}”, and spuk diff reads spuk.budget/1.`,
    hint: 'Make a result with, for example, `spuk allocate --format json -o result.json`.',
  }),
  'different-commands': ({ before, after }) => ({
    message: `These are results of two different commands: ${before} and ${after}.`,
    hint: 'Compare results of the same command.',
  }),
  'files-exist': ({ files }) => ({
    message: `${and(files)} ${files.length === 1 ? 'exists' : 'exist'} already and ${files.length === 1 ? 'is' : 'are'} not overwritten. Nothing was written.`,
    hint: 'Choose another folder: spuk init my-folder',
  }),
  'invalid-settings': ({ file, problems }) => ({
    message: [
      `The settings file ${file} is invalid:`,
      ...problems.map(({ path, problem }) => `  ${path}: ${jsonProblem(problem)}`),
    ].join('\n'),
    hint: 'Correct it, or use --no-config.',
  }),
  'unknown-choice': ({ option, value, choices }) => ({
    message: `“${value}” does not go with ${option}.`,
    hint: `Choose ${or(choices)}.`,
  }),
  'unknown-ending': ({ file, formats }) => ({
    message: `The name ${file} does not tell which format is meant.`,
    hint: `Use a known ending, or choose ${or(formats)} with --format.`,
  }),
  'bad-plan-option': ({ option, text }) => ({
    message: `“${text}” of ${option} is no ${option === '--shift' ? 'shift' : 'carry'}.`,
    hint: `Write year:from${option === '--shift' ? '>to' : ''}:amount, between quotes because the shell would use > itself: ${PLAN_EXAMPLES[option]}.`,
  }),
  'unclear-role': ({ file, roles }) => ({
    message: `The header of ${file} does not tell what the file holds.`,
    hint: `Say with --as what it is: ${or(roles)}.`,
  }),
  'plan-of-one': ({ option }) => ({
    message: `${option} is of one municipality, and not exactly one was chosen.`,
    hint: 'Name that municipality: -m Almere. For a plan of several, put the rows in a file (-p).',
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `There is no option ${option}.`,
    hint: suggestion === undefined ? 'See `spuk --help`.' : `Did you mean ${suggestion}?`,
  }),
  'missing-argument': ({ name }) => ({
    message: `An argument is missing: ${name}.`,
    hint: 'See `spuk --help`.',
  }),
  'needs-one': ({ option, command = option }) => ({
    message: `Name ${option} exactly once.`,
    hint: `For example: spuk ${EXAMPLES_WITH[command] ?? 'explain -m Almere -y 2024 -i 7'}`,
  }),
  'nothing-to-explain': ({ municipality, year, intervention }) => ({
    message: `${municipality} has no ${intervention === null ? 'budget' : `${nouns.intervention.one} ${intervention}`} in ${year}.`,
    hint: 'See what there is with `spuk allocate` and the same files first.',
  }),
  'missing-value': ({ option }) => ({
    message: `The option ${option} lacks its value.`,
    hint: 'Put the value behind the option, or leave the option out.',
  }),
  'too-many-arguments': ({ command }) => ({
    message: `“${command}” has too many arguments.`,
    hint: 'Put quotes around a name with spaces, and name files with -a.',
  }),
  'unknown-command': ({ name, suggestion }) => ({
    message: `There is no command “${name}”.`,
    hint: suggestion === undefined ? 'See `spuk --help`.' : `Did you mean ${suggestion}?`,
  }),
  'amount-out-of-range': () => ({
    message: 'Together the amounts are too large to be computed to the cent.',
    hint: 'Check that the amounts are in euros.',
  }),
});

function outputName(file: string): string {
  return file === '-' ? 'standard output' : file;
}
