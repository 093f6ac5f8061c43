import type { WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';

const HEADER = ['gemeente', 'jaar', 'onderdeel', 'toegekend'];
const PLAN = ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'];

/** What these tests look at of a result. */
interface Read {
  readonly rows: readonly { readonly shiftedOut: string }[];
  readonly inputs: readonly { readonly file: string }[];
}

type Rows = NonNullable<WriteSheet['rows']>;

/** What is granted, and what is found, for an allocation of these rows below the headers. */
async function granted(rows: Rows, sheet: Partial<WriteSheet> = {}) {
  const files = { 'a.xlsx': await workbookOf({ name: 'Blad 1', rows: [HEADER, ...rows], ...sheet }) };
  const { rows: read, findings, status } = await jsonOf(['allocate', '-a', 'a.xlsx'], { files });
  return {
    rows: read.map((row) => `${row.municipality.code} ${row.year} ${row.intervention} ${row['granted']}`),
    findings: findings.map(({ code, where }) => `${code} ${where?.sheet}!${where?.cell}`),
    status,
  };
}

describe('an allocation in a workbook', () => {
  test('may hold numbers and texts side by side: a number has its own decimal sign', async () => {
    expect(
      await granted([
        ['Almere', 2023, 7, 1234.5],
        ['GM0034', '2023', 'Mantelzorg', '€ 1.234,56'],
        [34, 2024, '7', 0.07],
      ]),
    ).toEqual({
      rows: ['GM0034 2023 7 1234.50', 'GM0034 2023 11 1234.56', 'GM0034 2024 7 0.07'],
      findings: [],
      status: 0,
    });
  });

  // Text would take 1234.567 for 1,234,567 euros; a number with three decimals is what it is.
  test('with a number of three decimals is BAD_AMOUNT, never a thousandfold', async () => {
    const { rows, findings } = await granted([['Almere', 2023, 7, 1234.567]]);
    expect([rows, findings]).toEqual([[], ['BAD_AMOUNT Blad 1!D2']]);
  });

  test('with texts that contradict each other is AMBIGUOUS_DECIMAL, and says in which cells', async () => {
    const files = {
      'a.xlsx': await workbookOf({
        name: 'Blad1',
        rows: [HEADER, ['Almere', 2023, 7, '1,50'], ['Almere', 2023, 8, 3.25], ['Almere', 2023, 9, '2.50']],
      }),
    };
    const { stderr, status } = await runSpuk(['check', '-a', 'a.xlsx'], { files });
    expect(status).toBe(1);
    expect(stderr).toContain('a.xlsx#Blad1!D4: fout AMBIGUOUS_DECIMAL');
    expect(stderr.replace(/\s+/g, ' ')).toContain('(zie ook blad «Blad1» cel D2)');
  });

  test('is read past empty rows and columns, from its first filled row', async () => {
    const { rows } = await granted([['Almere', 2023, 7, 5]], {
      rows: [[], [null, ...HEADER, null], [], [null, 'Almere', 2023, 7, 5]],
    });
    expect(rows).toEqual(['GM0034 2023 7 5.00']);
  });

  test('may be wide or by years, where a blank cell is no row', async () => {
    const wide = await granted([], {
      rows: [
        ['gemeente', 'jaar', 7, '11', 'totaal'],
        ['Almere', 2023, 1.5, null, 1.5],
      ],
    });
    expect(wide.rows).toEqual(['GM0034 2023 7 1.50']);
    const years = await granted([], {
      rows: [
        ['gemeente', 'onderdeel', 2023, 2024],
        ['Almere', 7, 1.5, 2.25],
      ],
    });
    expect(years.rows).toEqual(['GM0034 2023 7 1.50', 'GM0034 2024 7 2.25']);
  });

  test('names sheet and cell of what is wrong, columns that are missing too', async () => {
    expect(
      (
        await granted([], {
          rows: [
            ['gemeente', 'jaar'],
            ['Almere', 2023],
          ],
        })
      ).findings,
    ).toEqual(['MISSING_COLUMN Blad 1!A1', 'MISSING_COLUMN Blad 1!A1']);
    expect((await granted([], { rows: [] })).findings).toEqual(Array(4).fill('MISSING_COLUMN Blad 1!A1'));
    expect((await granted([['Almeer', 23, 99, -1]])).findings).toEqual([
      'UNKNOWN_MUNICIPALITY Blad 1!A2',
      'BAD_YEAR Blad 1!B2',
      'UNKNOWN_INTERVENTION Blad 1!C2',
      'NEGATIVE_AMOUNT Blad 1!D2',
    ]);
  });

  test('with merged cells in its header is not read', async () => {
    const merges = [{ startRow: 0, endRow: 0, startCol: 1, endCol: 2 }];
    expect(await granted([['Almere', 2023, 7, 5]], { merges })).toEqual({
      rows: [],
      findings: ['MERGED_CELLS Blad 1!B1'],
      status: 1,
    });
  });

  test('with merged cells in some rows is read but for those', async () => {
    const merges = [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }];
    const rows: Rows = [
      ['Almere', 2023, 7, 5],
      [null, 2023, 8, 6],
      ['Almere', 2023, 9, 7],
    ];
    expect(await granted(rows, { merges })).toEqual({
      rows: ['GM0034 2023 9 7.00'],
      findings: ['MERGED_CELLS Blad 1!A2'],
      status: 1,
    });
  });

  test('may have merged cells beside and below its table', async () => {
    const merges = [
      { startRow: 0, endRow: 1, startCol: 6, endCol: 7 },
      { startRow: 8, endRow: 9, startCol: 0, endCol: 3 },
    ];
    expect((await granted([['Almere', 2023, 7, 5]], { merges })).findings).toEqual([]);
  });

  test('has its hidden rows read, counted and said', async () => {
    const rows: Rows = [
      ['Almere', 2023, 7, 5],
      ['Almere', 2023, 8, 6],
      ['Almere', 2023, 9, 7],
    ];
    const rowDefs = new Map([
      [2, { hidden: true }],
      [3, { hidden: true }],
    ]);
    const read = await granted(rows, { rowDefs });
    expect(read.rows).toHaveLength(3);
    expect(read.findings).toEqual(['HIDDEN_ROWS Blad 1!A3']);
    expect(read.status).toBe(0);
  });

  test('has its formulas read by the value kept with them; without one there is a warning and no amount', async () => {
    const cells = new Map([
      ['1,3', { formula: '0.1+0.2', formulaResult: 0.1 + 0.2 }],
      ['2,3', { formula: 'D2*2' }],
    ]);
    const rows: Rows = [
      ['Almere', 2023, 7, null],
      ['Almere', 2023, 8, null],
    ];
    expect(await granted(rows, { cells })).toEqual({
      rows: ['GM0034 2023 7 0.30'],
      findings: ['BAD_AMOUNT Blad 1!D3', 'UNCOMPUTED_FORMULA Blad 1!D3'],
      status: 1,
    });
  });

  test('that grants the same twice says in which cell the first stands', async () => {
    const files = {
      'a.xlsx': await workbookOf({
        name: 'X',
        rows: [HEADER, ['Almere', 2023, 7, 5], ['Almere', 2023, 7, 6]],
      }),
    };
    const { stderr } = await runSpuk(['check', '-a', 'a.xlsx'], { files });
    expect(stderr).toContain('a.xlsx#X!D3: fout DUPLICATE_ROW');
    expect(stderr.replace(/\s+/g, ' ')).toContain('de eerste rij, in a.xlsx blad «X» cel D2, telt');
  });
});

