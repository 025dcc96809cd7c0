// The files that take longest begin first, so that no worker is left alone with one of them; without a cache of earlier runs, too.
const { default: Sequencer } = require('@jest/test-sequencer');

const longest = [
  'story',
  'faults/disturbed',
  'pages/gallery',
  'pages/around',
  'actions/samples',
  'faults/killed',
  'printing/page-layout',
  'script',
  'actions/time',
  'facts/facts',
  'build',
  'actions/limits',
  'actions/refusals',
  'actions/setup-again',
  'procedure/working-time',
];
const place = ({ path }) => {
  const index = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return index < 0 ? longest.length : index;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
