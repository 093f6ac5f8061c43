import { expect, test } from 'vitest';
import { signWords } from '../../../src/read/tables/sign-words.js';

test.each(['Factuur', 'Creditnota', 'Kosten', 'Inkoop', 'D - Debet', '1 = Debet', 'L - Lasten'])(
  'says what is added or taken off: %s',
  (text) => {
    expect(signWords(text)).not.toEqual([]);
  },
);

// What was booked: a ledger has a million of them, each another.
test.each(['Factuur 12345', 'Kosten 2024', 'Creditnota 2024-017', 'Inkoop 7', 'Factuur huur'])(
  'says no such thing: %s',
  (text) => {
    expect(signWords(text)).toEqual([]);
  },
);
