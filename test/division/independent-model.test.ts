// Every amount of a division and its settlement, held to a model written from the statement of the calculation.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DivisionSources, divide } from '../../src/division/divide.js';
import type { RegionYear } from '../../src/division/outcome.js';
import { type MembersSpent, settledRegion, spentKey } from '../../src/division/settlement.js';
import type { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { examples } from '../support/examples.js';
import { anyInput, anySpent } from './any-division.js';
import { rules } from './divided-parts.js';
import { largestRemainders, modelOf } from './independent-model.js';

function cents(amount: Amount): bigint;
function cents(amount: Amount | null): bigint | null;
function cents(amount: Amount | null): bigint | null {
  return amount && BigInt(amount.toCents());
}

function sumOf(amounts: Iterable<bigint>): bigint {
  return [...amounts].reduce((sum, one) => sum + one, 0n);
}

/** What everyone gets of the amount for the country, in the unit that was asked for. */
function nationalOf({ national, key, division: { unit } }: DivisionSources) {
  return national && largestRemainders(cents(national), key, unit === 'euro' ? 100n : 1n);
}

/** A part of a whole in hundredths of a percent, half up: 1 of 800 is 0.125%, so 0.13. */
function percentage(part: bigint, whole: bigint): string {
  const size = part < 0n ? -part : part;
  const hundredths = (size * 10_000n * 2n + whole) / (whole * 2n);
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  return part < 0n && hundredths > 0n ? `-${text}` : text;
}

function expectRegion(part: RegionYear, input: DivisionSources): void {
  const { region, year, members } = part;
  const national = nationalOf(input);
  const amount = cents(part.amount);
  const { division, key } = input;
  const model = modelOf({ region, year, amount, division, key, national });
  expect([cents(part.coordination), cents(part.projects), cents(part.local)]).toEqual([
    ...[model.coordination, model.projects, model.local],
  ]);
  for (const { municipality, amount: got, projects, together } of members) {
    const expected = model.members?.get(municipality) ?? null;
    const assigned = model.assigned.get(municipality) ?? 0n;
    expect([cents(got), cents(projects), cents(together)]).toEqual([
      ...[expected, assigned, expected === null ? null : expected + assigned],
    ]);
  }
}

test('a region and its members get what the calculation says', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { regions } of divide(input).years) {
        for (const part of regions) expectRegion(part, input);
      }
    }),
    { numRuns: examples(500) },
  );
});

/** What a region gets of a split of the country. */
function sharesIn({ region }: RegionYear, of: ReadonlyMap<string, bigint>): bigint {
  return sumOf(region.members.map(({ municipality }) => of.get(municipality) ?? 0n));
}

/** What a region gets: its shares of the country, what was given for it, or what was published. */
function amountOf(part: RegionYear, year: number, input: DivisionSources): bigint | undefined {
  const { name } = part.region;
  const { given, official } = input;
  const shares = nationalOf(input);
  if (shares) return sharesIn(part, shares);
  const isGiven = given?.region === name && (given.years?.has(year) ?? true);
  const stated = isGiven ? given.amount : official.get(name)?.get(year);
  return stated && cents(stated);
}

function expectBesideKey(part: RegionYear, keyAmount: bigint | null): void {
  const difference = keyAmount === null ? null : cents(part.amount) - keyAmount;
  expect([cents(part.keyAmount), cents(part.difference)]).toEqual([keyAmount, difference]);
  const deviation = keyAmount && difference !== null ? percentage(difference, keyAmount) : null;
  expect(part.deviation).toBe(deviation);
}

test('amounts are published, given or the sum of shares by key, and stand beside the key', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const withMembers = input.regions.filter(({ members }) => members.length > 0);
      for (const { year, regions } of divide(input).years) {
        const all = sumOf(regions.map(({ amount }) => cents(amount)));
        const isWhole = regions.length === withMembers.length;
        const byKey = isWhole ? largestRemainders(all, input.key, 1n) : null;
        for (const part of regions) {
          expect(cents(part.amount)).toBe(amountOf(part, year, input));
          expectBesideKey(part, byKey && sharesIn(part, byKey));
        }
      }
    }),
    { numRuns: examples(500) },
  );
});

/** What members did with what they got: of those without actuals, or without a share, nothing is known. */
function membersSettled({ members }: RegionYear, actuals: MembersSpent) {
  return members.map(({ municipality, together }) => {
    const booked = actuals.get(spentKey({ municipality, year: 2025 }));
    const spent = booked ? sumOf(booked.map((one) => cents(one.spent))) : null;
    const granted = cents(together);
    if (granted === null || spent === null) {
      return { municipality, granted, spent, unspent: null, overspent: null };
    }
    const left = granted - spent;
    return {
      ...{ municipality, granted, spent },
      ...{ unspent: left > 0n ? left : 0n, overspent: left < 0n ? -left : 0n },
    };
  });
}

test('what is not spent is repaid, but for what may be carried', () => {
  const carry = fc.constantFrom('0', '0.01', '0.3');
  fc.assert(
    fc.property(anyInput, anySpent, carry, (input, actuals, share) => {
      const carried = (all: bigint) => (all * BigInt(Math.round(Number(share) * 100))) / 100n;
      const of2025 = rules.years.find(({ year }) => year === 2025);
      if (!of2025) throw new Error('no rules of 2025');
      const carryLimit = { ...of2025['carry-limit'], value: Share.of(share) };
      const parts = divide(input).years.flatMap(({ year, regions }) => (year === 2025 ? regions : []));
      for (const part of parts) {
        const settled = settledRegion(part, { ...of2025, 'carry-limit': carryLimit }, actuals);
        const members = membersSettled(part, actuals);
        const known = settled.members.map(({ municipality, granted, spent, unspent, overspent }) => ({
          ...{ municipality, granted: cents(granted), spent: cents(spent) },
          ...{ unspent: cents(unspent), overspent: cents(overspent) },
        }));
        expect(known).toEqual(members);
        const unspent = sumOf(members.map((one) => one.unspent ?? 0n));
        const mayCarry = carried(cents(part.amount));
        const kept = unspent < mayCarry ? unspent : mayCarry;
        expect([cents(settled.unspent), cents(settled.carried), cents(settled.toRepay)]).toEqual([
          ...[unspent, kept, unspent - kept],
        ]);
        const isOpen = (one: (typeof members)[number]) => one.unspent === null;
        const open = sumOf(members.filter(isOpen).map(({ granted }) => granted ?? 0n));
        const assigned = sumOf(part.members.map(({ projects }) => cents(projects)));
        const held = cents(part.coordination) + cents(part.projects) - assigned;
        const granted = sumOf(members.map((one) => (isOpen(one) ? 0n : (one.granted ?? 0n))));
        expect([cents(settled.open), cents(settled.held), cents(settled.charged)]).toEqual([
          ...[open, held, held + granted - unspent],
        ]);
      }
    }),
    { numRuns: examples(500) },
  );
});
