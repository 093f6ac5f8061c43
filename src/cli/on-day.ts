import { Refusal } from '../findings/refusal.js';
import { type ClosedYear, closedYears } from '../law/calendar.js';
import { type Day, isDay } from '../law/day.js';
import type { Rules } from '../law/rules.js';
import type { Platform } from '../platform/platform.js';
import { readCalendars } from '../read/embedded.js';
import type { Context } from './context.js';

/** The years of the rules' grant in which nothing can be decided any more. */
export function closedOn(
  on: Day,
  { regulation }: Rules,
  { platform }: Pick<Context, 'platform'>,
): readonly ClosedYear[] {
  return closedYears(readCalendars(platform.figures('calendar.json')), regulation, on);
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
