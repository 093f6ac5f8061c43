import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    allowOnly: false,
    testTimeout: 180_000,
    reporters: ['default'],
  },
});
