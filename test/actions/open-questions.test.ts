// What no document says of the platform: the acts of an incident end alike whatever the answer is.

import { type OpenAnswers, underEveryAnswer, type Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, rowOf, send } from '../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../src/actions/page-models';
import { expectInOrder, mailCounts } from '../faults/undisturbed';
import { actsOf, anHourLater, cellOf, documentsOf, officeAt, rowsOf, who } from '../support/office';
import { aPlan, incidentAt, sendForm } from '../support/stories';

const sheet = 'Sổ sự cố';
const at = '2026-11-23T09:20+07:00';

/** An incident from form to handover with a return, an edit by hand, a deleted row, a paper made again, two reports and a sweep. */
function play(workspace: Workspace): void {
  const code = incidentAt(workspace, 'B5');
  const returned = openFromMenu(workspace.as(who.chairman), 'menuDecide', code) as DialogModel;
  expect(send(workspace, returned, { reason: 'Xin báo giá khác' }, 'return')).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace.as(who.it), 'menuPlan', code, { ...aPlan, text: 'Thay trục sấy, báo giá mới' })).toMatchObject({
    ok: true,
  });
  expect(fillFromMenu(workspace, 'menuSubmit', code, {})).toMatchObject({ ok: true });
  workspace.type(sheet, cellOf(workspace, sheet, 'Ghi chú', rowOf(workspace, code)), '=Chờ linh kiện');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' }, 'twice');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never');
  workspace.as(who.it).deleteRows(sheet, rowOf(workspace, 'SC-2026-0002'));
  const queue = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
  expect(queue.items.map((item) => item.code)).toEqual([code]);
  expect(fillFromMenu(workspace, 'menuDecide', code, {})).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {})).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace, 'menuHandOver', code, {})).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace, 'menuMakeForm', code, { form: 'BM.01' })).toMatchObject({ ok: true });
  anHourLater(workspace);
}

const seen = (workspace: Workspace) => ({
  register: rowsOf(workspace, sheet).map(({ 'Mã thư mục': _folder, 'Mã phản hồi': _source, ...row }) => row),
  acts: actsOf(workspace, 'SC-2026-0001'),
  documents: documentsOf(workspace, 'SC-2026-0001'),
  mails: mailCounts(workspace),
});

let expected: ReturnType<typeof seen> | undefined;

/** Each other answer by itself; in the usual run those of several questions at once, in three groups: every answer is given once. */
const suites: { title: string; answers: Partial<OpenAnswers> }[] = [];
underEveryAnswer((title, answers) => void suites.push({ title, answers }));
const [usual, ...others] = suites;
const groups = [0, 1, 2].map((group) => {
  const some = others.filter((_, index) => index % 3 === group);
  return {
    title: some.map(({ title }) => title).join(', '),
    answers: Object.assign({}, ...some.map(({ answers }) => answers)) as Partial<OpenAnswers>,
  };
});

for (const { title, answers } of process.env.EVERY ? suites : [usual!, ...groups]) {
  test(`an incident is played to its end ${title}`, () => {
    const workspace = officeAt(at, { answers });
    play(workspace);
    expectInOrder(workspace);
    expected ??= seen(workspace);
    expect(seen(workspace)).toEqual(expected);
  });
}
