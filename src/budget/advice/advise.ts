// The plan that repays least, with its proof: per municipality a network of its money, of which the calculation gives
// every amount and limit. What is advised is then computed as any other plan is.

import type { YearTable } from '../../calculation/year-table.js';
import { severityOf } from '../../findings/finding.js';
import type { Actuals } from '../../grant/actuals.js';
import { type Carry, NO_PLAN, type Plan } from '../../grant/plan.js';
import { Amount } from '../../money/amount.js';
import { SpukError } from '../../money/spuk-error.js';
import { allocate, type BudgetInput } from '../allocate.js';
import type { Outcome } from '../outcome.js';
import { advisedMoves, chooseOne, type Move } from './advised-moves.js';
import { noAdvice } from './either-or.js';
import { flowMost } from './flow.js';
import { leastRepaid } from './least-repaid.js';
import { type Freedom, moneyNetwork } from './network.js';
import type { NoAdvice } from './not-a-flow.js';
import { type BindingLimit, bindingLimits, type Proof, proofOf } from './proof.js';

/** Everything an advice is made from: a budget, what was or will be spent, and what may still be decided. */
export interface AdviceInput extends Omit<BudgetInput, 'carry'> {
  readonly actuals: Actuals;
  /** The first year in which anything may still be shifted or carried; none: all. */
  readonly from?: number;
  /** Whether money may be carried into years of which nothing is known of what is spent. */
  readonly open?: boolean;
  /** The last year in which nothing can be decided any more; none: everything still can. */
  readonly closedUntil?: number;
}

/** What is advised to one municipality. */
export interface Advice {
  readonly municipality: string;
  /** What is repaid without any plan, by the plan that was given, and by the one that is advised. @unit euro */
  readonly toRepay: {
    readonly withoutPlan: Amount;
    readonly plan: Amount;
    readonly advised: Amount;
    /** Carried by the advice into years that are not settled: neither repaid nor saved. */
    readonly openCarried: Amount;
    /** The same, carried by the plan that was given. */
    readonly planOpenCarried: Amount;
  };
  /** What the advice saves beside the plan: what still can be done, and what could have been. @unit euro */
  readonly saved: { readonly still: Amount; readonly wasPossible: Amount };
  /** What is advised beside the plan. */
  readonly moves: readonly Move[];
  readonly limits: readonly BindingLimit[];
  readonly proof: Proof;
}

