// Files in which an amount could be taken for another without a word: each is read as a person reads it, or refused.

import { describe, expect, test } from 'vitest';
import { readOfficeFile } from './read-office-file.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file of a kind, by how its name begins, and what is read of it. */
const readOf = (kind: string, text: string) => readOfficeFile(`${kind}-in.csv`, bytesOf(text));

/** What is wrong with it, without the columns of which nothing is read. */
async function wrongIn(kind: string, text: string): Promise<readonly string[]> {
  const { findings } = await readOf(kind, text);
  return findings.filter((found) => !found.startsWith('UNKNOWN_COLUMN'));
}

describe('a cell too many behind separators that end every line', () => {
  test.each([
    ['toekenning', 'Onderdeel,2024,\n7,1234,56,\n8,45000,\n', 2],
    ['toekenning', 'Onderdeel,Jaar,Toegekend,\n7,2024,1234,56,\n', 2],
    ['bestedingen', 'Jaar,Onderdeel,Besteed,\n2024,7,1234,56,\n', 2],
    ['plan', 'Gemeente;Jaar;Soort;Van;Naar;Bedrag;\nDeventer;2024;verschuiving;7;11;100;500;\n', 2],
    ['toekenning', '| Onderdeel | 2024 |\n|---|---:|\n| 7 | 1234 | 25 |\n', 3],
  ])('%s %j', async (kind, text, line) => {
    expect(await wrongIn(kind, text)).toEqual([`RAGGED_ROW ${line}`]);
  });

  test('one too few separators, or too many, lose nothing', async () => {
    const text = 'Onderdeel;2024;;\n7;100,00;;;;\n8;50,00\n';
    expect(await readOf('toekenning', text)).toEqual({
      amounts: ['2024 7 100.00', '2024 8 50.00'],
      findings: [],
    });
  });
});

describe('what stands over the years says which amounts they are', () => {
  test.each([
    [
      'over the years of a header of two rows, merged',
      'Onderdeel;Realisatie;;Begroting\n;2023;2024;2025\n7;900;1900;3000\n',
      ['2025 7 3000.00'],
    ],
    [
      'over years that stand there twice',
      'Onderdeel;Begroting;;Realisatie;\n;2023;2024;2023;2024\n7;1;2;8;9\n',
      ['2023 7 1.00', '2024 7 2.00'],
    ],
    [
      'above a row of units',
      ';Realisatie;;Begroting;\n;€;€;€;€\nOnderdeel;2023;2024;2025;2026\n7;900;1900;3000;4000\n',
      ['2025 7 3000.00', '2026 7 4000.00'],
    ],
    [
      'above a unit that stands alone',
      ';Realisatie;;Begroting;\nx € 1.000;;;;\nOnderdeel;2023;2024;2025;2026\n7;1;2;3;4\n',
      ['2025 7 3000.00', '2026 7 4000.00'],
    ],
    [
      'below, with units below it',
      'Onderdeel;2023;2024;2025;2026\n;Realisatie;;Begroting;\n;€;€;€;€\n7;900;1900;3000;4000\n',
      ['2025 7 3000.00', '2026 7 4000.00'],
    ],
    ['as rekening', ';Rekening;Begroting\nOnderdeel;2023;2024\n7;900;2000\n', ['2024 7 2000.00']],
  ])('%s', async (_, text, amounts) => {
    const read = await readOf('toekenning', text);
    expect(read.amounts).toEqual(amounts);
    expect(read.findings.every((found) => found.startsWith('UNKNOWN_COLUMN'))).toBe(true);
  });

  test.each([
    ['toekenning', ';;Rekening\nJaar;Onderdeel;Bedrag\n2024;7;5\n'],
    ['toekenning', ';;Uitputting\nJaar;Onderdeel;Bedrag\n2024;7;5\n'],
    ['toekenning', 'Overzicht realisatie\n\nOnderdeel;2023;2024\n7;1;2\n'],
    ['bestedingen', ';;Raming\nJaar;Onderdeel;Bedrag\n2024;7;5\n'],
    ['bestedingen', 'Raming 2024\nJaar;Onderdeel;Bedrag\n2024;7;5\n'],
    ['bestedingen', ';;Begroting\n;;€\nJaar;Onderdeel;Bedrag\n2024;7;5\n'],
  ])('and of a kind that does not read them nothing is read: %s %j', async (kind, text) => {
    const { amounts, findings } = await readOf(kind, text);
    expect(amounts).toEqual([]);
    expect(findings.some((found) => found.startsWith('MISSING_COLUMN'))).toBe(true);
  });

  test('a sentence that names what was spent is no title of it', async () => {
    const text = 'Toegekend in 2024, voor de verantwoording over dat jaar\n\nOnderdeel;2024\n7;1,00\n';
    expect((await readOf('toekenning', text)).amounts).toEqual(['2024 7 1.00']);
  });
});

