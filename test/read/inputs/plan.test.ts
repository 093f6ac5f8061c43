import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import { rulesWith } from '../../support/rules-with.js';
import { faultsOf, HEADER, plannedOf, readingOfPlan, readingOfRows } from '../read-plan.js';

const SHIFT = 'GM0034 2023 7>11 86373.01';
const CARRY = 'GM0034 2023 7> 115164.00';

describe('a plan', () => {
  test.each([
    [
      'Dutch',
      `${HEADER}\nAlmere;2023;verschuiving;7;11;86.373,01;meer\nAlmere;2023;doorschuiving;7;;115.164,00;\n`,
    ],
    [
      'English',
      'municipality,year,kind,from,to,amount,note\nAlmere,2023,shift,7,11,"86,373.01",more\nAlmere,2023,carry,7,,115164.00,\n',
    ],
    [
      'in any case, with accents and punctuation, without a note, in another order',
      'BEDRAG;Naar:;"Ván";Soort;Jaar;Gemeentecode\n86373,01;11;7;Verschuiving;2023;34\n115164,00;;7;DOORSCHUIVING;2023;GM0034\n',
    ],
    [
      'of both languages at once',
      'code;jaar;kind;van;to;amount\nGM0034;2023;verschuiving;7;11;86373,01\nGM0034;2023;carry;7;;115164,00\n',
    ],
    [
      'with names of interventions',
      `${HEADER}\nAlmere;2023;verschuiving;Valpreventie;Informal care;86.373,01;\nAlmere;2023;doorschuiving;7. Valpreventie;;115.164,00;\n`,
    ],
    [
      'with the code beside the name',
      `gemeentecode;${HEADER}\n0034;Almere;2023;shift;7;11;86.373,01;\nGM0034;almere;2023;carry;7;;115.164,00;\n`,
    ],
  ])('%s', (_, text) => {
    const reading = readingOfPlan(text);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual([SHIFT, CARRY]);
  });

  test('keeps the cell of each amount, so that a finding can point at it', () => {
    const { plan } = readingOfRows([
      'Almere;2023;verschuiving;7;11;1,00;',
      '',
      ';;;;;;',
      'Almere;2023;doorschuiving;7;;2,00;',
    ]);
    expect(plan.shifts[0]?.place).toMatchObject({ file: 'plan.csv', line: 2, cell: 5, input: 0 });
    expect(plan.carries[0]?.place).toMatchObject({ file: 'plan.csv', line: 5, cell: 5, input: 0 });
  });

  test('keeps rows that repeat: they add up', () => {
    const row = 'Almere;2023;verschuiving;7;11;1,00;';
    expect(plannedOf(readingOfRows([row, row]))).toEqual(['GM0034 2023 7>11 1.00', 'GM0034 2023 7>11 1.00']);
  });

  test('of several files is that of all of them, in the order in which they were named', () => {
    const reading = readingOfPlan({
      'b.csv': `${HEADER}\nAlmere;2023;verschuiving;7;11;1,50;\n`,
      'a.csv':
        'municipality,year,kind,from,to,amount\nAmsterdam,2024,carry,7,,0.05\nAlmere,2023,shift,7,11,2.50\n',
    });
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual([
      'GM0034 2023 7>11 1.50',
      'GM0034 2023 7>11 2.50',
      'GM0363 2024 7> 0.05',
    ]);
    expect(reading.plan.shifts.map(({ place }) => place?.file)).toEqual(['b.csv', 'a.csv']);
    expect(reading.tables.map(({ table, decimalSign }) => [table.file, decimalSign])).toEqual([
      ['b.csv', ','],
      ['a.csv', '.'],
    ]);
  });

  test('without rows is an empty one', () => {
    const reading = readingOfRows([]);
    expect(faultsOf(reading)).toEqual([]);
    expect(reading.plan).toEqual({ shifts: [], carries: [] });
  });
});

