import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileProfile } from '../../../build/grants.js';
import { Refusal } from '../../../src/findings/refusal.js';
import { rulesOf } from '../../../src/law/rules.js';
import { Share } from '../../../src/money/share.js';
import { readRules } from '../../../src/read/grants/rules-file.js';
import { grant } from '../../support/grant.js';

type Steps = readonly (string | number)[];

/** The profile regeling with one place of it set to another value; undefined takes the place away. */
function regelingWith(...changes: readonly (readonly [Steps, unknown])[]): string {
  const document: unknown = JSON.parse(compileProfile('regeling'));
  for (const [steps, value] of changes) {
    const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), document);
    const last = steps.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(Object(parent), last);
    else Reflect.set(Object(parent), last, value);
  }
  return JSON.stringify(document);
}

function problemsOf(text: string): readonly unknown[] {
  try {
    readRules(text, 'own.json', { sha256: 'sha', grant });
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason.key !== 'invalid-rules') throw error;
    expect(error.reason.file).toBe('own.json');
    return error.reason.problems.map(({ path, problem }) => ({ path, ...problem }));
  }
  return [];
}

const FIRST_SCHEMA = readFileSync('fixtures/rules/first-schema.json', 'utf8');

/** A place in the parameters of the first version (2023, with walls). */
const first = (...steps: Steps): Steps => ['versions', 0, 'parameters', ...steps];
/** A place in the parameters of the third version (2025, without walls). */
const third = (...steps: Steps): Steps => ['versions', 2, 'parameters', ...steps];
const P1 = 'versions[0].parameters';
const P3 = 'versions[2].parameters';

describe('a rules file that is right', () => {
  it('gives the typed rules', () => {
    const rules = readRules(compileProfile('regeling'), 'own.json', { sha256: 'abc', grant });
    expect(rules).toMatchObject({ profile: 'regeling', regulation: 'brede-spuk', sha256: 'abc' });
    expect(rulesOf(rules, 2025)?.['carry-limit'].alternatives[0]?.value.share).toEqual(Share.of('0.1'));
    expect(rulesOf(rules, 2027)).toBeUndefined();
  });

  it('may start with a byte-order mark and cover several years with one version', () => {
    const rules = readRules(`\uFEFF${regelingWith([['versions', 3, 'to'], 2028])}`, 'own.json', {
      sha256: 'abc',
      grant,
    });
    expect(rules.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect(rulesOf(rules, 2028)?.['carry-limit']).toEqual(rulesOf(rules, 2026)?.['carry-limit']);
  });

  it('of the first schema has sources of one text, and lets carried money arrive where it left', () => {
    const rules = readRules(FIRST_SCHEMA, 'own.json', { sha256: 'abc', grant });
    const of2025 = rulesOf(rules, 2025);
    expect(of2025?.['carry-limit'].value).toEqual({
      share: Share.of('0.1'),
      base: 'granted',
      scope: 'total',
    });
    expect(of2025?.['carry-limit'].source.says).toMatch(/^Brief van VWS van 12 september 2025, .*bedrag\.$/);
    expect(of2025?.['carry-limit'].alternatives[0]?.source.says).toMatch(/^Ledenbrief van VNG/);
    expect(of2025?.['carry-destination']).toMatchObject({ value: 'same', status: 'assumed' });
  });

  it('of the first schema has no destination, and of the second no source of one text', () => {
    const before = JSON.parse(FIRST_SCHEMA);
    const { 'carry-destination': destination } = JSON.parse(compileProfile('regeling')).versions[0]
      .parameters;
    before.versions[0].parameters['carry-destination'] = destination;
    expect(problemsOf(JSON.stringify(before))).toEqual([
      { path: `${P1}.carry-destination`, key: 'unknown-key', name: 'carry-destination' },
    ]);
    expect(problemsOf(regelingWith([first('walls', 'source'), 'Ons besluit.']))).toEqual([
      { path: `${P1}.walls.source`, key: 'wrong-type', expected: 'object' },
    ]);
  });

  it('may rest a value on its own word, on several documents, or on what was consulted', () => {
    const document = { document: 'Besluit van het college', date: '2026-03', part: 'bijlage 2' };
    const source = { says: 'Zo doen wij het.', also: [{ ...document, says: 'Zo.' }], consulted: [document] };
    const rules = readRules(regelingWith([first('walls', 'source'), source]), 'own.json', {
      sha256: 'abc',
      grant,
    });
    expect(rulesOf(rules, 2023)?.walls.source).toEqual(source);
  });

  it.each([
    [first('shift-limit', 'base'), 'receiving'],
    [first('shift-limit', 'base'), 'theme'],
    [first('shift-limit', 'value'), '0'],
    [first('shift-limit', 'value'), null],
    [first('carry-limit', 'value'), '1'],
    [first('carry-limit', 'base'), 'unspent'],
    [first('shift-receiving-cap', 'value'), '0.5'],
    [first('shift-excluded-interventions', 'value'), [1, 15]],
    [first('shift-closed-themes', 'value'), ['ondersteunend']],
    [third('carry-limit', 'scope'), 'intervention'],
    [first('carry-destination', 'value'), 'any'],
  ])('may have %j set to %j', (steps, value) => {
    expect(problemsOf(regelingWith([steps, value]))).toEqual([]);
  });
});

describe('a text that is no JSON is refused with its place', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "schema": spuk\n}', 2, 13],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": [1, 2}', 1, 12],
    ['{"a": 01}', 1, 7],
    ['{"a": "é", "b": .5}', 1, 17],
    ["{'a': 1}", 1, 2],
    ['{"a": "open}', 1, 7],
    ['{"a": 1}\r\n}', 2, 1],
    ['[1, ]', 1, 5],
    ['[1 2]', 1, 4],
    ['{1: 2}', 1, 2],
    ['{"a": True}', 1, 7],
    [', 1', 1, 1],
  ])('%j at line %i, column %i', (text, line, column) => {
    expect(problemsOf(text)).toEqual([{ path: '$', key: 'not-json', line, column }]);
  });
});

