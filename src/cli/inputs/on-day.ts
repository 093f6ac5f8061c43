import { Refusal } from '../../findings/refusal.js';
import { type ClosedYear, closedYears } from '../../law/calendar.js';
import { type Day, isDay } from '../../law/day.js';
import type { Rules } from '../../law/rules.js';
import type { Platform } from '../../platform/platform.js';
import type { ChosenGrant } from './chosen-grant.js';

/** The years of the grant in which nothing can be decided any more; none under rules of another regulation. */
export function closedOn(
  on: Day,
  { regulation }: Rules,
  { calendar }: Pick<ChosenGrant, 'calendar'>,
): readonly ClosedYear[] {
  return closedYears(calendar ? [calendar] : [], regulation, on);
}

/**
 * The day for which something is asked: that of `--on`, else today.
 * @throws Refusal for what is no day
 */
export function dayAsked(on: string | undefined, platform: Platform): Day {
  if (on === undefined) return platform.today();
  const day = on.trim();
  if (!isDay(day)) throw new Refusal({ key: 'bad-day', text: on });
  return day;
}
