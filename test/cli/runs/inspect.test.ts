// `spuk inspect`: what is told of a file is what stands in it, and what the commands read of it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FakeWorld } from '../../support/fake-platform.js';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';

interface Told {
  readonly file: string;
  readonly role: string;
  readonly format: string;
  readonly header: { readonly from: number; readonly to: number } | null;
  readonly layout: string | null;
  readonly signColumn: string | null;
  readonly columns: readonly {
    readonly letters: string | null;
    readonly header: string;
    readonly meaning: string;
    readonly of: number | null;
    readonly thousands: boolean;
  }[];
  readonly rows: readonly { readonly use: string; readonly count: number }[];
  readonly passed: readonly { readonly use: string; readonly line: number; readonly text: string }[];
}

async function told(argv: readonly string[], world: FakeWorld = {}): Promise<readonly Told[]> {
  const { files } = await jsonOf(['inspect', ...argv], world);
  return JSON.parse(JSON.stringify(files));
}

async function toldOf(argv: readonly string[], world: FakeWorld = {}): Promise<Told> {
  const [first] = await told(argv, world);
  if (!first) throw new Error('nothing is told');
  return first;
}

const rowsOf = ({ rows }: Told) => Object.fromEntries(rows.map(({ use, count }) => [use, count]));
const meaningsOf = ({ columns }: Told) => columns.map(({ header, meaning }) => [header, meaning]);

describe('a budget as an office has it', () => {
  const FILE = 'fixtures/inspect/begroting.csv';

  test('has its header, its columns and every row told', async () => {
    const of = await toldOf([FILE]);
    expect(of).toMatchObject({
      role: 'allocation',
      format: 'csv',
      header: { from: 4, to: 4 },
      layout: 'long',
    });
    expect(meaningsOf(of)).toEqual([
      ['Gemeente', 'municipality'],
      ['Jaar', 'year'],
      ['Onderdeel', 'intervention'],
      ['Toegekend (x € 1.000)', 'granted'],
      ['Toelichting', 'exported'],
    ]);
    expect(of.columns.map(({ thousands }) => thousands)).toEqual([false, false, false, true, false]);
    expect(rowsOf(of)).toEqual({ read: 3, subtotal: 1, total: 1, above: 2, footnote: 1, blank: 1 });
    expect(of.passed.map(({ line }) => line)).toEqual([1, 2, 10]);
  });

  test('every line of the file is told of: a header and the rows', async () => {
    const of = await toldOf([FILE]);
    const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n').length;
    const rows = of.rows.reduce((sum, { count }) => sum + count, 0);
    expect(rows + 1).toBe(lines);
  });

  test('what is told to be data is what allocate reads: 268,1 × € 1.000 is € 268.100,00', async () => {
    const { rows } = await jsonOf(['allocate', '-a', FILE, '-m', 'Deventer', '-y', '2024', '-i', '7']);
    expect(rows).toEqual([expect.objectContaining({ granted: '268100.00' })]);
  });
});

