import { defineConfig } from 'vitest/config';
import { ALL_FILES, LONG_SUITES } from './test/suites.js';
import { leftOut } from './test/support/left-out.js';

/**
 * The files of `quick` share what they import: most of them need the whole program, and none leaves anything behind in
 * it. It is said of the project, whose options vitest reads without the mode.
 */
const quick = {
  name: 'quick',
  include: [ALL_FILES],
  exclude: LONG_SUITES.flatMap(({ files }) => files),
  isolate: false,
};
const long = LONG_SUITES.map(({ name, files }) => ({ name, include: [...files] }));

/** `npm test` is `vitest run --mode quick`; without a mode all suites run, whole. */
export default defineConfig(({ mode }) => ({
  test: {
    projects: [quick, ...(mode === 'quick' ? [] : long)].map((test) => ({ extends: true, test })),
    reporters: mode === 'quick' ? ['default', leftOut] : ['default'],
    ...(mode === 'quick' ? { env: { LAWS: 'few' } } : {}),
    // Else vitest leaves one core idle, of two.
    maxWorkers: '100%',
    setupFiles: ['test/support/seed.ts'],
    allowOnly: false,
    // Against what hangs alone: on a machine that others use a test may take ten times as long.
    testTimeout: 900_000,
  },
}));
