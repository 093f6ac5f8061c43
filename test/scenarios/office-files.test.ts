import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';
import { READ, REFUSED } from './office-files.js';
import { OFFICE_FOLDER, readOfficeFile } from './read-office-file.js';

test('every file of the folder is here, and there are more than sixty kinds', () => {
  const named = [...READ, ...REFUSED].map(([name]) => name).sort();
  expect(
    readdirSync(OFFICE_FOLDER)
      .filter((name) => name !== 'README.md')
      .sort(),
  ).toEqual(named);
  expect(named.length).toBeGreaterThan(60);
});

describe('what a person can read without doubt is read, to the cent', () => {
  test.each(READ)('%s', async (name, amounts) => {
    const read = await readOfficeFile(name);
    expect(read.findings).toEqual([]);
    expect([...read.amounts].sort()).toEqual([...amounts].sort());
  });
});

describe('one thing that is wrong is one finding, at its line', () => {
  test.each(REFUSED)('%s', async (name, finding) => {
    expect((await readOfficeFile(name)).findings).toEqual([finding]);
  });
});

describe('a bare number is that of an intervention only where it can number nothing else', () => {
  const missing = async (text: string) => {
    const argv = ['allocate', '-a', 'in.csv', '-m', 'Deventer', '-f', 'csv'];
    const { status, stderr } = await runSpuk(argv, { files: { 'in.csv': text } });
    return [status, stderr.includes('fout MISSING_COLUMN'), stderr.includes('kolom met het onderdeel')];
  };

  test.each([
    ['the years of a municipality', 'Nr;Gemeente;Jaar;Toegekend\n1;Deventer;2023;1.939.664,00\n'],
    ['municipalities by year', 'Nr;Gemeente;2023;2024\n1;Deventer;1.939.664,00;1.917.000,00\n'],
    ['lines of a budget', 'Nr;Omschrijving;2023;2024\n1;Beweegteam;100.000,00;100.000,00\n'],
    ['decisions', 'Nr;Beschikking;2024\n1;SPUK-1;268.125,00\n'],
  ])('%s', async (_, text) => {
    expect(await missing(text)).toEqual([1, true, true]);
  });

  test.each([
    ['amounts by year', 'Nr;2023;2024\n7;290.710,00;268.125,00\n'],
    ['amounts by year and their total', 'Nummer;2023;2024;Totaal\n7;290.710,00;268.125,00;558.835,00\n'],
  ])('%s', async (_, text) => {
    expect(await missing(text)).toEqual([0, false, false]);
  });
});
