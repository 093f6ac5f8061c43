// LibreOffice computes the workbook of a settlement from scratch: every formula cell keeps a wrong value before.

import { describe, expect, test } from 'vitest';
import { CARRY_TOO_HIGH, LEDGER, optionsOf, SEVERAL, WHOLE } from '../cli/runs/settle-files.js';
import { cellsOf } from '../support/book-cells.js';
import { type Change, rulesText } from '../support/rules-with.js';
import { expectSettled, expectSettledBookToHold, settledOf } from '../support/settled-book.js';
import { bookOf, recomputed, sheetChanged } from '../support/spuk-book.js';

// 20% of 33.33 is 6.666, of 17,382.00 is 3,476.40, of 122,111.00 is 24,422.20; 10% of the total of 2025, 139,526.40,
// is 13,952.64. Almere carries more than may: 8.00 of 33.33, and 24,422.21 of what it had shifted away.
const NASTY = {
  'a.csv': [
    'gemeente;jaar;onderdeel;toegekend',
    ...[2023, 2024, 2025, 2026].flatMap((year) => [
      `Almere;${year};7;33,33`,
      `Almere;${year};8;17.382,00`,
      `Almere;${year};11;122.111,00`,
      `Almere;${year};1;0,07`,
    ]),
    'Urk;2023;7;0,01',
    'Urk;2024;7;100,10',
  ].join('\n'),
  'p.csv': [
    'gemeente;jaar;soort;van;naar;bedrag',
    'Almere;2023;verschuiving;11;7;18.316,65',
    'Almere;2023;verschuiving;8;7;0,1',
    'Almere;2023;verschuiving;8;11;0,2',
    'Almere;2023;doorschuiving;7;;8,00',
    'Almere;2023;doorschuiving;11;;24.422,21',
    'Almere;2024;verschuiving;11;8;18.316,66',
    'Almere;2024;doorschuiving;8;;0,30',
    'Almere;2025;verschuiving;11;14;100.000,01',
    'Almere;2025;doorschuiving;7;;9.000,33',
    'Almere;2025;doorschuiving;;;8.000,00',
    'Almere;2025;doorschuiving;11;;13.952,64',
  ].join('\n'),
  's.csv': [
    'gemeente;jaar;onderdeel;besteed',
    'Almere;2023;7;18.340,07',
    'Almere;2023;8;17.381,50',
    'Almere;2023;11;90.000,10',
    'Almere;2023;11;-0,20',
    'Almere;2024;7;41,34',
    'Almere;2024;8;-0,50',
    'Almere;2024;11;130.000,49',
    'Almere;2025;7;100.000,50',
    'Almere;2025;11;20.000,33',
    'Urk;2023;7;0,02',
  ].join('\n'),
};
const RUN = ['settle', '-a', 'a.csv', '-p', 'p.csv', '-s', 's.csv'];

describe('computed from scratch the workbook of a settlement equals the JSON to the cent', () => {
  test.each([
    ['of one municipality over the whole period', WHOLE],
    ['of several municipalities', SEVERAL],
    ['of carries that are too high', CARRY_TOO_HIGH],
  ])('%s', async (_, folder) => {
    await expectSettledBookToHold(['settle', ...optionsOf(folder), '--lines', '--sensitivity']);
  });

  test('of the export of a ledger', async () => {
    await expectSettledBookToHold(['settle', ...LEDGER, '--lines']);
  });

  test.each(['plan', 'max'])('for amounts where floats go wrong, with the carries of %s', async (carry) => {
    await expectSettledBookToHold([...RUN, '--carry', carry, '--lines'], { files: NASTY });
  });

  test.each(['theme', 'municipality', 'year'])('by %s', async (level) => {
    await expectSettledBookToHold([...RUN, '--by', level], { files: NASTY });
  });

  test('where only some years are shown: the others are there for the final settlement, out of sight', async () => {
    for (const carry of ['plan', 'max']) {
      const book = await expectSettledBookToHold([...RUN, '-y', '2024', '--carry', carry], { files: NASTY });
      const hidden = [...(await cellsOf(book))].filter(([, { sheet }]) => sheet.hidden === true);
      expect(hidden.map(([name]) => name)).toEqual(
        [2023, 2025, 2026].flatMap((year) => [`${year}`, `${year} wettelijk maximum`]).sort(bySheet),
      );
    }
  });

  const variants: Readonly<Record<string, readonly Change[]>> = {
    'with a carry limit on what is unspent of the total': [[2025, 'carry-limit', 'base', 'unspent']],
    'with a carry limit on what is unspent of an intervention': [
      [2023, 'carry-limit', 'base', 'unspent'],
      [2024, 'carry-limit', 'value', '0.333333'],
    ],
    'with carries per intervention where there are no walls': [
      [2025, 'carry-limit', 'scope', 'intervention'],
      [2025, 'carry-limit', 'value', '0.2'],
    ],
    'with money carried in under the limits': [
      [2024, 'limit-base', 'value', 'granted-and-carried-in'],
      [2024, 'carry-limit', 'value', '0.1'],
    ],
    'with money carried in that is not spent first': [
      [2023, 'carry-spent-first', 'value', false],
      [2024, 'carry-spent-first', 'value', false],
      [2025, 'carry-spent-first', 'value', false],
    ],
  };
  describe.each(Object.entries(variants))('%s', (_, changes) => {
    test.each(['plan', 'max'])('with the carries of %s', async (carry) => {
      const files = { ...NASTY, 'r.json': rulesText(...changes) };
      await expectSettledBookToHold([...RUN, '--rules', 'r.json', '--carry', carry], { files });
    });
  });

  test('with the walls of the profile uniform', async () => {
    await expectSettledBookToHold([...RUN, '--rules', 'uniform'], { files: NASTY });
  });
});

