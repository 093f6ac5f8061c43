import { expect, test } from 'vitest';
import { nearestAmong } from '../../../src/read/names/nearest-names.js';

test('the same text comes near the same names however often it is asked', () => {
  const nearest = nearestAmong(['Valpreventie']);
  for (let asked = 0; asked < 1_000; asked += 1) expect(nearest('Valprevetie')).toEqual(['Valpreventie']);
});

test('beyond five hundred different texts none comes near any, and what was answered stays', () => {
  const nearest = nearestAmong(['Valpreventie']);
  for (let text = 1; text < 500; text += 1) expect(nearest(`rekening ${text}`)).toEqual([]);
  expect(nearest('Valprevetie')).toEqual(['Valpreventie']);
  expect(nearest('Valpreventi')).toEqual([]);
  expect(nearest('Valprevetie')).toEqual(['Valpreventie']);
});
