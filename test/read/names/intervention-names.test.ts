import { describe, expect, test } from 'vitest';
import { interventions as rows } from '../../data/places-tables.js';
import { interventions } from '../read-allocation.js';

const numberOf = (text: string) => {
  const match = interventions.find(text);
  return 'number' in match ? match.number : match;
};

describe('an intervention is found by number or name', () => {
  test('each of the fifteen, in Dutch and English, with or without accents, capitals and punctuation', () => {
    expect(rows).toHaveLength(15);
    for (const { number, name_nl, name_en } of rows) {
      const forms = [name_nl, name_en].flatMap((name) => [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        name.normalize('NFD').replace(/\p{M}/gu, ''),
        name.replace(/[-,]/g, ' '),
        `${number} ${name}`,
        `${number}. ${name}`,
        `Onderdeel ${number}: ${name}`,
      ]);
      expect([name_nl, forms.map(numberOf)]).toEqual([name_nl, forms.map(() => Number(number))]);
    }
  });

  test.each([
    ['7', 7],
    ['07', 7],
    [' 7 ', 7],
    ['7.', 7],
    ['onderdeel 7', 7],
    ['Intervention 7', 7],
    ['15', 15],
    ['Eén tegen Eenzaamheid', 12],
    ['Een tegen eenzaamheid', 12],
    ['COÖRDINATIEKOSTEN REGIONALE AANPAK PREVENTIE', 15],
    ['versterking kennis en adviesfunctie ggd', 14],
  ])('%j', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  test.each([
    '0',
    '00',
    'Niet verdeeld',
    'not divided',
    '0. Niet verdeeld',
    'Onverdeeld',
    'undivided',
    'UNDIVIDED',
    '0. Onverdeeld',
  ])('undivided money is intervention 0: %j', (text) => {
    expect(numberOf(text)).toBe(0);
  });
});

describe('a text that is no intervention', () => {
  test.each(['16', '99', '-7', '−7', '7.5', '7,5', '7 8', '107', '', ' ', 'VII', '0x7', '7e0'])(
    '%j',
    (text) => {
      expect(numberOf(text)).toHaveProperty('suggestions');
    },
  );

  test('nor is a number beside the name of another', () => {
    expect(numberOf('7. Mantelzorg')).toHaveProperty('suggestions');
    expect(numberOf('11. Valpreventie')).toHaveProperty('suggestions');
  });

  test.each([
    ['Valprevetie', 'Valpreventie'],
    ['Mantelzorgg', 'Mantelzorg'],
    ['Fal prevention', 'Fall prevention'],
    ['Eenzaamheid', 'Eén tegen Eenzaamheid'],
    ['Sportakkoord', 'Lokaal Sportakkoord'],
    ['Lokaal Sportakoord', 'Lokaal Sportakkoord'],
  ])('a typing error: %s suggests %s', (text, name) => {
    const match = interventions.find(text);
    expect('suggestions' in match ? match.suggestions : match).toContain(name);
  });

  test('far from any name: nothing is suggested', () => {
    expect(numberOf('Sport en Gezondheid')).toEqual({ suggestions: [] });
    expect(numberOf('Welzijn & Sociale Basis')).toEqual({ suggestions: [] });
    expect(numberOf('xyzzy')).toEqual({ suggestions: [] });
  });
});
