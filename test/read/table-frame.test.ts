// Where a table begins and ends, and what stands between its rows. A row that may be data is never passed over.

import { describe, expect, test } from 'vitest';
import { findingsOf, reading, rowsOf } from './read-allocation.js';

const ALMERE = { municipality: 'GM0034' };

/** What was passed over of a text, as `line what`. */
function passedOf(text: string): readonly string[] {
  return reading(text, ALMERE).findings.flatMap((finding) =>
    finding.code === 'PASSED_OVER' ? finding.rows.map(({ what, line }) => `${line} ${what}`) : [],
  );
}

function faultsOf(text: string): readonly string[] {
  return findingsOf(reading(text, ALMERE)).filter((found) => !/PASSED_OVER|IN_THOUSANDS/.test(found));
}

const HEADER = 'gemeente;jaar;onderdeel;toegekend';
const LONG = `${HEADER}\nAlmere;2023;7;100,00\n`;

describe('a header below other lines', () => {
  test.each([
    ['a title', `Begroting 2023\n${LONG}`, ['1 above']],
    ['a title that fills its line', `Begroting 2023;;;\n${LONG}`, ['1 above']],
    ['a title, empty lines and a source', `Begroting\n\n;;;\nBron: DUS-I\n${LONG}`, ['1 above', '4 above']],
    ['words that are headers too', `Gemeente;Almere\nJaar;2023\n\n${LONG}`, ['1 above', '2 above']],
    [
      'a title with a year, where commas separate',
      'Begroting 2023\ngemeente,jaar,onderdeel,toegekend\nAlmere,2023,7,100.00\n',
      ['1 above'],
    ],
    ['a title with commas in it', `Begroting, van 2023, concept\n${LONG}`, ['1 above']],
  ])('%s', (_, text, passed) => {
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 100.00']);
    expect(passedOf(text)).toEqual(passed);
    expect(faultsOf(text)).toEqual([]);
  });

  test('is found down to the fiftieth filled line, and no further', () => {
    const above = (lines: number) => `${'Tekst\n'.repeat(lines)}${LONG}`;
    expect(rowsOf(reading(above(49), ALMERE))).toEqual(['GM0034 2023 7 100.00']);
    expect(rowsOf(reading(above(50), ALMERE))).toEqual([]);
  });

  test('that lacks a column is named with what it lacks', () => {
    const text = 'Begroting\ngemeente;onderdeel;toegekend\nAlmere;7;100,00\n';
    expect(faultsOf(text)).toEqual(['2:1 MISSING_COLUMN']);
    expect(reading(text, ALMERE).findings).toContainEqual(
      expect.objectContaining({ code: 'MISSING_COLUMN', column: 'year', headerLine: 2 }),
    );
  });

  test('is no row of data, though years and interventions stand in it', () => {
    const text = 'Plaats;Periode;Waarvoor;Hoeveel\nAlmere;2023;Valpreventie;100,00\n';
    expect(faultsOf(text).every((found) => found.startsWith('1:'))).toBe(true);
    expect(passedOf(text)).toEqual([]);
  });
});

describe('a header that was sorted among the rows', () => {
  test('leaves those above it what they are', () => {
    const rows = ['Almere;2023;7;100,00', 'Almere;2023;11;2024'];
    const text = `${rows[0]}\n${HEADER}\n${rows[1]}\n`;
    expect(rowsOf(reading(text))).toEqual(['GM0034 2023 7 100.00', 'GM0034 2023 11 2024.00']);
    expect(faultsOf(text)).toEqual([]);
  });

  test('and lines that only look like rows stay above it', () => {
    const text = '7;100,00\nVersie;2\nJaar;2023\nOnderdeel;2023\n11;50,00\n';
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 100.00', 'GM0034 2023 11 50.00']);
    expect(passedOf(text)).toEqual(['2 above', '3 above']);
  });
});

