// What every amount of a year is, once: an operation on inputs, by the rules of the year and the circumstances of the
// row. The order is that of the calculation.

import { UNDIVIDED } from '../grant/intervention.js';
import type { YearRules } from '../law/rules.js';
import { hasNoPlace, isClosed, shiftForbidden } from '../law/shift-forbidden.js';
import {
  type AmountInput,
  allUnspent,
  asPlanned,
  type CalculatedKey,
  cut,
  type Definition,
  entered,
  less,
  none,
  notBelowZero,
  ofRows,
  ofThemes,
  ofTotal,
  own,
  ownUnspent,
  room,
  shareRoundedDown,
  sum,
  usable,
  whenSettled,
  zero,
} from './operations.js';

/** Which carries a year has: those of the plan, the same cut to what is allowed, or the most that is allowed. */
export type Carrying = 'planned' | 'lawful' | 'most';

/** What the definitions of a year hang on. */
export interface YearCircumstances {
  readonly rules: YearRules;
  /** No later year is covered, so that there is nothing to carry to. */
  readonly last: boolean;
  readonly carrying: Carrying;
}

/** Whose amount it is: an intervention and its theme. */
export interface RowCircumstances {
  readonly intervention: number;
  readonly theme: string | null;
  /** The last year that it is there, where that is not the last of its grant. */
  readonly lastYear?: number | undefined;
}

/** What the definitions of a row hang on beside the year: rows of one kind have the same. */
export function rowKind(rules: YearRules, row: RowCircumstances): string {
  return String([row.intervention === UNDIVIDED, shiftForbidden(row, rules)?.id, hasEnded(rules, row)]);
}

/** Whether an intervention is not there any more in the next year, so that nothing arrives at it. */
function hasEnded({ year }: YearRules, { lastYear }: RowCircumstances): boolean {
  return year >= (lastYear ?? Number.POSITIVE_INFINITY);
}

export type Definitions = Readonly<Record<CalculatedKey, Definition>>;

/**
 * The amounts of an intervention in a year.
 * @law data/grants/<id>/rules: walls, shift-limit, shift-counting, limit-base, carry-limit, carry-spent-first
 * @unit euro; limits rounded down to the cent, nothing else rounded
 */
export function rowDefinitions(year: YearCircumstances, row: RowCircumstances): Definitions {
  const { rules } = year;
  return {
    granted: entered('granted'),
    carriedIn: entered('arrived'),
    shiftedIn: entered('into'),
    shiftedOut: entered('outOf'),
    available: sum(own('granted'), own('carriedIn'), own('shiftedIn'), less('shiftedOut')),
    carriedOut: carriedOutOfRow(year, row),
    budget: sum(own('available'), less('carriedOut')),
    spent: entered('spent'),
    ...(rules.walls.value ? yearEnd(rules) : ON_TOTAL),
    limitBase: sum(...limitBase(rules, own)),
    carryBase: sum(...carryBase(rules)),
    shiftLimit: shiftLimitOfRow(rules, row),
    shiftRoom: room(own('shiftLimit'), ...shiftsCounted(rules)),
    shiftCounted: shiftCountedOfRow(rules, row),
    receivedCounted: receivedCountedOfRow(rules),
    receivingCap: receivingCapOfRow(rules),
    carryLimit: carryLimitOfRow(year, row),
    carryRoom: room(own('carryLimit'), own('carriedOut')),
    carryUsable: usableOfRow(rules),
    plannedCarry: sum(asPlanned('carriedOut')),
    openCarry: room(own('carryLimit'), own('plannedCarry')),
    judgedCarryLimit: judgedCarryLimitOfRow(rules, row),
  };
}

/**
 * The amounts of a municipality-year: sums of its rows, but for what is decided on the total or on themes.
 * @law data/grants/<id>/rules: walls, shift-limit, carry-limit, carry-spent-first
 * @unit euro; limits rounded down to the cent, nothing else rounded
 */
