// Ends a test run with one line: `N passed, N failed`.
const { writeFileSync, writeSync } = require('node:fs');

module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that does not load has no tests to count, but it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped}\n`;
    // npm test prints the line when all is done; jest alone prints it at exit, after its own summary.
    if (process.env.CLOSING_LINE) writeFileSync(process.env.CLOSING_LINE, line);
    else process.once('exit', () => writeSync(1, line));
  }
};
