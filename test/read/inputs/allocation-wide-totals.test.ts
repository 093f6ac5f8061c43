import { describe, expect, test } from 'vitest';
import { findingOf, findingsOf, reading, rowsOf } from '../read-allocation.js';

describe('the total column of a wide file', () => {
  test.each(['totaal', 'total', 'TOTAAL'])('that adds up is no finding: %s', (header) => {
    // 575,820.00 + 112,027.00 = 687,847.00; a blank counts as nothing
    const result = reading(
      `gemeente;jaar;7;11;${header}\nAlmere;2023;575.820,00;112.027,00;687.847,00\nAlmere;2024;1,00;;1,00\n`,
    );
    expect(findingsOf(result)).toEqual([]);
    expect(rowsOf(result)).toHaveLength(3);
  });

  test('that does not is TOTAL_MISMATCH: stated, computed and the difference', () => {
    // 0.10 + 0.20 = 0.30; stated a cent more
    const finding = findingOf(reading('gemeente;jaar;7;11;totaal\nAlmere;2023;0,10;0,20;0,31\n'));
    expect(JSON.parse(JSON.stringify(finding))).toMatchObject({
      code: 'TOTAL_MISMATCH',
      municipality: 'GM0034',
      year: 2023,
      amounts: { stated: '0.31', computed: '0.30', difference: '0.01' },
      where: { file: 'test.csv', line: 2, column: 23, field: 'totaal' },
    });
  });

  test('that is a cent less differs by minus a cent', () => {
    const finding = findingOf(reading('gemeente;jaar;7;11;totaal\nAlmere;2023;0,10;0,20;0,29\n'));
    expect(finding.amounts?.['difference']?.toString()).toBe('-0.01');
  });

  test('the amounts count, not the total', () => {
    expect(rowsOf(reading('gemeente;jaar;7;totaal\nAlmere;2023;1,00;5,00\n'))).toEqual([
      'GM0034 2023 7 1.00',
    ]);
  });

  test('is checked row by row', () => {
    const result = reading(
      'gemeente;jaar;7;totaal\nAlmere;2023;1,00;1,00\nAlmere;2024;1,00;2,00\nUtrecht;2023;1,00;0\n',
    );
    expect(findingsOf(result)).toEqual(['3:18 TOTAL_MISMATCH', '4:19 TOTAL_MISMATCH']);
  });

  test('may stand first, and is not checked where it is blank', () => {
    expect(findingsOf(reading('totaal;gemeente;jaar;7\n1,00;Almere;2023;1,00\n;Almere;2024;1,00\n'))).toEqual(
      [],
    );
    expect(findingsOf(reading('totaal;gemeente;jaar;7\n2,00;Almere;2023;1,00\n'))).toEqual([
      '2:1 TOTAL_MISMATCH',
    ]);
  });

  test('of a row without amounts must be nothing', () => {
    expect(findingsOf(reading('gemeente;jaar;7;totaal\nAlmere;2023;;0,00\nAlmere;2024;;1,00\n'))).toEqual([
      '3:14 TOTAL_MISMATCH',
    ]);
  });

  test('is not judged where one of its parts cannot be read', () => {
    expect(findingsOf(reading('gemeente;jaar;7;8;totaal\nAlmere;2023;x;1,00;5,00\n'))).toEqual([
      '2:13 BAD_AMOUNT',
    ]);
  });

  test('that cannot be read itself is BAD_AMOUNT', () => {
    expect(findingsOf(reading('gemeente;jaar;7;totaal\nAlmere;2023;1,00;zie boven\n'))).toEqual([
      '2:18 BAD_AMOUNT',
    ]);
  });

  test('is checked of an unknown municipality too: it is about the text', () => {
    expect(findingsOf(reading('gemeente;jaar;7;totaal\nAlmeer;2023;1,00;2,00\n'))).toEqual([
      '2:1 UNKNOWN_MUNICIPALITY',
      '2:18 TOTAL_MISMATCH',
    ]);
  });

  test('holds the amounts under an unknown header too, which is what is wrong', () => {
    // 1.00 + 5.00 = 6.00
    expect(findingsOf(reading('gemeente;jaar;7;Valprevetie;totaal\nAlmere;2023;1,00;5,00;6,00\n'))).toEqual([
      '1:17 UNKNOWN_INTERVENTION',
    ]);
  });

  test('tells of the decimal sign as every amount does', () => {
    expect(rowsOf(reading('gemeente;jaar;7;8;totaal\nAlmere;2025;1.000;2.000;3.000,00\n'))).toEqual([
      'GM0034 2025 7 1000.00',
      'GM0034 2025 8 2000.00',
    ]);
    expect(findingsOf(reading('gemeente;jaar;7;totaal\nAlmere;2025;1.50;1,50\n'))).toEqual([
      '2:18 AMBIGUOUS_DECIMAL',
    ]);
  });
});
