// An extension and a higher cost are decided as they were asked: what hands have altered in the journal since is neither granted nor confirmed.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../../src/actions/page-models';
import { alterJournal } from '../../support/altered-journal';
import { actsOf, keptOffice, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

const [dear, late] = ['SC-2026-0001', 'SC-2026-0002'];
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B6');
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', dear, { actualCost: '900.000', costReason: 'Giá trục sấy tăng' });
  fillFromMenu(workspace.as(who.it), 'menuRequestExtension', late, { workingDays: '1', reason: 'Chờ linh kiện' });
});

const matters = [
  ['confirmCost', 'menuConfirmCost', dear, 'carriedOut', '"actualCost":900000', '"actualCost":90000000'],
  ['refuseCost', 'menuConfirmCost', dear, 'carriedOut', '"actualCost":900000', '"actualCost":90000000'],
  ['grantExtension', 'menuAnswerExtension', late, 'extensionRequested', '"workingDays":1', '"workingDays":40'],
  ['refuseExtension', 'menuAnswerExtension', late, 'extensionRequested', '"workingDays":1', '"workingDays":40'],
] as const;

describe.each(matters)('%s', (action, menu, code, event, from, to) => {
  const open = (workspace: Workspace) => openFromMenu(workspace.as(who.chairman), menu, code) as DialogModel;

  test('altered between showing and pressing: nothing is decided, and the row is named', () => {
    const workspace = office();
    const dialog = open(workspace);
    const acts = actsOf(workspace, code);
    alterJournal(workspace, { code, event, from, to });
    const { ok, message } = send(workspace, dialog, { reason: 'Ý kiến' }, action);
    expect({ ok, message }).toEqual({ ok: false, message: expect.stringMatching(/: trang “Nhật ký” bị sửa trực tiếp tại dòng \d+\./) });
    expect(actsOf(workspace, code)).toEqual(acts);
  });

  test('another part of the row altered: nothing is decided either', () => {
    const workspace = office();
    const dialog = open(workspace);
    alterJournal(workspace, { code, event, from: '"by":{', to: '"by": {' });
    expect(send(workspace, dialog, { reason: 'Ý kiến' }, action)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/: trang “Nhật ký” bị sửa trực tiếp tại dòng \d+\./),
    });
  });

  test('altered with the hash of its row made right: another matter than was shown is not decided', () => {
    const workspace = office();
    const dialog = open(workspace);
    alterJournal(workspace, { code, event, from, to, isHashed: true });
    expect(send(workspace, dialog, { reason: 'Ý kiến' }, action).ok).toBe(false);
  });

  test('a page that says another matter, or none, decides nothing; as it was asked it is decided', () => {
    const workspace = office();
    const dialog = open(workspace);
    const forged = { ...dialog, hidden: { shown: dialog.hidden.shown!.replace(/\d+/, '7') } };
    expect(send(workspace, forged, { reason: 'Ý kiến' }, action)).toMatchObject({
      ok: false,
      message: expect.stringContaining('nội dung đề nghị đã thay đổi sau khi mở'),
    });
    expect(send(workspace, { ...dialog, hidden: {} }, { reason: 'Ý kiến' }, action).ok).toBe(false);
    expect(send(workspace, dialog, { reason: 'Ý kiến' }, action).ok).toBe(true);
  });
});

test('altered before it is shown: the dialogs and the leaders’ page warn', () => {
  const workspace = office();
  for (const [, menu, code, event, from, to] of [matters[0], matters[2]]) {
    alterJournal(workspace, { code, event, from, to });
    expect((openFromMenu(workspace.as(who.chairman), menu, code) as DialogModel).warning).toContain('“Nhật ký” bị sửa trực tiếp');
  }
  const queue = workspace.runFromPage('loadQueue', []) as QueueModel;
  expect(queue.items.map(({ decision }) => Boolean(decision.warning))).toEqual([true, true]);
});
