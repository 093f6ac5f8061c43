// What of a budget is shown: chosen municipalities, years and interventions. It never changes a number.

import { describe, expect, test } from 'vitest';
import { chosenRows, shownOf } from '../../src/budget/shown.js';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf, plannedBudget, rowNames } from '../support/planned-budget.js';

const granted = ['2023 7 1000.00', '2023 1 50.00', '2024 7 2000.00', 'GM0363 2023 7 300.00'];
// In both municipalities a cent more than 15%: of 1,000.00 it is 150.00, of 300.00 it is 45.00; 2030 is not covered.
const plan = ['2023 7>11 150.01', 'GM0363 2023 7>11 45.01', '2030 7>11 1.00'];
const whole = () => plannedBudget({ granted, plan });

describe('the findings that are shown', () => {
  const OF_ALMERE = '2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @1';
  const OF_AMSTERDAM = 'GM0363 2023 7 SHIFT_LIMIT actual 45.01 limit 45.00 excess 0.01 @2';
  const shiftLimits = (shown: Parameters<typeof shownOf>[1]) =>
    findingsOf(shownOf(whole(), shown), 'SHIFT_LIMIT');

  test('are all of them where nothing was chosen, those of every municipality by themselves', () => {
    expect(shiftLimits({})).toEqual([OF_ALMERE, OF_AMSTERDAM]);
    expect(findingsOf(shownOf(whole(), {}))).toEqual(findingsOf(whole()));
  });

  test('are of the municipalities and years that were chosen', () => {
    expect(shiftLimits({ municipalities: new Set(['GM0363']) })).toEqual([OF_AMSTERDAM]);
    expect(shiftLimits({ years: new Set([2024]) })).toEqual([]);
    expect(shiftLimits({ municipalities: new Set(['GM0034']), years: new Set([2023]) })).toEqual([OF_ALMERE]);
  });

  test('are also those of no municipality, such as a year that is not covered', () => {
    const notCovered = (shown: Parameters<typeof shownOf>[1]) =>
      findingsOf(shownOf(whole(), shown), 'YEAR_NOT_COVERED');
    expect(notCovered({ municipalities: new Set(['GM0363']) })).toEqual(['2030 YEAR_NOT_COVERED']);
    expect(notCovered({ years: new Set([2030]) })).toEqual(['2030 YEAR_NOT_COVERED']);
    expect(notCovered({ years: new Set([2023]) })).toEqual([]);
  });

  test('are also those of no year, such as a column that is not known', () => {
    const column: Finding = { code: 'UNKNOWN_COLUMN', column: 'opmerking' };
    const { findings } = shownOf({ ...whole(), findings: [column] }, { years: new Set([2023]) });
    expect(findings).toEqual([column]);
  });
});

describe('what goes with the municipalities and years that are shown', () => {
  // In 2023 Almere may carry 200.00 of 1,000.00 and Amsterdam 60.00 of 300.00.
  const settled = () =>
    plannedBudget({
      granted: [...granted, 'GM0363 2024 7 1.00'],
      plan: ['2023 7> 200.00', 'GM0363 2023 7> 60.00'],
      spent: ['2023 7 500.00', '2024 7 1.00', 'GM0363 2023 7 100.00', 'GM0363 2024 7 1.00'],
    });
  const amsterdam = { municipalities: new Set(['GM0363']) };

  test('is how they would be settled lawfully', () => {
    const years = (shown: Parameters<typeof shownOf>[1]) =>
      shownOf(settled(), shown).lawful.map(({ municipality, year }) => `${municipality} ${year}`);
    expect(years({})).toEqual(['GM0034 2023', 'GM0034 2024', 'GM0363 2023', 'GM0363 2024']);
    expect(years({ ...amsterdam, years: new Set([2024]) })).toEqual(['GM0363 2024']);
  });

  test('is what they carry and how they are settled, over all years', () => {
    const shown = shownOf(settled(), { ...amsterdam, years: new Set([2024]) });
    expect(shown.carries.map(({ municipality, year }) => `${municipality} ${year}`)).toEqual(['GM0363 2023']);
    expect(shown.settlements.map(({ municipality }) => municipality)).toEqual(['GM0363']);
    expect(shownOf(settled(), {}).carries).toHaveLength(2);
    expect(shownOf(settled(), {}).settlements).toHaveLength(2);
  });
});

describe('that a rule is assumed', () => {
  const place = (line: number) => ({ file: 'plan.csv', line, cell: 1 });
  const assumed = (municipality: string, year: number, line?: number): Finding => ({
    ...noteOf(),
    municipality,
    year,
    ...(line === undefined ? {} : { place: place(line) }),
  });
  const said = (...findings: readonly Finding[]) =>
    shownOf({ ...whole(), findings }, {}).findings.map(({ code, municipality, year, place: at }) =>
      [code, municipality, year, at?.line].join(' '),
    );

  test('is said once a year, of no municipality, at the last place', () => {
    const three = [assumed('GM0034', 2023, 2), assumed('GM0363', 2023, 9), assumed('GM0014', 2023, 5)];
    expect(said(...three)).toEqual(['ASSUMED_RULE  2023 9']);
    expect(said(assumed('GM0034', 2023, 2), assumed('GM0034', 2024, 3))).toEqual([
      'ASSUMED_RULE  2023 2',
      'ASSUMED_RULE  2024 3',
    ]);
  });

  test('keeps its place where another has none, and stands last', () => {
    expect(said(assumed('GM0034', 2023, 2), assumed('GM0363', 2023))).toEqual(['ASSUMED_RULE  2023 2']);
    expect(said(assumed('GM0363', 2023), assumed('GM0034', 2023, 2))).toEqual(['ASSUMED_RULE  2023 2']);
    const other: Finding = { code: 'UNKNOWN_COLUMN', column: 'opmerking' };
    expect(said(assumed('GM0034', 2023, 2), other)).toEqual(['UNKNOWN_COLUMN   ', 'ASSUMED_RULE  2023 2']);
  });

  /** One note as the rules give it. */
  function noteOf(): Extract<Finding, { code: 'ASSUMED_RULE' }> {
    const [note] = whole().findings.filter((finding) => finding.code === 'ASSUMED_RULE');
    if (!note) throw new Error('no note');
    const { place: _, ...placeless } = note;
    return placeless;
  }
});

describe('the rows of the interventions that were chosen', () => {
  test('are those rows alone, of every municipality and year', () => {
    const { rows } = whole();
    expect(rowNames({ rows: chosenRows(rows, { interventions: new Set([7]) }) })).toEqual([
      '2023 7',
      '2024 7',
      'GM0363 2023 7',
    ]);
  });

  test('are all rows where none were', () => {
    const shown = shownOf(whole(), {});
    expect(chosenRows(shown.rows, shown)).toEqual(whole().rows);
  });

  test('leave the rows that sums are taken of complete', () => {
    const shown = shownOf(whole(), { interventions: new Set([7]) });
    expect(shown.rows).toEqual(whole().rows);
    expect(shown.totals).toEqual(whole().totals);
  });
});
