// The comparison with other programs: one that lets a cent pass says nothing.

import { expect, test } from 'vitest';
import { agreement, inWords } from '../../bench/others/agreement.js';

const OURS = new Map([
  ['Almere 2023 7', { granted: '575820.00', shiftLimit: '86373.00', toRepay: '0.00' }],
  ['Almere 2025 7', { granted: '33.33', shiftLimit: '', toRepay: '' }],
]);

test('amounts written differently are the same amounts', () => {
  const theirs = new Map([
    ['Almere 2023 7', { granted: '575820', shiftLimit: '86373.0', toRepay: '-0.00' }],
    ['Almere 2025 7', { granted: '33.33', shiftLimit: '', toRepay: '' }],
  ]);
  expect(inWords(agreement(OURS, theirs))).toBe('yes: 2 rows, 6 amounts');
});

test.each([
  ['a cent less', { shiftLimit: '86372.99' }, 'at most € 0.01'],
  ['the dust of floats', { shiftLimit: '86373.00000000001' }, 'at most € 0.00'],
  ['no amount', { shiftLimit: '' }, 'at most € 0.00; **1 amounts that only one has**'],
  ['no number', { toRepay: '(error)' }, 'at most € 0.00; **1 amounts that only one has**'],
])('%s is a difference', (_, row, how) => {
  const words = inWords(agreement(OURS, new Map([['Almere 2023 7', row]])));
  expect(words).toBe(`**no**: 1 of 1 rows differ, by ${how}; 1 rows not made`);
});

test('what a program does not make is not compared, and said; so is a row that spuk does not have', () => {
  const theirs = new Map([
    ['Almere 2023 7', { granted: '575820.00' }],
    ['Urk 2023 7', { granted: '1.00' }],
  ]);
  expect(inWords(agreement(OURS, theirs))).toBe(
    'yes: 1 rows, 1 amounts; 1 rows not made; **1 rows that spuk does not have**',
  );
});
