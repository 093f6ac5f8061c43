import { expect, test } from 'vitest';
import { lawTable } from '../../src/report/shown/law-table.js';
import { regeling } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

/** The years of a parameter's rows. */
function yearsOf(parameter: string, rules = regeling, years = [2023, 2024, 2025, 2026]) {
  return lawTable(rules, years).rows.flatMap(({ cells: [name, covered] }) =>
    name?.kind === 'parameter-name' && name.parameter === parameter && covered?.kind === 'years'
      ? [covered.years]
      : [],
  );
}

test('years that say the same by the same source stand together', () => {
  expect(yearsOf('decisions')).toEqual([[2023, 2024, 2025, 2026]]);
  expect(yearsOf('carry-limit')).toEqual([[2023], [2024], [2025], [2026]]);
});

test('the same value with another certainty is another row', () => {
  expect(yearsOf('decisions', rulesWith([2024, 'decisions', 'status', 'reported']))).toEqual([
    [2023],
    [2024],
    [2025, 2026],
  ]);
});

test('only the years that are shown', () => {
  expect(yearsOf('walls', regeling, [2025])).toEqual([[2025]]);
});
