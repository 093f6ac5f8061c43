// Every remedy leads out of its fault: the inputs of docs/errors.md are mended as their finding says, and nothing is found.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argumentsOf, commandOf, filesOf } from '../../build/errors-text.js';
import { divisionOf } from '../support/run-iza.js';
import { jsonOf } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The input files of a finding by their path, as text where they are text. */
function inputsOf(code: string): Files {
  return Object.fromEntries(
    filesOf(code).map((name) => {
      const path = `fixtures/errors/${code}/${name}`;
      const bytes = readFileSync(path);
      const text = bytes.toString('utf8');
      return [path, Buffer.from(text).equals(bytes) ? text : new Uint8Array(bytes)];
    }),
  );
}

/** The inputs with one text replaced in one of them. */
const replaced =
  (file: string, text: string, by: string) =>
  (code: string): Files => {
    const path = `fixtures/errors/${code}/${file}`;
    const files = inputsOf(code);
    const before = String(files[path]);
    expect(before).toContain(text);
    return { ...files, [path]: before.replace(text, by) };
  };

/** An allocation with everything that a mended plan needs, so that nothing else is left to say. */
const granting = (code: string, rows: readonly string[]): Files => ({
  [`fixtures/errors/${code}/${A}`]: ['gemeente;jaar;onderdeel;toegekend', ...rows].join('\n'),
});

const A = 'toekenning.csv';
const P = 'plan.csv';
const S = 'bestedingen.csv';
const LEDGER = 'grootboek.csv';
const PLAN = ['gemeente', 'jaar', 'soort', 'van', 'naar', 'bedrag'];
const SHIFT = ['Almere', 2024, 'verschuiving', 7, 11, 1000];
const plan = async (code: string, ...rows: readonly (readonly (string | number)[])[]): Promise<Files> => ({
  [`fixtures/errors/${code}/plan.xlsx`]: await workbookOf({
    name: 'Plan',
    rows: rows.map((row) => [...row]),
  }),
});

/** What a person does who follows the remedy. */
const MENDED: Readonly<Record<string, (code: string) => Files | Promise<Files>>> = {
  BAD_WEIGHTS: replaced('gewichten.csv', 'noord;140', 'Zuid;140'),
  UNMAPPED: replaced('koppeling.csv', '4351000;Valpreventie\n', '4351000;7\n4999000;geen\n4980000;7\n'),
  CONTRADICTING_MAP: replaced('koppeling.csv', '4351000;6710;Mantelzorg\n', ''),
  UNKNOWN_KIND: (code) => ({
    ...replaced(P, 'doorschuving', 'doorschuiving')(code),
    ...granting(code, ['Almere;2023;7;575.820,00', 'Almere;2024;7;575.820,00']),
  }),
  BAD_SHIFT: (code) => ({
    ...replaced(P, 'verschuiving;7;7', 'verschuiving;7;11')(code),
    ...granting(code, ['Almere;2023;7;575.820,00', 'Almere;2023;11;1,00']),
  }),
  NO_ALLOCATION: replaced(
    A,
    'Almere;2025;7;600.000,00\n',
    'Almere;2025;7;600.000,00\nAlmere;2026;7;600.000,00\nAlmere;2026;11;1,00\n',
  ),
  YEAR_NOT_COVERED: replaced(A, '2022', '2023'),
  UNKNOWN_MUNICIPALITY: replaced(A, 'Almeer', 'Almere'),
  UNKNOWN_INTERVENTION: replaced(A, 'Valprevetie', 'Valpreventie'),
  MISSING_COLUMN: replaced(
    A,
    'gemeente;jaar;toegekend\nAlmere;2023;',
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;',
  ),
  DUPLICATE_COLUMN: (code) => ({
    [`fixtures/errors/${code}/${A}`]: 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\n',
  }),
  UNKNOWN_COLUMN: (code) => ({
    [`fixtures/errors/${code}/${A}`]: 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\n',
  }),
  SIGN_COLUMN: replaced(LEDGER, '40,00;X', '40,00;D'),
  SAME_FILE: replaced('kopie.csv', '600,00', '400,00'),
  RAGGED_ROW: replaced(A, '576440,00', '"576440,00"'),
  BROKEN_QUOTE: replaced(A, '"Almere;', '"Almere";'),
  BAD_ENCODING: (code) => ({
    [`fixtures/errors/${code}/${A}`]: 'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\n',
  }),
  MERGED_CELLS: (code) => plan(code, PLAN, SHIFT),
  UNCOMPUTED_FORMULA: (code) => plan(code, PLAN, SHIFT),
  SECOND_TABLE: replaced(A, ';\nOnderdeel;2025\nValpreventie;531.659,00\n', ''),
  UNIT_UNCLEAR: replaced(A, ', bedragen in euro’s', ''),
  IN_THOUSANDS: replaced(
    A,
    'Brede SPUK (x € 1.000)\nOnderdeel;2024\nValpreventie;531,7',
    'Onderdeel;2024\nValpreventie;531.700,00',
  ),
  HIDDEN_ROWS: (code) => plan(code, PLAN, SHIFT),
  BAD_YEAR: replaced(A, ';23;', ';2023;'),
  BAD_AMOUNT: replaced(A, '576.440,005', '576.440,01'),
  AMBIGUOUS_DECIMAL: replaced(A, '111930.50', '111930,50'),
  NEGATIVE_AMOUNT: replaced(A, '-4.977,00', '570.843,00'),
  DUPLICATE_ROW: (code) => ({
    [`fixtures/errors/${code}/${A}`]:
      'gemeente;jaar;onderdeel;toegekend;beschikking\nAlmere;2023;7;575.820,00;2023-1\nAlmere;2023;7;4.977,00;2023-2\n',
  }),
  TOTAL_MISMATCH: replaced(A, '688.307,00', '688.370,00'),
  NEGATIVE_SPENT: replaced(S, '-100,01', '-100,00'),
  OVERSPENT: replaced(S, '50,01', '50,00'),
};

