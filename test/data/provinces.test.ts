import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/read/names/plain-text.js';
import { municipalities, provinceNames, provinces } from './places-tables.js';

/** How many municipalities each province had on 1 January 2023. */
const COUNTS = {
  Groningen: 10,
  Fryslân: 18,
  Drenthe: 12,
  Overijssel: 25,
  Flevoland: 6,
  Gelderland: 51,
  Utrecht: 26,
  'Noord-Holland': 44,
  'Zuid-Holland': 50,
  Zeeland: 13,
  'Noord-Brabant': 56,
  Limburg: 31,
};

/** CBS numbered the older municipalities province by province. */
const RANGES: readonly (readonly [province: string, from: number, to: number])[] = [
  ['Groningen', 1, 50],
  ['Fryslân', 51, 98],
  ['Drenthe', 99, 139],
  ['Overijssel', 140, 193],
  ['Gelderland', 194, 304],
  ['Utrecht', 305, 357],
  ['Noord-Holland', 358, 480],
  ['Zuid-Holland', 481, 653],
  ['Zeeland', 654, 733],
  ['Noord-Brabant', 738, 880],
  ['Limburg', 881, 994],
];
/** Those that went to another province, that were numbered late, or are of the province made last. */
const MOVED: Readonly<Record<string, string>> = {
  GM0034: 'Flevoland',
  GM0050: 'Flevoland',
  GM0171: 'Flevoland',
  GM0184: 'Flevoland',
  GM0303: 'Flevoland',
  GM0498: 'Noord-Holland',
  GM0532: 'Noord-Holland',
  GM0589: 'Utrecht',
  GM0632: 'Utrecht',
  GM0668: 'Gelderland',
  GM0765: 'Groningen',
  GM0852: 'Noord-Holland',
  GM0880: 'Noord-Holland',
};

describe('provinces', () => {
  it('are those of the 342 municipalities, in their order', () => {
    expect(provinces.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code));
  });

  it('have as many municipalities as there were', () => {
    const counts: Record<string, number> = {};
    for (const { province } of provinces) counts[province] = (counts[province] ?? 0) + 1;
    expect(counts).toEqual(COUNTS);
  });

  it('follow the numbers that CBS gave province by province', () => {
    for (const { code, province } of provinces) {
      const number = Number(code.slice(2));
      const [expected] = RANGES.find(([, from, to]) => number >= from && number <= to) ?? [];
      if (expected !== undefined) expect([code, province]).toEqual([code, MOVED[code] ?? expected]);
    }
  });

  it('have names that are of one province alone', () => {
    const plain = provinceNames.map(({ name }) => plainText(name));
    expect(new Set(plain).size).toBe(plain.length);
    expect([...new Set(provinceNames.map(({ province }) => province))]).toEqual(Object.keys(COUNTS));
  });
});
