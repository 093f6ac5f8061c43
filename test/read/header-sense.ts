import type { HeaderSense } from '../../src/read/text/header-sense.js';

/** What is known of headers, where any cell may be one or none is; the first filled row is the header then. */
export function senseOf(isHeader: (cell: string) => boolean, isWhole = true): HeaderSense {
  return {
    isHeader,
    isWhole: () => isWhole,
    knownIn: (cells) => cells.filter(isHeader).length,
    isUnit: () => false,
    saysUnit: () => false,
    isOptional: () => false,
    isAmount: () => false,
    amountsSaid: () => undefined,
    isLabel: () => true,
    meanSame: () => false,
  };
}
