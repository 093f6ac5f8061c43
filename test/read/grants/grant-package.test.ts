// What is wrong in a package is refused at its place.

import { expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import { namedFiles, readPackage } from '../../../src/read/grants/grant-package.js';
import { grantJson, OWN_GRANT, ownGrantWith } from '../../support/made-up-grant.js';

const codes = new Set(['GM0034', 'GM0150']);

function packageOf(files: Readonly<Record<string, string | undefined>>) {
  return readPackage({
    folder: 'groen',
    text: (name) => files[`groen/${name}`],
    sha256: (text) => text,
    codes,
    regions: new Set(['Flevoland', 'Zeeland']),
  });
}

/** The file that is refused, with its problems or the reason why it is not read. */
function refused(changes: Readonly<Record<string, string>>): readonly unknown[] {
  try {
    packageOf(ownGrantWith(changes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason } = error;
    if (reason.key === 'unreadable-file') return [reason.file, reason.reason];
    if (reason.key !== 'invalid-grant' && reason.key !== 'invalid-rules') throw error;
    return [reason.file, ...reason.problems.map(({ path, problem }) => [path, problem.key])];
  }
  return [];
}

/** Words for the parts of a grant, of which an intervention has other ones. */
function partNames(intervention: Readonly<Record<string, unknown>>) {
  const own = {
    nl: { article: 'de', one: 'taak', many: 'taken' },
    en: { article: 'a', one: 'task', many: 'tasks' },
  };
  const theme = {
    nl: { article: 'de', one: 'lijn', many: 'lijnen' },
    en: { article: 'a', one: 'line', many: 'lines' },
  };
  return { intervention: { ...own, ...intervention }, theme };
}

test('a word for interventions is not the word for themes', () => {
  const taken = partNames({ nl: { article: 'de', one: 'lijn', many: 'lijnen' } });
  expect(refused({ 'groen/grant.json': grantJson({ parts: taken }) })).toEqual([
    'groen/grant.json',
    ['parts.intervention.nl.one', 'word-taken'],
    ['parts.theme.nl.one', 'word-taken'],
  ]);
});

const AMOUNTS = 'groen/amounts.csv';
const table = (...lines: readonly string[]) => ['code,year,1,2,3,4,5,6,7,total', ...lines, ''].join('\n');

test('a whole package has nothing wrong in it, and names its files', () => {
  expect(refused({})).toEqual([]);
  expect(namedFiles((name) => OWN_GRANT[`groen/${name}`])).toEqual([
    'profiles/regels.json',
    'rules/2027.json',
    'rules/2028.json',
    'amounts.csv',
    'ceilings.csv',
    'calendar.json',
    'not-modelled.json',
  ]);
});

test.each([
  [{ wieken: 4 }, ['wieken', 'unknown-key']],
  [{ id: 'Groene Dorpen' }, ['id', 'not-an-id']],
  [{ years: { from: 2028, to: 2027 } }, ['years.from', 'years-reversed']],
  [{ receivers: 'province' }, ['receivers', 'not-a-choice']],
  [{ profiles: [] }, ['profiles', 'empty']],
  [{ profiles: ['../regels'] }, ['profiles[0]', 'not-a-file-name']],
  [{ regulation: { document: 'Regeling', date: '1 mei' } }, ['regulation.date', 'not-a-date']],
  [
    { parts: partNames({ nl: { article: 'de', one: '7 dingen', many: 'dingen' } }) },
    ['parts.intervention.nl.one', 'not-a-word'],
  ],
  [
    { parts: partNames({ nl: { article: 'een', one: 'ding', many: 'dingen' } }) },
    ['parts.intervention.nl.article', 'not-a-choice'],
  ],
  // A file could not say which column is which.
  [
    { parts: partNames({ nl: { article: 'het', one: 'Jaar', many: 'jaren' } }) },
    ['parts.intervention.nl.one', 'word-taken'],
  ],
  [
    { parts: partNames({ en: { article: 'an', one: 'amount', many: 'amounts' } }) },
    ['parts.intervention.en.one', 'word-taken'],
  ],
])('grant.json with %j is refused', (changes, problem) => {
  expect(refused({ 'groen/grant.json': grantJson(changes) })).toEqual(['groen/grant.json', problem]);
});

test('a theme that interventions stand in and that is not there is refused for each of them', () => {
  const themes = [{ id: 'buiten', name: { nl: 'Buiten', en: 'Outdoors' } }];
  const found = refused({ 'groen/grant.json': grantJson({ themes }) });
  expect(found.slice(1)).toEqual([4, 5, 6].map((at) => [`interventions[${at}].theme`, 'unknown-theme']));
});

test.each([
  ['GM0034,2027,1,2,3,4,5,6,7,28', []],
  // A cent less than the seven together.
  ['GM0034,2027,1,2,3,4,5,6,7,27.99', ['2:total', 'above-total']],
  ['GM9999,2027,1,2,3,4,5,6,7,28', ['2:code', 'unknown-code']],
  ['GM0034,2026,1,2,3,4,5,6,7,28', ['2:year', 'years-outside']],
  ['GM0034,2027,1.234,2,3,4,5,6,7,28', ['2:1', 'not-an-amount-in-table']],
  ['GM0034,2027,-1,2,3,4,5,6,7,28', ['2:1', 'not-an-amount-in-table']],
  ['GM0034,2027,1,2', ['2', 'missing']],
])('the amounts %s have %j wrong', (line, problem) => {
  expect(refused({ [AMOUNTS]: table(line) })).toEqual(problem.length === 0 ? [] : [AMOUNTS, problem]);
});

test('a year of a municipality that stands twice is refused, and so is a column that is nothing', () => {
  const line = 'GM0034,2027,1,2,3,4,5,6,7,28';
  expect(refused({ [AMOUNTS]: table(line, line) })).toEqual([AMOUNTS, ['3', 'twice']]);
  expect(refused({ [AMOUNTS]: 'code,year,1,8,total\n' })).toEqual([AMOUNTS, ['1', 'unknown-column']]);
  expect(refused({ [AMOUNTS]: 'code,1,total\n' })).toEqual([AMOUNTS, ['1', 'missing-column']]);
});

test('semicolons go with a decimal comma', () => {
  const text = 'code;year;1;2;3;4;5;6;7;total\r\nGM0034;2027;1,5;0;0;0;0;0;0;2,25\r\n';
  expect(packageOf(ownGrantWith({ [AMOUNTS]: text })).amounts).toBe(
    '2027:0 2027:1 2027:2 2027:3 2027:4 2027:5 2027:6 2027:7\nGM0034 75 150 0 0 0 0 0 0\n',
  );
});

test('a file that is named and not there is named with its folder', () => {
  const { 'groen/rules/2028.json': _, ...others } = OWN_GRANT;
  expect(() => packageOf(others)).toThrow(
    expect.objectContaining({
      reason: { key: 'unreadable-file', file: 'groen/rules/2028.json', reason: 'ENOENT' },
    }),
  );
});

test('rules may name only the interventions of the grant', () => {
  const rules = (OWN_GRANT['groen/rules/2027.json'] ?? '').replace('"value": []', '"value": [8]');
  expect(refused({ 'groen/rules/2027.json': rules })).toEqual([
    'groen/profiles/regels.json',
    ['versions[0].parameters.shift-excluded-interventions.value[0]', 'unknown-intervention'],
  ]);
});

test('an amount of the country by a key goes to the euro: 100 over weights 1 and 2 is 33 and 67', () => {
  const changes = {
    themes: [],
    interventions: [],
    ceilings: undefined,
    remarks: [],
    amounts: {
      kind: 'key',
      file: 'amounts.csv',
      name: 'Brief',
      called: { nl: 'de brief', en: 'the letter' },
      stands: { nl: 'de brief', en: 'the letter' },
      cited: { nl: 'Brief', en: 'Letter' },
      years: [{ year: 2027, amount: '100' }],
    },
  };
  const key = 'code,weight\nGM0034,1\nGM0150,2\n';
  const { amounts } = packageOf(ownGrantWith({ 'groen/grant.json': grantJson(changes), [AMOUNTS]: key }));
  expect(amounts).toBe('2027:0\nGM0034 3300\nGM0150 6700\n');
});

test('`$schema` is passed over in every JSON file of a package', () => {
  const inFront = (name: string) => (OWN_GRANT[`groen/${name}`] ?? '').replace('{', '{ "$schema": "x.json",');
  const list = OWN_GRANT['groen/not-modelled.json'] ?? '';
  const changes = {
    ...Object.fromEntries(
      ['grant.json', 'profiles/regels.json', 'rules/2027.json', 'rules/2028.json', 'calendar.json'].map(
        (name) => [`groen/${name}`, inFront(name)],
      ),
    ),
    'groen/not-modelled.json': `{ "$schema": "x.json", "notModelled": ${list} }`,
  };
  expect(packageOf(ownGrantWith(changes))).toEqual(packageOf(OWN_GRANT));
});
