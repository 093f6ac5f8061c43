// Text that would take more memory as values than there is, is refused before it is parsed.

import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/findings/refusal.js';
import { jsonText } from '../../src/read/documents/json-document.js';

describe('more than memory bears as values is refused before it is parsed', () => {
  const reasonOf = (bytes: Uint8Array) => {
    try {
      return jsonText(bytes, 'in.json').length;
    } catch (error) {
      return error instanceof Refusal ? error.reason : error;
    }
  };
  const refused = { key: 'unreadable-file', file: 'in.json', reason: 'TOO_LARGE_AS_JSON' };
  const MOST = 64 * 1024 * 1024;

  test('64 MiB may be, a byte more not', () => {
    expect(reasonOf(new Uint8Array(MOST).fill(0x20))).toBe(MOST);
    expect(reasonOf(new Uint8Array(MOST + 1).fill(0x20))).toEqual(refused);
  });

  test.each([',', '[', '{'])('four million times %s may be, one more not', (mark) => {
    // A space before them, which is no value.
    expect(reasonOf(Buffer.from(` ${mark.repeat(4_000_000)}`))).toBe(4_000_001);
    expect(reasonOf(Buffer.from(` ${mark.repeat(4_000_001)}`))).toEqual(refused);
  });
});
