// Jest starts the slowest files first, so that no worker is left alone with one of them, even without a cache of earlier runs.
const { default: Sequencer } = require('@jest/test-sequencer');

const slowest = [
  'desk/test/tour',
  'desk/test/story',
  'desk/test/documents',
  'test/faults/search',
  'desk/test/keyboard',
  'test/pages/accessible',
  'test/rights/matrix',
  'desk/test/week',
  'desk/test/grid',
  'test/pages/card-queue-setup',
  'test/google/documents/pdf-file',
  'test/google/workbook/every-column',
  'test/faults/disturbed',
  'desk/test/accessible',
  'test/pages/dialog',
  'test/pages/suggestions',
  'emulator/test/facts/facts',
  'test/google/keeper/closed-account',
  'test/year-end/struck',
  'test/actions/leaders/questions',
  'test/google/journal-copies/save',
  'test/google/documents/documents',
  'test/pages/decision',
  'test/actions/cost',
  'test/google/workbook/journal',
  'emulator/test/printing/page-breaks',
  'test/year-end/close-year',
  'test/google/keeper/passing-on',
  'test/actions/time',
  'test/google/watch/heartbeat',
  'test/google/intake-form/form',
  'test/google/workbook/delegations',
  'test/google/setup/setup-again',
  'test/google/workbook/headers',
  'desk/test/script',
  'test/google/check/conditions',
  'test/google/keeper/keepers-meet',
  'test/faults/killed',
  'test/actions/wrong-settings',
  'test/google/workbook/records',
  'test/actions/open-questions',
  'test/actions/documents',
  'test/google/setup/mended',
  'test/actions/leaders/delegation-turns',
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
