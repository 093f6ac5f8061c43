import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileProfile } from '../../build/compile-law.js';
import { parametersOf, type Rules, rulesOf, type YearRules } from '../../src/law/rules.js';
import { Share } from '../../src/money/share.js';
import { readRules } from '../../src/read/rules-file.js';
import { LAST_INTERVENTION, THEMES } from '../../src/read/rules-schema.js';
import { interventions, themes } from './places-tables.js';

const LAW = new URL('../../data/law/', import.meta.url);
const profiles = readdirSync(new URL('profiles/', LAW)).map((file) => file.replace('.json', ''));
const rulesNamed = (profile: string) => readRules(compileProfile(profile), `${profile}.json`, 'sha');

const regeling = rulesNamed('regeling');
const uniform = rulesNamed('uniform');
const YEARS = [2023, 2024, 2025, 2026];

function yearOf(rules: Rules, year: number): YearRules {
  const found = rulesOf(rules, year);
  if (!found) throw new Error(`${rules.profile} does not cover ${year}`);
  return found;
}

function jsonFiles(folder: string): string[] {
  return readdirSync(new URL(folder, LAW)).filter((name) => name.endsWith('.json'));
}

const share = (text: string | null) => (text === null ? null : Share.of(text));

describe('every profile', () => {
  it.each(profiles)('%s is valid and covers 2023–2026 without gap or overlap', (profile) => {
    const rules = rulesNamed(profile);
    expect(rules.profile).toBe(profile);
    expect(rules.regulation).toBe('brede-spuk');
    expect(rules.years.map(({ year }) => year)).toEqual(YEARS);
    expect(rules.sha256).toBe('sha');
  });

  it('is regeling or uniform, and regeling holds every version file of brede-spuk', () => {
    expect(profiles.sort()).toEqual(['regeling', 'uniform']);
    expect(jsonFiles('brede-spuk/').sort()).toEqual(['2023.json', '2024.json', '2025.json', '2026.json']);
  });

  it('knows the themes and interventions of data/places', () => {
    expect(THEMES).toEqual(themes.map(({ theme }) => theme));
    expect(String(LAST_INTERVENTION)).toBe(interventions.at(-1)?.number);
  });
});

describe('walls', () => {
  it.each([
    [2023, true, 'explained'],
    [2024, true, 'read'],
    [2025, false, 'read'],
    [2026, false, 'read'],
  ])('of %i: %s, %s', (year, value, status) => {
    expect(yearOf(regeling, year).walls).toMatchObject({ id: 'walls', unit: 'boolean', value, status });
    expect(yearOf(regeling, year).walls.alternatives).toEqual([]);
  });
});

describe('shift limit', () => {
  it.each([
    [2023, '0.15', 'explained'],
    [2024, '0.15', 'reported'],
    [2025, null, 'derived'],
    [2026, null, 'derived'],
  ])('of %i: %s of what the giving intervention was granted, %s', (year, limit, status) => {
    const { shiftLimit } = yearOf(regeling, year);
    expect(shiftLimit.value).toEqual({ share: share(limit), base: 'giving' });
    expect(shiftLimit).toMatchObject({ id: 'shift-limit', unit: 'share', status, alternatives: [] });
  });

  it('cites VNG and the council session paper for 2023, innofunding for 2024', () => {
    expect(yearOf(regeling, 2023).shiftLimit.source).toMatch(/VNG.*18 april 2023/);
    expect(yearOf(regeling, 2024).shiftLimit.source).toMatch(/innofunding\.nl, 28 oktober 2025/);
  });
});

describe('carry limit', () => {
  it.each([
    [2023, '0.20', 'granted', 'intervention', 'explained'],
    [2024, '0', 'granted', 'intervention', 'assumed'],
    [2025, '0.10', 'granted', 'total', 'read'],
    [2026, '0', 'granted', 'total', 'assumed'],
  ])('of %i: %s of %s per %s, %s', (year, limit, base, scope, status) => {
    const { carryLimit } = yearOf(regeling, year);
    expect(carryLimit.value).toEqual({ share: Share.of(limit), base, scope });
    expect(carryLimit).toMatchObject({ id: 'carry-limit', unit: 'share', status });
  });

  it.each([
    [2023, []],
    [2024, [{ share: Share.of('0.20'), base: 'granted', scope: 'intervention' }]],
    [2025, [{ share: Share.of('0.10'), base: 'unspent', scope: 'total' }]],
    [2026, []],
  ])('of %i has its other readings', (year, readings) => {
    expect(yearOf(regeling, year).carryLimit.alternatives.map(({ value }) => value)).toEqual(readings);
  });

  it('cites the letter of VWS for 2025 and that of VNG for the other reading', () => {
    const { carryLimit } = yearOf(regeling, 2025);
    expect(carryLimit.source).toMatch(/VWS van 12 september 2025, .*kenmerk 4190863-1084972-DMO/);
    expect(carryLimit.alternatives[0]?.source).toMatch(/VNG van 11 juli 2025/);
  });
});

