// What no page of ours sends: made-up arguments are answered with a sentence, change nothing and tell nobody by mail.
import type { DialogAnswer } from '../../src/actions/page-models';
import { resultTexts } from '../../src/texts/results';
import { changedParts, type Matrix, makeMatrix, people, stateOf } from './people';

let matrix: Matrix;
beforeAll(() => {
  matrix = makeMatrix();
});

/** Answers that are no answer, made of a good one. */
const spoilt = (good: DialogAnswer): unknown[] => [
  null,
  'x',
  [],
  {},
  ...['constructor', '__proto__', 'recordDocument', 'reclassify', 7].map((action) => ({ ...good, action })),
  { ...good, key: 7 },
  { ...good, key: 'form:1' },
  { ...good, code: null },
  // An answer about no incident has none.
  ...(good.code ? [{ ...good, code: '' }] : []),
  { ...good, version: '1' },
  { ...good, values: null },
  { ...good, values: { reason: 7 } },
  { ...good, values: { lines: [null] } },
  { ...good, hidden: null },
  { ...good, hidden: { plan: {} } },
];

/** Calls whose arguments are made up, for a person whose right the good ones would be. */
function madeUp(good: DialogAnswer[]): [string, unknown[]][] {
  const each = (name: string, all: unknown[][]) => all.map((args): [string, unknown[]] => [name, args]);
  const nothing = [undefined, null, 7, 'x', {}, [null]];
  return [
    ...good.flatMap((one) =>
      each(
        'submitDialog',
        spoilt(one).map((answer) => [answer]),
      ),
    ),
    ...each(
      'submitDialogs',
      [...nothing, [], [...good, { ...good[0]!, action: 'refuseKeeper' }]].map((one) => [one]),
    ),
    ...each('makeDocument', [[], [7, 'BM.01'], ['SC-2026-0001', 'constructor'], ['SC-2026-0001', null], ['SC-2026-9999', 'BM.01']]),
    ...each(
      'sendMails',
      nothing.concat([[{ row: 1, id: 'x' }], [{ row: '2', id: 'x' }]] as never[]).map((one) => [one]),
    ),
    ...each('openDialog', [
      [],
      ['delegate', 'SC-2026-0001'],
      ['exportReport', 'SC-2026-0001'],
      ['agreeKeeper', 'x'],
      ['constructor', 'SC-2026-0001'],
      ['receive', 7],
      ['receive', 'SC-2026-9999'],
    ]),
    ...each('loadSuggestions', [
      [],
      ['constructor', 'SC-2026-0001'],
      ['plan', 7],
      ['plan', ''],
      ['plan', 'SC-2026-9999'],
      ['report', 'SC-2026-0001'],
      ['delegate', ''],
      ['submit', 'SC-2026-0001'],
    ]),
    ...each('loadCard', [[7], [{}], ['SC-2026-9999']]),
    ...each('loadBackground', [[], [7], [{}], ['SC-2026-9999']]),
    ...each('keepOnIncident', [[], [7], [{}], ['x']]),
    ...each('openCard', [[], [7], ['SC-2026-9999']]),
    ...each('openWholeFile', [[], [7], ['SC-2026-9999']]),
    ...each('loadFilePages', [[], [7, 'x'], ['SC-2026-0001', 'constructor'], ['SC-2026-9999', 'x']]),
    ...each('loadContents', [[], ['SC-2026-0001', [{ id: 'x', pages: 0 }]], ['SC-2026-9999', []]]),
    ...each('loadCheck', [[], ['x'], [[7]]]),
    ...each('cureCheck', [[], [7], ['x'], ['constructor x']]),
    ...each('runSetupStep', [[], [7], ['x'], ['constructor'], ['passOn.offer', {}]]),
  ];
}

const wordsOf = (result: unknown): string =>
  typeof result === 'string'
    ? result
    : String(((Array.isArray(result) ? result[0] : result) as { message?: string } | null)?.message ?? '');

test.each(['unlisted editor', 'IT officer', 'chairman', 'keeper'])('%s', (name) => {
  const office = matrix.opened(people.find((one) => one.name === name)!);
  const { workspace } = office;
  const wanted = name === 'chairman' ? ['approve', 'delegate'] : ['plan', 'carryOut', 'makeForm'];
  const good = matrix.answers.flatMap(({ answer }) => (wanted.includes(answer.action) ? [answer] : []));
  const before = stateOf(workspace);
  const found: string[] = [];
  for (const [global, args] of madeUp(good)) {
    workspace.clearShown();
    const what = `${global} ${JSON.stringify(args).slice(0, 160)}`;
    try {
      const result = workspace.runFromPage(global, args);
      const words =
        wordsOf(result) ||
        workspace
          .shown()
          .map(({ content }) => content)
          .join();
      if (!words || /ngoài dự kiến|TypeError|Cannot read/.test(words)) found.push(`${what}: “${words.slice(-200)}”`);
    } catch (error) {
      found.push(`${what} throws ${(error as Error).message}`);
    }
  }
  expect(found).toEqual([]);
  expect(changedParts(before, stateOf(workspace))).toEqual([]);
});

test('an answer on no incident is refused, whatever its dialog', () => {
  const { workspace } = matrix.opened(people.find(({ name }) => name === 'IT officer')!);
  for (const { answer } of matrix.answers.filter(({ answer: { code } }) => code))
    expect([answer.action, workspace.runFromPage('submitDialog', [{ ...answer, code: '' }])]).toEqual([
      answer.action,
      { ok: false, message: expect.stringMatching(/^(Cửa sổ này|Chưa|Xem lại|Còn)/), fields: expect.anything() },
    ]);
});

test('a refusal of the keeper is not hidden among other answers', () => {
  const { workspace } = matrix.opened(people.find(({ name }) => name === 'chairman')!);
  const [approval, refusal] = ['approve', 'refuseKeeper'].map(
    (action) => matrix.answers.find(({ answer }) => answer.action === action)!.answer,
  );
  expect(workspace.runFromPage('submitDialogs', [[approval, refusal]])).toEqual([{ ok: false, message: resultTexts.oldPage, fields: {} }]);
});
