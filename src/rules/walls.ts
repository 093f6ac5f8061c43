import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';
import type { Shift } from '../grant/plan.js';
import { referenceTo, type YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';

/**
 * Shifts to another theme in a year with walls: once per giving intervention and receiving theme.
 * @law data/law: walls; until 2024 (read, VWS 22-04-2026)
 */
export function walls(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (!rules.walls.value || year.shifts.length === 0) return [];
  const themes = new Map(year.rows.map(({ intervention, theme }) => [intervention, theme]));
  const crossing = new Map<string, Shift[]>();
  for (const shift of year.shifts) {
    const theme = themes.get(shift.to);
    if (!theme || themes.get(shift.from) === theme) continue;
    const key = `${shift.from} ${theme}`;
    const before = crossing.get(key);
    if (before) before.push(shift);
    else crossing.set(key, [shift]);
  }
  return [...crossing.values()].flatMap((shifts): Finding[] => {
    const last = shifts.at(-1);
    if (!last) return [];
    return [
      {
        code: 'SHIFT_THEME',
        municipality: year.municipality,
        year: year.year,
        intervention: last.from,
        theme: themes.get(last.to) ?? '',
        amounts: { actual: Amount.sum(shifts.map(({ amount }) => amount)) },
        rule: referenceTo(rules.walls),
        place: last.place,
      },
    ];
  });
}