describe('a document of the wrong shape is refused with its path', () => {
  it.each<[string, unknown, string]>([
    ['[]', { key: 'wrong-type', expected: 'object' }, '$'],
    ['null', { key: 'wrong-type', expected: 'object' }, '$'],
    [
      regelingWith([['schema'], 'spuk.rules/3']),
      { key: 'not-a-choice', choices: ['spuk.rules/1', 'spuk.rules/2'] },
      'schema',
    ],
    [regelingWith([['schema'], undefined]), { key: 'missing' }, 'schema'],
    [regelingWith([['profile'], '']), { key: 'empty' }, 'profile'],
    [regelingWith([['title'], 3]), { key: 'wrong-type', expected: 'text' }, 'title'],
    [regelingWith([['versions'], []]), { key: 'empty' }, 'versions'],
    [regelingWith([['versions'], {}]), { key: 'wrong-type', expected: 'list' }, 'versions'],
    [regelingWith([['comment'], 'x']), { key: 'unknown-key', name: 'comment' }, 'comment'],
    [regelingWith([first('shift-limt'), {}]), { key: 'unknown-key', name: 'shift-limt' }, `${P1}.shift-limt`],
    [regelingWith([first('walls', 'base'), 'x']), { key: 'unknown-key', name: 'base' }, `${P1}.walls.base`],
    [regelingWith([first('decisions'), undefined]), { key: 'missing' }, `${P1}.decisions`],
    [regelingWith([first('carry-limit', 'scope'), undefined]), { key: 'missing' }, `${P1}.carry-limit.scope`],
    [regelingWith([first('carry-limit', 'value'), undefined]), { key: 'missing' }, `${P1}.carry-limit.value`],
    [
      regelingWith([first('walls', 'alternatives'), undefined]),
      { key: 'missing' },
      `${P1}.walls.alternatives`,
    ],
    [
      regelingWith([first('walls', 'value'), 'ja']),
      { key: 'wrong-type', expected: 'yes-or-no' },
      `${P1}.walls.value`,
    ],
    [regelingWith([first('walls', 'source', 'says'), '  ']), { key: 'empty' }, `${P1}.walls.source.says`],
    [
      regelingWith([first('walls', 'source', 'document'), undefined]),
      { key: 'missing' },
      `${P1}.walls.source.document`,
    ],
    [
      regelingWith([first('walls', 'source', 'says'), undefined]),
      { key: 'missing' },
      `${P1}.walls.source.says`,
    ],
    [
      regelingWith([first('walls', 'source', 'also'), [{ says: 'x' }]]),
      { key: 'missing' },
      `${P1}.walls.source.also[0].document`,
    ],
    [regelingWith([first('carry-destination'), undefined]), { key: 'missing' }, `${P1}.carry-destination`],
    [
      regelingWith([first('shift-counting', 'alternatives'), [{ value: 'net', source: { says: '' } }]]),
      { key: 'empty' },
      `${P1}.shift-counting.alternatives[0].source.says`,
    ],
    [
      regelingWith([first('walls', 'status'), 'certain']),
      { key: 'not-a-choice', choices: ['read', 'explained', 'reported', 'derived', 'assumed'] },
      `${P1}.walls.status`,
    ],
    [
      regelingWith([first('walls', 'unit'), 'share']),
      { key: 'not-a-choice', choices: ['boolean'] },
      `${P1}.walls.unit`,
    ],
    [
      regelingWith([first('carry-destination', 'value'), 'other']),
      { key: 'not-a-choice', choices: ['same', 'any'] },
      `${P1}.carry-destination.value`,
    ],
    [
      regelingWith([first('shift-limit', 'base'), 'largest']),
      { key: 'not-a-choice', choices: ['giving', 'receiving', 'theme'] },
      `${P1}.shift-limit.base`,
    ],
  ])('%#', (text, problem, path) => {
    expect(problemsOf(text)).toEqual([{ path, ...Object(problem) }]);
  });
});

