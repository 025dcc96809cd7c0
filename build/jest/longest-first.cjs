// Jest starts the slowest files first, so that no worker is left alone with one of them, even without a cache of earlier runs.
const { default: Sequencer } = require('@jest/test-sequencer');

const slowest = [
  'desk/test/story',
  'test/faults/disturbed',
  'test/actions/samples',
  'test/google/journal-copies/save',
  'test/google/setup/keeper',
  'test/actions/cost',
  'test/faults/search',
  'test/actions/open-questions',
  'test/rights/matrix',
  'emulator/test/facts/facts',
  'test/google/workbook/journal',
  'test/faults/killed',
  'test/pages/dialog',
  'test/google/documents/documents',
  'test/google/workbook/headers',
  'test/actions/time',
  'test/google/workbook/records',
  'test/google/workbook/delegations',
  'emulator/test/package/package',
  'test/pages/card-queue-setup',
  'test/actions/reminders',
  'emulator/test/facts/by-hand',
  'test/actions/recompute-limits',
  'test/google/workbook/damage',
  'test/actions/wrong-settings',
  'emulator/test/printing/page-breaks',
  'test/google/setup/setup-again',
  'test/google/setup/upgrade',
];
const place = ({ path }) => {
  const index = slowest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return index < 0 ? slowest.length : index;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
