// Exports of ledgers in which a booking could be lost or counted twice without a word: what is spent is what a person
// adds up, or the row is found.

import { describe, expect, test } from 'vitest';
import { settledLedger as settled } from './settled-ledger.js';

describe('a code that only sounds like a total', () => {
  test('is found beside another code, and not passed over', async () => {
    const ledger =
      'Jaar;Grootboek;Product;Bedrag\n2025;4351000;Beweegkuur;500,00\n2025;4351000;Total Fit;500,00\n';
    const { errors } = await settled(ledger, 'Grootboek;Onderdeel\n4351000;7\n');
    expect(errors).toEqual(['UNKNOWN_KIND 3']);
  });

  test('and beside a year', async () => {
    const ledger = 'Jaar;Project;Bedrag\n2025;Fit;500,00\n2025;Totaal Gezond;500,00\n';
    const { errors } = await settled(ledger, 'Project;Onderdeel\nFit;8\nTotaal Gezond;7\n');
    expect(errors).toEqual(['UNKNOWN_KIND 3']);
  });

  test('alone in its row it is the total of its code', async () => {
    const ledger = 'Jaar;Grootboek;Bedrag\n2025;4351000;500,00\n;Totaal 4351000;500,00\n';
    const { spent, errors } = await settled(ledger, 'Grootboek;Onderdeel\n4351000;7\n');
    expect([spent, errors]).toEqual([['7 500.00'], []]);
  });
});

describe('a text that may be a total, with the amount of the bookings above it, is found', () => {
  const MAP = 'Grootboek;Onderdeel\n4351000;7\n';
  test.each([
    ...['Totaal rekening 4351000', 'Som', 'Generaal totaal', 'Totalen', 'Totaal boekjaar', 'Totaal 2025'],
    ...['Valpreventie totaal', 'Totaal periode 1'],
  ])('%s', async (text) => {
    const ledger = `Jaar;Grootboek;Omschrijving;Bedrag\n2025;4351000;Factuur;500,00\n2025;4351000;${text};500,00\n`;
    const { spent, errors } = await settled(ledger, MAP);
    expect([spent, errors]).toEqual([['7 500.00'], ['UNKNOWN_KIND 3']]);
  });

  test.each(['Totaal Valpreventie', 'Valpreventie totaal', 'Totaal Valpreventie 2025'])(
    'per intervention: %s',
    async (text) => {
      const ledger = `Jaar;Onderdeel;Omschrijving;Bedrag\n2025;7;Factuur A;100,00\n2025;7;${text};100,00\n2025;8;B;50,00\n2025;8;${text};50,00\n`;
      expect((await settled(ledger)).errors).toEqual(['UNKNOWN_KIND 3', 'UNKNOWN_KIND 5']);
    },
  );

  test.each([
    ['500,01', '7 1000.01'],
    ['499,99', '7 999.99'],
  ])('with %s it is a booking', async (amount, sum) => {
    const ledger = `Jaar;Grootboek;Omschrijving;Bedrag\n2025;4351000;Factuur;500,00\n2025;4351000;Totaal van cursus;${amount}\n`;
    const { spent, errors } = await settled(ledger, MAP);
    expect([spent, errors]).toEqual([[sum], []]);
  });

  test('and one that cannot be read is found once', async () => {
    const ledger =
      'Jaar;Grootboek;Omschrijving;Bedrag\n2025;4351000;Factuur;500,00\n2025;4351000;Totaal cursus;veel\n';
    expect((await settled(ledger, MAP)).errors).toEqual(['BAD_AMOUNT 3']);
  });
});

