import { defineConfig } from 'vitest/config';

/** Only of these rooms, where money alone is mutated: what other rooms compute while they are read slows it tenfold. */
const rooms = process.env['MUTATED_ROOM'] ?? '{money,law,rules,budget}';

/** The tests of the rooms that are mutated: they run for every mutant, so only those that would notice. */
export default defineConfig({
  test: {
    include: [
      `test/${rooms}/**/*.test.ts`,
      ...(rooms === 'money' ? [] : ['test/data/law.test.ts']),
      'test/architecture/examples.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts'],
    allowOnly: false,
    testTimeout: 60_000,
  },
});
