// What changed between two results of the same command: amounts, settlement, findings and what they were made from.

import { AMOUNT_KEYS, type AmountKey } from '../../grant/amounts.js';
import type { KeptResult, KeptRow, KeptTotal, NamedMunicipality } from '../../grant/kept-result.js';
import { Amount } from '../../money/amount.js';
import { type FactDifference, factDifferences } from './fact-differences.js';
import { type Change, type FindingDifference, findingDifferences } from './finding-differences.js';

/** An amount of the settlement, beside those of rows. */
export type DifferenceKey = AmountKey | 'lawful';

/**
 * One amount in two results.
 * @unit euro; null where a result has no such amount, and for the difference where only one of them has
 */
export interface AmountDifference {
  readonly key: DifferenceKey;
  readonly old: Amount | null;
  readonly new: Amount | null;
  readonly difference: Amount | null;
}

/** A municipality-year, or one intervention of it, that is not the same. */
export interface PartDifference {
  readonly municipality: NamedMunicipality;
  /** null: all settled years of a settlement together. */
  readonly year: number | null;
  /** null for the total. */
  readonly intervention: number | null;
  readonly theme: string | null;
  readonly change: Change;
  /** Only those that differ, in the order of the calculation. */
  readonly amounts: readonly AmountDifference[];
}

/** All that changed. */
export interface ResultDifference {
  readonly facts: readonly FactDifference[];
  readonly rows: readonly PartDifference[];
  readonly totals: readonly PartDifference[];
  readonly settlement: readonly PartDifference[];
  readonly findings: readonly FindingDifference[];
}

/** What changed from one result to another. */
export function resultDifference(before: KeptResult, after: KeptResult): ResultDifference {
  return {
    facts: factDifferences(before, after),
    rows: partDifferences(before.rows.map(partOf), after.rows.map(partOf)),
    totals: partDifferences(before.totals.map(partOf), after.totals.map(partOf)),
    settlement: partDifferences(settled(before), settled(after)),
    findings: findingDifferences(before.findings, after.findings),
  };
}

/** Whether two results say the same, whatever they were made from. */
export function isSame({ rows, totals, settlement, findings }: ResultDifference): boolean {
  return [rows, totals, settlement, findings].every((list) => list.length === 0);
}

/** A row, total or settlement with the amounts it is compared by. */
interface Part extends Omit<PartDifference, 'change' | 'amounts'> {
  readonly amounts: readonly { readonly key: DifferenceKey; readonly amount: Amount | null }[];
}

function partOf(kept: KeptRow | KeptTotal): Part {
  const { municipality, year, amounts } = kept;
  const place =
    'intervention' in kept
      ? { intervention: kept.intervention, theme: kept.theme }
      : { intervention: null, theme: null };
  return {
    ...{ municipality, year },
    ...place,
    amounts: AMOUNT_KEYS.map((key) => ({ key, amount: amounts[key] })),
  };
}

function settled({ settlement }: KeptResult): readonly Part[] {
  return settlement.map(({ municipality, year, toRepay, lawful }) => ({
    ...{ municipality, year, intervention: null, theme: null },
    amounts: [
      { key: 'toRepay', amount: toRepay },
      { key: 'lawful', amount: lawful },
    ],
  }));
}

function partDifferences(before: readonly Part[], after: readonly Part[]): readonly PartDifference[] {
  const earlier = new Map(before.map((part) => [partKey(part), part]));
  const later = new Map(after.map((part) => [partKey(part), part]));
  return [...new Map([...earlier, ...later]).entries()]
    .flatMap(([key, part]) => partDifference(part, earlier.get(key), later.get(key)) ?? [])
    .sort((a, b) => byYear(a, b) || (a.intervention ?? -1) - (b.intervention ?? -1));
}

function partDifference(
  { municipality, year, intervention, theme }: Part,
  before: Part | undefined,
  after: Part | undefined,
): PartDifference | undefined {
  const change = !before ? 'added' : !after ? 'removed' : 'changed';
  const amounts = (after ?? before)?.amounts.flatMap(({ key }, index): readonly AmountDifference[] => {
    const old = before?.amounts[index]?.amount ?? null;
    const now = after?.amounts[index]?.amount ?? null;
    const same = old === null || now === null ? old === now : old.equals(now);
    return same ? [] : [{ key, old, new: now, difference: differenceOf(old, now, change) }];
  });
  if (!amounts || (change === 'changed' && amounts.length === 0)) return undefined;
  return { municipality, year, intervention, theme, change, amounts };
}

/**
 * What is not there counts as nothing, so that differences add up. A limit that is there in one of two rows has no
 * difference: no limit is not a limit of nothing.
 */
export function differenceOf(old: Amount | null, now: Amount | null, change: Change): Amount | null {
  if (change !== 'changed') return (now ?? Amount.zero).minus(old ?? Amount.zero);
  return old === null || now === null ? null : now.minus(old);
}

function partKey({ municipality, year, intervention }: Part): string {
  return `${municipality.code} ${year} ${intervention}`;
}

/** By code and year; what is of all years together stands last. */
export function byYear(a: PartDifference, b: PartDifference): number {
  const codes = a.municipality.code < b.municipality.code ? -1 : 1;
  if (a.municipality.code !== b.municipality.code) return codes;
  return (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER);
}
