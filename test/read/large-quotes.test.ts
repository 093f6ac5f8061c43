// Of a quote that never closes there is one way to read what comes behind it, and it is not gone through again and again.

import { expect, test } from 'vitest';
import { findingsOf } from './read-text.js';

test.each([
  ['one line', 'x'.repeat(5_000_000)],
  ['short lines', 'x\n'.repeat(2_500_000)],
  ['lines of doubled quotes', '""\n'.repeat(1_700_000)],
])('a quote that never closes is found before five million characters in %s', (_, text) => {
  expect(findingsOf(`a;b\n1;2\n3;"${text}`)).toEqual(['3:3+1 never-closed in b']);
});
