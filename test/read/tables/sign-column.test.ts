// A column that says debit or credit decides the sign of the amounts beside it, or none of them is believed.

import { describe, expect, test } from 'vitest';
import { readActuals } from '../../../src/read/inputs/actuals.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { workbookOf } from '../../support/workbooks.js';
import { bulkOfActuals, faultsOf, readingOfActuals, spentOf, vocabularyOf } from '../read-actuals.js';
import { reading as readingOfAllocation } from '../read-allocation.js';
import { readingOfPlan } from '../read-plan.js';

const MAP = 'grootboek;onderdeel\n4351000;7\n';
const OF_ALMERE = { municipality: 'GM0034', map: MAP };

/** Bookings on intervention 7 of Almere in 2023: an amount and a sign a row, the first on line 2. */
function signed(header: string, rows: readonly (readonly [amount: string, sign: string])[]) {
  const lines = rows.map(([amount, sign]) => `Almere;2023;7;${amount};${sign}`);
  return readingOfActuals(`${[`gemeente;jaar;onderdeel;bedrag;${header}`, ...lines].join('\n')}\n`);
}

const ONE_OF_EACH = (plus: string, minus: string) =>
  [
    ['500,00', plus],
    ['100,00', minus],
  ] as const;

describe('a column of signs beside amounts without', () => {
  test('of the export of a ledger: 500.00 debit less 100.00 credit', () => {
    const reading = readingOfActuals(
      'Jaar;Grootboek;Kostenplaats;Bedrag;D/C\n2023;4351000;6710;500,00;D\n2023;4351000;6710;100,00;C\n',
      OF_ALMERE,
    );
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
    expect(reading.tables[0]?.signColumn).toBe('D/C');
  });

  test.each([
    ['D/C', 'D', 'C'],
    ['DC', 'd', 'c'],
    ['Debet/Credit', 'Debet', 'Credit'],
    ['Debit/Credit', 'debit', 'CREDIT'],
    ['D-C indicatie', 'DB', 'CR.'],
    ['Debet/Kredit', 'D', 'K'],
    ['Af Bij', 'Af', 'Bij'],
    ['Bij/Af', 'af', 'bij'],
    ['Soll/Haben', 'S', 'H'],
    ['S/H', 'Soll', 'Haben'],
    ['+/-', '+', '-'],
    ['± ', '+', '\u2212'],
    ['Teken', 'plus', 'min'],
    ['DEB/CRE', 'DEB', 'CRE'],
    ['Deb./Cred.', 'Deb.', 'Cred.'],
    ['D of C', 'D - Debet', 'C - Credit'],
    ['Debet of credit', 'Debet (D)', 'Credit (C)'],
    ['D/C-aanduiding', 'D = debet', 'C = credit'],
    ['Debit/credit indicator', 'Debit entry', 'Credit entry'],
    ['D-C', '1 - Debet', '2 - Credit'],
    ['S/H-Kennzeichen', 'S (Soll)', 'H (Haben)'],
    ['Bij of af', 'Af', 'Bij'],
  ])('headed %j, with %j and %j', (header, plus, minus) => {
    const reading = signed(header, ONE_OF_EACH(plus, minus));
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
  });

  test('of credits alone is less than nothing', () => {
    expect(spentOf(signed('D/C', [['100,00', 'C']]))).toEqual(['GM0034 2023 7 -100.00 (1)']);
  });

  test.each(['X', 'DD', 'H', '', '40'])(
    'a word that is not one of its own, %j, leaves its row out',
    (word) => {
      const reading = signed('D/C', [...ONE_OF_EACH('D', 'C'), ['7,00', word]]);
      expect(faultsOf(reading)).toEqual(['4:20 SIGN_COLUMN D/C']);
      expect(reading.findings[0]).toMatchObject({ problem: 'unknown', text: word });
      expect(spentOf(reading)).toEqual(['GM0034 2023 7 400.00 (2)']);
    },
  );

  test('an amount of zero needs no sign', () => {
    const reading = signed('D/C', [...ONE_OF_EACH('D', 'C'), ['0,00', '']]);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (3)']]);
  });

  test('without a sign in any row leaves the amounts as they are', () => {
    const reading = signed('D/C', [
      ['500,00', ''],
      ['-100,00', ' '],
    ]);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
    expect(reading.tables[0]?.signColumn).toBeUndefined();
  });
});

