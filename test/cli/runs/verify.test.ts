// `spuk verify`: a result is computed again from what its receipt names; what differs is said, with why.

import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../../src/report/compared/verification.js';
import { some } from '../../support/examples.js';
import { runSpuk } from '../../support/run-spuk.js';
import { CARRY_TOO_HIGH, LEDGER, optionsOf, SEVERAL, WHOLE } from './settle-files.js';

const HEADER = 'gemeente;jaar;onderdeel;';
const FILES = {
  'toekenning.csv': `${HEADER}toegekend\nAlmere;2023;7;1.000,00\n`,
  'bestedingen.csv': `${HEADER}besteed\nAlmere;2023;7;900,00\n`,
};
const SETTLE = ['settle', '-a', 'toekenning.csv', '-s', 'bestedingen.csv'];

interface Verification {
  readonly equal: boolean;
  readonly causes: readonly Readonly<Record<string, string>>[];
  readonly differences: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** The text of a result. */
async function resultOf(argv: readonly string[], files = {}): Promise<string> {
  return (await runSpuk([...argv, '-f', 'json'], { files })).stdout;
}

/** What verify says of a result. */
async function verified(result: string, files = {}): Promise<Verification & { readonly status: number }> {
  const world = { files: { ...files, 'r.json': result } };
  const { stdout, status } = await runSpuk(['verify', 'r.json', '-f', 'json'], world);
  return { ...JSON.parse(stdout), status };
}

const told = ({ differences }: Verification) =>
  differences.map(({ path, before, after }) => `${path}: ${before} > ${after}`);

describe('a result is equal', () => {
  test.each([
    ['a settlement', ['settle', ...optionsOf(WHOLE)]],
    [
      'with every option that shapes it',
      [
        ...['settle', ...optionsOf(SEVERAL), '-m', 'Almere', '-m', 'Rijswijk', '-y', '2023-2024'],
        ...['--carry', 'max', '--lines', '--sensitivity', '--rules', 'uniform', '--accept-merged'],
      ],
    ],
    ['with errors', ['settle', ...optionsOf(CARRY_TOO_HIGH)]],
    ['of a ledger with a mapping', ['settle', ...LEDGER]],
    ['without any file', ['settle', '-m', 'Almere']],
    ['of allocate', ['allocate', '-m', 'Almere', '-y', '2024', '-i', '7']],
    ['of check', ['check', ...optionsOf(CARRY_TOO_HIGH)]],
    [
      'of explain',
      ['explain', ...optionsOf(WHOLE), '-m', 'Almere', '-y', '2023', '-i', '11', '--field', 'toRepay'],
    ],
    ['in another language', ['settle', ...optionsOf(WHOLE), '--lang', 'en']],
  ])('%s', async (_, argv) => {
    const { status, equal, causes, differences } = await verified(await resultOf(argv));
    expect({ status, equal, causes, differences }).toEqual({
      status: 0,
      equal: true,
      causes: [],
      differences: [],
    });
  });

  test('is said, with nothing on standard output but what a format asks for', async () => {
    const world = { files: { ...FILES, 'r.json': await resultOf(SETTLE, FILES) } };
    expect(await runSpuk(['verify', 'r.json'], world)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'r.json: gelijk; alle bedragen en teksten zijn opnieuw gemaakt en komen overeen.\n',
    });
    expect(await runSpuk(['verify', 'r.json', '-f', 'csv'], world)).toMatchObject({
      stdout: 'path,before,after\n',
    });
    expect(await runSpuk(['verify', 'r.json', '-q'], world)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('where something differs', () => {
  test('another input is named, and every value that it changed', async () => {
    const result = await resultOf(SETTLE, FILES);
    const files = { ...FILES, 'bestedingen.csv': `${HEADER}besteed\nAlmere;2023;7;900,01\n` };
    const verification = await verified(result, files);
    expect(verification).toMatchObject({
      status: 1,
      equal: false,
      causes: [{ key: 'input', file: 'bestedingen.csv' }],
    });
    const [first, ...others] = told(verification);
    expect(first).toMatch(/^inputs bestedingen\.csv sha256: [0-9a-f]{64} > [0-9a-f]{64}$/);
    expect(others).toEqual(
      ['rows GM0034 2023 7', 'totals GM0034 2023']
        .flatMap((of) => [
          // 20% of what was granted is more than is left of it
          `${of} carryUsable: 100.00 > 99.99`,
          `${of} spent: 900.00 > 900.01`,
          `${of} unspent: 100.00 > 99.99`,
          `${of} ownUnspent: 100.00 > 99.99`,
          `${of} toRepay: 100.00 > 99.99`,
        ])
        .concat(
          ['toRepay', 'lawful', 'byYear 2023 toRepay', 'byYear 2023 lawful'].map(
            (key) => `settlement GM0034 ${key}: 100.00 > 99.99`,
          ),
        ),
    );
  });

  test('a step of an explanation is named by its place in the tree', async () => {
    const argv = [
      'explain',
      '-a',
      'toekenning.csv',
      '-m',
      'Almere',
      '-y',
      '2023',
      '-i',
      '7',
      '--field',
      'granted',
    ];
    const files = { ...FILES, 'toekenning.csv': `${HEADER}toegekend\nAlmere;2023;7;1.000,01\n` };
    const verification = await verified(await resultOf(argv, FILES), files);
    const [file, value, part] = told(verification);
    expect([value, part]).toEqual(['value: 1000.00 > 1000.01', 'inputs 1 value: 1000.00 > 1000.01']);
    expect(file).toMatch(/^files toekenning\.csv sha256: /);
  });

  test('another input with the same amounts is a difference: its receipt names a file that is gone', async () => {
    const files = { ...FILES, 'bestedingen.csv': `${HEADER}besteed\r\nAlmere;2023;7;900\r\n` };
    const result = await resultOf(SETTLE, FILES);
    const verification = await verified(result, files);
    expect(verification).toMatchObject({
      status: 1,
      equal: false,
      causes: [{ key: 'input', file: 'bestedingen.csv' }],
    });
    expect(verification.differences.map(({ path }) => path)).toEqual(['inputs bestedingen.csv sha256']);
    const { stderr } = await runSpuk(['verify', 'r.json'], { files: { ...files, 'r.json': result } });
    expect(stderr).toBe(
      'bestedingen.csv is veranderd sinds deze uitkomst.\nr.json: 1 waarde is anders; het is geen bedrag.\n',
    );
  });

  test('a false hash of the rules is a difference, and so is an option that was not asked for', async () => {
    const document = JSON.parse(await resultOf(SETTLE, FILES));
    const rules = { ...document.rules, sha256: '0'.repeat(64) };
    const other = await verified(JSON.stringify({ ...document, rules }), FILES);
    expect(other).toMatchObject({ status: 1, causes: [{ key: 'rules' }] });
    expect(told(other)).toEqual([`rules sha256: ${'0'.repeat(64)} > ${document.rules.sha256}`]);
    const named = await verified(JSON.stringify({ ...document, options: { lang: 'nl' } }), FILES);
    expect(told(named)).toEqual(['options lang: nl > null']);
  });

  test('a result in English is made again in English, whatever is asked of verify itself', async () => {
    const result = await resultOf([...SETTLE, '--lang', 'en'], FILES);
    expect(JSON.parse(result).options).toEqual({ lang: 'en' });
    expect(await verified(result, FILES)).toMatchObject({ status: 0, equal: true });
    const dutch = await resultOf(SETTLE, FILES);
    const world = { files: { ...FILES, 'r.json': dutch }, environment: { SPUK_LANG: 'en' } };
    expect(await runSpuk(['verify', 'r.json'], world)).toMatchObject({
      status: 0,
      stderr: 'r.json: equal; all amounts and texts were made again and agree.\n',
    });
  });

  test('other rules are named', async () => {
    const rules = (await runSpuk(['show', 'rules', '--format', 'json'])).stdout;
    const result = await resultOf([...SETTLE, '--rules', 'regels.json'], { ...FILES, 'regels.json': rules });
    // 15% of 1,000.00 becomes 20%.
    const other = rules.replace('"value": "0.15"', '"value": "0.20"');
    const verification = await verified(result, { ...FILES, 'regels.json': other });
    expect(verification.causes).toEqual([{ key: 'rules', before: 'regeling', after: 'regeling' }]);
    expect(told(verification)).toContain('rows GM0034 2023 7 shiftLimit: 150.00 > 200.00');
  });

  test('another version is named', async () => {
    const result = (await resultOf(SETTLE, FILES)).replace('"version":"0.1.0"', '"version":"0.0.9"');
    expect(await verified(result, FILES)).toMatchObject({
      status: 0,
      equal: true,
      causes: [{ key: 'version', before: '0.0.9', after: '0.1.0' }],
    });
  });

  test('without any of these the result itself was changed', async () => {
    const result = (await resultOf(SETTLE, FILES)).replace('"toRepay":"100.00"', '"toRepay":"0.00"');
    const verification = await verified(result, FILES);
    expect(verification).toMatchObject({ status: 1, causes: [{ key: 'unexplained' }] });
    expect(told(verification)).toEqual(['rows GM0034 2023 7 toRepay: 0.00 > 100.00']);
  });

  test('a row that was taken away or put in is named by its municipality, year and intervention', async () => {
    const document = JSON.parse(await resultOf(SETTLE, FILES));
    const [row] = document.rows;
    const fewer = await verified(JSON.stringify({ ...document, rows: [] }), FILES);
    expect(fewer.differences).toContainEqual({
      path: 'rows GM0034 2023 7 granted',
      before: null,
      after: '1000.00',
    });
    const more = await verified(JSON.stringify({ ...document, rows: [row, { ...row, year: 2024 }] }), FILES);
    expect(more.differences).toContainEqual({
      path: 'rows GM0034 2024 7 granted',
      before: '1000.00',
      after: null,
    });
    expect([...fewer.differences, ...more.differences].filter(({ path }) => path.endsWith(' year'))).toEqual(
      [],
    );
  });

  test('is printed as a table, with the causes and a count, also with --quiet', async () => {
    const files = {
      ...FILES,
      'r.json': (await resultOf(SETTLE, FILES)).replace('"lawful":"100.00"', '"lawful":"1.00"'),
    };
    const { status, stdout, stderr } = await runSpuk(['verify', 'r.json'], { files });
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Anders dan in r.json',
      '',
      'Waarde                    Was   Is nu',
      '──────────────────────────────────────',
      'settlement GM0034 lawful  1.00  100.00',
      '',
    ]);
    expect(stderr).toBe(
      'Invoer, regels, cijfers en versie zijn dezelfde. De uitkomst is na het schrijven veranderd, of met\neen andere tussenversie van spuk gemaakt.\nr.json: 1 waarde is anders.\n',
    );
    const quiet = await runSpuk(['verify', 'r.json', '-q'], { files });
    expect([quiet.status, quiet.stderr]).toEqual([1, 'r.json: 1 waarde is anders.\n']);
  });
});

// Equal means: everything that the document says was made again and came out the same.
describe('nothing of a result can be changed without being seen', () => {
  type Json = Readonly<Record<string, unknown>>;
  const isObject = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

  /** A value with one thing in it changed, once for each thing that it holds. */
  function* changedOnce(value: unknown): Generator<unknown> {
    if (Array.isArray(value)) yield* changedList(value);
    else if (isObject(value)) yield* changedObject(value);
    else {
      yield typeof value === 'number' ? value + 1 : `${value} `;
      yield typeof value === 'string' ? null : String(value);
    }
  }

  function* changedList(list: readonly unknown[]): Generator<unknown> {
    for (const [at, element] of list.entries()) {
      yield list.filter((_, index) => index !== at);
      for (const other of changedOnce(element)) yield list.with(at, other);
    }
    if (list.length > 1) yield [list[1], list[0], ...list.slice(2)];
    yield [...list, 'more'];
  }

  function* changedObject(object: Json): Generator<unknown> {
    for (const [key, part] of Object.entries(object)) {
      const { [key]: _, ...fewer } = object;
      yield fewer;
      for (const other of changedOnce(part)) yield { ...object, [key]: other };
    }
    yield { ...object, added: {} };
  }

  test.each([
    ['a settlement with findings', ['settle', ...optionsOf(CARRY_TOO_HIGH), '--lines', '--sensitivity']],
    [
      'an explanation',
      ['explain', ...optionsOf(WHOLE), '-m', 'Almere', '-y', '2023', '-i', '11', '--field', 'toRepay'],
    ],
    ['a division of SPUK IZA', ['iza', '-y', '2026', '--region', 'Midden-IJssel']],
  ])('in %s', async (_, argv) => {
    const document: Json = JSON.parse(await resultOf(argv));
    expect(differencesOf(document, document)).toEqual([]);
    // A result that is no object, or of another version, is refused or told as its cause.
    const changes = [...changedOnce(document)]
      .filter(isObject)
      .filter((changed) => !isSameButVersion(changed, document));
    expect(changes.length).toBeGreaterThan(100);
    const unseen = some(changes, 7).filter((changed) => differencesOf(document, changed).length === 0);
    expect(unseen).toEqual([]);
  });

  function isSameButVersion(changed: Json, document: Json): boolean {
    const { tool: one, ...here } = changed;
    const { tool: other, ...there } = document;
    return (
      one !== other &&
      JSON.stringify(here) === JSON.stringify(there) &&
      isObject(one) &&
      isObject(other) &&
      Object.keys(one).every((key) => key in other) &&
      one['name'] === other['name']
    );
  }

  test('a value that only its type tells apart is shown as it is written', () => {
    expect(differencesOf({ rows: [{ sum: '5' }] }, { rows: [{ sum: 5 }] })).toEqual([
      { path: 'rows 1 sum', before: '"5"', after: '5' },
    ]);
  });

  test('an order that is another is said once, at its first place', () => {
    const [one, two, three] = [7, 8, 9].map((intervention) => ({ intervention, granted: '1.00' }));
    expect(differencesOf({ rows: [one, two, three] }, { rows: [one, three, two] })).toEqual([
      { path: 'rows 2', before: '8', after: '9' },
    ]);
  });
});

describe('is refused', () => {
  const verify = (argv: readonly string[], files = {}) => runSpuk(['verify', ...argv], { files });

  test('a result that was made from standard input', async () => {
    const argv = ['settle', '-a', 'toekenning.csv', '-s', '-'];
    const result = await resultOf(argv, { ...FILES, '-': FILES['bestedingen.csv'] });
    const { status, stdout, stderr } = await verify(['r.json'], { ...FILES, 'r.json': result });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('standaardinvoer (-)');
  });

  test.each([
    ['a file that is not there', 'weg.json', 'kan niet worden gelezen'],
    ['a plan', 'plan.csv', 'is geen uitkomst van spuk'],
    ['a rules file', 'regels.json', 'is geen uitkomst van spuk'],
  ])('%s', async (_, file, said) => {
    const rules = (await runSpuk(['show', 'rules', '--format', 'json'])).stdout;
    const { status, stdout, stderr } = await verify([file], { 'plan.csv': 'a;b\n', 'regels.json': rules });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a result of which an input is gone', async () => {
    const result = await resultOf(SETTLE, FILES);
    const { status, stderr } = await verify(['r.json'], {
      'r.json': result,
      'toekenning.csv': FILES['toekenning.csv'],
    });
    expect(status).toBe(2);
    expect(stderr).toContain('bestedingen.csv');
  });

  test('an output over the result', async () => {
    const files = { ...FILES, 'r.json': await resultOf(SETTLE, FILES) };
    const { status, written } = await runSpuk(['verify', 'r.json', '-o', 'r.json'], { files });
    expect([status, written.size]).toEqual([2, 0]);
  });

  test('no file, and two', async () => {
    expect((await verify([])).status).toBe(2);
    expect((await verify(['a.json', 'b.json'])).status).toBe(2);
  });
});

test('repeating a result writes nothing, whatever options the result names', async () => {
  const document = JSON.parse(await resultOf(SETTLE, FILES));
  for (const options of [{ writePlan: 'plan.csv' }, { output: 'uit.csv' }]) {
    const files = { ...FILES, 'r.json': JSON.stringify({ ...document, options }) };
    const { written } = await runSpuk(['verify', 'r.json'], { files });
    expect([...written.keys()]).toEqual([]);
  }
});
