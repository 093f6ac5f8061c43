import { compiledPlaces } from '../../build/places.js';
import { allocate } from '../../src/budget/allocate.js';
import type { Outcome } from '../../src/budget/outcome.js';
import type { Allocation, AllocationRow } from '../../src/grant/allocation.js';
import type { Provenance } from '../../src/grant/provenance.js';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';

const { interventions } = compiledPlaces();

/** The amounts of a row, in the order in which every output has them. */
export const AMOUNT_KEYS = [
  'granted',
  'carriedIn',
  'shiftedIn',
  'shiftedOut',
  'available',
  'carriedOut',
  'budget',
  'shiftLimit',
  'shiftRoom',
  'carryLimit',
  'carryRoom',
  'carryUsable',
  'spent',
  'unspent',
  'overspent',
  'ownUnspent',
  'toRepay',
] as const;
export type AmountKey = (typeof AMOUNT_KEYS)[number];

/** [CBS code, year, intervention, granted, decision] */
export type Granted = readonly [string, number, number, string, string?];

/** A granted amount as an allocation holds it. */
export function grantedRow(
  [municipality, year, intervention, granted, decision = '']: Granted,
  provenance: Provenance = 'file',
): AllocationRow {
  return { municipality, year, intervention, decision, granted: Amount.of(granted), provenance };
}

/** The budget of these rows. */
export function budgetOf(
  rows: readonly AllocationRow[],
  rules: Rules = regeling,
  more: Partial<Allocation> = {},
): Outcome {
  return allocate({
    rules,
    interventions,
    allocation: { rows, spoiled: [], ...more },
  });
}

/** The budget of granted amounts as they stand in a file. */
export function budgetOfGranted(granted: readonly Granted[], rules?: Rules): Outcome {
  return budgetOf(
    granted.map((one) => grantedRow(one)),
    rules,
  );
}

/** One amount of each row or total, as exact text. */
export function texts(
  parts: readonly Readonly<Record<AmountKey, Amount | null>>[],
  key: AmountKey,
): readonly (string | null)[] {
  return parts.map((part) => part[key]?.toString() ?? null);
}
