// What Deventer repays least of four years, worked by hand, with 5,000.00 shifted by its plan already.
//
//    year  intervention  granted     spent       left       short
//    2023  1              10,000.00   10,000.00       0.00
//    2023  7             100,000.00   60,000.00  40,000.00
//    2023  11             20,000.00   40,000.00             20,000.00
//    2024  7             100,000.00  115,000.00             15,000.00
//    2024  11             20,000.00   20,000.00       0.00
//    2025  total         120,000.00  105,000.00  15,000.00
//    2026  total         120,000.00  128,000.00              8,000.00   expected; 90,000.00 is booked
//
// Without a plan 40,000.00 + 15,000.00 = 55,000.00 is repaid; the plan shifts 5,000.00 to 11, so 50,000.00.
// 7 may give 15% of 100,000.00 = 15,000.00, so 10,000.00 more: 11 is short by more than that. It may carry 20% =
// 20,000.00, of which 2024 takes 15,000.00: 40,000.00 − 15,000.00 − 15,000.00 = 10,000.00 is repaid of 2023.
// 2025 may carry 10% of 120,000.00 = 12,000.00, of which 2026 takes 8,000.00: 7,000.00 is repaid of 2025.
// Together 17,000.00. With 5,000.00 more room 7 would give all that 11 is short.

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const FOLDER = 'fixtures/advise';
const FILES = ['-a', `${FOLDER}/toekenning.csv`, '-s', `${FOLDER}/bestedingen.csv`, '-m', 'Deventer'];
const EXPECTED = ['--expect', `${FOLDER}/verwachting.csv`];
const PLANNED = ['-p', `${FOLDER}/plan.csv`];

interface Told {
  readonly toRepay: Readonly<Record<string, string>>;
  readonly saved: Readonly<Record<string, string>>;
  readonly moves: readonly Readonly<Record<string, unknown>>[];
  readonly limits: readonly Readonly<Record<string, unknown>>[];
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly proof: {
    readonly inside: readonly { readonly amount: string }[];
    readonly leaves: readonly { readonly amount: string }[];
    readonly atLeast: string;
  };
  readonly toSpend: readonly Readonly<Record<string, unknown>>[];
}

async function told(...more: readonly string[]): Promise<Told> {
  const { municipalities } = await jsonOf(['advise', ...FILES, ...more]);
  const [first]: readonly Told[] = JSON.parse(JSON.stringify(municipalities));
  if (!first) throw new Error('nothing is advised');
  return first;
}

describe('with the plan, what is expected and every year open', () => {
  const all = told(...PLANNED, ...EXPECTED, '--prices', '--on', '2024-06-15');

  test('what is repaid and saved', async () => {
    const { toRepay, saved } = await all;
    expect(toRepay).toEqual({
      withoutPlan: '55000.00',
      plan: '50000.00',
      advised: '17000.00',
      openCarried: '0.00',
      planOpenCarried: '0.00',
    });
    expect(saved).toEqual({ still: '33000.00', wasPossible: '0.00' });
  });

  test('the row of the plan stays, and three come beside it', async () => {
    const { moves } = await all;
    expect(
      moves.map(({ kind, year, from, to, amount, fixed }) => [kind, year, from, to, amount, fixed]),
    ).toEqual([
      ['shift', 2023, 7, 11, '5000.00', true],
      ['shift', 2023, 7, 11, '10000.00', false],
      ['carry', 2023, 7, 7, '15000.00', false],
      ['carry', 2025, 0, 0, '8000.00', false],
    ]);
  });

  test('the shift limit of 7 binds, and what it costs', async () => {
    const { limits, rules } = await all;
    expect(limits).toEqual([
      {
        parameter: 'shift-limit',
        year: 2023,
        theme: 'gezondheid-sociale-basis',
        intervention: 7,
        limit: '15000.00',
        upTo: '5000.00',
        status: 'explained',
      },
    ]);
    expect(rules).toContainEqual({ parameter: 'shift-limit', year: 2023, saves: '5000.00' });
  });

  test('the proof adds up to it', async () => {
    const { proof } = await all;
    const cents = (parts: typeof proof.inside) =>
      parts.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    // 95,000.00 + 100,000.00 + 20,000.00 + 120,000.00 + 120,000.00, less 10,000.00 that may still be shifted and
    // 60,000.00 + 115,000.00 + 20,000.00 + 105,000.00 + 128,000.00 that is spent
    expect(cents(proof.inside)).toBe(455_000_00);
    expect(cents(proof.leaves)).toBe(438_000_00);
    expect(proof.atLeast).toBe('17000.00');
  });

  test('what is left to spend of the years that run: what there is by the advice, less what is booked', async () => {
    const { toSpend } = await told(...PLANNED, ...EXPECTED, '--on', '2026-12-31');
    expect(toSpend).toEqual([
      {
        year: 2026,
        lastDay: '2026-12-31',
        intervention: null,
        available: '128000.00',
        spent: '90000.00',
        amount: '38000.00',
      },
    ]);
    expect((await told(...PLANNED, '--on', '2027-01-01')).toSpend).toEqual([]);
  });
});

