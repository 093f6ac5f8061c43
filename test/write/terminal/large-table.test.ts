// What the library takes at once is some hundred thousand rows; a settlement of the country that is verified has more.

import { expect, test } from 'vitest';
import { printedRows } from './printed-rows.js';

test('a hundred and thirty thousand rows are all there, under one heading', { timeout: 300_000 }, () => {
  const texts = Array.from({ length: 130_000 }, (_, at) => `rij ${at + 1}`);
  const lines = printedRows(texts).trimEnd().split('\n');
  const [title, blank, heading, rule, ...rows] = lines;
  expect([title !== '', blank, heading?.includes('Nr'), /^─+$/.test(rule ?? '')]).toEqual([
    true,
    '',
    true,
    true,
  ]);
  expect(rows).toHaveLength(130_000);
  expect(rows.map((row) => row.replace(/\s{2,}\d+$/, ''))).toEqual(texts);
});
