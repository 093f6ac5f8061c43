import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileProfile } from '../../build/grants.js';
import { parametersOf, type Rules, rulesOf, type YearRules } from '../../src/law/rules.js';
import { Share } from '../../src/money/share.js';
import { readRules } from '../../src/read/grants/rules-file.js';
import { grant } from '../support/grant.js';

const LAW = new URL('../../data/grants/brede-spuk/', import.meta.url);
const profiles = readdirSync(new URL('profiles/', LAW)).map((file) => file.replace('.json', ''));
const rulesNamed = (profile: string) =>
  readRules(compileProfile(profile), `${profile}.json`, { sha256: 'sha', grant });

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
    expect(jsonFiles('rules/').sort()).toEqual(['2023.json', '2024.json', '2025.json', '2026.json']);
  });

  it('may name the fifteen interventions and three themes of the grant', () => {
    expect(grant.themes.map(({ id }) => id)).toEqual([
      'sport-bewegen-cultuur',
      'gezondheid-sociale-basis',
      'ondersteunend',
    ]);
    expect(grant.interventions.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });
});

describe('walls', () => {
  it.each([
    [2023, true, 'explained', 'VNG, vragen en antwoorden over de brede SPUK', undefined],
    [2024, true, 'read', 'Brief van VWS', undefined],
    [2025, false, 'read', 'Regeling brede SPUK', '5.3 lid 2'],
    [2026, false, 'read', 'Regeling brede SPUK', '5.3 lid 2'],
  ])('of %i: %s, %s in %s', (year, value, status, document, article) => {
    const { walls } = yearOf(regeling, year);
    expect(walls).toMatchObject({ id: 'walls', unit: 'boolean', value, status });
    expect([walls.source.document, walls.source.article]).toEqual([document, article]);
  });

  it.each([2023, 2024])('of %i may be read as none: the text in force names no first year', (year) => {
    const readings = yearOf(regeling, year).walls.alternatives;
    expect(readings.map(({ value }) => value)).toEqual([false]);
    expect(readings[0]?.source).toMatchObject({ article: '5.3 lid 2', date: '2025-10-29' });
  });

  it.each([2025, 2026])('of %i have no other reading', (year) => {
    expect(yearOf(regeling, year).walls.alternatives).toEqual([]);
  });
});

describe('shift limit', () => {
  it.each([
    [2023, '0.15', 'explained'],
    [2024, '0.15', 'reported'],
    [2025, null, 'read'],
    [2026, null, 'read'],
  ])('of %i: %s of what the giving intervention was granted, %s', (year, limit, status) => {
    const { 'shift-limit': shiftLimit } = yearOf(regeling, year);
    expect(shiftLimit.value).toEqual({ share: share(limit), base: 'giving' });
    expect(shiftLimit).toMatchObject({ id: 'shift-limit', unit: 'share', status, alternatives: [] });
  });

  it('cites VNG and the council session paper for 2023, innofunding for 2024, the article from 2025', () => {
    const cited = YEARS.map((year) => {
      const { document, date, article } = yearOf(regeling, year)['shift-limit'].source;
      return [document, date, article];
    });
    expect(cited).toEqual([
      ['VNG, vragen en antwoorden over de brede SPUK', undefined, undefined],
      ['innofunding.nl', '2025-10-28', undefined],
      ['Regeling brede SPUK', '2025-10-29', '5.3 lid 2'],
      ['Regeling brede SPUK', '2025-10-29', '5.3 lid 2'],
    ]);
    expect(yearOf(regeling, 2023)['shift-limit'].source.also?.[0]).toMatchObject({ date: '2023-04-18' });
  });

  it.each([2023, 2024])('of %i says that its sentence and transitional law were not found', (year) => {
    const { also } = yearOf(regeling, year)['shift-limit'].source;
    expect(also?.at(-1)).toMatchObject({
      article: '5.3 lid 2',
      says: expect.stringMatching(/overgangsrecht/),
    });
  });
});