describe('zeros in front of codes', () => {
  test('what begins alike does so as it is written', async () => {
    const ledger = 'Jaar;Grootboek;Bedrag\n2025;4101;500,00\n2025;0410;9000,00\n';
    const { spent, warnings } = await settled(ledger, 'Grootboek;Onderdeel\n41*;7\n');
    expect(spent).toEqual(['7 500.00']);
    expect(warnings).toContain('UNMAPPED');
  });

  test('a star with a zero takes no code without one', async () => {
    const ledger = 'Jaar;Grootboek;Kostenplaats;Bedrag\n2025;4351000;6710;500,00\n';
    const map = 'Grootboek;Kostenplaats;Onderdeel\n04*;;geen\n;6710;7\n';
    expect((await settled(ledger, map)).spent).toEqual(['7 500.00']);
    const stars = 'Grootboek;Onderdeel\n04*;geen\n43*;7\n';
    expect(await settled(ledger, stars)).toMatchObject({ spent: ['7 500.00'], errors: [] });
  });

  test.each([
    ['0435', '435;7\n0430..0439;8\n'],
    ['435', '0435;7\n430..439;8\n'],
  ])('a range that fits %s as it is written goes before a code that does not', async (code, lines) => {
    const found = await settled(
      `Jaar;Grootboek;Bedrag\n2025;${code};500,00\n`,
      `Grootboek;Onderdeel\n${lines}`,
    );
    expect([found.spent, found.errors]).toEqual([['8 500.00'], []]);
    expect(found.notes).not.toContain('LEADING_ZEROS');
  });

  test('where only without them anything fits, that is said', async () => {
    for (const lines of ['435;7\n', '0100..0999;7\n']) {
      const code = lines.startsWith('0') ? '435' : '0435';
      const found = await settled(
        `Jaar;Grootboek;Bedrag\n2025;${code};500,00\n`,
        `Grootboek;Onderdeel\n${lines}`,
      );
      expect(found.spent).toEqual(['7 500.00']);
      expect(found.notes).toContain('LEADING_ZEROS');
    }
  });

  test('a range lies within a star with the zeros that it has', async () => {
    const map = 'Grootboek;Onderdeel\n04*;7\n0430..0439;8\n';
    expect(await settled('Jaar;Grootboek;Bedrag\n2025;0435;500,00\n', map)).toMatchObject({
      spent: ['8 500.00'],
      errors: [],
    });
  });
});

describe('expenses and income', () => {
  const MAP = 'Grootboek;Onderdeel\n4351000;7\n8351000;7\n';
  const ledger = (header: string, one: string, other: string, amount = '100,00') =>
    `Jaar;Grootboek;${header};Bedrag\n2025;4351000;${one};500,00\n2025;8351000;${other};${amount}\n`;

  test.each([
    ['L/B', 'L', 'B'],
    ['Lasten/Baten', 'Lasten', 'Baten'],
    ['Uitgaven/inkomsten', 'Uitgaven', 'Inkomsten'],
  ])('are told by a column %s', async (...told) => {
    // 500.00 − 100.00, whether the minus is there already or not
    expect((await settled(ledger(...told), MAP)).spent).toEqual(['7 400.00']);
    expect((await settled(ledger(...told, '-100,00'), MAP)).spent).toEqual(['7 400.00']);
  });

  test('and suspected in another', async () => {
    const { errors } = await settled(ledger('Soort', 'Uitgaven', 'Inkomsten'), MAP);
    expect(errors.map((error) => error.split(' ')[0])).toEqual(['SIGN_COLUMN']);
  });

  test('credits of which most have a minus are not believed; of which half have one, they are', async () => {
    const head = 'Jaar;Grootboek;Lasten;Baten\n2025;4351000;500,00;\n2025;8351000;;-100,00\n';
    const most = await settled(`${head}2025;8351000;;-200,00\n2025;8351000;;5,00\n`, MAP);
    expect([most.spent, most.errors.map((error) => error.split(' ')[0])]).toEqual([[], ['SIGN_COLUMN']]);
    // 500.00 + 100.00 − 5.00
    expect((await settled(`${head}2025;8351000;;5,00\n`, MAP)).spent).toEqual(['7 595.00']);
  });
});
