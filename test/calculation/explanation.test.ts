// How the amount of one cell follows from others, and what came in: each by hand.

import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../src/budget/chain.js';
import { type CellKey, type ExplainedInput, explanationOf } from '../../src/calculation/explanation.js';
import type { CalculatedKey } from '../../src/calculation/operations.js';
import { type Planned, plannedBudget } from '../support/planned-budget.js';
import { type Change, rulesWith } from '../support/rules-with.js';

const ALMERE = 'GM0034';

/** `sum: 2023 7 granted −2023 7 carriedOut = 200.00`; undefined where there is no such cell. */
function told(planned: Planned, of: Partial<CellKey>, key: CalculatedKey): string | undefined {
  const { chain } = plannedBudget(planned);
  const cell = { municipality: ALMERE, year: 2023, intervention: 7, ...of };
  const found = explanationOf(tablesOf(chain), cell, key);
  if (!found) return undefined;
  expect([found.of, found.key]).toEqual([cell, key]);
  return `${[`${found.operation}:`, ...found.inputs.map(textOf)].join(' ')} = ${found.value ?? 'none'}`;
}

function textOf(input: ExplainedInput): string {
  switch (input.kind) {
    case 'cell': {
      const { municipality, year, intervention, theme } = input.of;
      const whose = theme === undefined ? (intervention ?? 'total') : `theme ${theme}`;
      return `${input.minus ? '−' : ''}${municipality === ALMERE ? '' : `${municipality} `}${year} ${whose} ${input.key}`;
    }
    case 'granted':
      return `granted ${input.row.municipality} ${input.row.granted}`;
    case 'shift':
      return `shift ${input.shift.municipality} ${input.shift.amount}`;
    case 'carry':
      return `carry ${input.carry.municipality} ${input.carry.from} ${input.carry.amount}`;
    case 'spent':
      return `spent ${input.part.municipality} ${input.part.spent}`;
    case 'parameter':
      return `${input.rules.year} ${input.parameter}`;
  }
}

const granted = [
  'GM0014 2023 7 3.00',
  '2023 7 1000.00',
  '2023 7 1.00 more',
  '2023 11 500.00',
  '2024 7 1000.00',
  '2025 7 1000.00',
];

describe('there is nothing to explain', () => {
  const none = (of: Partial<CellKey>, key: CalculatedKey = 'granted', ...changes: readonly Change[]) =>
    expect(told({ granted, spent: ['2023 7 1.00'], rules: rulesWith(...changes) }, of, key)).toBeUndefined();
  const THEME: Change = [2023, 'shift-limit', 'base', 'theme'];

  test('of a year, a municipality or an intervention that nothing is said of', () => {
    none({ year: 2026 });
    none({ year: 2022 });
    none({ municipality: 'GM9999' });
    none({ intervention: 3 });
  });

  test('of an intervention or a municipality that has nothing in the year', () => {
    none({ year: 2024, intervention: 11 });
    none({ municipality: 'GM0014', intervention: 11 });
    none({ municipality: 'GM0014', year: 2024, intervention: null });
  });

  test('of a theme, where the rules have no limit for themes', () => {
    none({ intervention: null, theme: 'gezondheid-sociale-basis' }, 'shiftLimit');
  });

  test('of a theme that the municipality has no row of, or that is none', () => {
    none({ intervention: null, theme: 'sport-bewegen-cultuur' }, 'shiftLimit', THEME);
    none({ intervention: null, theme: 'no-such-theme' }, 'shiftLimit', THEME);
    none({ intervention: null, theme: null }, 'shiftLimit', THEME);
  });

  test('of a theme but its shift limit and room', () => {
    const theme = { intervention: null, theme: 'gezondheid-sociale-basis' };
    none(theme, 'shiftedOut', THEME);
    none(theme, 'carryLimit', THEME);
  });
});