/** Notes say how something was judged or read, and are no fault. */
const faultsIn = (findings: readonly { readonly code: string; readonly severity: string }[]) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);

describe('a remedy that is followed leads out', () => {
  test.each(Object.entries(MENDED))('%s', async (code, mend) => {
    const argv = argumentsOf(commandOf(code));
    const before = await jsonOf(argv, { files: inputsOf(code) });
    expect(before.findings.map((finding) => finding.code)).toContain(code);
    const after = await jsonOf(argv, { files: { ...inputsOf(code), ...(await mend(code)) } });
    expect(faultsIn(after.findings)).toEqual([]);
    expect(after.findings.map((finding) => finding.code)).not.toContain(code);
  });
});

/** What a person types instead whose command line is at fault, and none of its files. */
const RETYPED: Readonly<Record<string, (argv: readonly string[]) => readonly string[]>> = {
  // 13 municipalities: 13 × 7.69% is 99.97%, 13 × 8% is 104%
  IZA_BOUNDS: (argv) => argv.map((word) => (word === '8%' ? '7,69%' : word)),
  IZA_CEILING: (argv) => argv.map((word) => (word === '150000000,01' ? '150000000,00' : word)),
  // 60% of 3,336,908.00 is 2,002,144.80, and leaves 1,334,763.20
  IZA_NEGATIVE_LOCAL: (argv) => argv.map((word) => (word === '1500000' ? '1334763,20' : word)),
};

/** An IZA finding that has other remedies than that of its example, each followed. */
const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];
const OTHER_REMEDIES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  // 13 × 7.70% is 100.10%
  ['IZA_BOUNDS', 'Verhoog --max.', [...ZEELAND, '--max', '5%'], [...ZEELAND, '--max', '7,70%']],
  [
    'IZA_BOUNDS',
    'Maak --min niet groter dan --max.',
    [...ZEELAND, '--min', '200000', '--max', '100000'],
    [...ZEELAND, '--min', '200000', '--max', '1000000'],
  ],
  [
    'IZA_CEILING',
    'Verlaag het bedrag, of controleer het jaar.',
    ['-y', '2025', '--national', '160000000'],
    // the maximum of 2026 is 161,000,000.00
    ['-y', '2026', '--national', '160000000'],
  ],
  [
    'IZA_NEGATIVE_LOCAL',
    'Verlaag de coördinatie of de projecten.',
    // a cent more than there is of 3,336,908.00
    [...ZEELAND, '--coordination', '3336908,01'],
    [...ZEELAND, '--coordination', '3336908,00'],
  ],
];