describe('a column of signs beside amounts with signs', () => {
  test('that repeats them everywhere changes nothing', () => {
    const reading = signed('D/C', [
      ['500,00', 'D'],
      ['100,00-', 'C'],
      ['-50,00', 'C'],
    ]);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 350.00 (3)']]);
  });

  test.each([
    [
      'a debit below zero',
      [
        ['500,00', 'D'],
        ['-100,00', 'D'],
      ],
      3,
    ],
    [
      'a credit above zero among credits below',
      [
        ['-100,00', 'C'],
        ['50,00', 'C'],
      ],
      3,
    ],
    [
      'a correction beside plain credits',
      [
        ['500,00', 'D'],
        ['100,00', 'C'],
        ['-50,00', 'D'],
      ],
      3,
    ],
  ] as const)('%s: no amount is read, and the first that differs is named', (_, rows, line) => {
    const reading = signed('D/C', rows);
    expect(reading.findings).toMatchObject([{ code: 'SIGN_COLUMN', problem: 'twice', where: { line } }]);
    expect(spentOf(reading)).toEqual([]);
  });
});

describe('a column without a known header that holds nothing but signs', () => {
  test.each([
    [
      'both of them',
      [
        ['500,00', 'D'],
        ['100,00', 'C'],
      ],
    ],
    [
      'credits alone',
      [
        ['500,00', 'C'],
        ['100,00', 'C'],
      ],
    ],
    [
      'a plus and a minus',
      [
        ['500,00', '+'],
        ['100,00', '-'],
      ],
    ],
    [
      'in two ways at once',
      [
        ['500,00', 'D - Debet'],
        ['100,00', 'C - Credit'],
      ],
    ],
    [
      'in short',
      [
        ['500,00', 'DEB'],
        ['100,00', 'CRE'],
      ],
    ],
    [
      'beside a stray word',
      [
        ['500,00', 'D'],
        ['100,00', 'C'],
        ['0,00', 'E'],
      ],
    ],
    [
      'of which the first is a stray word',
      [
        ['500,00', '-'],
        ['100,00', 'D'],
        ['40,00', 'C'],
      ],
    ],
    [
      'some of them left out',
      [
        ['500,00', ''],
        ['100,00', 'credit'],
      ],
    ],
  ] as const)('%s: no amount is read', (_, rows) => {
    const reading = signed('Soort', rows);
    expect(reading.findings.map((finding) => finding.code)).toContain('SIGN_COLUMN');
    expect(spentOf(reading)).toEqual([]);
  });

  test.each([
    [
      'debits alone, which count as they stand',
      'Soort',
      [
        ['500,00', 'D'],
        ['100,00', 'D'],
      ],
    ],
    [
      'a dash where nothing is said',
      'Opmerking',
      [
        ['500,00', '-'],
        ['100,00', '-'],
      ],
    ],
    [
      'what bookings are for, of which one may have such a name',
      'Omschrijving',
      [
        ['500,00', 'Zaalhuur'],
        ['100,00', 'Credit'],
        ['40,00', 'Cursus'],
      ],
    ],
    [
      'a kind of journal with a letter that is one too',
      'Dagboek',
      [
        ['500,00', 'K'],
        ['100,00', 'M'],
        ['40,00', 'D'],
        ['4,00', 'V'],
        ['1,00', 'B'],
      ],
    ],
  ] as const)('%s: is a column like any other', (_, header, rows) => {
    const reading = signed(header, rows);
    expect(reading.findings.map((finding) => finding.code)).toEqual(['UNKNOWN_COLUMN']);
    expect(spentOf(reading)).toHaveLength(1);
  });

  test('of a ledger with a mapping, whose other columns are left alone', () => {
    const reading = readingOfActuals(
      'Jaar;Grootboek;Bedrag;Type\n2023;4351000;500,00;D\n2023;4351000;100,00;C\n',
      OF_ALMERE,
    );
    expect(faultsOf(reading)).toEqual(['1:23 SIGN_COLUMN Type']);
    expect(spentOf(reading)).toEqual([]);
  });
});

