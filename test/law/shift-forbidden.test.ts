// Which interventions may not shift at all, and by which parameter. Intervention 14 is of the theme ondersteunend, 7 is
// not; 0 is undivided money, which is of no theme.

import { expect, test } from 'vitest';
import { rulesOf } from '../../src/law/rules.js';
import { shiftForbidden } from '../../src/law/shift-forbidden.js';
import { rulesWith } from '../support/rules-with.js';

const rules = rulesWith(
  [2023, 'shift-excluded-interventions', 'value', [7]],
  [2024, 'shift-closed-themes', 'value', ['ondersteunend']],
  [2025, 'shift-excluded-interventions', 'value', [7]],
  [2025, 'shift-closed-themes', 'value', ['ondersteunend']],
);
const support = { intervention: 14, theme: 'ondersteunend' };
const health = { intervention: 7, theme: 'gezondheid-sociale-basis' };
const undivided = { intervention: 0, theme: null };

test.each([
  // 2023: 7 is excluded; 2024: the theme of 14 is closed; 2025: both stand in the rules, but there are no walls
  [2023, health, 'shift-excluded-interventions'],
  [2023, support, undefined],
  [2024, health, undefined],
  [2024, support, 'shift-closed-themes'],
  [2025, health, undefined],
  [2025, support, undefined],
  [2025, undivided, undefined],
])('in %i, %o is forbidden by: %s', (year, part, id) => {
  const ofYear = rulesOf(rules, year);
  if (!ofYear) throw new Error(`no rules of ${year}`);
  expect(shiftForbidden(part, ofYear)?.id).toBe(id);
});

test('where both forbid it, that it is excluded is what is said', () => {
  const both = rulesWith(
    [2023, 'shift-excluded-interventions', 'value', [14]],
    [2023, 'shift-closed-themes', 'value', ['ondersteunend']],
  );
  const ofYear = rulesOf(both, 2023);
  if (!ofYear) throw new Error('no rules of 2023');
  expect(shiftForbidden(support, ofYear)?.id).toBe('shift-excluded-interventions');
});