const withinRun = async (argv: readonly string[], files: Files = {}) =>
  (await divisionOf(argv, { files })).findings.filter(({ severity }) => severity !== 'note');

describe('a remedy of SPUK IZA that is followed leads out', () => {
  test.each(Object.entries(RETYPED))('%s', async (code, retyped) => {
    // the command itself is put before it, and the format behind it
    const argv = argumentsOf(commandOf(code)).slice(1, -2);
    expect((await withinRun(argv)).map((finding) => finding.code)).toEqual([code]);
    expect(await withinRun(retyped(argv))).toEqual([]);
  });

  test.each(OTHER_REMEDIES)('%s: %s', async (code, remedy, fault, mended) => {
    const [finding, ...more] = await withinRun(fault);
    expect([finding?.code, more]).toEqual([code, []]);
    expect(finding?.message).toContain(remedy);
    expect(await withinRun(mended)).toEqual([]);
  });

  test('a project outside its region: correcting the municipality or the region leads out', async () => {
    const argv = ['-y', '2025', '--projects', 'projecten.csv'];
    const file = (row: string) => ({ 'projecten.csv': `project;bedrag;gemeente;regio\n${row}\n` });
    const [finding, ...more] = await withinRun(argv, file('Loket;1000,00;Almere;Zeeland'));
    expect([finding?.code, more]).toEqual(['IZA_MEMBERSHIP', []]);
    expect(finding?.where).toMatchObject({ line: 2 });
    expect(finding?.message).toContain('Verbeter de gemeente of de regio van het project');
    expect(await withinRun(argv, file('Loket;1000,00;Goes;Zeeland'))).toEqual([]);
    expect(await withinRun(argv, file('Loket;1000,00;Almere;Flevoland'))).toEqual([]);
  });

  test('and so where the region is that of --region', async () => {
    const argv = ['-y', '2025', '--projects', 'projecten.csv', '--region'];
    const files = { 'projecten.csv': 'project;bedrag;gemeente\nLoket;1000,00;Almere\n' };
    const [finding] = await withinRun([...argv, 'Zeeland'], files);
    expect(finding?.message).toContain('waar geen regio bij staat, is het van de regio van --region.');
    expect(await withinRun([...argv, 'Flevoland'], files)).toEqual([]);
  });
});

describe('a table that begins below the first filled row', () => {
  const files = {
    'plan.csv':
      'Plan 2024;;;;;\n;;;;;\ngemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;11;1,00\n',
    'titel.csv': 'Plan 2024\ngemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;11;1,00\n',
  };

  test.each(['plan.csv', 'titel.csv'])('is read, and it is said where: %s', async (file) => {
    const { findings } = await jsonOf(['check', '-p', file], { files });
    const line = file === 'plan.csv' ? 3 : 2;
    expect(findings.find(({ code }) => code === 'PASSED_OVER')?.message).toContain(
      `De kop is gelezen op regel ${line}.`,
    );
    expect(faultsIn(findings)).toEqual([]);
  });

  test('names the row that comes nearest, and what it lacks', async () => {
    const text = 'Plan 2024\n\ngemeente;jaar;soort;van;bedrag\nAlmere;2024;verschuiving;7;1,00\n';
    const { findings } = await jsonOf(['check', '-p', 'plan.csv'], { files: { 'plan.csv': text } });
    const missing = findings.filter(({ code }) => code === 'MISSING_COLUMN');
    expect(missing.map(({ message, where }) => [message, where?.line])).toEqual([
      [
        'De kop, gelezen op regel 3, heeft geen kolom met het ontvangende onderdeel. Geef een kolom de kop «naar» of «to».',
        3,
      ],
    ]);
  });

  test('in a workbook too', async () => {
    const book = {
      'plan.xlsx': await workbookOf({
        name: 'Plan',
        rows: [['Plan 2024'], ['Gemeente Almere'], [...PLAN], [...SHIFT]],
      }),
    };
    const { findings } = await jsonOf(['check', '-p', 'plan.xlsx'], { files: book });
    expect(faultsIn(findings)).toEqual([]);
    expect(findings.find(({ code }) => code === 'PASSED_OVER')).toMatchObject({ where: { cell: 'A1' } });
  });
});
