// Laws of every derivation of SPUK IZA: every amount follows from what stands below it, and what is called a share of a
// total is that share. Its value is total × weight ÷ sum of the weights, to the unit it is split to.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DivisionSources, divide } from '../../../src/division/divide.js';
import type { MembersSpent } from '../../../src/division/settlement.js';
import { shownDivision } from '../../../src/division/shown.js';
import type { Division } from '../../../src/grant/division.js';
import { Amount } from '../../../src/money/amount.js';
import { Share } from '../../../src/money/share.js';
import type { Derivation } from '../../../src/report/derivation.js';
import { memberDerivation, regionDerivation } from '../../../src/report/division/division-derivation.js';
import { anyInput, anySpent } from '../../division/any-division.js';
import { dividedRegions, grant, regionOf, rules, WHOLE, yearOf } from '../../division/divided-parts.js';
import { examples } from '../../support/examples.js';

interface Asked {
  readonly national: Amount | null;
  readonly division: Division;
  readonly region: string;
}

/** Every derivation of a region and of its members in 2025. */
function derivationsOf({ national, division, region }: Asked): readonly Derivation[] {
  const asked = { national, division };
  const outcome = dividedRegions(asked);
  const everything = { years: undefined, regions: undefined, municipalities: undefined };
  const shown = shownDivision(outcome, everything, {
    grant,
    rules,
    division,
    national: national !== null,
    membershipHolds: true,
    actuals: undefined,
    regions: [],
    doubtfulMembers: [],
  });
  const part = regionOf(yearOf(outcome.years, 2025), region);
  const source = { shown, part };
  const members = part.members.map(({ municipality }) => memberDerivation(source, municipality));
  return [regionDerivation(source), ...members].flatMap((one) => (one ? flat(one) : []));
}

function flat(node: Derivation): readonly Derivation[] {
  return [node, ...node.inputs.flatMap(flat)];
}

/** A weight in hundredths, from the text of its node. */
function weightIn({ inputs }: Derivation, key: 'weight' | 'weights'): bigint {
  for (const { label } of inputs) {
    if (label.kind !== 'iza' || label.of.key !== key) continue;
    const [whole = '', decimals = ''] = (
      label.of.key === 'weight' ? label.of.weight : label.of.weights
    ).split('.');
    return BigInt(whole + decimals.padEnd(2, '0'));
  }
  throw new Error(`no ${key}`);
}

function expectShares(nodes: readonly Derivation[]): void {
  const shares = nodes.filter(
    ({ operation }) => operation === 'apportioned' || operation === 'apportioned-to-euros',
  );
  for (const share of shares) {
    const [total] = share.inputs;
    const weights = weightIn(share, 'weights');
    // A euro on top of the share rounded down, and for one the cents that make no euro.
    const unit = share.operation === 'apportioned' ? 1n : 200n;
    const off =
      BigInt(share.value?.toCents() ?? 0) * weights -
      BigInt(total?.value?.toCents() ?? 0) * weightIn(share, 'weight');
    expect(off < weights * unit && -off < weights * unit).toBe(true);
  }
}

/** What the shares of a derivation are shares of. */
function totalsIn(nodes: readonly Derivation[]): ReadonlySet<string> {
  return new Set(
    nodes.flatMap(({ operation, inputs: [total] }) =>
      operation === 'apportioned' && total?.label.kind === 'iza' ? [total.label.of.key] : [],
    ),
  );
}

/** What a node should come to by those below it; undefined where it is a figure, an input or a share. */
function workedAgain({ operation, inputs }: Derivation): bigint | undefined {
  const cents = inputs.flatMap(({ value, minus }) =>
    value === null ? [] : [BigInt(value.toCents()) * (minus ? -1n : 1n)],
  );
  const sum = cents.reduce((so, one) => so + one, 0n);
  switch (operation) {
    case 'sum':
      return sum;
    // What is taken off for those at a bound is not drawn again below each of the others.
    case 'bounded':
      return inputs.length === 0 ? undefined : sum;
    case 'not-below-zero':
      return sum < 0n ? 0n : sum;
    case 'least':
      return cents.reduce((least, one) => (one < least ? one : least));
    case 'share-rounded-down':
      return (sum * shareIn(inputs)) / 10_000n;
    default:
      return undefined;
  }
}

/** The share that is taken, in hundredths of a percent. */
function shareIn(inputs: readonly Derivation[]): bigint {
  for (const { label, rule } of inputs) {
    if (label.kind === 'iza' && label.of.key === 'percentage') {
      return BigInt(Math.round(Number(label.of.share.toString()) * 10_000));
    }
    if (rule?.parameter === 'carry-limit') return CARRY;
  }
  throw new Error('no share');
}

