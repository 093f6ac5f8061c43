// What spuk writes by theme, municipality or year are sums: given back as an input they are no intervention's money.

import { describe, expect, it, test } from 'vitest';
import { divisionOf } from '../../support/run-iza.js';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';
import { workbookOf } from '../../support/workbooks.js';

const FILES = {
  'a.csv':
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;1.000,00\nAlmere;2023;11;1.000,00\nDelft;2023;7;1.000,00\n',
  's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;7;900,00\nDelft;2023;7;800,00\n',
};
const LEVELS = ['theme', 'municipality', 'year'];
const FORMATS = ['csv', 'csv-nl'];
const WHICH = [[], ['-m', 'Almere']];
const CASES = LEVELS.flatMap((level) =>
  FORMATS.flatMap((format) => WHICH.map((which) => [level, format, which] as const)),
);

/** A table of sums as a command writes it. */
async function sumsOf(command: readonly string[], level: string, format: string): Promise<string> {
  const { stdout } = await runSpuk([...command, '-a', 'a.csv', '--by', level, '-f', format], {
    files: FILES,
  });
  return stdout;
}

/** What is found in a run that reads them: the code and the place of each. */
async function foundIn(argv: readonly string[], sums: string | Uint8Array) {
  const { findings, rows } = await jsonOf(argv, { files: { ...FILES, 'som.csv': sums, 'som.xlsx': sums } });
  const found = findings.map(
    ({ code, where }) => `${code} ${where?.cell ?? `${where?.line}:${where?.column}`}`,
  );
  return { found, said: findings[0]?.message, rows };
}

describe.each(CASES)('sums by %s in %s %j', (level, format, which) => {
  test('are no allocation, and one finding says what they are', async () => {
    const sums = await sumsOf(['allocate', ...which], level, format);
    const { found, said, rows } = await foundIn(['allocate', '-a', 'som.csv'], sums);
    expect(found).toEqual(['MISSING_COLUMN 1:1']);
    expect(said).toContain('Dit is een tabel van spuk met sommen per hoofdthema, gemeente of jaar');
    expect(rows).toEqual([]);
  });

  test('are no actuals, of no intervention and not of SPUK IZA', async () => {
    const sums = await sumsOf(['settle', '-s', 's.csv', ...which], level, format);
    const { found, said } = await foundIn(['settle', '-a', 'a.csv', '-s', 'som.csv'], sums);
    expect(found).toEqual(['MISSING_COLUMN 1:1']);
    expect(said).toContain('Dit is een tabel van spuk met sommen');
    const iza = await divisionOf(['-y', '2023', '-m', 'Almere', '-s', 'som.csv'], {
      files: { 'som.csv': sums },
    });
    expect([iza.status, iza.findings.filter(({ severity }) => severity === 'error')]).toMatchObject([
      1,
      [{ code: 'MISSING_COLUMN' }],
    ]);
    expect(iza.years[0]?.regions[0]?.settlement).toBeUndefined();
  });
});

test('the remedy leads out: without --by it is read back', async () => {
  const { stdout } = await runSpuk(['allocate', '-a', 'a.csv', '-f', 'csv-nl'], { files: FILES });
  const { findings, rows } = await jsonOf(['allocate', '-a', 'terug.csv'], {
    files: { 'terug.csv': stdout },
  });
  expect(findings).toEqual([]);
  expect(rows.map(({ granted }) => granted)).toEqual(['1000.00', '1000.00', '1000.00']);
});

test('in a workbook too', async () => {
  const text = await sumsOf(['allocate'], 'municipality', 'csv');
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const book = await workbookOf({ name: 'Blad1', rows });
  const { found } = await foundIn(['allocate', '-a', 'som.xlsx'], book);
  expect(found).toEqual(['MISSING_COLUMN A1']);
});

describe('a table of somebody else', () => {
  it.each([
    ['gemeente;jaar;toegekend'],
    ['gemeente;jaar;besteed;beschikbaar'],
    ['gemeente;jaar;onderdeel;toegekend;beschikbaar;begroot'],
  ])('with %s is none', async (header) => {
    const cells = header.split(';').map((column) => ({ gemeente: 'Almere', jaar: '2023' })[column] ?? '7');
    const { said } = await foundIn(['allocate', '-a', 'som.csv'], `${header}\n${cells.join(';')}\n`);
    expect(said ?? '').not.toContain('tabel van spuk');
  });
});
