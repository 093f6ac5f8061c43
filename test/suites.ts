/** A part of the tests that can be run by itself: `npx vitest run --project office`. */
interface Suite {
  readonly name: string;
  /** What it tries, as `npm test` says it of what it left out. */
  readonly tries: string;
  /** Its files, as patterns. */
  readonly files: readonly string[];
}

export const ALL_FILES = 'test/**/*.test.ts';

/**
 * What takes minutes, or needs programs that not everybody has. All other files are the suite `quick`, which `npm test`
 * runs with few examples for each law. How long each may take stands in CONTRIBUTING.md.
 */
export const LONG_SUITES: readonly Suite[] = [
  {
    name: 'office',
    tries: 'LibreOffice recomputes workbooks, and makes some of tables',
    files: [
      'test/write/**/*recomputed.test.ts',
      'test/write/plan-by-hand.test.ts',
      'test/scenarios/office-workbooks.test.ts',
    ],
  },
  { name: 'browser', tries: 'Chromium opens pages', files: ['test/browser/*.test.ts'] },
  {
    name: 'shells',
    tries: 'bash, zsh and fish complete; mandoc and groff set the manual page',
    files: ['test/completion/*.test.ts', 'test/build/man-page.test.ts'],
  },
  {
    name: 'package',
    tries: 'the package is built, installed and changed in copies',
    files: ['test/package/*.test.ts', 'test/build/new-year.test.ts'],
  },
  {
    name: 'faults',
    tries: 'processes meet full disks, pipes, signals, and inputs that are large or made to hurt',
    files: [
      'test/faults/*.test.ts',
      'test/**/large-*.test.ts',
      'test/write/hostile-texts.test.ts',
      'test/cli/many.test.ts',
    ],
  },
  { name: 'fuzz', tries: 'thousands of spoiled inputs', files: ['test/fuzz/*.test.ts'] },
  {
    name: 'solver',
    tries: 'HiGHS finds the least that is repaid, of every municipality',
    files: ['test/budget/advice/linear/*.test.ts'],
  },
];
