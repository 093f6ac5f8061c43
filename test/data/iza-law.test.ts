import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageNamed } from '../../build/grants.js';

const LAW = new URL('../../data/grants/spuk-iza/rules/', import.meta.url);

interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function versionFrom(year: number): Version {
  return JSON.parse(readFileSync(new URL(`${year}.json`, LAW), 'utf8'));
}

describe('SPUK IZA', () => {
  it('covers 2023–2026 in two versions', () => {
    const years = [2023, 2026].map(versionFrom).map(({ from, to }) => [from, to]);
    expect(years).toEqual([
      [2023, 2025],
      [2026, 2026],
    ]);
  });

  it.each([
    [2023, '150000000.00'],
    [2026, '161000000.00'],
  ])(
    'from %i has at most %s a year, which DUS-I explains and the regulation does not say',
    (year, maximum) => {
      const { parameters } = versionFrom(year);
      expect(parameters['maximum']).toMatchObject({ value: maximum, unit: 'euro', status: 'explained' });
      expect(parameters['maximum']?.['source']).toMatchObject({
        document: expect.stringMatching(/^DUS-I, /),
        says: expect.stringMatching(
          /btw-compensatiefonds.*reserve.*In de regeling staat geen landelijk maximum/,
        ),
      });
    },
  );

  it.each([2023, 2026])('from %i has the values of the regulation and of what stands elsewhere', (year) => {
    const { parameters } = versionFrom(year);
    const told = Object.entries(parameters).map(([id, { value, status }]) => [id, value, status]);
    expect(told.slice(1)).toEqual([
      ['key', 'brede-spuk-2026', 'derived'],
      ['carry-limit', '0', 'read'],
      ['repayment', 'unspent', 'read'],
      ['coordination-from-amount', true, 'read'],
      ['division-in-region', 'none prescribed', 'read'],
      ['accountability-codes', ['H35', 'H35B'], 'explained'],
    ]);
    const source = (id: string) => parameters[id]?.['source'];
    const regulation = { document: 'Regeling SPUK IZA', reference: 'BWBR0048411' };
    const gala = { document: 'GALA-akkoord', part: 'bijlage 2 (werkagenda VNG)' };
    for (const id of ['carry-limit', 'repayment'])
      expect(source(id)).toMatchObject({ ...regulation, article: '9 lid 2' });
    expect(source('coordination-from-amount')).toMatchObject(gala);
    expect(source('division-in-region')).toMatchObject({
      ...regulation,
      also: [{ ...gala, says: expect.stringContaining('«evenwichtige verdeling»') }],
    });
    expect(source('accountability-codes')).toMatchObject({ document: expect.stringMatching(/^DUS-I, /) });
  });

  it('cites no article of its regulation but 9 lid 2', () => {
    const articles = [2023, 2026].flatMap(
      (year) => JSON.stringify(versionFrom(year)).match(/"Regeling SPUK IZA","article":"[^"]*"/g) ?? [],
    );
    expect(new Set(articles)).toEqual(new Set(['"Regeling SPUK IZA","article":"9 lid 2"']));
  });
});

describe('what is not modelled', () => {
  const listOf = (id: string) => packageNamed(id).grant.notModelled;

  it('is five things of the brede SPUK, in both languages', () => {
    expect(listOf('brede-spuk')).toHaveLength(5);
    for (const item of listOf('brede-spuk')) {
      expect(item).toMatchObject({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
    }
  });

  it('is the first and the last two of these of SPUK IZA', () => {
    const [first, , , fourth, fifth] = listOf('brede-spuk');
    expect(listOf('spuk-iza')).toEqual([first, fourth, fifth]);
  });
});