describe('a header over two rows', () => {
  test.each([
    [
      'a band of years that are merged',
      'Onderdeel;2023;;2024;\n;Begroot;Realisatie;Begroot;Realisatie\n7;1,00;8,00;2,00;9,00\n',
    ],
    [
      'a band of years that are repeated',
      ';2023;2023;2024;2024\nOnderdeel;Begroot;Realisatie;Begroot;Realisatie\n7;1,00;8,00;2,00;9,00\n',
    ],
    ['years below a band of words', ';Toegekend;Toegekend\nOnderdeel;2023;2024\n7;1,00;2,00\n'],
    ['a row of units below', 'Onderdeel;2023;2024\n;€;€\n7;1,00;2,00\n'],
    ['a row of units below a title', 'Begroting\nOnderdeel;2023;2024\n;in euro;in euro\n7;1,00;2,00\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 1.00', 'GM0034 2024 7 2.00']);
    expect(faultsOf(text).filter((found) => !found.endsWith('UNKNOWN_COLUMN'))).toEqual([]);
  });

  test('numbers of interventions above their names', () => {
    const text = 'gemeente;jaar;7;11\n;;Valpreventie;Mantelzorg\nAlmere;2023;1,00;2,00\n';
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 1.00', 'GM0034 2023 11 2.00']);
    expect(passedOf(text)).toEqual(['2 unit']);
  });

  test('never takes the first row of data with it', () => {
    const text = 'Onderdeel;2023;\n;1,00;2,00\n7;3,00;4,00\n';
    expect(faultsOf(text)).toContain('2:1 UNKNOWN_INTERVENTION');
  });
});

describe('what stands below a table', () => {
  test.each([
    ['a source', 'Bron: beschikking\n', ['3 footnote']],
    ['a source with commas and a year', 'Bron: DUS-I, 2023\n', ['3 footnote']],
    ['a note', '\n* voorlopig bedrag\n', ['4 footnote']],
    ['a text of some words', 'Opgesteld door afdeling Financiën\n', ['3 footnote']],
    ['a short text below an empty line', '\nConcept\n', ['4 footnote']],
  ])('%s', (_, below, passed) => {
    expect(rowsOf(reading(LONG + below, ALMERE))).toEqual(['GM0034 2023 7 100.00']);
    expect(passedOf(LONG + below)).toEqual(passed);
    expect(faultsOf(LONG + below)).toEqual([]);
  });

  test.each([
    ['an amount alone', '\n;;;100,00\n'],
    ['a municipality with an amount', '\nAlmere;;;100,00\n'],
    ['a row that begins as a note and has an amount', 'Bron: Almere;2023;7;100,00\n'],
    ...['EUR 100,00', '100,00 EUR', '1.234,--', '(100,00)', '100,005', '- 100,00'].map((amount) => [
      `the same with ${amount}`,
      `Let op: Almere;2023;Valpreventie;${amount}\n`,
    ]),
    ['the same with an amount that may be a year', 'Let op: Almere;2023;Valpreventie;2024\n'],
    ['the same without its intervention', 'Let op: Almere;2024;;2024\n'],
    ['a broken note with a year where an amount stands', 'Noot: zie brief;2023; 7; 2024\n'],
    ['an amount with its currency alone', '\n;;;EUR 100,00\n'],
    ['a word alone, right below the rows', 'Almere\n'],
    ['a name with a letter wrong', '\nValprevetie;;;5,00\n'],
  ])('never a row that may be data: %s', (_, below) => {
    expect(passedOf(LONG + below)).toEqual([]);
    expect(faultsOf(LONG + below)).not.toEqual([]);
  });
});

