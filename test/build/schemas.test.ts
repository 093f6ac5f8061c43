// The JSON Schemas in schemas/ are what the program reads by, and hold for what it writes and for what users write.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '../../build/schemas.js';
import { SHOW_TOPICS, TOPICS_APART } from '../../src/report/shown/show-topics.js';
import { runSpuk } from '../support/run-spuk.js';

const kept = (name: string) => readFileSync(`schemas/${name}`, 'utf8');

/** Whether the kept schema of a name holds for a document; read back from its file, not from the shape it was made of. */
function holds(name: string, document: unknown): boolean {
  return z.fromJSONSchema(JSON.parse(kept(name))).safeParse(document).success;
}

describe('the kept files', () => {
  test('are those that `npm run schemas` writes, and no others', () => {
    expect(readdirSync('schemas').sort()).toEqual(Object.keys(schemaFiles()).sort());
  });

  test.each(Object.entries(schemaFiles()))('%s is what it writes', (name, text) => {
    expect(kept(name)).toBe(text);
  });

  test('come with the package', () => {
    const { files, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([files.includes('schemas'), exports['./schemas/*']]).toEqual([true, './schemas/*']);
  });
});

const WHOLE = 'fixtures/settle/whole-period';
const SETTLED = [
  '-a',
  `${WHOLE}/toekenning.csv`,
  '-p',
  `${WHOLE}/plan.csv`,
  '-s',
  `${WHOLE}/bestedingen.csv`,
];

/** The JSON that a command prints. */
async function printed(argv: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { stdout } = await runSpuk([...argv, '--format', 'json']);
  return JSON.parse(stdout);
}

/** A schema, and a command whose JSON it describes. */
const WRITTEN: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['spuk.budget-1', ['allocate', '-m', 'Almere']],
  ['spuk.budget-1', ['settle', ...SETTLED, '--lines', '--sensitivity', '--carry', 'max']],
  ['spuk.budget-1', ['check', ...SETTLED]],
  ['spuk.iza-1', ['iza', '--region', 'Zeeland', '-y', '2025', '--coordination', '10%']],
  ['spuk.explain-1', ['explain', '-m', 'Almere', '-y', '2024', '-i', '7']],
  ['spuk.split-1', ['split', '100,05', '--weights', 'fixtures/split/gewichten.csv', '--verbose']],
  ['spuk.split-1', ['split', '1000', '--weights', 'fixtures/split/verkeerd.csv']],
  ['spuk.room-1', ['room', ...SETTLED, '-m', 'Almere']],
  ['spuk.advice-1', ['advise', ...SETTLED, '--prices']],
  ['spuk.diff-1', ['diff', 'fixtures/diff/begroting.json', 'fixtures/diff/na-wijziging.json']],
  ['spuk.diff-1', ['diff', 'fixtures/diff/begroting.json', 'fixtures/diff/begroting.json']],
  ['spuk.inspect-1', ['inspect', 'fixtures/inspect/begroting.csv']],
  ['spuk.inspect-1', ['inspect', 'fixtures/workbooks/toekenning.xlsx', '--as', 'plan']],
  ['spuk.verify-1', ['verify', 'fixtures/earlier-results/allocate.json']],
  ['spuk.verify-1', ['verify', 'fixtures/earlier-results/allocate-of-23-november.json']],
  ...[...SHOW_TOPICS, ...TOPICS_APART]
    .filter((topic) => topic !== 'rules')
    .map((topic) => ['spuk.show-1', ['show', topic]] as const),
  ['spuk.rules-2', ['show', 'rules']],
  ['spuk.rules-2', ['show', 'rules', '--rules', 'uniform']],
];

