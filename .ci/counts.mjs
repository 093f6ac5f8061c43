// Prints how many tests passed, failed and were skipped, from vitest's own report; fails unless all passed.

import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A file that could not be run at all has no tests to count, and is one failure.
const unrun = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
for (const { name, message } of unrun) process.stderr.write(`${name}: ${message}\n`);
const failed = report.numFailedTests + unrun.length;
const skipped = report.numPendingTests + report.numTodoTests;
const counts = [
  `${report.numPassedTests} passed`,
  `${failed} failed`,
  ...(skipped > 0 ? [`${skipped} skipped`] : []),
];
process.stdout.write(`${counts.join(', ')}\n`);
if (failed > 0 || skipped > 0 || !report.success) process.exitCode = 1;
