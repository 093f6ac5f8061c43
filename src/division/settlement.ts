import type { Finding } from '../findings/finding.js';
import type { Bookings } from '../grant/actuals.js';
import { lastPlace } from '../grant/plan.js';
import type { DivisionYearRules } from '../law/division-rules.js';
import { Amount } from '../money/amount.js';
import type { SettledMemberKey, SettledRegionKey } from './operations.js';
import type { RegionYear } from './outcome.js';
import { type DivisionTable, divisionAmount, settledTable } from './table.js';

/** What a municipality did with what it got; null where it has no actuals, or nothing was divided. */
export interface MemberSettlement {
  /** CBS code. */
  readonly municipality: string;
  /** @unit euro: its local share and the projects assigned to it */
  readonly granted: Amount | null;
  readonly spent: Amount | null;
  /** @unit euro: flows back to the mandate holder */
  readonly unspent: Amount | null;
  /** @unit euro: the municipality pays it itself */
  readonly overspent: Amount | null;
}

/** A region's year against its actuals; amount = charged + toRepay + carried + open. */
export interface RegionSettlement {
  readonly year: number;
  readonly members: readonly MemberSettlement[];
  /** @unit euro: coordination and projects that no municipality got, taken as spent by the mandate holder */
  readonly held: Amount;
  /** @unit euro: spent at the cost of the grant: what is held, and of every municipality no more than it got */
  readonly charged: Amount;
  /** @unit euro: what municipalities did not spend */
  readonly unspent: Amount;
  /** @unit euro: what of it may be kept for the next year */
  readonly carried: Amount;
  /** @unit euro: what the mandate holder repays */
  readonly toRepay: Amount;
  /** @unit euro: what municipalities without actuals got; not settled */
  readonly open: Amount;
  /** The SiSa codes of the accountability. */
  readonly rules: DivisionYearRules;
  /** The year as it was worked out and settled, which says of every amount how it follows. */
  readonly table: DivisionTable;
}

/** What was spent of a grant of regions, by municipality and year. */
export type MembersSpent = ReadonlyMap<string, readonly Bookings[]>;

/** The key of a municipality-year among actuals. */
export function spentKey({
  municipality,
  year,
}: {
  readonly municipality: string;
  readonly year: number;
}): string {
  return `${municipality} ${year}`;
}

/** What each member spent of its share, what flows back, and what the mandate holder repays. */
export function settledRegion(
  part: RegionYear,
  rules: DivisionYearRules,
  actuals: MembersSpent,
): RegionSettlement {
  const bookingsOf = (municipality: string) =>
    actuals.get(spentKey({ municipality, year: part.year })) ?? null;
  const table = settledTable(part.table, rules, bookingsOf);
  const region = part.region.name;
  const at = (key: SettledRegionKey) =>
    divisionAmount(table, { level: 'region', region, key }) ?? Amount.zero;
  return {
    year: part.year,
    members: part.members.map(({ municipality, together }) => {
      const of = (key: SettledMemberKey) =>
        divisionAmount(table, { level: 'member', region, municipality, key });
      const settlement = { spent: of('spent'), unspent: of('unspent'), overspent: of('overspent') };
      return { municipality, granted: together, ...settlement };
    }),
    held: at('held'),
    charged: at('charged'),
    unspent: at('unspent'),
    carried: at('carried'),
    toRepay: at('toRepay'),
    open: at('open'),
    rules,
    table,
  };
}

/** A warning for every municipality that spent more than it got. */
export function overspentMembers(
  { year, members }: RegionSettlement,
  region: string,
  actuals: MembersSpent,
): readonly Finding<'OVERSPENT'>[] {
  return members.flatMap(({ municipality, granted, spent, overspent }): readonly Finding<'OVERSPENT'>[] => {
    if (!granted || !spent || !overspent || overspent.isZero()) return [];
    const place = lastPlace(actuals.get(spentKey({ municipality, year })) ?? []);
    const amounts = { available: granted, spent, overspent };
    return [{ code: 'OVERSPENT', municipality, year, region, amounts, ...(place ? { place } : {}) }];
  });
}
