import {
  amountOf,
  type Cell,
  cellsWhere,
  type JudgedYear,
  shiftsFrom,
  themeOf,
} from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { shiftExcess } from '../findings/shift-excess.js';
import type { ShiftLimit } from '../law/parameter.js';
import { shiftForbidden } from '../law/shift-forbidden.js';
import { Amount } from '../money/amount.js';

type Side = 'giving' | 'receiving';

/** The sides of a shift that the shift limit itself does not look at. */
const OTHER_SIDES: Readonly<Record<ShiftLimit['base'], readonly Side[]>> = {
  giving: ['receiving'],
  receiving: ['giving'],
  theme: ['giving', 'receiving'],
};

/**
 * What restricts shifts beside the shift limit, in a year with walls: interventions and themes that may not shift at
 * all, on the sides the shift limit does not look at, and the cap on the receiving side.
 * @law data/grants/<id>/rules: shift-excluded-interventions, shift-closed-themes, shift-receiving-cap
 */
export function shiftRestrictions(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  if (!table.rules.walls.value) return [];
  const given = table.column('rows', 'shiftedOut');
  const received = table.column('rows', 'shiftedIn');
  const shifting = (at: number) => given[at] !== 0 || received[at] !== 0;
  return cellsWhere(year, 'rows', shifting).flatMap((cell) =>
    parameterOf(year, cell.intervention ?? 0) ? forbidden(year, cell) : capped(year, cell),
  );
}

/** The parameter that forbids an intervention to shift. */
function parameterOf({ table }: JudgedYear, intervention: number): ReturnType<typeof shiftForbidden> {
  return shiftForbidden({ intervention, theme: themeOf(table)(intervention) }, table.rules);
}

/**
 * A shift between two that may not shift is found once: at the one that gives, or at the receiver where the shift
 * limit is the receiver's.
 */
function forbidden(year: JudgedYear, cell: Cell): readonly Finding[] {
  const { table } = year;
  const intervention = cell.intervention ?? 0;
  const parameter = parameterOf(year, intervention);
  const isForbidden = (number: number) => parameterOf(year, number) !== undefined;
  const { base: limited } = table.rules['shift-limit'].value;
  return OTHER_SIDES[limited].flatMap((side) => {
    const shifts = year
      .shiftsOf(cell.municipality)
      .filter(({ from, to }) =>
        side === 'giving'
          ? from === intervention && !(limited === 'receiving' && isForbidden(to))
          : to === intervention && !isForbidden(from),
      );
    const actual = Amount.sum(shifts.map(({ amount }) => amount));
    if (!parameter || actual.isZero()) return [];
    const base = amountOf(cell, 'granted', table);
    const excess = { side, intervention, actual, limit: Amount.zero, base, share: null, parameter };
    return [shiftExcess(shiftsFrom(year, cell.municipality), excess)];
  });
}

function capped(year: JudgedYear, cell: Cell): readonly Finding[] {
  const { table } = year;
  const { 'shift-receiving-cap': parameter } = table.rules;
  const [actual, limit] = [amountOf(cell, 'receivedCounted', table), amountOf(cell, 'receivingCap', table)];
  if (parameter.value === null || !actual.exceeds(limit)) return [];
  const excess = {
    side: 'receiving' as const,
    intervention: cell.intervention ?? 0,
    ...{ actual, limit, base: amountOf(cell, 'limitBase', table) },
    ...{ share: parameter.value, parameter },
  };
  return [shiftExcess(shiftsFrom(year, cell.municipality), excess)];
}