describe('however it was written down', () => {
  const cells = [
    ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'],
    ['Súdwest-Fryslân', '2024', 'verschuiving', '7', '11', '1.234,56'],
  ];
  const text = (separator: string, lineEnd: string) =>
    cells.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join(lineEnd);
  const windows1252 = (content: string) => Uint8Array.from(content, (sign) => sign.charCodeAt(0));

  test.each([
    ['semicolons and LF', text(';', '\n')],
    ['commas and CRLF', text(',', '\r\n')],
    ['tabs and CR', text('\t', '\r')],
    ['a byte-order mark', `\uFEFF${text(';', '\r\n')}\r\n`],
    ['Windows-1252', windows1252(text(';', '\r\n'))],
  ])('%s', (_, content) => {
    const reading = readingOfPlan({ 'plan.csv': content });
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual(['GM1900 2024 7>11 1234.56']);
  });

  test('each file has its own decimal sign', () => {
    const reading = readingOfPlan({
      'comma.csv': `${HEADER}\nAlmere;2023;verschuiving;7;11;1.234,50;\nAlmere;2023;verschuiving;7;11;1.234;\n`,
      'point.csv': `${HEADER}\nAlmere;2023;verschuiving;7;11;2,345.50;\nAlmere;2023;verschuiving;7;11;2,345;\n`,
    });
    expect(plannedOf(reading)).toEqual([
      'GM0034 2023 7>11 1234.50',
      'GM0034 2023 7>11 1234.00',
      'GM0034 2023 7>11 2345.50',
      'GM0034 2023 7>11 2345.00',
    ]);
  });
});

describe('without a column for the municipality', () => {
  const text = 'jaar;soort;van;naar;bedrag\n2023;verschuiving;7;11;1,00\n';

  test('-m names it', () => {
    const reading = readingOfPlan(text, { municipality: 'GM0034' });
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual(['GM0034 2023 7>11 1.00']);
  });

  test('and without -m nothing can be read', () => {
    const reading = readingOfPlan(text);
    expect(faultsOf(reading)).toEqual(['1:1 MISSING_COLUMN']);
    expect(plannedOf(reading)).toEqual([]);
  });

  test('a column counts before -m', () => {
    const reading = readingOfRows(['Amsterdam;2023;verschuiving;7;11;1,00;'], { municipality: 'GM0034' });
    expect(plannedOf(reading)).toEqual(['GM0363 2023 7>11 1.00']);
  });
});

