// What the amounts of a table are: euros, or thousands where that is said of them. Words that may be of something else
// leave every amount unread: nothing is multiplied by a thousand that nobody called thousands, and nothing is left as it
// is where somebody did.

import { describe, expect, test } from 'vitest';
import { readingOfActuals, spentOf } from '../read-actuals.js';
import { findingsOf, reading, rowsOf } from '../read-allocation.js';

const ALMERE = { municipality: 'GM0034' };

/** The rows of a text, and what is said of its unit as `line:column CODE`. */
function read(text: string) {
  const all = reading(text, ALMERE);
  return { rows: rowsOf(all), unit: findingsOf(all).filter((found) => /UNIT|THOUSANDS/.test(found)) };
}

/** A table by years below a title: 576,4 is 576.40, or 576400.00 in thousands. */
const below = (title: string) => `${title}\nOnderdeel;2023\n7;576,4\n`;

const IN_EUROS = ['GM0034 2023 7 576.40'];
const IN_THOUSANDS = ['GM0034 2023 7 576400.00'];

describe('a title', () => {
  test.each([
    ...[
      'Begroting (x € 1.000)',
      'Begroting × € 1.000',
      'Begroting €x1.000',
      'Begroting x1000',
      'Begroting (* 1000)',
    ],
    ...['Bedragen in 1.000', 'Bedragen in duizenden euro’s', 'Begroting (in k€)', 'Begroting (€ × 1000,-)'],
    ...['Begroting 2023 x € 1.000', 'Begroting van 4 gemeenten (x € 1.000)', '# bedragen x € 1.000'],
    ...['Alle bedragen zijn x € 1.000, tenzij anders aangegeven', 'Eenheid;x € 1.000'],
  ])('says thousands: %s', (title) => {
    expect(read(below(title))).toEqual({ rows: IN_THOUSANDS, unit: ['1:1 IN_THOUSANDS'] });
  });

  test.each([
    ...['Begroting in 1.000', 'Begroting (€ 1.000)', 'Begroting (EUR 1.000)', 'Begroting (1.000 euro)'],
    ...[
      'Begroting (€ 000)',
      'Begroting (000)',
      "Begroting € '000",
      'Begroting TEUR',
      'Begroting, duizend euro',
    ],
    ...['Begroting (duizenden)', 'Begroting (/1000)', 'Begroting × 10³ euro', 'Begroting 1.000 x €'],
    ...['Begroting x € 100', 'Begroting x € 10.000', 'Begroting (mln. euro)', 'Begroting in M€'],
    ...['Eenheid;1.000 euro', 'Niet x € 1.000', 'Aantal inwoners (x 1.000)', 'Subsidie: 4 x € 1.000'],
    'Subsidie x € 1.000 per club',
  ])('may say thousands, and no amount is believed: %s', (title) => {
    expect(read(below(title))).toEqual({ rows: [], unit: ['1:1 UNIT_UNCLEAR'] });
  });

  test.each([
    ...['Begroting', 'Bedragen in euro', 'Begroting (€)', 'Eenheid: euro', 'Subsidies boven € 1.000'],
    ...['Totaal 5 miljoen euro', 'Budget 10 duizend euro', 'Begroting (4 x € 1.000 eigen bijdrage)'],
  ])('says nothing of thousands: %s', (title) => {
    expect(read(below(title))).toEqual({ rows: IN_EUROS, unit: [] });
  });

  test('of euros decides where other words are in doubt', () => {
    const text = 'Bedragen in euro\nOnderdeel;2023;\n7;576,4;4 x € 1.000\n';
    expect(read(text)).toEqual({ rows: IN_EUROS, unit: [] });
  });
});