describe('the workbook of a settlement that somebody changes', () => {
  test.each(['plan', 'max'])(
    'to other percentages equals a run with such a rules file, %s',
    async (carry) => {
      const argv = [...RUN, '--carry', carry];
      const book = await bookOf(argv, { files: NASTY });
      // 15% of 2023 and 2024 becomes 12%; 20% of 2023 becomes 5%; 10% of 2025 becomes 3%.
      const first = sheetChanged(book, 'Parameters', /<v>0\.15<\/v>/g, '<v>0.12</v>', 2);
      const second = sheetChanged(first, 'Parameters', /<v>0\.2<\/v>/g, '<v>0.05</v>', 1);
      const edited = sheetChanged(second, 'Parameters', /<v>0\.1<\/v>/g, '<v>0.03</v>', 1);
      const rules = rulesText(
        [2023, 'shift-limit', 'value', '0.12'],
        [2024, 'shift-limit', 'value', '0.12'],
        [2023, 'carry-limit', 'value', '0.05'],
        [2025, 'carry-limit', 'value', '0.03'],
      );
      const files = { ...NASTY, 'r.json': rules };
      const other = await settledOf([...argv, '--rules', 'r.json'], { files });
      expect(await expectSettled(recomputed(edited), other)).toBeGreaterThan(100);
      const unchanged = await settledOf(argv, { files: NASTY });
      await expect(expectSettled(recomputed(edited), unchanged)).rejects.toThrow();
    },
  );

  test('in what was spent equals a run with those actuals', async () => {
    const book = await bookOf(RUN, { files: NASTY });
    const edited = sheetChanged(book, '2024', /<v>130000\.49<\/v>/, '<v>99000.5</v>', 1);
    const spent = NASTY['s.csv'].replace('130.000,49', '99.000,50');
    const run = await settledOf(RUN, { files: { ...NASTY, 's.csv': spent } });
    expect(await expectSettled(recomputed(edited), run)).toBeGreaterThan(100);
  });
});

test('worked by hand: a carry that is too high is cut, and what is cut is repaid', async () => {
  // 2023: granted 1,000.00, carried 250.00, spent 900.00; limit 200.00, own unspent 100.00: the carry is cut to
  // 100.00. As planned nothing is repaid in 2023 and 250.00 in 2024, where all that was granted is spent; lawfully
  // 100.00 arrives there and is repaid.
  const files = {
    'a.csv': 'gemeente;jaar;onderdeel;toegekend\nUrk;2023;7;1.000,00\nUrk;2024;7;1.000,00\n',
    'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nUrk;2023;doorschuiving;7;;250,00\n',
    's.csv': 'gemeente;jaar;onderdeel;besteed\nUrk;2023;7;900,00\nUrk;2024;7;1.000,00\n',
  };
  const cells = await cellsOf(recomputed(await bookOf(RUN, { files })));
  const [lawful] = cells.get('2023 wettelijk maximum')?.rows ?? [];
  expect(lawful).toMatchObject({ Doorschuifgrens: 200, Doorgeschoven: 100, 'Terug te betalen': 0 });
  expect(cells.get('Eindafrekening')?.rows[0]).toMatchObject({
    'Terug te betalen 2023': 0,
    'Terug te betalen 2024': 250,
    'Terug te betalen': 250,
    'Met wettelijk maximum 2023': 0,
    'Met wettelijk maximum 2024': 100,
    'Met wettelijk maximum': 100,
  });
});

/** The years come first, and then the years as they are lawful. */
function bySheet(one: string, other: string): number {
  return one.length - other.length || Number(one.slice(0, 4)) - Number(other.slice(0, 4));
}
