// Rows of ledgers that sum up others or open a year by words that a booking may have as well: none counts without a word.

import { describe, expect, test } from 'vitest';
import { settledOnOne } from './settled-ledger.js';

const MAP = 'Grootboek;Onderdeel\n4351000;Valpreventie\n1200;geen\n';

const settled = (ledger: string) => settledOnOne(ledger, MAP);

/** Two bookings of 500.00 and 100.00, and a row below them. */
const above = (text: string, amount: string, code = '4351000') =>
  `Jaar;Grootboek;Omschrijving;Bedrag\n2025;4351000;Cursus;500,00\n2025;4351000;Zaal;100,00\n2025;${code};${text};${amount}\n`;

describe('a text that says that a row is the sum or balance of others', () => {
  test.each([
    ...['Tot. periode', 'Tot. periode 3', 'Totaal periode 3', 'Cumulatief', 'Cumulatief t/m periode 3'],
    ...['Stand per 31-12', 'Stand per 31-12-2025', 'Per saldo', 'Tussentelling', 'Subtot.', 'Subtot'],
    ...['Eindstand', 'Beginstand', 'Beginstand 1-1-2025'],
  ])('%s beside a code counts with no amount', async (text) => {
    for (const amount of ['600,00', '599,99', '1.234,00'])
      expect(await settled(above(text, amount))).toEqual({ spent: ['600.00'], errors: ['UNKNOWN_KIND 4'] });
  });

  test.each(['Transport', 'Te transporteren', 'Per transport'])('%s with the sum so far', async (text) => {
    expect(await settled(above(text, '600,00'))).toEqual({ spent: ['600.00'], errors: ['UNKNOWN_KIND 4'] });
    // 600.00 + 600.01
    expect(await settled(above(text, '600,01'))).toEqual({ spent: ['1200.01'], errors: [] });
  });

  test.each([
    ...['Stand beurs', 'Stand', 'Transport kinderen', 'Tot. stand gekomen', 'Telling vrijwilligers'],
    ...['Omstandigheden', 'Bestelling', 'Cumulatieve training ouderen'],
  ])('%s is what something was spent on', async (text) => {
    // 600.00 + 50.00
    expect(await settled(above(text, '50,00'))).toEqual({ spent: ['650.00'], errors: [] });
  });

  test('without a code it is held to the rows above it', async () => {
    const below = (text: string, amount: string) => above(text, amount, '').replace(/2025;;/, ';;');
    expect(await settled(below('Subtot.', '600,00'))).toEqual({ spent: ['600.00'], errors: [] });
    expect(await settled(below('Tussentelling', '600,01'))).toEqual({
      spent: ['600.00'],
      errors: ['TOTAL_MISMATCH 4'],
    });
  });
});

describe('the period before the first opens balances', () => {
  test.each(['202500', '2025-00', '00-2025', '0-2025'])('%s', async (period) => {
    const ledger = `Periode;Grootboek;Bedrag\n202501;4351000;500,00\n${period};4351000;100,00\n`;
    expect(await settled(ledger)).toEqual({ spent: ['500.00'], errors: ['UNKNOWN_KIND 3'] });
  });

  test.each(['0', '00', '000', 'P0', 'Periode 0', '"0"'])('%s beside a year', async (period) => {
    const ledger = `Jaar;Periode;Grootboek;Bedrag\n2025;1;4351000;500,00\n2025;${period};4351000;100,00\n`;
    expect(await settled(ledger)).toEqual({ spent: ['500.00'], errors: ['UNKNOWN_KIND 3'] });
  });

  test('of a code of no grant nothing is said; other periods count', async () => {
    const ledger = (period: string, code: string) =>
      `Jaar;Periode;Grootboek;Bedrag\n2025;1;4351000;500,00\n2025;${period};${code};100,00\n`;
    expect(await settled(ledger('0', '1200'))).toEqual({ spent: ['500.00'], errors: [] });
    for (const period of ['10', '01', '13', '010', '202510', '2025-10'])
      expect(await settled(ledger(period, '4351000'))).toEqual({ spent: ['600.00'], errors: [] });
  });
});
