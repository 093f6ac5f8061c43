// Titles and headings that say that amounts are others than those that are read: what was granted is no spending, nor the
// other way round, and what does not hold any more is neither.

import { describe, expect, test } from 'vitest';
import { readOfficeFile } from './read-office-file.js';

const readOf = (kind: string, text: string) =>
  readOfficeFile(`${kind}-in.csv`, new TextEncoder().encode(text));

describe('a heading between the rows', () => {
  const HEADER = 'Onderdeel;Jaar;Bedrag\n';
  test.each(['Begroting', 'Verplichtingen', 'Toegekend', 'Baten', 'Begroting;;', 'Restantbudgetten 2024'])(
    'of actuals ends what was spent: %s',
    async (heading) => {
      const text = `${HEADER}7;2024;500\nTotaal;;500\n${heading}\n7;2024;900\nTotaal;;900\n`;
      expect(await readOf('bestedingen', text)).toEqual({
        amounts: ['2024 7 500.00'],
        findings: ['SECOND_TABLE 4'],
      });
    },
  );

  test('also above the same header', async () => {
    const text = `Realisatie;;\n${HEADER}7;2024;500\nBegroting;;\n${HEADER}7;2024;900\n`;
    expect(await readOf('bestedingen', text)).toEqual({
      amounts: ['2024 7 500.00'],
      findings: ['SECOND_TABLE 4'],
    });
  });

  test('of an allocation, where it was only asked for', async () => {
    const text = 'Onderdeel;Jaar;Toegekend\n7;2024;500000\nAangevraagd;;\n7;2024;700000\n';
    expect(await readOf('toekenning', text)).toEqual({
      amounts: ['2024 7 500000.00'],
      findings: ['SECOND_TABLE 3'],
    });
  });

  test('of a plan, where it was withdrawn', async () => {
    const header = 'Gemeente;Jaar;Soort;Van;Naar;Bedrag\n';
    const text = `${header}Deventer;2024;verschuiving;7;11;1000\nVervallen;;;;;\nDeventer;2024;verschuiving;7;8;2000\n`;
    expect(await readOf('plan', text)).toEqual({
      amounts: ['2024 7>11 1000.00'],
      findings: ['SECOND_TABLE 3'],
    });
  });

  test.each(['Bron: begroting 2024', 'Saldo volgens de jaarrekening'])(
    'ends nothing below the last row: %s',
    async (note) => {
      const text = `${HEADER}7;2024;500\n${note}\n`;
      expect(await readOf('bestedingen', text)).toEqual({ amounts: ['2024 7 500.00'], findings: [] });
    },
  );

  test('of a theme ends nothing', async () => {
    const text = `${HEADER}Gezondheid en sociale basis;;\n7;2024;500\nSport, bewegen en cultuur;;\n1;2024;400\n`;
    expect((await readOf('bestedingen', text)).amounts).toEqual(['2024 1 400.00', '2024 7 500.00']);
  });
});

describe('a title above the table', () => {
  const SPENT = 'Onderdeel;Jaar;Bedrag\n7;2024;500\n';
  test.each([
    ...[
      'Overschotten brede SPUK',
      'Nog te besteden middelen brede SPUK',
      'Restantbudgetten',
      'Begrotingsoverzicht',
    ],
    ...['Toegekende bedragen', 'Aangevraagd budget'],
  ])('of something else than was spent: %s', async (title) => {
    const { amounts, findings } = await readOf('bestedingen', `${title}\n\n${SPENT}`);
    expect(amounts).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  const GRANTED = 'Onderdeel;2024;2025\n7;500000;400000\n';
  test.each([
    ...['Realisatiecijfers', 'Bestedingsoverzicht brede SPUK', 'Uitputtingsoverzicht', 'Terug te betalen'],
    ...['Jaarrekeningcijfers 2024 en 2025', 'Aangevraagd budget brede SPUK 2024-2025', 'Overschotten'],
  ])('of something else than was granted: %s', async (title) => {
    const { amounts, findings } = await readOf('toekenning', `${title}\n\n${GRANTED}`);
    expect(amounts).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test.each([
    'Kostenplaatsen en budgethouders',
    'Rekeningnummers brede SPUK',
    'Bestedingen 2024',
    'Brede SPUK',
  ])('of nothing else: %s', async (title) => {
    expect((await readOf('bestedingen', `${title}\n\n${SPENT}`)).amounts).toEqual(['2024 7 500.00']);
  });

  test('of a plan may name what is left over', async () => {
    const text =
      'Overschot 2024\n\nGemeente;Jaar;Soort;Van;Naar;Bedrag\nDeventer;2024;verschuiving;7;11;1000\n';
    expect((await readOf('plan', text)).amounts).toEqual(['2024 7>11 1000.00']);
  });
});