export function totalDefinitions(year: YearCircumstances): Definitions {
  const { rules } = year;
  const onTotal = rules['carry-limit'].value.scope === 'total';
  const shift = hasThemeLimits(rules) ? ofThemes : ofRows;
  return {
    granted: sum(ofRows('granted')),
    carriedIn: sum(ofRows('carriedIn')),
    shiftedIn: sum(ofRows('shiftedIn')),
    shiftedOut: sum(ofRows('shiftedOut')),
    available: sum(ofRows('available')),
    carriedOut: sum(ofRows('carriedOut')),
    budget: sum(ofRows('budget')),
    spent: sum(ofRows('spent')),
    ...(rules.walls.value ? SUMS_OF_ENDS : yearEnd(rules)),
    limitBase: sum(ofRows('limitBase')),
    carryBase: onTotal ? sum(...carryBase(rules)) : sum(ofRows('carryBase')),
    shiftLimit: sum(shift('shiftLimit')),
    shiftRoom: sum(shift('shiftRoom')),
    shiftCounted: sum(ofRows('shiftCounted')),
    receivedCounted: sum(ofRows('receivedCounted')),
    receivingCap: sum(ofRows('receivingCap')),
    carryLimit: onTotal ? carryLimitWhereItStands(year) : sum(ofRows('carryLimit')),
    carryRoom: onTotal ? room(own('carryLimit'), own('carriedOut')) : sum(ofRows('carryRoom')),
    carryUsable: rules.walls.value
      ? sum(ofRows('carryUsable'))
      : usable(own('carryRoom'), own('ownUnspent'), own('carriedOut')),
    plannedCarry: sum(ofRows('plannedCarry')),
    openCarry: sum(ofRows('openCarry')),
    judgedCarryLimit: onTotal ? sum(own('carryLimit')) : sum(ofRows('judgedCarryLimit')),
  };
}

/** Whether the rules have a shift limit for themes together. */
export function hasThemeLimits({ walls, 'shift-limit': shiftLimit }: YearRules): boolean {
  return walls.value && shiftLimit.value.base === 'theme' && shiftLimit.value.share !== null;
}

/**
 * The shift limit of a theme as a whole, and what is left of it, where the rules have it there; what is not divided is
 * a theme of its own, without room.
 * @law data/grants/<id>/rules: shift-limit, shift-closed-themes
 * @unit euro, rounded down to the cent
 */
export function themeDefinitions(
  rules: YearRules,
  theme: string | null,
): Pick<Definitions, 'shiftLimit' | 'shiftRoom'> {
  const limit = () => {
    if (theme === null) return zero('no-place', 'walls');
    if (isClosed(theme, rules)) return zero('nothing-allowed', 'shift-closed-themes');
    return shareRoundedDown('shift-limit', limitBase(rules, ofRows));
  };
  return { shiftLimit: limit(), shiftRoom: room(own('shiftLimit'), ofRows('shiftedOut')) };
}

/** Decided on the total, where there are no walls. */
const ON_TOTAL = {
  unspent: none('on-total', 'walls'),
  overspent: none('on-total', 'walls'),
  ownUnspent: none('on-total', 'walls'),
  toRepay: none('on-total', 'walls'),
} as const;

const SUMS_OF_ENDS = {
  unspent: sum(ofRows('unspent')),
  overspent: sum(ofRows('overspent')),
  ownUnspent: sum(ofRows('ownUnspent')),
  toRepay: sum(ofRows('toRepay')),
} as const;

/**
 * The end of a year, where it is decided: what was left or overspent, what of it may be carried, what is paid back.
 * @law data/grants/<id>/rules: carry-spent-first
 */
function yearEnd(rules: YearRules): Pick<Definitions, keyof typeof ON_TOTAL> {
  return {
    unspent: notBelowZero(own('available'), less('spent')),
    overspent: notBelowZero(own('spent'), less('available')),
    ownUnspent: rules['carry-spent-first'].value
      ? ownUnspent(
          'carry-spent-first',
          [own('granted'), own('shiftedIn'), less('shiftedOut')],
          [own('spent'), own('carriedIn')],
        )
      : allUnspent('carry-spent-first', own('available'), own('spent')),
    toRepay: notBelowZero(own('unspent'), less('carriedOut')),
  };
}

/** What the limits of a year are a share of. @law data/grants/<id>/rules: limit-base */
function limitBase(
  { 'limit-base': { value } }: YearRules,
  of: (key: CalculatedKey) => AmountInput,
): readonly AmountInput[] {
  return value === 'granted' ? [of('granted')] : [of('granted'), of('carriedIn')];
}

/** @law data/grants/<id>/rules: shift-limit */
function shiftLimitOfRow(rules: YearRules, row: RowCircumstances): Definition {
  const forbidden = shiftForbidden(row, rules);
  if (hasNoPlace(row, rules)) return zero('no-place', 'walls');
  if (forbidden) return zero('nothing-allowed', forbidden.id);
  if (!rules.walls.value) return none('no-limit', 'walls');
  const { share, base } = rules['shift-limit'].value;
  if (share === null || base === 'theme') return none('no-limit', 'shift-limit');
  return shareRoundedDown('shift-limit', limitBase(rules, own));
}

/**
 * What counts against the shift limit: what is given, or what is received where the limit is the receiver's; counted
 * net, less what goes the other way.
 * @law data/grants/<id>/rules: shift-counting
 */
