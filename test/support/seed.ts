import fc from 'fast-check';

/**
 * The laws are tried on the same examples in every run, so that a run says something of the change and not of chance.
 * `FRESH=1 npm test` tries others; a law that fails prints the seed and path that repeat it.
 */
if (process.env['FRESH'] !== '1') fc.configureGlobal({ seed: 20_261_130 });
