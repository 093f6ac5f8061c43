// Words over the columns of amounts that say which amounts they are. What was spent is never read as granted, nor the
// other way round; of two columns of a year the one is read that its words say, and none where no words do.

import { describe, expect, test } from 'vitest';
import { faultsOf as actualFaults, readingOfActuals, spentOf } from './read-actuals.js';
import { findingsOf, reading, rowsOf } from './read-allocation.js';

const ALMERE = { municipality: 'GM0034' };

function read(text: string) {
  const all = reading(text, ALMERE);
  return { rows: rowsOf(all), faults: findingsOf(all).filter((found) => !found.endsWith('PASSED_OVER')) };
}

const FOUR = 'Onderdeel;2023;2024;2023;2024\n7;1,00;2,00;3,00;4,00\n';
const TWO = 'Onderdeel;2023;2024\n7;1,00;2,00\n';

describe('granted beside spent', () => {
  test.each([
    ['each year twice', `;Realisatie;;Begroting;\n${FOUR}`, '3.00', '4.00', ['2:11', '2:16']],
    ['the other way round', `;Begroting;;Realisatie;\n${FOUR}`, '1.00', '2.00', ['2:21', '2:26']],
    ['over every column', `;Uitgaven;Uitgaven;Begroot;Begroot\n${FOUR}`, '3.00', '4.00', ['2:11', '2:16']],
    [
      'below the years',
      FOUR.replace('\n', '\n;Begroot;Begroot;Besteed;Besteed\n'),
      '1.00',
      '2.00',
      ['1:21', '1:26'],
    ],
  ])('%s', (_, text, first, second, unknown) => {
    expect(read(text)).toEqual({
      rows: [`GM0034 2023 7 ${first}`, `GM0034 2024 7 ${second}`],
      faults: unknown.map((place) => `${place} UNKNOWN_COLUMN`),
    });
  });

  test.each([
    ['in one band', `;Realisatie;Begroting\n${TWO}`, 'GM0034 2024 7 2.00', '2:11'],
    ['in one row below', TWO.replace('\n', '\n;Begroting;Realisatie\n'), 'GM0034 2023 7 1.00', '1:16'],
    ['in the headers', TWO.replace('2023', 'Realisatie 2023'), 'GM0034 2024 7 2.00', '1:11'],
  ])('of other years: %s', (_, text, row, unknown) => {
    expect(read(text)).toEqual({ rows: [row], faults: [`${unknown} UNKNOWN_COLUMN`] });
  });
});

describe('a header of which all amounts are something else reads nothing', () => {
  test.each([
    ['a band', `;Realisatie;Realisatie\n${TWO}`],
    ['a merged band', `;Realisatie;\n${TWO}`],
    ['two bands, none of what is granted', `;Jaarrekening;Prognose\n${TWO}`],
    ['a title', `Realisatie\n${TWO}`],
    ['a title of several words', `Uitgaven 2023-2024\nGemeente Almere\n${TWO}`],
    ['words below', TWO.replace('\n', '\n;Besteed;Besteed\n')],
    ['a band of words that tell nothing', `;Primitief;;Na wijziging;\n${FOUR}`],
    ['columns of interventions', ';;Realisatie;\ngemeente;jaar;7;11\nAlmere;2023;1,00;2,00\n'],
    ['an amount a row', ';;;Realisatie\ngemeente;jaar;onderdeel;bedrag\nAlmere;2023;7;1,00\n'],
  ])('%s', (_, text) => {
    const { rows, faults } = read(text);
    expect(rows).toEqual([]);
    expect(faults.some((found) => found.endsWith('MISSING_COLUMN'))).toBe(true);
    expect(faults.some((found) => found.endsWith('UNKNOWN_COLUMN'))).toBe(true);
  });
});

describe('words that change nothing', () => {
  test.each([
    ['what is granted', `;Begroting;\n${TWO}`],
    ['a title of both', `Begroting en realisatie\n${TWO}`],
    ['a title with costs in it', `Kosten van sport\n${TWO}`],
    ['a band of anything', `;Tweede bijstelling;\n${TWO}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ rows: ['GM0034 2023 7 1.00', 'GM0034 2024 7 2.00'], faults: [] });
  });

  // 1 + 2 = 3 and 4 = 4.
  test('themes over interventions with their subtotals', () => {
    const header = ';;Sport;;;Gezondheid;\ngemeente;jaar;1;2;Subtotaal;7;Subtotaal\n';
    expect(read(`${header}Almere;2023;1,00;2,00;3,00;4,00;4,00\n`)).toEqual({
      rows: ['GM0034 2023 1 1.00', 'GM0034 2023 2 2.00', 'GM0034 2023 7 4.00'],
      faults: [],
    });
  });

  test('a unit beside them is heard all the same', () => {
    expect(read(`x € 1.000;Realisatie;Begroting\n${TWO}`).rows).toEqual(['GM0034 2024 7 2000.00']);
  });

  test.each([
    ['of the column that is read', `;Realisatie;Begroting (x € 1.000)\n${TWO}`],
    ['below the years', TWO.replace('\n', '\n;Realisatie;Begroting (x € 1.000)\n')],
    ['of both', `;Realisatie (x € 1.000);Begroting (x € 1.000)\n${TWO}`],
  ])('and a unit within them: %s', (_, text) => {
    expect(read(text).rows).toEqual(['GM0034 2024 7 2000.00']);
  });

  test('a unit of the other column alone leaves both unread', () => {
    const { rows, faults } = read(`;Realisatie (x € 1.000);Begroting\n${TWO}`);
    expect(rows).toEqual([]);
    expect(faults.some((found) => found.endsWith('UNIT_UNCLEAR'))).toBe(true);
  });
});

describe('actuals', () => {
  const spent = (header: string, row: string) => {
    const all = readingOfActuals(`${header}\n${row}\n`, ALMERE);
    return {
      spent: spentOf(all),
      faults: actualFaults(all).filter((found) => !found.includes('PASSED_OVER')),
    };
  };
  const LONG = 'jaar;onderdeel;bedrag';

  test('below what was granted are none', () => {
    for (const above of [';;Begroting', 'Begroting 2023;;'])
      expect(spent(`${above}\n${LONG}`, '2023;7;1,00').spent).toEqual([]);
  });

  test('beside what was granted are read', () => {
    expect(spent(`;;Begroting;Realisatie\n${LONG};bedrag`, '2023;7;1,00;2,00')).toEqual({
      spent: ['GM0034 2023 7 2.00 (1)'],
      faults: ['2:16 UNKNOWN_COLUMN Begroting bedrag'],
    });
  });

  test('below their own word, and with a header of their own, are read', () => {
    const all = { spent: ['GM0034 2023 7 1.00 (1)'], faults: [] };
    expect(spent(`;;Realisatie\n${LONG}`, '2023;7;1,00')).toEqual(all);
    expect(spent('Begroting 2023;;\njaar;onderdeel;besteed', '2023;7;1,00')).toEqual(all);
    expect(spent(`Beschikking SPUK-123;;\n${LONG}`, '2023;7;1,00')).toEqual(all);
  });
});
