// What a plain start loads: the parts that cost time wait in bundles of their own.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['main.cjs', 'cli-runs-allocate.cjs', 'messages-nl.cjs', 'write-terminal-terminal-table.cjs'])(
  '%s holds no zod: that is for JSON from outside',
  (name) => {
    const text = readFileSync(`dist/${name}`, 'utf8');
    expect(text.includes('_zod')).toBe(false);
    // The words of a language have 140,000; zod alone has 450,000.
    expect(text.length).toBeLessThan(160_000);
  },
);

test('zod is where settings, rules and results are read', () => {
  for (const name of ['cli-inputs-config-file.cjs', 'read-grants-rules-file.cjs', 'cli-runs-diff.cjs']) {
    expect(readFileSync(`dist/${name}`, 'utf8')).toContain('_zod');
  }
});
