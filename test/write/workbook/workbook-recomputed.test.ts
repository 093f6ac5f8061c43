// LibreOffice computes what spuk writes from scratch: every formula cell keeps a wrong value before it is opened.

import { describe, expect, test } from 'vitest';
import { formulasOf } from '../../support/book-cells.js';
import { opened } from '../../support/libre-office.js';
import { spoiled } from '../../support/office-profile.js';
import { type Change, rulesText } from '../../support/rules-with.js';
import { jsonOf } from '../../support/run-spuk.js';
import {
  bookOf,
  expectBookToHold,
  expectEqualToJson,
  expectSameValues,
  recomputed,
  sheetChanged,
} from '../../support/spuk-book.js';

const HEADER = 'gemeente;jaar;onderdeel;toegekend';
const PLAN_HEADER = 'gemeente;jaar;soort;van;naar;bedrag';

// 15% of 33.33 is 4.9995, of 17,382.00 is 2,607.30 and of 122,111.00 is 18,316.65: as floats 18316.649999999998,
// which cut off at the cent would lose one. 20% of them are 6.666, 3,476.40 and 24,422.20.
const NASTY = {
  'a.csv': [
    HEADER,
    ...[2023, 2024, 2025].flatMap((year) => [
      `Almere;${year};7;33,33`,
      `Almere;${year};8;17.382,00`,
      `Almere;${year};11;122.111,00`,
      `Almere;${year};1;0,07`,
    ]),
    'Urk;2023;7;0,01',
  ].join('\n'),
  'p.csv': [
    PLAN_HEADER,
    'Almere;2023;verschuiving;11;7;18.316,65',
    'Almere;2023;verschuiving;8;7;0,1',
    'Almere;2023;verschuiving;8;11;0,2',
    'Almere;2023;doorschuiving;7;;6,66',
    'Almere;2023;doorschuiving;11;;24.422,20',
    'Almere;2024;verschuiving;11;8;18.316,66',
    'Almere;2025;verschuiving;11;14;100.000,01',
    'Almere;2025;doorschuiving;;;13.952,64',
  ].join('\n'),
};
const NASTY_RUN = ['allocate', '-a', 'a.csv', '-p', 'p.csv'];

test('LibreOffice keeps the values of a workbook unless it is told to compute: then none of the wrong ones is left', async () => {
  const wrong = spoiled(await bookOf(['allocate', '-m', 'Urk', '-y', '2023']));
  const valuesOf = async (book: Uint8Array) =>
    // It computes texts whether it is told to or not.
    [...(await formulasOf(book)).values()].flatMap(({ value }) => (typeof value === 'string' ? [] : [value]));
  expect(new Set(await valuesOf(opened(wrong, { recalculate: false })))).toEqual(new Set([-987654.32]));
  expect(await valuesOf(opened(wrong))).not.toContain(-987654.32);
});

describe('computed from scratch a workbook equals the JSON to the cent', () => {
  test('for one municipality and all its years', async () => {
    await expectBookToHold(['allocate', '-m', 'Almere']);
  });

  test('for amounts where floats go wrong, shifted and carried', async () => {
    await expectBookToHold(NASTY_RUN, { files: NASTY });
  });

  test.each(['theme', 'municipality', 'year'])('by %s', async (level) => {
    await expectBookToHold([...NASTY_RUN, '--by', level], { files: NASTY });
  });

  test('where only some years or interventions are shown', async () => {
    await expectBookToHold([...NASTY_RUN, '-y', '2024'], { files: NASTY });
    await expectBookToHold([...NASTY_RUN, '-i', '7'], { files: NASTY });
  });

  const variants: Readonly<Record<string, readonly Change[]>> = {
    'with the limit of the receiver': [[2023, 'shift-limit', 'base', 'receiving']],
    'with the limit of the theme': [[2023, 'shift-limit', 'base', 'theme']],
    'with shifts counted net': [[2023, 'shift-counting', 'value', 'net']],
    'with money carried in under the limits': [[2024, 'limit-base', 'value', 'granted-and-carried-in']],
    'with an intervention that may not shift': [[2023, 'shift-excluded-interventions', 'value', [11]]],
    'with a share of many decimals': [[2023, 'shift-limit', 'value', '0.123457']],
    'with a carry limit on the unspent amount': [[2025, 'carry-limit', 'base', 'unspent']],
  };
  test.each(Object.entries(variants))('%s', async (_, changes) => {
    const files = { ...NASTY, 'r.json': rulesText(...changes) };
    await expectBookToHold([...NASTY_RUN, '--rules', 'r.json'], { files });
  });

  test('with all the years of the profile uniform', async () => {
    await expectBookToHold([...NASTY_RUN, '--rules', 'uniform'], { files: NASTY });
  });

  test('in English', async () => {
    const argv = [...NASTY_RUN, '--by', 'theme', '--lang', 'en'];
    const book = await bookOf(argv, { files: NASTY });
    expect(await expectSameValues(book, recomputed(book))).toBeGreaterThan(0);
  });
});

describe('a workbook that somebody changes', () => {
  test('to 20% in place of 15% equals a run with such a rules file', async () => {
    const book = await bookOf(NASTY_RUN, { files: NASTY });
    const edited = sheetChanged(book, 'Parameters', /<v>0\.15<\/v>/g, '<v>0.2</v>', 2);
    const changes: readonly Change[] = [
      [2023, 'shift-limit', 'value', '0.2'],
      [2024, 'shift-limit', 'value', '0.2'],
    ];
    const files = { ...NASTY, 'r.json': rulesText(...changes) };
    const with20 = await jsonOf([...NASTY_RUN, '--rules', 'r.json'], { files });
    const with15 = await jsonOf(NASTY_RUN, { files: NASTY });
    // 20% of 122,111.00 is 24,422.20, 15% is 18,316.65.
    const limits = [with15, with20].map(
      ({ rows }) => rows.find(({ intervention }) => intervention === 11)?.['shiftLimit'],
    );
    expect(limits).toEqual(['18316.65', '24422.20']);
    expect(await expectEqualToJson(recomputed(edited), with20)).toBeGreaterThan(100);
    await expect(expectEqualToJson(recomputed(edited), with15)).rejects.toThrow();
  });

  test('in an amount that was granted equals a run with that amount', async () => {
    const book = await bookOf(NASTY_RUN, { files: NASTY });
    const edited = sheetChanged(book, '2023', /<v>122111<\/v>/, '<v>122111.11</v>', 1);
    const granted = NASTY['a.csv'].replace('Almere;2023;11;122.111,00', 'Almere;2023;11;122.111,11');
    const run = await jsonOf(NASTY_RUN, { files: { ...NASTY, 'a.csv': granted } });
    expect(await expectEqualToJson(recomputed(edited), run)).toBeGreaterThan(100);
  });

  test('in an amount that was planned equals a run with that plan', async () => {
    const book = await bookOf(NASTY_RUN, { files: NASTY });
    const edited = sheetChanged(book, 'Plan', /"><v>24422\.2<\/v>/, '"><v>24422.3</v>', 1);
    const plan = NASTY['p.csv'].replace('24.422,20', '24.422,30');
    const run = await jsonOf(NASTY_RUN, { files: { ...NASTY, 'p.csv': plan } });
    expect(await expectEqualToJson(recomputed(edited), run)).toBeGreaterThan(100);
  });
});