describe('what came in is each row that was read, of the cell alone', () => {
  const plan = ['2023 7>11 5.00', '2023 11>7 2.00', '2023 7>11 6.00', 'GM0014 2023 7>11 0.10'];

  test('what was granted', () => {
    expect(told({ granted }, {}, 'granted')).toBe(
      `sum: granted ${ALMERE} 1000.00 granted ${ALMERE} 1.00 = 1001.00`,
    );
    expect(told({ granted, plan: ['2023 7>12 1.00'] }, { intervention: 12 }, 'granted')).toBe('sum: = 0.00');
  });

  test('what was shifted', () => {
    expect(told({ granted, plan }, {}, 'shiftedOut')).toBe(
      `sum: shift ${ALMERE} 5.00 shift ${ALMERE} 6.00 = 11.00`,
    );
    expect(told({ granted, plan }, {}, 'shiftedIn')).toBe(`sum: shift ${ALMERE} 2.00 = 2.00`);
    expect(told({ granted, plan }, { intervention: 11 }, 'shiftedIn')).toBe(
      `sum: shift ${ALMERE} 5.00 shift ${ALMERE} 6.00 = 11.00`,
    );
  });

  test('what is carried out', () => {
    const carries = ['2023 7> 20.00', 'GM0014 2023 7> 0.20', '2023 11> 3.00', '2023 7> 1.00'];
    expect(told({ granted, plan: carries }, {}, 'carriedOut')).toBe(
      `sum: carry ${ALMERE} 7 20.00 carry ${ALMERE} 7 1.00 = 21.00`,
    );
  });

  test('what was spent', () => {
    const spent = ['2023 7 20.00', 'GM0014 2023 7 0.20', '2023 11 3.00', '2023 7 -1.00'];
    expect(told({ granted, spent }, {}, 'spent')).toBe(
      `sum: spent ${ALMERE} 20.00 spent ${ALMERE} -1.00 = 19.00`,
    );
    expect(told({ granted, spent: ['2023 11 3.00'] }, {}, 'spent')).toBe('sum: = 0.00');
  });
});

describe('what was carried in', () => {
  const of2024 = (plan: readonly string[], of: Partial<CellKey> = {}, more: Partial<Planned> = {}) =>
    told({ granted, plan, ...more }, { year: 2024, ...of }, 'carriedIn');
  const anywhere = rulesWith([2023, 'carry-destination', 'value', 'any']);

  test('is nothing where nothing arrives', () => {
    expect(of2024([])).toBe('sum: = 0.00');
    expect(of2024(['GM0014 2023 7> 0.10'])).toBe('sum: = 0.00');
    expect(of2024(['2023 11> 10.00'])).toBe('sum: = 0.00');
  });

  test('is what it carried out itself the year before, however many rows that were', () => {
    expect(of2024(['2023 7> 20.00', '2023 7> 1.00'])).toBe('sum: 2023 7 carriedOut = 21.00');
    // What others carry elsewhere is theirs.
    expect(of2024(['2023 7> 20.00', '2023 11>>12 1.00'], {}, { rules: anywhere })).toBe(
      'sum: 2023 7 carriedOut = 20.00',
    );
    expect(of2024(['2023 7> 20.00', 'GM0014 2023 7>>11 0.10'], {}, { rules: anywhere })).toBe(
      'sum: 2023 7 carriedOut = 20.00',
    );
  });

  test('is each carry that arrives, where some went or came from elsewhere', () => {
    expect(of2024(['2023 7> 20.00', '2023 11>>7 1.00'], {}, { rules: anywhere })).toBe(
      `sum: carry ${ALMERE} 7 20.00 carry ${ALMERE} 11 1.00 = 21.00`,
    );
    expect(of2024(['2023 7> 20.00', '2023 7>>11 1.00'], {}, { rules: anywhere })).toBe(
      `sum: carry ${ALMERE} 7 20.00 = 20.00`,
    );
    expect(of2024(['2023 7>>11 1.00'], { intervention: 11 }, { rules: anywhere })).toBe(
      `sum: carry ${ALMERE} 7 1.00 = 1.00`,
    );
  });
});

