import type { Finding } from '../../findings/finding.js';
import type { Amount } from '../../money/amount.js';

/** A region's published amount beside what the key gives it, in one year. */
export interface ComparedAmount {
  readonly region: { readonly name: string };
  readonly year: number;
  readonly amount: Amount;
  readonly keyAmount: Amount | null;
  readonly difference: Amount | null;
  readonly deviation: string | null;
}

/** From where on an official amount stands out: 1.5% of the amount by key. The project's own choice. */
const STANDS_OUT = { numerator: 15n, denominator: 1000n };

/**
 * Official regional amounts that stand out from what the key gives; each with how the same region did in the other
 * years, by which one sees whether a year or the members stand out.
 * @law data/grants/<id>/rules: key; a region's amount is the sum of its municipalities
 */
export function deviationFindings(compared: readonly ComparedAmount[]): readonly Finding<'IZA_DEVIATION'>[] {
  return compared.flatMap(({ region, year, amount, keyAmount, difference, deviation }) => {
    if (!keyAmount || !difference || deviation === null) return [];
    if (!standsOut(difference, keyAmount)) return [];
    const elsewhere = compared.flatMap((other) =>
      other.region.name === region.name && other.year !== year && other.deviation !== null
        ? [{ year: other.year, deviation: other.deviation }]
        : [],
    );
    const amounts = { amount, keyAmount, difference };
    return [{ code: 'IZA_DEVIATION', year, region: region.name, deviation, elsewhere, amounts }];
  });
}

/** Of every region the first that stands out: what holds of its other years it says itself. */
export function firstDeviations(
  deviations: readonly Finding<'IZA_DEVIATION'>[],
): readonly Finding<'IZA_DEVIATION'>[] {
  const said = new Set<string>();
  return deviations.filter(({ region }) => !said.has(region) && said.add(region));
}

function standsOut(difference: Amount, keyAmount: Amount): boolean {
  const size = BigInt(Math.abs(difference.toCents())) * STANDS_OUT.denominator;
  return size > BigInt(keyAmount.toCents()) * STANDS_OUT.numerator;
}