describe('a value that cannot be is refused with its path', () => {
  it.each<[Steps, unknown, unknown, string]>([
    [first('shift-limit', 'value'), 0.15, { key: 'share-as-number' }, `${P1}.shift-limit.value`],
    [first('carry-limit', 'value'), 0.2, { key: 'share-as-number' }, `${P1}.carry-limit.value`],
    [first('shift-receiving-cap', 'value'), 1, { key: 'share-as-number' }, `${P1}.shift-receiving-cap.value`],
    [first('carry-limit', 'value'), '1.01', { key: 'not-a-share', text: '1.01' }, `${P1}.carry-limit.value`],
    [first('carry-limit', 'value'), '-0.1', { key: 'not-a-share', text: '-0.1' }, `${P1}.carry-limit.value`],
    [first('carry-limit', 'value'), '20%', { key: 'not-a-share', text: '20%' }, `${P1}.carry-limit.value`],
    [first('carry-limit', 'value'), '0,2', { key: 'not-a-share', text: '0,2' }, `${P1}.carry-limit.value`],
    [first('shift-limit', 'value'), '', { key: 'not-a-share', text: '' }, `${P1}.shift-limit.value`],
    [first('carry-limit', 'value'), null, { key: 'wrong-type', expected: 'text' }, `${P1}.carry-limit.value`],
    [
      first('shift-excluded-interventions', 'value'),
      [1, 0],
      { key: 'unknown-intervention', number: 0 },
      `${P1}.shift-excluded-interventions.value[1]`,
    ],
    [
      first('shift-excluded-interventions', 'value'),
      [16],
      { key: 'unknown-intervention', number: 16 },
      `${P1}.shift-excluded-interventions.value[0]`,
    ],
    [
      first('shift-excluded-interventions', 'value'),
      [1.5],
      { key: 'wrong-type', expected: 'whole-number' },
      `${P1}.shift-excluded-interventions.value[0]`,
    ],
    [
      first('shift-closed-themes', 'value'),
      ['sport'],
      {
        key: 'unknown-theme',
        theme: 'sport',
        themes: ['sport-bewegen-cultuur', 'gezondheid-sociale-basis', 'ondersteunend'],
      },
      `${P1}.shift-closed-themes.value[0]`,
    ],
    [
      first('accountability-lines', 'value'),
      0,
      { key: 'too-small', least: 1 },
      `${P1}.accountability-lines.value`,
    ],
    [
      first('accountability-lines', 'value'),
      101,
      { key: 'too-large', most: 100 },
      `${P1}.accountability-lines.value`,
    ],
    [
      first('walls', 'source', 'date'),
      '12-09-2025',
      { key: 'not-a-date', text: '12-09-2025' },
      `${P1}.walls.source.date`,
    ],
    [
      first('walls', 'source', 'date'),
      '2025-02-30',
      { key: 'not-a-date', text: '2025-02-30' },
      `${P1}.walls.source.date`,
    ],
    [
      first('walls', 'source', 'date'),
      '2025-13',
      { key: 'not-a-date', text: '2025-13' },
      `${P1}.walls.source.date`,
    ],
    [['versions', 3, 'to'], 2101, { key: 'too-large', most: 2100 }, 'versions[3].to'],
    [['versions', 0, 'from'], 1999, { key: 'too-small', least: 2000 }, 'versions[0].from'],
    [['versions', 0, 'from'], '2023', { key: 'wrong-type', expected: 'whole-number' }, 'versions[0].from'],
  ])('%j set to %j', (steps, value, problem, path) => {
    expect(problemsOf(regelingWith([steps, value]))).toEqual([{ path, ...Object(problem) }]);
  });
});

