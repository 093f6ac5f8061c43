// Files that would give a number nobody meant: each is read as a person reads it, or what is doubtful is found.

import { describe, expect, test } from 'vitest';
import { divisionOf, onlyRegion } from '../support/run-iza.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';
import { faultsOf, readingOfActuals, spentOf } from './read-actuals.js';
import { findingsOf, reading, rowsOf } from './read-allocation.js';

describe('actuals with a column that says what is no spending', () => {
  const rows = (kind: string) =>
    readingOfActuals(
      `jaar;grootboek;bedrag;soort\n2025;4351000;80,00;Realisatie\n2025;4351000;100,00;${kind}\n`,
      { municipality: 'GM0034', map: 'grootboek;onderdeel\n4351000;7\n' },
    );

  test.each(['Begroting', 'begroot', ' Raming ', 'Verplichting', 'Budget', 'Primitieve begroting'])(
    '%j: the row is found and not added',
    (kind) => {
      const result = rows(kind);
      expect([faultsOf(result), spentOf(result)]).toEqual([
        ['3:21 UNKNOWN_KIND soort'],
        ['GM0034 2025 7 80.00 (1)'],
      ]);
    },
  );

  test.each(['Realisatie', 'Begrotingsruimte 2025 verrekend', 'Bon', ''])('%j is spending', (kind) => {
    expect([faultsOf(rows(kind)), spentOf(rows(kind))]).toEqual([[], ['GM0034 2025 7 180.00 (2)']]);
  });
});

describe('actuals with a column of currencies', () => {
  const rows = (currency: string) =>
    readingOfActuals(
      `gemeente;jaar;onderdeel;bedrag;Valuta\nAlmere;2025;7;100,00;${currency}\n`,
    ).findings.filter(({ code }) => code !== 'UNKNOWN_COLUMN');

  test('of which one is no euro: its row is found and not added', () => {
    expect(rows('USD')).toMatchObject([
      { code: 'BAD_AMOUNT', text: 'USD', problem: 'currency', where: { line: 2 } },
    ]);
  });

  test.each(['EUR', 'eur', '€', 'Euro', ''])('%j is euros', (currency) => {
    expect(rows(currency)).toEqual([]);
  });
});

describe('an allocation', () => {
  test.each([
    ['A', 'a'],
    ['2023-01', '2023-1'],
    ['DUS-I 2023/7', 'dus-i 2023 7'],
    ['1', '001'],
    ['-', ''],
  ])('whose decisions %j and %j are one: it counts once', (one, other) => {
    const result = reading(
      `gemeente;jaar;onderdeel;toegekend;beschikking\nAlmere;2025;7;100,00;${one}\nAlmere;2025;7;100,00;${other}\n`,
    );
    expect([findingsOf(result), rowsOf(result).length]).toEqual([['3:15 DUPLICATE_ROW'], 1]);
  });

  test.each([
    ['2023-1', '2023-10'],
    ['1-1', '11'],
    ['A', 'B'],
  ])('whose decisions %j and %j are two: both count', (one, other) => {
    const result = reading(
      `gemeente;jaar;onderdeel;toegekend;beschikking\nAlmere;2025;7;100,00;${one}\nAlmere;2025;7;100,00;${other}\n`,
    );
    expect([findingsOf(result), rowsOf(result).length]).toEqual([[], 2]);
  });
});

describe('a file of regional projects', () => {
  const projects = async (rows: readonly string[]) => {
    const files = { 'p.csv': ['project;regio;bedrag', ...rows].join('\n') };
    const argv = ['--region', 'Zeeland', '-y', '2025', '--projects', 'p.csv'];
    const result = await divisionOf(argv, { files });
    const found = result.findings.filter(({ code }) => code !== 'ROUNDING_REMAINDER').map(({ code }) => code);
    return [onlyRegion(result).projects, found];
  };

  // 1,000.00 and 500.00 are 1,500.00; their totals are no projects.
  test('has its totals checked and not counted', async () => {
    const rows = ['A;Zeeland;1.000,00', 'Subtotaal;Zeeland;1.000,00', 'B;Zeeland;500,00', 'Totaal;;1.500,00'];
    expect(await projects(rows)).toEqual(['1500.00', []]);
  });

  test('with a total that is not its sum is TOTAL_MISMATCH', async () => {
    expect(await projects(['A;Zeeland;1.000,00', 'Totaal;Zeeland;1.000,01'])).toEqual([
      '1000.00',
      ['TOTAL_MISMATCH'],
    ]);
    expect(
      await projects(['A;Zeeland;1,00', 'Subtotaal;;1,00', 'B;Zeeland;2,00', 'Subtotaal;;3,00']),
    ).toEqual(['3.00', ['TOTAL_MISMATCH']]);
  });
});

describe('a workbook', () => {
  const HEADER = ['gemeente', 'jaar', 'onderdeel', 'toegekend'];
  const sheet = (name: string, year: number) => ({ name, rows: [HEADER, ['Almere', year, 7, 100]] });

  test('of several sheets says which was read, unless one was named', async () => {
    const files = { 'a.xlsx': await workbookOf(sheet('2024', 2024), sheet('2025', 2025)) };
    const said = async (file: string) =>
      (await runSpuk(['check', '-a', file], { files })).stderr.replace(/\s+/g, ' ');
    expect(await said('a.xlsx')).toContain(
      'a.xlsx: alleen blad «2024» is gelezen, 1 ander blad niet. Noem een ander blad als a.xlsx#Blad2.',
    );
    expect(await said('a.xlsx#2025')).not.toContain('is gelezen');
  });

  test('with a hidden column says that it counts', async () => {
    const rows = [
      ['gemeente', 'jaar', '7', '11', 'opmerking'],
      ['Almere', 2025, 100, 50, 'x'],
    ];
    const columns = [{}, {}, {}, { hidden: true }, {}];
    const files = { 'a.xlsx': await workbookOf({ name: 'Blad1', rows, columns }) };
    const { findings, rows: read } = await jsonOf(['allocate', '-a', 'a.xlsx'], { files });
    expect(read.map((row) => row['granted'])).toEqual(['100.00', '50.00']);
    expect(findings.map(({ code, where }) => `${code} ${where?.cell}`)).toContain('HIDDEN_ROWS D1');
  });
});
