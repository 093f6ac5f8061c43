// Rows of ledgers of which a person sees that they are no spending in euros: none counts without a word.

import { describe, expect, test } from 'vitest';
import { settledOnOne } from './settled-ledger.js';

const MAP = 'Grootboek;Onderdeel\n4351000;Valpreventie\n';

const settled = (ledger: string) => settledOnOne(ledger, MAP);

/** A booking of 500.00, and one of 100.00 of which a column says something. */
const beside = (header: string, text: string, amount = '100,00', first = '') =>
  `Jaar;Grootboek;Bedrag;${header}\n2025;4351000;500,00;${first}\n2025;4351000;${amount};${text}\n`;

describe('a column that says what its rows are', () => {
  test.each([
    ...['Primaire begroting', 'Gewijzigde begroting', 'Actuele begroting', 'Bijgestelde begroting'],
    ...['Begroting na wijziging', 'Begroting 2024', 'Budget 2024', 'Meerjarenraming', 'Begrotingsboeking'],
    ...['Budgetboeking', 'Openstaande verplichting', 'Inkoopverplichting', 'Bestelling', 'Plan'],
    ...['Prognose 2024', 'Concept', 'Geannuleerd', 'Vervallen', 'Teruggedraaid', 'Statistisch', 'Uren'],
  ])('%s is no spending', async (text) => {
    for (const header of ['Soort', 'Boekingstype', 'Status', 'Soort mutatie'])
      expect(await settled(beside(header, text))).toEqual({ spent: ['500.00'], errors: ['UNKNOWN_KIND 3'] });
  });

  test.each([
    ['Soort', 'Realisatie'],
    ['Soort', 'Realisatie buiten begroting'],
    ['Status', 'Niet begroot'],
    ['Status', 'Definitief'],
    ['Omschrijving', 'Kosten begroting maken'],
    ['Omschrijving', 'Budgetcoach Jansen'],
    ['Omschrijving', 'Concept'],
    ['Omschrijving', 'Uren'],
    ['Soort', 'Budgetcoach Jansen'],
    ['Storno', 'nee'],
    ['Storno', '230017'],
    ['Kostensoort naam', 'Budget mantelzorg'],
    ['Soort kosten', 'Uren'],
    ['Organisatie-eenheid', 'Planning'],
    ['Projecttype', 'Plan'],
  ])('%s with %s is spending', async (header, text) => {
    expect(await settled(beside(header, text))).toEqual({ spent: ['600.00'], errors: [] });
  });

  test.each(['Scenario', 'Begrotingsversie', 'Eenheid'])('%s is one', async (header) => {
    const { errors } = await settled(beside(header, 'Budget 2024'));
    expect(errors).toEqual(['UNKNOWN_KIND 3']);
  });

  test('hours beside a count are its unit, and without one no euros', async () => {
    expect((await settled(beside('Aantal;Eenheid', '10;uur', '100,00', '1;uur'))).spent).toEqual(['600.00']);
    expect((await settled(beside('Eenheid', 'uur'))).errors).toEqual(['UNKNOWN_KIND 3']);
  });

  test.each(['X', 'ja', 'Ja'])('a booking with %s under Storno was taken back', async (text) => {
    expect(await settled(beside('Storno', text))).toEqual({ spent: ['500.00'], errors: ['UNKNOWN_KIND 3'] });
  });

  test('a row of a level that adds up others', async () => {
    expect((await settled(beside('Niveau', 'Verdichting'))).errors).toEqual(['UNKNOWN_KIND 3']);
  });
});