describe('years are refused', () => {
  it.each<[string, readonly (readonly [Steps, unknown])[], unknown]>([
    [
      'with a gap',
      [
        [['versions', 0, 'from'], 2021],
        [['versions', 0, 'to'], 2022],
      ],
      { path: 'versions[1].from', key: 'years-gap', after: 2022, before: 2024 },
    ],
    [
      'with an overlap',
      [[['versions', 0, 'to'], 2024]],
      { path: 'versions[1].from', key: 'years-overlap', year: 2024 },
    ],
    [
      'that end before they begin',
      [[['versions', 0, 'from'], 2024]],
      { path: 'versions[0].from', key: 'years-reversed', from: 2024, to: 2023 },
    ],
    [
      'in the wrong order',
      [
        [['versions', 3, 'from'], 2022],
        [['versions', 3, 'to'], 2022],
      ],
      { path: 'versions[3].from', key: 'years-out-of-order', from: 2022, after: 2025 },
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(regelingWith(...changes))).toEqual([problem]);
  });
});

describe('limits that do not fit the walls are refused', () => {
  const another = { value: '0.1', base: 'granted', scope: 'total', source: { says: 'x' } };
  it.each<[Steps, unknown, string, string]>([
    [first('carry-limit', 'scope'), 'total', `${P1}.carry-limit.scope`, 'walls-with-total-carry'],
    [
      first('carry-limit', 'alternatives'),
      [another],
      `${P1}.carry-limit.alternatives[0].scope`,
      'walls-with-total-carry',
    ],
    [third('shift-limit', 'value'), '0.15', `${P3}.shift-limit.value`, 'no-walls-with-shift-limit'],
    [
      third('shift-limit', 'alternatives'),
      [{ value: '0.15', base: 'giving', scope: 'theme', source: { says: 'x' } }],
      `${P3}.shift-limit.alternatives[0].value`,
      'no-walls-with-shift-limit',
    ],
    [third('walls', 'value'), true, `${P3}.carry-limit.scope`, 'walls-with-total-carry'],
    [
      third('carry-limit', 'alternatives'),
      [{ ...another, scope: 'intervention', base: 'unspent' }],
      `${P3}.carry-limit.alternatives[0].base`,
      'no-walls-with-unspent-interventions',
    ],
  ])('%j set to %j', (steps, value, path, key) => {
    // The profile's own other reading of 2025 is on the total; it does not matter here.
    const text = regelingWith([third('carry-limit', 'alternatives'), []], [steps, value]);
    expect(problemsOf(text)).toEqual([{ path, key }]);
  });
});

describe('all problems are told at once', () => {
  it('of shape, years and limits together', () => {
    const text = regelingWith(
      [['title'], ''],
      [first('walls', 'source', 'says'), ''],
      [first('carry-limit', 'scope'), 'total'],
      [['versions', 1, 'from'], 2025],
      [third('shift-limit', 'value'), 0.15],
      [['remark'], 1],
    );
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        { path: 'title', key: 'empty' },
        { path: `${P1}.walls.source.says`, key: 'empty' },
        { path: `${P3}.shift-limit.value`, key: 'share-as-number' },
        { path: 'remark', key: 'unknown-key', name: 'remark' },
        { path: 'versions[1].from', key: 'years-reversed', from: 2025, to: 2024 },
        { path: `${P1}.carry-limit.scope`, key: 'walls-with-total-carry' },
      ]),
    );
    expect(problemsOf(text).length).toBe(7);
  });
});
