import { Refusal } from '../../findings/refusal.js';
import { DEFAULT_LANGUAGE } from '../../messages/language.js';
import { jsonText } from '../../read/documents/json-document.js';
import { type ReceiptedResult, readReceipted } from '../../read/documents/receipted-result.js';
import {
  type Cause,
  type Difference,
  differencesOf,
  verificationRecords,
  verificationReport,
} from '../../report/compared/verification.js';
import type { Showable } from '../../write/formats.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { repeatedValue } from '../division/options.js';
import { isStandardInput } from '../inputs/input-file.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';

/** The option by which an input is named, by what it holds. */
const INPUT_OPTIONS: Readonly<Record<string, string>> = {
  allocation: '--allocation',
  plan: '--plan',
  actuals: '--spent',
  expected: '--expect',
  map: '--map',
  weights: '--key',
};

/** What an option is that a receipt does not name, whatever the settings and the environment say now. */
const DEFAULTS = { lang: DEFAULT_LANGUAGE };

/**
 * Computes a result again from the inputs, rules and options that its receipt names, and prints what differs.
 * @throws Refusal where the file is no result, or an input of it cannot be read again
 */
export async function runVerify(file: string, options: OutputOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const bytes = await context.platform.read(file);
  if ('failure' in bytes) throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
  const before = readReceipted(jsonText(bytes, file), file);
  const after = readReceipted(await context.repeat(argumentsOf(before)), file);
  const differences = differencesOf(before.document, comparable(before, after));
  const causes = causesOf(before, after, differences);
  const { run } = context.words;
  return answered(
    {
      shows: shownVerification({ file, differences, causes }, context),
      remarks: () => {
        for (const cause of causes) say(run.cause(cause), context);
      },
      verdict: run.verified(file, countsOf(differences)),
      status: differences.length === 0 ? EXIT.fine : EXIT.findings,
    },
    { format, options },
    context,
  );
}

/** The command line that makes a result. */
function argumentsOf({ command, options, inputs }: ReceiptedResult): readonly string[] {
  const { argument, named } = argumentOf({ command, options });
  const files = [...inputs.map(({ file }) => file), String(options['rules'] ?? '')];
  if (files.some(isStandardInput)) throw new Refusal({ key: 'stdin-not-kept' });
  return [
    command,
    ...inputs.flatMap(({ role, file }) => [inputOption(role, command), file]),
    ...Object.entries({ ...DEFAULTS, ...named }).flatMap(([key, value]) => optionOf(key, value)),
    '--format',
    'json',
    ...argument,
  ];
}

/** What stands in a receipt as an option and is the argument of a command, by that command. */
const ARGUMENTS: Readonly<Record<string, string>> = { split: 'amount' };

/** The argument of a command, which may begin with a minus, and the options beside it. */
function argumentOf({ command, options }: Pick<ReceiptedResult, 'command' | 'options'>): {
  readonly argument: readonly string[];
  readonly named: ReceiptedResult['options'];
} {
  const key = ARGUMENTS[command];
  if (key === undefined || options[key] === undefined) return { argument: [], named: options };
  const { [key]: value, ...named } = options;
  return { argument: ['--', String(value)], named };
}

function inputOption(role: string, command: string): string {
  return command === 'split' ? `--${role}` : (INPUT_OPTIONS[role] ?? `--${role}`);
}

/** An option as it is written: several values are several options, and what is on or off needs no value. */
function optionOf(key: string, value: unknown): readonly string[] {
  const name = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === true) return [name];
  return (Array.isArray(value) ? value : [value]).flatMap((each) => [name, repeatedValue(key, String(each))]);
}

/** A result made before results named their grant is of the one that its command has by default: that is no difference. */
function comparable(before: ReceiptedResult, { document }: ReceiptedResult): ReceiptedResult['document'] {
  if (before.grant) return document;
  const { grant: _, ...others } = document;
  return others;
}

/** What is another than when the result was made; where nothing is and amounts differ all the same, that is said. */
function causesOf(
  before: ReceiptedResult,
  after: ReceiptedResult,
  differences: readonly Difference[],
): readonly Cause[] {
  const causes: readonly Cause[] = [
    ...(before.version === after.version
      ? []
      : [{ key: 'version' as const, before: before.version, after: after.version }]),
    ...rulesCause(before, after),
    ...grantCause(before, after),
    ...figuresCause(before, after),
    ...before.inputs.flatMap(({ file, sha256 }, index) =>
      after.inputs[index]?.sha256 === sha256 ? [] : [{ key: 'input' as const, file }],
    ),
  ];
  return causes.length === 0 && differences.length > 0 ? [{ key: 'unexplained' }] : causes;
}

/** Other rules than the result was made with; one that was made without any has no others. */
function rulesCause({ rules: before }: ReceiptedResult, { rules: now }: ReceiptedResult): readonly Cause[] {
  if (!before || !now || before.sha256 === now.sha256) return [];
  return [{ key: 'rules', before: before.profile, after: now.profile }];
}

/** Another package of the grant than the result was made with. */
function grantCause({ grant: before }: ReceiptedResult, { grant: now }: ReceiptedResult): readonly Cause[] {
  if (!before || !now || before.sha256 === now.sha256) return [];
  return [{ key: 'grant', before: before.id, after: now.id }];
}

/** Other official amounts than the result was made with, or than it says. */
function figuresCause(
  { figures: before }: ReceiptedResult,
  { figures: now }: ReceiptedResult,
): readonly Cause[] {
  if (!now || before?.sha256 === now.sha256) return [];
  return [{ key: 'figures', before: before?.name ?? null, after: now.name }];
}

/** How many values differ, and how many of them are amounts. */
function countsOf(differences: readonly Difference[]): {
  readonly differences: number;
  readonly amounts: number;
} {
  const amounts = differences.filter(({ before, after }) => [before, after].some(isAmountText));
  return { differences: differences.length, amounts: amounts.length };
}

function isAmountText(value: string | null): boolean {
  return value !== null && /^-?\d+\.\d{2}$/.test(value);
}

interface Verification {
  readonly file: string;
  readonly differences: readonly Difference[];
  readonly causes: readonly Cause[];
}

function shownVerification(
  { file, differences, causes }: Verification,
  { platform }: Pick<Context, 'platform'>,
): Showable {
  return {
    report: () => verificationReport(differences, file),
    records: () => verificationRecords(differences),
    document: async () => {
      const { jsonText } = await import('../../write/json/json.js');
      return jsonText({
        schema: 'spuk.verify/1',
        command: 'verify',
        tool: { name: 'spuk', version: platform.version },
        result: file,
        equal: differences.length === 0,
        causes,
        differences,
      });
    },
  };
}
