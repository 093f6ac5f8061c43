// Nothing from outside acts on a terminal, a page or Markdown: a hostile text in every field of every document that
// comes from outside, to every output for people.

import { describe, expect, test } from 'vitest';
import { printable } from '../../src/write/text/printable.js';
import { type FakeWorld, fakePlatform } from '../support/fake-platform.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { workbookOf } from '../support/workbooks.js';

/** Sets a title, clears the screen, colours, turns around, isolates, marks, separates lines, ends a string. */
const EVIL = '\u001b]0;t\u0007\u001b[2J\u009b31m\u202e\u2066\u200f\u061c\u2028\u007f\u0000';
const ACTING = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
/** Colours, and a line of progress that is taken away. */
const OWN = new RegExp(`${String.fromCharCode(27)}\\[(?:\\d+m|K)|\r`, 'g');
const SCRIPT = fakePlatform().figures('page.js').trim();
const HEADER = 'gemeente;jaar;onderdeel;toegekend\n';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The document with the hostile text behind one of its texts, for each of them. */
function spoiled(document: Json): readonly { readonly path: string; readonly document: Json }[] {
  if (typeof document === 'string') return [{ path: '', document: `${document}${EVIL}` }];
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    spoiled(value).map((inner) => ({
      path: `${key}.${inner.path}`,
      document: Array.isArray(document)
        ? document.map((each, index) => (String(index) === key ? inner.document : each))
        : { ...document, [key]: inner.document },
    })),
  );
}

/** Runs a command and holds all it says to be without anything that acts; gives how it ended. */
async function harmless(argv: readonly string[], world: FakeWorld, terminal = false): Promise<number> {
  const { status, stdout, stderr } = await runSpuk(argv, { ...world, terminal });
  expect([argv.join(' '), status]).not.toContain(70);
  // On a terminal spuk itself colours, and takes its progress away.
  // The script of a page is ours, and csv-nl ends its lines as Excel does.
  const all = (stdout + stderr).replace(SCRIPT, '').replaceAll('\r\n', '\n');
  const said = terminal ? all.replaceAll(OWN, '') : all;
  const found = ACTING.exec(said);
  expect({ argv, acts: found && escape(said.slice(found.index - 20, found.index + 5)) }).toEqual({
    argv,
    acts: null,
  });
  return status;
}

async function allHarmless(lines: readonly string[], world: FakeWorld): Promise<readonly number[]> {
  const ended: number[] = [];
  for (const line of lines) ended.push(await harmless(line.split(' '), world));
  return ended;
}

describe('a rules file', async () => {
  const rules: Json = JSON.parse((await runSpuk(['show', 'rules', '-f', 'json'])).stdout);
  const LINES = [
    ...['table', 'markdown', 'json', 'csv'].map((format) => `show rules --rules r.json -f ${format}`),
    'explain --rules r.json -m Almere -y 2024 -i 7',
    'check --rules r.json -a a.csv -p p.csv -f github',
    'report --rules r.json -m Almere -y 2024',
  ];
  const files = {
    'a.csv': `${HEADER}Almere;2024;7;100,00\nAlmere;2024;8;1,00\n`,
    'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;8;90,00\n',
  };

  test('with a hostile text in each of its texts says nothing that acts', async () => {
    // The texts of one version stand for those of the others.
    const texts = spoiled(rules).filter(({ path }) => !/^versions\.[1-9]/.test(path));
    expect(texts.length).toBeGreaterThan(20);
    let taken = 0;
    for (const { document } of texts) {
      const ended = await allHarmless(LINES, { files: { ...files, 'r.json': JSON.stringify(document) } });
      if (!ended.includes(2)) taken += 1;
    }
    // Titles and sources are anybody's: the file is read, and what it says is shown.
    expect(taken).toBeGreaterThan(5);
  });
});

