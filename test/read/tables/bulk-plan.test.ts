// Plans are taken row by row too; what is planned does not depend on where the pieces of the file end.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanReading, readPlans } from '../../../src/read/inputs/plan.js';
import { regeling } from '../../support/profiles.js';
import { interventions, municipalities } from '../read-allocation.js';
import { HEADER, readingOfPlan } from '../read-plan.js';
import { sourceOf } from '../stepped-source.js';

const row = fc.record({
  municipality: fc.constantFrom('Almere', 'Almeer', 'GM0363'),
  year: fc.constantFrom('2023', '2025', '2031'),
  kind: fc.constantFrom('verschuiving', 'doorschuiving', 'schuif'),
  from: fc.constantFrom('7', '', '3', 'Valpreventie'),
  to: fc.constantFrom('11', '', '7'),
  amount: fc.constantFrom('1,50', '1.234,56', '0', '-2,00', '10'),
  note: fc.constantFrom('', 'extra', '"twee\nregels"'),
});

function told({ plan, findings, tables }: PlanReading) {
  const [read] = tables;
  const places = [...plan.shifts, ...plan.carries].map(
    ({ place }) => place && read?.table.where(place.line, place.cell),
  );
  const rows = read?.table.count ?? read?.table.rows.length;
  return { plan, findings, places, rows, dialect: read?.table.dialect, sign: read?.decimalSign };
}

test('whatever is planned, wherever the pieces end', () => {
  const steps = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), steps, (rows, step) => {
      const text = `${[HEADER, ...rows.map((cells) => Object.values(cells).join(';'))].join('\n')}\n`;
      const bytes = new TextEncoder().encode(text);
      const input = { file: 'plan.csv', source: sourceOf(bytes, step), bytes };
      const stepped = readPlans([input], { municipalities, interventions, rules: regeling });
      expect(told(stepped)).toEqual(told(readingOfPlan(text)));
    }),
  );
});

test('a column of signs that is filled only further on is refused, as where it is seen at once', () => {
  const row = (sign: string) => `Almere;2023;verschuiving;7;11;1,50;${sign}`;
  const text = `${HEADER.replace('toelichting', 'D/C')}\n${`${row('')}\n`.repeat(20)}${row('C')}\n`;
  expect(text).toContain('bedrag;D/C');
  const input = { file: 'plan.csv', source: sourceOf(new TextEncoder().encode(text), 90) };
  const stepped = readPlans([{ ...input, bytes: new TextEncoder().encode(text) }], {
    municipalities,
    interventions,
    rules: regeling,
  });
  expect(told(stepped)).toEqual(told(readingOfPlan(text)));
  expect(stepped.findings).toMatchObject([{ code: 'SIGN_COLUMN', problem: 'refused' }]);
  expect(stepped.plan.shifts).toEqual([]);
});