describe('amounts of debits and credits in columns of their own, beside the amounts', () => {
  const ledger = (rows: readonly string[]) =>
    readingOfActuals(`${['Jaar;Grootboek;Bedrag;Debet;Credit', ...rows].join('\n')}\n`, OF_ALMERE);

  test('that a credit contradicts: its row is left out', () => {
    const reading = ledger(['2023;4351000;500,00;500,00;', '2023;4351000;100,00;0,00;100,00']);
    expect(faultsOf(reading)).toEqual(['3:26 SIGN_COLUMN Credit']);
    expect(spentOf(reading)).toEqual(['GM0034 2023 7 500.00 (1)']);
  });

  test('that agree with a minus: nothing is wrong', () => {
    const reading = ledger(['2023;4351000;500,00;500,00;0,00', '2023;4351000;-100,00;;100,00']);
    expect([faultsOf(reading), spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
  });
});

describe('a ledger that is read piece by piece', () => {
  const HEADER = 'Gemeente;Jaar;Onderdeel;Bedrag';
  const bulkOf = (header: string, rows: readonly string[]) => bulkOfActuals([`${HEADER};${header}`, ...rows]);
  const DEBITS = Array.from({ length: 2000 }, () => 'Almere;2023;7;1,50;D');

  // 2,000 × 1.50 less 0.50.
  test('takes the credits off', () => {
    expect(bulkOf('D/C', [...DEBITS, 'Almere;2023;7;0,50;C'])).toEqual({
      spent: ['GM0034 2023 7 2999.50 (2001)'],
      codes: [],
      whole: false,
    });
  });

  test.each([
    [
      'an unknown word far down',
      'D/C',
      'Almere;2023;7;0,50;X',
      ['GM0034 2023 7 3000.00 (2000)'],
      ['SIGN_COLUMN'],
    ],
    [
      'a credit far down after stray words',
      'Soort',
      ['Almere;2023;7;1,00;?', 'Almere;2023;7;0,50;C'],
      [],
      ['SIGN_COLUMN', 'UNKNOWN_COLUMN'],
    ],
    ['a minus far down', 'D/C', 'Almere;2023;7;-0,50;D', [], ['SIGN_COLUMN']],
    [
      'a credit far down under an unknown header',
      'Soort',
      'Almere;2023;7;0,50;C',
      [],
      ['SIGN_COLUMN', 'UNKNOWN_COLUMN'],
    ],
  ])('%s: is read as a whole, and found', (_, header, last, spent, codes) => {
    const reading = bulkOf(header, [...DEBITS, ...[last].flat()]);
    expect({ ...reading, codes: [...reading.codes].sort() }).toEqual({ spent, codes, whole: true });
  });
});

test('a sheet has its signs from their column too', async () => {
  const book = 'grootboek.xlsx';
  const rows = [
    ['gemeente', 'jaar', 'onderdeel', 'bedrag', 'D/C'],
    ['Almere', 2023, 7, 500, 'D'],
    ['Almere', 2023, 7, 100, 'C'],
  ];
  const bytes = await workbookOf({ name: 'Blad1', rows });
  const sheet = await openWorkbook({ bytes, book, sheet: undefined });
  const reading = readActuals([{ file: book, bytes, sheet }], vocabularyOf({}));
  expect([reading.findings, spentOf(reading)]).toEqual([[], ['GM0034 2023 7 400.00 (2)']]);
});

describe('a column of signs where none can be', () => {
  test('of an allocation, long or wide or by years: no amount is read', () => {
    for (const text of [
      'gemeente;jaar;onderdeel;toegekend;D/C\nAlmere;2023;7;500,00;C\n',
      'gemeente;jaar;7;D/C\nAlmere;2023;500,00;C\n',
      'gemeente;onderdeel;2023;D/C\nAlmere;7;500,00;C\n',
    ]) {
      const { allocation, findings } = readingOfAllocation(text);
      expect([findings.map(({ code }) => code), allocation.rows]).toEqual([['SIGN_COLUMN'], []]);
    }
  });

  test('of a plan: no amount is read', () => {
    const { plan, findings } = readingOfPlan(
      'gemeente;jaar;soort;van;naar;bedrag;+/-\nAlmere;2023;verschuiving;7;11;100,00;-\n',
    );
    expect([findings.map(({ code }) => code), plan.shifts]).toEqual([['SIGN_COLUMN'], []]);
  });
});
