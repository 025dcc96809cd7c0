// Ends a test run with one line: `N passed, N failed`.
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that does not even load has no tests to count, yet it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