describe('the sheet of a workbook', () => {
  const book = workbookOf(
    { name: 'Plan 2023', rows: [PLAN, ['Almere', 2023, 'verschuiving', 7, 11, 1]] },
    { name: 'Plan #2', rows: [PLAN, ['Almere', 2023, 'verschuiving', 7, 11, 2]] },
  );
  const shiftedOut = async (more: readonly string[], name = 'plan.xlsx') => {
    const files = { [name]: await book };
    const argv = ['allocate', '-m', 'Almere', '-y', '2023', '-i', '7', ...more, '-f', 'json'];
    const { stdout } = await runSpuk(argv, { files });
    const { rows, inputs }: Read = JSON.parse(stdout);
    return [rows[0]?.shiftedOut, ...inputs.map(({ file }) => file)];
  };

  test('is the first, or the one behind #', async () => {
    expect(await shiftedOut(['-p', 'plan.xlsx'])).toEqual(['1.00', 'plan.xlsx']);
    expect(await shiftedOut(['-p', 'plan.xlsx#plan 2023'])).toEqual(['1.00', 'plan.xlsx#plan 2023']);
    expect(await shiftedOut(['-p', 'plan.xlsx#Plan #2'])).toEqual(['2.00', 'plan.xlsx#Plan #2']);
  });

  test('may be read beside another of the same workbook', async () => {
    expect(await shiftedOut(['-p', 'plan.xlsx', '-p', 'plan.xlsx#Plan #2'])).toEqual([
      '3.00',
      'plan.xlsx',
      'plan.xlsx#Plan #2',
    ]);
  });

  test('is told from a file that has # in its name, and a workbook by its content from its ending', async () => {
    expect(await shiftedOut(['-p', 'plan #1.csv'], 'plan #1.csv')).toEqual(['1.00', 'plan #1.csv']);
    expect(await shiftedOut(['-p', 'plan #1.csv#Plan #2'], 'plan #1.csv')).toEqual([
      '2.00',
      'plan #1.csv#Plan #2',
    ]);
  });

  test('may come from standard input, but only once', async () => {
    expect(await shiftedOut(['-p', '-#Plan #2'], '-')).toEqual(['2.00', '-#Plan #2']);
    const twice = await runSpuk(['check', '-p', '-', '-a', '-#Plan #2'], { files: { '-': await book } });
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('maar één keer')]);
  });

  test('is not written over', async () => {
    const { stderr, status } = await runSpuk(
      ['allocate', '-p', 'plan.xlsx#Plan #2', '-o', 'plan.xlsx', '-f', 'json'],
      { files: { 'plan.xlsx': await book } },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('niet overschreven')]);
  });

  test('of a text file is refused, and so are other kinds of workbooks and files that are not there', async () => {
    const files = { 'a.csv': 'gemeente\n', 'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) };
    const reasonOf = async (file: string) => (await runSpuk(['check', '-a', file], { files })).stderr;
    expect(await reasonOf('a.csv#Blad1')).toContain('a.csv is geen Excel-bestand');
    expect(await reasonOf('old.xls')).toContain('oude formaat .xls');
    expect(await reasonOf('weg.xlsx#Blad1')).toContain('weg.xlsx#Blad1 kan niet worden gelezen');
  });
});