/** The advice to every municipality with a settled year, and what the plan with it comes to. */
export interface Advised {
  readonly advice: readonly Advice[];
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/**
 * The plan that repays least, with the given plan in it as it stands; of plans that repay as little the one that moves
 * least, shifts rather than carries, and has no row that can be missed.
 * @unit euro; limits rounded down to the cent as everywhere, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 * @throws SpukError no-advice-on-year, where limits hang on what is being decided; no-advice-on-errors, where the plan
 * breaks a rule, or a year is not covered: an advice beside a mistake repeats it
 */
export function advise(input: AdviceInput): Advised {
  const { plan = NO_PLAN } = input;
  const planned = allocate(input);
  refuseErrors(planned);
  const unplanned = plan === NO_PLAN ? planned : allocate({ ...input, plan: NO_PLAN });
  const tables = planned.chain.years.map((year) => year.planned);
  const [whole, late] = freedomsOf(input);
  const { receivers } = planned.chain.ground;
  refuseYear(noAdvice(tables, [...receivers.keys()], [whole, late]));
  const found = receivers.flatMap((municipality, receiver) => {
    const isSettled = tables.some(({ settled }) => settled[receiver] === 1);
    if (!isSettled) return [];
    const still = leastRepaid(tables, receiver, late);
    const planOpen = carriedIntoOpen(tables, receiver);
    return [{ municipality, still, planOpen, ...leastPlan(tables, receiver, whole) }];
  });
  const withAdvice = plus(plan, found);
  const outcome = allocate({ ...input, plan: withAdvice });
  const [before, given, after] = [unplanned, planned, outcome].map(repaidOf);
  const advice = found.map(({ municipality, openCarried, still, planOpen, ...advised }): Advice => {
    const repaid = (of = before) => of?.get(municipality) ?? Amount.zero;
    const toRepay = {
      withoutPlan: repaid(),
      plan: repaid(given),
      advised: repaid(after),
      openCarried: Amount.ofCents(openCarried),
      planOpenCarried: Amount.ofCents(planOpen),
    };
    if (!toRepay.advised.equals(advised.proof.atLeast)) throw notProved(municipality);
    const least = Amount.ofCents(still);
    const saved = {
      still: toRepay.plan.minus(least),
      wasPossible: least.minus(toRepay.advised).minus(toRepay.openCarried),
    };
    return { municipality, toRepay, saved, ...advised };
  });
  return { advice, plan: withAdvice, outcome };
}

/** What may be decided, and what still can be. */
export function freedomsOf({
  from = Number.NEGATIVE_INFINITY,
  open = false,
  closedUntil = from - 1,
}: AdviceInput): readonly [Freedom, Freedom] {
  return [
    { from, open },
    { from: Math.max(from, closedUntil + 1), open },
  ];
}

function refuseErrors({ findings }: Outcome): void {
  const wrong = findings.find(({ code }) => severityOf(code) === 'error');
  if (wrong) throw new SpukError('no-advice-on-errors', `no advice can be given beside ${wrong.code}`);
}

function refuseYear(unfit: NoAdvice | undefined): void {
  if (!unfit) return;
  const [one, other] = unfit.parameters;
  const why = `under these rules (${one} and ${other}) its limits hang on what is still to be decided`;
  throw new SpukError('no-advice-on-year', `no advice can be given on ${unfit.year}: ${why}`);
}

function leastPlan(
  tables: readonly YearTable[],
  receiver: number,
  freedom: Freedom,
): Pick<Advice, 'moves' | 'limits' | 'proof'> & { readonly openCarried: number } {
  const money = moneyNetwork(tables, receiver, freedom);
  flowMost(money.network);
  const [proof, limits] = [proofOf(money), bindingLimits(money)];
  chooseOne(money);
  const openCarried = money.open.reduce((sum, { arc }) => sum + arc.flow, 0);
  return { moves: advisedMoves(money), proof, limits, openCarried };
}

/** What leaves settled years for a year of which nothing is known of what is spent. @unit cent */
function carriedIntoOpen(tables: readonly YearTable[], receiver: number): number {
  return tables.reduce((sum, table, at) => {
    const next = tables[at + 1];
    const isOpened = table.settled[receiver] === 1 && next !== undefined && next.settled[receiver] !== 1;
    return isOpened ? sum + (table.column('totals', 'carriedOut')[receiver] ?? 0) : sum;
  }, 0);
}

function repaidOf({ settlements }: Outcome): ReadonlyMap<string, Amount> {
  return new Map(settlements.map(({ municipality, toRepay }) => [municipality, toRepay]));
}

/** The settlement of what is advised is its second opinion: where they differ there is a defect, and no advice. */
function notProved(municipality: string): SpukError {
  return new SpukError('advice-not-proved', `the settlement of the advice to ${municipality} is another`);
}

/** A plan with what is advised beside it. */
function plus(
  { shifts, carries }: Plan,
  advice: readonly { readonly municipality: string; readonly moves: readonly Move[] }[],
): Plan {
  const rows = advice.flatMap(({ municipality, moves }) =>
    moves.map(({ kind, ...move }) => ({ kind, row: { municipality, ...move } })),
  );
  return {
    shifts: [...shifts, ...rows.flatMap(({ kind, row }) => (kind === 'shift' ? [row] : []))],
    carries: [...carries, ...rows.flatMap(({ kind, row }) => (kind === 'carry' ? [carryOf(row)] : []))],
  };
}

/** A carry says where it arrives only where that is another intervention. */
function carryOf({ to, ...carry }: Carry & { readonly to: number }): Carry {
  return to === carry.from ? carry : { ...carry, to };
}
