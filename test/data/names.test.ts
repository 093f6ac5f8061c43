import { describe, expect, it } from 'vitest';
import { aliases, comingMergers, mergers, municipalities } from './places-tables.js';

/** Case, accents, punctuation and doubled spaces forgotten; what every alias must differ in. */
function normal(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const bare = (name: string) => normal(name.replace(/\([^)]*\)/g, ' '));
const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
const found = new Set(municipalities.flatMap(({ name }) => [normal(name), bare(name)]));

describe('aliases', () => {
  it('belong to a municipality and have a known kind', () => {
    for (const { code, kind } of aliases) {
      expect(nameOf.has(code)).toBe(true);
      expect(kind).oneOf(['everyday', 'short', 'spelling', 'qualified', 'dutch', 'frisian', 'english']);
    }
  });

  it('are no name that would be found without them, their own or another', () => {
    expect(aliases.filter(({ alias }) => found.has(normal(alias)) || found.has(bare(alias)))).toEqual([]);
  });

  it('are each written once', () => {
    expect(new Set(aliases.map(({ alias }) => normal(alias))).size).toBe(aliases.length);
  });

  it.each([
    ['Den Haag', "'s-Gravenhage"],
    ['Gravenhage', "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['Hertogenbosch', "'s-Hertogenbosch"],
    ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
    ['Nuenen c.a.', 'Nuenen, Gerwen en Nederwetten'],
    ['Súdwest-Friesland', 'Súdwest-Fryslân'],
    ['Zuidwest-Friesland', 'Súdwest-Fryslân'],
    ['De Friese Meren', 'De Fryske Marren'],
    ['Dantumadeel', 'Dantumadiel'],
    ['Tietjerksteradeel', 'Tytsjerksteradiel'],
    ['Noordoost-Friesland', 'Noardeast-Fryslân'],
    ['Bergen Noord-Holland', 'Bergen (NH.)'],
    ['Bergen Limburg', 'Bergen (L.)'],
  ])('take %s to %s', (alias, name) => {
    expect(nameOf.get(aliases.find((row) => row.alias === alias)?.code ?? '')).toBe(name);
  });
});

describe('mergers', () => {
  it('are those before the classification of 2023, each with its successor and day', () => {
    const answering = (successors: string) =>
      successors
        .split(' ')
        .map((code) => nameOf.get(code) ?? '')
        .join(', ');
    expect(
      mergers.map(({ code, name, successors, date }) =>
        [code, name, answering(successors), date].join(' · '),
      ),
    ).toEqual([
      'GM0003 · Appingedam · Eemsdelta · 2021-01-01',
      'GM0010 · Delfzijl · Eemsdelta · 2021-01-01',
      'GM0024 · Loppersum · Eemsdelta · 2021-01-01',
      'GM0788 · Haaren · Boxtel, Oisterwijk, Tilburg, Vught · 2021-01-01',
      'GM0370 · Beemster · Purmerend · 2022-01-01',
      'GM0398 · Heerhugowaard · Dijk en Waard · 2022-01-01',
      'GM0416 · Langedijk · Dijk en Waard · 2022-01-01',
      'GM0756 · Boxmeer · Land van Cuijk · 2022-01-01',
      'GM1684 · Cuijk · Land van Cuijk · 2022-01-01',
      'GM0786 · Grave · Land van Cuijk · 2022-01-01',
      'GM0815 · Mill en Sint Hubert · Land van Cuijk · 2022-01-01',
      'GM1702 · Sint Anthonis · Land van Cuijk · 2022-01-01',
      'GM0856 · Uden · Maashorst · 2022-01-01',
      'GM1685 · Landerd · Maashorst · 2022-01-01',
      'GM0457 · Weesp · Amsterdam · 2022-03-24',
      'GM0501 · Brielle · Voorne aan Zee · 2023-01-01',
      'GM0530 · Hellevoetsluis · Voorne aan Zee · 2023-01-01',
      'GM0614 · Westvoorne · Voorne aan Zee · 2023-01-01',
    ]);
  });

  it('are no municipality and no alias of the grant', () => {
    const taken = new Set([...found, ...aliases.map(({ alias }) => normal(alias))]);
    expect(mergers.filter(({ name }) => taken.has(normal(name)))).toEqual([]);
    expect(mergers.filter(({ code }) => nameOf.has(code))).toEqual([]);
  });

  it('to come are reported, and of a municipality that is still one of the grant', () => {
    expect(
      comingMergers.map(({ name, successor, date, status }) => [name, nameOf.get(successor), date, status]),
    ).toEqual([['Wijdemeren', 'Hilversum', '2027-01-01', 'reported']]);
    expect(found.has(normal('Wijdemeren'))).toBe(true);
  });
});
