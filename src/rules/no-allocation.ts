import { cellsWhere, type JudgedYear } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { lastPlace } from '../grant/plan.js';

/** A plan or actuals for, or money carried into, a year for which the municipality has no allocation at all. */
export function noAllocation(year: JudgedYear): readonly Finding[] {
  const { allocated, year: number } = year.table;
  return cellsWhere(year, 'totals', (at) => allocated[at] === 0).map(({ municipality }): Finding => {
    const planned = lastPlace([...year.shiftsOf(municipality), ...year.carriesOf(municipality)]);
    const spent = lastPlace(year.spentOf(municipality));
    const place = planned ?? spent ?? lastPlace(year.arrivedOf(municipality));
    return {
      code: 'NO_ALLOCATION',
      municipality,
      year: number,
      because: planned ? 'plan' : spent ? 'spent' : 'carried',
      ...(place ? { place } : {}),
    };
  });
}