function shiftsCounted({
  'shift-limit': shiftLimit,
  'shift-counting': shiftCounting,
}: YearRules): readonly [AmountInput, ...AmountInput[]] {
  const [counted, other] =
    shiftLimit.value.base === 'receiving'
      ? (['shiftedIn', 'shiftedOut'] as const)
      : (['shiftedOut', 'shiftedIn'] as const);
  return shiftCounting.value === 'net' ? [own(counted), less(other)] : [own(counted)];
}

/** What may not shift at all does not, netted or not. */
function shiftCountedOfRow(rules: YearRules, row: RowCircumstances): Definition {
  const [gross, ...other] = shiftsCounted(rules);
  return shiftForbidden(row, rules) || other.length === 0 ? sum(gross) : notBelowZero(gross, ...other);
}

/** What counts against the cap on the receiving side. @law data/grants/<id>/rules: shift-counting */
function receivedCountedOfRow({ 'shift-counting': { value } }: YearRules): Definition {
  return value === 'net' ? notBelowZero(own('shiftedIn'), less('shiftedOut')) : sum(own('shiftedIn'));
}

/** The most that an intervention may receive. @law data/grants/<id>/rules: shift-receiving-cap */
function receivingCapOfRow(rules: YearRules): Definition {
  if (!rules.walls.value) return none('no-limit', 'walls');
  if (rules['shift-receiving-cap'].value === null) return none('no-limit', 'shift-receiving-cap');
  return shareRoundedDown('shift-receiving-cap', limitBase(rules, own));
}

function carryLimitOfRow(year: YearCircumstances, row: RowCircumstances): Definition {
  if (year.rules['carry-limit'].value.scope === 'total') return none('no-limit', 'carry-limit');
  if (hasNoPlace(row, year.rules)) return zero('no-place', 'walls');
  if (hasEnded(year.rules, row) && year.rules['carry-destination'].value === 'same') {
    return zero('ended', 'carry-destination');
  }
  return carryLimitWhereItStands(year);
}

/**
 * The most that may be carried to the next year, at the level where the limit stands.
 * @law data/grants/<id>/rules: carry-limit
 */
function carryLimitWhereItStands({ rules, last }: YearCircumstances): Definition {
  const { base, share } = rules['carry-limit'].value;
  if (last && (base === 'unspent' || !share.isZero())) return zero('last-year', 'carry-limit');
  return shareRoundedDown('carry-limit', carryBase(rules));
}

/** What a carry limit is a share of. @law data/grants/<id>/rules: carry-limit, limit-base */
function carryBase(rules: YearRules): readonly AmountInput[] {
  return rules['carry-limit'].value.base === 'unspent' ? [own('ownUnspent')] : limitBase(rules, own);
}

function usableOfRow({ 'carry-limit': carryLimit, walls }: YearRules): Definition {
  if (carryLimit.value.scope === 'total') return none('no-limit', 'carry-limit');
  if (!walls.value) return none('on-total', 'walls');
  return usable(own('carryRoom'), own('ownUnspent'), own('carriedOut'));
}

/**
 * What a carry out of an intervention is judged against: its own limit. Without walls money that is not divided may
 * take what the limits of all interventions leave, beside its own.
 * @law data/grants/<id>/rules: carry-limit; follows from its standing per intervention where there are no walls
 */
function judgedCarryLimitOfRow({ walls }: YearRules, { intervention }: RowCircumstances): Definition {
  if (walls.value || intervention !== UNDIVIDED) return sum(own('carryLimit'));
  return sum(own('carryLimit'), ofTotal('openCarry'), less('openCarry'));
}

/** @law data/grants/<id>/rules: carry-limit, carry-spent-first; of rows that share a limit the lowest numbers come first */
function carriedOutOfRow({ rules, carrying }: YearCircumstances, row: RowCircumstances): Definition {
  if (carrying === 'planned') return entered('carries');
  const onTotal = rules['carry-limit'].value.scope === 'total';
  const unspent = rules.walls.value ? [] : [ofTotal('ownUnspent')];
  if (carrying === 'lawful') {
    const shared = onTotal ? [ofTotal('carryLimit'), ...unspent] : unspent;
    return cut(own('plannedCarry'), [own('judgedCarryLimit'), own('ownUnspent')], shared);
  }
  const nothing: Definition = { operation: 'sum', inputs: [], term: { kind: 'zero' } };
  if (onTotal && row.intervention !== UNDIVIDED) return nothing;
  if (!onTotal && hasEnded(rules, row)) return nothing;
  if (!onTotal) return whenSettled(cut(own('carryLimit'), [own('ownUnspent')], unspent));
  return whenSettled(cut(ofTotal('carryLimit'), unspent, []));
}
