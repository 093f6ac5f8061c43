import { type Split, splitAmount, splitRemainder } from '../../budget/split.js';
import { countsOf } from '../../findings/order.js';
import { Refusal } from '../../findings/refusal.js';
import type { Amount } from '../../money/amount.js';
import { typedAmount } from '../../money/amount-text.js';
import { readParties } from '../../read/inputs/split-weights.js';
import { interventionNames } from '../../read/names/intervention-names.js';
import { municipalityNames } from '../../read/names/municipality-names.js';
import { located } from '../../read/tables/located.js';
import type { SplitFacts } from '../../report/division/split-document.js';
import { splitRecords, splitReport } from '../../report/division/split-report.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { UNITS } from '../division/options.js';
import { atlasOf } from '../inputs/atlas.js';
import { municipalGrant } from '../inputs/grant.js';
import { receiptsOf } from '../inputs/input-receipts.js';
import { inputsOf } from '../inputs/inputs.js';
import { chosenRules } from '../inputs/rules.js';
import { languageFact } from '../inputs/selection.js';
import { answered } from '../outputs/answer.js';
import { choice, formatOf, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';

/** How an amount is to be divided, as written. */
export interface SplitOptions extends OutputOptions {
  readonly weights?: string;
  readonly unit?: string;
}

/**
 * Divides an amount over the names of a file by their weights. Where anything of the file is wrong nothing is divided:
 * a name or a weight that is missing would change what all others get.
 * @throws Refusal for text that is no amount, or a file that cannot be read
 */
export async function runSplit(text: string, options: SplitOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const unit = choice('--unit', options.unit ?? 'cent', UNITS);
  const amount = amountOf(text);
  if (options.weights === undefined) throw new Refusal({ key: 'needs-one', option: '--weights' });
  const inputs = await inputsOf([options.weights], context);
  const [input] = inputs;
  if (input === undefined) throw new Refusal({ key: 'needs-one', option: '--weights' });
  // Names and weights are read by the words of any grant: nothing of it is divided here.
  const grant = await municipalGrant(undefined, 'split', context);
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
  return answered(
    {
      shows: {
        report: () => splitReport(split),
        records: () => splitRecords(split, findings),
        book: async () => {
          const { splitBook } = await import('../../book/split-book.js');
          const receipt = { facts, notes: splitReport(split).notes };
          return { book: splitBook(split), findings, receipt, incomplete: !whole, namer: atlas.namer };
        },
        document: async () => {
          const { splitJson } = await import('../../write/json/split-json.js');
          return splitJson({ split, findings, facts }, context.words, atlas.namer);
        },
      },
      found: { findings, tables, namer: atlas.namer },
      remarks: () => {
        if (!whole) say(context.words.run.nothingDivided, { ...context, quiet: false });
      },
      status: whole ? EXIT.fine : EXIT.findings,
    },
    { format, options },
    context,
  );
}

/** The amount to divide; one below zero is divided as the negative of its positive. */
function amountOf(text: string): Amount {
  const amount = typedAmount(text, null);
  if (typeof amount === 'string')
    throw new Refusal({ key: 'bad-money', option: '<amount>', text, percentage: false });
  return amount;
}