describe('intervention 0', () => {
  test('is meant by a carry without `van` in a year whose carry stands on the total', () => {
    const reading = readingOfRows([
      'Almere;2025;doorschuiving;;;1,00;',
      'Almere;2026;doorschuiving; ;;2,00;',
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual(['GM0034 2025 0> 1.00', 'GM0034 2026 0> 2.00']);
  });

  test('may be named in such a year, and so may any other', () => {
    const rows = [
      'Almere;2025;doorschuiving;0;;1,00;',
      'Almere;2025;doorschuiving;niet verdeeld;;2,00;',
      'Almere;2025;doorschuiving;7;;3,00;',
    ];
    expect(plannedOf(readingOfRows(rows))).toEqual([
      'GM0034 2025 0> 1.00',
      'GM0034 2025 0> 2.00',
      'GM0034 2025 7> 3.00',
    ]);
  });

  test('may give in a year without walls, and never receives', () => {
    const reading = readingOfRows([
      'Almere;2025;verschuiving;0;7;1,00;',
      'Almere;2026;verschuiving;7;niet verdeeld;2,00;',
    ]);
    expect(plannedOf(reading)).toEqual(['GM0034 2025 0>7 1.00']);
    expect(faultsOf(reading)).toEqual(['3:28 BAD_SHIFT naar']);
  });

  test('is meant in no year of uniform', () => {
    const reading = readingOfRows(['Almere;2025;doorschuiving;;;1,00;'], { rules: uniform });
    expect(faultsOf(reading)).toEqual(['2:27 BAD_SHIFT van']);
  });
});

describe('where a carry arrives', () => {
  test('may be said out of a year whose money arrives anywhere', () => {
    const reading = readingOfRows([
      'Almere;2025;doorschuiving;7;11;1,00;',
      'Almere;2025;doorschuiving;;Valpreventie;2,00;',
      'Almere;2025;doorschuiving;7;0;3,00;',
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual([
      'GM0034 2025 7>11 next year 1.00',
      'GM0034 2025 0>7 next year 2.00',
      'GM0034 2025 7>0 next year 3.00',
    ]);
  });

  test('is the same where it is said to be the same, in any year', () => {
    const reading = readingOfRows([
      'Almere;2023;doorschuiving;7;7;1,00;',
      'Almere;2023;doorschuiving;7;Valpreventie;2,00;',
      'Almere;2025;doorschuiving;0;0;3,00;',
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(plannedOf(reading)).toEqual(['GM0034 2023 7> 1.00', 'GM0034 2023 7> 2.00', 'GM0034 2025 0> 3.00']);
  });

  test.each([
    ['another, where it arrives at the same', 'Almere;2023;doorschuiving;7;11;1,00;', 'CARRY_DESTINATION'],
    ['another, in 2024', 'Almere;2024;doorschuiving;7;0;1,00;', 'CARRY_DESTINATION'],
    ['none that is known', 'Almere;2025;doorschuiving;7;17;1,00;', 'UNKNOWN_INTERVENTION'],
  ])('cannot be %s: the row is not used', (_, row, code) => {
    const reading = readingOfRows([row]);
    expect(faultsOf(reading)).toEqual([`2:29 ${code} naar`]);
    expect(plannedOf(reading)).toEqual([]);
  });

  test('cannot be undivided in a year with walls because the plan says so', () => {
    const rules = rulesWith([2026, 'walls', 'value', true], [2026, 'carry-limit', 'scope', 'intervention']);
    const reading = readingOfRows(
      [
        'Almere;2025;doorschuiving;7;0;1,00;',
        'Almere;2025;doorschuiving;0;;2,00;',
        'Almere;2025;doorschuiving;0;7;3,00;',
      ],
      { rules },
    );
    expect(faultsOf(reading)).toEqual(['2:29 UNDIVIDED_IN_WALLED_YEAR naar']);
    expect(plannedOf(reading)).toEqual(['GM0034 2025 0> 2.00', 'GM0034 2025 0>7 next year 3.00']);
  });
});

test('a carry of nothing does nothing, wherever it would go', () => {
  const reading = readingOfRows([
    'Almere;2023;doorschuiving;7;11;0,00;',
    'Almere;2023;doorschuiving;0;;0,00;',
    'Almere;2025;doorschuiving;7;;0,00;',
  ]);
  expect(faultsOf(reading)).toEqual([]);
  expect(plannedOf(reading)).toEqual([]);
});

describe('the kind of a row', () => {
  const planned = (kind: string, to: string) => {
    const { plan, findings } = readingOfRows([`Almere;2023;${kind};7;${to};1,00;`]);
    if (findings.length > 0) return findings.map(({ code }) => code).join(' ');
    return plan.shifts.length === 1 ? 'shift' : `${plan.carries.length} carry`;
  };

  test.each(['verschuiving', 'Verschuiven', 'schuiven', 'shift'])('%s is a shift', (kind) => {
    expect(planned(kind, '11')).toBe('shift');
  });

  test.each(['doorschuiving', 'Doorschuiven', 'meenemen', 'carry', 'carry-over', 'Overheveling'])(
    '%s is a carry',
    (kind) => {
      expect(planned(kind, '')).toBe('1 carry');
    },
  );

  test('overheveling to another may be within the year or to the next: it is refused, with both', () => {
    const { findings, plan } = readingOfRows(['Almere;2025;overheveling;7;11;1,00;']);
    expect(findings).toMatchObject([
      { code: 'UNKNOWN_KIND', text: 'overheveling', suggestions: ['verschuiving', 'doorschuiving'] },
    ]);
    expect([plan.shifts, plan.carries]).toEqual([[], []]);
  });
});