describe('amounts of rows, of the total and of the themes', () => {
  test('a total is the sum of its rows that are there', () => {
    expect(told({ granted }, { intervention: null }, 'available')).toBe(
      'sum: 2023 7 available 2023 11 available = 1501.00',
    );
    expect(told({ granted }, { intervention: null, municipality: 'GM0014' }, 'available')).toBe(
      'sum: GM0014 2023 7 available = 3.00',
    );
  });

  test('what is taken off is marked', () => {
    expect(told({ granted, plan: ['2023 7> 1.00'] }, {}, 'budget')).toBe(
      'sum: 2023 7 available −2023 7 carriedOut = 1000.00',
    );
  });

  test('the shift limit of a total is the sum of its themes, and that of a theme a share of its rows', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    const input = { granted: [...granted, '2023 1 10.00', '2023 0 5.00'], plan: ['2023 7>11 50.00'], rules };
    // 15% of 1,501.00 is 225.15; of 10.00 it is 1.50
    expect(told(input, { intervention: null }, 'shiftLimit')).toBe(
      'sum: 2023 theme null shiftLimit 2023 theme sport-bewegen-cultuur shiftLimit 2023 theme gezondheid-sociale-basis shiftLimit = 226.65',
    );
    const theme = { intervention: null, theme: 'gezondheid-sociale-basis' };
    expect(told(input, theme, 'shiftLimit')).toBe(
      'share-rounded-down: 2023 shift-limit 2023 7 granted 2023 11 granted = 225.15',
    );
    expect(told(input, theme, 'shiftRoom')).toBe(
      'room: 2023 theme gezondheid-sociale-basis shiftLimit 2023 7 shiftedOut 2023 11 shiftedOut = 175.15',
    );
    expect(told(input, { intervention: null, theme: null }, 'shiftLimit')).toBe(
      'no-place: 2023 walls = 0.00',
    );
  });

  test('a theme of a municipality is that municipality’s', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    const input = { granted: ['GM0014 2023 1 10.00', ...granted], rules };
    const theme = (municipality: string, id: string) =>
      told(input, { municipality, intervention: null, theme: id }, 'shiftLimit');
    // 15% of 10.00 and of 3.00
    expect(theme('GM0014', 'sport-bewegen-cultuur')).toBe(
      'share-rounded-down: 2023 shift-limit GM0014 2023 1 granted = 1.50',
    );
    expect(theme('GM0014', 'gezondheid-sociale-basis')).toBe(
      'share-rounded-down: 2023 shift-limit GM0014 2023 7 granted = 0.45',
    );
    expect(theme(ALMERE, 'sport-bewegen-cultuur')).toBeUndefined();
  });

  test('a row may follow from its total', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    expect(
      told({ granted, rules, plan: ['2025 0> 1.00'] }, { year: 2025, intervention: 0 }, 'judgedCarryLimit'),
    ).toBe('sum: 2025 0 carryLimit 2025 total openCarry −2025 0 openCarry = 100.00');
  });
});

describe('why there is no amount', () => {
  test('of a room is told by its limit, also where that is none', () => {
    expect(told({ granted }, { year: 2025 }, 'shiftRoom')).toBe(
      'room: 2025 7 shiftLimit 2025 7 shiftedOut = none',
    );
  });

  test('of a sum is told by the first of its parts that says why', () => {
    expect(told({ granted }, { year: 2025, intervention: null }, 'shiftLimit')).toBe(
      'no-limit: 2025 walls = none',
    );
    expect(told({ granted }, { intervention: null }, 'unspent')).toBe('not-settled: = none');
    expect(told({ granted }, {}, 'toRepay')).toBe('not-settled: = none');
  });

  test('of a share is told with its parameter', () => {
    const rules = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
    expect(told({ granted, rules }, {}, 'carryLimit')).toBe('not-settled: 2023 carry-limit = none');
  });

  test('of what can still be carried is told by the first that is none', () => {
    // walls, a limit per intervention, not settled
    expect(told({ granted }, {}, 'carryUsable')).toBe('not-settled: = none');
    expect(told({ granted }, { year: 2025 }, 'carryUsable')).toBe('no-limit: 2025 carry-limit = none');
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    expect(told({ granted, rules }, { year: 2025 }, 'carryUsable')).toBe('on-total: 2025 walls = none');
  });
});