describe('carry limit', () => {
  it.each([
    [2023, '0.20', 'granted', 'intervention', '5.3 lid 3'],
    [2024, '0', 'granted', 'intervention', '5.3'],
    [2025, '0.10', 'granted', 'total', undefined],
    [2026, '0', 'granted', 'total', '5.3'],
  ])('of %i: %s of %s per %s, read (article %s)', (year, limit, base, scope, article) => {
    const { 'carry-limit': carryLimit } = yearOf(regeling, year);
    expect(carryLimit.value).toEqual({ share: Share.of(limit), base, scope });
    expect(carryLimit).toMatchObject({ id: 'carry-limit', unit: 'share', status: 'read' });
    expect(carryLimit.source.article).toBe(article);
  });

  it.each([
    [2023, []],
    [2024, []],
    [
      2025,
      [
        { share: Share.of('0.10'), base: 'granted', scope: 'intervention' },
        { share: Share.of('0.10'), base: 'unspent', scope: 'total' },
      ],
    ],
    [2026, []],
  ])('of %i has its other readings', (year, readings) => {
    expect(yearOf(regeling, year)['carry-limit'].alternatives.map(({ value }) => value)).toEqual(readings);
  });

  it('of 2025 cites the letter of VWS that explains the article, and VNG for another reading', () => {
    const { source, alternatives } = yearOf(regeling, 2025)['carry-limit'];
    expect(source).toMatchObject({ date: '2025-09-12', reference: 'kenmerk 4190863-1084972-DMO' });
    expect(source.also?.[0]).toMatchObject({ document: 'Regeling brede SPUK', article: '5.3 lid 4' });
    expect(
      alternatives.map((other) => [other.source.document, other.source.article, other.source.date]),
    ).toEqual([
      ['Regeling brede SPUK', '5.3 lid 4', '2025-10-29'],
      ['Ledenbrief van VNG', undefined, '2025-07-11'],
    ]);
  });
});

describe('carry destination', () => {
  it.each([
    [2023, 'same', 'read', '5.3 lid 3'],
    [2024, 'same', 'derived', '5.3'],
    [2025, 'any', 'read', '5.3 lid 4'],
    [2026, 'same', 'derived', '5.3'],
  ])('of %i: %s, %s in article %s', (year, value, status, article) => {
    const { 'carry-destination': carryDestination } = yearOf(regeling, year);
    expect(carryDestination).toMatchObject({ id: 'carry-destination', unit: 'choice', value, status });
    expect(carryDestination.source).toMatchObject({ reference: 'BWBR0047862', article });
    expect(carryDestination.alternatives).toEqual([]);
  });

  it.each(YEARS)('of %i is the same intervention in the profile uniform', (year) => {
    expect(yearOf(uniform, year)['carry-destination'].value).toBe('same');
  });
});

describe('what was read of every year', () => {
  it.each(YEARS)('of %i: nothing is kept from shifting, carried money is not carried again', (year) => {
    for (const rules of [regeling, uniform]) {
      const {
        'shift-excluded-interventions': shiftExcludedInterventions,
        'shift-closed-themes': shiftClosedThemes,
        'carry-spent-first': carrySpentFirst,
      } = yearOf(rules, year);
      expect(shiftExcludedInterventions).toMatchObject({
        value: [],
        status: 'read',
        source: { article: '5.3 lid 2' },
      });
      expect(shiftClosedThemes).toMatchObject({
        value: [],
        status: 'read',
        source: { article: '1.3 lid 2' },
      });
      expect(carrySpentFirst).toMatchObject({
        value: true,
        status: 'derived',
        source: { article: '5.3 lid 3 en 4' },
      });
    }
  });
});

