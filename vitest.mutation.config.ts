import { defineConfig } from 'vitest/config';

/** The tests of the rooms that are mutated: they run for every mutant, so only those that would notice. */
export default defineConfig({
  test: {
    include: [
      'test/{money,law,rules,budget}/**/*.test.ts',
      'test/data/law.test.ts',
      'test/architecture/examples.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts'],
    allowOnly: false,
    testTimeout: 60_000,
  },
});
