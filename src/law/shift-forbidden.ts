import { UNDIVIDED } from '../grant/intervention.js';
import type { Parameter } from './parameter.js';
import type { YearRules } from './rules.js';

/**
 * The parameter that forbids an intervention to shift at all: it is excluded, or its theme is closed.
 * @law data/grants/<id>/rules: shift-excluded-interventions, shift-closed-themes
 */
export function shiftForbidden(
  { intervention, theme }: { readonly intervention: number; readonly theme: string | null },
  rules: YearRules,
): Parameter<unknown> | undefined {
  if (!rules.walls.value) return undefined;
  if (rules['shift-excluded-interventions'].value.includes(intervention))
    return rules['shift-excluded-interventions'];
  return isClosed(theme, rules) ? rules['shift-closed-themes'] : undefined;
}

/**
 * Whether money that is not divided stands in a year with walls, where it can be neither shifted nor carried on.
 * @law data/grants/<id>/rules: walls
 */
export function hasNoPlace({ intervention }: { readonly intervention: number }, rules: YearRules): boolean {
  return intervention === UNDIVIDED && rules.walls.value;
}

/** Whether nothing may be shifted within a theme, so that its limit is nothing at every level. */
export function isClosed(
  theme: string | null,
  { walls, 'shift-closed-themes': shiftClosedThemes }: YearRules,
): boolean {
  return walls.value && theme !== null && shiftClosedThemes.value.includes(theme);
}
