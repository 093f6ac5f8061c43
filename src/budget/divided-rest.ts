import type { AllocationRow } from '../grant/allocation.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { type Rules, rulesOf } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { apportion } from '../money/apportion.js';

/**
 * What was granted, with nothing left undivided between walls: there the undivided rest of an official total is split
 * over its interventions in proportion to their official amounts, which are indicative from then on. Between walls
 * undivided money has no place; that it follows the official amounts is the project's own choice.
 * @unit euro, to the cent by largest remainder
 */
export function withDividedRest(granted: readonly AllocationRow[], rules: Rules): readonly AllocationRow[] {
  const rests = new Map<string, AllocationRow>();
  for (const row of granted) {
    if (isOfficialRest(row) && rulesOf(rules, row.year)?.walls.value === true) rests.set(yearKey(row), row);
  }
  if (rests.size === 0) return granted;
  const official = new Map<string, AllocationRow[]>();
  const others: AllocationRow[] = [];
  for (const row of granted) {
    const key = yearKey(row);
    if (row.provenance !== 'official' || !rests.has(key)) others.push(row);
    else if (!isOfficialRest(row)) official.set(key, [...(official.get(key) ?? []), row]);
  }
  return [...[...rests].flatMap(([key, rest]) => divided(rest, official.get(key) ?? [])), ...others];
}

function isOfficialRest({ intervention, provenance }: AllocationRow): boolean {
  return intervention === UNDIVIDED && provenance === 'official';
}

function yearKey({ municipality, year }: AllocationRow): string {
  return `${municipality} ${year}`;
}

function divided({ granted: rest }: AllocationRow, rows: readonly AllocationRow[]): readonly AllocationRow[] {
  const weights = Amount.sum(rows.map(({ granted }) => granted));
  const portions = apportion(
    rest,
    rows.map(({ intervention, granted }) => ({ key: intervention, weight: BigInt(granted.toCents()) })),
  );
  const shares = new Map(portions.map(({ key, amount }) => [key, amount]));
  return rows.map((row) => {
    const share = shares.get(row.intervention) ?? Amount.zero;
    return {
      ...row,
      granted: row.granted.plus(share),
      provenance: 'indicative',
      origin: { kind: 'with-rest', own: row.granted, share, rest, weights },
    };
  });
}
