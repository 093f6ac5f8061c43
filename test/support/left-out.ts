import type { Reporter } from 'vitest/node';
import { LONG_SUITES } from '../suites.js';

/** Says at the end of `npm test` what it did not run. */
export const leftOut: Reporter = {
  onTestRunEnd() {
    const suites = LONG_SUITES.map(({ name, tries }) => `  ${name.padEnd(8)}  ${tries}\n`).join('');
    process.stdout.write(`Left to \`npm run test:all\`, with the laws on all their examples:\n${suites}`);
  },
};