test('findings for GitHub name the cell in their text, as a workbook has no lines', async () => {
  const files = { 'a.xlsx': await workbookOf({ name: 'Blad1', rows: [HEADER, ['Almere', 23, 7, 5]] }) };
  const { stdout } = await runSpuk(['check', '-a', 'a.xlsx', '-f', 'github'], { files });
  expect(stdout).toMatch(/^::error file=a\.xlsx,title=BAD_YEAR::Blad1!B2: «23» is geen jaar/);
});

test('an explanation goes down to sheet and cell', async () => {
  const files = { 'a.xlsx': await workbookOf({ name: 'Blad1', rows: [HEADER, ['Almere', 2023, 7, 33.33]] }) };
  const argv = ['explain', '-a', 'a.xlsx', '-m', 'Almere', '-y', '2023', '-i', '7', '--field', 'granted'];
  expect((await runSpuk(argv, { files })).stdout).toContain('Toekenning: € 33,33 [a.xlsx#Blad1!D2]');
  const { stdout } = await runSpuk([...argv, '-f', 'json'], { files });
  expect(stdout).toContain('"where":{"file":"a.xlsx","sheet":"Blad1","cell":"D2","field":"toegekend"}');
});

test('with --verbose it is said which sheet was read, and what of it', async () => {
  const bytes = await workbookOf(
    { name: 'X', rows: [HEADER, ['Almere', 2023, 7, 5]] },
    { name: 'Y', rows: [['a']] },
  );
  const said = async (...argv: readonly string[]) =>
    (await runSpuk(['check', '-a', 'a.xlsx', '--verbose', ...argv], { files: { 'a.xlsx': bytes } })).stderr;
  expect(await said()).toContain('a.xlsx: 1 rij van blad «X»; 1 ander blad niet gelezen.\n');
  expect(await said('--lang', 'en')).toContain('a.xlsx: 1 row of sheet “X”; 1 other sheet not read.\n');
});
