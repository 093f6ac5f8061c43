import { describe, expect, test } from 'vitest';
import { cellsOf, formulasOf, type SheetCells } from '../support/book-cells.js';
import { runSpuk } from '../support/run-spuk.js';
import { bookOf } from '../support/spuk-book.js';
import { unzipped } from '../support/workbooks.js';

const FILES = {
  'a.csv':
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\nAlmere;2023;11;112.027,00\nAlmere;2025;7;600.000,00\n',
  'p.csv':
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;86.373,01\nAlmere;2025;doorschuiving;;;80.000,00\n',
};
const RUN = ['allocate', '-a', 'a.csv', '-p', 'p.csv'];
const NOT_COUNTED = `COUNTIF('Plan'!$J$4:$J$205,"niet meegeteld")>0`;
const book = bookOf(RUN, { files: FILES });

async function sheet(name: string): Promise<SheetCells> {
  const found = (await cellsOf(await book)).get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The formula of the cell in the row of an intervention, or of the total. */
async function formulaIn(heading: string, number: number | string): Promise<unknown> {
  const { headings, rows, sheet: cells } = await sheet('2023');
  const row = rows.findIndex((values) => values['Nr'] === number || values['Onderdeel'] === number);
  return cells.cells?.get(`${row + 3},${headings.indexOf(heading)}`)?.formula;
}

describe('the workbook of a budget', () => {
  test('has an overview, a sheet a year, the plan, the parameters, the findings and what it was made from', async () => {
    expect([...(await cellsOf(await book)).keys()]).toEqual([
      'Overzicht',
      '2023',
      '2025',
      '2026',
      'Plan',
      'Lijsten',
      'Parameters',
      'Bevindingen',
      'Verantwoording',
    ]);
    const english = await bookOf([...RUN, '--lang', 'en', '--by', 'theme'], { files: FILES });
    expect([...(await cellsOf(english)).keys()].slice(0, 2)).toEqual(['Themes', 'Overview']);
  });

  test.each(['nl', 'en'])('comes back with every column of a year known, in %s', async (lang) => {
    const written = await bookOf([...RUN, '--lang', lang, '--by', 'theme'], { files: FILES });
    const { stdout, stderr } = await runSpuk(['allocate', '-a', 'terug.xlsx', '-f', 'csv'], {
      files: { 'terug.xlsx': written },
    });
    expect(stdout).toContain(',575820.00,');
    expect(stderr).not.toContain('UNKNOWN_COLUMN');
  });

  test('holds what came in as values and computes everything else', async () => {
    // Row 4 is the first: intervention 7; row 5 is 11. Columns: A code, B number, C name, D granted.
    expect(await formulaIn('Toegekend', 7)).toBeUndefined();
    expect(await formulaIn('Beschikbaar', 7)).toBe('ROUND(D4+E4+F4-G4,2)');
    expect(await formulaIn('Begroot', 7)).toBe('ROUND(H4-I4,2)');
    expect(await formulaIn('Schuifgrens', 7)).toBe(
      "ROUND(INT(D4/1000000)*ROUND('Parameters'!$C$5*1000000,0)+ROUNDDOWN(ROUND('Parameters'!$C$5*ROUND(MOD(D4,1000000),2),8),2),2)",
    );
    expect(await formulaIn('Schuifruimte', 7)).toBe('MAX(0,ROUND(K4-G4,2))');
    expect(await formulaIn('Toegekend', 'Subtotaal Gezondheid en sociale basis')).toBe('ROUND(SUM(D4:D5),2)');
    expect(await formulaIn('Eraf geschoven', 7)).toMatch(
      /^ROUND\(SUMIFS\('Plan'!\$J\$4:\$J\$20\d,.*"verschuiving"/,
    );
  });

  test('names each rule with value, year, certainty and source', async () => {
    const { rows } = await sheet('Parameters');
    expect(rows.find((row) => row['Jaar'] === 2023 && row['Regel'] === 'Schuifgrens')).toMatchObject({
      Percentage: 0.15,
      Zekerheid: 'uitgelegd',
      Bron: expect.stringContaining('VNG'),
      // Without its percentage, which may be changed in the cell beside it.
      Waarde: 'van het toegekende bedrag van het gevende onderdeel, binnen het hoofdthema',
    });
  });

  test('has its plan row by row', async () => {
    expect((await sheet('Plan')).rows[0]).toEqual({
      Gemeentecode: 'GM0034',
      Gemeente: 'Almere',
      Jaar: 2023,
      Soort: 'verschuiving',
      Van: 7,
      Naar: 11,
      Bedrag: 86373.01,
      'Van (nr)': 7,
      'Naar (nr)': 11,
      'Telt mee': 86373.01,
    });
  });

  test('marks what exceeds a limit by rules that stay at work', async () => {
    const rules = (await sheet('2023')).sheet.conditionalRules ?? [];
    expect(rules.map(({ range, formula }) => [range, formula].flat().join(' '))).toEqual([
      'G4:G7 AND(ISNUMBER($B4),ISNUMBER($K4),ROUND($G4-$K4,2)>0)',
      'I4:I7 AND(ISNUMBER($B4),ISNUMBER($M4),ROUND($I4-$M4,2)>0)',
      'J4:J7 AND(ISNUMBER($B4),ROUND($J4,2)<0)',
      // Above the totals: whether rows of the plan do not count.
      `A2 ${NOT_COUNTED}`,
    ]);
    // Without walls the carry limit and a negative budget stand on the total.
    const withoutWalls = (await sheet('2025')).sheet.conditionalRules ?? [];
    expect(withoutWalls.map(({ formula }) => String(formula))).toEqual([
      'AND(LEFT($C4,6)="Totaal",ISNUMBER($K4),ROUND($I4-$K4,2)>0)',
      'AND(LEFT($C4,6)="Totaal",ROUND($J4,2)<0)',
      NOT_COUNTED,
    ]);
  });

  test('keeps its headings in sight, and prints on A4 landscape with its titles on every page', async () => {
    for (const { sheet: each } of (await cellsOf(await book)).values()) {
      expect(each.freezePane?.rows).toBe(3);
      expect(each.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
      expect(each.pageSetup?.printTitlesRow).toBe('$1:$3');
    }
    const names = unzipped(await book).get('xl/workbook.xml') ?? '';
    // The name of a year must stand in quotes, or other programs find the workbook damaged.
    expect(names).toMatch(/Print_Titles"[^>]*>'2023'!\$1:\$3</);
  });

  test('shows amounts as euros', async () => {
    const { sheet: year } = await sheet('2023');
    expect(year.cells?.get('3,3')?.style?.numFmt).toContain('"€" * #,##0.00');
  });

  test('lists the findings, errors first, and says what it was made from', async () => {
    const findings = (await sheet('Bevindingen')).rows;
    expect(findings[0]).toMatchObject({
      Ernst: 'fout',
      Code: 'SHIFT_LIMIT',
      Plaats: 'p.csv:2:31',
      Gemeente: 'Almere',
    });
    expect(findings.map((row) => row['Ernst'])).toEqual(
      [...findings.map((row) => row['Ernst'])].sort(bySeverity),
    );
    const receipt = (await sheet('Verantwoording')).rows.map((row) => Object.values(row).join(': '));
    expect(receipt).toContain('Programma: spuk 0.1.0');
    expect(receipt).toContain('Invoer: p.csv (plan, 2 rijen)');
    expect(receipt).toContain('Niet berekend: De plan-, rapportage- en inhoudelijke verplichtingen.');
  });

  test('hides the rows of interventions that were not asked for; the totals still count them', async () => {
    const cells = await cellsOf(await bookOf([...RUN, '-y', '2023', '-i', '7'], { files: FILES }));
    const year = cells.get('2023');
    const hidden = [...(year?.sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row - 3);
    expect(hidden.map((row) => year?.rows[row]?.['Onderdeel'])).toEqual([
      'Mantelzorg',
      'Subtotaal Gezondheid en sociale basis',
    ]);
    expect(year?.rows.at(-1)).toMatchObject({ Onderdeel: 'Totaal Almere', Toegekend: 687847 });
  });
});

test('text that looks like a formula stays text', async () => {
  const files = {
    '=1+1.csv': 'gemeente;jaar;onderdeel;toegekend\n=HYPERLINK(A1);2023;7;1,00\nAlmere;2023;7;2,00\n',
  };
  const hostile = await bookOf(['allocate', '-a', '=1+1.csv'], { files });
  const xml = [...unzipped(hostile).values()].join('');
  expect(xml.includes('HYPERLINK(A1)')).toBe(true);
  expect(
    [...(await formulasOf(hostile)).values()].filter(({ formula }) => /HYPERLINK|1\+1\.csv/.test(formula)),
  ).toEqual([]);
  const findings = (await cellsOf(hostile)).get('Bevindingen')?.rows ?? [];
  expect(findings[0]?.['Plaats']).toBe('=1+1.csv:2:1');
});

describe('where a workbook goes', () => {
  test('to the file that was named, by its ending or by --format', async () => {
    for (const argv of [
      ['-o', 'uit.xlsx'],
      ['-f', 'xlsx', '-o', 'uit.bin'],
    ]) {
      const { bytes, stdout, status } = await runSpuk(['allocate', '-m', 'Urk', ...argv]);
      expect([[...bytes.keys()], stdout, status]).toEqual([[argv.at(-1)], '', 0]);
      expect([...(bytes.get(argv.at(-1) ?? '') ?? []).slice(0, 2)]).toEqual([0x50, 0x4b]);
    }
  });

  test('into a pipe', async () => {
    const { bytes } = await runSpuk(['allocate', '-m', 'Urk', '-f', 'xlsx']);
    expect((await cellsOf(bytes.get('-') ?? new Uint8Array())).has('Overzicht')).toBe(true);
  });

  test('never onto a terminal', async () => {
    for (const argv of [
      ['-f', 'xlsx'],
      ['-f', 'xlsx', '-o', '-'],
    ]) {
      const { status, stderr, bytes } = await runSpuk(['allocate', '-m', 'Urk', ...argv], { terminal: true });
      expect([status, bytes.size]).toEqual([2, 0]);
      expect(stderr).toContain('-o begroting.xlsx');
    }
  });

  test('is refused by commands that make none', async () => {
    expect((await runSpuk(['show', 'themes', '-f', 'xlsx'])).status).toBe(2);
    expect((await runSpuk(['check', '-o', 'uit.xlsx'])).status).toBe(2);
  });
});

function bySeverity(a: unknown, b: unknown): number {
  const order = ['fout', 'waarschuwing', 'opmerking'];
  return order.indexOf(String(a)) - order.indexOf(String(b));
}
