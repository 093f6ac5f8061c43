// Rows that somebody types in the sheet Plan: they count in every sheet, or are seen not to. LibreOffice computes the
// workbook; the run with the same rows in a plan file says what every amount should be.

import { describe, expect, test } from 'vitest';
import { cellsOf, formulasOf } from '../support/book-cells.js';
import { opened } from '../support/libre-office.js';
import { planTyped, type TypedRow } from '../support/plan-by-hand.js';
import { type JsonResult, jsonOf } from '../support/run-spuk.js';
import { expectSettled, settledOf } from '../support/settled-book.js';
import { bookOf, expectEqualToJson, recomputed, sheetNumber } from '../support/spuk-book.js';
import { changed, unzipped } from '../support/workbooks.js';

const PLAN = 'gemeente;jaar;soort;van;naar;bedrag';
const FILES = {
  'a.csv': [
    'gemeente;jaar;onderdeel;toegekend',
    ...['Almere', 'Rijswijk'].flatMap((name) => [
      `${name};2023;7;1.000,00`,
      `${name};2023;11;1.000,00`,
      `${name};2023;14;500,00`,
      ...[2024, 2025, 2026].flatMap((year) => [`${name};${year};7;1.000,00`, `${name};${year};11;800,00`]),
      `${name};2025;0;100,00`,
      `${name};2026;0;0,00`,
    ]),
  ].join('\n'),
  'p.csv': [
    PLAN,
    'Almere;2023;verschuiving;7;11;150,00',
    'Almere;2025;doorschuiving;7;11;20,00',
    'Almere;2025;doorschuiving;7;;30,00',
  ].join('\n'),
  's.csv': [
    'gemeente;jaar;onderdeel;besteed',
    ...['Almere', 'Rijswijk'].flatMap((name) => [
      `${name};2023;7;700,00`,
      `${name};2025;7;800,00`,
      `${name};2026;7;100,00`,
    ]),
  ].join('\n'),
};
/** The rows of p.csv stand in 4, 5 and 6. */
const FREE = 7;
const SETTLE = ['settle', '-a', 'a.csv', '-p', 'p.csv', '-s', 's.csv'];
const ALLOCATE = ['allocate', '-a', 'a.csv', '-p', 'p.csv'];

function withRows(...rows: readonly string[]) {
  return { files: { ...FILES, 'p.csv': [FILES['p.csv'], ...rows].join('\n') } };
}

/** What of several carries of one intervention is lawful, the lowest destination first, is more than was planned there. */
const TYPED: readonly TypedRow[] = [
  ['GM0603', 'Rijswijk', 2025, 'doorschuiving', 7, 11, 150],
  ['GM0603', null, 2025, 'doorschuiving', 'Valpreventie', 'Valpreventie', 100],
  ['GM0603', null, 2023, 'verschuiving', 11, ' Valpreventie', 40.5],
  ['GM0034', null, 2025, 'doorschuiving', null, null, 12],
  ['GM0034', null, 2025, 'doorschuiving', 7, 0, 15],
];
const SAME_ROWS = [
  'Rijswijk;2025;doorschuiving;7;11;150,00',
  'Rijswijk;2025;doorschuiving;7;7;100,00',
  'Rijswijk;2023;verschuiving;11;7;40,50',
  'Almere;2025;doorschuiving;;;12,00',
  'Almere;2025;doorschuiving;7;0;15,00',
];

describe('a row that is typed counts, by number or by name', () => {
  test('in the settlement of several municipalities, lawfully too', async () => {
    const edited = recomputed(planTyped(await bookOf(SETTLE, { files: FILES }), FREE, TYPED));
    const run = await settledOf(SETTLE, withRows(...SAME_ROWS));
    // 10% of 1,900.00 is 190.00: of Rijswijk 7 to 7 gets 100.00, and 7 to 11 the 90.00 that are left of 150.00.
    const lawful = (await cellsOf(edited)).get('2026 wettelijk maximum');
    const arrived = lawful?.rows
      .filter((row) => row['Gemeentecode'] === 'GM0603' && [7, 11].includes(Number(row['Nr'])))
      .map((row) => row['Meegenomen']);
    expect(arrived).toEqual([100, 90]);
    expect(await expectSettled(edited, run)).toBeGreaterThan(100);
    await expect(expectSettled(edited, await settledOf(SETTLE, { files: FILES }))).rejects.toThrow();
  });

  test('in a budget', async () => {
    const edited = recomputed(planTyped(await bookOf(ALLOCATE, { files: FILES }), FREE, TYPED));
    expect(await expectEqualToJson(edited, await jsonOf(ALLOCATE, withRows(...SAME_ROWS)))).toBeGreaterThan(
      100,
    );
    expect(await warned(edited)).toEqual([]);
  });
});

