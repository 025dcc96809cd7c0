// Jest starts the slowest files first, so that no worker is left alone with one of them, even without a cache of earlier runs.
const { default: Sequencer } = require('@jest/test-sequencer');

const slowest = [
  'test/faults/disturbed',
  'desk/test/story',
  'emulator/test/facts/facts',
  'test/faults/killed',
  'test/pages/dialog',
  'emulator/test/package/package',
  'test/pages/card-queue-setup',
  'test/actions/samples',
  'test/actions/open-questions',
  'test/actions/cost',
  'emulator/test/printing/page-layout',
  'desk/test/script',
  'test/actions/time',
  'test/build/build',
  'test/faults/search',
  'test/google/setup/upgrade',
  'test/google/documents/documents',
  'test/actions/recompute-limits',
  'test/actions/refusals',
  'test/google/setup/setup-again',
  'test/procedure/time/working-time',
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