describe('carry destination', () => {
  it.each([
    [2023, 'same', 'read', /artikel 5\.3 lid 3/],
    [2024, 'same', 'derived', /artikel 5\.3/],
    [2025, 'any', 'read', /artikel 5\.3 lid 4/],
    [2026, 'same', 'derived', /artikel 5\.3/],
  ])('of %i: %s, %s', (year, value, status, source) => {
    const { carryDestination } = yearOf(regeling, year);
    expect(carryDestination).toMatchObject({ id: 'carry-destination', unit: 'choice', value, status });
    expect(carryDestination.source).toMatch(source);
    expect(carryDestination.alternatives).toEqual([]);
  });

  it.each(YEARS)('of %i is the same intervention in the profile uniform', (year) => {
    expect(yearOf(uniform, year).carryDestination.value).toBe('same');
  });
});

describe('the parameters without a source', () => {
  it.each(YEARS)('of %i have the values that law data assume, in both profiles', (year) => {
    for (const rules of [regeling, uniform]) {
      const found = yearOf(rules, year);
      expect(found.shiftReceivingCap.value).toBeNull();
      expect(found.shiftExcludedInterventions.value).toEqual([]);
      expect(found.shiftClosedThemes.value).toEqual([]);
      expect(found.shiftCounting.value).toBe('gross');
      expect(found.shiftCounting.alternatives).toEqual([]);
      expect(found.limitBase.value).toBe('granted');
      expect(found.limitBase.alternatives).toEqual([]);
      expect(found.decisions.value).toBe('sum');
      expect(found.carrySpentFirst.value).toBe(true);
      expect(found.settlementNetting.value).toBe('none');
    }
  });

  it.each(YEARS)('of %i say what was consulted', (year) => {
    const all = parametersOf(yearOf(regeling, year));
    const assumed = all.filter(({ status }) => status === 'assumed');
    for (const { source } of assumed)
      expect(source).toMatch(/^Geen regel gevonden. Aangenomen: .+ Geraadpleegd: .+/);
    expect(assumed.map(({ id }) => id).filter((id) => id !== 'carry-limit')).toEqual([
      'shift-receiving-cap',
      'shift-excluded-interventions',
      'shift-closed-themes',
      'shift-counting',
      'limit-base',
      'decisions',
      'carry-spent-first',
      'settlement-netting',
    ]);
  });
});

describe('accountability lines', () => {
  it.each([
    [2023, 15],
    [2024, 15],
    [2025, 1],
    [2026, 1],
  ])('of %i: %i, in both profiles', (year, lines) => {
    expect(yearOf(regeling, year).accountabilityLines).toMatchObject({ value: lines, unit: 'lines' });
    expect(yearOf(uniform, year).accountabilityLines).toEqual(yearOf(regeling, year).accountabilityLines);
  });
});

describe('the profile uniform', () => {
  it('is the same as regeling in 2023', () => {
    expect(yearOf(uniform, 2023)).toEqual(yearOf(regeling, 2023));
  });

  it.each([
    [2023, '0.20'],
    [2024, '0.20'],
    [2025, '0.20'],
    [2026, '0'],
  ])('has walls, 15%% of the giving intervention and in %i a carry of %s per intervention', (year, carry) => {
    const found = yearOf(uniform, year);
    expect(found.walls.value).toBe(true);
    expect(found.shiftLimit.value).toEqual({ share: Share.of('0.15'), base: 'giving' });
    expect(found.carryLimit.value).toEqual({
      share: Share.of(carry),
      base: 'granted',
      scope: 'intervention',
    });
  });

  it.each([2024, 2025, 2026])("says in %i that it is the project's own rule", (year) => {
    const { walls, shiftLimit, carryLimit, carryDestination } = yearOf(uniform, year);
    for (const { status, source } of [walls, shiftLimit, carryLimit, carryDestination]) {
      expect(status).toBe('assumed');
      expect(source).toMatch(/^Profiel uniform: de regel zoals de opdracht van dit project hem/);
    }
  });
});

describe('every file of the law', () => {
  const folders = ['', 'brede-spuk/', 'spuk-iza/', 'profiles/'];
  const files = folders.flatMap((folder) => jsonFiles(folder).map((name) => `${folder}${name}`));
  const textOf = (file: string) => readFileSync(new URL(file, LAW), 'utf8');

  it.each(files)('%s names a source everywhere', (file) => {
    const text = textOf(file);
    for (const [, source = ''] of text.matchAll(/"source": "(.*)"/g)) expect(source.trim()).not.toBe('');
    const values = text.match(/"value":/g) ?? [];
    expect(text.match(/"source":/g) ?? []).toHaveLength(values.length);
  });
});
