import { type JudgedYear, shiftingReceivers, themeOf } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace, type Shift } from '../grant/plan.js';
import { referenceTo } from '../law/rules.js';
import { Amount } from '../money/amount.js';

/**
 * Shifts to another theme in a year with walls: once per giving intervention and receiving theme.
 * @law data/grants/<id>/rules: walls
 */
export function walls(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  if (!table.rules.walls.value) return [];
  return shiftingReceivers(year).flatMap((municipality) =>
    crossingShifts(year.shiftsOf(municipality), themeOf(table)).map(({ from, theme, shifts }): Finding => {
      const place = lastPlace(shifts);
      return {
        code: 'SHIFT_THEME',
        municipality,
        year: table.year,
        intervention: from,
        theme,
        amounts: { actual: Amount.sum(shifts.map(({ amount }) => amount)) },
        rule: referenceTo(table.rules.walls),
        ...(place ? { place } : {}),
      };
    }),
  );
}

/** The shifts that leave their theme, by giving intervention and receiving theme. */
interface Crossing {
  readonly from: number;
  readonly theme: string;
  readonly shifts: Shift[];
}

function crossingShifts(
  shifts: readonly Shift[],
  theme: (intervention: number) => string | null,
): readonly Crossing[] {
  const crossings = new Map<string, Crossing>();
  for (const shift of shifts) {
    const to = theme(shift.to);
    if (to === null || theme(shift.from) === to) continue;
    const key = `${shift.from} ${to}`;
    const before = crossings.get(key);
    if (before) before.shifts.push(shift);
    else crossings.set(key, { from: shift.from, theme: to, shifts: [shift] });
  }
  return [...crossings.values()];
}
