import type { Finding } from '../findings/finding.js';
import type { Bookings } from '../grant/actuals.js';
import { lastPlace } from '../grant/plan.js';
import type { IzaYearRules } from '../law/iza-rules.js';
import { Amount } from '../money/amount.js';
import { type IzaRegionYear, togetherOf } from './iza-outcome.js';

/** What a municipality did with what it got; null where it has no actuals, or nothing was divided. */
export interface IzaMemberSettlement {
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
export interface IzaSettlement {
  readonly year: number;
  readonly members: readonly IzaMemberSettlement[];
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
  readonly rules: IzaYearRules;
}

/** What was spent of SPUK IZA by one municipality in one year. */
export type IzaSpent = ReadonlyMap<string, readonly Bookings[]>;

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

/**
 * What each member spent of its share, what flows back, and what the mandate holder repays. A municipality without
 * actuals is not settled, and counts as nothing to repay.
 * @law SPUK IZA, article 9 lid 2 (read): every year is settled at what was spent in it, and what is left is repaid;
 * coordination and regional projects are taken as spent, because actuals are of municipalities (assumed)
 * @unit euro, exact
 */
export function settledRegion(part: IzaRegionYear, rules: IzaYearRules, actuals: IzaSpent): IzaSettlement {
  const members = part.members.map((member): IzaMemberSettlement => {
    const { municipality } = member;
    const granted = togetherOf(member);
    const bookings = actuals.get(spentKey({ municipality, year: part.year }));
    const spent = bookings ? Amount.sum(bookings.map((one) => one.spent)) : null;
    if (!granted || !spent) return { municipality, granted, spent, unspent: null, overspent: null };
    const left = granted.minus(spent);
    return { municipality, granted, spent, unspent: left.orZero(), overspent: left.negated().orZero() };
  });
  const sum = (of: (member: IzaMemberSettlement) => Amount | null) =>
    Amount.sum(members.flatMap((member) => of(member) ?? []));
  const shares = Amount.sum(part.members.map(({ projects }) => projects)).plus(part.local);
  const held = part.amount.minus(shares);
  const unspent = sum((member) => member.unspent);
  const open = sum(({ granted, unspent: settled }) => (settled === null ? granted : null));
  const mayKeep = rules.carryLimit.value.floorOf(part.amount);
  const carried = unspent.exceeds(mayKeep) ? mayKeep : unspent;
  const charged = held.plus(sum(({ granted, unspent: settled }) => settled && granted)).minus(unspent);
  return {
    year: part.year,
    members,
    held,
    charged,
    unspent,
    carried,
    toRepay: unspent.minus(carried),
    open,
    rules,
  };
}

/** A warning for every municipality that spent more than it got. */
export function izaOverspent(
  { year, members }: IzaSettlement,
  region: string,
  actuals: IzaSpent,
): readonly Finding<'OVERSPENT'>[] {
  return members.flatMap(({ municipality, granted, spent, overspent }): readonly Finding<'OVERSPENT'>[] => {
    if (!granted || !spent || !overspent || overspent.isZero()) return [];
    const place = lastPlace(actuals.get(spentKey({ municipality, year })) ?? []);
    const amounts = { available: granted, spent, overspent };
    return [{ code: 'OVERSPENT', municipality, year, region, amounts, ...(place ? { place } : {}) }];
  });
}
