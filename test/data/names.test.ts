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
    expect(mergers.map(({ name, successor, date }) => [name, nameOf.get(successor), date])).toEqual([
      ['Beemster', 'Purmerend', '2022-01-01'],
      ['Boxmeer', 'Land van Cuijk', '2022-01-01'],
      ['Brielle', 'Voorne aan Zee', '2023-01-01'],
      ['Cuijk', 'Land van Cuijk', '2022-01-01'],
      ['Grave', 'Land van Cuijk', '2022-01-01'],
      ['Heerhugowaard', 'Dijk en Waard', '2022-01-01'],
      ['Hellevoetsluis', 'Voorne aan Zee', '2023-01-01'],
      ['Landerd', 'Maashorst', '2022-01-01'],
      ['Langedijk', 'Dijk en Waard', '2022-01-01'],
      ['Mill en Sint Hubert', 'Land van Cuijk', '2022-01-01'],
      ['Sint Anthonis', 'Land van Cuijk', '2022-01-01'],
      ['Uden', 'Maashorst', '2022-01-01'],
      ['Weesp', 'Amsterdam', '2022-03-24'],
      ['Westvoorne', 'Voorne aan Zee', '2023-01-01'],
    ]);
    for (const { source } of mergers) expect(source).toMatch(/2023.*CBS/);
  });

  it('are no municipality and no alias of the grant', () => {
    const taken = new Set([...found, ...aliases.map(({ alias }) => normal(alias))]);
    expect(mergers.filter(({ name }) => taken.has(normal(name)))).toEqual([]);
  });

  it('to come are reported, and of a municipality that is still one of the grant', () => {
    expect(
      comingMergers.map(({ name, successor, date, status }) => [name, nameOf.get(successor), date, status]),
    ).toEqual([['Wijdemeren', 'Hilversum', '2027-01-01', 'reported']]);
    expect(found.has(normal('Wijdemeren'))).toBe(true);
  });
});
