import fc from 'fast-check';

// For mutation tests, which run the laws hundreds of times: few examples, and the same ones every time.
fc.configureGlobal({ numRuns: 10, seed: 2023 });