/** The sheets that say how many rows do not count, with what they say. */
async function warned(book: Uint8Array): Promise<readonly string[]> {
  return [...(await cellsOf(book))].flatMap(([name, { sheet }]) => {
    const legend = String(sheet.rows[1]?.[0]);
    return legend.startsWith('Niet meegeteld') ? [`${name}: ${legend.split('(')[0]?.trim()}`] : [];
  });
}

describe('a row that the workbook makes nothing of says so, and moves nothing', () => {
  const bad: Readonly<Record<string, TypedRow>> = {
    'without a code': [null, 'Almere', 2023, 'verschuiving', 7, 11, 10],
    'with a space behind the code': ['GM0034 ', null, 2023, 'verschuiving', 7, 11, 10],
    'of a municipality that is not in the book': ['GM0363', null, 2023, 'verschuiving', 7, 11, 10],
    'of a year that is not in the book': ['GM0034', null, 2022, 'verschuiving', 7, 11, 10],
    'of a year as text': ['GM0034', null, '2023', 'verschuiving', 7, 11, 10],
    'of a kind that is not known': ['GM0034', null, 2023, 'schuif', 7, 11, 10],
    'with a space behind the kind': ['GM0034', null, 2023, 'verschuiving ', 7, 11, 10],
    'from a name that is not known': ['GM0034', null, 2023, 'verschuiving', 'Valpreventief', 11, 10],
    'to a number that is not in that year': ['GM0034', null, 2023, 'verschuiving', 7, 12, 10],
    'to itself': ['GM0034', null, 2023, 'verschuiving', 7, 'Valpreventie', 10],
    'of a shift to nothing': ['GM0034', null, 2023, 'verschuiving', 7, null, 10],
    'of an amount as text': ['GM0034', null, 2023, 'verschuiving', 7, 11, '10,00'],
    'of an amount below zero': ['GM0034', null, 2023, 'verschuiving', 7, 11, -10],
    'of a part of a cent': ['GM0034', null, 2023, 'verschuiving', 7, 11, 10.005],
    'without an amount': ['GM0034', null, 2023, 'verschuiving', 7, 11, null],
    'carried elsewhere where that may not be': ['GM0034', null, 2023, 'doorschuiving', 7, 11, 10],
    'carried from nothing in a year with walls': ['GM0034', null, 2023, 'doorschuiving', null, null, 10],
    'carried to what the next year does not have': ['GM0034', null, 2025, 'doorschuiving', 7, 14, 10],
  };

  test('each of them, and all together above the totals', async () => {
    const book = await bookOf(SETTLE, { files: FILES });
    const edited = recomputed(planTyped(book, FREE, Object.values(bad)));
    const plan = (await cellsOf(edited)).get('Plan')?.rows ?? [];
    const said = Object.keys(bad).map((name, at) => [name, plan[FREE - 4 + at]?.['Telt mee']]);
    expect(said).toEqual(Object.keys(bad).map((name) => [name, 'niet meegeteld']));
    const sheets = ['Eindafrekening', 'Overzicht', '2023', '2024', '2025', '2026'];
    const years = [2023, 2024, 2025, 2026].map((year) => `${year} wettelijk maximum`);
    expect(await warned(edited)).toEqual(
      [...sheets, ...years, 'Plan'].map((name) => `${name}: Niet meegeteld: 18 rijen van het blad Plan`),
    );
    expect(await expectSettled(edited, await settledOf(SETTLE, { files: FILES }))).toBeGreaterThan(100);
  });

  test('one of them, and none', async () => {
    const book = await bookOf(ALLOCATE, { files: FILES });
    const [one = []] = Object.values(bad);
    expect(await warned(recomputed(planTyped(book, FREE, [one])))).toContain(
      'Plan: Niet meegeteld: 1 rij van het blad Plan',
    );
    expect(await warned(recomputed(book))).toEqual([]);
  });
});

