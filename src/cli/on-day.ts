import { Refusal } from '../findings/refusal.js';
import { type Day, isDay } from '../law/day.js';
import type { Platform } from '../platform/platform.js';

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
