// Ends a test run with one line: `N passed, N failed`.
const { writeSync } = require('node:fs');

module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that does not even load has no tests to count, yet it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
    // After jest's own summary, so that it is the last line.
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
