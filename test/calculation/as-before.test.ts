import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { allocate } from '../../src/budget/allocate.js';
import { chainOf } from '../../src/budget/chain.js';
import { viewsOf } from '../../src/calculation/views.js';
import { budgetedUnder } from '../budget/planned-budgets.js';
import { anyRules } from './any-rules.js';

const { interventions } = compiledPlaces();
const history = anyRules.chain((rules) => budgetedUnder(rules, '').map((input) => ({ rules, input })));

test.each(['plan', 'max'] as const)('columns compute what rows did, carrying by %s', (carry) => {
  fc.assert(
    fc.property(history, ({ rules, input }) => {
      const { rows, plan, actuals } = input;
      const allocation = { rows, spoiled: [] };
      const old = allocate({ rules, interventions, allocation, plan, actuals, carry });
      const sources = { granted: rows, plan: carry === 'max' ? { ...plan, carries: [] } : plan, actuals };
      const chain = chainOf({ rules, interventions, sources, carry, settle: true });
      const views = chain.years.map(({ planned }) => viewsOf(planned));
      const lawful = chain.years.map(({ lawful: table }) => viewsOf(table));
      const receivers = chain.ground.receivers.map((_, at) => at);
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
      expect(receivers.flatMap((at) => views.flatMap(({ rowsOf }) => rowsOf(at))).map(plain)).toEqual(plain(old.rows));
      expect(receivers.flatMap((at) => views.flatMap(({ totalOf }) => totalOf(at) ?? [])).map(plain)).toEqual(plain(old.totals));
      const by = (a: { municipality: string; year: number }, b: { municipality: string; year: number }) =>
        a.municipality < b.municipality ? -1 : a.municipality > b.municipality ? 1 : a.year - b.year;
      expect(plain(chain.years.flatMap(({ planned }) => planned.carries).sort(by))).toEqual(plain([...old.carries].sort(by)));
      expect(plain(receivers.flatMap((at) => lawful.flatMap(({ rowsOf }) => rowsOf(at))))).toEqual(
        plain(old.lawful.flatMap((year) => year.rows)),
      );
      const repaid = receivers.flatMap((at) => lawful.flatMap(({ totalOf }) => totalOf(at)?.toRepay ?? []));
      expect(plain(repaid)).toEqual(plain(old.lawful.flatMap((year) => year.total.toRepay ?? [])));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 500) },
  );
}, 600000);
