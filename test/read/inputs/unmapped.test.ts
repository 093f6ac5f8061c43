// A ledger read with a mapping: what maps to nothing is counted and added up, never dropped in silence.

import { describe, expect, test } from 'vitest';
import { jsonOf } from '../../support/run-spuk.js';
import { divisionOf, faultsOf, readingOfActuals, spentOf, unmappedOf } from '../read-actuals.js';

const MAP = `grootboek;kostenplaats;onderdeel
4351000;6710;7
4351000;;11
;6720;11
4360000;;IZA
4370000;;0
`;
const LEDGER = 'gemeente;jaar;grootboek;kostenplaats;bedrag';

function ledger(rows: readonly string[]) {
  return readingOfActuals(`${[LEDGER, ...rows].join('\n')}\n`, { map: MAP });
}

describe('a ledger with a mapping', () => {
  test('adds up by what its codes stand for', () => {
    const reading = ledger([
      'Almere;2023;4351000;6710;100,00',
      'Almere;2023;4351000;6799;10,00',
      'Almere;2023;4400000;6720;1,00',
      'Almere;2023;4360000;6710;25,00',
      'Almere;2023;4351000;6710;-0,50',
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 99.50 (2)', 'GM0034 2023 11 11.00 (2)']);
    expect(divisionOf(reading)).toEqual(['GM0034 2023 iza 25.00 (1)']);
  });

  test('may have one kind of code alone, where no line that names the other may count', () => {
    const ledgerAlone = (code: string) => `gemeente;jaar;grootboek;bedrag\nAlmere;2023;${code};1,00\n`;
    const costCentreAlone = 'gemeente;jaar;kostenplaats;bedrag\nAlmere;2023;6720;1,00\n';
    const ofCostCentres = { map: 'kostenplaats;onderdeel\n6720;11\n' };
    expect(spentOf(readingOfActuals(costCentreAlone, ofCostCentres))).toEqual(['GM0034 2023 11 1.00 (1)']);
    expect(divisionOf(readingOfActuals(ledgerAlone('4360000'), { map: MAP }))).toEqual([
      'GM0034 2023 iza 1.00 (1)',
    ]);
    // 4351000 is of 7 with cost centre 6710 and of 11 with another.
    const doubtful = readingOfActuals(ledgerAlone('4351000'), { map: MAP });
    expect([faultsOf(doubtful), spentOf(doubtful)]).toEqual([['1:1 MISSING_COLUMN'], []]);
  });

  test('is read by its own column of interventions where it has one', () => {
    const text = 'gemeente;jaar;grootboek;onderdeel;bedrag\nAlmere;2023;4360000;12;1,00\n';
    expect(spentOf(readingOfActuals(text, { map: MAP }))).toEqual(['GM0034 2023 12 1.00 (1)']);
  });

  test('and no codes is without its interventions', () => {
    const text = 'gemeente;jaar;bedrag\nAlmere;2023;1,00\n';
    expect(faultsOf(readingOfActuals(text, { map: MAP }))).toEqual(['1:1 MISSING_COLUMN']);
  });

  test('is without them, too, where there is no mapping', () => {
    const faults = faultsOf(readingOfActuals(`${LEDGER}\nAlmere;2023;4351000;6710;1,00\n`));
    expect(faults).toEqual(['1:1 MISSING_COLUMN']);
  });

  test('may map to intervention 0 in any year', () => {
    const reading = ledger(['Almere;2024;4370000;;1,00', 'Almere;2025;4370000;;2,00']);
    expect(faultsOf(reading)).toEqual([]);
    expect(spentOf(reading)).toEqual(['GM0034 2024 0 1.00 (1)', 'GM0034 2025 0 2.00 (1)']);
    expect(unmappedOf(reading)).toEqual([]);
  });
});

describe('bookings that map to nothing', () => {
  test('are one finding per municipality and year, with count, sum and the last of them', () => {
    const reading = ledger([
      'Almere;2023;4999000;6799;1.250,50',
      'Rijswijk;2023;4999000;6799;3,00',
      'Almere;2023;4351000;6710;100,00',
      'Almere;2024;4999000;6799;4,00',
      'Almere;2023;4999000;6799;-250,25',
      'Almere;2023;4351000;6710;1,00',
    ]);
    expect(unmappedOf(reading)).toEqual([
      // 1,250.50 − 250.25 = 1,000.25
      'GM0034 2023 1000.25 (2) @6: 4999000 / 6799 1000.25 (2)',
      'GM0603 2023 3.00 (1) @3: 4999000 / 6799 3.00 (1)',
      'GM0034 2024 4.00 (1) @5: 4999000 / 6799 4.00 (1)',
    ]);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 101.00 (2)']);
  });

  test('name their codes, the largest sums first whatever their sign, equal ones by code', () => {
    const reading = ledger([
      'Almere;2023;4999000;;10,00',
      'Almere;2023;4980000;;-300,00',
      'Almere;2023;;6799;20,00',
      'Almere;2023;4970000;;10,00',
      'Almere;2023;;;5,00',
    ]);
    expect(unmappedOf(reading)).toEqual([
      // −300 + 20 + 10 + 10 + 5 = −255
      'GM0034 2023 -255.00 (5) @6: 4980000 -300.00 (1), 6799 20.00 (1), 4970000 10.00 (1), 4999000 10.00 (1),  5.00 (1)',
    ]);
  });

  test('are said even where they cancel out', () => {
    const reading = ledger(['Almere;2023;4999000;;10,00', 'Almere;2023;4999000;;-10,00']);
    expect(unmappedOf(reading)).toEqual(['GM0034 2023 0.00 (2) @3: 4999000 0.00 (2)']);
  });

  test('are said per file', () => {
    const reading = readingOfActuals(
      {
        'a.csv': `${LEDGER}\nAlmere;2023;4999000;;1,00\n`,
        'b.csv': `${LEDGER}\nAlmere;2023;4999000;;2,00\n`,
      },
      { map: MAP },
    );
    expect(unmappedOf(reading)).toEqual([
      'GM0034 2023 1.00 (1) @2: 4999000 1.00 (1)',
      'GM0034 2023 2.00 (1) @2: 4999000 2.00 (1)',
    ]);
    expect(reading.findings.map(({ where }) => where?.file)).toEqual(['a.csv', 'b.csv']);
  });

  test('are not those that cannot be read: these have a finding of their own', () => {
    const reading = ledger([
      'Almere;2023;4999000;;x',
      'Almere;22;4999000;;1,00',
      'Almeer;2023;4999000;;1,00',
    ]);
    expect(unmappedOf(reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual([
      '2:22 BAD_AMOUNT bedrag',
      '3:8 BAD_YEAR jaar',
      '4:1 UNKNOWN_MUNICIPALITY gemeente',
    ]);
  });

  // 20,000 codes of 0.01 to 200.00: their sum is 20,000 × 20,001 ÷ 2 cents,
  // that of the first 10,000 10,000 × 10,001 ÷ 2 cents.
  test('of ever so many codes are one finding, whose message tells them by how they begin', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => {
      const cents = String(at + 1).padStart(3, '0');
      return `Almere;2023;${5_000_000 + at};;${cents.slice(0, -2)},${cents.slice(-2)}`;
    });
    const files = { 'g.csv': [LEDGER, ...rows].join('\n'), 'k.csv': MAP };
    const argv = ['check', '-m', 'Almere', '-y', '2023', '-s', 'g.csv', '--map', 'k.csv'];
    const unmapped = (await jsonOf(argv, { files })).findings.filter(({ code }) => code === 'UNMAPPED');
    expect(unmapped).toHaveLength(1);
    const [message = ''] = unmapped.map((finding) => finding.message.split('. ')[0]);
    expect(message).toBe(
      '20000 boekingen van Almere in 2023, samen € 2.000.100,00, horen bij geen onderdeel en tellen niet mee: 501… (10000 codes, € 1.500.050,00), 500… (10000 codes, € 500.050,00)',
    );
  });

  test.each(['geen', 'Geen', 'none'])('are not those whose code is of no grant: %s', (none) => {
    const reading = readingOfActuals(
      `${LEDGER}\nAlmere;2023;4351000;;600,00\nAlmere;2023;4999000;;1,00\nAlmere;2023;4998000;;2,00\n`,
      { map: `grootboek;onderdeel\n4351000;7\n4999000;${none}\n` },
    );
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 600.00 (1)']);
    expect(unmappedOf(reading)).toEqual(['GM0034 2023 2.00 (1) @4: 4998000 2.00 (1)']);
  });
});
