// Every remedy leads out of its fault: the inputs of ERRORS.md are mended as their finding says, and nothing is found.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argumentsOf, commandOf, filesOf } from '../../build/errors-text.js';
import { jsonOf } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The input files of a finding by their path, as text where they are text. */
function inputsOf(code: string): Files {
  return Object.fromEntries(
    filesOf(code).map((name) => {
      const path = `fixtures/errors/${code}/${name}`;
      return [path, name.endsWith('.xlsx') ? new Uint8Array(readFileSync(path)) : readFileSync(path, 'utf8')];
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

describe('a table that begins below the first filled row', () => {
  const files = {
    'plan.csv':
      'Plan 2024;;;;;\n;;;;;\ngemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;11;1,00\n',
    'titel.csv': 'Plan 2024\ngemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;11;1,00\n',
  };

  test.each(['plan.csv', 'titel.csv'])('is one finding, not one for every column: %s', async (file) => {
    const { findings } = await jsonOf(['check', '-p', file], { files });
    const line = file === 'plan.csv' ? 3 : 2;
    expect(findings.map(({ code, message }) => [code, message.includes(`regel ${line}`)])).toEqual([
      ['MISSING_COLUMN', true],
    ]);
  });

  test('in a workbook too, merged or not, and removing what stands above leads out', async () => {
    const book = async (...rows: readonly (readonly (string | number)[])[]) => ({
      'plan.xlsx': await workbookOf({ name: 'Plan', rows: rows.map((row) => [...row]) }),
    });
    const found = async (given: Files) =>
      (await jsonOf(['check', '-p', 'plan.xlsx'], { files: given })).findings.filter(
        ({ severity }) => severity !== 'note',
      );
    const unmerged = await found(await book(['Plan 2024'], ['Gemeente Almere'], PLAN, SHIFT));
    expect(unmerged.map(({ code, where }) => `${code} ${where?.cell}`)).toEqual(['MISSING_COLUMN A1']);
    expect(unmerged[0]?.message).toContain('regel 3');
    expect(await found(await book(PLAN, SHIFT))).toEqual([]);
  });
});
