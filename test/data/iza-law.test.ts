import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LAW = new URL('../../data/law/', import.meta.url);

interface Version {
  readonly regulation: string;
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function versionFrom(year: number): Version {
  return JSON.parse(readFileSync(new URL(`spuk-iza/${year}.json`, LAW), 'utf8'));
}

describe('SPUK IZA', () => {
  it('covers 2023–2026 in two versions', () => {
    const years = [2023, 2026].map(versionFrom).map(({ regulation, from, to }) => [regulation, from, to]);
    expect(years).toEqual([
      ['spuk-iza', 2023, 2025],
      ['spuk-iza', 2026, 2026],
    ]);
  });

  it.each([
    [2023, '150000000.00'],
    [2026, '161000000.00'],
  ])('from %i has at most %s a year', (year, maximum) => {
    const { parameters } = versionFrom(year);
    expect(parameters['maximum']).toMatchObject({ value: maximum, unit: 'euro', status: 'read' });
    expect(parameters['maximum']?.['source']).toMatchObject({
      reference: expect.stringContaining('Staatscourant 2023, 19964'),
      says: expect.stringMatching(/btw-compensatiefonds.*reserve/),
    });
  });

  it.each([
    [2023, { 2023: 2025, 2024: 2025, 2025: 2025 }],
    [2026, { 2026: 2026 }],
  ])('from %i is divided by the brede-SPUK totals', (year, totalsOf) => {
    const { parameters } = versionFrom(year);
    expect(parameters['key']).toMatchObject({ value: 'brede-spuk-total', unit: 'choice' });
    expect(parameters['key-totals']).toMatchObject({ value: totalsOf, unit: 'years' });
  });

  it.each([2023, 2026])('from %i has the values of the regulation and of what was reported', (year) => {
    const { parameters } = versionFrom(year);
    const told = Object.entries(parameters).map(([id, { value, status }]) => [id, value, status]);
    expect(told.slice(1)).toEqual([
      ['key', 'brede-spuk-total', 'read'],
      ['key-totals', year === 2023 ? { 2023: 2025, 2024: 2025, 2025: 2025 } : { 2026: 2026 }, 'assumed'],
      ['carry-limit', '0', 'assumed'],
      ['repayment', 'unspent', 'reported'],
      ['coordination-from-amount', true, 'read'],
      ['division-in-region', 'none prescribed', 'read'],
      ['accountability-codes', ['H35', 'H35B'], 'reported'],
    ]);
    expect(parameters['division-in-region']?.['source']).toMatchObject({
      says: expect.stringContaining('«draagt zorg voor een evenwichtige verdeling»'),
    });
  });
});

describe('what is not modelled', () => {
  it('is five things, in both languages', () => {
    const list: unknown[] = JSON.parse(readFileSync(new URL('not-modelled.json', LAW), 'utf8'));
    expect(list).toHaveLength(5);
    for (const item of list) {
      expect(item).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
    }
  });
});
