// A municipality that was merged away is answered with its successor; with --accept-merged it counts there.

import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  HEADER,
  readingOfActuals,
  readingOfBookings,
  readingOfMap,
  spentOf,
} from './read-actuals.js';

const accepted = { acceptMerged: true };

describe('a municipality that was merged', () => {
  const rows = ['Amsterdam;2023;7;800,00', 'Weesp;2023;7;100,00', 'weesp ;2023;7;50,00'];

  test('is an error that names its successor', () => {
    const reading = readingOfBookings(rows);
    expect(faultsOf(reading)).toEqual([
      '3:1 UNKNOWN_MUNICIPALITY gemeente',
      '4:1 UNKNOWN_MUNICIPALITY gemeente',
    ]);
    expect(reading.findings[0]).toMatchObject({ text: 'Weesp', successor: 'Amsterdam', suggestions: [] });
    expect(spentOf(reading)).toEqual(['GM0363 2023 7 800.00 (1)']);
  });

  test('adds up with its successor where that is accepted, and is said once for each way to write it', () => {
    const reading = readingOfBookings([...rows, 'Weesp;2024;7;1,00'], accepted);
    // 800 + 100 + 50
    expect(spentOf(reading)).toEqual(['GM0363 2023 7 950.00 (3)', 'GM0363 2024 7 1.00 (1)']);
    expect(faultsOf(reading)).toEqual([
      '3:1 MERGED_MUNICIPALITY gemeente',
      '4:1 MERGED_MUNICIPALITY gemeente',
    ]);
    expect(reading.findings).toMatchObject([
      { municipality: 'GM0363', text: 'Weesp' },
      { municipality: 'GM0363', text: 'weesp' },
    ]);
  });

  test('is said once per file', () => {
    const text = `${HEADER}\nWeesp;2023;7;1,00\nWeesp;2023;7;1,00\n`;
    const reading = readingOfActuals({ 'a.csv': text, 'b.csv': text.replace('1,00', '2,00') }, accepted);
    expect(reading.findings.map(({ code, where }) => `${where?.file} ${code}`)).toEqual([
      'a.csv MERGED_MUNICIPALITY',
      'b.csv MERGED_MUNICIPALITY',
    ]);
    expect(spentOf(reading)).toEqual(['GM0363 2023 7 2.00 (2)', 'GM0363 2023 7 3.00 (2)']);
  });

  describe.each([
    ['Appingedam', 'GM0003', 'Eemsdelta', 'GM1979'],
    ['Delfzijl', 'GM0010', 'Eemsdelta', 'GM1979'],
    ['Loppersum', 'GM0024', 'Eemsdelta', 'GM1979'],
    ['Beemster', 'GM0370', 'Purmerend', 'GM0439'],
    ['Heerhugowaard', 'GM0398', 'Dijk en Waard', 'GM1980'],
    ['Langedijk', 'GM0416', 'Dijk en Waard', 'GM1980'],
    ['Boxmeer', 'GM0756', 'Land van Cuijk', 'GM1982'],
    ['Cuijk', 'GM1684', 'Land van Cuijk', 'GM1982'],
    ['Grave', 'GM0786', 'Land van Cuijk', 'GM1982'],
    ['Mill en Sint Hubert', 'GM0815', 'Land van Cuijk', 'GM1982'],
    ['Sint Anthonis', 'GM1702', 'Land van Cuijk', 'GM1982'],
    ['Uden', 'GM0856', 'Maashorst', 'GM1991'],
    ['Landerd', 'GM1685', 'Maashorst', 'GM1991'],
    ['Weesp', 'GM0457', 'Amsterdam', 'GM0363'],
    ['Brielle', 'GM0501', 'Voorne aan Zee', 'GM1992'],
    ['Hellevoetsluis', 'GM0530', 'Voorne aan Zee', 'GM1992'],
    ['Westvoorne', 'GM0614', 'Voorne aan Zee', 'GM1992'],
  ])('%s, %s', (name, code, successor, successorCode) => {
    const bare = String(Number(code.slice(2)));

    test.each([name, code, bare, code.slice(2)])(`written as %s counts with ${successor}`, (text) => {
      expect(spentOf(readingOfBookings([`${text};2023;7;1,00`], accepted))).toEqual([
        `${successorCode} 2023 7 1.00 (1)`,
      ]);
    });

    test('is an error that names its successor, and by its code what it was called', () => {
      expect(readingOfBookings([`${name};2023;7;1,00`]).findings).toMatchObject([
        { code: 'UNKNOWN_MUNICIPALITY', text: name, successor },
      ]);
      expect(readingOfBookings([`${bare};2023;7;1,00`]).findings).toMatchObject([
        { code: 'UNKNOWN_MUNICIPALITY', text: bare, successor, was: name },
      ]);
    });
  });

  test.each(['Haaren', 'GM0788', '788', 'gemeente haaren'])(
    'that was divided, %s, names all four, and nothing can be taken for it',
    (text) => {
      for (const options of [{}, accepted]) {
        const reading = readingOfBookings([`${text};2023;7;1,00`], options);
        expect(spentOf(reading)).toEqual([]);
        expect(reading.findings).toMatchObject([
          { code: 'UNKNOWN_MUNICIPALITY', text, successors: ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught'] },
        ]);
      }
    },
  );

  test('with the code of its successor beside it agrees with it, and with another contradicts it', () => {
    const of = (code: string) =>
      readingOfActuals(`gemeentecode;${HEADER}\n${code};Weesp;2023;7;1,00\n`, accepted);
    expect(spentOf(of('GM0363'))).toEqual(['GM0363 2023 7 1.00 (1)']);
    expect(spentOf(of('GM0034'))).toEqual([]);
    expect(faultsOf(of('GM0034'))).toContain('2:8 UNKNOWN_MUNICIPALITY gemeente');
  });

  test('may stand in a mapping', () => {
    const reading = readingOfMap('gemeente;grootboek;onderdeel\nWeesp;1;7\n', accepted);
    expect(reading.map.find('GM0363', { ledger: '1', costCentre: '' })).toBe(7);
  });
});

test('a name that is unknown stays an error', () => {
  expect(faultsOf(readingOfBookings(['Almeer;2023;7;1,00'], accepted))).toEqual([
    '2:1 UNKNOWN_MUNICIPALITY gemeente',
  ]);
});

test('a municipality that will be merged is itself until then', () => {
  expect(spentOf(readingOfBookings(['Wijdemeren;2026;7;1,00']))).toEqual(['GM1696 2026 7 1.00 (1)']);
});