describe('rows between the others', () => {
  const THEMES = ['Sport, bewegen en cultuur', '2. Gezondheid'];

  test('headings of themes in a table by years', () => {
    const text = `Onderdeel;2023;2024\n${THEMES[0]};;\n1;1,00;2,00\n\n${THEMES[1]};;\n7;3,00;4,00\nTotaal;4,00;6,00\n`;
    expect(rowsOf(reading(text, ALMERE))).toHaveLength(4);
    expect(passedOf(text)).toEqual(['2 heading', '5 heading']);
    expect(faultsOf(text)).toEqual([]);
  });

  test('a name with a letter wrong is no heading', () => {
    expect(faultsOf('Onderdeel;2023\nValprevetie;\n7;1,00\n')).toEqual(['2:1 UNKNOWN_INTERVENTION']);
  });

  // 100 + 50 = 150 of one municipality and year; 150 + 25 = 175 of all.
  test.each([
    ['of all', 'Totaal;;;175,00'],
    ['of a year', 'Totaal;2024;;25,00'],
    ['of a municipality', 'Almere;;Totaal;175,00'],
    ['of an intervention', 'Totaal;;7;125,00'],
    ['of the rows since the one before', 'Subtotaal;;;175,00'],
    ['of a year without a row, which is nothing', 'Totaal;2026;;0,00'],
  ])('a total %s is checked and no error', (_, total) => {
    const rows = 'Almere;2023;7;100,00\nAlmere;2023;11;50,00\nAlmere;2024;7;25,00\n';
    const text = `gemeente;jaar;onderdeel;toegekend\n${rows}${total}\n`;
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text.replace(/(\d),00\n$/, '$1,01\n'))).toEqual([
      expect.stringMatching(/^5:\d+ TOTAL_MISMATCH$/),
    ]);
  });

  // By column 1 + 3 = 4 and 2 + 4 = 6; in all 10.
  test('a total in a wide table is checked by column, and as a whole', () => {
    const text =
      'gemeente;jaar;7;11;totaal\nAlmere;2023;1,00;2,00;3,00\nAlmere;2024;3,00;4,00;7,00\nTotaal;;4,00;6,00;10,00\n';
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text.replace('4,00;6,00;10,00', '4,01;6,00;10,00'))).toEqual(['4:9 TOTAL_MISMATCH']);
    expect(faultsOf(text.replace('4,00;6,00;10,00', '4,00;6,00;10,01'))).toEqual(['4:19 TOTAL_MISMATCH']);
  });

  test('a decision that is called a total is a decision', () => {
    const text = 'gemeente;jaar;onderdeel;toegekend;beschikking\nAlmere;2023;7;1,00;Totaal 2023\n';
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 1.00 Totaal 2023']);
  });

  test('a header that is repeated is passed over, another ends the table', () => {
    expect(passedOf(`${LONG}${LONG.replace('7', '11')}`)).toEqual(['3 header']);
    const other = 'Onderdeel;2023\n7;1,00\nOnderdeel;2024\n7;9,00\n';
    expect(rowsOf(reading(other, ALMERE))).toEqual(['GM0034 2023 7 1.00']);
    expect(faultsOf(other)).toEqual(['3:1 SECOND_TABLE']);
  });
});

describe('separators at the end of a row', () => {
  test.each([
    ['in every row', LONG.replaceAll('\n', ';\n')],
    ['in rows alone', LONG.replace('100,00', '100,00;;')],
    ['in the header alone', LONG.replace('toegekend', 'toegekend;;')],
    [
      'missing where the columns are optional',
      LONG.replace('toegekend', 'toegekend;beschikking;toelichting'),
    ],
  ])('%s', (_, text) => {
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 100.00']);
    expect(faultsOf(text)).toEqual([]);
  });

  test('missing where an amount may have been lost is refused', () => {
    expect(faultsOf('gemeente;jaar;7;11\nAlmere;2023;1,00\n')).toEqual(['2:17 RAGGED_ROW']);
  });
});

describe('thousands', () => {
  test.each([
    ['in the title', 'Begroting (x € 1.000)\nOnderdeel;2023\n7;576,4\n'],
    ['in the header', 'Onderdeel;2023 (× € 1.000)\n7;576,4\n'],
    ['in a row of units', 'Onderdeel;2023\n;x € 1.000\n7;576,4\n'],
    ['in a note below', 'Onderdeel;2023\n7;576,4\nBedragen x € 1.000\n'],
    ['in words', 'Bedragen in duizenden euro’s\nOnderdeel;2023\n7;576,4\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 576400.00']);
    expect(findingsOf(reading(text, ALMERE))).toContainEqual(expect.stringContaining('IN_THOUSANDS'));
  });

  test('of one column leave the others', () => {
    expect(rowsOf(reading('Onderdeel;2023 (x € 1.000);2024 (€)\n7;576,4;100,00\n', ALMERE))).toEqual([
      'GM0034 2023 7 576400.00',
      'GM0034 2024 7 100.00',
    ]);
  });

  test('are not guessed from words of something else', () => {
    const text = 'Subsidies boven € 1.000\nOnderdeel;2023\n7;576,40\n';
    expect(rowsOf(reading(text, ALMERE))).toEqual(['GM0034 2023 7 576.40']);
  });

  test.each([
    ['millions', 'Bedragen in miljoenen\nOnderdeel;2023\n7;1,20\n'],
    ['euros and thousands both', 'Bedragen in euro’s\nOnderdeel;2023\n7;1,20\nBedragen x € 1.000\n'],
  ])('%s are refused', (_, text) => {
    expect(rowsOf(reading(text, ALMERE))).toEqual([]);
    expect(faultsOf(text)).toEqual([expect.stringContaining('UNIT_UNCLEAR')]);
  });
});