describe('the parameters without a source', () => {
  it.each(YEARS)('of %i have the values that law data assume, in both profiles', (year) => {
    for (const rules of [regeling, uniform]) {
      const found = yearOf(rules, year);
      expect(found['shift-receiving-cap'].value).toBeNull();
      expect(found['shift-counting'].value).toBe('gross');
      expect(found['shift-counting'].alternatives).toEqual([]);
      expect(found['limit-base'].value).toBe('granted');
      expect(found['limit-base'].alternatives).toEqual([]);
      expect(found.decisions.value).toBe('sum');
      expect(found['settlement-netting'].value).toBe('none');
    }
  });

  it.each(YEARS)('of %i say what was consulted, the regulation first', (year) => {
    const assumed = parametersOf(yearOf(regeling, year)).filter(({ status }) => status === 'assumed');
    for (const { source } of assumed) {
      expect(source.document).toBeUndefined();
      expect(source.says).toMatch(/^Aangenomen: .+\.$/);
      expect(source.consulted?.[0]).toMatchObject({ reference: 'BWBR0047862', article: '5.3' });
    }
    expect(assumed.map(({ id }) => id)).toEqual([
      'shift-receiving-cap',
      'shift-counting',
      'limit-base',
      'decisions',
      'settlement-netting',
    ]);
  });

  it('say when the settlement is decided: 37 weeks after 16 July 2027 is 31 March 2028', () => {
    const { also } = yearOf(regeling, 2026)['settlement-netting'].source;
    expect(also?.map(({ article }) => article)).toEqual(['9.2 lid 2', '9.2 lid 1']);
    expect(also?.[1]?.says).toContain('31 maart 2028');
    expect(new Date(Date.UTC(2027, 6, 16 + 37 * 7)).toISOString()).toMatch(/^2028-03-31/);
  });
});

describe('accountability lines', () => {
  it.each([
    [2023, 15, 'reported', undefined],
    [2024, 15, 'reported', undefined],
    [2025, 1, 'read', 'bijlage 1'],
    [2026, 1, 'derived', 'bijlage 1'],
  ])('of %i: %i, %s, in both profiles', (year, lines, status, part) => {
    const { 'accountability-lines': accountabilityLines } = yearOf(regeling, year);
    expect(accountabilityLines).toMatchObject({ value: lines, unit: 'lines', status });
    expect(accountabilityLines.source.part).toBe(part);
    expect(yearOf(uniform, year)['accountability-lines']).toEqual(
      yearOf(regeling, year)['accountability-lines'],
    );
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
    expect(found['shift-limit'].value).toEqual({ share: Share.of('0.15'), base: 'giving' });
    expect(found['carry-limit'].value).toEqual({
      share: Share.of(carry),
      base: 'granted',
      scope: 'intervention',
    });
  });

  it.each([2024, 2025, 2026])("says in %i that it is the project's own rule", (year) => {
    const {
      walls,
      'shift-limit': shiftLimit,
      'carry-limit': carryLimit,
      'carry-destination': carryDestination,
    } = yearOf(uniform, year);
    for (const { status, source } of [walls, shiftLimit, carryLimit, carryDestination]) {
      expect(status).toBe('assumed');
      expect(source.document).toBe('Profiel uniform');
      expect(source.says).toMatch(/^De regel zoals de opdracht van dit project hem/);
    }
  });
});

describe('every file of the law', () => {
  const folders = ['', 'rules/', '../spuk-iza/', '../spuk-iza/rules/', 'profiles/'];
  const files = folders.flatMap((folder) => jsonFiles(folder).map((name) => `${folder}${name}`));
  const textOf = (file: string) => readFileSync(new URL(file, LAW), 'utf8');

  it.each(files)('%s names a source everywhere', (file) => {
    const text = textOf(file);
    expect(text).not.toMatch(/"says": "\s*"/);
    const values = text.match(/"value":/g) ?? [];
    expect(text.match(/"source":/g) ?? []).toHaveLength(values.length);
  });
});