describe('words that may be of a unit keep amounts from being believed', () => {
  const spent = 'Jaar;Onderdeel;Besteed\n2024;7;10\n2024;8;20\n';
  test.each([
    ...['Bedragen in 1.000-tallen', '€ 1.000', 'Bedragen × € 1 duizend', 'keuro', '1.000 euro', 'x €1k'],
    ...['in dzd. euro', 'x dzd', 'Bedragen maal 1000', "in 1000'en", 'bedragen / 1.000'],
    ...['gedeeld door 1.000', 'bedragen per € 1.000'],
  ])('above: %s', async (title) => {
    expect(await wrongIn('bestedingen', `${title}\n\n${spent}`)).toEqual(['UNIT_UNCLEAR 1']);
  });

  test.each(['Bedragen in k euro', 'bedragen keer € 1.000', 'alle bedragen in € 1 duizend'])(
    'below: %s',
    async (note) => {
      expect(await wrongIn('bestedingen', `${spent}${note}\n`)).toEqual(['UNIT_UNCLEAR 4']);
    },
  );

  test.each(['bestedingen', 'toekenning'])('in a column of units: %s', async (kind) => {
    const text = 'Jaar;Onderdeel;Bedrag;Eenheid\n2024;7;10;€\n2024;8;10;x € 1.000\n';
    expect(await wrongIn(kind, text)).toEqual(['UNIT_UNCLEAR 3']);
  });

  test('a column of units that says euros says nothing else', async () => {
    const text = 'Jaar;Onderdeel;Bedrag;Eenheid\n2024;7;10;€\n2024;8;10;euro\n';
    expect(await wrongIn('bestedingen', text)).toEqual([]);
  });
});

describe('data above the header is data', () => {
  test.each([
    [
      'plan',
      'Deventer;2023;doorschuiving;7;;100,00\nGemeente;Jaar;Soort;Van;Naar;Bedrag\nDeventer;2024;verschuiving;7;8;100,00\n',
      ['2024 7>8 100.00', '2023 7 100.00'],
    ],
    ['toekenning', '2024;45000;50000\nJaar;Valpreventie;Mantelzorg\n2023;40000;45000\n', 4],
  ])('%s %j', async (kind, text, expected) => {
    const { amounts, findings } = await readOf(kind, text);
    expect(findings).toEqual([]);
    if (typeof expected === 'number') expect(amounts).toHaveLength(expected);
    else expect(amounts).toEqual(expected);
  });

  test.each([
    ['toekenning', 'Deventer;2024;7;x\nGemeente;Jaar;Onderdeel;Toegekend\nDeventer;2024;8;1,00\n'],
    ['bestedingen', '2024;;100\nJaar;Onderdeel;Besteed\n2024;7;1,00\n'],
    ['toekenning', 'Deventer;;7;1.000\nGemeente;Jaar;Onderdeel;Toegekend\nDeventer;2024;8;1,00\n'],
  ])('and found to be wrong where it cannot be read: %s %j', async (kind, text) => {
    const wrong = await wrongIn(kind, text);
    expect(wrong).not.toEqual([]);
    expect(wrong.every((found) => found.endsWith(' 1'))).toBe(true);
  });

  test.each([
    'Gemeente;Deventer\nPeiljaar;2024\n\nGemeente;Jaar;Onderdeel;Toegekend\nDeventer;2024;8;1,00\n',
    'Inwoners;101.000\nOnderdeel;2024\n8;1,00\n',
    'Peildatum;2024\nOnderdeel;2024\n8;1,00\n',
  ])('what says something of the file is none: %j', async (text) => {
    expect(await readOf('toekenning', text)).toEqual({ amounts: ['2024 8 1.00'], findings: [] });
  });
});

