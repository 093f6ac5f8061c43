// Any small country: eight municipalities in three regions, divided in any way, by amounts small enough for bounds and
// deductions to meet each other.

import fc from 'fast-check';
import type { DivisionSources } from '../../src/division/divide.js';
import { type MembersSpent, spentKey } from '../../src/division/settlement.js';
import type { Division, RegionWithMembers, Weight } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { rules } from './divided-parts.js';

const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006', 'GM0007', 'GM0008'] as const;
const NAMES = ['Noord', 'Oost', 'West'] as const;
const YEARS = [2023, 2024, 2025, 2026] as const;
const place = { file: 'projecten.csv', line: 2, cell: 0 };

/** Most of a region, in cents. */
const MOST = 2_000_00;

function ofEach<Of>(of: fc.Arbitrary<Of>): fc.Arbitrary<readonly Of[]> {
  return fc.array(of, { minLength: CODES.length, maxLength: CODES.length });
}

function amountTo(cents: number): fc.Arbitrary<Amount> {
  return fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: cents })).map(Amount.ofCents);
}

/** Nothing, a percentage with two decimals between two bounds, or an amount. */
function part([least, most]: readonly [number, number], cents: number) {
  const percentage = fc
    .integer({ min: least * 100, max: most * 100 })
    .map((hundredths) => ({ share: Share.of((hundredths / 10_000).toFixed(4)) }));
  return fc.option(
    fc.oneof(
      percentage,
      amountTo(cents).map((amount) => ({ amount })),
    ),
  );
}

const weight: fc.Arbitrary<Weight> = fc
  .oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(BigInt);

function byCode(weights: readonly (Weight | null)[]): ReadonlyMap<string, Weight> {
  return new Map(CODES.flatMap((code, at) => (weights[at] == null ? [] : [[code, weights[at]] as const])));
}

const project = fc.record({
  name: fc.constantFrom('samen', 'apart'),
  region: fc.option(fc.constantFrom(...NAMES)),
  year: fc.option(fc.constantFrom(2024, 2025)),
  municipality: fc.option(fc.constantFrom(...CODES)),
  amount: amountTo(100_00),
  place: fc.constant(place),
});

const division: fc.Arbitrary<Division> = fc.record({
  coordination: part([0, 60], 500_00),
  projects: fc.oneof(part([0, 60], 500_00), fc.array(project, { maxLength: 4 })),
  key: fc.oneof(
    fc.constantFrom<Division['key']>(undefined, { kind: 'published' }, { kind: 'equal' }),
    ofEach(fc.option(weight, { freq: 15 })).map((weights): Division['key'] => ({
      kind: 'weights',
      weights: byCode(weights),
    })),
  ),
  floor: part([0, 30], 300_00),
  ceiling: part([20, 100], 1_500_00),
  unit: fc.constantFrom('cent', 'euro'),
});

const WHOLE = { coordination: null, projects: null, floor: null, ceiling: null } as const;

const regions: fc.Arbitrary<readonly RegionWithMembers[]> = fc
  .record({
    homes: ofEach(fc.integer({ min: 0, max: 3 })),
    stated: fc.option(ofEach(fc.option(weight, { freq: 9 })), { freq: 1 }),
  })
  .map(({ homes, stated }) =>
    NAMES.map((name, at) => ({
      ...{ name, nameInAnnex: name, mandateHolder: null, mandateHolderKind: null },
      members: CODES.flatMap((municipality, of) =>
        homes[of] === at ? [{ municipality, weight: stated?.[of] ?? null }] : [],
      ),
    })),
  );

const official = fc.array(fc.option(amountTo(MOST), { freq: 9 }), { minLength: 12, maxLength: 12 }).map(
  (amounts) =>
    new Map(
      NAMES.map((name, at) => [
        name,
        new Map(
          YEARS.flatMap((year, of) => {
            const amount = amounts[at * YEARS.length + of];
            return amount ? [[year, amount] as const] : [];
          }),
        ),
      ]),
    ),
);

/** What a small country is divided from. */
export const anyInput: fc.Arbitrary<DivisionSources> = fc
  .record({
    regions,
    key: ofEach(weight).filter((weights) => weights.some((one) => one > 0n)),
    official,
    national: fc.option(amountTo(3 * MOST)),
    given: fc.option(
      fc.record({
        region: fc.constantFrom(...NAMES),
        amount: amountTo(MOST),
        years: fc.constantFrom(undefined, new Set([2025])),
      }),
    ),
    division: fc.oneof(
      division,
      division.map((how) => ({ ...how, floor: null, ceiling: null })),
      division.map((how) => ({ ...how, ...WHOLE })),
    ),
  })
  .map((input) => ({
    ...input,
    rules,
    key: byCode(input.key),
    given: input.national ? null : input.given,
  }));

/** What the municipalities spent in 2025; some of them nothing that is known. */
export const anySpent: fc.Arbitrary<MembersSpent> = ofEach(
  fc.option(fc.integer({ min: -100, max: 900_00 }).map(Amount.ofCents)),
).map(
  (amounts) =>
    new Map(
      CODES.flatMap((municipality, at) => {
        const spent = amounts[at];
        if (!spent) return [];
        const booking = { municipality, year: 2025, spent, bookings: 1, place };
        return [[spentKey(booking), [booking]] as const];
      }),
    ),
);