describe('words in a cell of the rows', () => {
  test.each([
    ['a remark', 'gemeente;jaar;onderdeel;toegekend;toelichting\nAlmere;2023;7;576,4;waarvan 4 x € 1.000\n'],
    [
      'a remark in brackets',
      'gemeente;jaar;onderdeel;toegekend;toelichting\nAlmere;2023;7;576,4;leden (x 1.000)\n',
    ],
    ['a sum beside the table', 'Onderdeel;2023;\n7;576,4;eigen bijdrage (€ 1.000)\n'],
  ])('are of that cell alone: %s', (_, text) => {
    expect(read(text)).toEqual({ rows: IN_EUROS, unit: [] });
  });

  test('such as a description in actuals are of that cell alone', () => {
    const text = 'gemeente;jaar;onderdeel;besteed;omschrijving\nAlmere;2023;7;576,4;"huur, 4 x € 1.000"\n';
    expect(spentOf(readingOfActuals(text))).toEqual(['GM0034 2023 7 576.40 (1)']);
  });

  test.each([
    ['beside the table', 'Onderdeel;2023;\n7;576,4;x € 1.000\n', '2:9'],
    ['alone in a row between others', 'Onderdeel;2023\n7;576,4\nBedragen x € 1.000\n11;2,00\n', '3:1'],
    ['alone below an amount', 'Onderdeel;2023\n7;576,4\n;x € 1.000\n11;2,00\n', '3:2'],
    ['in a comment between others', 'Onderdeel;2023\n7;576,4\n# bedragen x € 1.000\n11;2,00\n', '3:1'],
    ['in a heading', 'Onderdeel;2023\nSport, bewegen en cultuur (x € 1.000);\n7;576,4\n', '2:1'],
    ['in a note that counts', 'Onderdeel;2023\n7;576,4\n* 4 x € 1.000\n', '3:1'],
  ])('that may be of all amounts leave none: %s', (_, text, place) => {
    expect(read(text)).toEqual({ rows: [], unit: [`${place} UNIT_UNCLEAR`] });
  });

  test('below the table are of all its amounts', () => {
    for (const note of ['Bedragen x € 1.000', '# bedragen x € 1.000', 'Noot: alle bedragen zijn × € 1.000'])
      expect(read(`Onderdeel;2023\n7;576,4\n${note}\n`)).toEqual({
        rows: IN_THOUSANDS,
        unit: ['3:1 IN_THOUSANDS'],
      });
  });
});

describe('headers', () => {
  test.each([
    ['of every amount', 'Onderdeel;2023 (x € 1.000);2024 (x € 1.000)\n7;576,4;2,00\n', '2000.00', '1:11'],
    ['of one, and euros of another', 'Onderdeel;2023 x € 1.000;2024 (€)\n7;576,4;2,00\n', '2.00', '1:11'],
    ['in a row below', 'Onderdeel;2023;2024\n;x € 1.000;x € 1.000\n7;576,4;2,00\n', '2000.00', '2:2'],
    ['in a row below, of one', 'Onderdeel;2023;2024\n;x € 1.000;€\n7;576,4;2,00\n', '2.00', '2:2'],
  ])('say what a column is: %s', (_, text, second, place) => {
    expect(read(text)).toEqual({
      rows: [...IN_THOUSANDS, `GM0034 2024 7 ${second}`],
      unit: [`${place} IN_THOUSANDS`],
    });
  });

  // 1 and 2 thousand are 1,000 and 2,000; a number before the unit is the intervention, and no count.
  test.each([
    ['in the header', 'gemeente;jaar;7 (x € 1.000);11 (x € 1.000)\nAlmere;2023;1,00;2,00\n'],
    ['below it', 'gemeente;jaar;7;11;totaal\n;;x € 1.000;x € 1.000;x € 1.000\nAlmere;2023;1,00;2,00;3,00\n'],
  ])('that are numbers of interventions: %s', (_, text) => {
    expect(read(text).rows).toEqual(['GM0034 2023 7 1000.00', 'GM0034 2023 11 2000.00']);
  });

  test.each([
    ['of one amount and not of another', 'Onderdeel;2023 (x € 1.000);2024\n7;1,00;2,00\n', '1:11'],
    ['of one in a row below', 'Onderdeel;2023;2024\n;x € 1.000;\n7;1,00;2,00\n', '2:2'],
    ['of a column without amounts', 'Onderdeel (x € 1.000);2023\n7;1,00\n', '1:1'],
    ['of it in a row below', 'Onderdeel;2023\nx € 1.000;\n7;1,00\n', '2:1'],
    ['that the row below contradicts', 'Onderdeel;2023 (€)\n;x € 1.000\n7;1,00\n', '2:2'],
    ['of a description', 'gemeente;omschrijving (x € 1.000);jaar;7\nAlmere;a;2023;1,00\n', '1:10'],
  ])('leave it open: %s', (_, text, place) => {
    expect(read(text)).toEqual({ rows: [], unit: [`${place} UNIT_UNCLEAR`] });
  });

  test('of what is no money say nothing of money', () => {
    const text = 'gemeente;inwoners (x 1.000);jaar;onderdeel;toegekend\nAlmere;220;2023;7;1,00\n';
    expect(read(text)).toEqual({ rows: ['GM0034 2023 7 1.00'], unit: [] });
  });
});
