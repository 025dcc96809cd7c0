// Jest starts the slowest files first, so that no worker is left alone with one of them, even without a cache of earlier runs.
const { default: Sequencer } = require('@jest/test-sequencer');

const slowest = [
  'desk/test/story',
  'test/faults/search',
  'test/rights/matrix',
  'emulator/test/facts/facts',
  'test/actions/open-questions',
  'test/google/workbook/journal',
  'test/google/workbook/every-column',
  'test/actions/cost',
  'test/google/setup/keeper',
  'test/actions/steps',
  'test/faults/killed',
  'test/google/documents/documents',
  'test/actions/documents',
  'test/faults/disturbed',
  'test/pages/dialog',
  'test/google/journal-copies/save',
  'test/actions/samples',
  'test/actions/refusals',
  'test/pages/card-queue-setup',
  'test/procedure/any-commands',
  'test/google/check/conditions',
  'test/google/intake-form/form',
  'emulator/test/printing/page-breaks',
  'test/actions/time',
  'test/actions/reminders',
  'test/google/workbook/damage',
  'test/google/setup/setup-again',
  'emulator/test/facts/by-hand',
  'test/actions/wrong-settings',
  'test/google/setup/upgrade',
  'test/google/workbook/delegations',
  'test/google/workbook/records',
  'test/google/workbook/headers',
  'emulator/test/package/package',
  'test/actions/recompute-limits',
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
