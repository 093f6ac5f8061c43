import { type Split, splitAmount, splitRemainder } from '../budget/split.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import { Refusal } from '../findings/refusal.js';
import type { Amount } from '../money/amount.js';
import { parseAmount } from '../money/amount-text.js';
import { interventionNames } from '../read/intervention-names.js';
import { located } from '../read/located.js';
import { municipalityNames } from '../read/municipality-names.js';
import { readParties } from '../read/split-weights.js';
import type { SplitFacts } from '../report/split-document.js';
import { splitRecords, splitReport } from '../report/split-report.js';
import { type Atlas, atlasOf } from './atlas.js';
import { colorLevel } from './color.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import { UNITS } from './division/options.js';
import { chosenGrant } from './grant.js';
import { inputsOf, receiptsOf } from './inputs.js';
import { choice, deliver, FORMATS, type Format, formatOf, type OutputOptions } from './output.js';
import { foundFor, presented, sayExact } from './presented.js';
import { chosenRules } from './rules.js';
import { languageFact } from './selection.js';
import { say, sayFindings } from './standard-error.js';

/** How an amount is to be divided, as written. */
export interface SplitOptions extends OutputOptions {
  readonly weights?: string;
  readonly unit?: string;
}

/** An amount as it was divided, and everything it is printed from. */
interface SplitRun {
  readonly split: Split;
  readonly findings: readonly Finding[];
  readonly facts: SplitFacts;
  readonly atlas: Atlas;
}

/**
 * Divides an amount over the names of a file by their weights. Where anything of the file is wrong nothing is divided:
 * a name or a weight that is missing would change what all others get.
 * @throws Refusal for text that is no amount, or a file that cannot be read
 */
export async function runSplit(text: string, options: SplitOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, FORMATS);
  const unit = choice('--unit', options.unit ?? 'cent', UNITS);
  const amount = amountOf(text);
  if (options.weights === undefined) throw new Refusal({ key: 'needs-one', option: '--weights' });
  const inputs = await inputsOf([options.weights], context);
  const [input] = inputs;
  if (input === undefined) throw new Refusal({ key: 'needs-one', option: '--weights' });
  // Names and weights are read by the words of any grant: nothing of it is divided here.
  const grant = await chosenGrant(undefined, context);
  const atlas = atlasOf(context, grant);
  const { parties, tables, ...read } = readParties(input, {
    municipalities: municipalityNames(atlas.places),
    interventions: interventionNames(atlas.places.interventions),
    rules: await chosenRules(undefined, grant, context),
  });
  const whole = countsOf(read.findings).error === 0;
  const split: Split = whole ? splitAmount({ amount, parties, unit }) : { amount, unit, parts: [] };
  const findings = located([...read.findings, ...(context.verbose ? splitRemainder(split) : [])], tables);
  const facts: SplitFacts = {
    command: 'split',
    version: context.platform.version,
    options: {
      amount: amount.toString(),
      ...(options.unit === undefined ? {} : { unit }),
      ...languageFact(context.words),
      // It shapes what is found.
      ...(context.verbose ? { verbose: true } : {}),
    },
    inputs: receiptsOf('weights', inputs, tables, context),
  };
  await deliver(await printed({ split, findings, facts, atlas }, format, options, context), options, context);
  sayExact(format, options, context);
  if (!whole) say(context.words.run.nothingDivided, { ...context, quiet: false });
  sayDialects({ inputs: { tables } }, context);
  await sayFindings(findings, tables, atlas.namer, context);
  return whole ? EXIT.fine : EXIT.findings;
}

/** The amount to divide; one below zero is divided as the negative of its positive. */
function amountOf(text: string): Amount {
  const amount = parseAmount(text, null);
  if (typeof amount === 'string')
    throw new Refusal({ key: 'bad-money', option: '<amount>', text, percentage: false });
  return amount;
}

async function printed(
  { split, findings, facts, atlas }: SplitRun,
  format: Format,
  options: SplitOptions,
  context: Context,
): Promise<string> {
  const { words, platform } = context;
  switch (format) {
    case 'table': {
      const { terminalReport } = await import('../write/terminal-table.js');
      const { paintOf } = await import('../write/paint.js');
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      return terminalReport(await presented(splitReport(split), options, context), words, paint);
    }
    case 'markdown': {
      const { markdownReport } = await import('../write/markdown.js');
      const report = await presented(splitReport(split), options, context);
      return markdownReport(report, words, foundFor(findings, atlas.namer, context));
    }
    case 'csv':
    case 'csv-nl': {
      const { csvText } = await import('../write/csv.js');
      return csvText(splitRecords(split, findings), format, words);
    }
    case 'json': {
      const { splitJson } = await import('../write/split-json.js');
      return splitJson({ split, findings, facts }, words, atlas.namer);
    }
  }
}
