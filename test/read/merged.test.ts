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

  test.each([
    ['Uden', 'GM1991'],
    ['Landerd', 'GM1991'],
    ['Boxmeer', 'GM1982'],
    ['Mill en Sint Hubert', 'GM1982'],
    ['Heerhugowaard', 'GM1980'],
    ['Westvoorne', 'GM1992'],
    ['Beemster', 'GM0439'],
  ])('%s counts with %s', (name, successor) => {
    expect(spentOf(readingOfBookings([`${name};2023;7;1,00`], accepted))).toEqual([
      `${successor} 2023 7 1.00 (1)`,
    ]);
  });

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
