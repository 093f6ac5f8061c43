// What the library hands out of dividing: the same division, of which only what is known has to be given.

import { divide as divided, type GivenAmount } from '../division/divide.js';
import { deviationFindings } from '../division/judges/deviation.js';
import type { DivisionYear, RegionYear } from '../division/outcome.js';
import type { Finding } from '../findings/finding.js';
import { inOrder } from '../findings/order.js';
import { type Division, type RegionWithMembers, WITHOUT_DEDUCTIONS } from '../grant/division.js';
import type { RegionAmounts } from '../grant/region-amounts.js';
import type { DivisionRules } from '../law/division-rules.js';
import type { Amount } from '../money/amount.js';

/** What a grant is divided from: its rules, the regions with their members, and the amounts that come along with it. */
export interface DivideInput {
  readonly rules: DivisionRules;
  readonly regions: readonly RegionWithMembers[];
  readonly amounts: RegionAmounts;
  /** What one region gets instead, in some years or in all. */
  readonly given?: GivenAmount | undefined;
  /** @unit euro: what all regions get together instead, by key, in every year */
  readonly national?: Amount | undefined;
  /** How a region divides: what is taken off, by which key, within which bounds; by default the whole amount by key, to the cent. */
  readonly division?: Partial<Division> | undefined;
}

/** A region in a year: its amount, what is taken off, and what every member gets. */
export type DividedRegion = Omit<RegionYear, 'table'>;

/** A year of a grant: all regions together, the most they may get, and each region. */
export interface DividedYear extends Omit<DivisionYear, 'regions'> {
  readonly regions: readonly DividedRegion[];
}

/** What a division gives: the years for which there are rules and an amount, and what was found. */
export interface DividedGrant {
  readonly years: readonly DividedYear[];
  readonly findings: readonly Finding[];
}

/**
 * A country divided over its regions and every region over its members. The shares of members add up to what the region
 * divides, to the cent; a member whose region could not be divided gets null, and a finding says why.
 * @unit euro; percentages rounded down to the cent, every split by largest remainder, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function divide({ rules, regions, amounts, given, national, division }: DivideInput): DividedGrant {
  const { years, official, findings } = divided({
    rules,
    regions,
    key: amounts.key,
    official: amounts.regions,
    byKey: amounts.byKey,
    given: given ?? null,
    national: national ?? null,
    division: { ...WITHOUT_DEDUCTIONS, ...division },
  });
  return { years, findings: inOrder([...findings, ...deviationFindings(official)]) };
}