test('what can still be done hangs on the day: on 15 July 2026 the carry of 2025 can, a day later nothing', async () => {
  const saved = async (on: string) => (await told(...PLANNED, ...EXPECTED, '--on', on)).saved;
  expect(await saved('2026-07-15')).toEqual({ still: '8000.00', wasPossible: '25000.00' });
  expect(await saved('2026-07-16')).toEqual({ still: '0.00', wasPossible: '33000.00' });
});

test('from 2025 on only what is of 2025 is advised', async () => {
  const { toRepay, moves } = await told(...PLANNED, ...EXPECTED, '--from', '2025');
  expect(toRepay['advised']).toBe('42000.00');
  expect(moves.filter(({ fixed }) => fixed === false)).toHaveLength(1);
});

test('to a year of which nothing is known money is carried only if asked for, and that is not saved', async () => {
  const files = {
    'geboekt.csv': 'gemeente;jaar;onderdeel;besteed\nDeventer;2025;7;105.000,00\n',
  };
  const argv = ['advise', '-a', `${FOLDER}/toekenning.csv`, '-s', 'geboekt.csv', '-m', 'Deventer'];
  const toRepay = async (...more: readonly string[]) => {
    const { municipalities } = await jsonOf([...argv, ...more], { files });
    const [first]: readonly Told[] = JSON.parse(JSON.stringify(municipalities));
    return first?.toRepay;
  };
  const amounts = { withoutPlan: '15000.00', plan: '15000.00', planOpenCarried: '0.00' };
  expect(await toRepay()).toEqual({ ...amounts, advised: '15000.00', openCarried: '0.00' });
  // The carry limit is 12,000.00.
  expect(await toRepay('--open', 'carry')).toEqual({
    ...amounts,
    advised: '3000.00',
    openCarried: '12000.00',
  });
});

test('the plan that is written settles at what was said, and nothing is left to gain', async () => {
  const argv = ['advise', ...FILES, ...PLANNED, '--write-plan', 'voorstel.csv', '-o', 'advies.json'];
  const { written } = await runSpuk(argv);
  const files = { 'voorstel.csv': written.get('voorstel.csv') ?? '' };
  const { settlement, summary } = await jsonOf(['settle', ...FILES, '-p', 'voorstel.csv'], { files });
  // 10,000.00 of 2023, 15,000.00 of 2025 and 30,000.00 of 2026, of which 90,000.00 is booked
  const byYear = (amount: string) => ({ toRepay: amount, lawful: amount });
  expect(settlement).toEqual([
    {
      municipality: { code: 'GM0150', name: 'Deventer' },
      ...byYear('55000.00'),
      byYear: {
        2023: byYear('10000.00'),
        2024: byYear('0.00'),
        2025: byYear('15000.00'),
        2026: byYear('30000.00'),
      },
      open: [],
    },
  ]);
  expect(summary.errors).toBe(0);
  const again = await jsonOf(['advise', ...FILES, '-p', 'voorstel.csv'], { files });
  expect(JSON.stringify(again['municipalities'])).toContain('"plan":"55000.00","advised":"55000.00"');
});