describe('what the program writes is described', () => {
  test.each(WRITTEN)('by %s: spuk %j', async (name, argv) => {
    const document = await printed(argv);
    expect(holds(`${name}.schema.json`, document)).toBe(true);
    // Not one that holds for anything: without the name of its schema a document is none.
    expect(holds(`${name}.schema.json`, { ...document, schema: 'spuk.other/1' })).toBe(false);
  });

  test('a result that is spoiled is not', async () => {
    const budget = await printed(['allocate', '-m', 'Almere', '-y', '2024', '-i', '7']);
    const rows = [{ year: '2024' }];
    expect(holds('spuk.budget-1.schema.json', { ...budget, rows })).toBe(false);
    const compared = await printed([
      'diff',
      'fixtures/diff/begroting.json',
      'fixtures/diff/na-wijziging.json',
    ]);
    const change = { kind: 'option', name: 'year', old: 2023, new: null };
    expect(holds('spuk.diff-1.schema.json', { ...compared, facts: [change] })).toBe(false);
    const split = await printed(['split', '100', '--weights', 'fixtures/split/gewichten.csv']);
    expect(holds('spuk.split-1.schema.json', { ...split, options: { amount: { euro: 100 } } })).toBe(false);
  });
});

describe('settings', () => {
  const NAME = 'spuk.config.schema.json';
  test.each([
    [{ municipality: 'Almere', year: [2024, '2025-2026'], thousands: true }, true],
    [{ $schema: './schemas/spuk.config.schema.json', lang: 'en', format: 'csv-nl' }, true],
    [{ allocation: [] }, false],
    [{ lang: 'fr' }, false],
    [{ thousands: 'ja' }, false],
    [{ gemeente: 'Almere' }, false],
  ])('%j: %s, and the program says the same', async (settings, valid) => {
    expect(holds(NAME, settings)).toBe(valid);
    const world = { files: { 'spuk.config.json': JSON.stringify(settings) } };
    const { status } = await runSpuk(['show', 'config'], world);
    expect(status).toBe(valid ? 0 : 2);
  });
});

describe('$schema is passed over', () => {
  const $schema = './schemas/some.schema.json';

  test('in settings: it is no setting', async () => {
    const world = { files: { 'spuk.config.json': JSON.stringify({ $schema, lang: 'en' }) } };
    const { stdout, status } = await runSpuk(['show', 'config', '-f', 'csv'], world);
    expect([status, stdout.includes('schema'), stdout.includes('lang,en')]).toEqual([0, false, true]);
  });

  test.each(['fixtures/rules/first-schema.json', undefined])('in a rules file: %s', async (file) => {
    const rules =
      file === undefined ? await printed(['show', 'rules']) : JSON.parse(readFileSync(file, 'utf8'));
    const argv = ['allocate', '-m', 'Almere', '-y', '2024', '--rules', 'regels.json', '-f', 'csv'];
    const run = async (document: object) =>
      await runSpuk(argv, { files: { 'regels.json': JSON.stringify(document) } });
    const [without, beside] = [await run(rules), await run({ $schema, ...rules })];
    expect([beside.status, beside.stdout]).toEqual([without.status, without.stdout]);
    expect(without.stdout).toContain('Almere');
  });

  test('but a key that is like it is refused as ever', async () => {
    const rules = { ...(await printed(['show', 'rules'])), schemas: $schema };
    const world = { files: { 'regels.json': JSON.stringify(rules) } };
    const { status } = await runSpuk(['show', 'rules', '--rules', 'regels.json'], world);
    expect(status).toBe(2);
  });

  test('in results that are compared and computed again', async () => {
    const document = await printed(['allocate', '-m', 'Almere', '-y', '2024', '-i', '7']);
    const files = { 'a.json': JSON.stringify(document), 'b.json': JSON.stringify({ $schema, ...document }) };
    const verified = await runSpuk(['verify', 'b.json', '-f', 'json'], { files });
    expect([verified.status, JSON.parse(verified.stdout).equal]).toEqual([0, true]);
    const compared = await runSpuk(['diff', 'a.json', 'b.json'], { files });
    expect([compared.status, compared.stderr]).toEqual([
      0,
      expect.stringMatching(/gelijk|geen verschil|niets/i),
    ]);
  });
});
