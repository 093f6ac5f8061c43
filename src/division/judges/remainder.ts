import type { Finding } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';

/** A split that the user asked for: who got what on top of the share rounded down. */
export interface RoundedSplit {
  readonly year: number;
  /** undefined: the split of the country. */
  readonly region?: string;
  readonly remainders: readonly Amount[];
}

/** What the method of largest remainders handed out; nothing where all shares came out even. */
export function remainderFindings({
  year,
  region,
  remainders,
}: RoundedSplit): readonly Finding<'ROUNDING_REMAINDER'>[] {
  const receivers = remainders.filter((remainder) => !remainder.isZero()).length;
  if (receivers === 0) return [];
  const amounts = { handedOut: Amount.sum(remainders) };
  return [
    {
      code: 'ROUNDING_REMAINDER',
      year,
      receivers,
      parties: remainders.length,
      amounts,
      ...(region === undefined ? {} : { region }),
    },
  ];
}
