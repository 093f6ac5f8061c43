import type { CarryLimit } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/**
 * The most that may be carried to the next year, where the limit stands: of an intervention's granted amount,
 * or of the municipality's total.
 * @law data/law: carry-limit; 2023 explained (VNG), 2024 assumed, 2025 read (VWS 12-09-2025), 2026 assumed
 * @unit euro, rounded down to the cent; null: the limit stands at the other level
 * @example carryLimitOf(Amount.of('3478172.00'), { share: Share.of('0.1'), scope: 'total', base: 'granted' }, 'total') // 347817.20
 */
export function carryLimitOf(base: Amount, limit: CarryLimit, level: CarryLimit['scope']): Amount | null {
  return limit.scope === level ? limit.share.floorOf(base) : null;
}
