import type { Finding } from '../findings/finding.js';
import type { Party } from '../grant/division.js';
import { Amount } from '../money/amount.js';
import { apportion, type Unit } from '../money/apportion.js';
import { exactShare, percentageOfWeights } from '../money/percentage.js';

/** An amount to divide, over whom, and down to what. */
export interface SplitInput {
  readonly amount: Amount;
  readonly parties: readonly Party[];
  readonly unit: Unit;
}

/** What a party gets, and how it came to that. */
export interface SplitPart extends Party {
  /** @unit percent of the weights, six decimals, half up */
  readonly percentage: string;
  /** @unit euro, cut off after six decimals */
  readonly exactShare: string;
  readonly amount: Amount;
  /** @unit euro: what was handed out on top of the share rounded down */
  readonly remainder: Amount;
}

/** An amount, divided. */
export interface Split extends Omit<SplitInput, 'parties'> {
  /** In the order of the parties; none where nothing was divided. */
  readonly parts: readonly SplitPart[];
}

/**
 * Divides an amount over parties by largest remainders; of equal remainders that of the lower name comes first, by its
 * characters, so that the order of the parties decides nothing.
 * @unit euro; the parts add up to the amount exactly
 * @throws SpukError for a negative weight, a name that stands twice, or when no weight is above zero
 */
export function splitAmount({ amount, parties, unit }: SplitInput): Split {
  const weights = parties.reduce((sum, { weight }) => sum + weight, 0n);
  const portions = apportion(
    amount,
    parties.map(({ name, weight }) => ({ key: name, weight })),
    unit,
  );
  const byName = new Map(portions.map((portion) => [portion.key, portion]));
  const parts = parties.map(({ name, weight }): SplitPart => {
    const { amount: got, remainder } = byName.get(name) ?? { amount: Amount.zero, remainder: Amount.zero };
    const percentage = percentageOfWeights(weight, weights);
    return {
      name,
      weight,
      percentage,
      exactShare: exactShare(amount, weight, weights),
      amount: got,
      remainder,
    };
  });
  return { amount, unit, parts };
}

/** What the method of largest remainders handed out; nothing where all shares came out even. */
export function splitRemainder({ parts }: Split): readonly Finding<'ROUNDING_REMAINDER'>[] {
  const receivers = parts.filter(({ remainder }) => !remainder.isZero()).length;
  if (receivers === 0) return [];
  const amounts = { handedOut: Amount.sum(parts.map(({ remainder }) => remainder)) };
  return [{ code: 'ROUNDING_REMAINDER', receivers, parties: parts.length, amounts }];
}