test('the total of all years in a total row is held to those of each', async () => {
  const table = (total: string) => `Onderdeel;2024;2025;Totaal\n7;100;1;101\nTotaal;100;1;${total}\n`;
  expect(await wrongIn('toekenning', table('101'))).toEqual([]);
  expect(await wrongIn('toekenning', table('101,01'))).toEqual(['TOTAL_MISMATCH 3']);
});

test('a line below the header of a Markdown table may be of one dash a column', async () => {
  const text = '| Onderdeel | 2024 |\n| - | -: |\n| 7 | 12,50 |\n';
  expect(await readOf('toekenning', text)).toEqual({ amounts: ['2024 7 12.50'], findings: [] });
});

describe('a number of a note behind another number is none of its digits', () => {
  test.each(['1¹', '1²', '1₂', 'Onderdeel 1¹', '1\u03362'])(
    'of an intervention: %s',
    async (intervention) => {
      const text = `Gemeente;Jaar;Onderdeel;Besteed\nAlmere;2024;${intervention};1000,25\n`;
      expect(await wrongIn('bestedingen', text)).toEqual(['UNKNOWN_INTERVENTION 2']);
    },
  );

  test('in a header', async () => {
    const { amounts, findings } = await readOf('toekenning', 'Jaar;7;1¹\n2024;531659,00;45000,00\n');
    expect(amounts).toEqual(['2024 7 531659.00']);
    expect(findings).toEqual(['UNKNOWN_INTERVENTION 1']);
  });
});

describe('a share and another currency are no euros', () => {
  test.each(['Toegekend (%)', 'Toegekend %', '% toegekend', 'Toegekend ($)', 'Toegekend £'])(
    'in the only column: %s',
    async (header) => {
      const text = `Onderdeel;Jaar;Budget 1;${header}\n7;2024;531659;82,60\n`;
      const { amounts, findings } = await readOf('toekenning', text);
      expect(amounts).toEqual([]);
      expect(findings).toContain('MISSING_COLUMN 1');
    },
  );

  test('beside the amounts', async () => {
    const text = 'Onderdeel;Jaar;Toegekend %;Toegekend\n7;2024;82,60;531659,00\n';
    expect((await readOf('toekenning', text)).amounts).toEqual(['2024 7 531659.00']);
  });

  test('at an intervention', async () => {
    const text = 'Jaar;Valpreventie;Mantelzorg %\n2024;531659,00;17,40\n';
    expect((await readOf('toekenning', text)).amounts).toEqual(['2024 7 531659.00']);
  });
});

describe('signs that group in one amount and cannot do so in another', () => {
  test.each([
    ['bestedingen', 'Jaar;Onderdeel;Besteed\n2024;7;1.000\n2024;8;1,500\n'],
    ['toekenning', 'Onderdeel;2024;2025\n7;500.000;400.000\n11;100,000;5\n'],
  ])('leave no amount read: %s %j', async (kind, text) => {
    const { amounts, findings } = await readOf(kind, text);
    expect([amounts, findings.map((found) => found.split(' ')[0])]).toEqual([[], ['AMBIGUOUS_DECIMAL']]);
  });

  test('say nothing where another amount tells', async () => {
    const text = 'Jaar;Onderdeel;Besteed\n2024;7;1.000\n2024;8;2.500,50\n';
    expect((await readOf('bestedingen', text)).amounts).toEqual(['2024 7 1000.00', '2024 8 2500.50']);
  });
});

test.each(['Bedragen in centen', 'Bedragen in € ’000', "Bedragen in € '000", 'Bedragen in tienduizenden'])(
  'a unit that is not read leaves no amount read: %s',
  async (title) => {
    const text = `${title}\nJaar;Onderdeel;Besteed\n2024;7;1000\n`;
    const { amounts, findings } = await readOf('bestedingen', text);
    expect([amounts, findings]).toEqual([[], ['UNIT_UNCLEAR 1']]);
  },
);
