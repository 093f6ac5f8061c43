import type { AmountKey } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { YearRules } from '../law/rules.js';
import { hasNoPlace, isClosed, shiftForbidden } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';
import { type BookCell, computed, type Formula, sumFormula } from './book.js';
import { shareCell } from './book-parameters.js';

/** The cells of limits and what is left of them. */
export type LimitCells = Partial<Record<'shiftLimit' | 'shiftRoom' | 'carryLimit' | 'carryRoom', BookCell>>;

/** A cell of the row itself. */
export type At = (key: AmountKey) => Formula;

interface Law {
  readonly rules: YearRules;
  readonly last: boolean;
}

/** The limits of an intervention, as the rules have them there. */
export function rowLimits(row: BudgetRow, at: At, { rules, last }: Law): LimitCells {
  const nothing: Formula = { op: 'amount', amount: Amount.zero };
  const stuck = hasNoPlace(row, rules);
  const shift = stuck || shiftForbidden(row, rules) ? nothing : shareOfBase(rules, 'shift-limit', at);
  const carry = stuck || last ? nothing : shareOfBase(rules, 'carry-limit', at);
  return {
    shiftLimit: computed(row.shiftLimit, shift),
    shiftRoom: computed(row.shiftRoom, roomFormula(at('shiftLimit'), countedShifts(rules, at))),
    carryLimit: computed(row.carryLimit, carry),
    carryRoom: computed(row.carryRoom, roomFormula(at('carryLimit'), at('carriedOut'))),
  };
}

/** The carry limit of a municipality-year, where the rules have it there. */
export function totalLimits(
  { rules, last, total }: Law & { readonly total: BudgetTotal },
  at: At,
): LimitCells {
  if (rules.carryLimit.value.scope !== 'total') return {};
  const limit: Formula = last ? { op: 'amount', amount: Amount.zero } : shareOfBase(rules, 'carry-limit', at);
  return {
    carryLimit: computed(total.carryLimit, limit),
    carryRoom: computed(total.carryRoom, roomFormula(at('carryLimit'), at('carriedOut'))),
  };
}

/** The shift limits of the themes together, where the rules have them there. */
export function themeLimits(
  { rules, total }: Law & { readonly total: BudgetTotal },
  themes: readonly { readonly theme: string; readonly at: At }[],
): LimitCells {
  if (rules.shiftLimit.value.base !== 'theme' || total.shiftLimit === null) return {};
  const nothing: Formula = { op: 'amount', amount: Amount.zero };
  const limited = themes.filter(
    ({ theme }) => rules.shiftLimit.value.share !== null || isClosed(theme, rules),
  );
  const limits = limited.map(({ theme, at }) =>
    isClosed(theme, rules) ? nothing : shareOfBase(rules, 'shift-limit', at),
  );
  const rooms = limited.map(({ at }, place) => roomFormula(limits[place] ?? nothing, at('shiftedOut')));
  return {
    shiftLimit: computed(total.shiftLimit, sumFormula(limits)),
    shiftRoom: computed(total.shiftRoom, sumFormula(rooms)),
  };
}

/** What of an intervention's shifts counts against its limit, as in the rule itself. */
function countedShifts({ shiftLimit, shiftCounting }: YearRules, at: At): Formula {
  const received = shiftLimit.value.base === 'receiving';
  const [counted, other] = received
    ? [at('shiftedIn'), at('shiftedOut')]
    : [at('shiftedOut'), at('shiftedIn')];
  if (shiftCounting.value === 'gross') return counted;
  return { op: 'not-below-zero', of: sumFormula([counted], [other]) };
}

function shareOfBase(rules: YearRules, parameter: 'shift-limit' | 'carry-limit', at: At): Formula {
  return { op: 'share', share: shareCell(rules.year, parameter), of: baseOf(rules, parameter, at) };
}

function baseOf(rules: YearRules, parameter: 'shift-limit' | 'carry-limit', at: At): Formula {
  if (parameter === 'carry-limit' && rules.carryLimit.value.base === 'unspent') return at('ownUnspent');
  return rules.limitBase.value === 'granted' ? at('granted') : sumFormula([at('granted'), at('carriedIn')]);
}

function roomFormula(limit: Formula, used: Formula): Formula {
  return { op: 'not-below-zero', of: sumFormula([limit], [used]) };
}