describe('what a file holds is told by its header', () => {
  const MUNICIPAL = 'gemeente;jaar;onderdeel';
  test.each([
    ['allocation', `${MUNICIPAL};toegekend\nAlmere;2023;7;1,00\n`],
    ['allocation', 'gemeente;jaar;Valpreventie;Mantelzorg\nAlmere;2023;1,00;2,00\n'],
    ['allocation', 'gemeente;onderdeel;2023;2024\nAlmere;7;1,00;2,00\n'],
    ['plan', 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;1,00\n'],
    ['actuals', `${MUNICIPAL};besteed\nAlmere;2023;7;1,00\n`],
    ['actuals', 'jaar;grootboek;debet;credit\n2023;4351;1,00;\n'],
    ['map', 'grootboek;kostenplaats;onderdeel\n4351;6710;7\n'],
    // Without its amounts it is no table of amounts; most of what it has is of one that was spent.
    ['actuals', 'gemeente;boekjaar;grootboekrekening;omschrijving\nAlmere;2023;4351;x\n'],
  ])('%s: %j', async (role, text) => {
    expect((await toldOf(['in.csv'], { files: { 'in.csv': text } })).role).toBe(role);
  });

  const EITHER = { files: { 'in.csv': `${MUNICIPAL};bedrag\nAlmere;2023;7;1,00\n` } };
  test('and where it may be granted or spent it is asked, not guessed', async () => {
    const { status, stderr, stdout } = await runSpuk(['inspect', 'in.csv'], EITHER);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'spuk: Uit de kop van in.csv blijkt niet wat het bestand bevat.\n  Zeg met --as wat het is: allocation of actuals.\n',
    );
    expect((await toldOf(['in.csv', '--as', 'actuals'], EITHER)).role).toBe('actuals');
    expect((await toldOf(['in.csv', '--as', 'allocation'], EITHER)).role).toBe('allocation');
  });

  test('a booking that stands there twice is one that was spent: nothing is granted twice', async () => {
    const files = { 'in.csv': `${MUNICIPAL};bedrag\nAlmere;2023;7;1,00\nAlmere;2023;7;1,00\n` };
    expect((await toldOf(['in.csv'], { files })).role).toBe('actuals');
  });

  test('a file with no header that means anything may be everything', async () => {
    const { status, stderr } = await runSpuk(['inspect', 'in.csv'], {
      files: { 'in.csv': 'hallo;dag\n1;2\n' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('--as wat het is: allocation, plan, actuals of map.');
  });
});

describe('every format', () => {
  test('a header over two rows', async () => {
    const band = 'Begroting\n;;2023;;2024;\nGemeente;Onderdeel;Begroot;Realisatie;Begroot;Realisatie\n';
    const files = { 'in.csv': `${band}Almere;7;1,00;8,00;2,00;9,00\n` };
    const of = await toldOf(['in.csv'], { files });
    expect(of.header).toEqual({ from: 2, to: 3 });
    expect(of.columns.slice(2).map(({ meaning, of: year }) => [meaning, year])).toEqual([
      ['amounts-of-year', 2023],
      ['nothing', null],
      ['amounts-of-year', 2024],
      ['nothing', null],
    ]);
  });

  test('a workbook has letters for its columns, and its sheet', async () => {
    const bytes = await workbookOf({
      name: 'Begroting',
      rows: [
        ['gemeente', 'jaar', 'onderdeel', 'toegekend'],
        ['Almere', 2023, 7, 1],
      ],
    });
    const of = await toldOf(['in.xlsx'], { files: { 'in.xlsx': bytes } });
    expect(of).toMatchObject({ format: 'xlsx', role: 'allocation', sheet: { name: 'Begroting', others: 0 } });
    expect(of.columns.map(({ letters }) => letters)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('the workbook that spuk made tells of every sheet that is read, and of the plan where asked', async () => {
    const { bytes } = await runSpuk(['allocate', '-m', 'Almere', '-y', '2023-2024', '-o', 'uit.xlsx']);
    const files = { 'uit.xlsx': bytes.get('uit.xlsx') ?? '' };
    const sheets = await told(['uit.xlsx'], { files });
    expect(sheets.map(({ file }) => file)).toEqual(['uit.xlsx#2023', 'uit.xlsx#2024']);
    expect(sheets.map(rowsOf)).toEqual([{ read: 15 }, { read: 15 }]);
    const [plan] = await told(['uit.xlsx', '--as', 'plan'], { files });
    expect(plan?.role).toBe('plan');
  });

  test('an auditfile is read as what was spent, with its map', async () => {
    const FOLDER = 'fixtures/settle/packages';
    const of = await toldOf([`${FOLDER}/2026.xaf`, '--map', `${FOLDER}/koppeling.csv`, '-m', 'Deventer']);
    expect(of).toMatchObject({ format: 'xaf', role: 'actuals', version: '4.0', header: null, columns: [] });
    expect(rowsOf(of)['read']).toBe(3);
  });

  test('the column with debit and credit is told, and what headers of one’s own mean', async () => {
    const FOLDER = 'fixtures/settle/packages';
    const of = await toldOf([
      ...[`${FOLDER}/2024.csv`, '--columns', `${FOLDER}/kolommen.csv`],
      ...['--map', `${FOLDER}/koppeling.csv`, '-m', 'Deventer'],
    ]);
    expect(of.signColumn).toBe('D/C');
    expect(meaningsOf(of)).toContainEqual(['Amount', 'spent']);
  });
});

test('a file of which nothing could be read ends with 1, and says what is wrong', async () => {
  const files = { 'in.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;veel\n' };
  const { status, stdout, stderr } = await runSpuk(['inspect', 'in.csv'], { files });
  expect(status).toBe(1);
  expect(stdout).toContain('toekenning (-a)');
  expect(stderr).toContain('in.csv:2:15: fout BAD_AMOUNT');
});

describe('rows with an error', () => {
  const usesOf = async (text: string, as: string) =>
    rowsOf(await toldOf(['in.csv', '--as', as, '-m', 'Almere'], { files: { 'in.csv': text } }));

  test('are told apart from those that are read, and no total is one', async () => {
    const spent =
      'jaar;onderdeel;besteed\n2024;7;1,00\n2024;onbekend;2,00\nx;y;z\n2024;8;4,00\n;Totaal;9,00\n';
    expect(await usesOf(spent, 'actuals')).toEqual({ read: 2, faulty: 2, total: 1 });
    const granted = 'jaar;onderdeel;toegekend\n2024;7;1,00\n;Totaal;2,00\n';
    expect(await usesOf(granted, 'allocation')).toEqual({ read: 1, total: 1 });
  });

  test('are all of a table of which no amount can be read', async () => {
    expect(await usesOf('jaar;onderdeel;besteed\n2024;7;1,5\n2024;8;1.5\n', 'actuals')).toEqual({
      faulty: 2,
    });
  });
});
