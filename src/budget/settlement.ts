import type { GrantYear } from '../grant/grant-year.js';
import type { Carry } from '../grant/plan.js';
import type { Settlement, YearSettlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';
import { lawfulCarries, mostCarries } from './carries.js';
import { type YearInput, yearBudget } from './year-budget.js';

/** A year as planned, and as it is with every carry cut to what is allowed. */
export interface SettledYear {
  readonly planned: GrantYear;
  readonly lawful: GrantYear;
}

/** What the year before handed on, both ways. */
export interface CarriedIn {
  readonly planned: readonly Carry[];
  readonly lawful: readonly Carry[];
}

const NOTHING: readonly Carry[] = [];
export const NOTHING_CARRIED: CarriedIn = { planned: NOTHING, lawful: NOTHING };

/** What of a year's carrying is computed, beside the year as planned. */
export interface Carrying {
  /** `max`: the most that may be carried instead of what is planned. */
  readonly carry: 'plan' | 'max';
  /** Whether the year is settled lawfully too. */
  readonly settle: boolean;
}

/**
 * A year with the carries of the plan, or with the most that may be carried, and the same year with every carry cut
 * to what is allowed.
 */
export function settledYear(
  input: Omit<YearInput, 'arrived'>,
  carriedIn: CarriedIn,
  { carry, settle }: Carrying,
): SettledYear {
  const whole = { ...input, arrived: carriedIn.planned };
  const planned = carry === 'max' ? mostCarried(whole) : yearBudget(whole);
  if (!settle) return { planned, lawful: planned };
  const withLawful = (carries: GrantYear['carries']) =>
    yearBudget({
      ...input,
      record: undefined,
      ledger: withCarries(input, carries),
      arrived: carriedIn.lawful,
    });
  const before = carriedIn.lawful === carriedIn.planned ? planned : withLawful(planned.carries);
  const carries = lawfulCarries(before, input.rules);
  return { planned, lawful: carries === before.carries ? before : withLawful(carries) };
}

/** What a year hands to the next, both ways; the same where nothing was cut. */
export function carriedOn({ planned, lawful }: SettledYear): CarriedIn {
  return { planned: planned.carries, lawful: lawful.carries };
}

/** The year with the most carried; its ledger has no carries of a plan. */
function mostCarried(input: YearInput): GrantYear {
  const carries = mostCarries(yearBudget({ ...input, record: undefined }), input.rules);
  return yearBudget({ ...input, ledger: withCarries(input, carries) });
}

function withCarries(
  { ledger }: Pick<YearInput, 'ledger'>,
  carries: GrantYear['carries'],
): YearInput['ledger'] {
  return { ...ledger, carries: [...carries] };
}

function isIndicative({ provenance }: GrantYear['rows'][number]): boolean {
  return provenance === 'indicative';
}

/**
 * The final settlement of a municipality: what its settled years repay, added up. Years are not netted against each
 * other.
 * @law data/law: settlement-netting; assumed: none
 * @unit euro, exact
 */
export function settlementOf(municipality: string, years: readonly SettledYear[]): Settlement {
  const settled = years.filter(({ planned }) => planned.spent.length > 0);
  const parts = settled.map(
    ({ planned, lawful }): YearSettlement => ({
      year: planned.year,
      toRepay: planned.total.toRepay ?? Amount.zero,
      lawful: lawful.total.toRepay ?? Amount.zero,
      // Between walls each row repays for itself, so that the division of an official total matters.
      provenance: planned.rows.some(isIndicative) ? 'indicative' : planned.total.provenance,
    }),
  );
  return {
    municipality,
    years: parts,
    open: years.flatMap(({ planned }) => (planned.spent.length > 0 ? [] : [planned.year])),
    toRepay: Amount.sum(parts.map(({ toRepay }) => toRepay)),
    lawful: Amount.sum(parts.map(({ lawful }) => lawful)),
  };
}
