// The library as a program of somebody else uses it, and the examples, as they stand.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type * as built from '../../src/index.js';
import { advise, type BudgetInput, check, settle } from '../../src/index.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

/** As it is built: classes of the sources are others. */
const library: typeof built = await import(pathToFileURL(resolve('dist/index.js')).href);
const places = library.readPlaces(readFileSync('dist/data/places.json', 'utf8'));

const name = { nl: 'Valpreventie', en: 'Fall prevention' };
const place = { file: 'plan.csv', line: 2, cell: 0 };
/** Almere in 2023: 575,820.00 granted, of which 20% may be carried: 115,164.00. */
const almere = (carried: string): BudgetInput => ({
  rules: regeling,
  interventions: [{ number: 7, theme: 'gezondheid-sociale-basis', name, iv3: null }],
  allocation: {
    rows: [
      {
        municipality: 'GM0034',
        year: 2023,
        intervention: 7,
        decision: '',
        granted: Amount.of('575820.00'),
        provenance: 'file',
      },
    ],
    spoiled: [],
  },
  plan: {
    shifts: [],
    carries: [{ municipality: 'GM0034', year: 2023, from: 7, amount: Amount.of(carried), place }],
  },
});
const spent = (amount: string) => ({
  parts: [
    { municipality: 'GM0034', year: 2023, intervention: 7, spent: Amount.of(amount), bookings: 1, place },
  ],
  iza: [],
});

test.each([
  ['115163.99', []],
  ['115164.00', []],
  ['115164.01', ['CARRY_LIMIT']],
])('check says whether %s may be carried', (carried, codes) => {
  expect(
    check(almere(carried))
      .map(({ code }) => code)
      .filter((code) => code === 'CARRY_LIMIT'),
  ).toEqual(codes);
});

test('settle says what is repaid: 575,820.00 less 400,000.00 spent less 100,000.00 carried is 75,820.00', () => {
  const { settlements } = settle({ ...almere('100000.00'), actuals: spent('400000.00') });
  expect(settlements.map(({ municipality, toRepay }) => [municipality, String(toRepay)])).toEqual([
    ['GM0034', '75820.00'],
  ]);
});

test('advise says how less is repaid, and refuses by name what it cannot', () => {
  const input = { ...almere('0.00'), actuals: spent('400000.00') };
  expect(advise(input).advice.map(({ toRepay }) => String(toRepay.advised))).toEqual(['175820.00']);
  const rules = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
  expect(() => advise({ ...input, rules })).toThrow(
    expect.objectContaining({ name: 'SpukError', code: 'no-advice-on-year' }),
  );
  expect(advise({ ...input, rules, from: 2024 }).advice).toHaveLength(1);
});

test('both are functions of their values: asked again they give the same, and leave what they were given', () => {
  const input = { ...almere('115164.01'), actuals: spent('1.00') };
  const before = JSON.stringify(input);
  expect(JSON.stringify(settle(input))).toBe(JSON.stringify(settle(input)));
  expect(JSON.stringify(check(input))).toBe(JSON.stringify(check(input)));
  expect(JSON.stringify(input)).toBe(before);
});

// 2023: 111,930 + 86,466 − 150,000 = 48,396 left, 22,386 carried: 26,010. 2024: 531,659 − 500,000 = 31,659, the deficit
// of 11 is paid by itself. 2025: 643,587 − 572,000 = 71,587 left, 64,358.70 carried: 7,228.30. Together 64,897.30.
test('the example for Node gives the settlement, by the library as it is built', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/yearly/pipeline.mjs'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    [
      'GM0034 2023: 26010.00',
      'GM0034 2024: 31659.00',
      'GM0034 2025: 7228.30',
      'GM0034 open: 2026; to repay in all: 64897.30',
      '',
    ].join('\n'),
  );
});

test('the example for bash writes its results, and the receipt holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, SPUK: `${process.execPath} ${resolve('bin/spuk.js')}` };
  const { status, stderr } = spawnSync('bash', ['examples/yearly/pipeline.sh', folder], {
    encoding: 'utf8',
    env,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(folder).sort()).toEqual([
    ...['afrekening.json', 'begroting.json', 'begroting.xlsx', 'controle.json', 'plan-voorstel.csv'],
    ...['verschil.csv', 'voorstel.json'],
  ]);
  const result = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  expect(result('afrekening.json').settlement[0].toRepay).toBe('64897.30');
  expect(result('controle.json').equal).toBe(true);
});

test('its types say what may be handed in and what comes out', () => {
  mkdirSync('reports', { recursive: true });
  const folder = mkdtempSync(join(resolve('reports'), 'types-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lines = [
    "import { type Actuals, type BudgetInput, allocate, check, type Outcome, settle, severityOf } from 'spuk';",
    'declare const input: BudgetInput;',
    'declare const actuals: Actuals;',
    'const outcome: Outcome = settle({ ...input, actuals });',
    'export const repaid: string = String(outcome.settlements[0]?.toRepay ?? allocate(input).rows.length);',
    "export const wrong: boolean = check(input).some(({ code }) => severityOf(code) === 'error');",
    '// @ts-expect-error a settlement needs what was spent',
    'settle(input);',
  ];
  writeFileSync(join(folder, 'use.mts'), lines.join('\n'));
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck'];
  const compiled = spawnSync('node_modules/.bin/tsc', [...options, join(folder, 'use.mts')], {
    encoding: 'utf8',
  });
  expect(compiled.stdout).toBe('');
});

describe('what the library throws on purpose is a SpukError, with a code and a message', () => {
  const row = { key: 'a', weight: 1n };
  const wide = `gemeente;jaar;onderdeel;toegekend${';x'.repeat(20_000)}\n`;
  test.each<[string, () => unknown, string]>([
    ['not-an-amount', () => library.Amount.of('1,50'), '1,50'],
    ['amount-out-of-range', () => library.Amount.ofCents(2 ** 53), 'whole number of cents'],
    ['operator', () => Number(library.Amount.of('1.00')), 'methods'],
    ['not-a-share', () => library.Share.of('15%'), '15%'],
    ['no-weight', () => library.apportion(library.Amount.of('1.00'), [{ ...row, weight: 0n }]), 'weight'],
    [
      'negative-weight',
      () => library.apportion(library.Amount.of('1.00'), [{ ...row, weight: -1n }]),
      'weight',
    ],
    ['key-twice', () => library.apportion(library.Amount.of('1.00'), [row, row]), 'twice'],
    ['invalid-rules', () => library.readRules('{', 'mijn-regels.json', ''), 'mijn-regels.json'],
    [
      'invalid-rules',
      () => library.readRules('{"schema":"spuk.rules/1"}', 'mijn-regels.json', ''),
      'versions',
    ],
    [
      'too-many-columns',
      () =>
        library.readBudgetFiles(
          { allocation: [{ file: 'breed.csv', bytes: Buffer.from(wide) }], plan: [], spent: [] },
          {
            municipalities: library.municipalityNames(places),
            interventions: library.interventionNames(places.interventions),
            rules: regeling,
          },
        ),
      'breed.csv has 20,004 columns',
    ],
  ])('%s', (code, act, said) => {
    const thrown = thrownBy(act);
    expect(thrown).toBeInstanceOf(library.SpukError);
    expect(thrown).toMatchObject({ code, message: expect.stringContaining(said) });
    // A sentence, not a key.
    expect(String(thrown)).toMatch(/^(?:SpukError|AmountOutOfRange): \S+ \S+/);
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
