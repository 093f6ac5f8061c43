import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegionYear } from '../../src/division/outcome.js';
import {
  type MembersSpent,
  type RegionSettlement,
  settledRegion,
  spentKey,
} from '../../src/division/settlement.js';
import { type DivisionYearRules, divisionRulesOf } from '../../src/law/division-rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { dividedRegions, regionOf, rules, WHOLE, yearOf } from './divided-parts.js';

/** Rotterdam Rijnmond 2025 with 10% coordination: 515,648.38, 225,543.31 and 5,526,417.31 of 6,964,010.00. */
function rijnmond(): RegionYear {
  const division = { ...WHOLE, coordination: { share: Share.of('0.1') } };
  return regionOf(yearOf(dividedRegions({ division }).years, 2025), 'Rotterdam Rijnmond');
}

function rulesOf2025(): DivisionYearRules {
  const ofYear = divisionRulesOf(rules, 2025);
  if (!ofYear) throw new Error('no rules of 2025');
  return ofYear;
}

/** That region, settled by the rules of 2025 or others. */
function settled(actuals: MembersSpent, ofYear = rulesOf2025(), region = rijnmond()): RegionSettlement {
  return settledRegion(region, ofYear, actuals);
}

const CODES = ['GM0502', 'GM0542', 'GM0599'];

function spent(...amounts: readonly (string | null)[]): MembersSpent {
  return new Map(
    amounts.flatMap((amount, index) => {
      const municipality = CODES[index] ?? '';
      const place = { file: 'besteed.csv', line: index + 2, cell: 2 };
      const booking =
        amount === null ? null : { municipality, year: 2025, spent: Amount.of(amount), bookings: 1, place };
      return booking ? [[spentKey(booking), [booking]] as const] : [];
    }),
  );
}

describe('the share of Capelle, 515,648.38', () => {
  test.each([
    ['515648.37', '0.01', '0.00'],
    ['515648.38', '0.00', '0.00'],
    ['515648.39', '0.00', '0.01'],
    ['0.00', '515648.38', '0.00'],
    ['-1.00', '515649.38', '0.00'],
  ])('of which %s was spent: %s flows back, %s it pays itself', (amount, unspent, overspent) => {
    const { members, toRepay } = settled(spent(amount));
    expect(`${members[0]?.unspent} ${members[0]?.overspent} ${toRepay}`).toBe(
      `${unspent} ${overspent} ${unspent}`,
    );
  });
});

describe('the region', () => {
  test('repays what flows back; what one overspends does not lower it', () => {
    // 50,000.00 unspent in Capelle, 4,456.69 too much in Krimpen, Rotterdam to the cent.
    const { held, charged, toRepay, open, carried } = settled(spent('465648.38', '230000.00', '5526417.31'));
    expect(`${held} ${toRepay} ${open} ${carried}`).toBe('696401.00 50000.00 0.00 0.00');
    // 6,964,010.00 − 50,000.00
    expect(`${charged}`).toBe('6914010.00');
  });

  test('leaves open who has no actuals: nothing to repay, nothing spent', () => {
    const { members, toRepay, open, charged } = settled(spent(null, '225543.31'));
    expect(members[0]).toMatchObject({ spent: null, unspent: null, overspent: null });
    // 515,648.38 + 5,526,417.31; 696,401.00 + 225,543.31
    expect(`${toRepay} ${open} ${charged}`).toBe('0.00 6042065.69 921944.31');
  });

  test('keeps what the rules let it carry', () => {
    // 1% of 6,964,010.00 is 69,640.10
    const ofYear = rulesOf2025();
    const carryLimit = { ...ofYear['carry-limit'], value: Share.of('0.01') };
    const kept = (amount: string) => {
      const { carried, toRepay } = settled(spent(amount), { ...ofYear, 'carry-limit': carryLimit });
      return `${carried} ${toRepay}`;
    };
    expect(kept('446008.28')).toBe('69640.10 0.00');
    expect(kept('446008.27')).toBe('69640.10 0.01');
    expect(kept('446008.29')).toBe('69640.09 0.00');
  });

  test('adds up: charged, to repay, kept and open are the whole amount', () => {
    const [ofYear, region] = [rulesOf2025(), rijnmond()];
    const amount = fc.option(
      fc.integer({ min: -100, max: 900_000_000 }).map((cents) => `${Amount.ofCents(cents)}`),
    );
    fc.assert(
      fc.property(amount, amount, amount, (...amounts) => {
        const { charged, toRepay, carried, open } = settled(spent(...amounts), ofYear, region);
        expect(Amount.sum([charged, toRepay, carried, open])).toEqual(region.amount);
      }),
    );
  });
});
