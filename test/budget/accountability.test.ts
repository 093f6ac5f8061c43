import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { accountabilityLines, divisionLines, linesByYear } from '../../src/budget/accountability.js';
import { Amount } from '../../src/money/amount.js';
import { rules as divisionRules } from '../division/divided-parts.js';
import { type Planned, plannedBudget } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

const { interventions } = compiledPlaces();
const linesOf = (planned: Planned) =>
  accountabilityLines(plannedBudget(planned), interventions).map(
    ({ year, line, intervention, spent, wholeEuros, rounding }) =>
      `${year} ${line} ${intervention} ${spent} ${wholeEuros} ${rounding}`,
  );

describe('the yearly accountability', () => {
  test('through 2024 has a line per intervention, spent or not, in whole euros', () => {
    const lines = linesOf({ granted: ['2024 7 100.00'], spent: ['2024 7 60.49', '2024 15 0.50'] });
    expect(lines).toHaveLength(15);
    expect(lines[6]).toBe('2024 7 7 60.49 60.00 -0.49');
    expect(lines[14]).toBe('2024 15 15 0.50 1.00 0.50');
    expect(lines[0]).toBe('2024 1 1 0.00 0.00 0.00');
  });

  test('from 2025 has one line of the whole grant', () => {
    const spent = ['2025 7 60.30', '2025 0 40.30'];
    // 60.30 + 40.30 = 100.60, rounded once
    expect(linesOf({ granted: ['2025 7 100.00'], spent })).toEqual(['2025 1 null 100.60 101.00 0.40']);
  });

  test('what is not split over interventions stands last, where the rules ask for fifteen lines without walls', () => {
    const rules = rulesWith([2025, 'accountability-lines', 'value', 15]);
    const lines = linesOf({ granted: ['2025 0 100.00'], spent: ['2025 0 40.00', '2025 7 1.00'], rules });
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toBe('2025 16 0 40.00 40.00 0.00');
  });

  test('has no line of an intervention in a year in which it is not there', () => {
    const until2023 = interventions.map((one) => (one.number === 8 ? { ...one, to: 2023 } : one));
    const spent = ['2023 7 1.00', '2024 7 1.00'];
    const lines = accountabilityLines(
      plannedBudget({ granted: ['2023 7 9.00', '2024 7 9.00'], spent }),
      until2023,
    );
    expect(lines.filter(({ intervention }) => intervention === 8).map(({ year }) => year)).toEqual([2023]);
  });

  test('is put apart by municipality and year', () => {
    const spent = ['2025 7 1.00', 'GM0363 2025 7 2.00', '2023 7 3.00'];
    const lines = accountabilityLines(plannedBudget({ spent }), interventions);
    expect(linesByYear(lines).map((own) => `${own[0].municipality} ${own[0].year} ${own.length}`)).toEqual([
      'GM0034 2023 15',
      'GM0034 2025 1',
      'GM0363 2025 1',
    ]);
    const [first] = lines;
    if (!first) throw new Error('no line');
    expect(linesByYear([first, { ...first, grant: 'iza' }, first]).map((own) => own.length)).toEqual([2, 1]);
    expect(linesByYear([])).toEqual([]);
  });

  test('of a year without actuals there is none', () => {
    expect(linesOf({ granted: ['2023 7 1.00', '2024 7 1.00'], spent: ['2023 7 1.00'] })).toHaveLength(15);
  });

  test('per intervention is of that municipality and year alone', () => {
    const granted = ['2023 7 9.00', '2024 7 9.00', 'GM0363 2024 7 9.00'];
    const spent = ['2023 7 1.00', '2024 7 2.00', 'GM0363 2024 7 4.00'];
    const outcome = plannedBudget({ granted, spent });
    const seventh = accountabilityLines(outcome, interventions).filter((line) => line.intervention === 7);
    expect(seventh.map((line) => `${line.municipality} ${line.year} ${line.spent}`)).toEqual([
      'GM0034 2023 1.00',
      'GM0034 2024 2.00',
      'GM0363 2024 4.00',
    ]);
  });

  test('is of the brede SPUK, under codes that are not known', () => {
    const lines = accountabilityLines(
      plannedBudget({ granted: ['2025 7 9.00'], spent: ['2025 7 1.50'] }),
      interventions,
    );
    expect(lines).toEqual([
      {
        grant: 'brede-spuk',
        municipality: 'GM0034',
        year: 2025,
        line: 1,
        codes: [],
        intervention: null,
        spent: Amount.of('1.50'),
        wholeEuros: Amount.of('2.00'),
        rounding: Amount.of('0.50'),
      },
    ]);
  });

  test('each municipality has its own', () => {
    const spent = ['2025 7 1.00', 'GM0363 2025 7 2.00'];
    expect(linesOf({ granted: ['2025 7 9.00'], spent })).toEqual([
      '2025 1 null 1.00 1.00 0.00',
      '2025 1 null 2.00 2.00 0.00',
    ]);
  });
});

describe('the accountability of SPUK IZA', () => {
  const booked = (municipality: string, year: number, spent: string) => ({
    municipality,
    year,
    spent: Amount.of(spent),
    bookings: 1,
    place: { file: 'spent.csv', line: 2, cell: 3 },
  });

  test('has a line per municipality and year under the codes of the law, bookings of several files together', () => {
    const bookings = [
      booked('GM0363', 2025, '1.00'),
      booked('GM0034', 2025, '100.30'),
      booked('GM0034', 2025, '0.20'),
    ];
    const lines = divisionLines(bookings, divisionRules).map(
      ({ municipality, year, grant, codes, spent, wholeEuros, rounding }) =>
        `${municipality} ${year} ${grant} ${codes.join(' ')} ${spent} ${wholeEuros} ${rounding}`,
    );
    // 100.30 + 0.20 = 100.50, rounded away from zero
    expect(lines).toEqual([
      'GM0034 2025 iza H35 H35B 100.50 101.00 0.50',
      'GM0363 2025 iza H35 H35B 1.00 1.00 0.00',
    ]);
  });

  test('stands by municipality and year, without codes for a year that the law does not cover', () => {
    const bookings = [
      booked('GM0034', 2025, '1.00'),
      booked('GM0363', 2027, '2.00'),
      booked('GM0034', 2026, '3.00'),
      booked('GM0014', 2026, '4.00'),
    ];
    expect(
      divisionLines(bookings, divisionRules).map((line) => [line.municipality, line.year, line.codes.length]),
    ).toEqual([
      ['GM0014', 2026, 2],
      ['GM0034', 2025, 2],
      ['GM0034', 2026, 2],
      ['GM0363', 2027, 0],
    ]);
  });
});
