import type { Parameter } from './parameter.js';
import type { YearRules } from './rules.js';

/**
 * The parameter that forbids an intervention to shift at all: it is excluded, or its theme is closed.
 * @law data/law: shift-excluded-interventions, shift-closed-themes; assumed: none
 */
export function shiftForbidden(
  { intervention, theme }: { readonly intervention: number; readonly theme: string | null },
  rules: YearRules,
): Parameter<unknown> | undefined {
  if (!rules.walls.value) return undefined;
  if (rules.shiftExcludedInterventions.value.includes(intervention)) return rules.shiftExcludedInterventions;
  return theme !== null && rules.shiftClosedThemes.value.includes(theme)
    ? rules.shiftClosedThemes
    : undefined;
}