describe('a column of currencies', () => {
  test.each([...['Val.', 'Valutasoort', 'Transactievaluta', 'Curr.', 'Cur', 'Valuta boeking', 'Valuta']])(
    '%s with dollars',
    async (header) => {
      expect(await settled(beside(header, 'USD', '100,00', 'EUR'))).toEqual({
        spent: ['500.00'],
        errors: ['BAD_AMOUNT 3'],
      });
    },
  );

  test.each(['Bedrag in EUR', 'Bedrag (€)'])('says nothing beside %s', async (amount) => {
    const ledger = beside('Valuta', 'USD').replace('Bedrag', amount);
    expect(await settled(ledger)).toEqual({ spent: ['600.00'], errors: [] });
  });

  test.each([
    ['Valutadatum', '31-12-2025'],
    ['Valutakoers', '1,0856'],
    ['Bedrag vreemde valuta', '108,56'],
  ])('%s is none', async (header, text) => {
    expect(await settled(beside(header, text))).toEqual({ spent: ['600.00'], errors: [] });
  });
});

describe('costs and what comes in', () => {
  test.each([
    ['Soort', 'Kosten', 'Opbrengsten'],
    ['Soort', 'Inkoop', 'Verkoop'],
    ['Soort', 'Factuur', 'Creditnota'],
    ['Richting', 'U', 'I'],
    ['Richting', 'K', 'O'],
  ])('%s with %s and %s: nothing without a minus is added', async (header, one, other) => {
    const { spent, errors } = await settled(beside(header, other, '100,00', one));
    expect(spent).toEqual([]);
    expect(errors.map((error) => error.split(' ')[0])).toEqual(['SIGN_COLUMN']);
  });

  test.each([
    ['Kosten', 'Opbrengsten'],
    ['Inkoop', 'Verkoop'],
  ])('%s and %s with its minus are what they say', async (one, other) => {
    // 500.00 − 100.00
    expect(await settled(beside('Soort', other, '-100,00', one))).toEqual({ spent: ['400.00'], errors: [] });
  });

  test.each([
    ['I/U', 'U', 'I'],
    ['U/I', 'U', 'I'],
    ['B/L', 'K', 'O'],
    ['Baten/Lasten', 'K', 'O'],
    ['K/O', 'K', 'O'],
    ['Kosten/Opbrengsten', 'Kosten', 'Opbrengsten'],
    ['Teken', '1', '-1'],
    ['Teken', '+', '-'],
  ])('%s with %s and %s is understood', async (header, one, other) => {
    // 500.00 − 100.00
    expect(await settled(beside(header, other, '100,00', one))).toEqual({ spent: ['400.00'], errors: [] });
  });

  test('K alone under Baten/Lasten is costs, under D/C a credit', async () => {
    // 500.00 + 100.00, and less 600.00
    expect((await settled(beside('Baten/Lasten', 'K', '100,00', 'K'))).spent).toEqual(['600.00']);
    expect((await settled(beside('D/C', 'K', '100,00', 'D'))).spent).toEqual(['400.00']);
  });

  test('letters of journals and numbers of things say nothing', async () => {
    const ledger = 'Jaar;Grootboek;Bedrag;Jnl;Aantal\n2025;4351000;500,00;I;1\n2025;4351000;100,00;K;-1\n';
    const more = '2025;4351000;10,00;B;1\n2025;4351000;1,00;M;1\n';
    expect(await settled(ledger + more)).toEqual({ spent: ['611.00'], errors: [] });
  });

  test('one income between costs of all sorts is found', async () => {
    const rows = ['Personeel', 'Materiaal', 'Huur', 'Opbrengsten'].map(
      (kind) => `2025;4351000;10,00;${kind}\n`,
    );
    const ledger = `Jaar;Grootboek;Bedrag;Soort\n${rows.join('')}`;
    expect(await settled(ledger)).toEqual({ spent: ['30.00'], errors: ['SIGN_COLUMN 5'] });
  });
});

test('a debit and a credit that cannot be read are both found', async () => {
  const { errors } = await settled('Jaar;Grootboek;Debet;Credit\n2025;4351000;veel;weinig\n');
  expect(errors).toEqual(['BAD_AMOUNT 2', 'BAD_AMOUNT 2']);
});
