import type { BudgetRow, GrantYear } from '../grant/grant-year.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { arrivalOf, type Carry } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { judgedCarryLimit } from '../rules/carry-limit.js';

/**
 * The carries of a plan, each cut to what is allowed: the carry limit and, in a settled year, the year's own money
 * that was not spent, at the level where they stand. Where a level holds several interventions the lowest numbers
 * come first, and of the carries out of one intervention those with the lowest destination. The carries themselves
 * where nothing is cut.
 * @law data/law: carry-limit, carry-spent-first
 * @unit euro, exact
 */
export function lawfulCarries(year: GrantYear, rules: YearRules): readonly Carry[] {
  if (year.carries.length === 0) return year.carries;
  const allowed = allowance(year, rules);
  let cut = false;
  const lawful = year.rows.flatMap((row): readonly Carry[] => {
    if (row.carriedOut.isZero()) return [];
    return byArrival(year.carries, row.intervention).flatMap(([to, wish]) => {
      const amount = allowed.take(row, wish);
      if (!amount.equals(wish)) cut = true;
      return amount.isZero() ? [] : [carryOf(row, row.intervention, amount, to)];
    });
  });
  return cut ? lawful : year.carries;
}

/**
 * The most that may be carried out of a settled year; nothing out of a year that is not settled. Where the limit
 * stands on the total it is one carry of the undivided intervention.
 * @law data/law: carry-limit, carry-spent-first
 * @unit euro, exact
 */
export function mostCarries(year: GrantYear, rules: YearRules): readonly Carry[] {
  if (year.spent.length === 0) return [];
  const { carryLimit, ownUnspent } = year.total;
  if (rules.carryLimit.value.scope === 'total') {
    return most([carryOf(year, UNDIVIDED, leastOf(known([carryLimit, ownUnspent])))]);
  }
  const allowed = allowance(year, rules);
  return most(
    year.rows.map((row) =>
      carryOf(row, row.intervention, row.carryLimit ? allowed.take(row, row.carryLimit) : Amount.zero),
    ),
  );
}

function most(carries: readonly Carry[]): readonly Carry[] {
  return carries.filter(({ amount }) => !amount.isZero());
}

/** What of the wish of each row may be carried; what one row takes on a shared level is gone for the next. */
interface Allowance {
  readonly take: (row: BudgetRow, wish: Amount) => Amount;
}

function allowance({ rows, total }: GrantYear, rules: YearRules): Allowance {
  const { walls, carryLimit } = rules;
  const shared =
    carryLimit.value.scope === 'total' ? [total.carryLimit, total.ownUnspent] : [total.ownUnspent];
  let left = walls.value ? [] : known(shared);
  const own = new Map<number, readonly Amount[]>();
  return {
    take: (row, wish) => {
      const limits = own.get(row.intervention) ?? known([judgedCarryLimit(row, rows, rules), row.ownUnspent]);
      const amount = leastOf([wish, ...limits, ...left]);
      left = left.map((limit) => limit.minus(amount));
      own.set(
        row.intervention,
        limits.map((limit) => limit.minus(amount)),
      );
      return amount;
    },
  };
}

/** What is carried out of an intervention by where it arrives, the lowest first. */
function byArrival(carries: readonly Carry[], from: number): readonly (readonly [number, Amount])[] {
  const arrivals = new Map<number, Amount>();
  for (const carry of carries) {
    if (carry.from !== from) continue;
    const to = arrivalOf(carry);
    arrivals.set(to, (arrivals.get(to) ?? Amount.zero).plus(carry.amount));
  }
  return [...arrivals].sort(([one], [other]) => one - other);
}

/** The limits that stand and are known. */
function known(limits: readonly (Amount | null)[]): readonly Amount[] {
  return limits.flatMap((limit) => limit ?? []);
}

function leastOf([first = Amount.zero, ...others]: readonly Amount[]): Amount {
  return others.reduce((least, other) => (least.exceeds(other) ? other : least), first);
}

function carryOf(
  { municipality, year }: { readonly municipality: string; readonly year: number },
  from: number,
  amount: Amount,
  to = from,
): Carry {
  return { municipality, year, from, amount, ...(to === from ? {} : { to }) };
}
