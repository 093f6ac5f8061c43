import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../support/book-cells.js';
import { runSpuk } from '../../support/run-spuk.js';
import { bookOf } from '../../support/spuk-book.js';
import { optionsOf, SEVERAL, WHOLE } from './settle-files.js';

const RUN = ['settle', ...optionsOf(WHOLE)];

/** The formula in the row of an intervention, or in the first row with that text as its name. */
async function formulaIn(
  argv: readonly string[],
  {
    sheet,
    heading,
    row,
  }: { readonly sheet: string; readonly heading: string; readonly row: number | string },
): Promise<unknown> {
  const found = (await cellsOf(await bookOf(argv))).get(sheet);
  const place = found?.rows.findIndex((values) => Object.values(values).includes(row)) ?? -1;
  return found?.sheet.cells?.get(`${place + 3},${found.headings.indexOf(heading)}`)?.formula;
}

describe('the workbook of a settlement', () => {
  test('has the final settlement first, then every year as planned and as it is lawful', async () => {
    const names = [...(await cellsOf(await bookOf([...RUN, '--lines', '--sensitivity'])))].map(
      ([name]) => name,
    );
    expect(names).toEqual([
      ...['Eindafrekening', 'Overzicht', '2023', '2024', '2025', '2026'],
      ...[
        '2023 wettelijk maximum',
        '2024 wettelijk maximum',
        '2025 wettelijk maximum',
        '2026 wettelijk maximum',
      ],
      ...['SiSa', 'Uitleg', 'Plan', 'Lijsten', 'Parameters', 'Bevindingen', 'Verantwoording'],
    ]);
    const english = [...(await cellsOf(await bookOf([...RUN, '--lang', 'en', '--by', 'year'])))];
    expect(english.map(([name]) => name).slice(0, 3)).toEqual(['Settlement', 'Years', 'Overview']);
  });

  test('computes the end of a year, money carried in spent first', async () => {
    // Columns: A code, B number, C name, D granted, E carried in, F and G shifted, H shift limit, I available,
    // J spent, K unspent, L overspent, M own unspent, N carry limit, O carried out, P usable, Q to repay.
    const formula = (heading: string) => formulaIn(RUN, { sheet: '2023', heading, row: 11 });
    expect(await formula('Besteed')).toBeUndefined();
    expect(await formula('Niet besteed')).toBe('MAX(0,ROUND(I5-J5,2))');
    expect(await formula('Te veel besteed')).toBe('MAX(0,ROUND(J5-I5,2))');
    expect(await formula('Niet besteed van dit jaar')).toBe('MAX(0,ROUND(D5+F5-G5-MAX(0,ROUND(J5-E5,2)),2))');
    expect(await formula('Nog door te schuiven')).toBe('MIN(MAX(0,ROUND(N5-O5,2)),MAX(0,ROUND(M5-O5,2)))');
    expect(await formula('Terug te betalen')).toBe('MAX(0,ROUND(K5-O5,2))');
  });

  test('cuts a carry to what is lawful, and hands it on', async () => {
    const cut = await formulaIn(RUN, { sheet: '2023 wettelijk maximum', heading: 'Doorgeschoven', row: 11 });
    expect(cut).toBe("MIN('2023'!O5,H5,G5)");
    const carried = await formulaIn(RUN, { sheet: '2024 wettelijk maximum', heading: 'Meegenomen', row: 11 });
    expect(carried).toBe("'2023 wettelijk maximum'!I5");
  });

  test('with --carry max carries the least of limit and own unspent money', async () => {
    const most = [...RUN, '--carry', 'max'];
    const walled = await formulaIn(most, { sheet: '2023', heading: 'Doorgeschoven', row: 11 });
    expect(walled).toBe('MIN(N5,M5)');
    // Without walls it is one carry of the undivided intervention, in the first row; the total stands in the fifth.
    const total = await formulaIn(most, { sheet: '2025', heading: 'Doorgeschoven', row: 0 });
    expect(total).toBe('MIN(M8,L8)');
    const plan = (await cellsOf(await bookOf(most))).get('Plan');
    expect(plan?.rows.map((row) => row['Soort']).filter((kind) => kind !== null)).toEqual(['verschuiving']);
  });

  test('rounds the accountability to whole euros by formula', async () => {
    const argv = [...RUN, '--lines'];
    const whole = await formulaIn(argv, { sheet: 'SiSa', heading: 'Hele euro’s', row: 'Valpreventie' });
    expect(whole).toBe('ROUND(H10,0)');
    expect(await formulaIn(argv, { sheet: 'SiSa', heading: 'Besteed', row: 'Valpreventie' })).toBe(
      "'2023'!J4",
    );
  });

  test('says in its receipt what a settlement means, what it was made from and what is not modelled', async () => {
    const cells = await cellsOf(await bookOf([...RUN, '--carry', 'max']));
    const receipt = (cells.get('Verantwoording')?.rows ?? []).map((row) => Object.values(row).join(': '));
    expect(receipt).toContain('Opties: --on 2026-11-29; --carry max');
    expect(receipt).toContain(`Invoer: ${WHOLE}/bestedingen.csv (bestedingen, 8 rijen)`);
    expect(receipt).toContain('Niet berekend: Dubbele financiering tussen de brede SPUK en de SPUK IZA.');
    expect(receipt.some((line) => line.startsWith('Let op: Terug te betalen: met de hoogste'))).toBe(true);
  });

  test('leaves out municipalities that have nothing to settle, and says how many', async () => {
    const cells = await cellsOf(await bookOf(['settle', ...optionsOf(SEVERAL)]));
    expect(cells.get('Eindafrekening')?.rows.map((row) => row['Gemeente'])).toEqual([
      'Almere',
      'Rijswijk',
      'Wijdemeren',
      'Totaal',
    ]);
    const receipt = (cells.get('Verantwoording')?.rows ?? []).map((row) => Object.values(row).join(': '));
    expect(receipt.filter((line) => /^Let op: Niet getoond: 1 gemeente zonder/.test(line))).toHaveLength(1);
  });
});

test.each([[RUN], [['iza', '-y', '2025']]])('a workbook never goes onto a terminal: %s', async (argv) => {
  const { status, bytes } = await runSpuk([...argv, '-f', 'xlsx'], { terminal: true });
  expect([status, bytes.size]).toEqual([2, 0]);
});
