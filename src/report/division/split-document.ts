import type { Split } from '../../budget/split.js';
import type { RunFacts } from '../receipt.js';
import { weightText } from './region-tables.js';

/** What a document of a split says of the run: it rests on no rules and no figures. */
export type SplitFacts = Omit<RunFacts, 'figures'>;

/** The part of the JSON document of a split that does not depend on a language, schema `spuk.split/1`. */
export function splitDocument(
  { amount, unit, parts }: Split,
  { command, version, options, inputs }: SplitFacts,
): Readonly<Record<string, unknown>> {
  return {
    schema: 'spuk.split/1',
    command,
    tool: { name: 'spuk', version },
    options,
    inputs,
    amount: amount.toString(),
    unit,
    weights: weightText(parts.reduce((sum, { weight }) => sum + weight, 0n)),
    parts: parts.map((part) => ({
      name: part.name,
      weight: weightText(part.weight),
      percentage: part.percentage,
      exactShare: part.exactShare,
      roundedDown: part.amount.minus(part.remainder).toString(),
      remainder: part.remainder.toString(),
      amount: part.amount.toString(),
    })),
  };
}