/** 1%: no rule of SPUK IZA lets anything be carried, but rules of a later year may. */
const CARRY = 100n;

/** Every explanation of every amount of a division that is settled by rules that let 1% be carried. */
function allDerivations(input: DivisionSources, actuals: MembersSpent): readonly Derivation[] {
  const carryLimit = Share.of('0.01');
  const years = rules.years.map((ofYear) => ({
    ...ofYear,
    carryLimit: { ...ofYear['carry-limit'], value: carryLimit },
  }));
  const everything = { years: undefined, regions: undefined, municipalities: undefined };
  const shown = shownDivision(divide(input), everything, {
    ...{ grant, rules: { ...rules, years }, division: input.division, national: input.national !== null },
    ...{ membershipHolds: true, actuals, regions: [], doubtfulMembers: [] },
  });
  const parts = shown.years.flatMap(({ regions }) => regions);
  return parts.flatMap((part) => [
    ...(regionDerivation({ shown, part }) ?? { inputs: [] }).inputs,
    ...part.members.flatMap(
      ({ municipality }) => memberDerivation({ shown, part }, municipality)?.inputs ?? [],
    ),
  ]);
}

describe('every amount', () => {
  test('follows from what stands below it in its explanation', () => {
    fc.assert(
      fc.property(anyInput, anySpent, (input, actuals) => {
        const nodes = allDerivations(input, actuals).flatMap(flat);
        expectShares(nodes);
        for (const node of nodes) {
          const again = workedAgain(node);
          if (again !== undefined && node.value !== null) expect(BigInt(node.value.toCents())).toBe(again);
        }
      }),
      { numRuns: examples(60) },
    );
  });

  test('has the value in its explanation that tables show', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const shown = { settlements: undefined };
        for (const part of divide(input).years.flatMap(({ regions }) => regions)) {
          for (const key of [
            'amount',
            'keyAmount',
            'difference',
            'coordination',
            'projects',
            'local',
          ] as const) {
            expect(regionDerivation({ shown, part }, key)?.value ?? null).toEqual(part[key]);
          }
          for (const { municipality, ...member } of part.members) {
            for (const key of ['amount', 'projects', 'together'] as const) {
              const explained = memberDerivation({ shown, part }, municipality, key);
              expect(explained?.value ?? null).toEqual(member[key]);
            }
          }
        }
      }),
      { numRuns: examples(60) },
    );
  });
});

const percent = (most: number) =>
  fc.option(fc.integer({ min: 0, max: most }).map((of) => ({ share: Share.of((of / 100).toFixed(2)) })));

const asked: fc.Arbitrary<Asked> = fc.record({
  national: fc.option(fc.integer({ min: 0, max: 150_000_000_00 }).map((cents) => Amount.ofCents(cents))),
  region: fc.constantFrom('Zeeland', 'Friesland', 'Utrecht', 'Rotterdam Rijnmond'),
  division: fc.record({
    coordination: percent(40),
    projects: percent(20),
    key: fc.constantFrom<Division['key']>(undefined, { kind: 'published' }, { kind: 'equal' }),
    floor: percent(5),
    ceiling: fc.option(
      fc.integer({ min: 40, max: 100 }).map((of) => ({ share: Share.of((of / 100).toFixed(2)) })),
    ),
    unit: fc.constantFrom('cent', 'euro'),
  }),
});

describe('a share', () => {
  test('is total × weight ÷ weights of the total that is named, whatever was asked', () => {
    fc.assert(
      fc.property(asked, (how) => expectShares(derivationsOf(how))),
      { numRuns: examples(30) },
    );
  });

  test('is of what the bounds leave of a region of the country, not of the country', () => {
    // Zeeland gets a part of 140,000,000.00; who comes below 60,000.00 gets that, and the rest is divided again.
    const nodes = derivationsOf({
      national: Amount.of('140000000.00'),
      division: { ...WHOLE, floor: { amount: Amount.of('60000.00') } },
      region: 'Zeeland',
    });
    expectShares(nodes);
    expect(totalsIn(nodes)).toContain('rest');
  });

  test('is of the country where the national shares stand', () => {
    const whole = { national: Amount.of('140000000.00'), division: WHOLE, region: 'Zeeland' };
    expect(totalsIn(derivationsOf(whole))).toEqual(new Set(['national', 'all-regions']));
  });
});
