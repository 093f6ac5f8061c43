import fc from 'fast-check';
import { FEW_EXAMPLES } from './examples.js';

/**
 * The laws are tried on the same examples in every run, so that a run says something of the change and not of chance.
 * `FRESH=1 npm run test:all` tries others; a law that fails prints the seed and path that repeat it.
 */
fc.configureGlobal({
  ...(FEW_EXAMPLES ? { numRuns: 10 } : {}),
  ...(process.env['FRESH'] === '1' ? {} : { seed: 20_261_130 }),
});
