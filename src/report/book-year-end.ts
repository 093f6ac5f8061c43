import type { AmountKey, Amounts } from '../grant/amounts.js';
import type { BudgetRow } from '../grant/grant-year.js';
import { UNDIVIDED } from '../grant/intervention.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { type BookCell, computed, type Formula, leastFormula, sumFormula } from './book.js';
import type { At } from './book-limits.js';

/** A year that is settled, as formulas speak of it. */
export interface SettledBlock {
  readonly rules: YearRules;
  /** By intervention. */
  readonly rows: readonly BudgetRow[];
  readonly total: Amounts;
  readonly atRow: (intervention: number) => At;
  readonly atTotal: At;
}

const NOTHING: Formula = { op: 'amount', amount: Amount.zero };

/** What is left at the end of a year, of an intervention or of a total; empty where it is decided elsewhere. */
export function endCells(part: Amounts, at: At, rules: YearRules): Partial<Record<AmountKey, BookCell>> {
  const own = rules.carrySpentFirst.value
    ? sumFormula(
        [at('granted'), at('shiftedIn')],
        [at('shiftedOut'), notBelowZero([at('spent')], [at('carriedIn')])],
      )
    : sumFormula([at('available')], [{ op: 'not-below-zero', of: at('spent') }]);
  return {
    unspent: computed(part.unspent, notBelowZero([at('available')], [at('spent')])),
    overspent: computed(part.overspent, notBelowZero([at('spent')], [at('available')])),
    ownUnspent: computed(part.ownUnspent, { op: 'not-below-zero', of: own }),
    toRepay: computed(part.toRepay, notBelowZero([at('unspent')], [at('carriedOut')])),
  };
}

/** What can still be carried: no more than the limit leaves, and no more than is left of the year's own money. */
export function usableCell({ carryUsable }: Amounts, at: At): BookCell {
  const least = leastFormula([at('carryLimit'), at('ownUnspent')]);
  return computed(carryUsable, notBelowZero([least], [at('carriedOut')]));
}

/** The same of a total, where the limits stand on the interventions: the room is that of each of them. */
export function usableOfRows({ rows, total, atRow, atTotal }: SettledBlock): BookCell {
  const limited = rows
    .filter(({ carryLimit }) => carryLimit !== null)
    .map(({ intervention }) => atRow(intervention));
  const room = sumFormula(limited.map((at) => notBelowZero([at('carryLimit')], [at('carriedOut')])));
  const left = notBelowZero([atTotal('ownUnspent')], [atTotal('carriedOut')]);
  return computed(total.carryUsable, leastFormula([room, left]));
}

/** A planned carry, cut to what is allowed. */
export function lawfulCarry(
  row: BudgetRow,
  block: SettledBlock,
  planned: (intervention: number) => Formula,
): Formula {
  return leastFormula([planned(row.intervention), ...allowed(row, block, planned)]);
}

/** The most that may be carried; nothing out of a year that is not settled. */
export function mostCarry(row: BudgetRow, block: SettledBlock): Formula {
  const { rules, total, atTotal } = block;
  if (total.spent === null) return NOTHING;
  if (rules.carryLimit.value.scope === 'total') {
    return row.intervention === UNDIVIDED
      ? leastFormula([atTotal('carryLimit'), atTotal('ownUnspent')])
      : NOTHING;
  }
  return row.carryLimit === null ? NOTHING : leastFormula(allowed(row, block));
}

/** What a carry must not exceed: the limits that stand on the row, and what earlier rows left of those on the total. */
function allowed(
  row: BudgetRow,
  { rules, rows, total, atRow, atTotal }: SettledBlock,
  planned?: (intervention: number) => Formula,
): readonly Formula[] {
  const limits = ['carryLimit', 'ownUnspent'] as const;
  const at = atRow(row.intervention);
  // Without walls money that is not divided may take what the limits of the others leave, beside its own.
  const others =
    planned && row.intervention === UNDIVIDED && !rules.walls.value
      ? rows.filter(({ intervention, carryLimit }) => intervention !== UNDIVIDED && carryLimit !== null)
      : [];
  const rooms = others.map(({ intervention }) =>
    notBelowZero([atRow(intervention)('carryLimit')], planned ? [planned(intervention)] : []),
  );
  const own = limits.flatMap((key) => {
    if (row[key] === null) return [];
    return key === 'carryLimit' && rooms.length > 0 ? [sumFormula([at(key), ...rooms])] : [at(key)];
  });
  if (rules.walls.value) return own;
  const earlier = rows
    .filter(({ intervention }) => intervention < row.intervention)
    .map(({ intervention }) => atRow(intervention)('carriedOut'));
  const onTotal = limits.filter(
    (key) => total[key] !== null && (key === 'ownUnspent' || rules.carryLimit.value.scope === 'total'),
  );
  return [...own, ...onTotal.map((key) => sumFormula([atTotal(key)], earlier))];
}

function notBelowZero(plus: readonly Formula[], minus: readonly Formula[]): Formula {
  return { op: 'not-below-zero', of: sumFormula(plus, minus) };
}
