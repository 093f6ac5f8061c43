// What is written or added up straight from columns is what the rows and totals say that people see.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import type { Outcome } from '../../src/budget/outcome.js';
import { shownOf } from '../../src/budget/shown.js';
import { namerOf } from '../../src/messages/namer.js';
import { nl } from '../../src/messages/nl.js';
import type { Amount } from '../../src/money/amount.js';
import {
  amongAmounts,
  amongColumns,
  settledKeys,
  tellingKeys,
} from '../../src/report/budget/amount-columns.js';
import { budgetRecords } from '../../src/report/budget/budget-records.js';
import { budgetJson } from '../../src/write/json/budget-json.js';
import { csvText } from '../../src/write/text/csv.js';
import { AMOUNT_KEYS, type AmountKey } from '../budget/budget-of.js';
import { budgetedUnder, computed } from '../budget/planned-budgets.js';
import { anyRules } from '../calculation/any-rules.js';
import { grant } from '../support/grant.js';

const { interventions, themes } = compiledPlaces();
const directory = {
  municipality: (code: string) => ({ code, name: `te ${code}`, region: '' }),
  grant,
  interventions,
  themes,
  comingMergers: [],
  notModelled: [],
};
const history = anyRules
  .chain((rules) => budgetedUnder(rules, '').map((input) => ({ rules, input })))
  .map(({ rules, input }) => shownOf(computed(input, rules), {}));

type Part = Outcome['totals'][number];

/** An amount in cents, without a point; null: none. */
function centsOf(amount: Amount | null): bigint | null {
  return amount === null ? null : BigInt(amount.toCents());
}

/** An exact text as cents. */
function centsIn(text: string | null): bigint | null {
  return text === null || text === '' ? null : BigInt(text.replace('.', ''));
}

function sumOf(parts: readonly Part[], key: AmountKey): bigint | null {
  const known = parts.flatMap((part) => centsOf(part[key]) ?? []);
  return known.length === 0 ? null : known.reduce((sum, cents) => sum + cents, 0n);
}

/** The records of a level as csv has them, by header. */
function recordsOf(outcome: ReturnType<typeof shownOf>, level: 'intervention' | 'municipality' | 'theme') {
  const [header = '', ...lines] = csvText(budgetRecords(outcome, level, directory, []), 'csv', nl)
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => new Map(line.split(',').map((field, at) => [names[at], field])));
}

function amountsIn(record: ReadonlyMap<string | undefined, string>): readonly (bigint | null)[] {
  return AMOUNT_KEYS.map((key) => centsIn(record.get(key) ?? ''));
}

test('every record of csv has the amounts of its row or total', () => {
  fc.assert(
    fc.property(history, (outcome) => {
      const amounts = (part: Part) => AMOUNT_KEYS.map((key) => centsOf(part[key]));
      expect(recordsOf(outcome, 'intervention').map(amountsIn)).toEqual(outcome.rows.map(amounts));
      expect(recordsOf(outcome, 'municipality').map(amountsIn)).toEqual(outcome.totals.map(amounts));
      expect(
        recordsOf(outcome, 'intervention').map((record) => [record.get('code'), record.get('intervention')]),
      ).toEqual(outcome.rows.map((row) => [row.municipality, String(row.intervention)]));
    }),
  );
});

test('a record of a theme is the sum of its rows', () => {
  fc.assert(
    fc.property(history, (outcome) => {
      for (const record of recordsOf(outcome, 'theme')) {
        const rows = outcome.rows.filter(
          ({ year, theme }) => String(year) === record.get('year') && (theme ?? '') === record.get('theme'),
        );
        expect(amountsIn(record)).toEqual(AMOUNT_KEYS.map((key) => sumOf(rows, key)));
      }
    }),
  );
});

test('JSON has the amounts of every row and total, in their order', () => {
  fc.assert(
    fc.property(history, (outcome) => {
      const facts = { command: 'allocate', version: '0', options: {}, inputs: [] };
      const result = { outcome, findings: [], incomplete: false, facts, directory };
      const document = JSON.parse(budgetJson(result, nl, namerOf(directory, nl)));
      const amounts = (part: Part) => AMOUNT_KEYS.map((key) => part[key]?.toString() ?? null);
      const written = (part: Record<string, unknown>) => AMOUNT_KEYS.map((key) => part[key]);
      expect(document.rows.map(written)).toEqual(outcome.rows.map(amounts));
      expect(document.totals.map(written)).toEqual(outcome.totals.map(amounts));
      expect(document.rows.map((row: { provenance: string }) => row.provenance)).toEqual(
        outcome.rows.map(({ provenance }) => provenance),
      );
    }),
  );
});

test('what says something is the same by columns and by rows', () => {
  fc.assert(
    fc.property(history, (outcome) => {
      for (const keysOf of [tellingKeys, settledKeys]) {
        expect(keysOf(amongColumns(outcome.eachRow()))).toEqual(keysOf(amongAmounts(outcome.rows)));
        expect(keysOf(amongColumns(outcome.eachTotal()))).toEqual(keysOf(amongAmounts(outcome.totals)));
      }
    }),
  );
});