test('what is red in the plan: what does not count, and what shifts across themes where there are walls', async () => {
  const rows: readonly TypedRow[] = [
    ['GM0034', null, 2023, 'verschuiving', 7, 14, 10],
    ['GM0034', null, 2023, 'verschuiving', 7, 11, 10],
    ['GM0034', null, 2025, 'verschuiving', 0, 11, 10],
    ['GM0034', null, 2023, 'onbekend', 7, 11, 10],
    [null, null, null, null, null, null, null],
  ];
  const book = planTyped(await bookOf(ALLOCATE, { files: FILES }), FREE, rows);
  const part = `xl/worksheets/sheet${sheetNumber(book, 'Plan')}.xml`;
  const rules = [...(unzipped(book).get(part) ?? '').matchAll(/<cfRule [^>]*><formula>([^<]*)<\/formula>/g)];
  expect(rules).toHaveLength(3);
  // The rules are written for row 4; the same formulas as cells of the typed rows say where they are red.
  const edited = changed(book, (xml, name) => {
    if (name !== part) return xml;
    return rows.reduce((sheet, _, at) => {
      const line = FREE + at;
      const cells = rules.slice(0, 2).map(([, formula = ''], rule) => {
        const moved = formula.replaceAll(/(\$[A-J])4\b/g, `$1${line}`);
        return `<c r="${['T', 'U'][rule]}${line}"><f>${moved}</f><v>0</v></c>`;
      });
      return sheet.replace(
        new RegExp(`(<row r="${line}".*?)</row>`),
        (__, row) => `${row}${cells.join('')}</row>`,
      );
    }, xml);
  });
  const computed = await formulasOf(opened(edited));
  const red = rows.map((_, at) =>
    [19, 20].map((column) => computed.get(`Plan ${FREE - 1 + at},${column}`)?.value),
  );
  expect(red).toEqual([
    [false, true],
    [false, false],
    [false, false],
    [true, false],
    [false, false],
  ]);
});

describe('a workbook is given back as a plan and as what was granted', () => {
  const amountsOf = ({ rows, totals }: JsonResult) => ({
    rows: rows.map(({ provenance: _, ...row }) => row),
    totals: totals.map(({ provenance: _, ...total }) => total),
  });

  test.each(['b.xlsx', 'b.xlsx#Plan'])(
    'with rows that were typed, saved by LibreOffice: -p %s',
    async (plan) => {
      const typed = planTyped(await bookOf(SETTLE, { files: FILES }), FREE, TYPED);
      const saved = opened(typed);
      const back = ['settle', '-a', 'b.xlsx', '-p', plan, '-s', 's.csv'];
      const read = await settledOf(back, { files: { ...FILES, 'b.xlsx': saved } });
      const run = await settledOf(SETTLE, withRows(...SAME_ROWS));
      expect(amountsOf(read)).toEqual(amountsOf(run));
      expect(read.settlement).toEqual(run.settlement);
      expect(read.findings.map(({ code }) => code)).toEqual(run.findings.map(({ code }) => code));
    },
  );

  test('in English, by theme and with rows out of sight', async () => {
    const options = ['--lang', 'en', '--by', 'theme', '-i', '7'];
    const book = opened(await bookOf([...ALLOCATE, ...options], { files: FILES }));
    const files = { ...FILES, 'b.xlsx': book };
    const read = await jsonOf(['allocate', '-a', 'b.xlsx', '-p', 'b.xlsx'], { files });
    expect(amountsOf(read)).toEqual(amountsOf(await jsonOf(ALLOCATE, { files: FILES })));
  });

  test('an amount that was changed, and a row that does not count, are read where they stand', async () => {
    const book = planTyped(await bookOf(ALLOCATE, { files: FILES }), FREE, [
      ['GM0034', null, 2023, 'schuif', 7, 11, 10],
    ]);
    const part = `xl/worksheets/sheet${sheetNumber(book, '2023')}.xml`;
    const edited = changed(book, (xml, name) =>
      name === part ? xml.replace('<v>500</v>', '<v>510.5</v>') : xml,
    );
    const files = { ...FILES, 'b.xlsx': opened(edited) };
    const read = await jsonOf(['allocate', '-a', 'b.xlsx', '-p', 'b.xlsx'], { files });
    expect(read.rows.find(({ intervention }) => intervention === 14)?.['granted']).toBe('510.50');
    const unread = read.findings.find(({ code }) => code === 'UNKNOWN_KIND');
    expect(unread).toMatchObject({ where: { file: 'b.xlsx', sheet: 'Plan', cell: 'D7' } });
  });
});
