import type { ShiftLimit } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/**
 * The most an intervention may give to others of its theme in a year with walls.
 * @law data/law: shift-limit; 2023 explained (VNG), 2024 reported; none from 2025
 * @unit euro, rounded down to the cent; null: no limit at the level of the intervention
 * @example shiftLimitOf(Amount.of('575820.00'), { share: Share.of('0.15'), base: 'giving' }, true) // 86373.00
 */
export function shiftLimitOf(base: Amount, limit: ShiftLimit, walls: boolean): Amount | null {
  if (!walls || limit.share === null || limit.base === 'theme') return null;
  return limit.share.floorOf(base);
}
