import { yearRange } from './numbers.js';
import type { Writing } from './writing.js';

/** The years of a region by how far they lie from the key, ascending; those with the same deviation together. */
export function deviationsByYear(
  of: readonly { readonly year: number; readonly deviation: string }[],
): readonly { readonly years: string; readonly deviation: string }[] {
  const ascending = [...of].sort((a, b) => a.year - b.year);
  return [...new Set(ascending.map(({ deviation }) => deviation))].map((deviation) => {
    const years = ascending.filter((one) => one.deviation === deviation).map(({ year }) => year);
    return { years: yearRange(years), deviation };
  });
}

/** How far beside the key, and on which side. */
export function asideBy(
  deviation: string,
  [below, above]: readonly [below: string, above: string],
  { decimal }: Writing,
): string {
  return `${decimal(deviation.replace('-', ''))}% ${deviation.startsWith('-') ? below : above}`;
}
