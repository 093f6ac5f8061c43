// Amounts without quotes in a file with commas: the cents would be taken for a text, and be lost.

import { describe, expect, test } from 'vitest';
import { readOfficeFile } from './read-office-file.js';

const readOf = (kind: string, text: string) =>
  readOfficeFile(`${kind}-in.csv`, new TextEncoder().encode(text));

describe('an amount that a comma splits', () => {
  test.each([
    ['bestedingen', 'Jaar,Onderdeel,Besteed,Omschrijving\n2024,7,1.234,50\n2024,8,10,00\n', 2],
    ['bestedingen', 'Onderdeel,Jaar,Besteed,Toelichting\n7,2024,1,234\n11,2024,1,000\n', 2],
    ['bestedingen', 'Jaar,Onderdeel,Besteed,Omschrijving\n2024,7,12,huur\n2024,8,1234,50\n', 3],
    ['toekenning', 'Jaar,Onderdeel,Toegekend,Toelichting\n2024,7,531.659,50\n', 2],
    ['toekenning', 'Jaar,Onderdeel,Toegekend,Toelichting\n2024,7,€ 531659,50-\n', 2],
  ])('leaves no amount read: %s %j', async (kind, text, line) => {
    const { amounts, findings } = await readOf(kind, text);
    expect([amounts, findings.filter((found) => !found.startsWith('UNKNOWN_COLUMN'))]).toEqual([
      [],
      [`BAD_AMOUNT ${line}`],
    ]);
  });

  test.each([
    ['in quotes', 'Jaar,Onderdeel,Besteed,Omschrijving\n2024,7,"1.234,50",huur\n', '1234.50'],
    ['with semicolons', 'Jaar;Onderdeel;Besteed;Omschrijving\n2024;7;1.234,50;50\n', '1234.50'],
    ['with its own cents', 'Jaar,Onderdeel,Besteed,Omschrijving\n2024,7,1234.50,25\n', '1234.50'],
    ['beside a text', 'Jaar,Onderdeel,Besteed,Omschrijving\n2024,7,1234,25 uur\n', '1234.00'],
    ['beside a number that is no text', 'Jaar,Onderdeel,Besteed,Volgnr\n2024,7,1234,25\n', '1234.00'],
  ])('is read %s', async (_, text, amount) => {
    expect((await readOf('bestedingen', text)).amounts).toEqual([`2024 7 ${amount}`]);
  });
});
