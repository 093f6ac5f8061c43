// Themes and interventions of a rules file's own: complete, each once, and the only ones that its rules may name.

import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import { readRules } from '../../../src/read/grants/rules-file.js';
import { grant } from '../../support/grant.js';
import { ownGrant } from '../../support/own-grant.js';

const named = (text: string) => ({ nl: text, en: text });
const THEMES = [{ id: 'buiten', name: named('Buiten') }];
const one = (number: number, name: string, theme = 'buiten') => ({ number, theme, name: named(name) });

function problemsOf(changes: Readonly<Record<string, unknown>>): readonly unknown[] {
  try {
    readRules(ownGrant(changes), 'own.json', { sha256: 'sha', grant });
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason.key !== 'invalid-rules') throw error;
    return error.reason.problems.map(({ path, problem }) => ({ path, ...problem }));
  }
  return [];
}

test('they take the place of those of the grant that comes along', () => {
  const { name, own, notModelled } = readRules(ownGrant(), 'own.json', { sha256: 'sha', grant });
  expect(name).toEqual(named('regeling Speeltuinen'));
  expect(own?.themes.map(({ id }) => id)).toEqual(['buiten', 'binnen']);
  expect(own?.interventions.map(({ number }) => number)).toEqual([1, 2, 5, 16, 17, 40, 99]);
  expect(own?.interventions[3]).toEqual({ ...one(16, 'Schaakborden', 'binnen'), iv3: null });
  expect(notModelled).toEqual([named('Het onderhoud van schommels.')]);
});

describe('they are refused', () => {
  test.each<[string, Readonly<Record<string, unknown>>, unknown]>([
    ['without themes', { themes: undefined }, { path: 'themes', key: 'missing' }],
    ['without interventions', { interventions: undefined }, { path: 'interventions', key: 'missing' }],
    [
      'with a number twice',
      { themes: THEMES, interventions: [one(1, 'Een'), one(1, 'Twee')] },
      { path: 'interventions[1].number', key: 'twice' },
    ],
    [
      'with a name twice, whatever its case and accents',
      { themes: THEMES, interventions: [one(1, 'Café'), one(2, 'cafe')] },
      { path: 'interventions[1].name', key: 'twice' },
    ],
    [
      'with the name of what is not divided',
      { themes: THEMES, interventions: [one(1, 'Niet verdeeld')] },
      { path: 'interventions[0].name', key: 'twice' },
    ],
    [
      'with a theme twice',
      { themes: [...THEMES, ...THEMES], interventions: [one(1, 'Een')] },
      { path: 'themes[1].id', key: 'twice' },
    ],
    [
      'in a theme that is not theirs',
      { themes: THEMES, interventions: [one(1, 'Een', 'ondersteunend')] },
      { path: 'interventions[0].theme', key: 'unknown-theme', theme: 'ondersteunend', themes: ['buiten'] },
    ],
    [
      'with number 0, which is what is not divided',
      { themes: THEMES, interventions: [one(0, 'Nul')] },
      { path: 'interventions[0].number', key: 'too-small', least: 1 },
    ],
    [
      'with a number of three digits, which no file can hold',
      { themes: THEMES, interventions: [one(100, 'Honderd')] },
      { path: 'interventions[0].number', key: 'too-large', most: 99 },
    ],
    ['empty', { themes: THEMES, interventions: [] }, { path: 'interventions', key: 'empty' }],
    ['without a name of the grant', { name: undefined }, { path: 'name', key: 'missing' }],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  test('where its rules name others', () => {
    const own = JSON.parse(ownGrant());
    own.versions[0].parameters['shift-excluded-interventions'].value = [16, 3];
    own.versions[1].parameters['shift-closed-themes'].alternatives = [
      { value: ['ondersteunend'], source: { says: 'Zo kan het ook.' } },
    ];
    expect(problemsOf({ versions: own.versions })).toEqual([
      {
        path: 'versions[0].parameters.shift-excluded-interventions.value[1]',
        key: 'unknown-intervention',
        number: 3,
      },
      {
        path: 'versions[1].parameters.shift-closed-themes.alternatives[0].value[0]',
        key: 'unknown-theme',
        theme: 'ondersteunend',
        themes: ['buiten', 'binnen'],
      },
    ]);
  });
});
