import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities as rows } from '../../data/places-tables.js';
import { municipalities } from '../read-allocation.js';

const codeOf = (text: string) => {
  const match = municipalities.find(text);
  return 'code' in match ? match.code : match;
};
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('a municipality is found however people write it', () => {
  test.each([
    // additions, with and without points, brackets and capitals
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen (NH)', 'GM0373'],
    ['bergen nh', 'GM0373'],
    ['BERGEN (N.H.)', 'GM0373'],
    ['Bergen NH.', 'GM0373'],
    ['Bergen (L.)', 'GM0893'],
    ['bergen l', 'GM0893'],
    ['BERGEN(L)', 'GM0893'],
    // an addition that the name itself does not have
    ['Hengelo (O.)', 'GM0164'],
    ['Rijswijk (ZH.)', 'GM0603'],
    ['Hengelo (O)', 'GM0164'],
    ['Hengelo (Ov.)', 'GM0164'],
    ['Hengelo (Overijssel)', 'GM0164'],
    ['Rijswijk (ZH)', 'GM0603'],
    ['Rijswijk (Z.-H.)', 'GM0603'],
    ['Rijswijk (Zuid-Holland)', 'GM0603'],
    ['Laren (NH)', 'GM0417'],
    ['Stein (L.)', 'GM0971'],
    ['Beek (Lb)', 'GM0888'],
    ['Middelburg (Z.)', 'GM0687'],
    ['Heerenveen (Frl.)', 'GM0074'],
    ['Groningen (Gr)', 'GM0014'],
    ['Groningen (Groningen)', 'GM0014'],
    ['Utrecht (Ut)', 'GM0344'],
    ['Bergen (Noord-Holland)', 'GM0373'],
    ['Bergen (Limb.)', 'GM0893'],
    // that it is a municipality, its code, another of its names
    ['Utrecht (gemeente)', 'GM0344'],
    ['Utrecht (gem.)', 'GM0344'],
    ['Groningen (GM)', 'GM0014'],
    ['Utrecht (stad)', 'GM0344'],
    ['Almere (GM0034)', 'GM0034'],
    ['Almere (0034)', 'GM0034'],
    ['Almere (34)', 'GM0034'],
    ["'s-Gravenhage (Den Haag)", 'GM0518'],
    ["Den Haag ('s-Gravenhage)", 'GM0518'],
    ['Den Haag (ZH)', 'GM0518'],
    ['Leeuwarden (Ljouwert)', 'GM0080'],
    ['Almere ()', 'GM0034'],
    // the apostrophe of ’s
    ["'s-Gravenhage", 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ['‘s-Gravenhage', 'GM0518'],
    ['`s-gravenhage', 'GM0518'],
    ['s gravenhage', 'GM0518'],
    ['S-GRAVENHAGE', 'GM0518'],
    ['Den Haag', 'GM0518'],
    ['den haag', 'GM0518'],
    ['DEN  HAAG', 'GM0518'],
    ["'s-Hertogenbosch", 'GM0796'],
    ['den bosch', 'GM0796'],
    // a name with commas and its short forms
    ['Nuenen, Gerwen en Nederwetten', 'GM0820'],
    ['Nuenen Gerwen en Nederwetten', 'GM0820'],
    ['nuenen', 'GM0820'],
    ['Nuenen c.a.', 'GM0820'],
    // accents, composed, decomposed and left out
    ['Súdwest-Fryslân', 'GM1900'],
    ['Su\u0301dwest-Frysla\u0302n', 'GM1900'],
    ['Sudwest Fryslan', 'GM1900'],
    ['SUDWEST-FRYSLAN', 'GM1900'],
    ['Noardeast-Fryslan', 'GM1970'],
    // hyphens, spaces, what people put in front
    ['Krimpen aan den IJssel', 'GM0542'],
    ['krimpen a/d ijssel', 'GM0542'],
    ['Krimpen aan den Ĳssel', 'GM0542'],
    ['  Almere\u00a0', 'GM0034'],
    ['Gemeente Almere', 'GM0034'],
    ['Gem. Almere', 'GM0034'],
    ['gem Almere', 'GM0034'],
    ['GM0034 Almere', 'GM0034'],
    ['0034 - Almere', 'GM0034'],
    ['Almere GM0034', 'GM0034'],
    ['GM0034 Gem. Almere', 'GM0034'],
    ['GM0310 Bilt, De', 'GM0310'],
    ['Bilt, De', 'GM0310'],
    ['Hogeland, Het', 'GM1966'],
    ["Hertogenbosch, 's", 'GM0796'],
    ['Helder, Den', 'GM0400'],
    ['gemeente den haag', 'GM0518'],
  ])('%j', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test.each(['GM0034', 'gm0034', 'GM34', 'gm34', 'Gm 0034', '34', '034', '0034', ' 34 '])(
    'by code: %j',
    (text) => {
      expect(codeOf(text)).toBe('GM0034');
    },
  );

  test('each of the 342 by its name and its code, in capitals or not, with or without accents', () => {
    expect(rows).toHaveLength(342);
    for (const { code, name } of rows) {
      const forms = [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        withoutAccents(name),
        name.normalize('NFD'),
        name.replaceAll('-', ' '),
        code,
        code.toLowerCase(),
        code.slice(2),
        String(Number(code.slice(2))),
      ];
      expect([name, forms.map(codeOf)]).toEqual([name, forms.map(() => code)]);
      expect(municipalities.nameOf(code)).toBe(name);
    }
  });
});

describe('a name that is not one municipality', () => {
  test('of two municipalities: both are named', () => {
    for (const text of ['Bergen', 'bergen', 'Gemeente Bergen', 'Bergen (X.)']) {
      expect(codeOf(text)).toEqual({ suggestions: ['Bergen (L.)', 'Bergen (NH.)'], ambiguous: true });
    }
  });

  // Provinces, villages and regions that share the name of a municipality elsewhere.
  test.each([
    ['Utrecht (PV)', 'PV', 'Utrecht'],
    ['Groningen (provincie)', 'provincie', 'Groningen'],
    ['Utrecht (CR)', 'CR', 'Utrecht'],
    ['Utrecht (regio)', 'regio', 'Utrecht'],
    ['Rijswijk (NB)', 'NB', 'Rijswijk'],
    ['Rijswijk (Gld.)', 'Gld.', 'Rijswijk'],
    ['Hengelo (Gld)', 'Gld', 'Hengelo'],
    ['Stein (ZH)', 'ZH', 'Stein'],
    ['Zwolle (Duitsland)', 'Duitsland', 'Zwolle'],
    ['Almere (GM0603)', 'GM0603', 'Almere'],
    ['Almere (0603)', '0603', 'Almere'],
    ['Almere (Rijswijk)', 'Rijswijk', 'Almere'],
    ['Almere (FL) (NB)', 'NB', 'Almere'],
    ['Amsterdam (excl. Weesp)', 'excl. Weesp', 'Amsterdam'],
    ['Weesp (Gld)', 'Gld', 'Weesp'],
  ])('with something in brackets that does not agree: %s', (text, addition, municipality) => {
    expect(codeOf(text)).toEqual({ suggestions: [], addition: { text: addition, municipality } });
  });

  test.each([
    ['Brielle', 'Voorne aan Zee'],
    ['hellevoetsluis', 'Voorne aan Zee'],
    ['Westvoorne', 'Voorne aan Zee'],
    ['Landerd', 'Maashorst'],
    ['Uden', 'Maashorst'],
    ['Boxmeer', 'Land van Cuijk'],
    ['Cuijk', 'Land van Cuijk'],
    ['Grave', 'Land van Cuijk'],
    ['Mill en Sint Hubert', 'Land van Cuijk'],
    ['SINT ANTHONIS', 'Land van Cuijk'],
    ['Heerhugowaard', 'Dijk en Waard'],
    ['Langedijk', 'Dijk en Waard'],
    ['Weesp', 'Amsterdam'],
    ['Beemster', 'Purmerend'],
    ['Gemeente Brielle', 'Voorne aan Zee'],
  ])('merged before 2023: %s names its successor %s', (text, successor) => {
    expect(municipalities.find(text)).toMatchObject({ successor });
  });

  test('Wijdemeren, which is to merge later, is still one of the grant', () => {
    expect(codeOf('Wijdemeren')).toBe(rows.find(({ name }) => name === 'Wijdemeren')?.code);
  });

  test.each([
    ['Almeer', 'Almere'],
    ['Amsterdm', 'Amsterdam'],
    ['rotterdan', 'Rotterdam'],
    ['Den Hag', "'s-Gravenhage"],
    ['sGravenhagen', "'s-Gravenhage"],
    ['Sudwest-Frieslân', 'Súdwest-Fryslân'],
    ['Krimpen', 'Krimpen aan den IJssel'],
    ['Nuenen Gerwen', 'Nuenen, Gerwen en Nederwetten'],
  ])('a typing error: %s suggests %s', (text, name) => {
    const match = municipalities.find(text);
    expect('suggestions' in match ? match.suggestions : match).toContain(name);
  });

  test('a letter left out: the name itself is among the suggestions, of which there are at most three', () => {
    const long = rows.filter(({ name }) => /^\p{L}{6,}$/u.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ name }, at) => {
        const index = at % name.length;
        const match = municipalities.find(name.slice(0, index) + name.slice(index + 1));
        if ('code' in match || match.successor !== undefined) return;
        expect(match.suggestions).toContain(name);
        expect(match.suggestions.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test.each(['GM0034 Deventer', 'Deventer GM0034', '0034 Utrecht (PV)', '2024 Almere', 'GM9999 Almere'])(
    'a code that is of another than the name beside it: %s',
    (text) => {
      expect(municipalities.find(text)).not.toHaveProperty('code');
    },
  );

  test.each(['', '   ', 'xyzzy', 'GM9999', '9999', 'GM', 'GM00341', '0', '-34', '34.0', '…'])(
    'nothing like any of them: %j suggests nothing',
    (text) => {
      expect(codeOf(text)).toEqual({ suggestions: [] });
    },
  );
});
