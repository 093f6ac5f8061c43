import { viewsOf } from '../calculation/views.js';
import type { Settlement, YearSettlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';
import type { Chain } from './chain.js';

/**
 * The final settlement of a municipality: what its settled years repay, added up. Years are not netted against each
 * other. Undefined where it has nothing in any year.
 * @law data/grants/<id>/rules: settlement-netting
 * @unit euro, exact
 */
export function settlementOf({ ground, years }: Chain, receiver: number): Settlement | undefined {
  const there = years.filter(({ planned }) => planned.present[receiver] === 1);
  const municipality = ground.receivers[receiver];
  if (there.length === 0 || municipality === undefined) return undefined;
  const isSettled = ({ planned }: (typeof there)[number]) => planned.settled[receiver] === 1;
  const parts = there.filter(isSettled).map(({ planned, lawful }): YearSettlement => {
    const [views, cut] = [viewsOf(planned), viewsOf(lawful)];
    const total = views.totalOf(receiver);
    return {
      year: planned.year,
      toRepay: total?.toRepay ?? Amount.zero,
      lawful: cut.totalOf(receiver)?.toRepay ?? Amount.zero,
      // Between walls each row repays for itself, so that the division of an official total matters.
      provenance: views.rowsOf(receiver).some(({ provenance }) => provenance === 'indicative')
        ? 'indicative'
        : (total?.provenance ?? 'file'),
    };
  });
  return {
    municipality,
    years: parts,
    open: there.flatMap((year) => (isSettled(year) ? [] : [year.planned.year])),
    toRepay: Amount.sum(parts.map(({ toRepay }) => toRepay)),
    lawful: Amount.sum(parts.map(({ lawful }) => lawful)),
  };
}