describe('a result', async () => {
  const result: Json = JSON.parse(
    (
      await runSpuk(['settle', '-a', 'a.csv', '-s', 's.csv', '-p', 'p.csv', '-f', 'json'], {
        files: {
          'a.csv': `${HEADER}Almere;2024;7;100,00\n`,
          's.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;90,00\n',
          'p.csv': 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;8;90,00\n',
        },
      })
    ).stdout,
  );
  const LINES = ['table', 'markdown', 'json', 'csv', 'csv-nl'].flatMap((format) => [
    `diff oud.json nieuw.json -f ${format}`,
    `diff nieuw.json oud.json -f ${format}`,
    `verify nieuw.json -f ${format}`,
  ]);

  test('with a hostile text in each of its texts says nothing that acts', async () => {
    const texts = spoiled(result);
    expect(texts.length).toBeGreaterThan(100);
    // Amounts that hold no amount are refused alike.
    const some = texts.filter(
      ({ path }, at) => !/^(rows|totals)\.\d+\.(?!municipality)/.test(path) || at % 10 === 0,
    );
    for (const { document } of some) {
      await allHarmless(LINES.slice(0, 3), {
        files: { 'oud.json': JSON.stringify(result), 'nieuw.json': JSON.stringify(document) },
      });
    }
  });

  test('whose names, codes and messages are hostile is harmless in every format', async () => {
    const text = JSON.stringify(result)
      .replaceAll('"Almere"', JSON.stringify(`Almere${EVIL}`))
      .replaceAll(/"message":"/g, () => `"message":${JSON.stringify(EVIL).slice(0, -1)}`)
      .replaceAll(/"source":"/g, () => `"source":${JSON.stringify(EVIL).slice(0, -1)}`)
      .replace('"granted":"100.00"', '"granted":"101.00"');
    const ended = await allHarmless(LINES, {
      files: { 'oud.json': JSON.stringify(result), 'nieuw.json': text },
    });
    expect(ended.filter((status) => status === 0).length).toBeGreaterThan(5);
  });
});

test('settings are shown, or refused, without anything that acts', async () => {
  const settings = {
    municipality: ['x'],
    year: '2024',
    allocation: ['a'],
    plan: ['p'],
    spent: ['s'],
    rules: 'r',
    lang: 'nl',
  };
  for (const { document } of spoiled(settings)) {
    const files = { 'c.json': JSON.stringify(document) };
    const lines = ['table', 'markdown', 'json', 'csv'].map(
      (format) => `show config --config c.json -f ${format}`,
    );
    await allHarmless([...lines, 'allocate --config c.json'], { files });
  }
});

describe('files of a budget', () => {
  const name = `in${EVIL}.csv`;
  const table = `${HEADER.trim()};extra${EVIL}\n"Almere${EVIL}";2024;7;1,00;x\nAlmere;2024;"7${EVIL}";1;x\nAlmere;2024;7;"5${EVIL}";x\nAlmere;2024;8;5,00;x\n`;
  const plan = `gemeente;jaar;soort;van;naar;bedrag;toelichting\nAlmere;2024;verschuiving;8;7;4,00;"noot${EVIL}"\nAlmere;2024;"${EVIL}";8;7;4,00;x\n`;
  const spent = `gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;3,00\n"${EVIL}";2024;7;3,00\n`;
  const files = { [name]: table, 'p.csv': plan, 's.csv': spent };
  const inputs = ['-a', name, '-p', 'p.csv'];

  test.each([
    ...['table', 'markdown', 'json', 'csv', 'csv-nl'].map((format) => ['allocate', ...inputs, '-f', format]),
    ...['table', 'json', 'github'].map((format) => [
      'check',
      ...inputs,
      '-s',
      's.csv',
      '-f',
      format,
      '--verbose',
    ]),
    ['settle', ...inputs, '-s', 's.csv', '--verbose'],
    ['settle', '-a', name, '-s', 's.csv', '--write-plan', `plan${EVIL}.csv`, '-o', `uit${EVIL}.csv`],
    ['explain', ...inputs, '-m', 'Almere', '-y', '2024', '-i', '8'],
    ['report', ...inputs, '-m', 'Almere'],
    ['allocate', '-a', `weg${EVIL}.csv`],
    ['allocate', '-m', `Almere${EVIL}`],
    ['allocate', '-y', `2024${EVIL}`],
    ['allocate', '-i', `7${EVIL}`],
    ['allocate', `--x${EVIL}`],
    [`allocate${EVIL}`],
    ['allocate', '-f', EVIL],
    ['allocate', '-o', `uit.${EVIL}`],
    ['init', `map${EVIL}`],
    ['help', EVIL],
    ['completion', EVIL],
  ])('%#: %s %s', async (...argv) => {
    const status = await harmless(argv, { files });
    await harmless(argv, { files, elapsed: 2000 }, true);
    expect(status).not.toBe(70);
  });

  test('a workbook with hostile names of sheets, headers and cells', async () => {
    const rows = [
      ['gemeente', 'jaar', 'onderdeel', 'toegekend', `k\u202e\u2066`],
      [`Almere\u202e`, 2024, 7, 1, 'x'],
    ];
    const world = { files: { 'b.xlsx': await workbookOf({ name: `Blad\u202e\u2066`, rows }) } };
    for (const format of ['table', 'markdown', 'csv', 'json']) {
      await harmless(['allocate', '-a', 'b.xlsx', '-f', format, '--verbose'], world);
    }
    await harmless(['check', '-a', 'b.xlsx', '-f', 'github'], world);
    await harmless(['allocate', '-a', 'b.xlsx#Weg\u202e'], world);
  });
});

test('a region, a project and weights from files', async () => {
  const files = {
    'leden.csv': `regio;gemeente\n"Waterweg${EVIL}";Vlaardingen\n"Waterweg${EVIL}";Maassluis\nX;"${EVIL}"\n`,
    'projecten.csv': `project;gemeente;bedrag\n"A${EVIL}";Vlaardingen;10,00\nB;"${EVIL}";1,00\n`,
    'gewichten.csv': `gemeente;gewicht\nVlaardingen;3\nMaassluis;1\n"${EVIL}";1\n`,
  };
  const own = ['--region', `Waterweg${EVIL}`, '-y', '2025', '--amount', '100', '--members', 'leden.csv'];
  const more = [...own, '--projects', 'projecten.csv', '--key', 'gewichten.csv'];
  for (const inputs of [own, more]) {
    for (const format of ['table', 'markdown', 'json', 'csv', 'csv-nl']) {
      await harmless(['iza', ...inputs, '-f', format], { files });
    }
    await harmless(['iza', ...inputs, '--compare'], { files });
    await harmless(['explain', ...inputs], { files });
    await harmless(['report', ...inputs], { files });
  }
});

test('JSON keeps such a text: it stands there as codes, and is read as it was', async () => {
  const files = { [`in${EVIL}.csv`]: `${HEADER}Almere;2024;7;1,00\n` };
  const { inputs } = await jsonOf(['allocate', '-a', `in${EVIL}.csv`], { files });
  expect(inputs).toMatchObject([{ file: `in${EVIL}.csv` }]);
});

test.each([
  ['csv', 'Jan;=1+1', `"Jan;'=1+1"`, `Jan;'=1+1`],
  ['csv', '=1+1', `'=1+1`, `'=1+1`],
  ['csv', 'Jan;"=1+1"', `"Jan;""'=1+1""`, `Jan;""'=1+1`],
  ['csv-nl', 'Jan,@SUM(A1)', `Jan,'@SUM(A1)`, `Jan,'@SUM(A1)`],
])('%s of %j runs nowhere, in Dutch Excel or in an English one', async (format, text, _, expected) => {
  const files = { 'leden.csv': `regio;gemeente\n"${text.replaceAll('"', '""')}";Almere\n` };
  const { stdout } = await runSpuk(
    ['iza', '--region', text, '--amount', '100', '-y', '2025', '--members', 'leden.csv', '-f', format],
    { files },
  );
  expect(stdout).toContain(expected);
  expect(stdout).not.toMatch(/(?:^|[;,\n])"*[=+@]/);
});

test('the door keeps the length of a text, and passing it twice is passing it once', () => {
  expect([...printable(EVIL)].length).toBe([...EVIL].length);
  expect(printable(printable(EVIL))).toBe(printable(EVIL));
});
