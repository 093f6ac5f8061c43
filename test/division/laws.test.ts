// Laws of every division of SPUK IZA: whatever is asked, it adds up to the cent from municipality to country, nobody is
// a unit from the exact share, and bounds are kept.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionsWithMembers } from '../../src/division/memberships.js';
import type { RegionYear } from '../../src/division/outcome.js';
import type { Division } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import type { AmountOrShare } from '../../src/money/amount-or-share.js';
import { Share } from '../../src/money/share.js';
import { examples } from '../support/examples.js';
import { dividedRegions, places, WHOLE } from './divided-parts.js';

const RUNS = { numRuns: examples(12) };
const weights = new Map(places.municipalities.map(({ code }, index) => [code, BigInt((index * 7919) % 997)]));
const share = (most: number): fc.Arbitrary<AmountOrShare | null> =>
  fc.option(
    fc.integer({ min: 0, max: most }).map((percent) => ({ share: Share.of((percent / 100).toFixed(2)) })),
  );
const division: fc.Arbitrary<Division> = fc.record({
  coordination: share(40),
  projects: share(40),
  key: fc.constantFrom<Division['key']>(
    undefined,
    { kind: 'published' },
    { kind: 'equal' },
    { kind: 'weights', weights },
  ),
  floor: share(10),
  ceiling: fc.option(
    fc.integer({ min: 40, max: 100 }).map((of) => ({ share: Share.of((of / 100).toFixed(2)) })),
  ),
  unit: fc.constantFrom('cent', 'euro'),
});
const national = fc.option(fc.integer({ min: 0, max: 161_000_000_00 }).map((cents) => Amount.ofCents(cents)));

function regionsOf(input: Parameters<typeof dividedRegions>[0]): readonly RegionYear[] {
  return dividedRegions(input).years.flatMap(({ regions }) => regions);
}

/** Regions whose local money could be divided. */
function divided(regions: readonly RegionYear[]): readonly RegionYear[] {
  return regions.filter(({ members }) => members.every(({ amount }) => amount !== null));
}

describe('laws of every division', () => {
  test('it adds up at every level', () => {
    fc.assert(
      fc.property(division, national, (how, country) => {
        const { years } = dividedRegions({ division: how, national: country });
        for (const { regions, national: sum } of years) {
          expect(Amount.sum(regions.map(({ amount }) => amount))).toEqual(sum);
          for (const { coordination, projects, local, amount } of regions) {
            expect(Amount.sum([coordination, projects, local])).toEqual(amount);
          }
          for (const { members, local } of divided(regions)) {
            expect(Amount.sum(members.map((member) => member.amount ?? Amount.zero))).toEqual(local);
          }
        }
      }),
      RUNS,
    );
  });

  test('to the cent nobody is a cent from the exact share', () => {
    fc.assert(
      fc.property(division, national, (how, country) => {
        for (const { members } of divided(
          regionsOf({ division: { ...how, unit: 'cent' }, national: country }),
        )) {
          for (const { amount, share: exact, weight, bound } of members) {
            if (bound !== null) expect(exact).toBeNull();
            if (!exact || !amount || weight === null) continue;
            const off = BigInt(amount.toCents()) * exact.weights - BigInt(exact.total.toCents()) * weight;
            expect(off < exact.weights && -off < exact.weights).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('a bigger weight never gets less, and bounds are kept', () => {
    fc.assert(
      fc.property(division, national, (how, country) => {
        for (const { members, local } of divided(
          regionsOf({ division: { ...how, unit: 'cent' }, national: country }),
        )) {
          const floor = how.floor && 'share' in how.floor ? how.floor.share.floorOf(local).toCents() : 0;
          const most = how.ceiling && 'share' in how.ceiling ? how.ceiling.share.floorOf(local) : local;
          const inOrder = members
            .map(({ amount, weight }) => ({ cents: amount?.toCents() ?? -1, weight: weight ?? 0n }))
            .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.cents - b.cents));
          for (const [index, { cents }] of inOrder.entries()) {
            expect(cents).toBeGreaterThanOrEqual(Math.max(floor, inOrder[index - 1]?.cents ?? 0));
            expect(cents).toBeLessThanOrEqual(most.toCents());
          }
        }
      }),
      RUNS,
    );
  });

  test('the order of regions and members is irrelevant', () => {
    const { municipalities, regions } = places;
    const backwards = regionsWithMembers({
      municipalities: [...municipalities].reverse(),
      regions: [...regions].reverse(),
      rows: [],
    });
    const flat = (all: readonly RegionYear[]) =>
      all
        .flatMap(({ year, region, members }) =>
          members.map(({ municipality, amount }) => `${year} ${region.name} ${municipality} ${amount}`),
        )
        .sort();
    fc.assert(
      fc.property(division, national, (how, country) => {
        const asked = { division: how, national: country };
        expect(flat(regionsOf({ ...asked, regions: backwards.regions }))).toEqual(flat(regionsOf(asked)));
      }),
      RUNS,
    );
  });

  test('without deductions, bounds or another key the national shares stand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 161_000_000_00 }), (cents) => {
        const whole = dividedRegions({ national: Amount.ofCents(cents) }).years[0];
        const all = whole?.regions.flatMap(({ members }) => members) ?? [];
        expect(all).toHaveLength(342);
        expect(new Set(all.map(({ share: exact }) => exact?.total.toCents()))).toEqual(new Set([cents]));
        expect(Amount.sum(all.map(({ amount }) => amount ?? Amount.zero))).toEqual(Amount.ofCents(cents));
        for (const { difference } of whole?.regions ?? []) expect(difference).toEqual(Amount.zero);
      }),
      RUNS,
    );
  });

  test('a region of one municipality gives it all that is local', () => {
    fc.assert(
      fc.property(division, (how) => {
        const single = { ...WHOLE, coordination: how.coordination, projects: how.projects };
        const alone = regionsOf({ division: single }).filter(({ members }) => members.length === 1);
        expect(alone.map(({ region }) => region.name).sort()).toEqual([
          ...Array<string>(4).fill('Haarlemmermeer'),
          ...Array<string>(4).fill('Utrecht'),
        ]);
        for (const { members, local } of alone) expect(members[0]?.amount).toEqual(local);
      }),
      RUNS,
    );
  });
});
